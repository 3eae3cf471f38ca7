package quantity_test

import (
	"fmt"
	"math"

	"github.com/gainsay-go/gainsay/claims/quantity"
)

// exactly is a number without hedge.
func exactly(x float64, unit string) quantity.Value {
	return quantity.Value{Low: x, High: x, Unit: unit}
}

// "About 500" meets 480, and "more than 12" leaves out 12 itself.
func Example() {
	about500 := quantity.Value{Low: 450, High: 550, Hedge: "about"}
	over12 := quantity.Value{Low: 12, High: math.Inf(1), OpenLow: true, Hedge: "more than"}
	fmt.Println(about500.Compatible(exactly(480, "")))
	fmt.Println(over12.Compatible(exactly(12, "")), over12.Compatible(exactly(13, "")))
	// Output:
	// yes
	// no yes
}

func ExampleValue_Compatible() {
	fmt.Println(exactly(9, "").Compatible(exactly(12, "")))
	fmt.Println(exactly(500000, "").Compatible(exactly(520000, ""))) // rounded
	fmt.Println(exactly(.5, "").Compatible(exactly(300, "")))        // half of the workers, 300 workers
	fmt.Println(exactly(5, "USD").Compatible(exactly(5, "EUR")))
	// Output:
	// no
	// yes
	// cannot tell
	// cannot tell
}

func ExampleValue_Compatible_units() {
	fmt.Println(exactly(600, "mi").Compatible(exactly(970, "km")))
	fmt.Println(exactly(104, "°F").Compatible(exactly(35, "°C")))
	fmt.Println(exactly(1000, "acre").Compatible(exactly(405, "ha")))
	fmt.Println(exactly(500000, "bbl/d").Compatible(exactly(20000, "t/day"))) // barrels of what?
	// Output:
	// yes
	// no
	// yes
	// cannot tell
}

// A quarter of a percentage point is 25 basis points; a quarter percent is something else, and so is a quarter of all.
func ExampleValue_Compatible_percentages() {
	point := exactly(.25, "pp")
	fmt.Println(point.Compatible(exactly(25, "bp")), point.Compatible(exactly(.25, "%")))
	fmt.Println(exactly(.25, "").Compatible(exactly(25, "%")), exactly(.25, "").Compatible(exactly(.25, "%")))
	// Output:
	// yes cannot tell
	// yes no
}

func ExampleValue_Contains() {
	atLeast12 := quantity.Value{Low: 12, High: math.Inf(1), Hedge: "at least"}
	fmt.Println(atLeast12.Contains(exactly(14, "")), atLeast12.Contains(exactly(11, "")), atLeast12.Contains(exactly(14, "%")))
	// Output: yes no cannot tell
}

func ExampleValue_Less() {
	fewer := quantity.Value{Low: math.Inf(-1), High: 10, OpenHigh: true, Hedge: "fewer than"}
	fmt.Println(fewer.Less(exactly(10, "")), fewer.Less(exactly(8, "")))
	fmt.Println(exactly(7, "km").Less(exactly(9, "mi")), exactly(7, "km").Less(exactly(4.4, "mi")))
	// Output:
	// yes cannot tell
	// yes cannot tell
}

func ExampleValue_Convert() {
	for _, c := range []struct {
		v  quantity.Value
		to string
	}{
		{exactly(104, "°F"), "°C"}, {exactly(25, "bp"), "pp"}, {exactly(365, "kt/year"), "t/day"}, {exactly(42, "USD/bbl"), "USD/gal"}, {exactly(5, "%"), "pp"},
	} {
		v, ok := c.v.Convert(c.to)
		fmt.Printf("%.4g %s: %.4g %s %v\n", c.v.Low, c.v.Unit, v.Low, v.Unit, ok)
	}
	// Output:
	// 104 °F: 40 °C true
	// 25 bp: 0.25 pp true
	// 365 kt/year: 999.3 t/day true
	// 42 USD/bbl: 1 USD/gal true
	// 5 %: 5 % false
}
