// Program rivals compares gainsay with other libraries that read English: how fast each does its job on the same texts on one
// core, and, given a treebank, how well.
//
//	cd .ci/rivals && go run . [-docs FILE] [-ud FILE.conllu] [-rounds N]
//
// Each program at each job is a process of its own that has everything loaded and has read a part of the texts for a while
// before the first round. A round is another part, which none has seen; all read it in turn, so that a ratio is always of
// figures taken within the same seconds, and the median of the rounds is printed. What counts is the time of the processor,
// not the clock: the machine may have other work. (So it takes a Unix.)
//
// The path of the module lies below gainsay/claims so that the stages in claims/internal can be timed apart.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("rivals: ")
	docs := flag.String("docs", "", "documents to read (.jsonl, .json, .txt or a directory) in place of the project's own")
	treebank := flag.String("ud", "", "a treebank in CoNLL-U to hold words, sentences and tags against")
	rounds := flag.Int("rounds", 7, "how many parts of the texts are timed")
	work := flag.String("work", "", "be the worker for this job of the table (the program's own use)")
	flag.Parse()
	var err error
	if *work != "" {
		err = serve(*work, os.Stdin, os.Stdout)
	} else {
		err = compare(os.Stdout, *docs, *treebank, *rounds)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// compare prints how fast the programs are and, where there is a treebank, how good.
func compare(w io.Writer, docs, treebank string, rounds int) error {
	texts, err := readTexts(docs)
	if err != nil {
		return err
	}
	parts, err := split(texts, rounds+1)
	if err != nil {
		return err
	}
	workers, err := start(present())
	defer stop(workers)
	if err != nil {
		return err
	}
	if err := race(workers, parts); err != nil {
		return err
	}
	fmt.Fprintf(w, "%d texts, %d KB; warm-up and %d rounds of %d KB\n\n", len(texts), size(texts)/1000, rounds, size(texts)/1000/len(parts))
	if err := printSpeed(w, workers); err != nil || treebank == "" {
		return err
	}
	fmt.Fprintln(w)
	return judge(w, workers, treebank)
}

// present are the programs that can be run: without node and its packages, those in Go.
func present() []program {
	if err := install(); err != nil {
		log.Printf("going on without the programs for node: %v", err)
		return inGo(programs)
	}
	return programs
}
