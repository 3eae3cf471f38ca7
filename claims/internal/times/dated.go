package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// simpleDate reads a date without a clock time: the longest that any of the readers finds at atom i.
func (s *scanner) simpleDate(i int) (phrase, bool) {
	a := s.at(i)
	if !a.leads() || s.depth >= deepest {
		return phrase{}, false
	}
	s.depth++
	defer func() { s.depth-- }()
	if a.num >= 0 {
		return s.longest(i, (*scanner).numeric, (*scanner).month, (*scanner).relative, (*scanner).byWord, (*scanner).year, (*scanner).dayOn)
	}
	switch {
	case a.weekday > 0:
		return s.longest(i, (*scanner).weekdayDate, (*scanner).relative)
	case a.known && (a.unit == "" || a.ordinal > 0) || s.is(i, "the"):
		return s.longest(i, (*scanner).month, (*scanner).relative, (*scanner).byWord, (*scanner).season, (*scanner).holiday, (*scanner).year, (*scanner).dayOn)
	}
	return s.longest(i, (*scanner).relative, (*scanner).byWord, (*scanner).holiday, (*scanner).year)
}

// longest is what the reader that reads furthest finds at atom i.
func (s *scanner) longest(i int, readers ...func(*scanner, int) (phrase, bool)) (phrase, bool) {
	var best phrase
	for _, read := range readers {
		if p, ok := read(s, i); ok && p.end > best.end {
			best = p
		}
	}
	return best, best.end > i
}

// byWord reads the dates that their first word tells, behind "the" or not.
func (s *scanner) byWord(i int) (phrase, bool) {
	j := i
	if s.is(j, "the", "a") {
		j++
	}
	switch a := s.at(j); {
	case a.low == "q" || a.ordinal > 0 || a.num > 0 && a.num <= 4:
		return s.quarter(i)
	case a.unit != "" || a.low == "calendar":
		return s.ofUnit(i)
	case a.low == "same" || a.low == "corresponding":
		return s.sameThen(i)
	case a.low == "eve":
		return s.eve(i)
	}
	return phrase{}, false
}

// ofUnit reads the dates that begin with a unit's name.
func (s *scanner) ofUnit(i int) (phrase, bool) {
	for _, read := range [...]func(*scanner, int) (phrase, bool){(*scanner).numberedWeek, (*scanner).yearAgo, (*scanner).unitEnd} {
		if p, ok := read(s, i); ok {
			return p, true
		}
	}
	return phrase{}, false
}

// dayOn reads the second day of "March 5-7", "March 5 and 6".
func (s *scanner) dayOn(i int) (phrase, bool) {
	if len(s.phrases) == 0 || !s.is(i-1, "-", "to", "and", ",") {
		return phrase{}, false
	}
	last := s.phrases[len(s.phrases)-1]
	day, end, ok := s.dayNumber(i)
	if !last.monthFirst || last.end != i-1 || !ok || s.noun(end) || s.is(end, "%") || s.at(end).num >= 0 || len(last.v.Value) != len("2024-03-05") || s.is(i-1, ",") || s.at(end).letter && s.at(end).cue&connector == 0 {
		return phrase{}, false
	}
	p := phrase{first: i, end: end, v: stamp(last.v.Value[:8] + pad(day, 2)), monthFirst: true}
	if y, after, ok := s.yearAfter(end); ok {
		p.end, p.v = after, stamp(yearValue(y)+last.v.Value[4:8]+pad(day, 2))
	}
	return p, true
}

// dated reads a date or a clock time, or both together, with what narrows them: "early last month", "Tuesday at 9:15 a.m.",
// "3:40 p.m. EST on 5 March", "the morning of 2 June", "around noon".
func (s *scanner) dated(i int) (phrase, bool) {
	edge, narrow, j := s.edge(i)
	ofEnd := j >= i+2 && s.is(j-1, "of")
	if edge == "" && narrow == "" && s.is(i, "around", "about", "approximately", "roughly", "circa", "ca", "c") && !s.is(i-1, "how", "what") {
		edge, j = timex.Approx, i+1
		if s.is(j, ".") {
			j++
		}
		if s.at(j).num >= 0 && s.at(j).digits() < 4 && s.is(i, "c", "ca") {
			return phrase{}, false
		}
	}
	m, ok := s.moment(j)
	if !ok {
		return phrase{}, false
	}
	p := phrase{first: i, end: m.end, clock: m.clock, part: m.part, dateless: m.date == nil}
	if m.date == nil {
		if m.clock == nil && !s.partAlone(i, m) {
			return phrase{}, false
		}
		p.v.Mod = edge
		return p, true
	}
	if ofEnd && s.possessive(m.end) { // "the end of Thursday’s session" is not the end of Thursday
		return phrase{}, false
	}
	p.year, p.monthFirst = m.date.year, m.date.monthFirst
	p.v = m.value(m.date.v)
	if m.clock == nil && edge != "" {
		p.v = p.v.WithMod(edge)
	} else if edge == timex.Approx {
		p.v = p.v.WithMod(edge)
	}
	p.v = s.narrowed(p.v, narrow)
	return p, true
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

// partAlone says whether a part of the day without a date is the one of some day: "in the evening", "at dawn", not "at night".
func (s *scanner) partAlone(i int, m moment) bool {
	hours := m.part != "" && (s.is(m.end-1, "hours") || s.is(m.end-4, "hours") && !s.is(m.end-5, "the"))
	if s.at(m.end-1).plural && !hours || s.noun(m.end) {
		return false
	}
	return hours || s.is(i, "the") && s.is(i-1, "in", "during", "through", "throughout", "into") || s.is(i-1, "at", "by", "before", "until", "till", "after", "since", "from", "around") && s.twilightAt(i) || s.is(i-1, "in", "by", "until", "since", "from", "at", "around") && s.is(i, "early", "late", "mid")
}
