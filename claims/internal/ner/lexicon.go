package ner

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/names"
)

//go:generate go run gen.go ../../../../shared/data

//go:embed lexicon/known.tsv
var knownTSV string

//go:embed lexicon/personal.tsv
var personalTSV string

//go:embed lexicon/territories.tsv
var territoriesTSV string

// class is what the lexicons know of a word, as a set.
type class uint16

const (
	personal class = 1 << iota // a word of personal names
	given                      // a given name
	country
	demonym
	capital
	office
	orgHead // names of organizations often end with it
	locHead
	evtHead
	place // the whole name of one
	organization

	classes = 11
)

// tables are the lexicons. They are read-only.
type tables struct {
	words   map[string]class // by lower-case word
	phrases map[string]class // of several words, lower case
	starts  map[string]bool  // first words of phrases
}

var lexicon = sync.OnceValue(func() *tables {
	t := &tables{words: map[string]class{}, phrases: map[string]class{}, starts: map[string]bool{}}
	classes := map[string]class{"place": place, "organization": organization, "org-head": orgHead, "loc-head": locHead, "evt-head": evtHead}
	for line := range rows(knownTSV) {
		name, kind, _ := strings.Cut(line, "\t")
		t.add(name, classes[kind])
	}
	for line := range rows(territoriesTSV) {
		t.add(line, place)
	}
	for line := range rows(personalTSV) {
		t.words[line] |= personal
	}
	return t
})

func (t *tables) add(name string, c class) {
	key := strings.ToLower(name)
	first, _, several := strings.Cut(key, " ")
	if !several {
		t.words[key] |= c
		return
	}
	t.phrases[key] |= c
	t.starts[first] = true
}

// rows calls yield with the rows of a table without its heading.
func rows(tsv string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(tsv) {
			if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' && !yield(line) {
				return
			}
		}
	}
}

// of is the class of a form; lower is the form in lower case. Names are looked up for capitalized words only.
func (t *tables) of(form, lower string) class {
	c := t.words[lower]
	first, _ := utf8.DecodeRuneInString(form)
	if !unicode.IsUpper(first) {
		return c & (orgHead | locHead | evtHead)
	}
	switch _, relation := names.Country(form); relation {
	case names.Name, names.Part:
		c |= country
	case names.Demonym:
		c |= demonym
	case names.Capital, names.City:
		c |= capital
	}
	if names.IsGiven(form) {
		c |= given
	}
	if names.IsOffice(form) {
		c |= office
	}
	return c
}

// HeadKind is the kind of what a word at the end of a name is a word for, in any case: [Organization] for "Resources", [Location] for
// "Valley", [Event] for "Cup"; empty for none.
func HeadKind(form string) string {
	lower := plainLower(form)
	c := lexicon().words[lower] | lexicon().words[strings.TrimSuffix(lower, "s")]
	switch {
	case c&orgHead != 0:
		return Organization
	case c&locHead != 0:
		return Location
	case c&evtHead != 0:
		return Event
	}
	return ""
}

// Personal says whether the lexicons have a word as one of personal names.
func Personal(form string) bool {
	return lexicon().of(form, plainLower(form))&(personal|given) != 0
}
