package quantity

import "math"

// Compatible says whether some number is allowed by both values. CannotTell where they are of different dimensions or
// currencies, and where they share nothing but a round bound that one of them excludes ("60" and "more than 60").
//
// Numbers are taken as precise as they are written. In one unit, the rounder of two numbers may stand for the other:
// 500,000 for 520,000, but not 1.5 million for 1.6 million, nor 9 for 12. After a conversion each may be off by half of its last
// significant digit: 7 km and 4.3 miles, 48 kg and 106 pounds.
func Compatible(a, b Value) Truth {
	if a.Unit != b.Unit {
		c, ok := Convert(loose(b), a.Unit)
		if !ok {
			return CannotTell
		}
		return truth(meet(interval(loose(a)), interval(c)))
	}
	if meet(interval(a), interval(b)) || meet(interval(rounded(a, b)), interval(rounded(b, a))) {
		return Yes
	}
	if touch(a, b) || touch(b, a) {
		return CannotTell
	}
	return No
}

// Contains says whether every number that b allows is allowed by a: "at least 12" contains "14". CannotTell where the
// units cannot be compared.
func Contains(a, b Value) Truth {
	b, ok := Convert(b, a.Unit)
	if !ok {
		return CannotTell
	}
	x, y := interval(a), interval(b)
	low := x.Low < y.Low || x.Low == y.Low && (!x.OpenLow || y.OpenLow)
	high := x.High > y.High || x.High == y.High && (!x.OpenHigh || y.OpenHigh)
	return truth(low && high)
}

// Less says whether a is less than b: Yes where every number that a allows is less than every number that b allows, No where
// none is less than any, CannotTell otherwise and where the units cannot be compared.
func Less(a, b Value) Truth {
	b, ok := Convert(b, a.Unit)
	if !ok {
		return CannotTell
	}
	x, y := interval(a), interval(b)
	switch {
	case x.High < y.Low || x.High == y.Low && (x.OpenHigh || y.OpenLow):
		return Yes
	case x.Low >= y.High:
		return No
	}
	return CannotTell
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
	if low < high {
		return nonempty(a) && nonempty(b)
	}
	return low == high && allows(a, low) && allows(b, low)
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
