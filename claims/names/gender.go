package names

import (
	_ "embed"
	"sync"
)

//go:embed lexicon/given-names.tsv
var givenNamesTSV string

// Gender is the gender that a given name is commonly borne by.
type Gender uint8

// The genders; UnknownGender is also that of names borne by both.
const (
	UnknownGender Gender = iota
	Feminine
	Masculine
)

// genders are those of folded given names; names for both are there with UnknownGender.
var genders = sync.OnceValue(func() map[string]Gender {
	m := map[string]Gender{}
	kinds := map[string]Gender{"f": Feminine, "m": Masculine}
	rows(givenNamesTSV, func(c []string) {
		key := Fold(c[0])
		g := kinds[c[1]]
		if old, ok := m[key]; ok && old != g {
			g = UnknownGender
		}
		m[key] = g
	})
	return m
})

// GenderOf is the gender of a given name, by a table.
func GenderOf(given string) Gender { return genders()[Fold(given)] }

// IsGiven says whether a word is a common given name or a short form of one.
func IsGiven(word string) bool {
	key := Fold(word)
	_, ok := genders()[key]
	return ok || givenNames()[key]
}
