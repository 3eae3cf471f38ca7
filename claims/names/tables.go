package names

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:generate go run gen.go ../../../shared/data/lexicon

//go:embed lexicon/nicknames.tsv
var nicknamesTSV string

//go:embed lexicon/given-forms.tsv
var givenFormsTSV string

//go:embed lexicon/spellings.tsv
var spellingsTSV string

//go:embed lexicon/letters.tsv
var lettersTSV string

//go:embed lexicon/prefixes.tsv
var prefixesTSV string

//go:embed lexicon/legal-forms.tsv
var legalFormsTSV string

//go:embed lexicon/countries.tsv
var countriesTSV string

//go:embed lexicon/places.tsv
var placesTSV string

//go:embed lexicon/exonyms.tsv
var exonymsTSV string

// rows calls yield with the columns of each row of a table, without its heading.
func rows(tsv string, yield func(columns []string)) {
	for line := range strings.Lines(tsv) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			yield(strings.Split(line, "\t"))
		}
	}
}

// form is a name that stands for another.
type form struct {
	name  string
	grade grade
}

// forms are the folded names that stand for a folded name, in both directions: short forms of given names and their forms in
// other languages, and spellings that no rule makes alike.
var forms = sync.OnceValue(func() map[string][]form {
	m := map[string][]form{}
	add := func(g grade) func([]string) {
		return func(c []string) {
			for _, other := range strings.Fields(c[1]) {
				a, b := Fold(c[0]), Fold(other)
				m[a], m[b] = append(m[a], form{b, g}), append(m[b], form{a, g})
			}
		}
	}
	rows(nicknamesTSV, add(nickname))
	rows(givenFormsTSV, add(nickname))
	rows(spellingsTSV, add(variant))
	return m
})

// formOf grades a pair of folded names by the tables.
func formOf(a, b string) grade {
	for _, f := range forms()[a] {
		if f.name == b {
			return f.grade
		}
	}
	return unlike
}

// letters are the Latin letters for others, lower case.
var letters = sync.OnceValue(func() map[rune]string {
	m := map[rune]string{}
	rows(lettersTSV, func(c []string) {
		r, _ := utf8.DecodeRuneInString(c[0])
		m[r] = c[1]
	})
	return m
})

// givenNames are the given names of the table of nicknames, folded.
var givenNames = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	rows(nicknamesTSV, func(c []string) {
		for _, name := range strings.Fields(c[0] + " " + c[1]) {
			m[Fold(name)] = true
		}
	})
	return m
})

// legalForms are the legal forms of companies, lower case without stops.
var legalForms = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	rows(legalFormsTSV, func(c []string) {
		if form := strings.Join(split(c[0]), " "); roman[form] == "" {
			m[form] = true
		}
	})
	for _, f := range strings.Fields("co company companies corp corporation inc incorporated limited ltd llc plc holding holdings group") {
		m[f] = true
	}
	return m
})

// exonyms map a folded name of a place to all those it goes by, itself included.
var exonyms = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	rows(exonymsTSV, func(c []string) {
		a, b := Fold(c[0]), Fold(c[1])
		m[a], m[b] = append(m[a], b), append(m[b], a)
	})
	return m
})
