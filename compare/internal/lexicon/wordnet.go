package lexicon

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/nouns"
)

//go:generate go run gen.go -from ../../../../shared/data

//go:embed wordnet_verbs.tsv
var wordnetVerbsTSV string

//go:embed wordnet_nouns.tsv
var wordnetNounsTSV string

//go:embed apart.tsv
var apartTSV string

// senses are a verb's first two synsets, 0 for none, and the hypernyms of the first.
type senses struct{ first, second, up, up2 int32 }

var wordnet = sync.OnceValue(decodeWordnet)

func decodeWordnet() map[string]senses {
	m := make(map[string]senses, 12000)
	for f := range rows(wordnetVerbsTSV) {
		m[f[0]] = senses{number(f[1]), number(f[2]), number(f[3]), number(f[4])}
	}
	return m
}

func number(s string) int32 {
	n, _ := strconv.ParseInt(s, 36, 32)
	return int32(n)
}

// nominals are the verbs that a noun of event, act or state is derived from.
var nominals = sync.OnceValue(decodeNominals)

func decodeNominals() map[string][]string {
	m := make(map[string][]string, 6000)
	for f := range rows(wordnetNounsTSV) {
		m[f[0]] = strings.Split(f[1], "|")
	}
	return m
}

// verbsOf returns the verbs that a noun is derived from: "resignation" from "resign".
func verbsOf(noun string) []string {
	if v := nominals()[noun]; v != nil {
		return v
	}
	return nominals()[nouns.Singular(noun)]
}

// apart are the pairs that share a synset but seldom mean the same in the news, and the verbs too vague for any ("*").
var apart = sync.OnceValue(decodeApart)

func decodeApart() map[[2]string]bool {
	m := make(map[[2]string]bool, 1000)
	for f := range rows(apartTSV) {
		m[ordered(f[0], f[1])] = true
	}
	return m
}

// ordered returns the pair with the lesser string first.
func ordered(a, b string) [2]string {
	if b < a {
		a, b = b, a
	}
	return [2]string{a, b}
}

// vague reports whether WordNet has too many senses of the verb to go by.
func vague(verb string) bool { return apart()[ordered(verb, "*")] }

// wordnetScore compares two verbs by Open English WordNet: 80 for a common synset, one of the two in its first sense, 70 when
// it is the second of both, 50 when the first sense of one is the direct hypernym of the other's, else 0.
func wordnetScore(a, b string) (int, string) {
	x, okX := wordnet()[a]
	y, okY := wordnet()[b]
	if !okX || !okY || vague(a) || vague(b) || apart()[ordered(a, b)] {
		return 0, ""
	}
	switch {
	case one(x.first, y.first, y.second), one(y.first, x.first, x.second):
		return 80, "wordnet: " + a + " ≈ " + b
	case one(x.second, y.second, 0):
		return 70, "wordnet: " + a + " ≈ " + b
	case one(x.first, y.up, y.up2):
		return 50, "wordnet: " + b + " is a way to " + a
	case one(y.first, x.up, x.up2):
		return 50, "wordnet: " + a + " is a way to " + b
	}
	return 0, ""
}

// one reports whether a synset, if there is one, is among two others.
func one(synset, x, y int32) bool { return synset != 0 && (synset == x || synset == y) }
