package timex

import (
	"fmt"
	"strings"
	"time"
)

// Parse reads the value attribute of a TIMEX3 and gives it with its type, granularity and interval:
//
//	2024-03-05, 2024-03, 2024   a day, a month, a year; 199 a decade, 18 a century (1800 to 1899)
//	2024-W10, 2024-W10-2        a week of ISO 8601, a day of it (Monday is 1); 2024-W10-WE its weekend
//	2024-Q1, 2024-H1            a quarter, a half
//	2024-SP, SU, FA, WI         a season of the northern hemisphere in whole months; winter ends in the next year
//	BC0508, BC0044-03-15        before Christ, without interval
//	2024-03-05T14:30            a clock time: T14, T14:30, T14:30:15, T24:00, with Z, +02, +0200 or +02:00 as its zone
//	2024-03-05TNI               a part of the day: MO, MI (midday), AF, EV, NI, DT (daytime)
//	T09:15                      a clock time of an unknown day, without interval
//	P3D, PT2H50M, P1.5Y         a duration in Y M W D, T, H M S, also DE decades and CE centuries, in any order
//	PRESENT_REF                 and PAST_REF, FUTURE_REF: a DATE without interval
//
// X stands for an unknown digit, or for the number of a duration, and leaves the interval out: "XXXX-WXX-2", "PXW". So does a
// time of the day that goes with no single day. Value is the string as it came. The type is read off the form, so that sets come out
// as durations or dates. What has another form, or names a day or week that the calendar lacks, is an error.
func Parse(value string) (Value, error) {
	v := Value{Value: value, Type: Date}
	switch {
	case value == PresentRef || value == PastRef || value == FutureRef:
		return v, nil
	case strings.HasPrefix(value, "P"):
		return parseDuration(value)
	}
	f, err := parseFields(value)
	if err != nil {
		return Value{}, fmt.Errorf("timex: %q: %w", value, err)
	}
	if f.hasTime {
		v.Type = Time
	}
	v.Granularity = f.granularity()
	v.Zoned = f.zoned
	v.From, v.To = f.bounds()
	return v, nil
}

// unknown marks a field written with X; 0 is a field that is not there.
const unknown = -1

// fields are the parts of a date or time as written.
type fields struct {
	bc                                             bool
	digits                                         int // of the year: 4, 3 for a decade, 2 for a century; 0 where a time stands alone
	year, month, day, week, weekday, quarter, half int
	season                                         int // 1 spring … 4 winter
	weekend                                        bool
	hasTime                                        bool
	part                                           string // MO MI AF EV NI DT
	hour, minute, second                           int
	withMinute, withSecond                         bool
	zoned                                          bool
	offset                                         time.Duration
}

func parseFields(s string) (fields, error) {
	var f fields
	date, clock, hasTime := strings.Cut(s, "T")
	if hasTime {
		if err := f.readTime(clock); err != nil {
			return f, err
		}
	}
	if date == "" && hasTime {
		f.year, f.month, f.day = unknown, unknown, unknown
		return f, nil
	}
	if err := f.readDate(date); err != nil {
		return f, err
	}
	return f, nil
}

func (f *fields) readDate(s string) error {
	s, f.bc = strings.CutPrefix(s, "BC")
	year, rest, more := strings.Cut(s, "-")
	f.digits = len(year)
	var ok bool
	if f.year, ok = digits(year); !ok || f.digits < 2 || f.digits > 4 || f.digits == 4 && f.year == 0 {
		return fmt.Errorf("bad year %q", year)
	}
	if !more {
		return nil
	}
	if f.digits != 4 || !f.readRest(rest) {
		return fmt.Errorf("bad date %q", s)
	}
	return nil
}

// seasons in the order of fields.season.
var seasons = [...]string{1: "SP", 2: "SU", 3: "FA", 4: "WI"}

// readRest reads what follows the year.
func (f *fields) readRest(s string) bool {
	first, second, more := strings.Cut(s, "-")
	for i := 1; i < len(seasons); i++ {
		if first == seasons[i] {
			f.season = i
			return !more
		}
	}
	var ok bool
	switch {
	case len(first) == 2 && first[0] == 'Q':
		f.quarter, ok = digits(first[1:])
		return ok && !more && f.quarter <= 4 && f.quarter != 0
	case len(first) == 2 && first[0] == 'H':
		f.half, ok = digits(first[1:])
		return ok && !more && f.half <= 2 && f.half != 0
	case len(first) == 3 && first[0] == 'W':
		f.week, ok = digits(first[1:])
		return ok && f.hasWeek() && (!more || f.readWeekday(second))
	case len(first) == 2:
		f.month, ok = digits(first)
		return ok && f.month <= 12 && f.month != 0 && (!more || f.readDay(second))
	}
	return false
}

// hasWeek says whether the year, where it is known, has the ISO week: 53 are in those whose 53rd has its Thursday before New Year.
func (f *fields) hasWeek() bool {
	if f.week == 53 && f.year != unknown && !f.bc {
		return weekStart(f.year, 53).AddDate(0, 0, 3).Year() == f.year
	}
	return f.week != 0 && f.week <= 53
}

func (f *fields) readWeekday(s string) bool {
	if s == "WE" {
		f.weekend = true
		return true
	}
	var ok bool
	f.weekday, ok = digits(s)
	return ok && len(s) == 1 && f.weekday <= 7 && f.weekday != 0
}

func (f *fields) readDay(s string) bool {
	var ok bool
	f.day, ok = digits(s)
	if !ok || len(s) != 2 || f.day > 31 || f.day == 0 {
		return false
	}
	if f.month == unknown || f.day == unknown {
		return true
	}
	year := f.year
	if year == unknown || f.bc {
		year = 2000 // a leap year: 29 February must pass
	}
	return f.day <= daysIn(year, f.month)
}

// daysIn is the length of a month in days.
func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func (f *fields) readTime(s string) error {
	f.hasTime = true
	switch s {
	case "MO", "MI", "AF", "EV", "NI", "DT":
		f.part = s
		return nil
	}
	s, ok := f.readZone(s)
	pieces := strings.Split(s, ":")
	if !ok || len(pieces) > 3 {
		return fmt.Errorf("bad time %q", s)
	}
	for i, into := range []*int{&f.hour, &f.minute, &f.second}[:len(pieces)] {
		n, ok := digits(pieces[i])
		if !ok || len(pieces[i]) != 2 || n >= [...]int{25, 60, 61}[i] {
			return fmt.Errorf("bad time %q", s)
		}
		*into = n
	}
	f.withMinute, f.withSecond = len(pieces) > 1, len(pieces) > 2
	if f.hour == 24 && (f.minute != 0 || f.second != 0) {
		return fmt.Errorf("bad time %q", s)
	}
	return nil
}

// readZone cuts "Z", "+02", "+0200" or "+02:00" off a clock time.
func (f *fields) readZone(s string) (string, bool) {
	if rest, ok := strings.CutSuffix(s, "Z"); ok {
		f.zoned = true
		return rest, true
	}
	i := strings.IndexAny(s, "+-")
	if i < 0 {
		return s, true
	}
	zone := strings.Replace(s[i+1:], ":", "", 1)
	n, ok := digits(zone)
	if !ok || n < 0 || len(zone) != 2 && len(zone) != 4 {
		return s, false
	}
	if len(zone) == 2 {
		n *= 100
	}
	f.zoned, f.offset = true, time.Duration(n/100*60+n%100)*time.Minute
	if s[i] == '-' {
		f.offset = -f.offset
	}
	return s[:i], n%100 < 60 && f.offset.Abs() <= 14*time.Hour
}

// digits reads a run of digits; a run with an X in it is unknown.
func digits(s string) (n int, ok bool) {
	masked := false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == 'X':
			masked = true
		case s[i] >= '0' && s[i] <= '9':
			n = n*10 + int(s[i]-'0')
		default:
			return 0, false
		}
	}
	if masked {
		n = unknown
	}
	return n, s != "" && len(s) <= 4
}
