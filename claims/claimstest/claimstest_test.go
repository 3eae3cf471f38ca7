package claimstest

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/google/go-cmp/cmp"
)

const text = `a comment
-- a --
Published: 2024-03-02

Officials said the bridge didn’t fall on Friday. It rained.
%s
Nothing here.
-- b --
Yes.
`

// analysis finds two claims, an attribution and a time on the first line of the text.
func analysis(c *Case) *claims.Analysis {
	a := &claims.Analysis{Document: c.Document}
	find := func(words string) ud.Span {
		i := strings.Index(c.Document.Text, words)
		return ud.Span{Start: i, End: i + len(words)}
	}
	clause := "the bridge didn’t fall on Friday"
	said := &claims.Attribution{Kind: claims.Indirect, Source: &claims.Source{Text: "Officials"}, Cue: &claims.Cue{Text: "said"},
		Content: claims.Content{Span: find(clause), Text: clause}}
	friday := &claims.Time{Span: find("Friday"), Text: "Friday", Value: timex.Value{Type: timex.Date, Value: "2024-03-01"}}
	a.Attributions = []*claims.Attribution{said}
	a.Times = []*claims.Time{friday}
	a.Claims = []*claims.Claim{
		{Document: &a.Document, Span: find(clause), Text: clause, Attribution: a.Attributions, Polarity: claims.Negative, Modality: claims.Actual,
			Predicate: claims.Predicate{Lemma: "fall"}, Arguments: []*claims.Argument{{Role: claims.Subject, Text: "the bridge"}}, Times: a.Times},
		{Document: &a.Document, Span: find("It rained."), Text: "It rained.", Polarity: claims.Positive, Modality: claims.Actual, Predicate: claims.Predicate{Lemma: "rain"}},
	}
	return a
}

func TestCheck(t *testing.T) {
	const both = "// want claim [Officials] <said> {the bridge didn't fall on Friday} negative subject=\"the bridge\" time=2024-03-01\n" +
		"// want claim {It rained} predicate=rain"
	surplus := `5: surplus: claim {It rained.} positive actual by="a" predicate="rain"`
	for _, c := range []struct {
		why, wants string
		problems   []string
	}{
		{"nothing wanted, nothing checked", "", nil},
		{"both claims, with straight for curly and without the full stop", both, nil},
		{"surplus", "// want claim [Officials] {the bridge didn’t fall on Friday}", []string{surplus}},
		{"missing", both + "\n// want claim {It snowed}", []string{"8: missing: claim {It snowed}"}},
		{"each claim fits once", both + "\n// want claim {It rained}", []string{"8: missing: claim {It rained}"}},
		{"another source", "// want claim [Police] predicate=fall\n// want claim {It rained}",
			[]string{"6: missing: claim [Police] predicate=fall",
				`5: surplus: claim [Officials] <said> {the bridge didn’t fall on Friday} negative actual by="Officials" predicate="fall" time="2024-03-01" subject="the bridge"`}},
		{"no source is not any source", "// want claim predicate=fall\n// want claim {It rained}",
			[]string{"6: missing: claim predicate=fall",
				`5: surplus: claim [Officials] <said> {the bridge didn’t fall on Friday} negative actual by="Officials" predicate="fall" time="2024-03-01" subject="the bridge"`}},
		{"another polarity", "// want claim [Officials] negative\n// want claim negative", []string{"7: missing: claim negative", surplus}},
		{"layers are apart", "// want time {Friday} 2024-03-01 DATE\n// want attribution [Officials] <said> indirect", nil},
		{"none wanted, none there", "// want no quantity", nil},
		{"none wanted, one there", "// want no time", []string{"5: surplus: time {Friday} 2024-03-01 DATE"}},
	} {
		cases, err := Parse(strings.Replace(text, "%s", c.wants, 1))
		if err != nil {
			t.Fatal(err)
		}
		problems, err := cases[0].check(analysis(&cases[0]))
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
		}
		if diff := cmp.Diff(c.problems, problems); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.why, diff)
		}
	}
}

func TestParse(t *testing.T) {
	cases, err := Parse(strings.Replace(text, "%s", "  // want claim {It rained}", 1))
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) != 2 || cases[0].Document.ID != "a" || cases[1].Document.Text != "Yes.\n\n" {
		t.Fatalf("got %+v", cases)
	}
	d := cases[0].Document
	if d.Published.IsZero() || strings.Contains(d.Text, "want") {
		t.Errorf("header or wants are in the text: %+v", d)
	}
	w := cases[0].Wants[0]
	if got := w.Of(d.Text); got != "Officials said the bridge didn’t fall on Friday. It rained." || w.Line != 6 {
		t.Errorf("the want speaks of %q, line %d", got, w.Line)
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ why, in, says string }{
		{"no line above", "-- a --\n// want claim {x}", "line 2: no text above"},
		{"of the header", "-- a --\nTitle: x\n// want claim {x}\n\nText.", "line 3: a want speaks of the text"},
		{"a bad header", "-- a --\nPublished: soon\n\nText.", `document "a": published "soon"`},
		{"an unknown layer", "-- a --\nText.\n// want dragons", `3: unknown layer "dragons"`},
		{"an open mark", "-- a --\nText.\n// want claim [x", "3: no ]"},
		{"an open quotation", "-- a --\nText.\n// want claim time=\"x", "3: no closing"},
	} {
		_, err := Check(t.Context(), c.in, &claims.Extractor{})
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", c.why, err, c.says)
		}
	}
}
