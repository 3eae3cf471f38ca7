package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

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

var namedDays = map[string]int{"today": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tonight": 0}

// named reads "today", "yesterday", "tomorrow", "tonight", "overnight".
func (s *scanner) named(i int) (phrase, bool) {
	low := s.at(i).low
	p := phrase{first: i, end: i + 1}
	if low == "overnight" && !s.noun(i+1) {
		p.v = s.fromToday("NI", -1)
		return p, true
	}
	n, ok := namedDays[low]
	if !ok || s.at(i).upper && s.at(i-1).upper && s.at(i-1).entry == nothing { // "Malaysia Tonight"
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

// pointers are the words before a unit that point to one, with the units to go; those of anaphors start from the time last mentioned.
var pointers = map[string]int{"this": 0, "last": -1, "latest": -1, "past": -1, "previous": -1, "preceding": -1, "next": 1, "coming": 1, "upcoming": 1, "current": 0, "that": 0,
	"same": 0, "following": 1, "ensuing": 1}

var anaphors = wordSet("that same following ensuing preceding")

// pointed reads "last week", "next Tuesday", "this May", "the following Monday", "that night", "the same day", "the week".
func (s *scanner) pointed(i int) (phrase, bool) {
	j := i
	the := s.is(j, "the")
	if the {
		j++
	}
	word := s.at(j).low
	n, ok := pointers[word]
	if !ok {
		if the || s.is(j, "my") {
			return s.theUnit(i, j)
		}
		return phrase{}, false
	}
	anaphoric := anaphors[word] || the && (word == "next" || word == "previous")
	j++
	if s.is(j, "past", "coming", "upcoming", "same", "very", "current") && s.is(j-1, "this", "that") { // "this past Wednesday"
		if k := pointers[s.at(j).low]; k != 0 {
			n, word = k, s.at(j).low
		}
		j++
	}
	if s.is(j, "fiscal", "financial", "calendar", "school", "academic", "tax") && (s.at(j+1).unit == "Y" || s.at(j+1).unit == "Q") {
		j++
	}
	if s.is(i-1, "the") && (word == "last" || word == "past" || word == "this") || the && (word == "last" || word == "past") || the && s.at(j).plural { // "the past year" is a duration, "the last day" the final one
		return phrase{}, false
	}
	ref := s.doc.today()
	if !s.doc.known {
		ref = time.Time{}
	}
	if anaphoric {
		ref = s.mentioned(s.at(j), n, i)
	}
	a := s.at(j)
	p := phrase{first: i, end: j + 1}
	switch {
	case a.weekday > 0 && !a.plural && !(a.abbreviation && !a.upper):
		p.v = s.pointedWeekday(ref, a.weekday, n, word)
	case a.month > 0 && (a.upper || len(a.low) > 3 && a.low != "may" && a.low != "march"):
		p.end = s.dot(p.end)
		if day, end, ok := s.dayNumber(p.end); ok && !s.notDay(j, p.end, end) {
			return s.pointedDay(phrase{first: i, end: end}, ref, n, word, a.month, day)
		}
		if word == "this" && s.doc.known {
			p.v = stamp(monthValue(s.doc.now.Year(), a.month))
		} else {
			p.v = s.pointedYear(ref, n, func(y int) timex.Value { return stamp(monthValue(y, a.month)) }, "XXXX-"+pad(a.month, 2))
		}
	case a.season == 4 && n <= 0 && !ref.IsZero() && ref.Month() <= time.March && s.tense(i) != future: // "this winter" is the one that began last year
		p.v = stamp(seasonValue(ref.Year()-1+n, a.season))
	case a.season > 0:
		p.v = s.pointedYear(ref, n, func(y int) timex.Value { return stamp(seasonValue(y, a.season)) }, "XXXX-"+seasonCodes[a.season])
	case a.part != "" && !a.plural:
		return s.pointedPart(p, ref, a.part, n, word)
	case a.unit == "" || a.plural || a.unit[0] == 'T' || a.unit == "KY" || (word == "past" || word == "latest") && a.unit == "D":
		return phrase{}, false
	case a.unit == "WE" && word == "this":
		return s.theUnit(i, j)
	default:
		p.v = unitAt(ref, a.unit, n)
		if a.unit == "Y" && s.fiscal(j-1) {
			p.v = fiscal(p.v)
		}
		if a.unit == "W" && !p.v.From.IsZero() {
			return s.weekThen(p), true
		}
		if a.unit == "D" && word == "this" || word == "that" && a.unit == "M" && ref.IsZero() {
			return phrase{}, false
		}
	}
	return p, true
}

// pointedDay is "last August 21"; "that" before a date is a conjunction.
func (s *scanner) pointedDay(p phrase, ref time.Time, n int, word string, month, day int) (phrase, bool) {
	if word == "that" || word == "same" || day > 31 {
		return phrase{}, false
	}
	if word == "this" && s.doc.known {
		ref, n = s.doc.today(), 0
	}
	p.v = s.pointedYear(ref, n, func(y int) timex.Value { return dayOf(y, month, day) }, "XXXX-"+pad(month, 2)+"-"+pad(day, 2))
	return p, true
}

// weekThen reads on from a week to its day: "next week on Friday", "this week Monday".
func (s *scanner) weekThen(p phrase) phrase {
	k := p.end
	if s.is(k, "on", "-", ",") {
		k++
	}
	if a := s.at(k); a.weekday > 0 && !a.plural && (!a.abbreviation || a.upper) && (s.at(k+1).num < 0 || a.abbreviation) {
		p.end, p.v = k+1, stamp(dayValue(p.v.From.AddDate(0, 0, a.weekday-1)))
	}
	return p
}

// mentioned is the time that an anaphor leans on: the day last mentioned, or for longer units the date last mentioned; where there is
// none, publication if the clause looks ahead.
func (s *scanner) mentioned(a *atom, n, i int) time.Time {
	unit := a.unit
	switch {
	case a.season > 0 || a.month > 0:
		unit = "Y"
	case a.unit == "W" && n == 0:
		unit = "D"
	}
	v := s.leanOn(unit)
	if v.From.IsZero() && s.doc.known && s.tense(i) != past {
		return s.doc.today()
	}
	if v.From.IsZero() {
		return v.From
	}
	return v.From.Truncate(24 * time.Hour)
}

// pointedWeekday: "next Tuesday" is that of the week after, "this Tuesday" of this week, "last Tuesday" the last one that is not
// yesterday; after a day mentioned, the first one after it.
func (s *scanner) pointedWeekday(ref time.Time, day, n int, word string) timex.Value {
	switch {
	case ref.IsZero():
		return timex.Value{Type: timex.Date, Value: "XXXX-WXX-" + itoa(day), Granularity: timex.Day}
	case word == "past" || word == "that" || word == "same":
		return stamp(dayValue(onOrBefore(ref, day)))
	case word == "following" || word == "ensuing" || word == "coming" || word == "upcoming":
		return stamp(dayValue(onOrAfter(ref.AddDate(0, 0, 1), day)))
	case word == "previous" || word == "preceding":
		return stamp(dayValue(onOrBefore(ref.AddDate(0, 0, -1), day)))
	case n < 0:
		return stamp(dayValue(onOrBefore(ref.AddDate(0, 0, -2), day)))
	}
	return stamp(dayValue(monday(ref).AddDate(0, 0, 7*n+day-1)))
}

// pointedYear picks the month or season of "last", "this" or "next": the nearest wholly past, current or to come.
func (s *scanner) pointedYear(ref time.Time, n int, in func(year int) timex.Value, unresolved string) timex.Value {
	if ref.IsZero() {
		return stamp(unresolved)
	}
	y := ref.Year()
	switch v := in(y); {
	case n < 0 && v.To.After(ref):
		return in(y - 1)
	case n > 0 && !v.From.After(ref):
		return in(y + 1)
	}
	return in(y)
}

// pointedPart reads "this morning", "last night", "that evening", "the following morning".
func (s *scanner) pointedPart(p phrase, ref time.Time, part string, n int, word string) (phrase, bool) {
	if word == "past" || word == "current" || word == "coming" {
		return p, false
	}
	v := unitAt(ref, "D", n).Value
	p.v, p.part = stamp(v+"T"+part), part
	return p, true
}

// theUnit reads "the week", "the year" after "of" ("the rest of the week") and "the weekend".
func (s *scanner) theUnit(i, j int) (phrase, bool) {
	a := s.at(j)
	if a.unit == "WE" && !a.plural && !s.is(j+1, "of") && !(s.is(j+1, "after") && (s.is(j+2, "next") || s.is(j+3, "next"))) {
		p := phrase{first: i, end: j + 1, v: s.fromToday("WE", 0)}
		if t := s.tense(i); t != future && t != present && s.doc.known && weekday(s.doc.today()) < 6 {
			p.v = s.fromToday("WE", -1)
		}
		return p, true
	}
	if base, ok := s.weekOf(j); ok {
		base.first = i
		return base, true
	}
	if s.is(i-1, "of", "in") && s.is(i-2, "rest", "end", "beginning", "start", "middle", "later", "earlier", "close", "part", "half", "quarter", "late", "early") || s.is(i-1, "later", "earlier") {
		if a.unit == "W" || a.unit == "M" || a.unit == "Y" || a.unit == "D" && !s.is(i-2, "late") {
			if a.plural {
				return phrase{}, false
			}
			return phrase{first: i, end: j + 1, v: s.unitOfStory(i, a.unit)}, true
		}
	}
	return phrase{}, false
}

// unitOfStory is "the day" that the story is at, "the week", "the year" of publication; in history all are those of the day last mentioned.
func (s *scanner) unitOfStory(i int, unit string) timex.Value {
	if day := s.doc.day.From; !day.IsZero() && (s.doc.history || unit == "D" && s.tense(i) == past) {
		return unitAt(day, unit, 0)
	}
	return s.fromToday(unit, 0)
}

// nth reads the one of a row: "the first Monday in March", "the last week of 2016", "the 20th of next month", "the second half of 2023".
func (s *scanner) nth(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	n, k, ok := s.ordinal(j)
	if s.is(j, "last") {
		n, k, ok = -1, j+1, true
	} else if ok && s.is(k, "last") {
		n, k = -n, k+1
	}
	if !ok {
		return phrase{}, false
	}
	a := s.at(k)
	k++
	if s.is(k-1, "of") && s.is(k, "this", "next", "last", "the") && n > 0 { // "the 20th of next month"
		if base, ok := s.pointed(k); ok && base.v.Granularity == timex.Month && !base.v.From.IsZero() && n <= 31 {
			return phrase{first: i, end: base.end, v: stamp(base.v.Value + "-" + pad(n, 2))}, true
		}
		return phrase{}, false
	}
	if a.weekday == 0 && a.unit != "D" && a.unit != "W" && a.unit != "WE" && a.unit != "M" && a.unit != "Q" && !(a.low == "half") {
		return phrase{}, false
	}
	if !s.is(k, "of", "in") && !(s.at(k).digits() == 4 && (a.unit == "Q" || a.unit == "W")) && !(s.is(k, "this", "next", "last") && s.is(k+1, "year")) {
		return phrase{}, false
	}
	if s.is(k, "of", "in") {
		k++
	}
	base, ok := s.simpleDate(k)
	if s.at(k).digits() == 4 && !ok {
		base, ok = phrase{first: k, end: k + 1, v: stamp(yearValue(s.at(k).num))}, true
	} else if s.is(k, "the") && s.is(k+1, "month", "year") && s.doc.known {
		base, ok = phrase{first: k, end: k + 2, v: s.fromToday(s.at(k+1).unit, 0)}, true
	}
	if !ok || base.v.From.IsZero() || base.v.Granularity <= timex.Day {
		return phrase{}, false
	}
	v, ok := nthIn(base.v, n, a)
	if s.fiscal(base.end-2) && a.weekday == 0 {
		v.From, v.To = base.v.From, base.v.To
	}
	return phrase{first: i, end: base.end, v: v, year: base.year}, ok
}

// nthIn is the n-th weekday, day, week, month, quarter or half of a stretch; counted from its end where n is negative.
func nthIn(in timex.Value, n int, a *atom) (timex.Value, bool) {
	step := func(first time.Time, days int) timex.Value {
		t := first.AddDate(0, 0, days*(n-1))
		return stamp(dayValue(t))
	}
	last := in.To.AddDate(0, 0, -1)
	switch {
	case a.weekday > 0 && n > 0:
		return step(onOrAfter(in.From, a.weekday), 7), true
	case a.weekday > 0:
		return stamp(dayValue(onOrBefore(last, a.weekday).AddDate(0, 0, 7*(n+1)))), true
	case a.unit == "D" && n > 0:
		return step(in.From, 1), true
	case a.unit == "D":
		return stamp(dayValue(last.AddDate(0, 0, n+1))), true
	case a.unit == "W" || a.unit == "WE":
		// A week belongs to the stretch that its Thursday is in, as ISO 8601 has it for years.
		first, end := onOrAfter(in.From, 4), onOrBefore(last, 4)
		if n < 0 {
			return stamp(unitValue(end, a.unit, n+1)), true
		}
		return stamp(unitValue(first, a.unit, n-1)), true
	case a.unit == "M" && in.Granularity >= timex.Quarter && n > 0:
		return stamp(unitValue(in.From, "M", n-1)), true
	case a.unit == "M" && in.Granularity >= timex.Quarter:
		return stamp(unitValue(last, "M", n+1)), true
	case a.unit == "Q" && in.Granularity == timex.Year && n >= 1 && n <= 4:
		return stamp(in.Value + "-Q" + itoa(n)), true
	case a.low == "half" && in.Granularity == timex.Year && (n == 1 || n == 2):
		return stamp(in.Value + "-H" + itoa(n)), true
	}
	return in, false
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
