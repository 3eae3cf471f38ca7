package quantity

// Value is the interval of numbers that an expression allows, in a unit. The zero Value is exactly 0 without unit.
type Value struct {
	Low, High         float64 // bounds; ±Inf where unbounded
	OpenLow, OpenHigh bool    // whether the bound itself is excluded ("more than 12")
	Unit              string  // ISO 4217 code for money, else the usual symbol (%, pp, km, mi, kg, bbl, °C, t/day, …); empty for counts
	Hedge             string  // the words that widen or bound the value, as written: "at least", "about"; empty for none; no relation reads it
}

// Truth is the answer of a relation between values that may be vague. Package timex has its like; the two share no code, so that
// neither has to import the other.
type Truth uint8

// Cannot tell is the zero Truth.
const (
	CannotTell Truth = iota
	No
	Yes
)

// String is "cannot tell", "no" or "yes".
func (t Truth) String() string { return [...]string{"cannot tell", "no", "yes"}[min(t, Yes)] }
