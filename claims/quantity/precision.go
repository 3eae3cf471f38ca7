package quantity

import (
	"math"
	"strconv"
	"strings"
)

// rounded widens a, a single number, to what it may be rounded from when b is given more precisely. Zeros below a hundred count
// as meant, as all zeros of percentages do: 50 % is not 54 %, and 10 people are not 12. Halves are rounded away from zero.
func rounded(a, b Value) Value {
	if a.Low != a.High || math.IsInf(a.Low, 0) {
		return a
	}
	p := place(a.Low, a.Unit != "%")
	if b.Low == b.High && place(b.Low, b.Unit != "%") >= p {
		return a
	}
	if b.Low != b.High && p < 10 {
		return a
	}
	half := math.Min(p/2, math.Abs(a.Low)/20)
	a.OpenLow, a.OpenHigh = a.Low < 0, a.Low > 0
	a.Low, a.High = a.Low-half, a.High+half
	return a
}

// loose widens the bounds of a value by half of their last significant digit, an eighth at most, for a comparison with a value in
// another unit, which was probably rounded when it was converted. Shares are good to 2.5 hundredths, temperatures to half a degree.
// Ages count what is completed: somebody is 1 year old until 24 months.
func loose(v Value) Value {
	u, _ := measure(v)
	if u.dimension == "age" {
		if whole(v.High) && !v.OpenHigh {
			v.High, v.OpenHigh = v.High+1, true
		}
		return v
	}
	half := func(x float64) float64 {
		switch {
		case math.IsInf(x, 0):
			return 0
		case v.Unit == "":
			return .025
		case u.dimension == "temperature":
			return math.Min(digit(x), 1) / 2
		}
		return math.Min(digit(x)/2, math.Abs(x)/8)
	}
	v.Low, v.High = v.Low-half(v.Low), v.High+half(v.High)
	return v
}

// place is the place of the last digit of x that is meant: digit(x), but the zeros of a number without two zeros at its end, and
// those that zeros (false) declares to be meant, count.
func place(x float64, zeros bool) float64 {
	if p := digit(x); p < 10 || zeros && p >= 100 {
		return p
	}
	return 1
}

// digit is the place of the last significant digit of x: 100 for 6,400, 0.1 for 4.3. It is 1 for 0.
func digit(x float64) float64 {
	s := strconv.FormatFloat(math.Abs(x), 'e', -1, 64)
	mantissa, exponent, _ := strings.Cut(s, "e")
	e, err := strconv.Atoi(exponent)
	if err != nil || x == 0 {
		return 1
	}
	_, decimals, _ := strings.Cut(mantissa, ".")
	return math.Pow(10, float64(e-len(decimals)))
}
