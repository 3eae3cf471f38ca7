package lexicon

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed weights.tsv
var weightsTSV string

var weights = sync.OnceValue(decodeWeights)

func decodeWeights() map[string]int {
	m := make(map[string]int, 4096)
	for f := range rows(weightsTSV) {
		m[f[0]], _ = strconv.Atoi(f[1])
	}
	return m
}

// Weight is how much a content word tells, 0 … 10: nothing for function words and vague verbs, little for the commonest
// words, most for those that a third of a million words of English have fewer than seven times. A phrase weighs as its
// weightiest word.
func Weight(lemma string) int {
	lemma = fold(lemma)
	if !strings.Contains(lemma, " ") {
		return weigh(lemma)
	}
	best := 0
	for w := range strings.SplitSeq(lemma, " ") {
		best = max(best, weigh(w))
	}
	return best
}

func weigh(word string) int {
	switch n, ok := weights()[word]; {
	case word == "", vague(word):
		return 0
	case !ok:
		return 10
	default:
		return n
	}
}
