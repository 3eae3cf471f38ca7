package timex

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

const day = 24 * time.Hour

// parseDuration reads "P1Y2M3W4DT5H6M7S", "P2DE" (decades), "P1CE" (centuries), with decimals ("P2.5Y") or X for an unknown number.
func parseDuration(s string) (Value, error) {
	v := Value{Type: Duration, Value: s}
	bad := fmt.Errorf("timex: %q: bad duration", s)
	rest, inTime, known, count := s[1:], false, true, 0
	for rest != "" {
		if after, ok := strings.CutPrefix(rest, "T"); ok && !inTime {
			rest, inTime = after, true
			continue
		}
		n := len(rest) - len(strings.TrimLeft(rest, "0123456789.X"))
		unit := rest[n:]
		if !strings.HasPrefix(unit, "DE") && !strings.HasPrefix(unit, "CE") {
			unit = unit[:min(1, len(unit))]
		} else {
			unit = unit[:2]
		}
		lo, hi, ok := unitLength(unit, inTime)
		if !ok || n == 0 {
			return Value{}, bad
		}
		number, err := strconv.ParseFloat(rest[:n], 64)
		if strings.Trim(rest[:n], "X") == "" {
			known = false
		} else if err != nil || number > 1e6 {
			return Value{}, bad
		}
		low, high := lo(number), hi(number)
		v.MinLength, v.MaxLength = plus(v.MinLength, low), plus(v.MaxLength, high)
		rest = rest[n+len(unit):]
		count++
	}
	if count == 0 || strings.HasSuffix(s, "T") {
		return Value{}, bad
	}
	v.Granularity = finest(s)
	if !known {
		v.MinLength, v.MaxLength = 0, 0
	}
	return v, nil
}

// unitLength gives the shortest and the longest length of n units: months have 28 to 31 days and years 365 or 366.
func unitLength(unit string, inTime bool) (lo, hi func(n float64) time.Duration, ok bool) {
	exact := func(u time.Duration) (lo, hi func(float64) time.Duration, ok bool) {
		f := func(n float64) time.Duration { return times(n, u) }
		return f, f, true
	}
	years := func(per float64) (lo, hi func(float64) time.Duration, ok bool) {
		return func(n float64) time.Duration { return max(times(n*per*365.2425, day)-day, times(n*per*365, day)) },
			func(n float64) time.Duration {
				return min(plus(times(n*per*365.2425, day), day), times(n*per*366, day))
			}, true
	}
	if inTime {
		if i := strings.Index("HMS", unit); i >= 0 && len(unit) == 1 {
			return exact([...]time.Duration{time.Hour, time.Minute, time.Second}[i])
		}
		return nil, nil, false
	}
	switch unit {
	case "D":
		return exact(day)
	case "W":
		return exact(7 * day)
	case "M":
		return func(n float64) time.Duration { return max(times(n*30.4375, day)-2*day, times(n*28, day)) },
			func(n float64) time.Duration { return min(plus(times(n*30.4375, day), 2*day), times(n*31, day)) }, true
	case "Y":
		return years(1)
	case "DE":
		return years(10)
	case "CE":
		return years(100)
	}
	return nil, nil, false
}

// times is n units, at most Forever.
func times(n float64, unit time.Duration) time.Duration {
	if n*float64(unit) >= float64(Forever) {
		return Forever
	}
	return time.Duration(n * float64(unit))
}

// finest is the granularity of the last unit of a duration.
func finest(s string) Granularity {
	date, clock, _ := strings.Cut(s, "T")
	switch {
	case strings.HasSuffix(clock, "H"):
		return Hour
	case clock != "":
		return Minute
	case strings.HasSuffix(date, "D"):
		return Day
	case strings.HasSuffix(date, "W"):
		return Week
	case strings.HasSuffix(date, "M"):
		return Month
	case strings.HasSuffix(date, "Y"):
		return Year
	case strings.HasSuffix(date, "DE"):
		return Decade
	}
	return Century
}
