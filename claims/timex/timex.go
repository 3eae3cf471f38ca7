// Package timex holds the values of time expressions after TIMEX3 (TimeML, Pustejovsky et al. 2003; TempEval-3) as
// intervals of time with a granularity, and the relations between them. It recognizes nothing: see package claims.
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

// Granularities, from fine to coarse. Unknown is the zero value. A clock time that names no minutes ("2 p.m.") has Hour.
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
	const day = 24 * time.Hour
	return [...]time.Duration{0, time.Minute, time.Hour, 6 * time.Hour, day, 2 * day, 7 * day, 30 * day, 91 * day, 183 * day,
		365 * day, 3652 * day, 36524 * day}[min(g, Century)]
}

// The values of TIMEX3's mod attribute.
const (
	Approx      = "APPROX"
	Start       = "START"
	Mid         = "MID"
	End         = "END"
	Earlier     = "BEFORE" // "more than a decade ago"
	Later       = "AFTER"  // "less than a year ago", "shortly after two"
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
	Mod   string // TIMEX3 mod: APPROX, START, MID, END, BEFORE, AFTER, EQUAL_OR_LESS, EQUAL_OR_MORE, LESS_THAN, MORE_THAN, …
	Quant string // TIMEX3 quant of a SET: "EVERY"
	Freq  string // TIMEX3 freq of a SET: "2X" of "twice a week"

	// From and To bound a DATE or TIME, half-open; a zero time is an open or unknown bound. An expression such as "by Friday"
	// or "since March" has one bound (Bound says which preposition opened it). Local times whose zone is unknown stand as if
	// UTC, with Zoned false. A year before Christ has no bounds, only its Value.
	From, To    time.Time
	Granularity Granularity
	Zoned       bool
	Bound       Bound

	// MinLength and MaxLength bound a DURATION, both included; both zero where unknown. A hedge ("about three hours") widens them.
	MinLength, MaxLength time.Duration
}

// Truth is the answer of a relation between values that may be vague.
type Truth uint8

// Cannot tell is the zero Truth.
const (
	CannotTell Truth = iota
	No
	Yes
)

// String is "cannot tell", "no" or "yes".
func (t Truth) String() string { return [...]string{"cannot tell", "no", "yes"}[min(t, Yes)] }

// Resolved says whether the value stands on the calendar: a DATE or TIME with at least one bound, a DURATION of known length.
func (v Value) Resolved() bool {
	if v.Type == Duration {
		return v.MaxLength > 0
	}
	return !v.From.IsZero() || !v.To.IsZero()
}

// WithMod is v with a TIMEX3 mod, its bounds moved to what the words allow: START and END are the halves of a stretch, MID its
// middle half; APPROX widens a stretch by a unit of its granularity on either side (a clock time with minutes by a quarter of
// an hour) and a duration by a sixth; BEFORE and AFTER open one side; the comparisons bound a duration.
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
		v.From, v.To = v.From.Add(-wide), v.To.Add(wide)
	case Earlier:
		v.From, v.To = time.Time{}, v.From
	case Later:
		v.From, v.To = v.To, time.Time{}
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

// WithBound is v as the bound that a preposition makes of it: "by Friday" ends with Friday and begins nowhere.
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

// plus adds lengths and stops at Forever.
func plus(a, b time.Duration) time.Duration {
	if a > Forever-b {
		return Forever
	}
	return a + b
}
