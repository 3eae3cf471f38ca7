// Package claimstest tests an extractor against expectations that stand beside the text:
//
//	-- wire.txt --
//	Published: 2024-03-02
//
//	Officials said 12 people died when the bridge fell on Friday.
//	// want claim [Officials] <said> {12 people died when the bridge fell on Friday} actual time=2024-03-01
//
// A want speaks of the line above it: a layer, then what is expected of one of its items there.
//
//	claim        [innermost source] <its cue> {clause}; words: polarity, modality, form; fields: time, quantity, predicate,
//	             by, every role of an argument, and every relation with the predicate of the other claim (before=left)
//	attribution  [source] <cue> {content}; words: kind, polarity
//	time         {words}; words: value, mod, type
//	quantity     {words}; words: the interval ("12", "12…", "…12", "12…15"), unit; fields: of, hedge
//	mention      {words}; words: kind; fields: entity
//
// What is not mentioned is not checked, except that a claim or attribution without [source] has none. A value with blanks stands in
// quotation marks: subject="the bridge". Where a line has a want of a layer, each of its items on that line must be wanted:
// what is missing and what is surplus both fail. "want no claim" says that there is none.
package claimstest

import (
	"context"
	"fmt"
	"io/fs"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
)

// Run checks the extractor against each .txt file of fsys, a subtest a file.
func Run(t *testing.T, fsys fs.FS, x *claims.Extractor) {
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
			problems, err := Check(t.Context(), string(data), x)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			for _, p := range problems {
				t.Errorf("%s:%s", name, p)
			}
		})
	}
}

// Check says what is missing and what is surplus in the documents of a file, each beginning with the line: "7: …".
func Check(ctx context.Context, file string, x *claims.Extractor) ([]string, error) {
	cases, err := Parse(file)
	if err != nil {
		return nil, err
	}
	var problems []string
	for _, c := range cases {
		a, err := x.Extract(ctx, c.Document)
		if err != nil {
			return nil, err
		}
		p, err := c.check(a)
		if err != nil {
			return nil, err
		}
		problems = append(problems, p...)
	}
	return problems, nil
}

// check compares the analysis with what is wanted, a line and layer at a time.
func (c *Case) check(a *claims.Analysis) ([]string, error) {
	type group struct {
		start int
		layer string
	}
	var order []group
	groups := map[group][]pattern{}
	for _, w := range c.Wants {
		p, err := parsePattern(w)
		if err != nil {
			return nil, fmt.Errorf("%d: %w", w.Line, err)
		}
		g := group{w.Start, p.layer}
		if groups[g] == nil {
			order = append(order, g)
		}
		groups[g] = append(groups[g], p)
	}
	var problems []string
	for _, g := range order {
		problems = append(problems, compare(groups[g], items(a, g.layer))...)
	}
	return problems, nil
}

// compare matches the patterns of a line with the items on it, each with the first that fits.
func compare(patterns []pattern, all []item) []string {
	var here []item
	for _, it := range all {
		if patterns[0].Overlaps(it.Span) {
			here = append(here, it)
		}
	}
	var problems []string
	for _, p := range patterns {
		i := p.find(here)
		switch {
		case p.none:
		case i < 0:
			problems = append(problems, fmt.Sprintf("%d: missing: %s", p.Line, p.Text))
		default:
			here = append(here[:i:i], here[i+1:]...)
		}
	}
	for _, it := range here {
		problems = append(problems, fmt.Sprintf("%d: surplus: %s", patterns[0].Line-1, it))
	}
	return problems
}
