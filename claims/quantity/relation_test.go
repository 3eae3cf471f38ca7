package quantity

import (
	"math"
	"testing"
)

var inf = math.Inf(1)

func exactly(x float64, unit string) Value { return Value{Low: x, High: x, Unit: unit} }

// small are all intervals of counts with bounds from 0 to 5 or none.
func small() (all []Value) {
	for low := -1.0; low <= 5; low++ {
		for high := 0.0; high <= 6; high++ {
			for open := range 4 {
				v := Value{Low: low, High: high, OpenLow: open&1 != 0, OpenHigh: open&2 != 0}
				if low == -1 {
					v.Low = -inf
				}
				if high == 6 {
					v.High = inf
				}
				all = append(all, v)
			}
		}
	}
	return all
}

// members are the whole numbers from −9 to 19 that v allows, as bits; beyond them no interval of small has a bound.
func members(v Value) (set uint32) {
	for i := range 29 {
		x := float64(i - 9)
		if (x > v.Low || x == v.Low && !v.OpenLow) && (x < v.High || x == v.High && !v.OpenHigh) {
			set |= 1 << i
		}
	}
	return set
}

func TestRelationsAgreeWithSetsOfIntegers(t *testing.T) {
	for _, a := range small() {
		for _, b := range small() {
			x, y := members(a), members(b)
			if x == 0 || y == 0 {
				if Compatible(a, b) != No {
					t.Fatalf("%v is or %v is empty, yet compatible", a, b)
				}
				continue
			}
			if got, want := Compatible(a, b), truth(x&y != 0); got != want {
				t.Fatalf("Compatible(%v, %v) = %v, want %v", a, b, got, want)
			}
			if got, want := Contains(a, b), truth(y&^x == 0); got != want {
				t.Fatalf("Contains(%v, %v) = %v, want %v", a, b, got, want)
			}
			if got := Less(a, b); (got == Yes) != all(x, y, func(i, j int) bool { return i < j }) {
				t.Fatalf("Less(%v, %v) = %v", a, b, got)
			} else if (got == No) != all(x, y, func(i, j int) bool { return i >= j }) {
				t.Fatalf("Less(%v, %v) = %v", a, b, got)
			}
		}
	}
}

func all(x, y uint32, ok func(i, j int) bool) bool {
	for i := range 29 {
		for j := range 29 {
			if x>>i&1 != 0 && y>>j&1 != 0 && !ok(i, j) {
				return false
			}
		}
	}
	return true
}

func TestCompatible(t *testing.T) {
	about := func(x, by float64, unit string) Value { return Value{Low: x - by, High: x + by, Unit: unit} }
	over := func(x float64, unit string) Value { return Value{Low: x, High: inf, OpenLow: true, Unit: unit} }
	for _, c := range []struct {
		why  string
		a, b Value
		want Truth
	}{
		{"at least 12 allows 14", Value{Low: 12, High: inf}, exactly(14, ""), Yes},
		{"about 500 allows 480", about(500, 50, ""), exactly(480, ""), Yes},
		{"a count of tens is meant", exactly(9, ""), exactly(12, ""), No},
		{"so is one that ends in a nought", exactly(10, ""), exactly(12, ""), No},
		{"two exact counts", exactly(31, ""), exactly(23, ""), No},
		{"more than $2bn and $2.3bn", over(2e9, "USD"), exactly(2.3e9, "USD"), Yes},
		{"half a million and 520,000", exactly(5e5, ""), exactly(520000, ""), Yes},
		{"1.5 and 1.6 million are equally precise", exactly(1.5e6, ""), exactly(1.6e6, ""), No},
		{"5 and 6 thousand are too", exactly(5000, ""), exactly(6000, ""), No},
		{"an eighth is more than rounding", exactly(2000, ""), exactly(2300, ""), No},
		{"180,000 and 250,000 euros", exactly(180000, "EUR"), exactly(250000, "EUR"), No},
		{"54.3 percent is just over 54", exactly(54.3, "%"), Value{Low: 54, High: 56.7, OpenLow: true, Unit: "%"}, Yes},
		{"54.3 percent rounds to 54", exactly(54.3, "%"), exactly(54, "%"), Yes},
		{"50 percent is not 51", exactly(50, "%"), exactly(51, "%"), No},
		{"100 percent is not 97", exactly(100, "%"), exactly(97, "%"), No},
		{"200 is a loose report of more than 200", exactly(200, ""), over(200, ""), Yes},
		{"60 may be", exactly(60, ""), over(60, ""), CannotTell},
		{"12 is not", exactly(12, ""), over(12, ""), No},
		{"7 km and 4.3 miles", exactly(7, "km"), exactly(4.3, "mi"), Yes},
		{"7 km and 5.3 miles", exactly(7, "km"), exactly(5.3, "mi"), No},
		{"300 m and around 1,000 feet", exactly(300, "m"), about(1000, 100, "ft"), Yes},
		{"1,950 m and 6,400 feet", exactly(1950, "m"), exactly(6400, "ft"), Yes},
		{"1,950 m and 7,400 feet", exactly(1950, "m"), exactly(7400, "ft"), No},
		{"48 kg and 106 pounds", exactly(48, "kg"), exactly(106, "lb"), Yes},
		{"600 miles and 970 km", exactly(600, "mi"), exactly(970, "km"), Yes},
		{"600 miles and 1,200 km", exactly(600, "mi"), exactly(1200, "km"), No},
		{"a quarter of a point and 25 basis points", exactly(.25, "pp"), exactly(25, "bp"), Yes},
		{"half a point and 25 basis points", exactly(.5, "pp"), exactly(25, "bp"), No},
		{"percent and points", exactly(5, "%"), exactly(5, "pp"), CannotTell},
		{"104 °F and 40 °C", exactly(104, "°F"), exactly(40, "°C"), Yes},
		{"95 °F and 40 °C", exactly(95, "°F"), exactly(40, "°C"), No},
		{"two thirds and 66 percent", exactly(2.0/3, ""), exactly(66, "%"), Yes},
		{"two thirds and 58 percent", exactly(2.0/3, ""), exactly(58, "%"), No},
		{"currencies differ", exactly(5, "USD"), exactly(5, "EUR"), CannotTell},
		{"dimensions differ", exactly(5, "km"), exactly(5, "kg"), CannotTell},
		{"a count and a measure", exactly(5, ""), exactly(5, "kg"), CannotTell},
		{"an unknown unit", exactly(5, "peso"), exactly(5, "MXN"), CannotTell},
		{"dozens and 70", Value{Low: 24, High: 99}, exactly(70, ""), Yes},
		{"dozens and 700", Value{Low: 24, High: 99}, exactly(700, ""), No},
	} {
		if got := Compatible(c.a, c.b); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
		if got := Compatible(c.b, c.a); got != c.want {
			t.Errorf("%s, the other way round: %v, want %v", c.why, got, c.want)
		}
	}
}

func TestConvertThereAndBack(t *testing.T) {
	for from, u := range units() {
		for to, w := range units() {
			v, ok := Convert(Value{Low: 3, High: inf, Unit: from}, to)
			if ok != (u.dimension == w.dimension) {
				t.Errorf("Convert from %s to %s: %v", from, to, ok)
			}
			if !ok {
				continue
			}
			back, _ := Convert(v, from)
			if v.Unit != to || math.Abs(back.Low-3) > 1e-6 && w.offset == u.offset || !math.IsInf(back.High, 1) {
				t.Errorf("3 %s is %v, is %v", from, v, back)
			}
		}
	}
}

func TestDigit(t *testing.T) {
	for x, want := range map[float64]float64{6400: 100, 4.3: .1, 12: 1, 0: 1, 1e9: 1e9, -250: 10, .05: .01} {
		if got := digit(x); math.Abs(got-want) > 1e-12 {
			t.Errorf("digit(%g) = %g, want %g", x, got, want)
		}
	}
	if got := digit(inf); got != 1 {
		t.Errorf("digit(Inf) = %g", got)
	}
}
