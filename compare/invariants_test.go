package compare_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/google/go-cmp/cmp"
)

// broken says what in a report does not hold: a finding without both verbatim spans is never shown.
func broken(r *compare.Report) (problems []string) {
	texts := map[string]string{}
	for _, d := range r.Documents {
		texts[d.ID] = d.Text
	}
	for i, f := range r.Findings {
		if want := fmt.Sprint("f", i+1); f.ID != want {
			problems = append(problems, fmt.Sprintf("%s in the place of %s", f.ID, want))
		}
		if f.A.Doc > f.B.Doc || f.A.Doc == f.B.Doc && f.A.Start > f.B.Start {
			problems = append(problems, f.ID+": b stands before a")
		}
		if (f.Kind == "") != (f.Verdict == compare.Agreement) {
			problems = append(problems, fmt.Sprintf("%s: %s of kind %q", f.ID, f.Verdict, f.Kind))
		}
		if !(f.Score >= 0 && f.Score <= 1) {
			problems = append(problems, fmt.Sprintf("%s: score %g", f.ID, f.Score))
		}
		for _, s := range []compare.Side{f.A, f.B} {
			text := texts[s.Doc]
			if s.Start < 0 || s.Start >= s.End || s.End > len(text) || s.Of(text) != s.Text {
				problems = append(problems, fmt.Sprintf("%s: %v is not %q", f.ID, s.Span, s.Text))
			}
			if s.Focus.Len() > 0 && (!s.Contains(s.Focus) || s.Focus.Of(text) != s.FocusText) {
				problems = append(problems, fmt.Sprintf("%s: focus %v is not %q in %v", f.ID, s.Focus, s.FocusText, s.Span))
			}
			if s.By == "" {
				problems = append(problems, f.ID+": nobody asserts it")
			}
		}
	}
	return problems
}

// articles are the analyses of our own articles.
func articles(t *testing.T) (as []*claims.Analysis) {
	var x claims.Extractor
	for d, err := range claims.ReadDocuments("../testdata/articles") {
		if err != nil {
			t.Fatal(err)
		}
		a, err := x.Extract(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		as = append(as, a)
	}
	return as
}

func TestInvariants(t *testing.T) {
	var c compare.Comparer
	as := articles(t)
	r, err := c.Compare(t.Context(), as...)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range broken(r) {
		t.Error(p)
	}
	if len(r.Findings) == 0 {
		t.Error("nothing found in five articles that are full of conflicts")
	}
	slices.Reverse(as)
	again, err := c.Compare(t.Context(), as...)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(encode(t, r), encode(t, again)); diff != "" {
		t.Errorf("the order of the documents matters:\n%s", diff)
	}
}

func encode(t *testing.T, r *compare.Report) string {
	data, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// FuzzCompare checks that any two texts give a report that holds.
func FuzzCompare(f *testing.F) {
	f.Add("", "")
	f.Add("Nine workers died on Monday, police said.", "Twelve workers died on Monday, “the mayor” said. No, nine died.")
	f.Add("Ana Reis met the envoy in Porto on 3 March.", "The envoy did not meet Ana Reis. He met Rui Sá in Faro on Tuesday.")
	f.Add("The mayor, Ana Reis, resigned before the vote.", "Ana Reis, the mayor, refused to resign after the vote of 12 to 7.")
	f.Add("Shot in May, the film was shown on March 3, 2007.", "No, The Salt Road wasn’t shown in 2017.")
	f.Add("Two men aren't near 6 geese.", "Not two men are far away from 9 geese. It is a hoax.")
	day := time.Date(2024, 3, 5, 18, 0, 0, 0, time.UTC)
	var x claims.Extractor
	var c compare.Comparer
	f.Fuzz(func(t *testing.T, one, two string) {
		a, err := x.Extract(t.Context(), claims.Document{ID: "a", Published: day, Text: one})
		if err != nil {
			return
		}
		b, err := x.Extract(t.Context(), claims.Document{ID: "b", Text: two})
		if err != nil {
			return
		}
		r, err := c.Compare(t.Context(), a, b)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range broken(r) {
			t.Errorf("%q, %q: %s", one, two, p)
		}
	})
}
