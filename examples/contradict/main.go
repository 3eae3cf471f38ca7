// Contradict prints where news articles about one story contradict one another.
//
//	contradict [-format text|json|html] [-agreements] [-explain CLAIM,CLAIM] PATH …
//	contradict -batch
//
// A path is a .txt, .json or .jsonl file or a directory of such; all the documents together are one story. -explain says how
// the comparison of two claims went, by their ids in the report ("a#c1,b#c7"). With -batch stories come from standard input
// as JSON, one a line, {"id": …, "documents": [ … ]}, and a report is written as a line of JSON for each; one that cannot be
// read gets {"id": …, "error": …} in its place.
//
// The exit status is 1 when some input could not be read and 2 for wrong usage.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/examples/internal/batch"
)

func main() {
	debug.SetGCPercent(400) // an article needs little memory; collecting it less often is a twentieth of the time
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are what the flags say.
type options struct {
	format, explain   string
	batch, agreements bool
	workers           int
	paths             []string
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parse(args, stderr)
	if err == flag.ErrHelp {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, "contradict:", err)
		return 2
	}
	p := program{options: o, stdout: stdout, stderr: stderr}
	if o.batch {
		err = p.stories(stdin)
	} else {
		err = p.story()
	}
	if err != nil {
		p.problem(err)
	}
	return p.status
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	f := flag.NewFlagSet("contradict", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.StringVar(&o.format, "format", "", "output: text, json or html (default text, with -batch json)")
	f.StringVar(&o.explain, "explain", "", "say how the comparison of two claims went, by their ids in the report: a#c1,b#c7")
	f.BoolVar(&o.batch, "batch", false, "read stories from standard input, one a line")
	f.BoolVar(&o.agreements, "agreements", false, "list agreements in the text too, not only their number")
	f.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "how many documents or stories to work on at a time")
	f.Usage = func() {
		fmt.Fprintln(stderr, "usage: contradict [-format text|json|html] [-batch] [-explain CLAIM,CLAIM] [PATH …]")
		f.PrintDefaults()
	}
	if err := f.Parse(args); err != nil {
		return o, err
	}
	o.paths = f.Args()
	if o.format == "" {
		o.format = "text"
		if o.batch {
			o.format = "json"
		}
	}
	return o, o.check()
}

// check says what is wrong with the usage.
func (o options) check() error {
	_, _, pair := claimPair(o.explain)
	switch {
	case o.format != "text" && o.format != "json" && o.format != "html":
		return fmt.Errorf("unknown format %q: want text, json or html", o.format)
	case o.batch && o.format != "json":
		return fmt.Errorf("-batch writes json, not %s", o.format)
	case o.batch && len(o.paths) > 0:
		return fmt.Errorf("-batch reads standard input and takes no path, but got %q", o.paths[0])
	case o.batch && o.explain != "":
		return fmt.Errorf("-explain is of one story and does not go with -batch")
	case o.explain != "" && !pair:
		return fmt.Errorf("-explain %q: want two ids of claims, as a#c1,b#c7", o.explain)
	case !o.batch && len(o.paths) == 0:
		return fmt.Errorf("no path given (and no -batch)")
	case o.workers < 1:
		return fmt.Errorf("-workers %d: want at least 1", o.workers)
	}
	return nil
}

// claimPair parts "a#c1,b#c7". Ids of documents may have commas in them, so the comma is the first after "#".
func claimPair(s string) (a, b string, ok bool) {
	hash := strings.Index(s, "#")
	comma := strings.Index(s[hash+1:], ",")
	if hash < 0 || comma < 0 {
		return "", "", false
	}
	a, b = s[:hash+1+comma], s[hash+1+comma+1:]
	return strings.TrimSpace(a), strings.TrimSpace(b), strings.Contains(b, "#")
}

// program is one run.
type program struct {
	options
	extractor      claims.Extractor
	comparer       compare.Comparer
	stdout, stderr io.Writer
	status         int
}

// problem reports what could not be done; the rest is done all the same.
func (p *program) problem(err error) {
	fmt.Fprintln(p.stderr, "contradict:", err)
	p.status = 1
}

// story compares the documents in the paths and prints the report, or the explanation asked for.
func (p *program) story() error {
	ctx := context.Background()
	report, err := p.comparer.Compare(ctx, p.analyses(ctx)...)
	if err != nil {
		return err
	}
	if p.explain != "" {
		a, b, _ := claimPair(p.explain)
		e, err := p.comparer.Explain(ctx, report, a, b)
		if err != nil {
			return err
		}
		_, err = io.WriteString(p.stdout, e.String())
		return err
	}
	return p.print(report)
}

// analyses are those of the documents in the paths that can be read; the others are reported.
func (p *program) analyses(ctx context.Context) []*claims.Analysis {
	type document struct {
		claims.Document
		analysis *claims.Analysis
		err      error
	}
	inputs := func(yield func(document) bool) {
		for d, err := range claims.ReadDocuments(p.paths...) {
			if !yield(document{Document: d, err: err}) {
				return
			}
		}
	}
	var out []*claims.Analysis
	for d := range batch.Map(inputs, p.workers, func(d document) document {
		if d.err == nil {
			d.analysis, d.err = p.extractor.Extract(ctx, d.Document)
		}
		return d
	}) {
		if d.err != nil {
			p.problem(d.err)
			continue
		}
		out = append(out, d.analysis)
	}
	return out
}
