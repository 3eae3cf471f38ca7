package timex

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

const day = 24 * time.Hour

// unit is a designator of ISO 8601 durations or of TIMEX3: so many months, whose length varies, or an exact length.
type unit struct {
	name        string
	months      float64
	exact       time.Duration
	granularity Granularity
}

var (
	dateUnits = [...]unit{{"CE", 1200, 0, Century}, {"DE", 120, 0, Decade}, {"Y", 12, 0, Year}, {"M", 1, 0, Month}, {"W", 0, 7 * day, Week}, {"D", 0, day, Day}}
	timeUnits = [...]unit{{"H", 0, time.Hour, Hour}, {"M", 0, time.Minute, Minute}, {"S", 0, time.Second, Minute}}
)

// spell is what a duration says: "P1Y6M2DT12H" is 18 months and 60 hours.
type spell struct {
	months  float64
	exact   time.Duration
	unknown bool // a number is written X
	finest  Granularity
}

// parseDuration reads "P1Y2M3W4DT5H6M7S", "P2DE" (decades), "P1CE" (centuries), with decimals ("P2.5Y") or X for an unknown number.
func parseDuration(s string) (Value, error) {
	sp := spell{finest: Century}
	date, clock, timed := strings.Cut(s[1:], "T")
	if date == "" && !timed || clock == "" && timed || !sp.read(date, dateUnits[:]) || !sp.read(clock, timeUnits[:]) {
		return Value{}, fmt.Errorf("timex: %q: bad duration", s)
	}
	v := Value{Type: Duration, Value: s, Granularity: sp.finest}
	if !sp.unknown {
		lo, hi := calendar(sp.months)
		v.MinLength, v.MaxLength = plus(lo, sp.exact), plus(hi, sp.exact)
	}
	return v, nil
}

// read adds numbers that stand each before one of the units.
func (sp *spell) read(s string, units []unit) bool {
	for s != "" {
		n := len(s) - len(strings.TrimLeft(s, "0123456789.X"))
		i := 0
		for i < len(units) && !strings.HasPrefix(s[n:], units[i].name) {
			i++
		}
		if i == len(units) || !sp.add(s[:n], units[i]) {
			return false
		}
		s = s[n+len(units[i].name):]
	}
	return true
}

func (sp *spell) add(number string, u unit) bool {
	sp.finest = min(sp.finest, u.granularity)
	if number != "" && strings.Trim(number, "X") == "" {
		sp.unknown = true
		return true
	}
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || n > 1e6 {
		return false
	}
	sp.months += n * u.months
	sp.exact = plus(sp.exact, times(n, u.exact))
	return true
}

// calendar gives the shortest and the longest length of n months of the Gregorian calendar: their mean, 30.436875 days a month, give
// or take 4.4 days, but years of 365 and months of 28 days at least, years of 366 and months of 31 at most.
func calendar(n float64) (lo, hi time.Duration) {
	const mean, stray = 365.2425 / 12, 4.4
	years := math.Floor(n / 12)
	rest := n - 12*years
	return times(max(mean*n-stray, 365*years+28*rest), day), times(min(mean*n+stray, 366*years+31*rest), day)
}

// times is n units to the nanosecond, at most Forever.
func times(n float64, unit time.Duration) time.Duration {
	x := math.Round(n * float64(unit))
	if x >= float64(Forever) {
		return Forever
	}
	return time.Duration(x)
}

// plus adds lengths and stops at Forever.
func plus(a, b time.Duration) time.Duration {
	if a > Forever-b {
		return Forever
	}
	return a + b
}
