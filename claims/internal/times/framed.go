package times

// frames says whether "the past", "the first", "another" stands at atom i: see framed.
func (s *scanner) frames(i int) bool {
	if s.is(i, "the") {
		return s.is(i+1, "past", "last", "next", "coming", "first", "final", "previous", "following")
	}
	return s.is(i, "past", "last", "next", "coming", "these", "those", "another", "every")
}

// framed reads "the past five years", "the last 24 hours", "the next few days", "another hour", "the past year"; the frame begins at atom j.
func (s *scanner) framed(i, j int) (phrase, bool) {
	k := j
	if s.is(k, "the") || s.is(k, "these", "those") && s.is(k+1, "last", "past", "next", "first") {
		k++
	}
	k++
	if sp, end, ok := s.spell(k); ok && !s.is(k, "a", "an") && !s.is(end, "ago", "later", "earlier") {
		return phrase{first: i, end: end, v: sp.value()}, true
	}
	a := s.at(k)
	if rank[a.unit] == 0 || a.low == "second" || a.abbreviation {
		return phrase{}, false
	}
	switch {
	case a.plural && (s.is(k-1, "past", "last", "next", "coming", "previous") && s.is(k-2, "the") || s.is(k-1, "coming")):
		return phrase{first: i, end: k + 1, v: spell{count: count{vague: "several"}, unit: a.unit}.value()}, true
	case !a.plural && (s.is(k-1, "another") || s.is(k-1, "past") && s.is(k-2, "the")) && a.unit != "NI":
		p := phrase{first: i, end: k + 1}
		n := 1.
		if s.is(p.end, "and") && s.is(p.end+1, "a") && s.is(p.end+2, "half") {
			n, p.end = 1.5, p.end+3
		}
		p.v = spell{count: count{n: n}, unit: a.unit}.value()
		return p, true
	}
	return phrase{}, false
}

// whole reads "all day", "the whole week", "a full year", "the entire month", "full-year".
func (s *scanner) whole(i int) (phrase, bool) {
	j := i
	if s.is(j, "the", "a") {
		j++
	}
	if !s.is(j, "all", "whole", "full", "entire") || s.is(j, "all") && j > i {
		return phrase{}, false
	}
	j++
	if s.is(j, "-") && s.at(j).glued {
		j++
	}
	a := s.at(j)
	if rank[a.unit] < 3 || a.plural || a.unit == "Q" || a.abbreviation {
		return phrase{}, false
	}
	return phrase{first: i, end: j + 1, v: spell{count: count{n: 1}, unit: a.unit}.value()}, true
}

// unitLong reads "week-long", "yearlong", "decades-old", "months-long".
func (s *scanner) unitLong(i int) (phrase, bool) {
	a := s.at(i)
	unit := a.unit
	p := phrase{first: i, end: i + 3}
	switch {
	case a.unit == "" && a.known:
		return phrase{}, false
	case s.is(i+1, "-") && rank[a.unit] > 0 && !a.abbreviation && s.is(i+2, "long", "old") && !(s.is(i-1, "-") && a.glued):
	case a.long != "":
		unit, p.end = a.long, i+1
	default:
		return phrase{}, false
	}
	c := count{n: 1}
	if a.plural {
		c = count{vague: "several"}
	}
	p.v = spell{count: c, unit: unit}.value()
	return p, true
}
