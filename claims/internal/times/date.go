package times

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
