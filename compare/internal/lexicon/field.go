package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/nouns"
)

//go:embed fields.tsv
var fieldsTSV string

var fields = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string, 8192)
	for f := range rows(fieldsTSV) {
		for w := range strings.SplitSeq(f[1], "|") {
			m[fold(w)] = append(m[fold(w)], f[0])
		}
	}
	return m
})

// Fields are the questions that a clause with the word or phrase may answer: “alarm sounds” for "siren". Words of one field are
// seldom synonyms, but tell of one sort of event or property.
func Fields(lemma string) []string {
	lemma = fold(lemma)
	if f := fields()[lemma]; f != nil {
		return f
	}
	return fields()[nouns.Singular(lemma)]
}

// Field is a field that two words or phrases share, empty for none.
func Field(a, b string) string {
	in := Fields(b)
	for _, f := range Fields(a) {
		if slices.Contains(in, f) {
			return f
		}
	}
	return ""
}
