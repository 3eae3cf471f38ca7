package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// dateClock gives a clock time or part of the day the day it is of: that of the nearest date of its sentence, before it rather than behind,
// else the day last mentioned, else that of publication.
func (s *scanner) dateClock(k int) {
	p := &s.phrases[k]
	m := moment{part: p.part, clock: p.clock}
	edge := p.v.Mod
	p.v = s.besideZone(k, m.value(s.dayFor(k)))
	if edge != "" {
		p.v = p.v.WithMod(edge)
	}
	p.v = p.v.WithBound(s.bound(*p))
	p.dateless = false
	if day, ok := p.day(); ok && day.From.Equal(s.doc.day.From) {
		s.doc.hour = p.v
	}
}

// besideZone moves a clock time to the day that the same time told beside it in another zone leaves for it: "11:45 p.m. (0345 GMT Tuesday)" is on
// Monday.
func (s *scanner) besideZone(k int, v timex.Value) timex.Value {
	for _, j := range [...]int{k - 1, k + 1} {
		first, second := min(j, k), max(j, k)
		if first < 0 || second >= len(s.phrases) || !s.is(s.phrases[first].end, "(") || s.phrases[second].first != s.phrases[first].end+1 {
			continue
		}
		mine, theirs := wall(v), wall(s.phrases[j].v)
		if mine.IsZero() || theirs.IsZero() || v.Zoned == s.phrases[j].v.Zoned {
			continue
		}
		east, west := 14*time.Hour, -12*time.Hour // of Greenwich
		if v.Zoned {
			east, west = -west, -east
		}
		switch ahead := mine.Sub(theirs); {
		case ahead > east:
			return s.phrases[k].clock.on(dayValue(mine.AddDate(0, 0, -1)))
		case ahead < west:
			return s.phrases[k].clock.on(dayValue(mine.AddDate(0, 0, 1)))
		}
	}
	return v
}

// wall is what a clock shows, whatever its zone; zero for what is no clock time.
func wall(v timex.Value) time.Time {
	if v.Type != timex.Time || v.Granularity > timex.Hour || len(v.Value) < len("2024-03-05T14:30") {
		return time.Time{}
	}
	return stamp(v.Value[:len("2024-03-05T14:30")]).From
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
