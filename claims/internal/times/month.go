package times

// month reads dates with the name of a month: "5 March 2024", "the fifth of March", "March 5", "Feb. 9, 2024", "March 2024", "in March".
func (s *scanner) month(i int) (phrase, bool) {
	if s.at(i).month > 0 {
		return s.monthFirst(i)
	}
	return s.dayFirst(i)
}

// dayFirst reads "5 March 2024", "the 5th of March", and "5" of "5–7 March", "5 and 6 March".
func (s *scanner) dayFirst(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	day, end, ok := s.dayNumber(j)
	if !ok {
		return s.wordsFirst(j)
	}
	if s.partOfNumber(j) {
		return phrase{}, false
	}
	if s.is(end, "-", "to", "and", "or") {
		if _, after, ok := s.dayNumber(end + 1); ok {
			if p, ok := s.dayMonth(end+1, after, day); ok {
				p.first, p.end = i, end
				return p, true
			}
		}
	}
	p, ok := s.dayMonth(i, end, day)
	return p, ok
}

// wordsFirst reads "fifteen August nineteen ninety-three"; without its year it might count Augusts.
func (s *scanner) wordsFirst(i int) (phrase, bool) {
	day, end, ok := s.dayInWords(i)
	if !ok || s.at(end).month == 0 {
		return phrase{}, false
	}
	p, ok := s.dayMonth(i, end, day)
	return p, ok && p.year
}

// dayMonth reads the month and perhaps year after a day's number that ends at end.
func (s *scanner) dayMonth(i, end, day int) (phrase, bool) {
	j := end
	if s.is(j, "of", "-", "/", ".") {
		j++
	}
	m := s.at(j).month
	if m == 0 || s.is(j, "may") && !s.at(j).upper && s.is(j-1, "of") {
		return phrase{}, false
	}
	p := phrase{first: i, end: j + 1}
	p.end = s.dot(p.end)
	if y, after, ok := s.yearAfter(p.end); ok {
		p.end, p.year = after, true
		p.v = dayOf(y, m, day)
		return p, true
	}
	p.v = s.yearless(i, m, day)
	return p, day <= 31
}

// dayNumber reads 1 to 31 in digits or as an ordinal.
func (s *scanner) dayNumber(i int) (int, int, bool) {
	if day, end, ok := s.ordinal(i); ok && day <= 31 {
		return day, end, true
	}
	a := s.at(i)
	if a.num >= 1 && a.num <= 31 && a.digits() <= 2 {
		return a.num, i + 1, true
	}
	return 0, i, false
}

// dayInWords reads "five", "twenty-five" as the number of a day.
func (s *scanner) dayInWords(i int) (int, int, bool) {
	if a := s.at(i); a.number == 0 || len(a.low) < 3 {
		return 0, i, false
	}
	n, end, ok := s.cardinal(i)
	return int(n), end, ok && n <= 31
}

// monthFirst reads "March 5, 2024", "March 5th", "March 2024", "March of 2024", "March".
func (s *scanner) monthFirst(i int) (phrase, bool) {
	m := s.at(i).month
	j := s.dot(i + 1)
	p := phrase{first: i, end: i + 1}
	k := j
	if s.is(k, "the", "-", "/") {
		k++
	}
	if day, end, ok := s.dayInWords(k); ok {
		if y, after, ok := s.yearAfter(end); ok { // "March twenty-five, 2018"
			return phrase{first: i, end: after, year: true, v: dayOf(y, m, day)}, true
		}
	}
	if day, end, ok := s.dayNumber(k); ok && !s.notDay(i, k, end) {
		p.end, p.monthFirst = end, true
		if v, ok := s.knownDay(m, day, end); ok {
			p.year, p.v = true, v
			return p, true
		}
		if y, after, ok := s.yearAfter(end); ok {
			p.end, p.year = after, true
			p.v = dayOf(y, m, day)
			return p, true
		}
		p.v = s.yearless(i, m, day)
		return p, true
	}
	if y, end, ok := s.yearAfter(j); ok {
		p.end, p.year, p.v = end, true, stamp(monthValue(y, m))
		return p, true
	}
	if !s.monthAlone(i) {
		return phrase{}, false
	}
	if j > i+1 && (j < len(s.atoms) && !s.at(j).upper || s.at(i).token == s.at(j-1).token) {
		p.end = j
	}
	p.v = s.yearlessMonth(i, m)
	return p, true
}

// notDay says that the number from atom k to end, after the month at i, is no day of it: "In March 12 people died", "May 15:30", "March 5 per cent".
func (s *scanner) notDay(i, k, end int) bool {
	next, after := s.at(end), s.at(end+1)
	figure := s.at(k).num > 0
	switch {
	case s.is(i, "may") && s.at(k).ordinal > 0 && !s.is(k-1, "the") && next.letter, // "may first be"
		s.is(i, "may") && !s.at(i).upper,
		next.low == "%" || next.low == ":" && next.glued,
		next.low == "." && next.glued && after.glued && after.num >= 0,
		next.low == "," && next.glued && after.glued && after.digits() == 3,
		figure && s.is(i-1, "in", "since", "last") && next.letter && next.cue&connector == 0 && next.part == "" && next.low != "st":
		return true
	}
	return false
}

// monthAlone says whether a month's name stands for the month: modal "may", verb "march", first names and abbreviations do not.
func (s *scanner) monthAlone(i int) bool {
	a, next := s.at(i), s.at(i+1)
	long := len(a.low) > 4 && a.low != "march" || a.low == "june" || a.low == "july"
	led := s.timePreposition(i - 1)
	if !a.upper {
		return long && led
	}
	if led {
		return long || a.low == "march" || s.is(i+1, ".") || a.low == "may" && !s.is(i+1, "have", "be", "not")
	}
	upos := s.sent.Tokens[a.token].UPOS
	if long && (upos == "" || upos == "PROPN" || upos == "NOUN") {
		return !(next.upper && next.letter && !next.known)
	}
	named := s.is(i+1, "'") || s.is(i-1, "the", ",") && upos == "PROPN"
	return (a.low == "march" || a.low == "may") && i > 0 && named
}

// timePreposition says whether the word at i leads to a time.
func (s *scanner) timePreposition(i int) bool {
	return s.at(i).cue&preposition != 0 || s.is(i, "-") && s.at(i-1).low == "mid" || s.is(i, "and", "or", "/", "-") && s.at(i-1).month > 0
}

// dot steps over the full stop of an abbreviation, unless the text ends with it.
func (s *scanner) dot(i int) int {
	stop, name := s.at(i), s.at(i-1)
	if stop.low == "." && stop.glued && len(name.low) <= 5 && !s.is(i-1, "march", "may", "june", "july") && i+1 < len(s.atoms) {
		return i + 1
	}
	return i
}

// dayOn reads the second day of "March 5-7", "March 5 and 6".
func (s *scanner) dayOn(i int) (phrase, bool) {
	if !s.lastEnd(i-1) || !s.is(i-1, "-", "to", "and") {
		return phrase{}, false
	}
	last := s.phrases[len(s.phrases)-1]
	day, end, ok := s.dayNumber(i)
	next := s.at(end)
	counts := s.noun(end) || next.low == "%" || next.num >= 0 || next.letter && next.cue&connector == 0
	if !ok || counts || !last.monthFirst || len(last.v.Value) != len("2024-03-05") {
		return phrase{}, false
	}
	p := phrase{first: i, end: end, v: stamp(last.v.Value[:8] + pad(day, 2)), monthFirst: true}
	if y, after, ok := s.yearAfter(end); ok {
		p.end, p.v = after, stamp(yearValue(y)+last.v.Value[4:8]+pad(day, 2))
	}
	return p, true
}
