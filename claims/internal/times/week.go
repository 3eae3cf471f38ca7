package times

import "github.com/gainsay-go/gainsay/claims/timex"

// seasonWeeks is how many weeks a season of sport or a term may have: a "week 12" without its year may be one of those.
const seasonWeeks = 20

// weekOf reads "week of 4 March", "weekend of 2 March".
func (s *scanner) weekOf(i int) (phrase, bool) {
	a := s.at(i)
	if a.unit != "W" && a.unit != "WE" || a.plural || !s.is(i+1, "of") {
		return phrase{}, false
	}
	p, ok := s.simpleDate(i + 2)
	if !ok || p.v.Granularity != timex.Day || p.v.From.IsZero() {
		return phrase{}, false
	}
	p.v = stamp(unitValue(p.v.From, a.unit, 0))
	return p, true
}

// numberedWeek reads "week 31", "week 3 of 2027", "the week 31" as weeks of ISO 8601.
func (s *scanner) numberedWeek(i int) (phrase, bool) {
	j := i
	if s.is(j, "the", "calendar") {
		j++
	}
	n := s.at(j + 1)
	if !s.is(j, "week") || n.num < 1 || n.num > 53 || s.figure(j+1) {
		return phrase{}, false
	}
	k := j + 2
	if s.is(k, "of", "in", ",") {
		k++
	}
	p := phrase{first: i, end: j + 2}
	if y := s.at(k); y.digits() == 4 && y.num >= 1900 && y.num < 2100 && !s.figure(k) {
		p.end, p.year, p.v = k+1, true, stamp(yearValue(y.num)+"-W"+pad(n.num, 2))
		return p, true
	}
	if !s.doc.known || n.num <= seasonWeeks || s.is(j+2, "of") || s.noun(j+2) {
		return phrase{}, false
	}
	y, _ := s.doc.now.ISOWeek()
	p.v = stamp(yearValue(y) + "-W" + pad(n.num, 2))
	return p, true
}
