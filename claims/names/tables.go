package names

import (
	_ "embed"
	"strings"
	"sync"
)

//go:generate go run gen.go ../../../shared/data/lexicon

//go:embed lexicon/nicknames.tsv
var nicknamesTSV string

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

// nicknames holds both directions, of folded names.
var nicknames = sync.OnceValue(func() map[[2]string]bool {
	m := map[[2]string]bool{}
	rows(nicknamesTSV, func(c []string) {
		for _, short := range strings.Fields(c[1]) {
			a, b := Fold(c[0]), Fold(short)
			m[[2]string{a, b}], m[[2]string{b, a}] = true, true
		}
	})
	return m
})

// givenNames are the given names of the table of nicknames, folded.
var givenNames = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for pair := range nicknames() {
		m[pair[0]] = true
	}
	return m
})

// legalForms are the legal forms of companies, lower case without stops.
var legalForms = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	rows(legalFormsTSV, func(c []string) { m[strings.Join(split(c[0]), " ")] = true })
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
