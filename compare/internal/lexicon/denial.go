package lexicon

import (
	_ "embed"
	"sync"
)

//go:embed denials.tsv
var denialsTSV string

var denials = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for f := range rows(denialsTSV) {
		m[f[0]] = true
	}
	return m
})

// Denies says whether after a word, given by its lemma, or after it with the next, what is said does not hold: "never", "fail" "to".
func Denies(lemma, next string) bool { return denials()[lemma] || denials()[lemma+" "+next] }
