package compare_test

import (
	"os"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

// Who is who in stories that a reader marked who saw no output of the program (testdata/gold/entities). The ceilings are what is missed
// and wrong, and a little more: they are there to be lowered. go run ./compare/comparetest/who testdata/gold/entities prints each.
func TestGoldEntities(t *testing.T) {
	stories, err := comparetest.ReadMarked(os.DirFS("../testdata/gold/entities"))
	if err != nil || len(stories) == 0 {
		t.Fatalf("%d stories: %v", len(stories), err)
	}
	var chains [3]comparetest.Chains
	for _, m := range stories {
		r, err := comparetest.Report(t.Context(), m.Documents, &claims.Extractor{}, &compare.Comparer{})
		if err != nil {
			t.Fatal(err)
		}
		for form := range chains {
			chains[form].Add(m, r, comparetest.Form(form))
		}
	}
	for form, most := range [...]struct {
		what          string
		missed, wrong int
	}{{"names", 5, 2}, {"names and descriptions", 44, 5}, {"names, descriptions and pronouns", 62, 24}} {
		c := chains[form]
		t.Logf("%s: %v", most.what, &c)
		if c.Missed > most.missed || c.Wrong > most.wrong {
			t.Errorf("%s: missed %d and wrong %d of %d links, want at most %d and %d", most.what, c.Missed, c.Wrong, c.Links, most.missed, most.wrong)
		}
	}
}
