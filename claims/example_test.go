package claims_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/gainsay-go/gainsay/claims"
)

func ExampleExtractor_Extract() {
	var x claims.Extractor
	a, err := x.Extract(context.Background(), claims.Document{
		ID:        "courier",
		Source:    "Coastal Courier",
		Published: time.Date(2024, 3, 6, 0, 0, 0, 0, time.UTC),
		Text:      "Nine people died in the fire on Tuesday, the mayor said. The harbour was closed.",
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range a.Claims {
		fmt.Printf("%s: %s\n", c.By(), c.Text)
	}
	// Output:
	// the mayor: Nine people died in the fire on Tuesday
	// Coastal Courier: The harbour was closed
}

func ExampleParseText() {
	d, err := claims.ParseText("Source: Coastal Courier\nPublished: 2024-03-06\n\nThe harbour was closed.\n")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s, %d: %q\n", d.Source, d.Published.Year(), d.Text)
	// Output: Coastal Courier, 2024: "The harbour was closed.\n"
}
