package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/nouns"
)

//go:embed attributes.tsv
var attributesTSV string

// value is one value of a dimension, and the values of that dimension that go together with it.
type value struct {
	dimension, name string
	compatible      []string
}

var attributes = sync.OnceValue(decodeAttributes)

func decodeAttributes() map[string][]value {
	m := make(map[string][]value, 1024)
	for f := range rows(attributesTSV) {
		v := value{f[0], f[1], strings.Split(f[3], "|")}
		for w := range strings.SplitSeq(f[2], "|") {
			m[fold(w)] = append(m[fold(w)], v)
		}
	}
	return m
}

// Exclusive reports whether two words exclude one another as a property of one thing at one time, and in which dimension:
// "red" and "blue" in colour, not "red" and "crimson". Words that agree in one dimension may differ in a finer one, as a
// pistol and a rifle do. It is symmetric.
func Exclusive(a, b string) (dimension string, ok bool) {
	va, vb := valuesOf(a), valuesOf(b)
	for _, v := range va {
		if excludes(v.dimension, va, vb) && (!ok || v.dimension < dimension) {
			dimension, ok = v.dimension, true
		}
	}
	return dimension, ok
}

// excludes reports whether both words have a value of the dimension and none of their values there go together.
func excludes(dimension string, va, vb []value) (ok bool) {
	for _, v := range va {
		for _, w := range vb {
			if v.dimension != dimension || w.dimension != dimension {
				continue
			}
			if v.name == w.name || slices.Contains(v.compatible, w.name) || slices.Contains(w.compatible, v.name) {
				return false
			}
			ok = true
		}
	}
	return ok
}

func valuesOf(word string) []value {
	word = fold(word)
	if v := attributes()[word]; v != nil {
		return v
	}
	return attributes()[nouns.Singular(word)]
}

// Dimensions returns the dimensions that a word is a value of: "colour" for "red".
func Dimensions(word string) []string {
	var d []string
	for _, v := range valuesOf(word) {
		if !slices.Contains(d, v.dimension) {
			d = append(d, v.dimension)
		}
	}
	return d
}
