package main

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strconv"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// trees are sentences that somebody else has parsed.
type trees struct{ sentences []ud.Sentence }

// treebank reads documents in CoNLL-U from the files, or from stdin where there are none.
func treebank(paths []string, stdin io.Reader) iter.Seq[input] {
	return func(yield func(input) bool) {
		n := numbering{seen: map[string]bool{}}
		if len(paths) == 0 {
			n.read("standard input", stdin, yield)
		}
		for _, p := range paths {
			if !n.file(p, yield) {
				return
			}
		}
	}
}

// numbering gives ids to documents that have none, and finds those that come twice.
type numbering struct {
	place int
	seen  map[string]bool
}

func (n *numbering) file(path string, yield func(input) bool) bool {
	f, err := os.Open(path)
	if err != nil {
		return yield(input{err: err})
	}
	defer f.Close()
	return n.read(path, f, yield)
}

// read returns false when the caller wants no more.
func (n *numbering) read(name string, r io.Reader, yield func(input) bool) bool {
	for d, err := range ud.ReadCoNLLU(r) {
		if d == nil {
			d = &ud.Doc{}
		}
		if !yield(n.input(name, d, err)) {
			return false
		}
	}
	return true
}

func (n *numbering) input(name string, d *ud.Doc, err error) input {
	n.place++
	if d.ID == "" {
		d.ID = strconv.Itoa(n.place)
	}
	if err == nil && n.seen[d.ID] {
		err = errors.New("this id comes twice")
	}
	n.seen[d.ID] = true
	if err != nil {
		err = fmt.Errorf("%s: document %q: %w", name, d.ID, err)
	}
	return input{Document: claims.Document{ID: d.ID, Text: d.Text}, trees: &trees{d.Sentences}, err: err}
}
