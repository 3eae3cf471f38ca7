package lexicon

import (
	_ "embed"
	"sync"
)

//go:embed repeatable.tsv
var repeatableTSV string

var repeatable = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for f := range rows(repeatableTSV) {
		m[f[0]] = true
	}
	return m
})

// Repeatable says whether a predicate names what people do again and again and in company, such as meeting: that somebody
// else did it too, or at another time or place, is then no contradiction.
func Repeatable(p Pred) bool {
	if repeatable()[fold(p.Lemma)] {
		return true
	}
	for _, c := range Classes(p) {
		if repeatable()[c.Name] {
			return true
		}
	}
	return false
}
