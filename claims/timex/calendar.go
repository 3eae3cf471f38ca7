package timex

import "time"

// hours are the first and the last hour of the parts of a day, half-open; news calls 2 a.m. both the morning and the night.
var hours = map[string][2]int{"MO": {0, 12}, "MI": {11, 14}, "AF": {12, 18}, "EV": {17, 24}, "NI": {18, 30}, "DT": {6, 18}}

func (f fields) granularity() Granularity {
	switch {
	case f.hasTime && f.part != "":
		return PartOfDay
	case f.hasTime && f.withMinute:
		return Minute
	case f.hasTime:
		return Hour
	case f.day != 0 || f.weekday != 0:
		return Day
	case f.weekend:
		return Weekend
	case f.week != 0:
		return Week
	case f.month != 0:
		return Month
	case f.quarter != 0 || f.season != 0:
		return Quarter
	case f.half != 0:
		return Half
	case f.digits == 2:
		return Century
	case f.digits == 3:
		return Decade
	}
	return Year
}

// bounds are the interval of the fields; both zero where a field it needs is unknown, or a clock time goes with no day.
func (f fields) bounds() (from, to time.Time) {
	if f.bc || min(f.year, f.month, f.day, f.week, f.weekday, f.quarter, f.half, f.hour, f.minute, f.second) == unknown {
		return
	}
	if f.hasTime && f.day == 0 && f.weekday == 0 {
		return
	}
	from, to = f.days()
	if f.hasTime {
		from, to = f.clock(from)
	}
	return from, representable(to)
}

// representable is t, or open where it lies beyond the year 9999, with which RFC 3339 ends.
func representable(t time.Time) time.Time {
	if t.Year() > 9999 {
		return time.Time{}
	}
	return t
}

// days is the stretch of whole days that the date names.
func (f fields) days() (from, to time.Time) {
	date := func(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }
	switch {
	case f.week != 0:
		monday := weekStart(f.year, f.week)
		switch {
		case f.weekend:
			return monday.AddDate(0, 0, 5), monday.AddDate(0, 0, 7)
		case f.weekday != 0:
			return monday.AddDate(0, 0, f.weekday-1), monday.AddDate(0, 0, f.weekday)
		}
		return monday, monday.AddDate(0, 0, 7)
	case f.day != 0:
		return date(f.year, f.month, f.day), date(f.year, f.month, f.day+1)
	case f.month != 0:
		return date(f.year, f.month, 1), date(f.year, f.month+1, 1)
	case f.season != 0:
		return date(f.year, 3*f.season, 1), date(f.year, 3*f.season+3, 1)
	case f.quarter != 0:
		return date(f.year, 3*f.quarter-2, 1), date(f.year, 3*f.quarter+1, 1)
	case f.half != 0:
		return date(f.year, 6*f.half-5, 1), date(f.year, 6*f.half+1, 1)
	}
	years := [...]int{2: 100, 3: 10, 4: 1}[f.digits]
	return date(max(f.year*years, 1), 1, 1), date((f.year+1)*years, 1, 1)
}

// weekStart is the Monday of an ISO week.
func weekStart(year, week int) time.Time {
	fourth := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC) // always in week 1
	return fourth.AddDate(0, 0, 7*(week-1)-(int(fourth.Weekday())+6)%7)
}

// clock is the stretch of the clock time or part of the day on the given day.
func (f fields) clock(day time.Time) (from, to time.Time) {
	at := func(h, m, s int) time.Time {
		return day.Add(time.Duration(h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(s)*time.Second - f.offset)
	}
	if f.part != "" {
		h := hours[f.part]
		return at(h[0], 0, 0), at(h[1], 0, 0)
	}
	from = at(f.hour, f.minute, f.second)
	switch {
	case f.withSecond:
		return from, from.Add(time.Second)
	case f.withMinute:
		return from, from.Add(time.Minute)
	}
	return from, from.Add(time.Hour)
}
