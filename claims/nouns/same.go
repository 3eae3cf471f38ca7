package nouns

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:generate go run gen_persons.go ../../../shared/data

//go:embed groups.tsv
var groupsTSV string

//go:embed persons.tsv
var personsTSV string

// group is a set of nouns that may name one thing, and the groups of more general nouns for it.
type group struct {
	name string
	up   []string
}

var groups = sync.OnceValue(decodeGroups)

func decodeGroups() map[string][]group {
	m := make(map[string][]group, 4096)
	for _, table := range []string{groupsTSV, personsTSV} {
		for f := range rows(table, 3) {
			g := group{f[0], strings.Split(f[2], "|")}
			for w := range strings.SplitSeq(f[1], "|") {
				w = key(w)
				m[w] = append(m[w], g)
			}
		}
	}
	return m
}

// Same says how far two nouns may name the same thing, and by which rule: 100 the same lemma, 90 synonyms (blaze, fire),
// 60 a noun and a more general one (ferry, vessel), else 0. It is symmetric.
func Same(a, b string) (score int, why string) {
	a, b = key(a), key(b)
	if a == "" || b == "" {
		return 0, ""
	}
	if a == b {
		return 100, "same noun: " + a
	}
	if b < a {
		a, b = b, a
	}
	for _, g := range groups()[a] {
		for _, h := range groups()[b] {
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

// Groups are what a noun can be looked up under: itself and the sets of synonyms that it is in; nothing for blanks. Two nouns
// share one just where [Same] scores them 90 or more.
func Groups(noun string) []string {
	out := []string{key(noun)}
	if out[0] == "" {
		return nil
	}
	for _, g := range groups()[out[0]] {
		out = append(out, "group "+g.name)
	}
	return out
}

// General says whether the first noun is a more general one for what the second stands for: "vessel" for "ferry".
func General(wide, narrow string) bool {
	for _, g := range groups()[key(narrow)] {
		for _, h := range groups()[key(wide)] {
			if slices.Contains(g.up, h.name) {
				return true
			}
		}
	}
	return false
}

// key is a noun as the tables are looked up: in lower case, with straight apostrophes and single blanks, in the singular.
func key(noun string) string {
	if plain(noun) {
		return Singular(noun)
	}
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(noun, "’", "'")))
	for i, w := range words {
		words[i] = Singular(w)
	}
	return strings.Join(words, " ")
}

// plain says whether the noun is one word of lower-case ASCII, as nearly all are.
func plain(noun string) bool {
	for i := range len(noun) {
		if c := noun[i]; (c < 'a' || c > 'z') && c != '-' && c != '\'' {
			return false
		}
	}
	return true
}

// Singular cuts the ending of a regular plural. It need not be right, only the same for a table and a query.
func Singular(word string) string {
	switch {
	case len(word) > 4 && strings.HasSuffix(word, "ies"):
		return word[:len(word)-3] + "y"
	case len(word) > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us"):
		return word[:len(word)-1]
	}
	return word
}
