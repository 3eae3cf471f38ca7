package quantity

import (
	"math"
	"strings"
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
				if a.Compatible(b) != CannotTell || a.Contains(b) != CannotTell || a.Less(b) != CannotTell {
					t.Fatalf("%v is or %v is empty, yet says something", a, b)
				}
				continue
			}
			if got, want := a.Compatible(b), truth(x&y != 0); got != want {
				t.Fatalf("%v.Compatible(%v) = %v, want %v", a, b, got, want)
			}
			if got, want := a.Contains(b), truth(y&^x == 0); got != want {
				t.Fatalf("%v.Contains(%v) = %v, want %v", a, b, got, want)
			}
			if got := a.Less(b); (got == Yes) != all(x, y, func(i, j int) bool { return i < j }) {
				t.Fatalf("%v.Less(%v) = %v", a, b, got)
			} else if (got == No) != all(x, y, func(i, j int) bool { return i >= j }) {
				t.Fatalf("%v.Less(%v) = %v", a, b, got)
			}
			laws(t, a, b)
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
		{"a thousand and 1,040", exactly(1000, ""), exactly(1040, ""), Yes},
		{"a twentieth at most", exactly(1000, ""), exactly(1060, ""), No},
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
		{"half a million and 520,000 below zero", exactly(-5e5, ""), exactly(-520000, ""), Yes},
		{"−4.3 may be −4.26", exactly(-4.3, "°C"), exactly(-4.26, "°C"), Yes},
		{"4.35 rounds to 4.4", exactly(4.3, "°C"), exactly(4.35, "°C"), No},
		{"−4.35 to −4.4", exactly(-4.3, "°C"), exactly(-4.35, "°C"), No},
		{"half and 45 percent", exactly(.5, ""), exactly(45, "%"), No},
		{"half and 48 percent", exactly(.5, ""), exactly(48, "%"), Yes},
		{"−4.3 and 4.3", exactly(-4.3, "°C"), exactly(4.3, "°C"), No},
		{"0 °C and 31 °F", exactly(0, "°C"), exactly(31, "°F"), Yes},
		{"0 °C and 30 °F", exactly(0, "°C"), exactly(30, "°F"), No},
		{"−40 is the same in both", exactly(-40, "°C"), exactly(-40, "°F"), Yes},
		{"half the workers and 300 workers", exactly(.5, ""), exactly(300, ""), CannotTell},
		{"more than half and 300", over(.5, ""), exactly(300, ""), CannotTell},
		{"half and at most 10", exactly(.5, ""), Value{Low: -inf, High: 10}, CannotTell},
		{"half and none", exactly(.5, ""), exactly(0, ""), No},
		{"half and 1.5", exactly(.5, ""), exactly(1.5, ""), No},
		{"a count and a percentage", exactly(5, ""), exactly(500, "%"), CannotTell},
		{"a count and another percentage", exactly(5, ""), exactly(50, "%"), CannotTell},
		{"more than half and 54 percent", over(.5, ""), exactly(54, "%"), Yes},
		{"more than half and 40 percent", over(.5, ""), exactly(40, "%"), No},
		{"a quarter and 25 percent", exactly(.25, ""), exactly(25, "%"), Yes},
		{"a quarter of a percent is no quarter", exactly(.25, ""), exactly(.25, "%"), No},
		{"percent and permille", exactly(.5, "%"), exactly(5, "‰"), Yes},
		{"percent and basis points", exactly(.25, "%"), exactly(25, "bp"), CannotTell},
		{"barrels and tonnes a day", exactly(500000, "bbl/d"), exactly(20000, "t/day"), CannotTell},
		{"barrels a day and a year", exactly(1000, "bbl/d"), exactly(365000, "bbl/year"), Yes},
		{"tonnes a day and a year", exactly(20000, "t/day"), exactly(7.3, "Mt/year"), Yes},
		{"tonnes a day and a week", exactly(20000, "t/day"), exactly(20000, "t/week"), No},
		{"tonnes a day and tonnes", exactly(20000, "t/day"), exactly(20000, "t"), CannotTell},
		{"100 km/h and 62 mph", exactly(100, "km/h"), exactly(62, "mph"), Yes},
		{"100 km/h and 80 mph", exactly(100, "km/h"), exactly(80, "mph"), No},
		{"100 km/h and 62 miles/hour", exactly(100, "km/h"), exactly(62, "mi/hour"), Yes},
		{"dollars a barrel and a litre", exactly(80, "USD/bbl"), exactly(.5, "USD/l"), Yes},
		{"dollars and euros a barrel", exactly(80, "USD/bbl"), exactly(70, "EUR/bbl"), CannotTell},
		{"dollars a barrel and dollars", exactly(80, "USD/bbl"), exactly(80, "USD"), CannotTell},
		{"a count a day", exactly(7, "/day"), exactly(49, "/week"), Yes},
		{"kilowatt-hours a year and watts", exactly(8760, "kWh/year"), exactly(1, "kW"), Yes},
		{"1 kWh is not 1 kW", exactly(1, "kWh"), exactly(1, "kW"), CannotTell},
		{"dust in air", exactly(25, "µg/m³"), exactly(.025, "mg/m³"), Yes},
		{"acres and hectares", exactly(1000, "acre"), exactly(405, "ha"), Yes},
		{"acres and square miles", exactly(640, "acre"), exactly(1, "mi²"), Yes},
		{"acres and kilometres", exactly(640, "acre"), exactly(1, "km"), CannotTell},
		{"barrels and litres", exactly(1, "bbl"), exactly(159, "l"), Yes},
		{"feet and metres", exactly(29032, "ft"), exactly(8849, "m"), Yes},
		{"inches and feet", exactly(74, "in"), exactly(6, "ft"), Yes},
		{"a gigabyte and megabits", exactly(1, "GB"), exactly(8000, "Mbit"), Yes},
		{"psi and bar", exactly(32, "psi"), exactly(2.2, "bar"), Yes},
		{"one year old and 18 months old", exactly(1, "year"), exactly(18, "month"), Yes},
		{"one year old and 24 months old", exactly(1, "year"), exactly(24, "month"), No},
		{"two years old and 18 months old", exactly(2, "year"), exactly(18, "month"), No},
		{"under 2 and 23 months old", Value{Low: -inf, High: 2, OpenHigh: true, Unit: "year"}, exactly(23, "month"), Yes},
		{"under 2 and 25 months old", Value{Low: -inf, High: 2, OpenHigh: true, Unit: "year"}, exactly(25, "month"), No},
		{"54 and 55 years old", exactly(54, "year"), exactly(55, "year"), No},
		{"crossed bounds", Value{Low: 2, High: 1}, exactly(1, ""), CannotTell},
		{"no count between 5 and 6", Value{Low: 5, High: 6, OpenLow: true, OpenHigh: true}, exactly(5, ""), CannotTell},
		{"no number", exactly(math.NaN(), ""), exactly(5, ""), CannotTell},
		{"half a number", Value{Low: 1, High: math.NaN()}, exactly(5, ""), CannotTell},
		{"−0 and 0", exactly(math.Copysign(0, -1), ""), exactly(0, ""), Yes},
		{"any number", Value{Low: -inf, High: inf}, exactly(-1e300, ""), Yes},
		{"huge numbers", exactly(1e300, "m"), exactly(1e297, "km"), Yes},
		{"huge numbers apart", exactly(1e300, "m"), exactly(1e290, "km"), No},
		{"dozens and 70", Value{Low: 24, High: 99}, exactly(70, ""), Yes},
		{"dozens and 700", Value{Low: 24, High: 99}, exactly(700, ""), No},
	} {
		if got := c.a.Compatible(c.b); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
		if got := c.b.Compatible(c.a); got != c.want {
			t.Errorf("%s, the other way round: %v, want %v", c.why, got, c.want)
		}
		laws(t, c.a, c.b)
	}
}

func TestContainsAndLess(t *testing.T) {
	for _, c := range []struct {
		why            string
		a, b           Value
		contains, less Truth
	}{
		{"in one unit, to the number", Value{Low: 12, High: inf, Unit: "km"}, exactly(11, "km"), No, No},
		{"half a million may be 520,000", exactly(5e5, ""), exactly(520000, ""), CannotTell, CannotTell},
		{"but not 600,000", exactly(5e5, ""), exactly(6e5, ""), No, Yes},
		{"more than 60 is loosely 60", Value{Low: 60, High: inf, OpenLow: true}, exactly(60, ""), CannotTell, No},
		{"after a conversion", Value{Low: 1, High: inf, Unit: "mi"}, exactly(1700, "m"), Yes, CannotTell},
		{"1.6 km may be a mile", Value{Low: 1, High: inf, Unit: "mi"}, exactly(1.6, "km"), CannotTell, CannotTell},
		{"1 km is not", Value{Low: 1, High: inf, Unit: "mi"}, exactly(1, "km"), No, No},
		{"a range that may be a mile", Value{Low: 1, High: inf, Unit: "mi"}, Value{Low: 1.6, High: 3, Unit: "km"}, CannotTell, CannotTell},
		{"7 km and 4.4 miles are too near", exactly(7, "km"), exactly(4.4, "mi"), CannotTell, CannotTell},
		{"7 km and 9 miles are not", exactly(7, "km"), exactly(9, "mi"), No, Yes},
		{"the same in two units", exactly(25, "bp"), exactly(.25, "pp"), Yes, CannotTell},
		{"32 °F and 0 °C", exactly(32, "°F"), exactly(0, "°C"), Yes, CannotTell},
		{"two dimensions", exactly(25, "bp"), exactly(.25, "%"), CannotTell, CannotTell},
		{"a share and a count", exactly(.5, ""), exactly(5, ""), CannotTell, CannotTell},
		{"no number", exactly(math.NaN(), ""), exactly(5, ""), CannotTell, CannotTell},
	} {
		if got := c.a.Contains(c.b); got != c.contains {
			t.Errorf("%s: contains %v, want %v", c.why, got, c.contains)
		}
		if got := c.a.Less(c.b); got != c.less {
			t.Errorf("%s: less %v, want %v", c.why, got, c.less)
		}
		laws(t, c.a, c.b)
	}
}

// laws checks what the package documentation says of all values.
func laws(t *testing.T, v, w Value) {
	t.Helper()
	check := func(ok bool, law string) {
		if !ok {
			t.Fatalf("%s: %+v and %+v", law, v, w)
		}
	}
	compatible, less, greater := v.Compatible(w), v.Less(w), w.Less(v)
	check(compatible == w.Compatible(v), "Compatible is not symmetric")
	check(v.Contains(w) != Yes || compatible == Yes, "contained but not compatible")
	check(less != Yes || greater == No, "less and not greater the other way round")
	check(less != Yes || compatible != Yes, "less but compatible")
	check(compatible != No || less == Yes || greater == Yes, "neither compatible nor less nor greater")
	if v.Compatible(v) == CannotTell {
		check(compatible == CannotTell && less == CannotTell && v.Contains(w) == CannotTell && w.Contains(v) == CannotTell, "says nothing of itself, yet of others")
	} else {
		check(v.Compatible(v) == Yes && v.Contains(v) == Yes && v.Less(v) != Yes, "is not itself")
	}
	minus := func(v Value) Value {
		v.Low, v.High, v.OpenLow, v.OpenHigh = -v.High, -v.Low, v.OpenHigh, v.OpenLow
		return v
	}
	if v.Unit == w.Unit && v.Unit != "" {
		check(minus(v).Compatible(minus(w)) == compatible, "other below zero")
	}
}

func TestConvertThereAndBack(t *testing.T) {
	for from, u := range units() {
		for to, w := range units() {
			v, ok := Value{Low: 3, High: inf, OpenLow: true, Unit: from, Hedge: "over"}.Convert(to)
			if ok != (u.dimension == w.dimension) {
				t.Errorf("Convert from %s to %s: %v", from, to, ok)
			}
			if !ok {
				continue
			}
			back, _ := v.Convert(from)
			if v.Unit != to || math.Abs(back.Low-3) > 1e-9 || !math.IsInf(back.High, 1) || !back.OpenLow || back.OpenHigh || back.Hedge != "over" {
				t.Errorf("3 %s is %v, is %v", from, v, back)
			}
		}
	}
}

func TestConvert(t *testing.T) {
	for _, c := range []struct {
		x    float64
		unit string
		want float64
		to   string
	}{
		{104, "°F", 40, "°C"}, {32, "°F", 0, "°C"}, {0, "K", -273.15, "°C"}, {1, "mi", 5280, "ft"}, {1, "ft", 12, "in"}, {1, "mi", 1.609344, "km"},
		{1, "mi²", 640, "acre"}, {1, "ha", 10000, "m²"}, {1, "bbl", 42, "gal"}, {1, "imp gal", 4.54609, "l"}, {1, "acre", 43560, "ft²"}, {1, "st", 14, "lb"},
		{1, "lb", 16, "oz"}, {1, "t", 1000, "kg"}, {1, "kWh", 3.6e6, "J"}, {1, "MWh", 1000, "kWh"}, {1, "atm", 101325, "Pa"}, {1, "bar", 1000, "mbar"},
		{1, "GB", 8, "Gbit"}, {25, "bp", .25, "pp"}, {.5, "", 50, "%"}, {50, "%", .5, ""}, {5, "‰", .5, "%"}, {1, "kn", 1.852, "km/h"}, {36, "km/h", 10, "m/s"},
		{1, "year", 12, "month"}, {24, "t/day", 1, "t/h"}, {1, "Mt/year", 1e6, "t/year"}, {42, "USD/bbl", 1, "USD/gal"}, {1, "m³/s", 1000, "l/s"}, {5, "/min", 300, "/hour"},
		{1, "MWh/h", 1, "MW"}, {1, "m/sec", 3.6, "km/hr"}, {7, "GB/week", 1, "GB/d"}, {12, "kg/m²/yr", 1, "kg/m²/mo"}, {20, "mi/gal", 20, "mpg"},
	} {
		v, ok := exactly(c.x, c.unit).Convert(c.to)
		if !ok || math.Abs(v.Low-c.want) > 1e-9*math.Abs(c.want)+1e-9 || v.Low != v.High || v.Unit != c.to {
			t.Errorf("%g %s in %s: %v %v, want %g", c.x, c.unit, c.to, v, ok, c.want)
		}
	}
	for _, c := range [][2]string{{"%", "pp"}, {"USD", "EUR"}, {"USD", "USD/day"}, {"", "%"}, {"kg", ""}, {"", "kg"}, {"peso", "MXN"}, {"t", "bbl"}, {"kWh", "kW"}, {"°C", "°"}, {"t/day", "t"}, {"t/night", "t/day"}, {"EUR/l", "USD/l"}, {"%", ""}, {"m/nm/nm/nm/nm", "m/m/m/m/m"}} {
		v := exactly(5, c[0])
		if c[0] == "%" {
			v = exactly(500, "%")
		}
		if w, ok := v.Convert(c[1]); ok || w != v {
			t.Errorf("%v in %q: %v", v, c[1], w)
		}
	}
}

// Every row of the table has a symbol, a dimension and a positive factor, and only temperatures an offset.
func TestTable(t *testing.T) {
	if len(units()) != strings.Count(unitsTSV, "\n")-3 {
		t.Errorf("%d units of %d lines", len(units()), strings.Count(unitsTSV, "\n"))
	}
	for symbol, u := range units() {
		if symbol == "" || u.dimension == "" || !(u.factor > 0) || (u.offset != 0) != (symbol == "°C" || symbol == "°F") {
			t.Errorf("%q: %v", symbol, u)
		}
	}
}

func FuzzRelations(f *testing.F) {
	f.Add(12.0, inf, 14.0, 14.0, uint8(5), "km", "mi")
	f.Add(.5, .5, 48.0, 52.0, uint8(0), "", "%")
	f.Add(-273.15, 1e308, math.NaN(), math.Copysign(0, -1), uint8(15), "°C", "°F")
	f.Add(1.0, 1.0, 18.0, 18.0, uint8(2), "year", "month")
	f.Add(500000.0, 500000.0, 20000.0, 20000.0, uint8(0), "bbl/d", "t//day")
	f.Fuzz(func(t *testing.T, a, b, c, d float64, open uint8, from, to string) {
		v := Value{Low: a, High: b, OpenLow: open&1 != 0, OpenHigh: open&2 != 0, Unit: from}
		w := Value{Low: c, High: d, OpenLow: open&4 != 0, OpenHigh: open&8 != 0, Unit: to}
		laws(t, v, w)
		w.Unit = v.Unit
		laws(t, v, w)
		x, ok := v.Convert(to)
		if !ok && x != v && a == a && b == b {
			t.Fatalf("%v did not convert to %q but changed: %v", v, to, x)
		}
		if back, ok2 := x.Convert(from); ok && math.Abs(a) < 1e9 && math.Abs(a) > 1e-3 && math.Abs(x.Low) > 1e-300 && math.Abs(x.Low) < 1e300 && (!ok2 || !near(back.Low, a)) {
			t.Fatalf("%v %q is %v, is %v", a, from, x, back)
		}
	})
}

// near allows for the twelve digits of a conversion, through kelvins too.
func near(x, y float64) bool { return math.Abs(x-y) <= 1e-8+1e-9*math.Abs(y) }

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
