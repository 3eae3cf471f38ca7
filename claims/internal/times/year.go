package times

// year reads years, decades and centuries: "2024", "1776–77", "the 1990s", "the 19th century", "400 BCE", "AD 842", "2016 June".
func (s *scanner) year(i int) (phrase, bool) {
	if p, ok := s.century(i); ok {
		return p, true
	}
	if p, ok := s.era(i); ok {
		return p, true
	}
	j := i
	if s.is(j, "the") && s.at(j+1).digits() >= 2 || s.is(j, "'") && s.at(j+1).glued {
		j++
	}
	if p, ok := s.decade(i, j); ok {
		return p, true
	}
	if k, ok := s.yearWord(i); ok {
		j = k
	} else if j > i {
		return phrase{}, false
	}
	if y, end, ok := s.spokenYear(j); ok && (j > i || s.timePreposition(i-1) || s.is(i-1, "of")) {
		return phrase{first: i, end: end, year: true, v: stamp(yearValue(y))}, true
	}
	a := s.at(j)
	if a.digits() == 3 && s.is(j-1, "year") && !s.partOfNumber(j) && !s.figure(j) && !s.noun(j+1) {
		return phrase{first: i, end: j + 1, year: true, v: stamp(yearValue(a.num))}, true
	}
	if _, _, ok := s.militaryClock(j); ok && j == i && a.digits() == 4 { // "1800 GMT"
		return phrase{}, false
	}
	if a.digits() != 4 || a.num < 1000 || a.num > 2150 || s.partOfNumber(j) || s.figure(j) || j == i && !s.yearContext(i) {
		return phrase{}, false
	}
	p := phrase{first: i, end: j + 1, year: true, v: stamp(yearValue(a.num))}
	if s.isFiscal(j-1) || s.isFiscal(j-2) {
		p.v = fiscal(p.v)
		return p, true
	}
	if m, end, ok := s.monthOfYear(j); ok {
		p.end, p.v = end, stamp(monthValue(a.num, m))
		return p, true
	}
	if s.is(j+1, "-", "/") && s.at(j+1).glued && s.at(j+2).glued && s.at(j+2).digits() == 2 && s.at(j+2).num == (a.num+1)%100 {
		p.end = j + 3 // "2022–23"
		p.v.To = civil(a.num+2, 1, 1)
	}
	return p, true
}

// monthOfYear reads the month behind a year: "2016 June".
func (s *scanner) monthOfYear(i int) (month, end int, ok bool) {
	j := i + 1
	if s.is(j, ",") && s.is(i-1, "in") {
		j++
	}
	m := s.at(j)
	return m.month, j + 1, m.month > 0 && (m.upper || len(m.low) > 3) && m.low != "may" && (m.upper || m.low != "march") && s.at(j+1).num < 0
}

// yearContext says whether four digits stand where a year does.
func (s *scanner) yearContext(i int) bool {
	a, prev, next := s.at(i), s.at(i-1), s.at(i+1)
	if a.glued && (prev.letter || s.is(i-1, "$", "€", "£", "#", ".", "+")) || prev.cue&numbered != 0 {
		return false
	}
	noun, plural, round := s.noun(i+1), s.plural(i+1), a.num%50 == 0
	from := func(first int) bool { return a.num >= first && a.num < 2060 }
	switch {
	case s.yearPair(i):
		return true
	case next.month > 0:
		_, _, ok := s.monthOfYear(i)
		return ok
	case next.upper && next.letter && !next.known && prev.letter && prev.number == 0 && !round:
		return from(1950) // "the London 2012 Olympics"
	case s.is(i-1, "(", "["):
		return true
	case s.is(i-1, "-", "/") && (s.at(i-2).digits() == 4 || !prev.glued):
		return true
	case prev.cue&beforeYear != 0:
		amount := s.is(i-1, "of", "to", "about", "around", "from", "for", "with", "than") && plural
		return !noun || !round && !amount
	case prev.season > 0 || prev.month > 0:
		return true
	case s.is(i-1, "and", "or", "to") && s.lastEnd(i-1):
		return true
	case s.is(i-1, ",", ";") && s.is(i+1, ")", "]", ",", ";", ".", ":", ""):
		return a.num >= 1400 && a.num < 2100
	case s.is(i-1, "the", "a", "its", "their", "his", "her", "our", "this", "s", "of", "each"):
		return !round && noun && (from(1800) && !plural || from(1900) && s.is(i-1, "the")) // "the 2012 vote", "the 2012 votes"
	case i == 0 || s.is(i-1, ".", ":", "\"", "“"):
		return from(1500) && !noun
	case prev.upper && prev.letter && !round:
		return from(1900) && !noun // "Euro 2024", "Smith 1994"
	case s.is(i+1, ")", "]"):
		return from(1500)
	}
	return false
}

// yearPair says whether a second year follows the one at atom i: "2009 – 2016", "the 2012/13 season", "the 2011 and 2017 censuses".
func (s *scanner) yearPair(i int) bool {
	a, second := s.at(i), s.at(i+2)
	switch {
	case s.is(i+1, "-") && second.digits() == 4:
		return second.num > a.num && second.num < 2200 && !s.is(i-1, "$", "€", "£")
	case s.is(i+1, "-", "/") && second.digits() == 2:
		return second.glued && second.num == (a.num+1)%100
	}
	return s.is(i-1, "the") && s.is(i+1, "and", "or") && second.digits() == 4
}

// lastEnd says whether the phrase found last ended at atom i.
func (s *scanner) lastEnd(i int) bool {
	return len(s.phrases) > 0 && s.phrases[len(s.phrases)-1].end == i
}
