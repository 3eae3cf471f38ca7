package times

import "time"

// holidays by name: month and day, or a rule under month 0.
var holidays = [...]struct {
	words      []string
	month, day int
}{
	{[]string{"christmas", "eve"}, 12, 24},
	{[]string{"christmas", "day"}, 12, 25},
	{[]string{"christmas"}, 12, 25},
	{[]string{"boxing", "day"}, 12, 26},
	{[]string{"new", "year", "'", "s", "eve"}, 12, 31},
	{[]string{"new", "year", "'", "s", "day"}, 1, 1},
	{[]string{"halloween"}, 10, 31},
	{[]string{"valentine", "'", "s", "day"}, 2, 14},
	{[]string{"saint", "patrick", "'", "s", "day"}, 3, 17},
	{[]string{"earth", "day"}, 4, 22},
	{[]string{"good", "friday"}, 0, -2},
	{[]string{"easter", "sunday"}, 0, 0},
	{[]string{"easter", "monday"}, 0, 1},
	{[]string{"easter"}, 0, 0},
}

// holiday reads a feast by name, with its year or that which the clause points to.
func (s *scanner) holiday(i int) (phrase, bool) {
	if a := s.at(i); !a.letter || a.entry != nothing {
		return phrase{}, false
	}
	for _, h := range holidays {
		if s.at(i).low != h.words[0] || !s.words(i, h.words) {
			continue
		}
		end := i + len(h.words)
		if len(h.words) == 1 && !s.timePreposition(i-1) && !s.is(i-1, "for") && s.at(end).num < 0 {
			return phrase{}, false // "a Christmas market"
		}
		on := func(y int) time.Time {
			if h.month == 0 {
				return easter(y).AddDate(0, 0, h.day)
			}
			return civil(y, h.month, h.day)
		}
		if y, after, ok := s.yearAfter(end); ok && !s.is(end, "in") {
			return phrase{first: i, end: after, v: stamp(dayValue(on(y))), year: true}, true
		}
		ref, t := s.around(i)
		if ref.IsZero() {
			if h.month == 0 {
				return phrase{}, false
			}
			return phrase{first: i, end: end, v: stamp("XXXX-" + pad(h.month, 2) + "-" + pad(h.day, 2))}, true
		}
		return phrase{first: i, end: end, v: stamp(dayValue(on(pick(ref, t, on))))}, true
	}
	return phrase{}, false
}

// easter is Easter Sunday by the anonymous Gregorian algorithm (Meeus 1991).
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	l := (32 + 2*e + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	return civil(y, (h+l-7*m+114)/31, (h+l-7*m+114)%31+1)
}
