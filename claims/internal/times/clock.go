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
