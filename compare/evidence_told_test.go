package compare_test

import (
	"cmp"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

var (
	evidenceData = flag.String("evidence", "", "directory of the stories from which to make lexicon/evidence.tsv anew")
	evidenceText = flag.String("text", "../../shared/data/attribution/gum-train.jsonl", "articles none of which contradicts itself, to learn from")
)

// tiers are the folders of stories to learn from.
var tiers = []string{"plain", "hard", "more", "second", "third", "harder", "own", "clean", "clear"}

// told is a story with its candidates and what gold says of them.
type told struct {
	*comparetest.Story
	tier     string
	all      []*compare.Candidate
	fit      map[*compare.Candidate]comparetest.Fit
	examples []example // to learn from
}

// example is a candidate that is right or false, and how much it counts.
type example struct {
	*compare.Candidate
	fit    comparetest.Fit
	weight float64
}

// Small cases were written to teach, one difference each; what an article says beside itself is many, and less like what two say.
const caseWeight, selfWeight = 3, .2

func readTold(t *testing.T) (out []*told) {
	for _, tier := range tiers {
		stories, err := comparetest.ReadStories(os.DirFS(filepath.Join(*evidenceData, tier)))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stories {
			out = append(out, newTold(t, s, tier, 1))
		}
	}
	for _, dir := range []string{"testdata/kinds", "testdata/verdicts"} {
		stories, err := comparetest.ReadExpectations(os.DirFS(dir))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stories {
			out = append(out, newTold(t, s, "cases", caseWeight))
		}
	}
	gum := &told{Story: &comparetest.Story{}, tier: "gum"}
	for _, d := range readArticles(t, *evidenceText) {
		gum.selves(extract(t, d))
	}
	return append(out, gum)
}

func newTold(t *testing.T, s *comparetest.Story, tier string, weight float64) *told {
	x := &told{Story: s, tier: tier, fit: map[*compare.Candidate]comparetest.Fit{}}
	var as []*claims.Analysis
	for _, d := range s.Documents {
		as = append(as, extract(t, d))
	}
	slices.SortFunc(as, func(a, b *claims.Analysis) int { return cmp.Compare(a.Document.ID, b.Document.ID) })
	for c := range compare.Candidates(as) {
		fit := s.Fit(c.Finding)
		x.all, x.fit[c] = append(x.all, c), fit
		if c.Row() != compare.Agreed && (fit == comparetest.Misfit || fit == comparetest.Exact) {
			x.examples = append(x.examples, example{c, fit, weight})
		}
	}
	if tier != "cases" {
		for _, a := range as {
			x.selves(a)
		}
	}
	return x
}

// selves adds what a document seems to contradict itself in: wrongly.
func (x *told) selves(a *claims.Analysis) {
	for _, c := range compare.Selves(a) {
		if c.Row() != compare.Agreed {
			x.examples = append(x.examples, example{c, comparetest.Misfit, selfWeight})
		}
	}
}

// readArticles reads documents that are written, not transcripts.
func readArticles(t *testing.T, file string) (out []claims.Document) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var d struct{ ID, Genre, Text, Published string }
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		if d.Genre != "conversation" && d.Genre != "vlog" {
			day, _ := time.Parse(time.DateOnly, d.Published)
			out = append(out, claims.Document{ID: d.ID, Text: d.Text, Published: day})
		}
	}
	return out
}
