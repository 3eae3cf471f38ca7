package lexicon

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed contraries.tsv
var contrariesTSV string

// contrary is a row of contraries.tsv, with the side that a word is on.
type contrary struct {
	row, side int
	kind      string
}

var contraries = sync.OnceValue(decodeContraries)

func decodeContraries() map[string][]contrary {
	m := make(map[string][]contrary, 512)
	n := 0
	for f := range rows(contrariesTSV) {
		for side, words := range f[:2] {
			for w := range strings.SplitSeq(words, "|") {
				m[w] = append(m[w], contrary{n, side, f[2]})
			}
		}
		n++
	}
	return m
}

// Contrary says whether two words or phrases are opposites where all words around them are the same, by contraries.tsv, the oppositions or
// the antonyms, and of which kind a contradiction they then make. It is symmetric.
func Contrary(a, b string) (kind, why string, ok bool) {
	a, b = strings.ToLower(a), strings.ToLower(b)
	for _, x := range contrariesOf(a) {
		for _, y := range contrariesOf(b) {
			if x.row == y.row && x.side != y.side {
				return x.kind, "contraries: " + a + " ↔ " + b, true
			}
		}
	}
	for _, x := range inflected(a) {
		for _, y := range inflected(b) {
			if o, ok := OppositionOf(x, y); ok {
				return "opposition", o.Why, true
			}
		}
	}
	return "", "", false
}

func contrariesOf(word string) []contrary {
	for _, w := range inflected(word) {
		if c := contraries()[w]; c != nil {
			return c
		}
	}
	return nil
}

// inflected are the forms that a word as it stands may be an inflection of, itself first.
func inflected(word string) []string {
	out := []string{word}
	add := func(stem string) {
		out = append(out, stem, stem+"e")
		if n := len(stem); n > 2 && stem[n-1] == stem[n-2] {
			out = append(out, stem[:n-1])
		}
	}
	for _, ending := range [...]string{"ing", "ed", "es"} {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) > 2 {
			add(stem)
		}
	}
	if stem, ok := strings.CutSuffix(word, "s"); ok && len(stem) > 2 {
		out = append(out, stem)
	}
	return out
}
