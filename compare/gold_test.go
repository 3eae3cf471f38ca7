package compare_test

import (
	"os"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

// Who is who in stories that a reader marked who saw no output of the program (testdata/gold/entities). The limits are what is right,
// missed and wrong with a little play: they are there to be tightened. go run ./compare/comparetest/who testdata/gold/entities prints each.
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
	for form, want := range [...]struct {
		what                 string
		right, missed, wrong int // at least, at most, at most
	}{{"names", 190, 6, 3}, {"names and descriptions", 345, 57, 6}, {"names, descriptions and pronouns", 600, 81, 30}} {
		c := chains[form]
		t.Logf("%s: %v", want.what, &c)
		if right := c.Links - c.Missed; right < want.right || c.Missed > want.missed || c.Wrong > want.wrong {
			t.Errorf("%s: %d links right, %d missed and %d wrong, want at least %d, at most %d and %d", want.what, right, c.Missed, c.Wrong, want.right, want.missed, want.wrong)
		}
	}
}
