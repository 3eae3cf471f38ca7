package times

import (
	"strings"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// simpleDate reads a date without a clock time: the longest that any of the readers finds at atom i.
func (s *scanner) simpleDate(i int) (phrase, bool) {
	var best phrase
	if a := s.at(i); !a.lead || s.depth >= deepest {
		return best, false
	}
	s.depth++
	defer func() { s.depth-- }()
	for _, read := range [...]func(*scanner, int) (phrase, bool){(*scanner).numeric, (*scanner).month, (*scanner).weekdayDate, (*scanner).relative, (*scanner).season, (*scanner).holiday, (*scanner).year, (*scanner).dayOn} {
		if p, ok := read(s, i); ok && p.end > best.end {
			best = p
		}
	}
	return best, best.end > i
}

// dayOn reads the second day of "March 5-7", "March 5 and 6".
func (s *scanner) dayOn(i int) (phrase, bool) {
	if len(s.phrases) == 0 || !s.is(i-1, "-", "to", "and", ",") {
		return phrase{}, false
	}
	last := s.phrases[len(s.phrases)-1]
	day, end, ok := s.dayNumber(i)
	if !last.monthFirst || last.end != i-1 || !ok || s.noun(end) || s.is(end, "%") || s.at(end).num >= 0 || len(last.v.Value) != len("2024-03-05") || s.is(i-1, ",") || s.at(end).letter && !connector[s.at(end).low] {
		return phrase{}, false
	}
	p := phrase{first: i, end: end, v: stamp(last.v.Value[:8] + pad(day, 2)), monthFirst: true}
	if y, after, ok := s.yearAfter(end); ok {
		p.end, p.v = after, stamp(yearValue(y)+last.v.Value[4:8]+pad(day, 2))
	}
	return p, true
}

// moment is a time put together from a date, a part of the day and a clock time, in any order.
type moment struct {
	date  *phrase
	part  string
	clock *clock
	end   int
}

// dated reads a date or a clock time, or both together, with what narrows them: "early last month", "Tuesday at 9:15 a.m.",
// "3:40 p.m. EST on 5 March", "the morning of 2 June", "around noon".
func (s *scanner) dated(i int) (phrase, bool) {
	edge, narrow, j := s.edge(i)
	if edge == "" && narrow == "" && s.is(i, "around", "about", "approximately", "roughly", "circa", "ca", "c") {
		edge, j = timex.Approx, i+1
		if s.is(j, ".") {
			j++
		}
		if s.at(j).num >= 0 && s.at(j).digits() < 4 && s.is(i, "c", "ca") {
			return phrase{}, false
		}
	}
	m, ok := s.moment(j)
	if !ok {
		return phrase{}, false
	}
	p := phrase{first: i, end: m.end, clock: m.clock, part: m.part, dateless: m.date == nil}
	if m.date == nil {
		if m.clock == nil && !s.partAlone(i, m) {
			return phrase{}, false
		}
		p.v.Mod = edge
		return p, true
	}
	p.year, p.monthFirst = m.date.year, m.date.monthFirst
	p.v = m.value(m.date.v)
	if m.clock == nil && edge != "" {
		p.v = p.v.WithMod(edge)
	} else if edge == timex.Approx {
		p.v = p.v.WithMod(edge)
	}
	p.v = s.narrowed(p.v, narrow)
	return p, true
}

// partAlone says whether a part of the day without a date is the one of some day: "in the evening", "at dawn", not "at night".
func (s *scanner) partAlone(i int, m moment) bool {
	if s.at(m.end-1).plural || s.noun(m.end) {
		return false
	}
	return s.is(i, "the") && s.is(i-1, "in", "during") || s.is(i-1, "at") && s.is(i, "dawn", "dusk", "sunrise", "sunset", "lunchtime") || s.is(i-1, "in") && s.is(i, "early", "late") || m.part != "" && s.is(m.end-1, "hours")
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
	if m.date == nil {
		for _, j := range s.skip(m, first, ",", "on", "of", "at", "the") {
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
			if m.clock != nil && m.clock.twelve && m.part != "" {
				c := m.clock.by(m.part)
				m.clock = &c
			}
			m.date, m.end = &p, p.end
			return true
		}
	}
	dayLike := m.date == nil || m.date.dayLike()
	if m.part == "" && dayLike && !(m.clock != nil && m.date != nil && !m.clock.twelve) {
		for _, j := range s.skip(m, first, ",", "-", "in", "the", "at", "during") {
			if part, end := s.dayPart(j, first); part != "" && !(j > m.end && s.is(j-1, "the") && !s.is(j-2, "in", "during", ",")) {
				if !first && s.is(j-1, ",") && s.noun(end) {
					continue
				}
				m.part, m.end = part, end
				if m.clock != nil {
					c := m.clock.by(part)
					m.clock = &c
				}
				return true
			}
		}
	}
	if m.clock == nil && dayLike {
		for _, j := range s.skip(m, first, ",", "at", "around", "about", "@", "from") {
			c, end, ok := s.clock(j, !first)
			if !ok || s.is(j-1, "from") && j > m.end && c.twelve && m.part == "" {
				continue
			}
			if m.part != "" {
				c = c.by(m.part)
			}
			if s.is(j-1, "around", "about") && j > m.end {
				c.mod = timex.Approx
			}
			m.clock, m.end = &c, end
			return true
		}
	}
	return false
}

// skip lists the atoms where a further piece may start: right behind, or behind one or two linking words.
func (s *scanner) skip(m *moment, first bool, links ...string) func(yield func(int, int) bool) {
	return func(yield func(int, int) bool) {
		if !yield(0, m.end) || first {
			return
		}
		start := m.end
		for j := start; j < start+3 && s.is(j, links...); j++ {
			if !yield(0, j+1) {
				return
			}
		}
	}
}

// dayLike says whether a clock time may go with the date.
func (p phrase) dayLike() bool {
	g := p.v.Granularity
	return g == timex.Day || g == timex.PartOfDay || p.v.Type == timex.Date && strings.HasPrefix(p.v.Value, "XXXX-") && (len(p.v.Value) == len("XXXX-00-00") || len(p.v.Value) == len("XXXX-WXX-1"))
}

// dayPart reads "morning", "the early hours", "pm" as a part of the day.
func (s *scanner) dayPart(i int, first bool) (string, int) {
	j := i
	if first && s.is(j, "the") {
		j++
	}
	if s.is(j, "early", "late", "mid") {
		j++
		if s.is(j, "-") && s.at(j).glued {
			j++
		}
	}
	if s.is(j, "early", "small") && s.is(j+1, "hours") {
		return "MO", j + 2
	}
	a := s.at(j)
	if a.part == "" || a.low == "midday" || a.plural && !first {
		if !first && j == i && s.is(j, "am", "pm") && !s.at(j-1).glued && s.at(j-1).num < 0 {
			return map[string]string{"am": "MO", "pm": "AF"}[a.low], j + 1
		}
		return "", i
	}
	if first && j > i || !first || s.is(j, "dawn", "dusk", "sunrise", "sunset", "lunchtime", "morning", "afternoon", "evening") {
		return a.part, j + 1
	}
	return "", i
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

// edge reads what names one end of a stretch: "early", "late", "mid-", "the end of", and "earlier", "later", which narrow one that holds the
// present.
func (s *scanner) edge(i int) (mod, narrow string, end int) {
	j := i
	if s.is(j, "the", "very") {
		j++
	}
	switch {
	case s.is(j, "early"):
		mod = timex.Start
	case s.is(j, "late"):
		mod = timex.End
	case s.is(j, "mid"):
		mod = timex.Mid
	case s.is(j, "earlier", "later") && j == i:
		narrow = s.at(j).low
	case s.is(j, "later") && s.at(j+1).num >= 0 && j > i: // "the later 1800s"
		return timex.End, "", j + 1
	case s.is(j, "beginning", "start", "outset", "dawn") && s.is(j+1, "of"):
		return timex.Start, "", j + 2
	case s.is(j, "end", "close") && s.is(j+1, "of"):
		return timex.End, "", j + 2
	case s.is(j, "middle") && s.is(j+1, "of"):
		return timex.Mid, "", j + 2
	default:
		return "", "", i
	}
	j++
	if s.is(j, "-") && s.at(j).glued {
		j++
	}
	if s.is(j, "hours") || s.at(j).part != "" && s.at(j-1).low != "mid" && s.is(i, "the") {
		return s.earlyPart(i, mod, j)
	}
	if s.is(j, "in", "on") && mod != "" || narrow != "" && s.is(j, "in", "on") {
		j++
	}
	return mod, narrow, j
}

// earlyPart leaves "the early hours", "the early morning" to the part of the day, with its mod.
func (s *scanner) earlyPart(i int, mod string, j int) (string, string, int) {
	if s.is(i, "the") || s.is(j, "hours") {
		return mod, "", i
	}
	return mod, "", j
}

// narrowed cuts a stretch that holds the present to its part before or after it.
func (s *scanner) narrowed(v timex.Value, narrow string) timex.Value {
	if !s.doc.known || v.From.IsZero() || v.To.IsZero() {
		return v
	}
	today := s.doc.today()
	switch {
	case v.Granularity == timex.PartOfDay && narrow == "later":
		return v.WithMod(timex.End)
	case v.Granularity <= timex.Day || today.Before(v.From) || !today.Before(v.To):
	case narrow == "earlier":
		v.To = today.AddDate(0, 0, 1)
	case narrow == "later":
		v.From = today
	}
	return v
}

// dateClock gives a clock time or part of the day the day it is of: that of the nearest date of its sentence, before it rather than behind,
// else the day last mentioned, else that of publication.
func (s *scanner) dateClock(k int) {
	p := &s.phrases[k]
	m := moment{part: p.part, clock: p.clock}
	edge := p.v.Mod
	p.v = m.value(s.dayFor(k))
	if edge != "" {
		p.v = p.v.WithMod(edge)
	}
	p.v = p.v.WithBound(s.bound(*p))
	p.dateless = false
	if day, ok := p.day(); ok && day.From.Equal(s.doc.day.From) {
		s.doc.hour = p.v
	}
}

func (s *scanner) dayFor(k int) timex.Value {
	p := &s.phrases[k]
	for j := k - 1; j >= max(0, k-farthest); j-- {
		if d, ok := s.phrases[j].day(); ok && !s.phrases[j].reporting {
			return p.after(d, s.phrases[j].v)
		}
	}
	for j := k + 1; j < min(len(s.phrases), k+farthest) && (s.doc.day.From.IsZero() || s.phrases[j].first < p.end+7); j++ {
		if d, ok := s.phrases[j].day(); ok && !s.phrases[j].reporting && !s.phrases[j].plan {
			return d
		}
	}
	t := s.clauseTense(p.first)
	switch {
	case t == future && !s.doc.plan.From.IsZero():
		return s.doc.plan
	case !s.doc.day.From.IsZero():
		return p.after(s.doc.day, s.doc.hour)
	case !s.doc.known:
		return stamp("XXXX-XX-XX")
	case !s.doc.said.From.IsZero():
		return s.doc.said
	}
	today := s.doc.today()
	if c := p.clock; c != nil && c.zone == nil && !c.twelve && s.doc.now.After(today) && t == past && today.Add(time.Duration(c.hour)*time.Hour).After(s.doc.now) {
		today = today.AddDate(0, 0, -1) // what happened at a later hour than it was printed happened the day before
	}
	return stamp(dayValue(today))
}

// after is the day of a clock time told after another time, day being that of the latter: the small hours after an evening are those of the next day,
// the evening told with the early hours that of the day before.
func (p phrase) after(day, told timex.Value) timex.Value {
	if told.Type != timex.Time && told.Mod != timex.Start || told.From.IsZero() || p.clock != nil && p.clock.twelve {
		return day
	}
	morning := p.part == "MO" || p.clock != nil && p.clock.hour < 12
	small := morning && (p.clock == nil || p.clock.hour < 7)
	from := told.From.Sub(day.From)
	switch {
	case told.Granularity == timex.PartOfDay && from == 18*time.Hour && morning, told.Granularity <= timex.Hour && from >= 18*time.Hour && small:
		return stamp(dayValue(day.From.AddDate(0, 0, 1)))
	case told.Type == timex.Date && told.Granularity == timex.Day && told.Mod == timex.Start && p.clock != nil && p.clock.hour >= 17:
		return stamp(dayValue(day.From.AddDate(0, 0, -1)))
	}
	return day
}

// day is the day that a phrase is on.
func (p phrase) day() (timex.Value, bool) {
	if p.v.Granularity == 0 || p.dateless || p.v.Granularity > timex.Day || len(p.v.Value) < len("2024-03-05") {
		return timex.Value{}, false
	}
	v, err := timex.Parse(p.v.Value[:10])
	return v, err == nil && v.Granularity == timex.Day
}
