package quantities

import (
	"math"
	"strings"
)

// amount is a number with what stands around it, from atom from to next.
type amount struct {
	number            number
	from, next        int
	at                int // where the number itself begins
	low, high         float64
	openLow, openHigh bool
	unit, hedge       string
	money, bare       bool // unit is money; no unit, sign or partner: only a number
	code              bool // years or a code: no quantity
	attached          bool // a hyphen joins it to the noun: "420-bed"
}

// amount reads a number with its sign and unit or currency at atom i.
func (s *scanner) amount(i int) (amount, bool) {
	n, ok := s.number(i)
	if !ok && vulgar[s.at(i).symbol] > 0 {
		x := vulgar[s.at(i).symbol]
		n, ok = number{low: x, high: x, next: i + 1, scale: 1, share: true}, true
	}
	a := amount{number: n, from: i, at: i, next: max(n.next, i+1), low: n.low, high: n.high, bare: true}
	if !ok {
		return a, false
	}
	if n.ordinal {
		return a, true
	}
	if s.is(i-1, "a", "an") && n.first != digits && n.first != one && n.first != vague || n.first == vague && s.is(i-1, "a") {
		a.from = i - 1
	}
	s.currency(&a)
	s.sign(&a)
	if !a.money {
		s.measure(&a)
	}
	return a, true
}

// sign takes a minus in front: "-5", "minus 5 degrees", "is negative one". A hyphen behind a word or a number joins, and is none.
func (s *scanner) sign(a *amount) {
	i := a.from - 1
	switch {
	case s.is(i, "minus") && !s.is(i-1, "or") && s.at(i-1).word.class == noNumber:
	case s.is(i, "negative") && (!s.at(i-1).letter || s.ends(a.number.next)) && !s.is(i-1, "a", "an", "the"):
	case (s.at(i).symbol == '-' || s.at(i).symbol == '−') && !s.at(a.from).spaced && (i == 0 || s.at(i).spaced || s.is(i-1, "(", "<", ">", "=", "≤", "≥")):
	default:
		return
	}
	a.from, a.low, a.high = i, -a.high, -a.low
}

// measure takes the unit behind the number, with a second one that goes on: "5 ft 2 in", "15 dollars and 50 cents".
func (s *scanner) measure(a *amount) {
	i := a.next
	switch {
	case a.number.share && s.is(i, "of") && s.is(i+1, "a", "an"):
		i += 2
	case a.number.share && s.is(i, "a", "an"), a.number.open && s.is(i, "of"):
		i++
	}
	if s.hyphen(i) && !s.at(i).spaced && !s.at(i+1).spaced {
		i++
		a.attached = s.at(i).letter
	}
	next, u, ok := s.unit(i)
	if a.number.share && !ok && s.is(i, "point", "points") {
		next, u, ok = i+1, unitName{symbol: "pp"}, true
	}
	if !ok {
		return
	}
	if u.symbol == "lb/GBP" {
		u = s.pound(a, next)
	}
	a.next, a.unit, a.bare = next, u.symbol, false
	if u.money {
		s.pay(a, u)
	}
	s.zero(a)
	s.smaller(a)
}

// zero turns "five degrees below zero" negative.
func (s *scanner) zero(a *amount) {
	if !strings.HasPrefix(a.unit, "°") || !s.is(a.next, "below", "above") || !s.is(a.next+1, "zero", "freezing") {
		return
	}
	if s.is(a.next, "below") && s.is(a.next+1, "zero") {
		a.low, a.high = -a.high, -a.low
	}
	a.next += 2
}

// smallerUnits says how many of a unit make the unit before it.
var smallerUnits = map[[2]string]float64{{"ft", "in"}: 12, {"lb", "oz"}: 16, {"st", "lb"}: 14, {"m", "cm"}: 100,
	{"USD", "¢"}: 100, {"EUR", "¢"}: 100, {"CAD", "¢"}: 100, {"AUD", "¢"}: 100, {"GBP", "pence"}: 100}

// smaller adds an amount in a smaller unit: "5 ft 2 in", "3 dollars 50".
func (s *scanner) smaller(a *amount) {
	i := a.next
	height := a.attached && a.unit == "ft" && s.hyphen(i) && !s.at(i+1).spaced // "5-foot-10"
	if s.is(i, "and") || s.at(i).symbol == ',' || height {
		i++
	}
	n, ok := s.cardinal(i)
	if !ok || n.ordinal || n.low != math.Trunc(n.low) || n.low >= 100 || a.low != math.Trunc(a.low) {
		return
	}
	j := n.next
	if s.hyphen(j) {
		j++
	}
	next, u, ok := s.unit(j)
	switch {
	case !ok && height:
		next, u, ok = n.next, unitName{symbol: "in"}, true
	case !ok && a.unit == "ft" && s.is(j, "in", "inches"):
		next, u, ok = j+1, unitName{symbol: "in"}, true
	}
	by := smallerUnits[[2]string{a.unit, u.symbol}]
	switch {
	case ok && by > 0 && n.low < by:
		a.low, a.high, a.next = a.low+n.low/by, a.high+n.low/by, next
	case !ok && a.money && s.cents(a, n, i):
		a.low, a.high, a.next = a.low+n.low/100, a.high+n.low/100, n.next
	}
}
