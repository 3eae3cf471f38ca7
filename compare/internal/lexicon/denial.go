package lexicon

import (
	_ "embed"
	"sync"
)

//go:embed denials.tsv
var denialsTSV string

// Denial says what of a text does not hold for a word in it.
type Denial uint8

// The denials: none, what stands behind the word, and all that it is said of.
const (
	NoDenial Denial = iota
	DeniesNext
	DeniesAll
)

var denials = sync.OnceValue(func() map[string]Denial {
	m := map[string]Denial{}
	for f := range rows(denialsTSV) {
		m[f[0]] = DeniesNext
		if f[1] == "all" {
			m[f[0]] = DeniesAll
		}
	}
	return m
})

// DenialOf is the denial of a word, given by its lemma, or of it with the next, the stronger of the two: "never", "fail" "to".
func DenialOf(lemma, next string) Denial { return max(denials()[lemma], denials()[lemma+" "+next]) }
