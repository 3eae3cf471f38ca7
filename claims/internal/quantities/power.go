package quantities

import "math"

// power takes the exponent of a number in digits: "1.3e6", "12.3E+14", "1.3x10^6", "2^-3". What no float64 holds is left.
func (s *scanner) power(n number) number {
	if n.first != digits {
		return n
	}
	factor, base, j := 1.0, n.low, n.next
	switch ten := s.at(j + 1); {
	case s.is(j, "e") && !s.at(j).spaced:
		factor, base = n.low, 10
	case s.is(j, "x", "×", "*") && ten.word.class == digits && ten.word.low == 10 && s.is(j+2, "^"):
		factor, base, j = n.low, 10, j+2
	case s.is(j, "^") && !s.at(j).spaced:
	default:
		return n
	}
	exponent, next := s.exponent(j + 1)
	x := tidy(factor * math.Pow(base, exponent))
	if next == j+1 || math.IsInf(x, 0) || math.IsNaN(x) {
		return n
	}
	n.low, n.high, n.next = x, x, next
	return n
}

// exponent is the whole number at j with its sign, written together, and where it ends: at j for none.
func (s *scanner) exponent(j int) (float64, int) {
	sign, at := 1.0, j
	if s.is(at, "+", "-", "−") && !s.at(at).spaced {
		if !s.is(at, "+") {
			sign = -1
		}
		at++
	}
	if e := s.at(at); e.word.class == digits && !e.spaced && e.word.low == math.Trunc(e.word.low) {
		return sign * e.word.low, at + 1
	}
	return 0, j
}
