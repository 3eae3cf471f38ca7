package claims_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// brokenClaims says which claims of an analysis do not stand in their sentence or refer to what is not the document's.
func brokenClaims(a *claims.Analysis) (problems []string) {
	add := func(c *claims.Claim, format string, args ...any) {
		problems = append(problems, c.ID+": "+fmt.Sprintf(format, args...))
	}
	seen := map[string]bool{}
	for _, c := range a.Claims {
		if c.ID == "" || seen[c.ID] {
			add(c, "its id comes twice")
		}
		seen[c.ID] = true
		if c.Index < 0 || c.Index >= len(a.Sentences) || a.Sentences[c.Index].Span != c.Sentence {
			add(c, "another sentence")
		}
		if !c.Sentence.Contains(c.Span) || !c.Sentence.Contains(c.Predicate.Span) || c.Span.Len() == 0 {
			add(c, "%v, %v outside %v", c.Span, c.Predicate.Span, c.Sentence)
		}
		for _, g := range c.Arguments {
			if !c.Sentence.Contains(g.Span) || g.Span.Len() == 0 {
				add(c, "%s %v outside %v", g.Role, g.Span, c.Sentence)
			}
		}
		for i, s := range c.Attribution {
			if !slices.Contains(a.Attributions, s) {
				add(c, "a foreign attribution")
			}
			if i > 0 && s.Content.Len() > c.Attribution[i-1].Content.Len() {
				add(c, "%s is not within %s", s.ID, c.Attribution[i-1].ID)
			}
		}
		for _, r := range c.Relations {
			if r.To == c || !slices.Contains(a.Claims, r.To) {
				add(c, "%s what is no other claim of the document", r.Kind)
			}
		}
		for _, t := range c.Times {
			if !slices.Contains(a.Times, t) {
				add(c, "a foreign time")
			}
		}
		if c.Factuality < -3 || c.Factuality > 3 {
			add(c, "factuality %g", c.Factuality)
		}
		if c.Polarity == claims.Negative && c.Factuality > 0 {
			add(c, "%s with factuality %g", c.Polarity, c.Factuality)
		}
	}
	return problems
}

func TestClaimInvariants(t *testing.T) {
	var x claims.Extractor
	for d, err := range claims.ReadDocuments("../testdata/articles") {
		if err != nil {
			t.Fatal(err)
		}
		a, err := x.Extract(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range brokenClaims(a) {
			t.Errorf("%s: %s", d.ID, p)
		}
	}
}

// TestOddTrees gives trees that no parser should.
func TestOddTrees(t *testing.T) {
	word := func(form string, head int, rel ud.Deprel, at int) ud.Token {
		return ud.Token{Span: ud.Span{Start: at, End: at + len(form)}, Form: form, Lemma: form, UPOS: ud.VERB, Head: head, Deprel: rel}
	}
	for _, c := range []struct {
		why  string
		s    ud.Sentence
		text string
	}{
		{"no sentence", ud.Sentence{}, ""},
		{"one word", ud.Sentence{Tokens: []ud.Token{word("go", ud.Root, "root", 0)}}, "go"},
		{"no root", ud.Sentence{Tokens: []ud.Token{word("go", 1, "xcomp", 0), word("see", 0, "xcomp", 3)}}, "go see"},
		{"its own head", ud.Sentence{Tokens: []ud.Token{word("go", 0, "conj", 0), word("see", 0, "advcl", 3)}}, "go see"},
		{"heads out of range", ud.Sentence{Tokens: []ud.Token{word("go", 9, "acl", 0), word("see", -7, "nsubj", 3)}}, "go see"},
	} {
		c.s.Span = ud.Span{Start: 0, End: len(c.text)}
		a, err := new(claims.Extractor).Analyze(t.Context(), claims.Document{ID: "a", Text: c.text}, []ud.Sentence{c.s})
		if err != nil {
			t.Fatalf("%s: %v", c.why, err)
		}
		for _, p := range append(broken(a), brokenClaims(a)...) {
			t.Errorf("%s: %s", c.why, p)
		}
	}
}

// FuzzAnalyze checks the claims of trees that are odd or wild.
func FuzzAnalyze(f *testing.F) {
	f.Add([]byte("0a1b2c3d4e5f6g7h8i9j"), []byte("the quick brown fox"), false)
	f.Add([]byte("jumps over the lazy dog"), []byte{}, true)
	f.Add([]byte{12, 14, 0, 7, 20, 3, 14, 13, 1, 32, 31, 1, 15, 29, 2}, []byte{4, 0, 2, 17, 19, 2, 1, 9, 0}, false)
	day := time.Date(2024, 3, 5, 18, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, first, second []byte, wild bool) {
		one, two := claims.RandomSentence(first, wild), claims.RandomSentence(second, wild)
		text := claims.TextOf(one)
		shift(two, len(text)+1)
		text += " " + claims.TextOf(two)
		a, err := new(claims.Extractor).Analyze(context.Background(), claims.Document{ID: "a", Published: day, Text: text}, []ud.Sentence{*one, *two})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range append(broken(a), brokenClaims(a)...) {
			t.Errorf("%q: %s", text, p)
		}
	})
}

// shift moves a sentence to another place in the text.
func shift(s *ud.Sentence, by int) {
	s.Start, s.End = s.Start+by, s.End+by
	for i := range s.Tokens {
		s.Tokens[i].Start += by
		s.Tokens[i].End += by
	}
}
