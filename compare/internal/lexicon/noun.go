package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed news_nouns.tsv
var newsNounsTSV string

//go:embed person_nouns.tsv
var personNounsTSV string

// nounGroup is a set of nouns that may name one thing, and the groups of more general nouns for it.
type nounGroup struct {
	name string
	up   []string
}

var nounGroups = sync.OnceValue(decodeNounGroups)

func decodeNounGroups() map[string][]nounGroup {
	m := make(map[string][]nounGroup, 4096)
	for _, table := range []string{newsNounsTSV, personNounsTSV} {
		for f := range rows(table) {
			g := nounGroup{f[0], strings.Split(f[2], "|")}
			for w := range strings.SplitSeq(f[1], "|") {
				w = singular(fold(w))
				m[w] = append(m[w], g)
			}
		}
	}
	return m
}

// SameNoun says how far two nouns may name the same thing, and by which rule: 100 the same lemma, 90 synonyms (blaze, fire),
// 60 a noun and a more general one (ferry, vessel), else 0. It is symmetric.
func SameNoun(a, b string) (score int, why string) {
	a, b = fold(a), fold(b)
	if a == "" || b == "" {
		return 0, ""
	}
	a, b = singular(a), singular(b)
	if a == b {
		return 100, "same noun: " + a
	}
	if b < a {
		a, b = b, a
	}
	for _, g := range nounGroups()[a] {
		for _, h := range nounGroups()[b] {
			switch {
			case g.name == h.name:
				return 90, "nouns " + g.name + ": " + a + " ≈ " + b
			case slices.Contains(g.up, h.name):
				score, why = 60, "nouns: "+a+" ⊂ "+b
			case slices.Contains(h.up, g.name):
				score, why = 60, "nouns: "+b+" ⊂ "+a
			}
		}
	}
	return score, why
}
