package timex

import "time"

// farthest is how far a local clock may be from UTC: from UTC−12 to UTC+14.
const farthest = 14 * time.Hour

// Compatible says whether the two may both be the time of one event: dates and times that overlap ("in March", "5 March"),
// durations whose lengths overlap, sets of the same value. It cannot tell
//   - of values of different kinds, or where too little is known of either;
//   - where a clock time has a zone and the other has none, unless they lie more than 14 hours apart; a day is taken to be the day of the zone;
//   - where the two miss each other by less than the words are precise: a quarter of an hour for a clock time without minutes, an hour for a part of the
//     day, a month for a season, a sixth of the stretch for "early" or "late";
//   - of a night and the day on which it ends.
//
// Clock times that both lack a zone are taken to be of one place.
func (v Value) Compatible(w Value) Truth {
	switch {
	case v.Type == Duration && w.Type == Duration:
		if !v.Resolved() || !w.Resolved() {
			return CannotTell
		}
		return yes(v.MinLength <= w.MaxLength && w.MinLength <= v.MaxLength)
	case v.Type == Set && w.Type == Set:
		return v.sameSet(w)
	case !v.point() || !w.point():
		return CannotTell
	case !v.Resolved() || !w.Resolved():
		return v.samePattern(w)
	}
	apart := max(gap(v, w), gap(w, v))
	switch {
	case v.Zoned != w.Zoned && (apart >= 0 || v.Granularity < PartOfDay && w.Granularity < PartOfDay):
		return unless(apart > farthest)
	case apart >= 0:
		return unless(apart >= max(v.slack(), w.slack()))
	case v.nightBefore(w) || w.nightBefore(v):
		return CannotTell
	}
	return Yes
}

// Same says whether the two name exactly the same stretch of time, or the same length: No where they are not compatible, Yes
// where they have the same bounds and granularity and no hedge, else CannotTell.
func (v Value) Same(w Value) Truth {
	if c := v.Compatible(w); c != Yes {
		return c
	}
	equal := v.From.Equal(w.From) && v.To.Equal(w.To) && v.Bound == w.Bound && v.Mod == w.Mod && v.Mod != Approx &&
		v.MinLength == w.MinLength && v.MaxLength == w.MaxLength
	if equal && (v.Resolved() || v.Value == w.Value) && v.Type == w.Type {
		return Yes
	}
	return CannotTell
}

// Before says whether whatever happened at v happened before whatever happened at w: Yes where all of v lies before all of w, No where
// none of v lies before any of w, else CannotTell. Clock times with and without a zone are held 14 hours apart to be safe.
func (v Value) Before(w Value) Truth {
	if !v.point() || !w.point() || !v.Resolved() || !w.Resolved() {
		return CannotTell
	}
	margin := margin(v, w)
	switch {
	case !v.To.IsZero() && !w.From.IsZero() && !v.To.Add(margin).After(w.From):
		return Yes
	case !v.From.IsZero() && !w.To.IsZero() && !v.From.Add(-margin).Before(w.To):
		return No
	}
	return CannotTell
}

// Contains says whether w lies wholly within v ("March" contains "5 March"). An unknown zone makes it CannotTell where
// 14 hours could change the answer.
func (v Value) Contains(w Value) Truth {
	if !v.point() || !w.point() || !v.Resolved() || !w.Resolved() {
		return CannotTell
	}
	margin := margin(v, w)
	switch {
	case holds(v, w, -margin):
		return Yes
	case holds(v, w, margin):
		return CannotTell
	}
	return No
}

// holds says whether w lies within v when each bound of v that is not open is moved outward.
func holds(v, w Value, outward time.Duration) bool {
	from := v.From.IsZero() || !w.From.IsZero() && !v.From.Add(-outward).After(w.From)
	to := v.To.IsZero() || !w.To.IsZero() && !v.To.Add(outward).Before(w.To)
	return from && to
}

func (v Value) point() bool { return v.Type == Date || v.Type == Time }

// gap is how long after the end of v w starts; negative where it starts before that or a bound is open.
func gap(v, w Value) time.Duration {
	if v.To.IsZero() || w.From.IsZero() {
		return -1
	}
	return w.From.Sub(v.To)
}

// margin is how far the clocks of the two may be apart. Whole days carry no zone.
func margin(v, w Value) time.Duration {
	if v.Zoned != w.Zoned {
		return farthest
	}
	return 0
}

// slack is by how much the words may miss the time they mean.
func (v Value) slack() time.Duration {
	switch {
	case v.Mod == Start || v.Mod == Mid || v.Mod == End:
		return v.Granularity.length() / 6
	case v.Granularity == Hour:
		return 15 * time.Minute
	case v.Granularity == PartOfDay:
		return time.Hour
	case v.Granularity == Quarter && len(v.Value) == len("2024-SU") && v.Value[5] != 'Q':
		return 30 * day
	}
	return 0
}

// nightBefore says whether v is a night and w the day after, or a part of it that night does not reach: a night belongs to the day on
// which it begins, and what happened after midnight is often dated by the next.
func (v Value) nightBefore(w Value) bool {
	const suffix = "TNI"
	night := len(v.Value) > len(suffix) && v.Value[len(v.Value)-len(suffix):] == suffix
	return night && w.Granularity == Day && w.From.After(v.From)
}

func yes(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// unless is CannotTell unless the two exclude each other.
func unless(excluded bool) Truth {
	if excluded {
		return No
	}
	return CannotTell
}
