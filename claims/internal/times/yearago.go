package times

import "github.com/gainsay-go/gainsay/claims/timex"

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
