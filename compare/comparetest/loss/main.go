// Loss scores the comparer on stories with gold findings and prints each missed conflict under the first stage that lost it.
//
//	go run ./compare/comparetest/loss [-table] DIR …
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

func main() {
	table := flag.Bool("table", false, "only the scores and the counts of the stages")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: loss [-table] DIR …")
		os.Exit(2)
	}
	for _, dir := range flag.Args() {
		if err := run(context.Background(), os.Stdout, dir, *table); err != nil {
			fmt.Fprintf(os.Stderr, "loss: %s: %v\n", dir, err)
			os.Exit(1)
		}
	}
}

func run(ctx context.Context, w io.Writer, dir string, table bool) error {
	stories, err := comparetest.ReadStories(os.DirFS(dir))
	if err != nil {
		return err
	}
	var score comparetest.Score
	var losses []comparetest.Loss
	var x claims.Extractor
	var c compare.Comparer
	for _, s := range stories {
		r, err := comparetest.Report(ctx, s.Documents, &x, &c)
		if err != nil {
			return err
		}
		before := len(score.Missed)
		score.Add(s, r, compare.Conflict)
		found, err := comparetest.Losses(ctx, &c, r, score.Missed[before:])
		if err != nil {
			return err
		}
		losses = append(losses, found...)
	}
	fmt.Fprintf(w, "%s: %d stories\n%v\n", dir, len(stories), &score)
	if table {
		return comparetest.PrintStages(w, losses)
	}
	return comparetest.PrintLosses(w, losses)
}
