package timex

import "time"

// sameSet compares two sets: the same days of the week or months, or the same period equally often.
func (v Value) sameSet(w Value) Truth {
	switch {
	case v.Value == "" || w.Value == "":
		return CannotTell
	case v.Value == w.Value:
		return yes(v.Freq == w.Freq || v.Freq == "" || w.Freq == "")
	}
	return v.samePattern(w)
}

// samePattern compares values of which one is not resolved, field by field: No where a field known of both differs, Yes where
// one knows all that the other knows, else CannotTell. A mod is beyond it: "early May" may be "20 May" or not, and "around 5 May" is
// 6 May for all it knows.
func (v Value) samePattern(w Value) Truth {
	f, err := parseFields(v.Value)
	g, err2 := parseFields(w.Value)
	if err != nil || err2 != nil || v.Bound != "" || w.Bound != "" || f.zoned != g.zoned || f.offset != g.offset {
		return CannotTell
	}
	t := f.match(g, clockOf(v, f), clockOf(w, g))
	switch {
	case v.Mod == w.Mod && v.Value == w.Value, v.Mod == "" && w.Mod == "", t == No && v.within() && w.within():
		return t
	}
	return CannotTell
}

// within says whether a mod, if there is one, leaves the value within what it names.
func (v Value) within() bool { return v.Mod == "" || v.Mod == Start || v.Mod == Mid || v.Mod == End }

// match compares the fields of two patterns and their stretches of the clock.
func (f fields) match(g fields, c, d clockSpan) Truth {
	a, b := f.known(), g.known()
	onlyA, onlyB := c.known && !d.known, d.known && !c.known
	some := c.known || d.known
	for i := range a {
		switch {
		case a[i] != 0 && b[i] != 0 && a[i] != b[i]:
			if f.part == "NI" || g.part == "NI" {
				return CannotTell // a night ends on the next day
			}
			return No
		case a[i] != 0 && b[i] == 0:
			onlyA = true
		case b[i] != 0 && a[i] == 0:
			onlyB = true
		}
		some = some || a[i] != 0
	}
	if c.known && d.known && c.meets(d) != Yes {
		return c.meets(d)
	}
	if onlyA && onlyB || !onlyA && !onlyB && !some {
		return CannotTell
	}
	return Yes
}

// known are the fields that can be compared one by one, 0 where unknown: year (negative before Christ), month, day, weekday, week, season,
// quarter, half, and 1 for working days or 2 for weekends. What follows from others is known too.
func (f fields) known() (k [9]int) {
	if f.month > 0 {
		f.quarter = (f.month + 2) / 3
	}
	if f.quarter > 0 {
		f.half = (f.quarter + 1) / 2
	}
	if f.year > 0 && f.month > 0 && f.day > 0 && !f.bc {
		f.weekday = (int(time.Date(f.year, time.Month(f.month), f.day, 0, 0, 0, 0, time.UTC).Weekday())+6)%7 + 1
	}
	k = [...]int{f.year, f.month, f.day, f.weekday, f.week, f.season, f.quarter, f.half, 0}
	for i := range k {
		k[i] = max(k[i], 0)
	}
	switch {
	case f.digits != 4:
		k[0] = 0
	case f.bc:
		k[0] = -k[0]
	}
	switch {
	case f.weekend || f.weekday > 5:
		k[8] = 2
	case f.weekday > 0:
		k[8] = 1
	}
	return k
}

// clockSpan is a stretch of the clock, from and to in minutes after midnight, slack how much it may be missed by.
type clockSpan struct {
	known           bool
	from, to, slack int
}

// clockOf is the stretch of the clock that a time names, on whatever day.
func clockOf(v Value, f fields) clockSpan {
	switch {
	case !f.hasTime || f.part == "" && min(f.hour, f.minute) < 0:
		return clockSpan{}
	case f.part != "":
		h := hours[f.part]
		return clockSpan{true, 60 * h[0], 60 * h[1], 60}
	case v.Granularity == Hour || !f.withMinute:
		return clockSpan{true, 60 * f.hour, 60*f.hour + 60, 15}
	}
	return clockSpan{true, 60*f.hour + f.minute, 60*f.hour + f.minute + 1, 0}
}

// meets says whether two stretches overlap, round midnight too; CannotTell where two of different
// kinds miss each other by less than the slack.
func (s clockSpan) meets(t clockSpan) Truth {
	const midnight = 24 * 60
	apart := midnight
	for shift := -midnight; shift <= midnight; shift += midnight {
		apart = min(apart, max(t.from+shift-s.to, s.from-t.to-shift))
	}
	switch {
	case apart < 0:
		return Yes
	case s.slack != t.slack && apart < max(s.slack, t.slack):
		return CannotTell
	}
	return No
}
