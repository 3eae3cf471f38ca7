package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// clock is a time of the day.
type clock struct {
	hour, minute, second int
	seconds              bool
	whole                bool // no minutes said
	twelve               bool // may be before or after noon
	midnight             bool
	zone                 *zone
	mod                  string        // APPROX, BEFORE, AFTER
	span                 time.Duration // how far before or after reaches
}

// clock reads a time of the day; beside says that a date or part of the day stands next to it, which allows barer forms.
func (s *scanner) clock(i int, beside bool) (clock, int, bool) {
	if s.depth++; s.depth > deepest {
		s.depth--
		return clock{}, i, false
	}
	defer func() { s.depth-- }()
	if s.is(i, "about", "around", "approximately", "roughly", "@") {
		c, end, ok := s.clock(i+1, beside)
		if c.mod == "" && !s.is(i, "@") {
			c.mod = timex.Approx
		}
		return c, end, ok
	}
	for _, read := range [...]func(*scanner, int) (clock, int, bool){(*scanner).nearClock, (*scanner).spokenClock, (*scanner).pastClock} {
		if c, end, ok := read(s, i); ok {
			return s.withZone(c, end)
		}
	}
	c, end, ok := s.figureClock(i, beside)
	if !ok {
		c, end, ok = s.bareHour(i, beside)
	}
	if !ok {
		return c, i, false
	}
	return s.withZone(c, end)
}

func (s *scanner) withZone(c clock, end int) (clock, int, bool) {
	if s.is(end, "approximately") {
		c.mod, end = timex.Approx, end+1
	}
	z, after := s.zone(end)
	if after > end && c.zone == nil {
		c.zone, end = z, after
		if z != nil && c.twelve && c.hour >= 10 {
			c.twelve = c.hour <= 12 && z.rule != "-"
		}
	}
	return c, end, true
}

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

// hour reads 0 to 24 in digits or one to twelve in words.
func (s *scanner) hour(i int) (int, int, bool) {
	a := s.at(i)
	if a.num >= 0 && a.num <= 24 && a.digits() <= 2 {
		return a.num, i + 1, true
	}
	if a.number > 0 && a.number <= 12 && len(a.low) > 2 && a.low != "couple" && a.low != "dozen" {
		return a.number, i + 1, true
	}
	return 0, i, false
}

// half sets the half of the day.
func (c clock) half(pm bool) clock {
	c.twelve = false
	switch {
	case pm && c.hour < 12:
		c.hour += 12
	case !pm && c.hour == 12:
		c.hour = 0
	}
	return c
}

// meridiem reads "a.m.", "pm", "p m" in their spellings.
func (s *scanner) meridiem(i int) (pm bool, end int, ok bool) {
	a := s.at(i)
	switch {
	case a.low == "am" || a.low == "pm":
		if a.low == "am" && a.glued && !s.at(i-1).letter || s.at(i-1).num >= 0 || s.at(i-1).number > 0 || s.is(i-1, "clock", "ish", ".") {
			return a.low == "pm", i + 1, true
		}
		return false, i, false
	case a.low != "a" && a.low != "p":
		return false, i, false
	}
	end = i + 1
	if a.glued && s.is(i-2, ":") && !s.is(end, "m") && !s.is(end+1, "m") { // "9:15a"
		return a.low == "p", end, true
	}
	if s.is(end, ".") {
		end++
	}
	if !s.is(end, "m") || s.at(end).Start > a.End+3 {
		return false, i, false
	}
	end++
	if s.is(end, ".") && (s.at(end).glued || s.is(i+1, ".") && !s.at(i+1).glued) {
		end++
	}
	return a.low == "p", end, true
}

// pastClock reads "half past six", "a quarter to seven", "five minutes to five", "twenty past five", "five minutes before midnight".
func (s *scanner) pastClock(i int) (clock, int, bool) {
	j, minutes := i, 0
	if s.is(j, "a") {
		j++
	}
	switch {
	case s.is(j, "half"):
		minutes = 30
		j++
	case s.is(j, "quarter"):
		minutes = 15
		j++
	default:
		n, end, ok := s.cardinal(i)
		if !ok || n < 1 || n > 59 || n != float64(int(n)) {
			return clock{}, i, false
		}
		minutes, j = int(n), end
	}
	said := s.is(j, "minutes", "minute", "min", "mins")
	if said {
		j++
	}
	before := s.is(j, "to", "before", "of")
	if !before && !s.is(j, "past", "after") || !said && s.is(j, "before", "after", "of") || !said && s.is(j, "to") && (minutes%5 != 0 || !s.is(i, "a") && !s.is(i-1, "at", "around", "about", "by", "until", "after", "before", "just", "a")) && !s.is(j+1, "noon", "midnight") {
		return clock{}, i, false
	}
	c, end, ok := s.clock(j+1, said && s.is(j, "to", "past"))
	if !ok {
		var h int
		if h, end, ok = s.hour(j + 1); !ok || h == 0 || h > 12 || s.at(end).letter && s.at(end).cue&connector == 0 && s.at(end).part == "" && !s.is(end, "tomorrow", "today", "yesterday") || s.is(end, "%", "-") || s.at(end).num >= 0 {
			return clock{}, i, false
		}
		c = clock{hour: h, whole: true, twelve: true}
	}
	if !c.whole || c.mod != "" {
		return clock{}, i, false
	}
	if c.whole = false; before {
		c.hour, c.minute = c.hour-1, 60-minutes
		if c.hour < 0 {
			c.hour += 24
		} else if c.hour == 0 && c.twelve {
			c.hour = 12
		}
	} else {
		c.hour, c.minute = c.hour%24, minutes
	}
	c.midnight = false
	return c, end, true
}

// figureClock reads "9:15", "9.30 a.m.", "8pm", "15h30", "1400 GMT", "0314 hours".
func (s *scanner) figureClock(i int, beside bool) (clock, int, bool) {
	a := s.at(i)
	if a.num < 0 || a.digits() > 4 || s.partOfNumber(i) || s.is(i-1, "$", "€", "£") || a.glued && s.at(i-1).letter && !s.is(i-1, "t") {
		if !(a.num < 0 && s.wordClockStart(i)) {
			return clock{}, i, false
		}
		return s.wordClock(i)
	}
	if a.digits() >= 3 {
		return s.militaryClock(i)
	}
	if a.num > 24 {
		return clock{}, i, false
	}
	c := clock{hour: a.num, whole: true, twelve: a.num >= 1 && a.num <= 12 && a.digits() < 2 || a.num >= 10 && a.num <= 12}
	sep, m := s.at(i+1), s.at(i+2)
	if sep.glued && (sep.low == ":" || sep.low == "." || sep.low == "h") && m.glued && m.digits() == 2 && m.num < 60 {
		c.minute, c.whole = m.num, false
		end := i + 3
		if x := s.at(end + 1); s.is(end, ":") && s.at(end).glued && x.glued && x.digits() == 2 && x.num < 60 {
			c.second, c.seconds = x.num, true
			end += 2
		}
		if pm, after, ok := s.meridiem(end); ok && a.num <= 12 {
			return c.half(pm), after, true
		}
		if s.at(end).glued && (s.at(end).letter && !s.is(end, "z") || s.is(end, ":", ".", "/") && s.at(end+1).glued && s.at(end+1).num >= 0) {
			return c, i, false
		}
		return c, end, s.plausible(i, end, sep.low, beside)
	}
	if sep.low == "h" && sep.glued && s.is(i-1, "at") || sep.low == "h" && sep.glued && beside {
		c.twelve = false
		return c, i + 2, true
	}
	if pm, after, ok := s.meridiem(i + 1); ok && a.num <= 12 && a.num > 0 {
		return c.half(pm), after, true
	}
	if sep.low == "." && sep.glued && m.glued { // "9.am"
		if pm, after, ok := s.meridiem(i + 2); ok && a.num <= 12 && a.num > 0 {
			return c.half(pm), after, true
		}
	}
	if beside && sep.glued && s.is(i+1, "a", "p") && !(m.glued && m.letter) && c.twelve { // "tomorrow at 9a"
		return c.half(sep.low == "p"), i + 2, true
	}
	if s.is(i+1, "-", "to", "and") && a.num <= 12 && a.num > 0 { // "9 to 11 a.m."
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
	lead := s.is(i-1, "at", "around", "about", "by", "until", "till", "before", "after", "since", "from", "to", "between", "@", "and", "past", "the", "(", "-", "’s", "was")
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

// partFollows says whether "in the morning", "tonight" stands at i.
func (s *scanner) partFollows(i int) bool {
	return s.is(i, "in") && (s.at(i+1).part != "" || s.is(i+1, "the") && s.at(i+2).part != "") || s.is(i, "at") && s.is(i+1, "night") || s.is(i, "tonight") ||
		s.is(i, "this", "tomorrow", "yesterday") && s.at(i+1).part != "" || s.at(i).weekday > 0 ||
		s.is(i, "on") && (s.at(i+1).weekday > 0 || s.at(i+1).pointer && s.at(i+1).shift != 0 && s.at(i+2).weekday > 0)
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
	return c, i + 1, end > i+1 && (z != nil || s.is(end-1, "time"))
}

// bareHour reads "two" of "shortly after two", "eight" of "at eight", where nothing else can be meant.
func (s *scanner) bareHour(i int, beside bool) (clock, int, bool) {
	h, end, ok := s.hour(i)
	if !ok || h == 0 || h > 12 || !beside && !s.is(i-1, "at", "after", "before", "until", "by", "around") && !(s.is(i-1, "to", "from") && s.partFollows(end)) || s.at(i).num >= 0 && s.at(i+1).glued && s.at(i+1).num >= 0 {
		return clock{}, i, false
	}
	if s.is(i-1, "at") && word(s.lemma(i-2)).cue&rated != 0 {
		return clock{}, i, false
	}
	c := clock{hour: h, whole: true, twelve: true}
	if s.partFollows(end) && (s.at(i).low != "one" || !s.is(i-1, "after", "before")) || s.at(end).part != "" && s.is(i-1, "at") && !s.noun(end+1) {
		return c, end, true
	}
	next := s.at(end)
	if beside && !s.is(i-1, "at", "@", "around", "about", ",") {
		return c, i, false
	}
	bare := next.low == "" || next.low == "." && !(next.glued && s.at(end+1).glued && s.at(end+1).num >= 0) || next.low == ";" || s.is(end, "on", "and", "when", "as", "sharp", "local") || next.weekday > 0 ||
		s.is(end, ",") && s.at(i).num < 0 || s.is(end, "today", "tomorrow")
	if s.is(end, "on") && s.at(end+1).weekday == 0 && s.at(end+1).month == 0 && s.at(end+1).num < 0 && !s.is(end+1, "the") {
		bare = false
	}
	return c, end, bare && (s.at(i).low != "one" || s.is(i-1, "at") || beside) && (s.is(end, "on") || !s.aged(i))
}

// aged says whether a bare number after "at" may be an age: "at 9, she moved".
func (s *scanner) aged(i int) bool {
	return s.at(i).num >= 0 && !s.is(i-1, "at", "until", "around", "@") || s.is(i-1, "by", "before", "after") && s.is(i+1, "and", "or")
}

// wordClockStart says whether number words at i may be an hour with its minutes.
func (s *scanner) wordClockStart(i int) bool {
	a := s.at(i)
	return a.number > 0 && a.number <= 12 && len(a.low) > 2
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
