package compare_test

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
)

func ExampleComparer_Compare() {
	day := time.Date(2024, 3, 6, 0, 0, 0, 0, time.UTC)
	ctx := context.Background()
	var x claims.Extractor
	a, err := x.Extract(ctx, claims.Document{ID: "courier", Source: "Coastal Courier", Published: day,
		Text: "Nine people died in the fire at the Orrin mill on Tuesday, the mayor said."})
	if err != nil {
		log.Fatal(err)
	}
	b, err := x.Extract(ctx, claims.Document{ID: "echo", Source: "Evening Echo", Published: day,
		Text: "Twelve people died in the fire at the Orrin mill on Tuesday, police said."})
	if err != nil {
		log.Fatal(err)
	}
	var cmp compare.Comparer
	report, err := cmp.Compare(ctx, a, b)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range report.Findings {
		fmt.Println(f.Verdict, f.Kind)
		fmt.Println(f.A.Text)
		fmt.Println(f.B.Text)
	}
	// Output:
	// conflict quantity
	// Nine people died in the fire at the Orrin mill on Tuesday
	// Twelve people died in the fire at the Orrin mill on Tuesday
}
