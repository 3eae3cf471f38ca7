package compare_test

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
)

// claimWith is the claim of the document that has the predicate.
func claimWith(t *testing.T, r *compare.Report, doc int, lemma string) *claims.Claim {
	t.Helper()
	for _, c := range r.Analyses[doc].Claims {
		if c.Predicate.Lemma == lemma {
			return c
		}
	}
	t.Fatalf("no %q in document %d", lemma, doc)
	return nil
}

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		why           string
		a, b          string // the documents
		lemmaA        string
		lemmaB        string
		stopped, says string
	}{
		{"nothing stops it", "The explosion in Marl killed nine workers.", "The explosion in Marl killed twelve workers.", "kill", "kill", "", "conflict quantity"},
		{"other participants", "Ana Reis bought a house in Porto.", "Rui Melo bought a ship in Faro.", "buy", "buy", "entity", "different"},
		{"one voice in one document", "Ana Reis left Porto on Monday. Ana Reis left Porto on Friday.", "It rained.", "leave", "", "parties", "same"},
		{"another event", "Ana Reis left Porto.", "Ana Reis bought a house.", "leave", "buy", "predicate", "leave, buy: 0"},
		{"too little in common", "Ana Reis left the party in Porto on Monday.", "The guests left the hotel on Friday.", "leave", "leave", "entity", "different"},
		{"only supposed", "Emil Faber may have signed the contract with Grundbau.", "Emil Faber did not sign the contract with Grundbau.", "sign", "sign", "exclusivity", "possible"},
		{"the same in both", "Ana Reis left Porto on Monday.", "Ana Reis left Porto on Monday.", "leave", "leave", "value", "no kind"},
	} {
		r := report(t, extract(t, claims.Document{ID: "a", Text: c.a}), extract(t, claims.Document{ID: "b", Text: c.b}))
		x := claimWith(t, r, 0, c.lemmaA)
		y := r.Analyses[0].Claims[len(r.Analyses[0].Claims)-1]
		if c.lemmaB != "" {
			y = claimWith(t, r, 1, c.lemmaB)
		}
		e, err := new(compare.Comparer).Explain(t.Context(), r, x.Document.ID+"#"+x.ID, y.Document.ID+"#"+y.ID)
		if err != nil {
			t.Fatal(err)
		}
		if e.Stopped() != c.stopped || !strings.Contains(e.String(), c.says) {
			t.Errorf("%s: stopped by %q, want %q with %q:\n%s", c.why, e.Stopped(), c.stopped, c.says, e)
		}
		if e.Finding == nil && c.stopped == "" {
			t.Errorf("%s: what has passed all gates is a finding:\n%s", c.why, e)
		}
	}
}

// Of two that contradict one claim in one respect the better is reported; the gates say so of the other.
func TestExplainBetter(t *testing.T) {
	r := report(t, extract(t, claims.Document{ID: "a", Text: "The explosion in Marl killed nine workers on Monday."}),
		extract(t, claims.Document{ID: "b", Text: "The explosion in Marl killed twelve workers on Monday. An explosion killed 14 workers."}))
	var best, other *compare.Explanation
	for _, y := range r.Analyses[1].Claims {
		if y.Predicate.Lemma != "kill" {
			continue
		}
		e, err := new(compare.Comparer).Explain(t.Context(), r, "a#"+claimWith(t, r, 0, "kill").ID, "b#"+y.ID)
		if err != nil {
			t.Fatal(err)
		}
		if e.Finding != nil {
			best = e
		} else {
			other = e
		}
	}
	if best == nil || other == nil || other.Stopped() != "value" || !strings.Contains(other.String(), "lost against a better finding") {
		t.Errorf("reported:\n%v\nnot reported:\n%v", best, other)
	}
}

func TestExplainNobody(t *testing.T) {
	r := report(t, extract(t, claims.Document{ID: "a", Text: "Ana Reis left Porto."}))
	if _, err := new(compare.Comparer).Explain(t.Context(), r, "a#c1", "a#c99"); err == nil || !strings.Contains(err.Error(), "a#c99") {
		t.Errorf("%v, want an error that names the claim", err)
	}
}

// A report that was not made by a Comparer is explained too: what it lacks is made anew.
func TestExplainByHand(t *testing.T) {
	made := report(t, extract(t, claims.Document{ID: "a", Text: "The explosion in Marl killed nine workers."}), extract(t, claims.Document{ID: "b", Text: "The explosion in Marl killed twelve workers."}))
	a, b := "a#"+claimWith(t, made, 0, "kill").ID, "b#"+claimWith(t, made, 1, "kill").ID
	var c compare.Comparer
	want, err := c.Explain(t.Context(), made, a, b)
	if err != nil {
		t.Fatal(err)
	}
	got, err := c.Explain(t.Context(), &compare.Report{Analyses: made.Analyses, Findings: made.Findings}, b, a)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != want.String() {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
