package times

import "github.com/gainsay-go/gainsay/claims/timex"

// theUnit reads "the week", "the year" after "of" ("the rest of the week") and "the weekend".
func (s *scanner) theUnit(i, j int) (phrase, bool) {
	a := s.at(j)
	if a.unit == "WE" && !a.plural && !s.is(j+1, "of") && !(s.is(j+1, "after") && (s.is(j+2, "next") || s.is(j+3, "next"))) {
		p := phrase{first: i, end: j + 1, v: s.fromToday("WE", 0)}
		if t := s.tense(i); (t != future && t != present || s.is(i-1, "since")) && s.doc.known && weekday(s.doc.today()) < 6 {
			p.v = s.fromToday("WE", -1)
		}
		return p, true
	}
	if base, ok := s.weekOf(j); ok {
		base.first = i
		return base, true
	}
	if s.is(i-1, "of", "in") && s.is(i-2, "rest", "end", "beginning", "start", "middle", "later", "earlier", "close", "part", "half", "quarter", "late", "early") || s.is(i-1, "later", "earlier") {
		if a.unit == "W" || a.unit == "M" || a.unit == "Y" || a.unit == "D" && !s.is(i-2, "late") {
			if a.plural {
				return phrase{}, false
			}
			return phrase{first: i, end: j + 1, v: s.unitOfStory(i, a.unit)}, true
		}
	}
	return phrase{}, false
}

// unitOfStory is "the day" that the story is at, "the week", "the year" of publication; in history all are those of the day last mentioned.
func (s *scanner) unitOfStory(i int, unit string) timex.Value {
	if day := s.doc.day.From; !day.IsZero() && (s.doc.history || unit == "D" && s.tense(i) == past) {
		return unitAt(day, unit, 0)
	}
	return s.fromToday(unit, 0)
}
