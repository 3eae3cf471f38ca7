package html

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden file anew")

// sample is a report made by hand; the texts hold markup and a link that must not be followed.
func sample() *compare.Report {
	a := claims.Document{ID: "a", Source: "Coastal Courier", Title: "Fire & smoke", URL: "https://example.org/a",
		Published: time.Date(2024, 3, 5, 18, 0, 0, 0, time.UTC)}
	b := claims.Document{ID: "b", URL: "javascript:alert(1)"}
	return &compare.Report{ID: "fire <1>", Documents: []claims.Document{a, b}, Stats: compare.Stats{Documents: 2, Claims: 7, Compared: 3},
		Findings: []compare.Finding{
			{ID: "f1", Verdict: compare.Conflict, Kind: "quantity", Score: .93, Message: "9 against 12 people killed",
				A:   compare.Side{Doc: "a", Span: ud.Span{Start: 9, End: 20}, Text: "killed nine", Focus: ud.Span{Start: 16, End: 20}, By: "Ana Reis"},
				B:   compare.Side{Doc: "b", Span: ud.Span{Start: 0, End: 28}, Text: "<script>alert(12)</script> &", By: "b"},
				Why: []string{"9 ∩ 12 = ∅"}},
			{ID: "f2", Verdict: compare.Agreement, Score: .5, Message: "the same fire", A: compare.Side{Doc: "a", By: "Coastal Courier"}, B: compare.Side{Doc: "?"}},
		}}
}

func TestWrite(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, sample()); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"<script", `href="javascript:`} {
		if strings.Contains(b.String(), bad) {
			t.Errorf("the page has %q", bad)
		}
	}
	const path = "testdata/report.html"
	if *update {
		if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("%s (-want +got; go test -update writes it anew):\n%s", path, diff)
	}
}

func TestWriteEmpty(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, &compare.Report{}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "Nothing was found") {
		t.Errorf("the page of an empty report does not say so:\n%s", b.String())
	}
}
