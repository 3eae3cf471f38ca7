package quantity_test

import (
	"fmt"
	"math"

	"github.com/gainsay-go/gainsay/claims/quantity"
)

func ExampleCompatible() {
	atLeast12 := quantity.Value{Low: 12, High: math.Inf(1), Hedge: "at least"}
	fmt.Println(quantity.Compatible(atLeast12, quantity.Value{Low: 14, High: 14}))

	km := quantity.Value{Low: 7, High: 7, Unit: "km"}
	fmt.Println(quantity.Compatible(km, quantity.Value{Low: 4.3, High: 4.3, Unit: "mi"}))
	fmt.Println(quantity.Compatible(km, quantity.Value{Low: 7, High: 7, Unit: "kg"}))
	// Output:
	// yes
	// yes
	// cannot tell
}

func ExampleConvert() {
	v, ok := quantity.Convert(quantity.Value{Low: 104, High: 104, Unit: "°F"}, "°C")
	fmt.Printf("%.0f %s %v\n", v.Low, v.Unit, ok)
	// Output: 40 °C true
}

func ExampleLess() {
	fewer := quantity.Value{Low: math.Inf(-1), High: 10, OpenHigh: true, Hedge: "fewer than"}
	fmt.Println(quantity.Less(fewer, quantity.Value{Low: 10, High: 10}))
	// Output: yes
}
