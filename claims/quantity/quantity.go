// Package quantity holds the values of numbers, amounts and percentages as news words them: intervals that the words
// allow, with their unit and hedge, and the relations between them. It recognizes nothing: see package claims.
package quantity

// Value is the interval of numbers that an expression allows, in a unit. The zero Value is exactly 0 without unit.
type Value struct {
	Low, High         float64 // bounds; ±Inf where unbounded
	OpenLow, OpenHigh bool    // whether the bound itself is excluded ("more than 12")
	Unit              string  // ISO 4217 code for money, else the usual symbol (%, pp, km, mi, kg, bbl, °C, …); empty for counts
	Hedge             string  // the words that widen or bound the value, as written: "at least", "about"; empty for none
}

// Truth is the answer of a relation between values that may be vague.
type Truth uint8

// Cannot tell is the zero Truth.
const (
	CannotTell Truth = iota
	No
	Yes
)

// String is "yes", "no" or "cannot tell".
func (t Truth) String() string {
	switch t {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "cannot tell"
}
