// Package timex holds the values of time expressions after TIMEX3 (TimeML, Pustejovsky et al. 2003; TempEval-3) as
// intervals of time with a granularity, and the relations between them. It recognizes nothing: see package claims.
package timex

import "time"

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

// Granularities, from fine to coarse. Unknown is the zero value.
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
	Year
	Decade
	Century
)

// Value is a normalized time. The zero Value says nothing.
type Value struct {
	Type  Type
	Value string // TIMEX3 value: "2024-03-05", "2024-W10", "PT3H", "XXXX-WXX-2", "PRESENT_REF", …; empty where unresolved
	Mod   string // TIMEX3 mod: APPROX, START, MID, END, BEFORE, AFTER, EQUAL_OR_LESS, EQUAL_OR_MORE, LESS_THAN, MORE_THAN, …

	// From and To bound a DATE or TIME, half-open; a zero time is an open or unknown bound. An expression such as "by Friday"
	// or "since March" has one bound (Bound says which preposition opened it). Local times whose zone is unknown stand as if
	// UTC, with Zoned false.
	From, To    time.Time
	Granularity Granularity
	Zoned       bool

	// MinLength and MaxLength bound a DURATION; both zero where unknown. A hedge ("about three hours") widens them.
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
