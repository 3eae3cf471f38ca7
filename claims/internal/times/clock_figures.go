package times

// figureClock reads "9:15", "9.30 a.m.", "8pm", "15h30", "1400 GMT", "0314 hours", and "nine fifty" in words.
func (s *scanner) figureClock(i int, beside bool) (clock, int, bool) {
	a := s.at(i)
	switch {
	case a.num < 0:
		return s.wordClock(i)
	case a.digits() > 4 || s.partOfNumber(i) || s.is(i-1, "$", "€", "£") || a.glued && s.at(i-1).letter && !s.is(i-1, "t"):
		return clock{}, i, false
	case a.digits() >= 3:
		return s.militaryClock(i)
	case a.num > 24:
		return clock{}, i, false
	}
	oneDigit := a.num >= 1 && a.digits() == 1
	c := clock{hour: a.num, whole: true, twelve: oneDigit || a.num >= 10 && a.num <= 12}
	if end, ok := s.minutes(i, &c); ok {
		return s.closeClock(i, end, c, beside)
	}
	return s.markedHour(i, c, beside)
}

// minutes reads the minutes and perhaps seconds behind the hour at atom i, where digits go on in this way: ":15", ".30", "h30", ":15:59".
func (s *scanner) minutes(i int, c *clock) (end int, ok bool) {
	sep, m := s.at(i+1), s.at(i+2)
	if !sep.glued || !s.is(i+1, ":", ".", "h") || !m.glued || m.digits() != 2 || m.num >= 60 {
		return i, false
	}
	c.minute, c.whole = m.num, false
	end = i + 3
	if x := s.at(end + 1); s.is(end, ":") && s.at(end).glued && x.glued && x.digits() == 2 && x.num < 60 {
		c.second, c.seconds = x.num, true
		end += 2
	}
	return end, true
}

// closeClock reads on behind the minutes of a clock time that begins at atom i.
func (s *scanner) closeClock(i, end int, c clock, beside bool) (clock, int, bool) {
	if pm, after, ok := s.meridiem(end); ok && c.hour <= 12 {
		return c.half(pm), after, true
	}
	next := s.at(end)
	goesOn := next.letter && next.low != "z" || s.is(end, ":", ".", "/") && s.at(end+1).glued && s.at(end+1).num >= 0
	if next.glued && goesOn {
		return c, i, false
	}
	return c, end, s.plausible(i, end, s.at(i+1).low, beside)
}

// markedHour reads what makes the number at atom i an hour: "8pm", "9 a.m.", "9.am", "at 9h", "tomorrow at 9a", "9 to 11 a.m.".
func (s *scanner) markedHour(i int, c clock, beside bool) (clock, int, bool) {
	mark := s.at(i + 1)
	if mark.low == "h" && mark.glued && (beside || s.is(i-1, "at")) {
		c.twelve = false
		return c, i + 2, true
	}
	if c.hour < 1 || c.hour > 12 {
		return c, i, false
	}
	if pm, end, ok := s.meridiem(i + 1); ok {
		return c.half(pm), end, true
	}
	after := s.at(i + 2)
	if mark.low == "." && mark.glued && after.glued {
		if pm, end, ok := s.meridiem(i + 2); ok {
			return c.half(pm), end, true
		}
	}
	if beside && mark.glued && s.is(i+1, "a", "p") && !(after.glued && after.letter) && c.twelve {
		return c.half(mark.low == "p"), i + 2, true
	}
	if s.is(i+1, "-", "to", "and") {
		if _, end, ok := s.hour(i + 2); ok {
			if pm, _, ok := s.meridiem(end); ok {
				return c.half(pm), i + 1, true
			}
		}
	}
	return c, i, false
}

// plausible says whether hours and minutes without "a.m." are a clock time, not a score, a race time or a decimal.
func (s *scanner) plausible(i, end int, sep string, beside bool) bool {
	if sep == "h" || beside && sep == ":" {
		return true
	}
	lead := s.is(i-1, "at", "around", "about", "by", "until", "till", "before", "after", "since", "from", "to", "between", "@", "and", "past", "the", "(", "-", "was")
	if z, after := s.zone(end); after > end && (z != nil || s.is(after-1, "time")) {
		return true
	}
	next := s.at(end)
	if sep == "." {
		return (lead || beside) && (!next.letter || next.cue&connector != 0 || next.part != "" || next.weekday > 0) && next.low != "%" || s.partFollows(end)
	}
	if s.is(i-1, "in", "of") || s.at(i-1).upper && !s.at(i-1).known && i > 1 {
		return false
	}
	return lead || i == 0 || s.at(i).digits() == 2 || s.partFollows(end) || !s.at(i-1).letter || s.at(i-1).cue&connector != 0
}

// militaryClock reads four digits before a zone, "hours" or "a.m.": "1400 GMT", "0314 hours", "1140 a.m.".
func (s *scanner) militaryClock(i int) (clock, int, bool) {
	a := s.at(i)
	c := clock{hour: a.num / 100, minute: a.num % 100}
	if c.hour > 23 || c.minute > 59 {
		return c, i, false
	}
	if pm, end, ok := s.meridiem(i + 1); ok && c.hour <= 12 && c.hour > 0 {
		return c.half(pm), end, true
	}
	if a.digits() != 4 {
		return c, i, false
	}
	if s.text[a.Start] == '0' && s.is(i-1, "at", "by", "until") && !s.noun(i+1) {
		return c, i + 1, true
	}
	if s.is(i+1, "hours", "hrs", "h") && s.is(i-1, "at", "by", "until", "from", "around", "about", "before", "after", ",", "since") {
		return c, i + 2, true
	}
	z, end := s.zone(i + 1)
	year := c.hour == 19 || c.hour == 20 // "the 2015 ET vote"
	if year && !s.is(i+1, "gmt", "utc") && !s.is(end-1, "time") && !s.is(i-1, "at", "by", "until", "till", "from", "to", "around", "about", "before", "after", "(") {
		return c, i, false
	}
	return c, i + 1, end > i+1 && (z != nil || s.is(end-1, "time"))
}
