// Swap measures whether the comparer sees a single number or time exchanged: it writes another in place of each number and time of
// the documents of stories, one at a time, and compares the document with its changed copy.
//
//	go run ./compare/comparetest/swap [-show] DIR …
//
// Of the conflicts found, one is right that has the kind of the change and touches it; one elsewhere is false. Bounds that do not exclude each
// other ("more than 120", "more than 195") count as missed too, so that not all can be found.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

func main() {
	show := flag.Bool("show", false, "list the changes that were not seen")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: swap [-show] DIR …")
		os.Exit(2)
	}
	for _, dir := range flag.Args() {
		if err := run(context.Background(), os.Stdout, dir, *show); err != nil {
			fmt.Fprintf(os.Stderr, "swap: %s: %v\n", dir, err)
			os.Exit(1)
		}
	}
}

// tally counts the changes of one kind.
type tally struct{ all, seen, tension, false int }

func run(ctx context.Context, w io.Writer, dir string, show bool) error {
	stories, err := comparetest.ReadStories(os.DirFS(dir))
	if err != nil {
		return err
	}
	counts := map[string]*tally{"quantity": {}, "time": {}}
	for _, s := range stories {
		for _, d := range s.Documents {
			var x claims.Extractor
			a, err := x.Extract(ctx, d)
			if err != nil {
				return err
			}
			for _, c := range changes(a) {
				verdict, elsewhere, err := seen(ctx, d, c)
				if err != nil {
					return err
				}
				n := counts[c.kind]
				n.all++
				n.false += elsewhere
				switch verdict {
				case compare.Conflict:
					n.seen++
				case compare.Tension, compare.Update:
					n.tension++
				}
				if show && verdict != compare.Conflict {
					fmt.Fprintf(w, "%s %s: %q for %q %s\n", d.ID, c.kind, c.text, c.Of(d.Text), verdict)
				}
			}
		}
	}
	for _, kind := range []string{"quantity", "time"} {
		n := counts[kind]
		fmt.Fprintf(w, "%s %-9s seen %d of %d as conflict, %d as tension or update; %d false conflicts\n", dir, kind, n.seen, n.all, n.tension, n.false)
	}
	return nil
}

// change writes a text in place of a span.
type change struct {
	ud.Span
	kind, text string
}

// changes lists what can be exchanged in a document.
func changes(a *claims.Analysis) (out []change) {
	add := func(s ud.Span, kind, text string) {
		if text != "" {
			out = append(out, change{s, kind, text})
		}
	}
	for _, q := range a.Quantities {
		if !q.Ordinal && q.Low != 0 {
			add(q.Span, "quantity", otherNumber(q.Text))
		}
	}
	for _, t := range a.Times {
		if t.Resolved() {
			add(t.Span, "time", otherTime(t.Text))
		}
	}
	return out
}

// seen compares a document with its changed copy: the verdict of the change, empty where it was not seen, and the conflicts elsewhere.
func seen(ctx context.Context, d claims.Document, c change) (verdict compare.Verdict, elsewhere int, err error) {
	changed := d
	d.ID, changed.ID = "a", "b"
	changed.Text = d.Text[:c.Start] + c.text + d.Text[c.End:]
	r, err := comparetest.Report(ctx, []claims.Document{d, changed}, &claims.Extractor{}, &compare.Comparer{})
	if err != nil {
		return "", 0, err
	}
	for _, f := range r.Findings {
		touches := f.A.Doc == "a" && f.B.Doc == "b" && f.A.Span.Start <= c.End && c.Start <= f.A.Span.End
		switch {
		case f.Verdict == compare.Agreement:
		case touches && f.Kind == c.kind && verdict != compare.Conflict:
			verdict = f.Verdict
		case !touches && f.Verdict == compare.Conflict:
			elsewhere++
		}
	}
	return verdict, elsewhere, nil
}
