package comparetest

import (
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
)

// two are the analyses of two documents with a claim each in their first sentence.
func two() *compare.Report {
	r := new(compare.Report)
	for _, id := range []string{"a", "b"} {
		a := &claims.Analysis{Document: claims.Document{ID: id, Text: strings.Repeat("word ", 40)}}
		a.Claims = []*claims.Claim{{ID: "c1", Document: &a.Document, Span: ud.Span{Start: 0, End: 20}, Sentence: ud.Span{Start: 0, End: 50}}}
		r.Analyses = append(r.Analyses, a)
		r.Documents = append(r.Documents, a.Document)
	}
	return r
}

func TestLosses(t *testing.T) {
	for _, c := range []struct {
		why  string
		pair Pair
		want string
	}{
		{"no claim was read from b's sentence", pair("time", at("a", 0, 20), at("b", 60, 80)), "sentence"},
		{"a's claim is elsewhere in the sentence", pair("time", at("a", 30, 45), at("b", 0, 20)), "claim"},
		{"both quotes are in one claim", pair("time", at("a", 0, 9), at("a", 10, 19)), "claim"},
	} {
		losses, err := Losses(t.Context(), &compare.Comparer{}, two(), []Miss{{&Story{}, c.pair}})
		if err != nil {
			t.Fatal(err)
		}
		if losses[0].Stage != c.want {
			t.Errorf("%s: lost by %s, want %s", c.why, losses[0].Stage, c.want)
		}
	}
}

func TestPrintStages(t *testing.T) {
	through := func(gates ...compare.Gate) *compare.Explanation { return &compare.Explanation{Gates: gates} }
	losses := []Loss{
		{Stage: "value", Why: through(compare.Gate{Name: "entity", Passed: true}, compare.Gate{Name: "value"})},
		{Stage: "entity", Why: through(compare.Gate{Name: "entity"})},
		{Stage: "finding", Why: through(compare.Gate{Name: "entity", Passed: true}, compare.Gate{Name: "value", Passed: true})},
		{Stage: "claim"}, {Stage: "time or quantity", Why: through(compare.Gate{Name: "entity"})}, {Stage: "entity", Why: through(compare.Gate{Name: "entity"})}, {Stage: "sentence"},
	}
	var b strings.Builder
	if err := PrintStages(&b, losses); err != nil {
		t.Fatal(err)
	}
	if want := "   1  sentence\n   1  claim\n   2  entity\n   1  time or quantity\n   1  value\n   1  finding\n"; b.String() != want {
		t.Errorf("got\n%s want the stages in the order of the way through\n%s", b.String(), want)
	}
}

// Every gate of an explanation must be a stage, or its losses would not be printed.
func TestStages(t *testing.T) {
	r, err := Report(t.Context(), []claims.Document{{ID: "a", Text: "Ana Reis left Porto on Monday."}, {ID: "b", Text: "Rui Melo left nine ships."}}, &claims.Extractor{}, &compare.Comparer{})
	if err != nil {
		t.Fatal(err)
	}
	e, err := (&compare.Comparer{}).Explain(t.Context(), r, "a#c1", "b#c1")
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range e.Gates {
		if !slices.Contains(way[:], g.Name) {
			t.Errorf("gate %q is no stage", g.Name)
		}
	}
	for _, c := range []struct{ why, kind, want string }{
		{"no participant in common goes first", "quantity", "entity"},
		{"and for any kind", "participant", "entity"},
	} {
		if got := stage(c.kind, e, []*claims.Claim{e.A}, []*claims.Claim{e.B}); got != c.want {
			t.Errorf("%s: %s, want %s", c.why, got, c.want)
		}
	}
	linked := &compare.Explanation{Gates: []compare.Gate{{Name: "entity", Passed: true}, {Name: "event"}}}
	for _, c := range []struct{ why, kind, want string }{
		{"the first claim has no number", "quantity", "time or quantity"},
		{"the second claim has no time", "time", "time or quantity"},
		{"another kind needs neither", "place", "event"},
	} {
		if got := stage(c.kind, linked, []*claims.Claim{e.A}, []*claims.Claim{e.B}); got != c.want {
			t.Errorf("%s: %s, want %s", c.why, got, c.want)
		}
	}
}
