package times

import (
	"strings"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// moment is a time put together from a date, a part of the day and a clock time, in any order.
type moment struct {
	date  *phrase
	part  string
	clock *clock
	end   int
}

// moment gathers the pieces.
func (s *scanner) moment(i int) (moment, bool) {
	m := moment{end: i}
	for s.piece(&m) {
	}
	return m, m.end > i
}

// piece adds the next piece behind m, if there is one that fits.
func (s *scanner) piece(m *moment) bool {
	first := m.date == nil && m.part == "" && m.clock == nil
	if m.date == nil && s.datePiece(m, first) {
		return true
	}
	if m.date != nil && !m.date.dayLike() {
		return false
	}
	settled := m.clock != nil && m.date != nil && !m.clock.twelve
	return m.part == "" && !settled && s.partPiece(m, first) || m.clock == nil && s.clockPiece(m, first)
}

func (s *scanner) datePiece(m *moment, first bool) bool {
	for j := range s.skip(m, first, ",", "on", "of", "at", "the") {
		p, ok := s.simpleDate(j)
		if !ok || !first && (!p.dayLike() || s.is(j-1, "at")) {
			continue
		}
		if p.part != "" && m.part == "" {
			m.part = p.part
			p.v = stamp(strings.TrimSuffix(p.v.Value, "T"+p.part))
		} else if tonight, ok := strings.CutSuffix(p.v.Value, "TNI"); ok {
			m.part, p.v = "NI", stamp(tonight)
		}
		date := p
		m.date, m.end = &date, p.end
		if s.is(j-1, "of") && m.part != "" && s.at(p.end).part == m.part { // "the early hours of Sunday | morning"
			m.end++
		}
		m.settle()
		return true
	}
	return false
}

func (s *scanner) partPiece(m *moment, first bool) bool {
	for j := range s.skip(m, first, ",", "-", "in", "the", "at", "during") {
		part, end := s.dayPart(j, first)
		stray := j > m.end && s.is(j-1, "the") && !s.is(j-2, "in", "during", ",") || !first && s.is(j-1, ",") && s.noun(end)
		if part == "" || stray {
			continue
		}
		m.part, m.end = part, end
		m.settle()
		return true
	}
	return false
}

func (s *scanner) clockPiece(m *moment, first bool) bool {
	for j := range s.skip(m, first, ",", "at", "around", "about", "@", "from", "t") {
		c, end, ok := s.clock(j, !first)
		if !ok || s.is(j-1, "from") && j > m.end && c.twelve && m.part == "" {
			continue
		}
		if s.is(j-1, "around", "about") && j > m.end {
			c.mod = timex.Approx
		}
		clock := c
		m.clock, m.end = &clock, end
		m.settle()
		return true
	}
	return false
}

// settle lets the part of the day say which half of it the clock means.
func (m *moment) settle() {
	if m.clock != nil {
		*m.clock = m.clock.by(m.part)
	}
}

// skip yields the atoms where a further piece may start: right behind, or behind up to three linking words.
func (s *scanner) skip(m *moment, first bool, links ...string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		end := m.end
		for j := end; yield(j) && !first && j < end+3 && s.is(j, links...); j++ {
		}
	}
}

// dayLike says whether a clock time may go with the date.
func (p phrase) dayLike() bool {
	g := p.v.Granularity
	return g == timex.Day || g == timex.PartOfDay || p.v.Type == timex.Date && strings.HasPrefix(p.v.Value, "XXXX-") && (len(p.v.Value) == len("XXXX-00-00") || len(p.v.Value) == len("XXXX-WXX-1"))
}

// by settles the half of the day by its part.
func (c clock) by(part string) clock {
	if !c.twelve {
		return c
	}
	switch part {
	case "AF", "EV", "MI":
		if part != "MI" || c.hour < 10 {
			return c.half(true)
		}
		return c.half(c.hour == 12)
	case "NI":
		return c.half(c.hour >= 6 && c.hour < 12)
	case "MO":
		return c.half(false)
	}
	return c
}

// value is the moment on a given date.
func (m moment) value(date timex.Value) timex.Value {
	base := date.Value
	switch {
	case m.clock != nil:
		return m.clock.on(base)
	case m.part != "" && (phrase{v: date}).dayLike():
		return stamp(base + "T" + m.part)
	}
	return date
}

// on is the clock time on a date.
func (c clock) on(date string) timex.Value {
	h := c.hour
	value := date + "T" + pad(h, 2) + ":" + pad(c.minute, 2)
	if c.seconds {
		value += ":" + pad(c.second, 2)
	}
	v := stamp(value)
	if v.From.IsZero() {
		return v
	}
	if c.zone != nil {
		v = stamp(value + suffix(c.zone.offset(v.From)))
	}
	if c.whole {
		v.Granularity = timex.Hour
	}
	switch {
	case c.mod == timex.Approx:
		v = v.WithMod(c.mod)
	case c.mod == timex.Later:
		v.Mod, v.To = c.mod, v.From.Add(c.span)
	case c.mod == timex.Earlier:
		v.Mod, v.From, v.To = c.mod, v.From.Add(-c.span), v.From
	}
	if c.twelve { // before or after noon: all that can be said is that it lies from the one to the other
		v.To = v.To.Add(12 * time.Hour)
	} else if c.midnight && c.mod != timex.Earlier && c.mod != timex.Later && c.hour == 24 {
		v = hull(v, timex.Value{From: v.From.AddDate(0, 0, -1), To: v.To})
	}
	return v
}
