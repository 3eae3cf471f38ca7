package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// weekdayDate reads "Tuesday", "Tuesday, 5 March 2024", "Monday the 21st", "Tuesday next week", "Wednesday of this week".
func (s *scanner) weekdayDate(i int) (phrase, bool) {
	a := s.at(i)
	if a.weekday == 0 || s.at(i-1).cue&namesDay != 0 && s.at(i-1).upper {
		return phrase{}, false
	}
	end := s.dot(i + 1)
	if p, ok := s.withDate(i, end); ok {
		return p, true
	}
	if a.abbreviation && !(a.upper && (s.is(end-1, ".") || s.is(i-1, "on")) || s.at(end).num >= 0) || !s.weekdayAlone(i) {
		return phrase{}, false
	}
	p := phrase{first: i, end: i + 1}
	if a.plural && s.counted(i) {
		return phrase{}, false
	}
	if a.plural {
		p.v = timex.Value{Type: timex.Set, Value: "XXXX-WXX-" + itoa(a.weekday), Granularity: timex.Day}
		return p, true
	}
	if week, end, ok := s.weekAfter(i + 1); ok {
		p.end, p.v = end, unitAt(week, "D", a.weekday-1)
		return p, true
	}
	if part := s.at(i + 1).part; part != "" {
		if week, end, ok := s.weekAfter(i + 2); ok { // "Wednesday evening next week"
			p.end, p.part, p.v = end, part, stamp(unitValue(week, "D", a.weekday-1)+"T"+part)
			return p, true
		}
	}
	p.v = s.bareWeekday(i, a.weekday)
	return p, true
}

// withDate reads the date behind a weekday.
func (s *scanner) withDate(i, end int) (phrase, bool) {
	j := end
	if s.is(j, ",", "-", "the") {
		j++
	}
	if s.is(j, "the") {
		j++
	}
	for _, read := range [...]func(*scanner, int) (phrase, bool){(*scanner).numeric, (*scanner).month} {
		if p, ok := read(s, j); ok && p.v.Granularity == timex.Day || ok && len(p.v.Value) == len("XXXX-00-00") {
			p.first = i
			return p, true
		}
	}
	if day, after, ok := s.ordinal(j); ok && day <= 31 && (s.is(j-1, "the") || s.at(j).num > 0) && s.doc.known && !s.noun(after) { // "Monday the 21st"
		m := s.doc.today()
		for _, n := range [...]int{0, -1, 1} {
			if d := civil(m.Year(), int(m.Month())+n, day); weekday(d) == s.at(i).weekday && d.Day() == day {
				return phrase{first: i, end: after, v: stamp(dayValue(d))}, true
			}
		}
	}
	return phrase{}, false
}

// weekdayAlone says whether a weekday's name stands for the day, not for a newspaper: a capitalised name behind it needs a
// preposition before it.
func (s *scanner) weekdayAlone(i int) bool {
	next := s.at(i + 1)
	if !next.upper || !next.letter || next.known {
		return true
	}
	return i == 0 || s.timePreposition(i-1) || !s.at(i-1).upper && !s.is(i-1, "the", "\"", "“")
}

// weekAfter reads the week that a weekday is of, as its Monday: "next week", "of last week", "two weeks ago".
func (s *scanner) weekAfter(i int) (time.Time, int, bool) {
	if s.is(i, "of", "from", "in") {
		i++
	}
	if !s.doc.known {
		return time.Time{}, i, false
	}
	week := monday(s.doc.today())
	if s.is(i+1, "week") {
		n := map[string]int{"last": -1, "next": 1, "this": 0, "previous": -1}
		k, ok := n[s.at(i).low]
		return week.AddDate(0, 0, 7*k), i + 2, ok
	}
	c, j, ok := s.count(i)
	switch ok = ok && c.vague == "" && c.n <= 52 && s.at(j).unit == "W"; {
	case ok && s.is(j+1, "ago"):
		return week.AddDate(0, 0, -7*int(c.n)), j + 2, true
	case ok && s.is(j+1, "from") && s.is(j+2, "now", "today"):
		return week.AddDate(0, 0, 7*int(c.n)), j + 3, true
	}
	return time.Time{}, i, false
}

// bareWeekday is a weekday by itself: the last such day, today included, or where the clause looks ahead the next, today
// included; in history the next after the day last mentioned.
func (s *scanner) bareWeekday(i, day int) timex.Value {
	if !s.doc.known {
		if s.doc.day.From.IsZero() {
			return timex.Value{Type: timex.Date, Value: "XXXX-WXX-" + itoa(day), Granularity: timex.Day}
		}
		return stamp(dayValue(onOrAfter(s.doc.day.From, day)))
	}
	if s.is(i-1, "and", "or", "to", "-") && s.lastEnd(i-1) { // "Saturday and Sunday"
		if last := s.phrases[len(s.phrases)-1]; s.at(last.first).weekday > 0 {
			if from, ok := last.day(); ok && !from.From.IsZero() {
				return stamp(dayValue(onOrAfter(from.From, day)))
			}
		}
	}
	today := s.doc.today()
	switch t := s.tense(i); {
	case t == past && s.is(i-1, "on") && s.tagged(i-2, ud.NOUN) && (day-weekday(today)+7)%7 <= 2 && weekday(today) != day && s.reaches(i):
		return stamp(dayValue(onOrAfter(today, day)))
	case t == future && s.would(i):
		return stamp(dayValue(onOrAfter(s.saidAt(today), day)))
	case t == future || t == present && weekday(today) != day:
		return stamp(dayValue(onOrAfter(today, day)))
	case !s.doc.day.From.IsZero() && t == past && s.doc.history:
		return stamp(dayValue(onOrAfter(s.doc.day.From, day)))
	}
	return stamp(dayValue(onOrBefore(today, day)))
}

// would says whether what is to come at atom i is seen from the past: "told us on Monday that it would resume Tuesday".
func (s *scanner) would(i int) bool {
	for j := s.at(i).token - 1; j >= max(0, s.at(i).token-farthest); j-- {
		switch low := lower(&s.sent.Tokens[j]); {
		case low == "would", low == "'d", low == "’d":
			return true
		case word(low).cue&modal != 0:
			return false
		}
	}
	return false
}

// reaches says whether the noun before "on" is what a verb of the sentence is about to bring, rather than what was done on that day:
// "dropped the second hearing on Tuesday".
func (s *scanner) reaches(i int) bool {
	return s.is(i-3, "second", "next", "first", "a", "an", "new", "another", "further", "more")
}

// weekdays reads "three Fridays from now", "two Thursdays ago".
func (s *scanner) weekdays(i, k, n int) (phrase, bool) {
	day, today := s.at(k).weekday, s.doc.today()
	if !s.doc.known {
		return phrase{}, false
	}
	switch {
	case s.is(k+1, "from") && s.is(k+2, "now", "today"):
		return phrase{first: i, end: k + 3, v: stamp(dayValue(onOrAfter(today.AddDate(0, 0, 1), day).AddDate(0, 0, 7*(n-1))))}, true
	case s.is(k+1, "ago", "back"):
		return phrase{first: i, end: k + 2, v: stamp(dayValue(onOrBefore(today.AddDate(0, 0, -1), day).AddDate(0, 0, -7*(n-1))))}, true
	}
	return phrase{}, false
}
