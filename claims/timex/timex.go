package timex

import (
	"math"
	"time"
)

// Type is the kind of a time expression.
type Type string

// The types of TIMEX3.
const (
	Date     Type = "DATE"
	Time     Type = "TIME"
	Duration Type = "DURATION"
	Set      Type = "SET"
)

// Granularity is the unit in which an expression names a time; a coarser one is greater.
type Granularity uint8

// Granularities, from fine to coarse. Unknown is the zero value. A clock time with seconds has Minute, one that names no minutes
// ("2 p.m.") Hour; of a duration it is the finest unit named.
const (
	Unknown Granularity = iota
	Minute
	Hour
	PartOfDay
	Day
	Weekend
	Week
	Month
	Quarter // also seasons
	Half
	Year
	Decade
	Century
)

// length is roughly how long a unit of the granularity is.
func (g Granularity) length() time.Duration {
	return [...]time.Duration{0, time.Minute, time.Hour, 6 * time.Hour, day, 2 * day, 7 * day, 30 * day, 91 * day, 183 * day,
		365 * day, 3652 * day, 36524 * day}[min(g, Century)]
}

// The values of TIMEX3's mod attribute. BEFORE to ON_OR_AFTER are of dates and times, LESS_THAN to EQUAL_OR_MORE of durations.
const (
	Approx      = "APPROX"
	Start       = "START"
	Mid         = "MID"
	End         = "END"
	Earlier     = "BEFORE"       // "more than a decade ago"
	Later       = "AFTER"        // "less than a year ago", "shortly after two"
	NotLater    = "ON_OR_BEFORE" // "no less than a year ago"
	NotEarlier  = "ON_OR_AFTER"  // "no more than a year ago"
	LessThan    = "LESS_THAN"
	MoreThan    = "MORE_THAN"
	EqualOrLess = "EQUAL_OR_LESS"
	EqualOrMore = "EQUAL_OR_MORE"
)

// The values that name no calendar time.
const (
	PresentRef = "PRESENT_REF"
	PastRef    = "PAST_REF"
	FutureRef  = "FUTURE_REF"
)

// Bound says which preposition before an expression makes it the end of a time rather than a time.
type Bound string

// The bounds. An expression without one is the time itself.
const (
	By     Bound = "by"     // no later than its end
	Until  Bound = "until"  // up to its end
	Before Bound = "before" // earlier than its start
	After  Bound = "after"  // later than its end; than the clock time itself
	Since  Bound = "since"  // from its start on
)

// Forever is the MaxLength of a duration without an upper bound. Lengths beyond 292 years count as Forever.
const Forever = time.Duration(math.MaxInt64)

// Value is a normalized time. The zero Value says nothing.
type Value struct {
	Type  Type
	Value string // TIMEX3 value: "2024-03-05", "2024-W10", "PT3H", "XXXX-WXX-2", "PRESENT_REF", …; empty where unresolved
	Mod   string // TIMEX3 mod, one of the constants from Approx on; empty for none
	Quant string // TIMEX3 quant of a SET: "EVERY"
	Freq  string // TIMEX3 freq of a SET: "2X" of "twice a week"

	// From and To bound a DATE or TIME, half-open; a zero time is an open or unknown bound. An expression such as "by Friday"
	// or "since March" has one bound (Bound says which preposition opened it). Clock times are in UTC where the zone is known;
	// where it is not they stand as if UTC, with Zoned false.
	From, To    time.Time
	Granularity Granularity // the unit in which the expression names the time
	Zoned       bool        // whether the value has a clock time with a zone
	Bound       Bound       // the preposition that opened a bound; empty for none

	// MinLength and MaxLength bound a DURATION, both included; both zero where unknown. A mod ("about three hours") moves them.
	MinLength, MaxLength time.Duration
}

// Truth is the answer of a relation between values that may be vague. Package quantity has its like; the two share no code, so that
// neither has to import the other.
type Truth uint8

// Cannot tell is the zero Truth.
const (
	CannotTell Truth = iota
	No
	Yes
)

// String is "cannot tell", "no" or "yes".
func (t Truth) String() string { return [...]string{"cannot tell", "no", "yes"}[min(t, Yes)] }

// Resolved says whether the value can be compared by its interval: a DATE or TIME with at least one bound, and From before To where it has
// both; a DURATION of known length above zero; never a SET.
func (v Value) Resolved() bool {
	switch {
	case v.Type == Duration:
		return v.MaxLength > 0 && v.MinLength >= 0 && v.MinLength <= v.MaxLength
	case !v.point():
		return false
	case v.From.IsZero() || v.To.IsZero():
		return !v.From.IsZero() || !v.To.IsZero()
	}
	return v.From.Before(v.To)
}

// WithMod is v with a TIMEX3 mod, its bounds moved to what the words allow. For a date or time with both bounds, START and END
// are the halves of the stretch, MID its middle half; APPROX widens it by a unit of its granularity on either side, a quarter of an hour at
// least; BEFORE and AFTER are what lies before or after it, ON_OR_BEFORE and ON_OR_AFTER include it. For a duration of known length, APPROX
// takes and adds a sixth, and the comparisons bound it, MORE_THAN and LESS_THAN without the length itself, by a nanosecond. Otherwise,
// and with any other mod, only Mod is set. Apply it once, before WithBound.
func (v Value) WithMod(mod string) Value {
	v.Mod = mod
	if v.Type == Duration {
		return v.hedged(mod)
	}
	if v.From.IsZero() || v.To.IsZero() {
		return v
	}
	length := v.To.Sub(v.From)
	switch mod {
	case Start:
		v.To = v.From.Add(length / 2)
	case End:
		v.From = v.From.Add(length / 2)
	case Mid:
		v.From, v.To = v.From.Add(length/4), v.To.Add(-length/4)
	case Approx:
		wide := max(v.Granularity.length(), 15*time.Minute)
		v.From, v.To = v.From.Add(-wide), representable(v.To.Add(wide))
	case Earlier:
		v.From, v.To = time.Time{}, v.From
	case Later:
		v.From, v.To = v.To, time.Time{}
	case NotLater:
		v.From = time.Time{}
	case NotEarlier:
		v.To = time.Time{}
	}
	return v
}

// hedged bounds a duration by its mod.
func (v Value) hedged(mod string) Value {
	if v.MaxLength == 0 {
		return v
	}
	switch mod {
	case Approx:
		v.MinLength -= v.MinLength / 6
		v.MaxLength = plus(v.MaxLength, v.MaxLength/6)
	case MoreThan:
		v.MinLength, v.MaxLength = plus(v.MinLength, 1), Forever
	case EqualOrMore:
		v.MaxLength = Forever
	case LessThan:
		v.MinLength, v.MaxLength = 0, v.MaxLength-1
	case EqualOrLess:
		v.MinLength = 0
	}
	return v
}

// WithBound is a date or time as the bound that a preposition makes of it: "by Friday" ends with Friday and begins nowhere. Durations and
// sets stay as they are.
func (v Value) WithBound(b Bound) Value {
	if v.Type != Date && v.Type != Time || b == "" {
		return v
	}
	v.Bound = b
	switch b {
	case By, Until:
		v.From = time.Time{}
	case Before:
		v.From, v.To = time.Time{}, v.From
	case After:
		if v.Granularity > Hour {
			v.From = v.To
		}
		v.To = time.Time{}
	case Since:
		v.To = time.Time{}
	}
	return v
}
