package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// nearClock reads "shortly after two", "just before noon", "minutes before midnight", "a few minutes after 3 a.m.".
func (s *scanner) nearClock(i int) (clock, int, bool) {
	j, span := i+1, time.Hour/2
	switch {
	case s.is(i, "shortly", "soon", "just", "moments", "seconds", "right", "immediately", "sometime"):
	case s.is(i, "minutes"):
		span = 20 * time.Minute
	default:
		sp, end, ok := s.oneSpell(i)
		if !ok || sp.vague == "" || sp.unit != "TM" && sp.unit != "TS" {
			return clock{}, i, false
		}
		j, span = end, 20*time.Minute
	}
	if !s.is(j, "after", "before", "past") {
		return clock{}, i, false
	}
	c, end, ok := s.clock(j+1, false)
	if !ok || c.mod != "" {
		return c, i, false
	}
	c.mod, c.span = timex.Later, span
	if s.is(j, "before") {
		c.mod = timex.Earlier
	} else if c.midnight {
		c.hour = 0
	}
	return c, end, true
}

// spokenClock reads "noon", "midnight", "six o’clock".
func (s *scanner) spokenClock(i int) (clock, int, bool) {
	switch {
	case s.is(i, "noon", "noonish") || s.is(i, "midday"):
		return clock{hour: 12, whole: true}, i + 1, true
	case s.is(i, "midnight"):
		c := clock{hour: 24, whole: true, midnight: true}
		if s.is(i-1, "after", "past", "since", "from") {
			c.hour = 0
		}
		return c, i + 1, true
	}
	h, end, ok := s.hour(i)
	if !ok {
		return clock{}, i, false
	}
	if s.is(end, "o") && s.is(end+1, "'") && s.is(end+2, "clock") {
		end += 3
	} else if s.is(end, "oclock") {
		end++
	} else {
		return clock{}, i, false
	}
	c := clock{hour: h, whole: true, twelve: h <= 12}
	if pm, after, ok := s.meridiem(end); ok {
		return c.half(pm), after, true
	}
	return c, end, true
}

// pastClock reads "half past six", "a quarter to seven", "five minutes to five", "twenty past five", "five minutes before midnight".
func (s *scanner) pastClock(i int) (clock, int, bool) {
	minutes, j, ok := s.pastMinutes(i)
	if !ok {
		return clock{}, i, false
	}
	said := s.is(j, "minutes", "minute", "min", "mins")
	if said {
		j++
	}
	if !s.toHour(i, j, minutes, said) {
		return clock{}, i, false
	}
	c, end, ok := s.clock(j+1, said && s.is(j, "to", "past"))
	if !ok {
		c, end, ok = s.pastHour(j + 1)
	}
	if !ok || !c.whole || c.mod != "" {
		return clock{}, i, false
	}
	c.midnight, c.whole = false, false
	if s.is(j, "past", "after") {
		c.hour, c.minute = c.hour%24, minutes
		return c, end, true
	}
	c.hour, c.minute = c.hour-1, 60-minutes
	if c.hour < 0 {
		c.hour += 24
	} else if c.hour == 0 && c.twelve {
		c.hour = 12
	}
	return c, end, true
}

// pastMinutes reads "half", "a quarter", "twenty" before an hour.
func (s *scanner) pastMinutes(i int) (minutes, end int, ok bool) {
	j := i
	if s.is(j, "a") {
		j++
	}
	switch {
	case s.is(j, "half"):
		return 30, j + 1, true
	case s.is(j, "quarter"):
		return 15, j + 1, true
	}
	n, end, ok := s.cardinal(i)
	return int(n), end, ok && n >= 1 && n <= 59 && n == float64(int(n))
}

// toHour says whether the word at j leads from the minutes at i to their hour; where "minutes" is not said, "ten to five" must be led to.
func (s *scanner) toHour(i, j, minutes int, said bool) bool {
	switch {
	case said:
		return s.is(j, "to", "before", "of", "past", "after")
	case s.is(j, "to"):
		led := s.is(i, "a") || s.is(i-1, "at", "around", "about", "by", "until", "after", "before", "just", "a")
		return s.is(j+1, "noon", "midnight") || led && minutes%5 == 0
	}
	return s.is(j, "past")
}

// pastHour reads the bare hour of "half past six", which counts nothing.
func (s *scanner) pastHour(i int) (clock, int, bool) {
	h, end, ok := s.hour(i)
	next := s.at(end)
	counts := next.letter && next.cue&connector == 0 && next.part == "" && !s.is(end, "tomorrow", "today", "yesterday")
	if !ok || h == 0 || h > 12 || counts || s.is(end, "%", "-") || next.num >= 0 {
		return clock{}, i, false
	}
	return clock{hour: h, whole: true, twelve: true}, end, true
}

// bareHour reads "two" of "shortly after two", "eight" of "at eight", where nothing else can be meant.
func (s *scanner) bareHour(i int, beside bool) (clock, int, bool) {
	h, end, ok := s.hour(i)
	led := beside || s.is(i-1, "at", "after", "before", "until", "by", "around") || s.is(i-1, "to", "from") && s.partFollows(end)
	decimal := s.at(i).num >= 0 && s.at(i+1).glued && s.at(i+1).num >= 0
	amount := s.is(i-1, "at") && word(s.lemma(i-2)).cue&rated != 0
	if !ok || h == 0 || h > 12 || !led || decimal || amount {
		return clock{}, i, false
	}
	c := clock{hour: h, whole: true, twelve: true}
	one := s.at(i).low == "one"
	if s.partFollows(end) && !(one && s.is(i-1, "after", "before")) || s.at(end).part != "" && s.is(i-1, "at") && !s.noun(end+1) {
		return c, end, true
	}
	if beside && !s.is(i-1, "at", "@", "around", "about", ",") {
		return c, i, false
	}
	return c, end, s.hourEnds(i, end) && (!one || s.is(i-1, "at") || beside) && (s.is(end, "on") || !s.aged(i))
}

// hourEnds says whether what stands behind an hour, at atom end, is none that it could count.
func (s *scanner) hourEnds(i, end int) bool {
	next, after := s.at(end), s.at(end+1)
	switch next.low {
	case "", ";", "and", "when", "as", "sharp", "local", "today", "tomorrow":
		return true
	case ".":
		return !(next.glued && after.glued && after.num >= 0)
	case "on":
		return after.weekday > 0 || after.month > 0 || after.num >= 0 || s.is(end+1, "the")
	case ",":
		return s.at(i).num < 0
	}
	return next.weekday > 0
}

// aged says whether a bare number after "at" may be an age: "at 9, she moved".
func (s *scanner) aged(i int) bool {
	return s.at(i).num >= 0 && !s.is(i-1, "at", "until", "around", "@") || s.is(i-1, "by", "before", "after") && s.is(i+1, "and", "or")
}

// wordClock reads "nine fifty nine a.m.", "five-thirty" before "a.m." or a day.
func (s *scanner) wordClock(i int) (clock, int, bool) {
	h, j, ok := s.hour(i)
	if !ok {
		return clock{}, i, false
	}
	c := clock{hour: h, whole: true, twelve: true}
	if s.is(j, "-") {
		j++
	}
	if n, end, ok := s.cardinal(j); ok && n >= 10 && n < 60 && s.at(j).num < 0 {
		c.minute, c.whole, j = int(n), false, end
	}
	if pm, end, ok := s.meridiem(j); ok {
		return c.half(pm), end, true
	}
	return c, j, !c.whole && (s.is(i-1, "at") && !s.noun(j) || s.partFollows(j) || s.is(j, "tomorrow", "today"))
}
