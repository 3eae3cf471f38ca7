package compare

import (
	"bytes"
	"encoding/json"
	"flag"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample is a report made by hand, with every kind of item and each awkward case: no date, markup in the text, a side
// without claim or focus, an open bound.
func sample() *Report {
	a := &claims.Analysis{Document: claims.Document{ID: "a", Source: "Coastal Courier", Title: "Fire & smoke", URL: "https://example.org/a",
		Published: time.Date(2024, 3, 5, 18, 0, 0, 0, time.UTC), Text: "The fire killed nine\ndockworkers on Monday, Ana Reis said."}}
	b := &claims.Analysis{Document: claims.Document{ID: "b", Text: "It claimed the lives of more than <b>twelve</b> workers."}}
	find := func(a *claims.Analysis, words string) ud.Span {
		i := strings.Index(a.Document.Text, words)
		return ud.Span{Start: i, End: i + len(words)}
	}

	reis := &claims.Entity{ID: "e1", Name: "Ana Reis", Kind: claims.Person, Roles: []names.Office{names.ParseOffice("mayor of Pombal")},
		Mentions: []claims.Mention{{Span: find(a, "Ana Reis"), Text: "Ana Reis"}}}
	a.Entities = []*claims.Entity{reis}
	monday := &claims.Time{ID: "t1", Span: find(a, "Monday"), Text: "Monday", Value: timex.Value{Type: timex.Date, Value: "2024-03-04",
		From: time.Date(2024, 3, 4, 0, 0, 0, 0, time.UTC), To: time.Date(2024, 3, 5, 0, 0, 0, 0, time.UTC)}}
	a.Times = []*claims.Time{monday}
	killed := "The fire killed nine\ndockworkers on Monday"
	said := &claims.Attribution{ID: "s1", Kind: claims.Indirect, Source: &claims.Source{Span: find(a, "Ana Reis"), Text: "Ana Reis", Entity: reis},
		Cue:     &claims.Cue{Span: find(a, "said"), Text: "said", Lemma: "say"},
		Content: claims.Content{Span: find(a, killed), Text: killed}}
	a.Attributions = []*claims.Attribution{said}
	ca := &claims.Claim{ID: "c1", Document: &a.Document, Span: find(a, killed), Text: killed, Form: claims.Verbal,
		Attribution: []*claims.Attribution{said}, Predicate: claims.Predicate{Span: find(a, "killed"), Text: "killed", Lemma: "kill"},
		Arguments: []*claims.Argument{{Role: claims.AtTime, Span: find(a, "on Monday"), Text: "on Monday", Head: "Monday", Time: monday}},
		Times:     []*claims.Time{monday}, Polarity: claims.Positive, Modality: claims.Actual, Factuality: 3}
	a.Claims = []*claims.Claim{ca}
	b.Quantities = []*claims.Quantity{{ID: "q1", Span: find(b, "more than <b>twelve"), Text: "more than <b>twelve",
		Value: quantity.Value{Low: 12, High: math.Inf(1), OpenLow: true, Hedge: "more than"}, Of: "workers"}}

	side := func(x *claims.Analysis, words, focus string, c *claims.Claim, by string) Side {
		s := Side{Doc: x.Document.ID, Claim: c, Span: find(x, words), Text: words, FocusText: focus, By: by}
		if focus != "" {
			s.Focus = find(x, focus)
		}
		return s
	}
	findings := []Finding{
		{Verdict: Agreement, Score: .9, A: side(a, "The fire", "", ca, "Coastal Courier"), B: side(b, "It", "", nil, "b"), Message: "the same fire"},
		{Verdict: Conflict, Kind: "quantity", Score: .5, A: side(a, "on Monday", "Monday", ca, "Ana Reis"), B: side(b, "It", "", nil, "b"), Message: "later: a lower score"},
		{Verdict: Conflict, Kind: "quantity", Score: .93, A: side(a, killed, "nine", ca, "Ana Reis"),
			B:       side(b, "claimed the lives of more than <b>twelve</b> workers", "more than <b>twelve</b>", nil, "b"),
			Message: "9 against more than 12 people killed", Why: []string{"same event: fire", "quantity: 9 ∩ 12<… = ∅"}},
	}
	order(findings)
	return &Report{ID: "fire", Documents: []claims.Document{a.Document, b.Document}, Analyses: []*claims.Analysis{a, b},
		Entities: []*Entity{{ID: "e1", Name: "Ana Reis", Kind: claims.Person, Roles: []names.Office{names.ParseOffice("mayor of Pombal")}, Members: []Member{{"a", reis, ""}}}},
		Findings: findings, Stats: Stats{Documents: 2, Claims: 1, Compared: 1}}
}

func TestReportText(t *testing.T) {
	var b bytes.Buffer
	if err := (TextPrinter{Agreements: true}).Print(&b, sample()); err != nil {
		t.Fatal(err)
	}
	golden(t, "report.txt", b.Bytes())
}

func TestReportTextWithoutAgreements(t *testing.T) {
	var b bytes.Buffer
	if err := (TextPrinter{Bold: true}).Print(&b, sample()); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(b.String(), "the same fire") || !strings.Contains(b.String(), "1 agreement") {
		t.Errorf("agreements are to be counted, not listed:\n%s", b.String())
	}
	if want := "killed \x1b[1mnine\x1b[0m dockworkers"; !strings.Contains(b.String(), want) {
		t.Errorf("no %q in:\n%s", want, b.String())
	}
}

func TestReportTextIsPlain(t *testing.T) {
	s := Side{Text: "red \x1b[31m\x07alert", Span: ud.Span{End: 15}}
	if got := (TextPrinter{}).quote(s); strings.ContainsAny(got, "\x1b\x07") {
		t.Errorf("control characters reach the terminal: %q", got)
	}
}

func TestReportJSON(t *testing.T) {
	data, err := json.Marshal(sample())
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		t.Fatal(err)
	}
	golden(t, "report.json", append(b.Bytes(), '\n'))
}

func TestEmptyReportJSON(t *testing.T) {
	data, err := json.Marshal(&Report{})
	if err != nil {
		t.Fatal(err)
	}
	want := `{"id":"","documents":[],"entities":[],"times":[],"quantities":[],"attributions":[],"claims":[],"findings":[],` +
		`"stats":{"documents":0,"claims":0,"compared":0}}`
	if diff := cmp.Diff(want, string(data)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestOrder(t *testing.T) {
	at := func(doc string, start int) Side { return Side{Doc: doc, Span: ud.Span{Start: start, End: start + 1}} }
	findings := []Finding{
		{Message: "agreements come last", Verdict: Agreement, Score: 1},
		{Message: "lower score", Verdict: Conflict, Score: .4},
		{Message: "second place", Verdict: Conflict, Score: .8, A: at("a", 9), B: at("b", 1)},
		{Message: "an update", Verdict: Update, Score: 1},
		{Message: "first place", Verdict: Conflict, Score: .8, A: at("a", 2), B: at("b", 5)},
		{Message: "a tension", Verdict: Tension, Score: .1},
	}
	order(findings)
	want := []string{"f1 first place", "f2 second place", "f3 lower score", "f4 a tension", "f5 an update", "f6 agreements come last"}
	var got []string
	for _, f := range findings {
		got = append(got, f.ID+" "+f.Message)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		why         string
		span, focus ud.Span
		want        string
	}{
		{"inside", ud.Span{Start: 10, End: 16}, ud.Span{Start: 12, End: 14}, "ab|cd|ef"},
		{"all of it", ud.Span{Start: 10, End: 16}, ud.Span{Start: 10, End: 16}, "|abcdef|"},
		{"none", ud.Span{Start: 10, End: 16}, ud.Span{}, "abcdef||"},
		{"outside", ud.Span{Start: 10, End: 16}, ud.Span{Start: 12, End: 18}, "abcdef||"},
	} {
		before, focus, after := Side{Text: "abcdef", Span: c.span, Focus: c.focus}.Split()
		if got := before + "|" + focus + "|" + after; got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
}

// golden compares with a file of testdata, or writes it with -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got; go test -update writes it anew):\n%s", path, diff)
	}
}
