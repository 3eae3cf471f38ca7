// Extract prints the claims in news articles and who asserts them.
//
//	extract [-format text|json|conllu] [-from text|conllu] [-batch] [PATH …]
//
// A path is a .txt, .json or .jsonl file or a directory of such; with -from conllu it is a CoNLL-U file, whose trees are
// then used as they are. With -batch documents come from standard input, as JSON one a line (or as CoNLL-U), and a line of
// JSON is written for each; one that cannot be read gets {"id": …, "error": …} in its place.
//
// The exit status is 1 when some input could not be read and 2 for wrong usage.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"runtime/debug"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/examples/internal/batch"
)

func main() {
	debug.SetGCPercent(400) // an article needs little memory; collecting it less often is a twentieth of the time
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are what the flags say.
type options struct {
	format, from string
	batch        bool
	workers      int
	paths        []string
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parse(args, stderr)
	if err == flag.ErrHelp {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, "extract:", err)
		return 2
	}
	var x claims.Extractor
	status := 0
	for r := range batch.Map(inputs(o, stdin), o.workers, func(in input) result { return extract(&x, o, in) }) {
		if r.err != nil {
			fmt.Fprintln(stderr, "extract:", r.err)
			status = 1
		}
		if _, err := stdout.Write(r.output); err != nil {
			fmt.Fprintln(stderr, "extract:", err)
			return 1
		}
	}
	return status
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	f := flag.NewFlagSet("extract", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.StringVar(&o.format, "format", "", "output: text, json or conllu (default text, with -batch json)")
	f.StringVar(&o.from, "from", "text", "input: text or conllu")
	f.BoolVar(&o.batch, "batch", false, "read documents from standard input, one a line")
	f.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "how many documents to work on at a time")
	f.Usage = func() {
		fmt.Fprintln(stderr, "usage: extract [-format text|json|conllu] [-from text|conllu] [-batch] [PATH …]")
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
	switch {
	case o.format != "text" && o.format != "json" && o.format != "conllu":
		return fmt.Errorf("unknown format %q: want text, json or conllu", o.format)
	case o.from != "text" && o.from != "conllu":
		return fmt.Errorf("unknown input %q: want text or conllu", o.from)
	case o.workers < 1:
		return fmt.Errorf("-workers %d: want at least 1", o.workers)
	case o.batch && len(o.paths) > 0:
		return fmt.Errorf("-batch reads standard input and takes no path, but got %q", o.paths[0])
	case !o.batch && len(o.paths) == 0:
		return fmt.Errorf("no path given (and no -batch)")
	}
	return nil
}

// input is a document to analyse, or what is wrong with it.
type input struct {
	claims.Document
	trees *trees // nil where the text is yet to be parsed
	err   error
}

// inputs are the documents to analyse.
func inputs(o options, stdin io.Reader) iter.Seq[input] {
	documents := claims.ReadDocuments(o.paths...)
	switch {
	case o.from == "conllu":
		return treebank(o.paths, stdin)
	case o.batch:
		documents = claims.DecodeDocuments(stdin)
	}
	return func(yield func(input) bool) {
		for d, err := range documents {
			if !yield(input{Document: d, err: err}) {
				return
			}
		}
	}
}

// result is what to print for a document.
type result struct {
	output []byte
	err    error
}

// extract analyses a document and formats what it found.
func extract(x *claims.Extractor, o options, in input) (r result) {
	defer func() {
		if p := recover(); p != nil { // one document shall not take the others down
			r = failed(o, in.ID, fmt.Errorf("document %q: internal error: %v", in.ID, p))
		}
	}()
	if in.err != nil {
		return failed(o, in.ID, in.err)
	}
	a, err := analyse(x, in)
	if err != nil {
		return failed(o, in.ID, err)
	}
	return print(o, a)
}

func analyse(x *claims.Extractor, in input) (*claims.Analysis, error) {
	ctx := context.Background()
	if in.trees != nil {
		return x.Analyze(ctx, in.Document, in.trees.sentences)
	}
	return x.Extract(ctx, in.Document)
}
