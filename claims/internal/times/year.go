package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

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
	if s.fiscal(j-1) || s.fiscal(j-2) {
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

// yearWord steps over "year", "the year", "fiscal year", "fiscal" before a year.
func (s *scanner) yearWord(i int) (int, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	kind := s.is(j, "fiscal", "calendar", "financial", "fy")
	if kind {
		j++
	}
	if s.is(j, "year") {
		j++
		if s.is(j, "of") {
			j++
		}
		return j, true
	}
	return j, kind
}

// fiscal says whether the word at atom i makes a year one of accounts.
func (s *scanner) fiscal(i int) bool { return s.is(i, "fiscal", "financial", "fy", "tax") }

// fiscal is a year of accounts, which may begin in April of the year before, as in India, or of its own, as in Japan.
func fiscal(year timex.Value) timex.Value {
	if !year.From.IsZero() {
		year.From, year.To = year.From.AddDate(0, -9, 0), year.To.AddDate(0, 3, 0)
	}
	return year
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

// spokenYear reads "nineteen ninety-nine", "nineteen oh one", "two thousand and fifteen", 1000 to 2099.
func (s *scanner) spokenYear(i int) (int, int, bool) {
	a := s.at(i)
	if a.low == "two" && s.is(i+1, "thousand") || a.low == "one" && s.is(i+1, "thousand") {
		n, end, ok := s.cardinal(i)
		return int(n), end, ok && n < 2100 && n != 1000 && (end > i+2 || !s.noun(end)) && n == float64(int(n)) && !s.plural(end)
	}
	if a.number < 10 || a.number > 20 || !a.letter {
		return 0, i, false
	}
	j := i + 1
	if s.is(j, "hundred") {
		j++
		if s.is(j, "and") {
			j++
		}
		if s.at(j).number == 0 {
			return 0, i, false
		}
	}
	tens := s.at(j)
	switch {
	case tens.number >= 10 && tens.number <= 90:
		y, end := 100*a.number+tens.number, j+1
		if s.is(end, "-") {
			end++
		}
		if unit := s.at(end).number; tens.number >= 20 && unit > 0 && unit < 10 && len(s.at(end).low) > 2 {
			return y + unit, end + 1, true
		}
		return y, j + 1, !s.plural(j + 1)
	case s.is(j, "oh", "zero", "o") && s.at(j+1).number > 0 && s.at(j+1).number < 10:
		return 100*a.number + s.at(j+1).number, j + 2, true
	}
	return 0, i, false
}

// figure says whether the digits at i go on as another kind of figure: "2014.5", "1950%", "2,014", "2015:".
func (s *scanner) figure(i int) bool {
	next := s.at(i + 1)
	if next.low == "%" {
		return true
	}
	if !next.glued {
		return s.is(i+1, "per") && s.is(i+2, "cent") || next.scale > 0
	}
	return next.letter || s.is(i+1, ".", ",", ":") && s.at(i+2).glued && s.at(i+2).num >= 0
}

// yearContext says whether four digits stand where a year does.
func (s *scanner) yearContext(i int) bool {
	a, prev, next := s.at(i), s.at(i-1), s.at(i+1)
	if a.glued && (prev.letter || s.is(i-1, "$", "€", "£", "#", ".", "+")) {
		return false
	}
	noun := s.noun(i + 1)
	round := a.num%50 == 0
	switch {
	case s.is(i+1, "-") && s.at(i+2).digits() == 4 && s.at(i+2).num > a.num && s.at(i+2).num < 2200 && !s.is(i-1, "$", "€", "£"):
		return true // "2009 – 2016"
	case s.is(i+1, "-", "/") && s.at(i+2).digits() == 2 && s.at(i+2).num == (a.num+1)%100 && s.at(i+2).glued:
		return true // "the 2012/13 season"
	case s.is(i-1, "the") && s.is(i+1, "and", "or") && s.at(i+2).digits() == 4:
		return true // "the 2011 and 2017 censuses"
	case next.month > 0:
		_, _, ok := s.monthOfYear(i)
		return ok
	case next.upper && next.letter && next.entry == nothing && prev.letter && prev.number == 0 && !round:
		return a.num >= 1950 && a.num < 2060 // "the London 2012 Olympics"
	case prev.low == "(" || prev.low == "[":
		return true
	case s.is(i-1, "-", "/") && (s.at(i-2).digits() == 4 || !prev.glued):
		return true
	case yearPrepositions[prev.low]:
		return !noun || !round && !(s.is(i-1, "of", "to", "about", "around", "from", "for", "with", "than") && s.plural(i+1))
	case prev.season > 0 || prev.month > 0:
		return true
	case s.is(i-1, "and", "or", "to") && s.lastEnd(i-1):
		return true
	case s.is(i-1, ",", ";") && (next.low == ")" || next.low == "]" || next.low == "," || next.low == ";" || next.low == "." || next.low == ":" || next.low == ""):
		return a.num >= 1400 && a.num < 2100
	case s.is(i-1, "the", "a", "its", "their", "his", "her", "our", "this", "s", "of", "each"):
		return !round && a.num >= 1800 && a.num < 2060 && noun && !s.plural(i+1) || s.is(i-1, "the") && a.num >= 1900 && a.num < 2060 && noun && !round
	case i == 0 || prev.low == "." || prev.low == ":" || prev.low == "\"" || prev.low == "“":
		return a.num >= 1500 && a.num < 2060 && !noun
	case prev.upper && prev.letter && !round:
		return a.num >= 1900 && a.num < 2060 && !noun // "Euro 2024", "Smith 1994"
	case next.low == ")" || next.low == "]":
		return a.num >= 1500 && a.num < 2060
	}
	return false
}

var yearPrepositions = wordSet("in of since from by until till during before after through between circa ca late early mid around about throughout to year fiscal for is was early with than least")

// noun says whether a noun or its adjective starts at i, as far as tags tell.
func (s *scanner) noun(i int) bool {
	a := s.at(i)
	if !a.letter || connector[a.low] || a.low == "s" {
		return false
	}
	switch s.sent.Tokens[a.token].UPOS {
	case "NOUN", "ADJ", "PROPN":
		return true
	case "":
		return !a.upper && len(a.low) > 3
	}
	return false
}

// plural says whether the word at i looks like a plural noun.
func (s *scanner) plural(i int) bool {
	low := s.at(i).low
	return len(low) > 3 && low[len(low)-1] == 's' && low[len(low)-2] != 's' || low == "people"
}

// lastEnd says whether the phrase found last ended at atom i.
func (s *scanner) lastEnd(i int) bool {
	return len(s.phrases) > 0 && s.phrases[len(s.phrases)-1].end == i
}

var spokenDecades = map[string]int{"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}

// decade reads "1990s", "the 1990's", "the ’90s"; "the 1600s" are a century.
func (s *scanner) decade(i, j int) (phrase, bool) {
	if n := spokenDecades[s.at(i+1).low]; n > 0 && s.is(i, "the") && s.timePreposition(i-1) {
		return phrase{first: i, end: i + 2, year: true, v: stamp(itoa(190 + n))}, true
	}
	a, end := s.at(j), j+1
	if s.is(end, "'") && s.at(end).glued {
		end++
	}
	if a.num < 0 || a.num%10 != 0 || !s.is(end, "s") || !s.at(end).glued || s.partOfNumber(j) {
		return phrase{}, false
	}
	if end == j+2 && s.noun(end+1) && !s.is(i, "the") { // "2020's budget"
		return phrase{}, false
	}
	p := phrase{first: i, end: end + 1, year: true}
	y := a.num
	switch {
	case a.digits() == 2 && (i < j || s.timePreposition(i-1)):
		y = 1900 + a.num
	case a.digits() != 4 || y < 1000 || y > 2090:
		return phrase{}, false
	case y%100 == 0 && y < 2000:
		p.v = stamp(itoa(y / 100))
		return p, true
	}
	p.v = stamp(itoa(y / 10))
	return p, true
}

// century reads "the 19th century", "17th-century", "the 15th" of "from the 15th to the 19th century".
func (s *scanner) century(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	n, end, ok := s.ordinal(j)
	if !ok || n > 30 {
		return phrase{}, false
	}
	p := phrase{first: i, end: end, year: true, v: stamp(pad(n-1, 2))}
	k := end
	if s.is(k, "-") {
		k++
	}
	if s.is(k, "century", "centuries") {
		p.end = k + 1
		if s.is(k+1, "BC", "bc", "bce") {
			p.end, p.v = k+2, timex.Value{Type: timex.Date, Value: "BC" + pad(n-1, 2), Granularity: timex.Century}
		}
		return p, true
	}
	if s.is(k, "and", "to", "or", "-") {
		k++
		if s.is(k, "the") {
			k++
		}
		if _, after, ok := s.ordinal(k); ok && s.is(after, "century", "centuries") {
			return p, true
		}
	}
	return phrase{}, false
}

// era reads years with their era: "400 BCE", "AD 842", "500 CE".
func (s *scanner) era(i int) (phrase, bool) {
	j := i
	if s.is(i, "ad") && s.at(i).upper {
		j++
	}
	a := s.at(j)
	if a.num <= 0 || a.num > 9999 || s.partOfNumber(j) {
		return phrase{}, false
	}
	end, before := j+1, false
	switch e := s.at(end); {
	case j > i:
	case s.is(end, "bc", "bce") && e.upper:
		end, before = end+1, true
	case s.is(end, "ad", "ce") && e.upper && a.num < 2100:
		end++
	default:
		return phrase{}, false
	}
	p := phrase{first: i, end: end, year: true, v: stamp(yearValue(a.num))}
	if before {
		p.v = stamp("BC" + pad(a.num, 4))
	}
	return p, true
}

// season reads "summer 2016", "the winter of 1776–77", "in the spring".
func (s *scanner) season(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	a := s.at(j)
	if a.season == 0 {
		return phrase{}, false
	}
	k := j + 1
	if s.is(k, "of", ",", "in") {
		k++
	}
	p := phrase{first: i, end: j + 1}
	if y, end, ok := s.yearAfter(j + 1); ok && s.is(k, "last", "next", "this", "the", "that") {
		p.end, p.year, p.v = end, true, stamp(seasonValue(y, a.season))
		return p, true
	}
	if after, ok := s.yearWord(k); ok && k > j+1 { // "the spring of the year 2000"
		k = after
	}
	if y := s.at(k); y.digits() == 4 && y.num >= 1000 && y.num < 2100 && !s.figure(k) {
		p.end, p.year, p.v = k+1, true, stamp(seasonValue(y.num, a.season))
		if s.is(k+1, "-", "/") && s.at(k+1).glued && s.at(k+2).digits() == 2 {
			p.end = k + 3
		}
		return p, true
	}
	if !a.upper && s.is(j, "spring", "fall") && !s.is(i-1, "in", "since", "during", "until", "by", "through", "last", "this", "next", "for") || s.is(j+1, "of", "in") && s.is(j, "spring", "fall") {
		return phrase{}, false
	}
	if upos := s.sent.Tokens[a.token].UPOS; upos == "VERB" || upos == "PROPN" && s.at(j+1).upper {
		return phrase{}, false
	}
	if j == i && s.noun(j+1) && !s.timePreposition(i-1) || a.plural && (a.upper && i > 0 || s.counted(i)) {
		return phrase{}, false // "summer trains", "two winters"
	}
	if a.plural {
		p.v = timex.Value{Type: timex.Set, Value: "XXXX-" + seasonCodes[a.season]}
		return p, true
	}
	p.v = s.yearlessSeason(i, a.season)
	return p, true
}

func (s *scanner) yearlessSeason(i, season int) timex.Value {
	ref, t := s.around(i)
	if ref.IsZero() {
		return stamp("XXXX-" + seasonCodes[season])
	}
	y := pick(ref, t, func(y int) time.Time {
		from, to := civil(y, 3*season, 1), civil(y, 3*season+3, 1)
		if !ref.Before(from) && ref.Before(to) {
			return ref
		}
		return from
	})
	return stamp(seasonValue(y, season))
}
