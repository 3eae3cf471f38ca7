package timex_test

import (
	"fmt"

	"github.com/gainsay-go/gainsay/claims/timex"
)

func ExampleParse() {
	v, err := timex.Parse("2024-W10")
	fmt.Println(v.Type, v.From.Format("2 January"), v.To.Format("2 January"), err)
	// Output: DATE 4 March 11 March <nil>
}

func ExampleValue_Compatible() {
	march, _ := timex.Parse("2024-03")
	tuesday, _ := timex.Parse("2024-03-05")
	wednesday, _ := timex.Parse("2024-03-06")
	local, _ := timex.Parse("2024-03-05T10:00")
	london, _ := timex.Parse("2024-03-05T15:00Z")
	fmt.Println(march.Compatible(tuesday))
	fmt.Println(tuesday.Compatible(wednesday))
	fmt.Println(local.Compatible(london))
	// Output:
	// yes
	// no
	// cannot tell
}

func ExampleValue_WithMod() {
	about, _ := timex.Parse("PT3H")
	about = about.WithMod(timex.Approx)
	exact, _ := timex.Parse("PT2H50M")
	fmt.Println(about.Compatible(exact))
	// Output: yes
}

func ExampleValue_WithBound() {
	friday, _ := timex.Parse("2024-03-08")
	saturday, _ := timex.Parse("2024-03-09")
	fmt.Println(friday.WithBound(timex.By).Contains(saturday), friday.WithBound(timex.Since).Contains(saturday))
	// Output: no yes
}
