package times

import "github.com/gainsay-go/gainsay/claims/timex"

// decade reads "1990s", "the 1990's", "the ’90s"; "the 1600s" are a century.
func (s *scanner) decade(i, j int) (phrase, bool) {
	if s.is(i, "the") && s.timePreposition(i-1) {
		if n := s.at(i + 1).decade; n > 0 {
			return phrase{first: i, end: i + 2, year: true, v: stamp(itoa(190 + n))}, true
		}
	}
	a, end := s.at(j), j+1
	if s.is(end, "'") && s.at(end).glued {
		end++
	}
	if a.num < 0 || a.num%10 != 0 || !s.is(end, "s") || !s.at(end).glued || s.partOfNumber(j) {
		return phrase{}, false
	}
	if end == j+2 && s.noun(end+1) && !s.is(i, "the") { // "2020's budget"
		return phrase{}, false
	}
	p := phrase{first: i, end: end + 1, year: true}
	y := a.num
	switch {
	case a.digits() == 2 && (i < j || s.timePreposition(i-1)):
		y = 1900 + a.num
	case a.digits() != 4 || y < 1000 || y > 2090:
		return phrase{}, false
	case y%100 == 0 && y < 2000:
		p.v = stamp(itoa(y / 100))
		return p, true
	}
	p.v = stamp(itoa(y / 10))
	return p, true
}

// century reads "the 19th century", "17th-century", "the 15th" of "from the 15th to the 19th century".
func (s *scanner) century(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	n, end, ok := s.ordinal(j)
	if !ok || n > 30 {
		return phrase{}, false
	}
	p := phrase{first: i, end: end, year: true, v: stamp(pad(n-1, 2))}
	k := end
	if s.is(k, "-") {
		k++
	}
	if s.is(k, "century", "centuries") {
		p.end = k + 1
		if s.is(k+1, "BC", "bc", "bce") {
			p.end, p.v = k+2, timex.Value{Type: timex.Date, Value: "BC" + pad(n-1, 2), Granularity: timex.Century}
		}
		return p, true
	}
	if s.is(k, "and", "to", "or", "-") {
		k++
		if s.is(k, "the") {
			k++
		}
		if _, after, ok := s.ordinal(k); ok && s.is(after, "century", "centuries") {
			return p, true
		}
	}
	return phrase{}, false
}

// era reads years with their era: "400 BCE", "AD 842", "500 CE".
func (s *scanner) era(i int) (phrase, bool) {
	j := i
	if s.is(i, "ad") && s.at(i).upper {
		j++
	}
	a := s.at(j)
	if a.num <= 0 || a.num > 9999 || s.partOfNumber(j) {
		return phrase{}, false
	}
	end, before := j+1, false
	switch e := s.at(end); {
	case j > i:
	case s.is(end, "bc", "bce") && e.upper:
		end, before = end+1, true
	case s.is(end, "ad", "ce") && e.upper && a.num < 2100:
		end++
	default:
		return phrase{}, false
	}
	p := phrase{first: i, end: end, year: true, v: stamp(yearValue(a.num))}
	if before {
		p.v = stamp("BC" + pad(a.num, 4))
	}
	return p, true
}
