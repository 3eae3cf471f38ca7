package times

import (
	"regexp"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// quarter reads "Q1 2024", "Q3", and outside of sport "the third quarter", "fourth-quarter", "first-half" without their year.
func (s *scanner) quarter(i int) (phrase, bool) {
	if s.is(i, "q") {
		return s.shortQuarter(i)
	}
	j := i
	if s.is(j, "the") {
		j++
	}
	n, k, ok := s.ordinal(j)
	if !ok || n > 4 {
		return phrase{}, false
	}
	hyphen := s.is(k, "-")
	if hyphen {
		k++
	}
	a, the := s.at(k), j > i
	part := s.is(k+1, "-") || s.is(k+1, "in", "of") && s.is(k+2, "a") || s.is(k+1, "of") && s.is(k+2, "an") // "a third quarter of a mile"
	if a.plural || the == hyphen || part || s.doc.sport() {
		return phrase{}, false
	}
	p := phrase{first: i, end: k + 1}
	switch {
	case a.low == "half" && hyphen && n <= 2:
		p.v = s.yearlessPart(i, "H", n, 6)
	case a.unit == "Q":
		p.v = s.yearlessPart(i, "Q", n, 3)
	default:
		return phrase{}, false
	}
	return p, true
}

// shortQuarter reads "Q1 2024", "Q3".
func (s *scanner) shortQuarter(i int) (phrase, bool) {
	n := s.at(i + 1).num
	if !s.at(i).upper || !s.at(i+1).glued || n < 1 || n > 4 {
		return phrase{}, false
	}
	j := i + 2
	if s.is(j, "of", ",") {
		j++
	}
	if y := s.at(j); y.digits() == 4 {
		return phrase{first: i, end: j + 1, v: stamp(yearValue(y.num) + "-Q" + itoa(n)), year: true}, true
	}
	return phrase{first: i, end: i + 2, v: s.yearlessPart(i, "Q", n, 3)}, true
}

// yearlessPart is the n-th part of a year, so many months long: by the tense of its clause the last or the next, the present one being both.
func (s *scanner) yearlessPart(i int, code string, n, months int) timex.Value {
	ref, tense := s.around(i)
	if ref.IsZero() {
		return stamp("XXXX-" + code + itoa(n))
	}
	first := civil(ref.Year(), (int(ref.Month())-1)/months*months+1, 1)
	if tense == doubted {
		tense = past
	}
	y := pick(first, tense, func(y int) time.Time { return civil(y, months*(n-1)+1, 1) })
	return stamp(yearValue(y) + "-" + code + itoa(n))
}

// games are words of texts in which a quarter or a half is one of a game.
var games = regexp.MustCompile(`\b(?:touchdowns?|halftime|half-time|quarterbacks?|rebounds?|yards|goalkeeper|midfielder|striker|kick-?off|scored|coach)\b`)
