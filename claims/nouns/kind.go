// Package nouns knows what sort of thing a common noun stands for, and which nouns may name one and the same thing.
//
// Nouns are given as lemmas. The tables are sorted TSV beside this file, each with its source, licence and columns on top; they
// are decoded at first use.
package nouns

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
)

//go:generate go run gen_kinds.go ../../../shared/data

//go:embed kinds.tsv
var kindsTSV string

// Kind is what sort of thing a noun stands for.
type Kind uint8

// The kinds of noun. What is not known to be anything else is a thing.
const (
	Thing Kind = iota
	Person
	Animal
	Organization
	Place
	Event
)

var kinds = sync.OnceValue(decodeKinds)

func decodeKinds() map[string]Kind {
	byName := map[string]Kind{"thing": Thing, "person": Person, "animal": Animal, "organization": Organization, "place": Place, "event": Event}
	m := make(map[string]Kind, strings.Count(kindsTSV, "\n"))
	for f := range rows(kindsTSV, 2) {
		m[f[0]] = byName[f[1]]
	}
	return m
}

// KindOf is what a noun mostly stands for, given as a lemma in lower case, and whether it is known; Thing where it is not.
func KindOf(lemma string) (kind Kind, known bool) {
	kind, known = kinds()[lemma]
	return kind, known
}

// Is says whether a noun is known to stand mostly for the kind.
func Is(lemma string, kind Kind) bool {
	k, known := KindOf(lemma)
	return known && k == kind
}

// rows yields the columns of each row of a table that has as many as it should.
func rows(tsv string, columns int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(tsv) {
			line = strings.TrimRight(line, "\r\n")
			if f := strings.Split(line, "\t"); len(f) == columns && line[0] != '#' && !yield(f) {
				return
			}
		}
	}
}
