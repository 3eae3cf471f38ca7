package names_test

import (
	"fmt"

	"github.com/gainsay-go/gainsay/claims/names"
)

func ExampleMatch() {
	score, why := names.Match(names.Person, "Volodymyr Zelenskyy", "Zelensky")
	fmt.Println(score == names.Short, why)
	score, why = names.Match(names.Person, "John Hale", "Mary Hale")
	fmt.Println(score == names.None, why)
	// Output:
	// true family name zelenski
	// true clash: john
}

func ExampleSplitTitle() {
	title, name := names.SplitTitle("Foreign Minister Sergei Lavrov")
	fmt.Printf("%s | %s\n", title, name)
	// Output: Foreign Minister | Sergei Lavrov
}

func ExampleCountry() {
	code, relation := names.Country("Finnish")
	fmt.Println(code, relation == names.Demonym, names.CountryName(code))
	// Output: FI true Finland
}

func ExampleParse() {
	known := names.Parse(names.Organization, "International Monetary Fund")
	for _, other := range []string{"IMF", "Interpol"} {
		score, _ := known.Match(names.Parse(names.Organization, other))
		fmt.Println(other, score == names.Variant)
	}
	// Output:
	// IMF true
	// Interpol false
}
