// Who scores the entities of reports against stories in which a reader marked who is who, and prints each link that was missed or
// is wrong.
//
//	go run ./compare/comparetest/who [-table | -names] DIR …
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
	table := flag.Bool("table", false, "only the counts")
	names := flag.Bool("names", false, "print only the links between names")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: who [-table | -names] DIR …")
		os.Exit(2)
	}
	for _, dir := range flag.Args() {
		if err := run(context.Background(), os.Stdout, dir, *table, *names); err != nil {
			fmt.Fprintf(os.Stderr, "who: %s: %v\n", dir, err)
			os.Exit(1)
		}
	}
}

func run(ctx context.Context, w io.Writer, dir string, table, names bool) error {
	stories, err := comparetest.ReadMarked(os.DirFS(dir))
	if err != nil {
		return err
	}
	var chains [3]comparetest.Chains // by form
	var x claims.Extractor
	var c compare.Comparer
	for _, m := range stories {
		r, err := comparetest.Report(ctx, m.Documents, &x, &c)
		if err != nil {
			return err
		}
		for form := range chains {
			chains[form].Add(m, r, comparetest.Form(form))
		}
	}
	most := comparetest.Pronouns
	if names {
		most = comparetest.Names
	}
	if !table {
		for _, n := range chains[most].Notes {
			fmt.Fprintln(w, n)
		}
	}
	_, err = fmt.Fprintf(w, "%s: %d stories\nnames             %v\nand descriptions  %v\nand pronouns      %v\n", dir, len(stories), &chains[0], &chains[1], &chains[2])
	return err
}
