package claims_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// broken says which spans and references of an analysis do not hold.
func broken(a *claims.Analysis) (problems []string) {
	text := a.Document.Text
	check := func(what string, s ud.Span, words string) {
		if s.Start < 0 || s.End > len(text) || s.Start > s.End || s.Of(text) != words {
			problems = append(problems, fmt.Sprintf("%s: %v is not %q", what, s, words))
		}
	}
	for i, s := range a.Sentences {
		for _, t := range s.Tokens {
			check(fmt.Sprint("token of sentence ", i), t.Span, t.Form)
		}
	}
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			check("mention of "+e.ID, m.Span, m.Text)
		}
	}
	for _, t := range a.Times {
		check(t.ID, t.Span, t.Text)
	}
	for _, q := range a.Quantities {
		check(q.ID, q.Span, q.Text)
		if q.Low > q.High {
			problems = append(problems, fmt.Sprintf("%s: %g … %g", q.ID, q.Low, q.High))
		}
	}
	for _, s := range a.Attributions {
		check(s.ID+" content", s.Content.Span, s.Content.Text)
		if s.Source != nil {
			check(s.ID+" source", s.Source.Span, s.Source.Text)
		}
		if s.Cue != nil {
			check(s.ID+" cue", s.Cue.Span, s.Cue.Text)
		}
		for n, p := 0, s.Parent; p != nil; p = p.Parent {
			if n++; n > len(a.Attributions) {
				problems = append(problems, s.ID+": its parents go in a circle")
				break
			}
		}
	}
	for _, c := range a.Claims {
		check(c.ID, c.Span, c.Text)
		check(c.ID+" predicate", c.Predicate.Span, c.Predicate.Text)
		for _, g := range c.Arguments {
			check(fmt.Sprint(c.ID, " ", g.Role), g.Span, g.Text)
		}
		if c.Document != &a.Document {
			problems = append(problems, c.ID+": another document")
		}
	}
	return problems
}

func TestInvariants(t *testing.T) {
	var x claims.Extractor
	n := 0
	for d, err := range claims.ReadDocuments("../testdata/articles") {
		if err != nil {
			t.Fatal(err)
		}
		a, err := x.Extract(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range broken(a) {
			t.Errorf("%s: %s", d.ID, p)
		}
		n += len(a.Claims)
	}
	if n == 0 {
		t.Error("no claims in five articles")
	}
}

// FuzzExtract checks that any text gives an analysis whose spans are true, or an error where it is no text.
func FuzzExtract(f *testing.F) {
	for _, text := range []string{
		"", ".", "\n\n\n", "“", "\"'\"'", "He said he said he said.", "\u00a0\u200b\ufeff", "a\u0301\u202e b", "1,2,3.4.5% $€ -",
		"“We met,” the envoy, who isn’t here, told Reuters on Tuesday. “On 31 February?” No.\n\nAt least 12–15 of them didn't.",
		"On Monday on Tuesday on Wednesday, 12 12 12 people people said said (said [said",
	} {
		f.Add(text)
	}
	day := time.Date(2024, 3, 5, 18, 0, 0, 0, time.UTC)
	var x claims.Extractor
	f.Fuzz(func(t *testing.T, text string) {
		a, err := x.Extract(t.Context(), claims.Document{ID: "a", Published: day, Text: text})
		if err != nil {
			return
		}
		for _, p := range broken(a) {
			t.Errorf("%q: %s", text, p)
		}
		if _, err := a.MarshalJSON(); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	})
}
