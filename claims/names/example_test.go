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

// The grades, from the surest.
func ExampleMatch_grades() {
	for _, other := range []string{"Foreign Minister Sergey Lavrov", "Lawrow, Sergej", "Serguei Lavrov", "Lavrov", "Sergei Gavrov", "Maria Lavrova"} {
		score, why := names.Match(names.Person, "Sergei Lavrov", other)
		fmt.Println(score, other+":", why)
	}
	// Output:
	// 4 Foreign Minister Sergey Lavrov: same words
	// 4 Lawrow, Sergej: same words
	// 3 Serguei Lavrov: spellings of the same words
	// 2 Lavrov: family name lavrov
	// 1 Sergei Gavrov: perhaps misspelt: gavrov and lavrov
	// 0 Maria Lavrova: clash: maria
}

func ExampleRelate() {
	for _, pair := range [][2]string{{"Moscow", "Russia"}, {"Russian officials", "the Kremlin"}, {"Geneva", "Switzerland"}, {"Geneva", "Zurich"}} {
		relation, why := names.Relate(pair[0], pair[1])
		fmt.Println(relation != names.NoCountry, relation.Party(), why)
	}
	// Output:
	// true true Moscow is the capital of and stands for Russia
	// true true the Kremlin and Russian officials both stand for Russia
	// true false Geneva lies in Switzerland
	// false false
}
