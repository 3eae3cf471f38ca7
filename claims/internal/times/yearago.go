package times

import "github.com/gainsay-go/gainsay/claims/timex"

// sameThen reads "the same quarter last year", "the same period of 2012", "the same month a year ago".
func (s *scanner) sameThen(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	unit, k := s.at(j+1).unit, j+2
	if !s.is(j, "same", "corresponding") || unit != "Q" && unit != "M" && unit != "D" && unit != "W" && !s.is(j+1, "period") {
		return phrase{}, false
	}
	if s.is(k, "of", "in") {
		k++
	}
	base, ok := s.simpleDate(k)
	if !ok {
		base, ok = s.shifted(k)
	}
	if !ok || base.v.Granularity != timex.Year || base.v.From.IsZero() {
		return phrase{}, false
	}
	ref, year := s.doc.now, stamp(base.v.Value)
	if s.doc.last.Granularity == timex.Quarter && unit == "Q" || s.doc.last.Granularity == timex.Month && unit == "M" {
		ref = s.doc.last.From
	}
	p := phrase{first: i, end: base.end, v: year}
	if unit == "" || unit == "W" || ref.IsZero() {
		return p, true
	}
	years := year.From.Year() - ref.Year()
	if unit == "Q" && ref == s.doc.now { // the one that ended last
		ref = ref.AddDate(0, -3, 0)
	}
	p.v = unitAt(ref.AddDate(years, 0, 0), unit, 0)
	return p, true
}

// yearAgo reads "the year-ago period", "the year-earlier quarter", "year-ago".
func (s *scanner) yearAgo(i int) (phrase, bool) {
	j := i
	if s.is(j, "the", "a") {
		j++
	}
	if !s.is(j, "year") || !s.is(j+1, "-") || !s.is(j+2, "ago", "earlier") {
		return phrase{}, false
	}
	unit := s.at(j + 3).unit
	switch {
	case unit == "Q" && s.doc.last.Granularity == timex.Quarter:
		return phrase{first: i, end: j + 4, v: unitAt(s.doc.last.From, unit, -4)}, true
	case unit == "Q": // of the one that ended last
		return phrase{first: i, end: j + 4, v: s.fromToday(unit, -5)}, true
	case s.is(j+3, "period"):
		return phrase{first: i, end: j + 4, v: s.fromToday("Y", -1)}, true
	}
	return phrase{first: i, end: j + 3, v: s.fromToday("Y", -1)}, j == i
}
