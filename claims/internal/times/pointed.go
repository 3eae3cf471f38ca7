package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// pointing is what stands before a unit and points to one: "last", "the following", "this past", "the next fiscal".
type pointing struct {
	word      string
	n         int // units to go
	anaphoric bool
	the       bool // "the" stands before it
	end       int  // the atom behind
}

// pointing reads the words that point.
func (s *scanner) pointing(i int) (pointing, bool) {
	at := pointing{the: s.is(i, "the"), end: i}
	if at.the {
		at.end++
	}
	a := s.at(at.end)
	at.word, at.n = a.low, a.shift
	at.anaphoric = a.anaphor || at.the && s.is(at.end, "next", "previous")
	at.end++
	if s.is(at.end, "past", "coming", "upcoming", "same", "very", "current") && s.is(at.end-1, "this", "that") { // "this past Wednesday"
		if b := s.at(at.end); b.shift != 0 {
			at.word, at.n = b.low, b.shift
		}
		at.end++
	}
	if s.is(at.end, "fiscal", "financial", "calendar", "school", "academic", "tax") && (s.at(at.end+1).unit == "Y" || s.at(at.end+1).unit == "Q") {
		at.end++
	}
	return at, a.pointer
}

// pointed reads "last week", "next Tuesday", "this May", "the following Monday", "that night", "the same day", "the week".
func (s *scanner) pointed(i int) (phrase, bool) {
	at, ok := s.pointing(i)
	if !ok {
		if at.the {
			return s.theUnit(i, i+1)
		}
		return phrase{}, false
	}
	a := s.at(at.end)
	if s.lasting(i, at, a) {
		return phrase{}, false
	}
	ref := s.pointedFrom(i, at, a)
	p := phrase{first: i, end: at.end + 1}
	switch {
	case a.weekday > 0 && !a.plural && !(a.abbreviation && !a.upper):
		p.v = s.pointedWeekday(ref, a.weekday, at.n, at.word)
	case a.month > 0 && (a.upper || len(a.low) > 3 && a.low != "may" && a.low != "march"):
		return s.pointedMonth(p, ref, at, a.month)
	case a.season > 0:
		p.v = s.pointedSeason(i, ref, at.n, a.season)
	case a.part != "" && !a.plural:
		return s.pointedPart(p, ref, a.part, at.n, at.word)
	case a.unit == "" || a.plural || a.unit[0] == 'T' || a.unit == "KY":
		return phrase{}, false
	default:
		return s.pointedUnit(p, ref, at, a.unit)
	}
	return p, true
}

// lasting says whether the words name a stretch and not one that is pointed to: "the past year" is a duration, "the last day" the final one.
func (s *scanner) lasting(i int, at pointing, a *atom) bool {
	if at.the {
		return at.word == "last" || at.word == "past" || a.plural
	}
	return s.is(i-1, "the") && (at.word == "last" || at.word == "past" || at.word == "this")
}

// pointedFrom is the time from which a pointer goes: publication, for anaphors the time last mentioned.
func (s *scanner) pointedFrom(i int, at pointing, a *atom) time.Time {
	switch {
	case at.anaphoric:
		return s.mentioned(a, at.n, i)
	case !s.doc.known:
		return time.Time{}
	}
	return s.doc.today()
}

// pointedUnit reads "last week", "the following day", "this weekend".
func (s *scanner) pointedUnit(p phrase, ref time.Time, at pointing, unit string) (phrase, bool) {
	switch {
	case unit == "D" && (at.word == "past" || at.word == "latest" || at.word == "this"):
		return phrase{}, false
	case unit == "WE" && at.word == "this":
		return s.theUnit(p.first, at.end)
	case unit == "M" && at.word == "that" && ref.IsZero():
		return phrase{}, false
	}
	p.v = unitAt(ref, unit, at.n)
	if unit == "Y" && s.isFiscal(at.end-1) {
		p.v = fiscal(p.v)
	}
	if unit == "W" && !p.v.From.IsZero() {
		return s.weekThen(p), true
	}
	return p, true
}

// pointedMonth reads on from "last May": "last August 21".
func (s *scanner) pointedMonth(p phrase, ref time.Time, at pointing, month int) (phrase, bool) {
	p.end = s.dot(p.end)
	if day, end, ok := s.dayNumber(p.end); ok && !s.notDay(at.end, p.end, end) {
		p.end = end
		return s.pointedDay(p, ref, at.n, at.word, month, day)
	}
	if at.word == "this" && s.doc.known {
		p.v = stamp(monthValue(s.doc.now.Year(), month))
	} else {
		p.v = s.pointedYear(ref, at.n, func(y int) timex.Value { return stamp(monthValue(y, month)) }, "XXXX-"+pad(month, 2))
	}
	return p, true
}

// pointedSeason is "last summer"; "this winter" is the one that began last year.
func (s *scanner) pointedSeason(i int, ref time.Time, n, season int) timex.Value {
	if season == 4 && n <= 0 && !ref.IsZero() && ref.Month() <= time.March && s.tense(i) != future {
		return stamp(seasonValue(ref.Year()-1+n, season))
	}
	return s.pointedYear(ref, n, func(y int) timex.Value { return stamp(seasonValue(y, season)) }, "XXXX-"+seasonCodes[season])
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
