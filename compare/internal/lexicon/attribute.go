package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed attributes.tsv
var attributesTSV string

// value is one value of a dimension, and the values of that dimension that go together with it.
type value struct {
	dimension, name string
	compatible      []string
}

var attributes = sync.OnceValue(func() map[string][]value {
	m := make(map[string][]value, 1024)
	for f := range rows(attributesTSV) {
		v := value{f[0], f[1], strings.Split(f[3], "|")}
		for _, w := range strings.Split(f[2], "|") {
			m[fold(w)] = append(m[fold(w)], v)
		}
	}
	return m
})

// Exclusive reports whether two words exclude one another as a property of one thing at one time, and in which dimension:
// "red" and "blue" in colour, not "red" and "crimson". It is symmetric.
func Exclusive(a, b string) (dimension string, ok bool) {
	for _, v := range valuesOf(a) {
		for _, w := range valuesOf(b) {
			if v.dimension != w.dimension {
				continue
			}
			if v.name == w.name || slices.Contains(v.compatible, w.name) || slices.Contains(w.compatible, v.name) {
				return "", false
			}
			dimension, ok = v.dimension, true
		}
	}
	return dimension, ok
}

func valuesOf(word string) []value {
	word = fold(word)
	if v := attributes()[word]; v != nil {
		return v
	}
	return attributes()[singular(word)]
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
