package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// pointed reads "last week", "next Tuesday", "this May", "the following Monday", "that night", "the same day", "the week".
func (s *scanner) pointed(i int) (phrase, bool) {
	j := i
	the := s.is(j, "the")
	if the {
		j++
	}
	word := s.at(j).low
	n := s.at(j).shift
	if !s.at(j).pointer {
		if the {
			return s.theUnit(i, j)
		}
		return phrase{}, false
	}
	anaphoric := s.at(j).anaphor || the && (word == "next" || word == "previous")
	j++
	if s.is(j, "past", "coming", "upcoming", "same", "very", "current") && s.is(j-1, "this", "that") { // "this past Wednesday"
		if k := s.at(j).shift; k != 0 {
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
		if a.unit == "Y" && s.isFiscal(j-1) {
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
	v := s.leanOn(unit, i)
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
