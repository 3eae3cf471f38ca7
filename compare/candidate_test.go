package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func TestChoose(t *testing.T) {
	facts := map[string]*fact{}
	for i, name := range strings.Fields("a1 a2 b1 b2 c1") {
		f := fakeFact(int(name[0]-'a'), name[:1], strings.Repeat("word ", 40))
		f.Span = ud.Span{Start: 20 * i, End: 20*i + 10}
		facts[name] = f
	}
	// of is a candidate written "a1 b1 conflict quantity".
	of := func(s string, score int, settled ...string) *candidate {
		w := strings.Fields(s + " ")
		x, y := facts[w[0]], facts[w[1]]
		kind := ""
		if len(w) > 3 {
			kind = w[3]
		}
		return &candidate{Finding: Finding{Verdict: Verdict(w[2]), Kind: kind, A: side(x, ud.Span{}, nil), B: side(y, ud.Span{}, nil), Message: s}, a: x, b: y, score: score, settled: settled}
	}
	for _, c := range []struct {
		why   string
		found []*candidate
		want  []string
	}{
		{"nothing", nil, nil},
		{"the best first", []*candidate{of("a1 b1 conflict time", 5), of("a2 b2 conflict time", 9)}, []string{"a2 b2 conflict time", "a1 b1 conflict time"}},
		{"one answer in one respect", []*candidate{of("a1 b1 conflict time", 5), of("a1 b2 conflict time", 9)}, []string{"a1 b2 conflict time"}},
		{"and so for the other side", []*candidate{of("a1 b1 conflict time", 5), of("a2 b1 conflict time", 9)}, []string{"a2 b1 conflict time"}},
		{"but one in each respect", []*candidate{of("a1 b1 conflict time", 5), of("a1 b2 conflict place", 9)}, []string{"a1 b2 conflict place", "a1 b1 conflict time"}},
		{"and one from each document", []*candidate{of("a1 b1 conflict time", 5), of("a1 c1 conflict time", 9)}, []string{"a1 c1 conflict time", "a1 b1 conflict time"}},
		{"the same words are shown once", []*candidate{of("a1 b1 conflict time", 5), of("a1 b1 conflict place", 9)}, []string{"a1 b1 conflict place"}},
		{"what agrees with one does not contradict another", []*candidate{of("a1 b1 agreement", 9, "quantity"), of("a1 b2 conflict quantity", 5)}, []string{"a1 b1 agreement"}},
		{"unless in another respect", []*candidate{of("a1 b1 agreement", 9, "quantity"), of("a2 b2 conflict time", 5)}, []string{"a1 b1 agreement", "a2 b2 conflict time"}},
		{"of equal score the conflict goes first", []*candidate{of("a1 b1 tension time", 5), of("a1 b2 conflict time", 5)}, []string{"a1 b2 conflict time"}},
		{"then what stands first", []*candidate{of("a2 b1 conflict time", 5), of("a1 b1 conflict time", 5)}, []string{"a1 b1 conflict time"}},
	} {
		for _, backwards := range []bool{false, true} {
			found := slices.Clone(c.found)
			if backwards {
				slices.Reverse(found)
			}
			var got []string
			for _, x := range choose(found, perhaps) {
				got = append(got, x.Message)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%s (backwards: %t): %q, want %q", c.why, backwards, got, c.want)
			}
		}
	}
}

func TestEligible(t *testing.T) {
	ana, rui := &Entity{Name: "Ana Reis"}, &Entity{Name: "Rui Melo"}
	said := func(doc int, e *Entity) *fact {
		return &fact{doc: doc, speaker: e, Claim: &claims.Claim{}, sentence: []string{"one", "two"}[doc]}
	}
	copied := &fact{doc: 1, Claim: &claims.Claim{}, sentence: "both"}
	s := &story{texts: []map[string]bool{{"one": true, "both": true}, {"two": true, "both": true}}}
	for _, c := range []struct {
		why  string
		a, b *fact
		want bool
	}{
		{"two documents", said(0, nil), said(1, nil), true},
		{"one speaker in two", said(0, ana), said(1, ana), true},
		{"two speakers in one", said(0, ana), said(0, rui), true},
		{"one speaker in one", said(0, ana), said(0, ana), false},
		{"a speaker and the document", said(0, ana), said(0, nil), false},
		{"the document", said(0, nil), said(0, nil), false},
		{"a sentence that both documents have, against another", said(0, nil), copied, false},
		{"the sentence that both have, against itself", &fact{doc: 0, Claim: &claims.Claim{}, sentence: "both"}, copied, true},
	} {
		if s.eligible(c.a, c.b) != c.want {
			t.Errorf("%s: want %t", c.why, c.want)
		}
	}
}
