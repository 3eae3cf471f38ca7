package times

import "github.com/gainsay-go/gainsay/claims/timex"

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
		if s.is(i, "c", "ca") && s.at(j).digits() < 4 && s.at(j).month == 0 { // "-12C overnight"
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
