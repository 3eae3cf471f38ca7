// Package comparetest tests a comparer: against expectations that stand beside the text, and against stories with gold
// findings.
//
// Expectations are files as package claimstest reads them, each one story, or several under lines "== name ==":
//
//	== another toll ==
//	-- wire.txt --
//	Officials said 12 people died when the bridge fell on Friday.
//	-- daily.txt --
//	At least 15 people were killed, police said.
//	// want conflict quantity wire.txt "12"
//
// A want says verdict, kind (none for an agreement), the document of the other side, and words of the other side's clause; the
// line above it is this side. What is missing fails, and so does what is surplus: every conflict and tension that is not
// wanted, and every update or agreement where the file wants one of them.
package comparetest

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/claimstest"
	"github.com/gainsay-go/gainsay/compare"
)

// Run checks the comparer, on what the zero Extractor finds, against the stories of each .txt file of fsys, a subtest a story.
func Run(t *testing.T, fsys fs.FS, c *compare.Comparer) {
	t.Helper()
	files, err := fs.Glob(fsys, "*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no expectations: %v", err)
	}
	for _, name := range files {
		t.Run(name, func(t *testing.T) {
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range split(string(data)) {
				t.Run(s.name, func(t *testing.T) {
					t.Parallel()
					problems, err := Check(t.Context(), s.text, c)
					if err != nil {
						t.Fatalf("%s: %v", name, err)
					}
					for _, p := range problems {
						t.Errorf("%s:%s", name, p)
					}
				})
			}
		})
	}
}

// part is one story of a file.
type part struct{ name, text string }

// split parts a file at its lines "== name ==". Each part keeps the numbers of its lines: what was before them is left empty.
func split(file string) []part {
	parts := []part{{}}
	for i, line := range strings.SplitAfter(file, "\n") {
		name, begins := strings.CutPrefix(strings.TrimSpace(line), "== ")
		if name, ends := strings.CutSuffix(name, " =="); begins && ends {
			parts = append(parts, part{name, strings.Repeat("\n", i)})
			line = "\n"
		}
		parts[len(parts)-1].text += line
	}
	if len(parts) > 1 {
		return parts[1:] // what comes before the first is a comment
	}
	return parts
}

// Check says what is missing and what is surplus in one story.
func Check(ctx context.Context, file string, c *compare.Comparer) ([]string, error) {
	documents, wants, err := expectations(file)
	if err != nil {
		return nil, err
	}
	r, err := Report(ctx, documents, &claims.Extractor{}, c)
	if err != nil {
		return nil, err
	}
	return differences(wants, r.Findings), nil
}

// expectations reads one story.
func expectations(file string) (documents []claims.Document, wants []want, err error) {
	cases, err := claimstest.Parse(file)
	if err != nil {
		return nil, nil, err
	}
	for _, x := range cases {
		documents = append(documents, x.Document)
	}
	wants, err = parseWants(cases)
	return documents, wants, err
}

// Report extracts and compares.
func Report(ctx context.Context, documents []claims.Document, x *claims.Extractor, c *compare.Comparer) (*compare.Report, error) {
	var as []*claims.Analysis
	for _, d := range documents {
		a, err := x.Extract(ctx, d)
		if err != nil {
			return nil, err
		}
		as = append(as, a)
	}
	return c.Compare(ctx, as...)
}

// want is an expectation, taken apart.
type want struct {
	claimstest.Want
	verdict          compare.Verdict
	kind             string
	doc, other, word string // other is the document of the other side, word is in its clause
}

func parseWants(cases []claimstest.Case) ([]want, error) {
	known := map[string]bool{}
	for _, c := range cases {
		known[c.Document.ID] = true
	}
	var out []want
	for _, c := range cases {
		for _, w := range c.Wants {
			p, err := parseWant(w)
			if err == nil && !known[p.other] {
				err = fmt.Errorf("no document %q", p.other)
			}
			if err != nil {
				return nil, fmt.Errorf("%d: %w", w.Line, err)
			}
			p.doc = c.Document.ID
			out = append(out, p)
		}
	}
	return out, nil
}

func parseWant(w claimstest.Want) (want, error) {
	head, word, _ := strings.Cut(w.Text, `"`)
	word, tail, closed := strings.Cut(word, `"`)
	fields := strings.Fields(head)
	p := want{Want: w, word: word}
	if !closed || strings.TrimSpace(tail) != "" || len(fields) < 2 || len(fields) > 3 {
		return p, fmt.Errorf("%q is not: verdict kind document \"words\"", w.Text)
	}
	p.verdict, p.other = compare.Verdict(fields[0]), fields[len(fields)-1]
	if len(fields) == 3 {
		p.kind = fields[1]
	}
	switch p.verdict {
	case compare.Conflict, compare.Tension, compare.Update, compare.Agreement:
		return p, nil
	}
	return p, fmt.Errorf("unknown verdict %q", p.verdict)
}

// fits says whether the finding is the one wanted, in either direction.
func (w *want) fits(f compare.Finding) bool {
	side := func(here, there compare.Side) bool {
		return here.Doc == w.doc && here.Overlaps(w.Span) && there.Doc == w.other && strings.Contains(there.Text, w.word)
	}
	return f.Verdict == w.verdict && f.Kind == w.kind && (side(f.A, f.B) || side(f.B, f.A))
}

// differences says which wants no finding fits, and which findings nobody wants.
func differences(wants []want, findings []compare.Finding) []string {
	checked := map[compare.Verdict]bool{compare.Conflict: true, compare.Tension: true}
	taken := make([]bool, len(findings))
	var problems []string
	for _, w := range wants {
		checked[w.verdict] = true
		found := false
		for i, f := range findings {
			if !taken[i] && w.fits(f) {
				taken[i], found = true, true
				break
			}
		}
		if !found {
			problems = append(problems, fmt.Sprintf("%d: missing: %s", w.Line, w.Text))
		}
	}
	for i, f := range findings {
		if !taken[i] && checked[f.Verdict] {
			problems = append(problems, fmt.Sprintf(" surplus: %s %s %s “%s” / %s “%s”: %s", f.Verdict, f.Kind, f.A.Doc, f.A.Text, f.B.Doc, f.B.Text, f.Message))
		}
	}
	return problems
}
