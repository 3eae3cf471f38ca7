package tag

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
)

//go:generate go run gen.go ../../../../shared/data/lexicon

//go:embed words.tsv
var wordList string

// kinds are what a word can be by the word list, a bit each: a base form, or a regular form of one.
type kinds uint8

const (
	verb kinds = 1 << iota
	noun
	adjective
	adverb
	plural
	third // a third person: "rules"
	past
	progressive
)

// words are the base forms of the list.
var words = sync.OnceValue(func() map[string]kinds {
	m := make(map[string]kinds, 1<<15)
	for line := range strings.Lines(wordList) {
		if line[0] == '#' {
			continue
		}
		word, letters, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		m[word] = kindsOfLetters(letters)
	}
	return m
})

func kindsOfLetters(letters string) kinds {
	var k kinds
	for i, c := range "vnar" {
		if strings.ContainsRune(letters, c) {
			k |= 1 << i
		}
	}
	return k
}

// kindsOf is what a folded form can be.
func kindsOf(form string) kinds {
	k := words()[form]
	for _, ending := range [...]struct {
		xpos     string
		of, what kinds
	}{{"VBZ", verb, third}, {"VBZ", noun, plural}, {"VBD", verb, past}, {"VBG", verb, progressive}} {
		for _, b := range bases(form, ending.xpos) {
			if words()[b]&ending.of != 0 {
				k |= ending.what
			}
		}
	}
	return k
}

// feature is the kinds as part of a feature; none counts too.
func (k kinds) feature() uint64 { return linear.Mix(1, uint64(k)) }
