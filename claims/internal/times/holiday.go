package times

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

//go:embed holidays.tsv
var holidaysTSV string

// holiday is a feast and the rule for its day.
type holiday struct {
	words []string
	rule  string
	n     []int
}

// holidays are keyed by the first word of their names.
var holidays = sync.OnceValue(func() map[string][]holiday {
	table := map[string][]holiday{}
	for name, fields := range rows(holidaysTSV) {
		h := holiday{words: strings.Fields(name), rule: fields[0]}
		for _, f := range strings.Fields(fields[1]) {
			n, _ := strconv.Atoi(f)
			h.n = append(h.n, n)
		}
		table[h.words[0]] = append(table[h.words[0]], h)
	}
	return table
})

// in is the day of the holiday in a year.
func (h holiday) in(year int) time.Time {
	switch {
	case h.rule == "easter":
		return easter(year).AddDate(0, 0, h.n[0])
	case h.rule == "day":
		return civil(year, h.n[0], h.n[1])
	case h.n[2] < 0:
		return onOrBefore(civil(year, h.n[0]+1, 0), h.n[1])
	}
	days := 7 * (h.n[2] - 1)
	for _, more := range h.n[3:] {
		days += more
	}
	return onOrAfter(civil(year, h.n[0], 1), h.n[1]).AddDate(0, 0, days)
}

// unresolved is the holiday of an unknown year.
func (h holiday) unresolved() string {
	if h.rule == "day" {
		return "XXXX-" + pad(h.n[0], 2) + "-" + pad(h.n[1], 2)
	}
	return "XXXX-XX-XX"
}

// holiday reads a feast by name: "Christmas 2014", "last Easter", "Labor Day weekend".
func (s *scanner) holiday(i int) (phrase, bool) {
	if !s.at(i).letter {
		return phrase{}, false
	}
	j := i
	if s.is(j, "the") {
		j++
	}
	n, pointed := s.at(j).shift, s.at(j).pointer
	if pointed {
		j++
	}
	if j > i && !pointed {
		return phrase{}, false
	}
	h, end := s.feast(j)
	if end == j || len(h.words) == 1 && !pointed && !s.timePreposition(i-1) && !s.is(i-1, "for") && s.at(end).num < 0 {
		return phrase{}, false // "a Christmas market"
	}
	p := phrase{first: i, end: end}
	ref := s.doc.today()
	weekend := s.weekendAt(&p)
	y, after, ok := s.yearAfter(p.end)
	switch {
	case ok && !s.is(p.end, "in"):
		p.end, p.year, p.v = after, true, stamp(dayValue(h.in(y)))
		weekend = weekend || s.weekendAt(&p)
	case pointed && !s.doc.known:
		p.v = stamp(h.unresolved())
	case pointed:
		p.v = s.pointedYear(ref, n, func(y int) timex.Value { return stamp(dayValue(h.in(y))) }, "")
	default:
		p.v = s.yearlessHoliday(i, h)
	}
	if weekend && !p.v.From.IsZero() { // a Monday belongs to the weekend before it
		p.v = stamp(unitValue(p.v.From.AddDate(0, 0, -1), "WE", 0))
	}
	return p, true
}

// feast is the longest name of a holiday at atom i.
func (s *scanner) feast(i int) (h holiday, end int) {
	end = i
	for _, x := range holidays()[s.at(i).low] {
		if i+len(x.words) > end && s.words(i, x.words) {
			h, end = x, i+len(x.words)
		}
	}
	return h, end
}

// weekendAt steps over "weekend" behind a holiday.
func (s *scanner) weekendAt(p *phrase) bool {
	if s.at(p.end).unit != "WE" || s.at(p.end).plural {
		return false
	}
	p.end++
	return true
}

func (s *scanner) yearlessHoliday(i int, h holiday) timex.Value {
	ref, t := s.around(i)
	if ref.IsZero() {
		return stamp(h.unresolved())
	}
	return stamp(dayValue(h.in(pick(ref, t, h.in))))
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
