package quantity

import "math"

// Compatible says whether some number is allowed by both values, where numbers are taken as precise as they are written. It is
// symmetric. It cannot tell where the two are not alike: of different dimensions or currencies, units it does not know, a count and a share,
// no number allowed at all; and where they share nothing but a multiple of ten that one of them excludes as its bound ("60" and "more
// than 60").
//
// In one unit, a number x may stand for what rounds to it where the other value is given more precisely: within x ± min(p/2, |x|/20), p
// the place of its last digit other than 0, from the hundreds up (500,000 for 520,000) or after the point (4.3 for 4.26), but the
// place of the ones below that, and in percentages: not 1.5 million for 1.6 million, nor 10 for 12, nor 50 % for 51 %.
//
// In two units each bound x may be off by ± min(p/2, |x|/8), since one was probably rounded when it was converted: 7 km and 4.3 miles,
// 48 kg and 106 pounds. Temperatures may be off by half a degree at most, shares without unit by .025; a whole age reaches to the next.
func (v Value) Compatible(w Value) Truth {
	if !alike(v, w) {
		return CannotTell
	}
	x, y := wide(v, w)
	switch {
	case meet(x, y):
		return Yes
	case v.Unit == w.Unit && (touch(v, w) || touch(w, v)):
		return CannotTell
	}
	return No
}

// Contains says whether every number that w allows is allowed by v: "at least 12" contains "14", and every value itself. It cannot tell where
// the two are not alike, or where it would be so but for the rounding that Compatible allows. What v contains is compatible with it.
func (v Value) Contains(w Value) Truth {
	if !alike(v, w) {
		return CannotTell
	}
	x, y := interval(v), interval(w)
	if v.Unit != w.Unit {
		x, y = base(v), base(w)
	}
	rounded, _ := wide(v, w)
	switch {
	case within(x, y):
		return Yes
	case within(rounded, y), w.Low == w.High && v.Compatible(w) != No:
		return CannotTell
	}
	return No
}

// Less says whether v is less than w: Yes where every number that v allows is less than every number that w allows, No where
// none is less than any, CannotTell otherwise, where the two are not alike, and where the rounding that Compatible allows could change
// the answer. What is less is never compatible. w.Less(v) is "v greater than w".
func (v Value) Less(w Value) Truth {
	if !alike(v, w) {
		return CannotTell
	}
	x, y := wide(v, w)
	switch {
	case x.High < y.Low || x.High == y.Low && (x.OpenHigh || y.OpenLow):
		return Yes
	case x.Low >= y.High:
		return No
	}
	return CannotTell
}

// alike says whether the two can be compared: each allows some number, and they count or measure alike.
func alike(v, w Value) bool {
	if !nonempty(interval(v)) || !nonempty(interval(w)) {
		return false
	}
	if v.Unit == w.Unit {
		return v.Unit != "" || !(isShare(v) && isCount(w)) && !(isCount(v) && isShare(w))
	}
	a, known := measure(v)
	b, known2 := measure(w)
	return known && known2 && a.dimension == b.dimension
}

// isCount says whether a value without unit counts something: whole bounds, with a number above 0 between them.
func isCount(v Value) bool { return whole(v.Low) && whole(v.High) && v.High >= 1 }

// wide gives the intervals that two values that are alike stand for with all their rounding, in one unit.
func wide(v, w Value) (x, y Value) {
	if v.Unit == w.Unit {
		return interval(rounded(v, w)), interval(rounded(w, v))
	}
	return base(loose(v)), base(loose(w))
}

func truth(b bool) Truth {
	if b {
		return Yes
	}
	return No
}

// interval closes the bounds of counts: more than 12 people are at least 13. Counts are values without unit whose bounds are whole.
func interval(v Value) Value {
	v.OpenLow = v.OpenLow && !math.IsInf(v.Low, 0)
	v.OpenHigh = v.OpenHigh && !math.IsInf(v.High, 0)
	if v.Unit != "" || !whole(v.Low) || !whole(v.High) {
		return v
	}
	if v.OpenLow {
		v.Low, v.OpenLow = v.Low+1, false
	}
	if v.OpenHigh {
		v.High, v.OpenHigh = v.High-1, false
	}
	return v
}

func whole(x float64) bool { return x == math.Trunc(x) }

// meet says whether two intervals share a number.
func meet(a, b Value) bool {
	low, high := math.Max(a.Low, b.Low), math.Min(a.High, b.High)
	return low < high || low == high && allows(a, low) && allows(b, low)
}

// within says whether b lies within a.
func within(a, b Value) bool {
	low := a.Low < b.Low || a.Low == b.Low && (!a.OpenLow || b.OpenLow)
	high := a.High > b.High || a.High == b.High && (!a.OpenHigh || b.OpenHigh)
	return low && high
}

func nonempty(v Value) bool { return v.Low < v.High || allows(v, v.Low) }

func allows(v Value, x float64) bool {
	return (v.Low < x || v.Low == x && !v.OpenLow) && (x < v.High || x == v.High && !v.OpenHigh)
}

// touch says whether a is a multiple of ten that b excludes as its bound.
func touch(a, b Value) bool {
	if a.Low != a.High || a.Low == 0 || math.Mod(a.Low, 10) != 0 {
		return false
	}
	return a.Low == b.Low && b.OpenLow || a.Low == b.High && b.OpenHigh
}
