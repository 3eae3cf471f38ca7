package timex

import (
	"strings"
	"time"
)

// farthest is how far a local clock may be from UTC: from UTC−12 to UTC+14.
const farthest = 14 * time.Hour

// Compatible says whether the two may both be the time of one event: dates and times that overlap ("in March", "5 March"),
// durations whose lengths overlap, sets of the same value. It is symmetric. It cannot tell
//   - of values of different kinds, or where too little is known of either;
//   - where of two clock times one has a zone and the other has none, unless they lie 14 hours apart or more; of a day or part of a day
//     without a zone it is taken that it is one of the zone of the other;
//   - where two in different units miss each other by less than the words are precise: a quarter of an hour for a clock time without
//     minutes, an hour for a part of the day against a clock time, a sixth of the unit where START, MID or END cut it ("early May", "18 May"); of a season and
//     anything else that misses it by less than a month;
//   - of a night and the day on which it ends;
//   - of two durations in different units that miss each other by no more than the coarser may be rounded by: half of its unit, an eighth of
//     its length at most ("three days", "70 hours"). One with a mod is not rounded.
//
// Clock times that both lack a zone are taken to be of one place.
func (v Value) Compatible(w Value) Truth {
	switch {
	case v.Type == Duration && w.Type == Duration:
		return v.asLong(w)
	case v.Type == Set && w.Type == Set:
		return v.sameSet(w)
	case !v.point() || !w.point():
		return CannotTell
	case !v.Resolved() || !w.Resolved():
		return v.samePattern(w)
	}
	apart, clocks := max(gap(v, w), gap(w, v)), v.Granularity < PartOfDay && w.Granularity < PartOfDay
	switch {
	case gap(v, w) >= reach(v, w), gap(w, v) >= reach(w, v):
		return No
	case apart >= 0, clocks && apart > -zones(v, w), v.nightBefore(w), w.nightBefore(v):
		return CannotTell
	}
	return Yes
}

// asLong compares two durations.
func (v Value) asLong(w Value) Truth {
	if !v.Resolved() || !w.Resolved() {
		return CannotTell
	}
	if v.Granularity > w.Granularity {
		v, w = w, v
	}
	apart := max(v.MinLength-w.MaxLength, w.MinLength-v.MaxLength)
	rounding := min(w.Granularity.length()/2, w.MaxLength/8)
	switch {
	case apart <= 0:
		return Yes
	case v.Granularity < w.Granularity && w.Mod == "" && apart <= rounding:
		return CannotTell
	}
	return No
}

// Same says whether the two name exactly the same stretch of time, length or set (Allen's equals): No where they are not compatible,
// Yes where nothing tells them apart and neither is APPROX, else CannotTell. "5 March 2024" and "Tuesday of week 10 of 2024" are the same,
// "a year" and "12 months" too; "March" and "5 March" may be.
func (v Value) Same(w Value) Truth {
	if c := v.Compatible(w); c != Yes {
		return c
	}
	equal := v.Type == w.Type && v.From.Equal(w.From) && v.To.Equal(w.To) && v.MinLength == w.MinLength && v.MaxLength == w.MaxLength &&
		v.Bound == w.Bound && v.Mod == w.Mod && v.Mod != Approx && v.Freq == w.Freq
	if !v.Resolved() {
		equal = equal && v.Value == w.Value
	}
	if equal && (v.Type == Duration || v.Granularity == w.Granularity && v.Zoned == w.Zoned) {
		return Yes
	}
	return CannotTell
}

// Before says whether whatever happened at v happened before whatever happened at w (Allen's before and meets): Yes where all of v lies
// before all of w, No where none of v lies before any of w, else CannotTell. The imprecision for which Compatible cannot tell (a missing
// zone, the slack of the words) makes it CannotTell too, so that two resolved dates or times are in order one way or the other exactly
// where they are not compatible. It cannot tell of durations and sets, nor of values that are not resolved. w.Before(v) is "v after w".
func (v Value) Before(w Value) Truth {
	if !v.point() || !w.point() || !v.Resolved() || !w.Resolved() {
		return CannotTell
	}
	switch {
	case gap(v, w) >= reach(v, w):
		return Yes
	case gap(w, v) >= reach(w, v):
		return No
	}
	return CannotTell
}

// Contains says whether w lies wholly within v: "March" contains "5 March" and itself (Allen's contains, started by, finished by and
// equals). It cannot tell where a missing zone or the slack of the words could change the answer, of durations and sets, and of values
// that are not resolved. What v contains is compatible with it.
func (v Value) Contains(w Value) Truth {
	if !v.point() || !w.point() || !v.Resolved() || !w.Resolved() {
		return CannotTell
	}
	switch {
	case holds(v, w, -zones(v, w), -zones(v, w)):
		return Yes
	case holds(v, w, reach(w, v), reach(v, w)):
		return CannotTell
	}
	return No
}

// holds says whether w lies within v when the bounds of v that are not open are moved outward, so far before and so far after.
func holds(v, w Value, before, after time.Duration) bool {
	from := v.From.IsZero() || !w.From.IsZero() && !v.From.Add(-before).After(w.From)
	to := v.To.IsZero() || !w.To.IsZero() && !v.To.Add(after).Before(w.To)
	return from && to
}

func (v Value) point() bool { return v.Type == Date || v.Type == Time }

// gap is how long after the end of v w starts; negative where it starts before that, by Forever where a bound is open.
func gap(v, w Value) time.Duration {
	if v.To.IsZero() || w.From.IsZero() {
		return -Forever
	}
	return w.From.Sub(v.To)
}

// zones is how far the clocks of the two may be apart.
func zones(v, w Value) time.Duration {
	if v.Zoned != w.Zoned {
		return farthest
	}
	return 0
}

// reach is how long after the end of v w must start for the two to exclude each other. Words of one unit that abut do: the table of the
// hours and MID overlap where they should.
func reach(v, w Value) time.Duration {
	if v.Granularity == w.Granularity && !v.season() && !w.season() {
		return zones(v, w)
	}
	return max(zones(v, w), v.soft(End, w), w.soft(Start, v))
}

// soft is by how much the words may miss the START or the END of the time they mean, held against w.
func (v Value) soft(edge string, w Value) time.Duration {
	switch {
	case v.Mod == edge && v.Bound == "":
		return 0 // early May begins with May
	case v.Mod == Start || v.Mod == Mid || v.Mod == End:
		return v.Granularity.length() / 6
	case v.Granularity == Hour:
		return 15 * time.Minute
	case v.Granularity == PartOfDay && w.Granularity >= Day:
		return 0 // the morning of a day is no part of the day before
	case v.Granularity == PartOfDay:
		return time.Hour
	case v.season():
		return 30 * day
	}
	return 0
}

func (v Value) season() bool {
	return v.Granularity == Quarter && len(v.Value) == len("2024-SU") && v.Value[5] != 'Q'
}

// nightBefore says whether v is a night and w the day on which it ends: a night belongs to the day on which it begins, and what happened
// after midnight is often dated by the next.
func (v Value) nightBefore(w Value) bool {
	night := strings.HasSuffix(v.Value, "TNI") && v.Mod == "" && v.Bound == ""
	return night && w.Granularity == Day && w.From.After(v.From)
}

func yes(b bool) Truth {
	if b {
		return Yes
	}
	return No
}
