package times

import (
	"regexp"
	"strconv"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// numeric reads dates in digits: "2024-03-05", "05/03/2024", "5.3.2024", "3/2015", "2015-03", also with the month as a word ("05-Aug-2016").
func (s *scanner) numeric(i int) (phrase, bool) {
	if s.at(i).num < 0 {
		return phrase{}, false
	}
	if p, ok := s.nineEleven(i); ok {
		return p, true
	}
	if v, ok := s.compact(i); ok {
		return phrase{first: i, end: i + 1, v: v, year: true}, true
	}
	if p, ok := s.spacedMonth(i); ok {
		return p, true
	}
	a, sep := s.at(i), s.at(i+1)
	if !sep.glued || !s.is(i+1, "-", "/", ".") || !s.at(i+2).glued || s.partOfNumber(i) || s.is(i-1, "-", "/") && a.glued && (a.digits() != 4 || s.at(i-2).num >= 0) {
		return phrase{}, false
	}
	b, c := s.at(i+2), s.at(i+4)
	if s.at(i+3).low == sep.low && s.at(i+3).glued && c.glued && c.num >= 0 && !(s.is(i+5, "-", "/") && s.at(i+5).glued && s.at(i+6).num >= 0 && s.at(i+6).glued) {
		v, ok := s.triple(i, *a, *b, *c, sep.low)
		return phrase{first: i, end: i + 5, v: v, year: true}, ok
	}
	if sep.low == "." || b.num < 0 {
		return phrase{}, false
	}
	if a.digits() == 4 && b.digits() == 2 && b.num == (a.num+1)%100 {
		return phrase{}, false // "2010–11" is the year from the one to the other
	}
	y, m := a, b // two numbers: a year and a month
	if b.digits() == 4 {
		y, m = b, a
	}
	if y.digits() == 4 && y.num >= 1000 && y.num < 2100 && m.digits() <= 2 && m.num >= 1 && m.num <= 12 && m.glued == (m == b) {
		return phrase{first: i, end: i + 3, v: stamp(monthValue(y.num, m.num)), year: true}, true
	}
	return phrase{}, false
}

// compact is the date of eight digits: "20170302".
func (s *scanner) compact(i int) (timex.Value, bool) {
	a := s.at(i)
	if a.digits() != 8 || a.num < 19000000 || a.num >= 21000000 || s.partOfNumber(i) || s.figure(i) || a.glued && !s.is(i-1, "-", "_", "(", "/") {
		return timex.Value{}, false
	}
	return checked(a.num/10000, a.num/100%100, a.num%100)
}

// spacedMonth reads "11 / 2016", "2016 /11".
func (s *scanner) spacedMonth(i int) (phrase, bool) {
	y, m := s.at(i), s.at(i+2)
	if !s.is(i+1, "/") || s.at(i+1).glued && m.glued || s.is(i+3, "/") || s.is(i-1, "/") || s.partOfNumber(i) {
		return phrase{}, false
	}
	if m.digits() == 4 {
		y, m = m, y
	}
	if y.digits() != 4 || y.num < 1000 || y.num >= 2100 || m.digits() > 2 || m.num < 1 || m.num > 12 {
		return phrase{}, false
	}
	return phrase{first: i, end: i + 3, v: stamp(monthValue(y.num, m.num)), year: true}, true
}

// triple is the date of three numbers, or of two and a month's name.
func (s *scanner) triple(i int, a, b, c atom, sep string) (timex.Value, bool) {
	if b.month > 0 {
		b.num = b.month
		switch {
		case a.digits() == 4:
			return checked(a.num, b.num, c.num)
		case c.digits() == 4:
			return checked(c.num, b.num, a.num)
		case c.digits() == 2:
			return checked(twoDigits(c.num), b.num, a.num)
		}
		return timex.Value{}, false
	}
	if b.num < 0 || b.digits() > 2 {
		return timex.Value{}, false
	}
	switch {
	case a.digits() == 4 && a.num >= 1000 && c.digits() <= 2:
		return checked(a.num, b.num, c.num)
	case a.digits() > 2 || c.digits() != 4 && (c.digits() != 2 || sep == "."):
		return timex.Value{}, false
	}
	y := c.num
	if c.digits() == 2 {
		y = twoDigits(y)
	}
	switch {
	case y < 1000 || y > 2099:
		return timex.Value{}, false
	case a.num > 12 || sep == "." && b.num <= 12:
		return checked(y, b.num, a.num)
	case b.num > 12 || a.num == b.num:
		return checked(y, a.num, b.num)
	case s.doc.dayFirst() > 0:
		return checked(y, b.num, a.num)
	}
	v, ok := checked(y, a.num, b.num)
	if other, ok2 := checked(y, b.num, a.num); ok && ok2 && s.doc.dayFirst() == 0 {
		v = hull(v, other) // either order: all that can be said is that it lies from the one to the other
	}
	return v, ok
}

var (
	slashed = regexp.MustCompile(`\b(\d\d?)[/.-](\d\d?)[/.-](?:\d\d)?\d\d\b`)
	british = regexp.MustCompile(`\b\d\d?(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b`)
	states  = regexp.MustCompile(`\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d\d?\b`)
)

// orderEvidence is above zero where the document's dates put the day first, below where they put the month first: by its numeric dates
// that can be read one way only, else by those with the month's name. It looks no further where there is nothing to decide.
func orderEvidence(text string) int {
	n, numeric := 0, slashed.FindAllStringSubmatch(text, -1)
	for _, m := range numeric {
		a, _ := strconv.Atoi(m[1])
		b, _ := strconv.Atoi(m[2])
		switch {
		case a > 12 && b <= 12:
			n++
		case b > 12 && a <= 12:
			n--
		}
	}
	if n == 0 && len(numeric) > 0 {
		n = len(british.FindAllString(text, -1)) - len(states.FindAllString(text, -1))
	}
	return n
}
