package times

import "github.com/gainsay-go/gainsay/claims/timex"

// relative reads dates said from where the text or its reader stands: "today", "last week", "next Tuesday", "this summer", "the
// following day", "that year", "the first Monday of next month".
func (s *scanner) relative(i int) (phrase, bool) {
	for _, read := range [...]func(*scanner, int) (phrase, bool){(*scanner).nth, (*scanner).named, (*scanner).pointed, (*scanner).dayBeside} {
		if p, ok := read(s, i); ok {
			return p, true
		}
	}
	return phrase{}, false
}

// named reads "today", "yesterday", "tomorrow", "tonight", "overnight".
func (s *scanner) named(i int) (phrase, bool) {
	low := s.at(i).low
	p := phrase{first: i, end: i + 1}
	if low == "overnight" && !s.noun(i+1) {
		p.v = s.fromToday("NI", -1)
		return p, true
	}
	n := s.at(i).shift
	if !s.at(i).day || s.at(i).upper && s.at(i-1).upper && !s.at(i-1).known { // "Malaysia Tonight"
		return p, false
	}
	unit := "D"
	if low == "tonight" {
		unit = "NI"
	}
	p.v = s.fromToday(unit, n)
	return p, true
}

// fromToday is the unit n units from the one that holds the time of publication.
func (s *scanner) fromToday(unit string, n int) timex.Value {
	if !s.doc.known {
		return stamp(unknownUnit(unit))
	}
	return unitAt(s.doc.today(), unit, n)
}

// dayBeside reads "the day after tomorrow", "the night before", "the day before", "the week after next", "Friday after next".
func (s *scanner) dayBeside(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	a := s.at(j)
	n := 0
	if s.is(j+1, "before") {
		n = -1
	} else if s.is(j+1, "after") {
		n = 1
	}
	if n == 0 || a.plural || s.at(j-1).number == 1 || a.unit == "" && a.part == "" && a.weekday == 0 && a.month == 0 || a.unit != "" && a.unit[0] == 'T' {
		return phrase{}, false
	}
	if s.is(j+2, "next") || s.is(j+2, "the") && s.is(j+3, "next") || s.is(j+2, "last") && n < 0 {
		return s.afterNext(i, j, n)
	}
	if j == i && a.unit != "D" || a.unit == "" && a.part == "" || a.unit == "WE" {
		return phrase{}, false
	}
	p := phrase{first: i, end: j + 2}
	unit := a.unit
	if unit == "" {
		unit = "D"
	}
	if base, ok := s.simpleDate(j + 2); ok && base.v.Granularity == timex.Day {
		if s.possessive(base.end) {
			return phrase{}, false // "the day after Monday’s vote"
		}
		p.end = base.end
		p.v = unitAt(base.v.From, unit, n)
	} else if day, end := s.event(j + 2); !day.From.IsZero() {
		p.end, p.v = end, unitAt(day.From, unit, n)
	} else if s.noun(j+2) || s.is(j+2, "the", "a", "he", "she", "it", "they", "his", "her", "their", "its", "we", "i") && j == i {
		return phrase{}, false
	} else {
		p.v = unitAt(s.mentioned(a, n, i), unit, n)
		if s.is(j+2, "that") && !s.noun(j+3) {
			p.end++
		}
	}
	if a.part != "" && a.unit == "" {
		p.v = stamp(p.v.Value + "T" + a.part)
	}
	return p, true
}

// afterNext reads "the week after next", "Wednesday after next".
func (s *scanner) afterNext(i, j, n int) (phrase, bool) {
	a, end := s.at(j), j+3
	if s.is(j+2, "the") {
		end++
	}
	p := phrase{first: i, end: end}
	switch {
	case !s.doc.known:
		return phrase{}, false
	case a.weekday > 0:
		p.v = stamp(dayValue(monday(s.doc.today()).AddDate(0, 0, 7*n+a.weekday-1)))
	case a.month > 0:
		p.v = stamp(monthValue(s.doc.now.Year()+n, a.month))
	default:
		p.v = s.fromToday(a.unit, 2*n)
	}
	return p, true
}
