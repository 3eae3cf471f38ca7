package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// dayPart reads "morning", "the early hours", "pm" as a part of the day.
func (s *scanner) dayPart(i int, first bool) (string, int) {
	j := i
	if first && s.is(j, "the") {
		j++
	}
	if s.is(j, "early", "small", "wee") && s.is(j+1, "hours") {
		if s.is(j+2, "of") && s.is(j+3, "the") && s.is(j+4, "morning") {
			j += 3
		}
		return "MO", j + 2
	}
	if s.is(j, "early", "late", "mid") {
		j++
		if s.is(j, "-") && s.at(j).glued {
			j++
		}
	}
	a := s.at(j)
	if a.part == "" || a.low == "midday" || a.plural && !first {
		if !first && j == i && s.is(j, "am", "pm") && !s.at(j-1).glued && s.at(j-1).num < 0 {
			return map[string]string{"am": "MO", "pm": "AF"}[a.low], j + 1
		}
		return "", i
	}
	if first && j > i || !first || s.twilightAt(j) || s.is(j, "morning", "afternoon", "evening") {
		return a.part, j + 1
	}
	return "", i
}

// partFollows says whether "in the morning", "tonight" stands at i.
func (s *scanner) partFollows(i int) bool {
	return s.is(i, "in") && (s.at(i+1).part != "" || s.is(i+1, "the") && s.at(i+2).part != "") || s.is(i, "at") && s.is(i+1, "night") || s.is(i, "tonight") ||
		s.is(i, "this", "tomorrow", "yesterday") && s.at(i+1).part != "" || s.at(i).weekday > 0 ||
		s.is(i, "on") && (s.at(i+1).weekday > 0 || s.at(i+1).pointer && s.at(i+1).shift != 0 && s.at(i+2).weekday > 0)
}

// partAlone says whether a part of the day without a date is the one of some day: "in the evening", "at dawn", not "at night".
func (s *scanner) partAlone(i int, m moment) bool {
	hours := s.is(m.end-1, "hours") || s.is(m.end-4, "hours") && !s.is(m.end-5, "the") // "early hours of the morning"
	switch {
	case s.noun(m.end):
		return false
	case hours:
		return true
	case s.at(m.end - 1).plural:
		return false
	case s.is(i, "the"):
		return s.is(i-1, "in", "during", "through", "throughout", "into")
	case s.is(i, "early", "late", "mid"):
		return s.is(i-1, "in", "by", "until", "since", "from", "at", "around")
	}
	return s.twilightAt(i) && s.is(i-1, "at", "by", "before", "until", "till", "after", "since", "from", "around")
}

// twilit narrows the part of a day to the hours of its word: "dawn on Monday".
func (s *scanner) twilit(p phrase) timex.Value {
	v := p.v
	if v.Granularity != timex.PartOfDay || v.Bound != "" || v.Mod != "" || v.From.IsZero() {
		return v
	}
	for i := p.first; i < p.end; i++ {
		if h := s.at(i).hours; h[1] > 0 {
			day := v.From.Truncate(24 * time.Hour)
			v.From, v.To = day.Add(time.Duration(h[0])*time.Hour), day.Add(time.Duration(h[1])*time.Hour)
		}
	}
	return v
}

// twilightAt says whether a part of the day that needs no article stands at i.
func (s *scanner) twilightAt(i int) bool { return s.at(i).hours[1] > 0 }
