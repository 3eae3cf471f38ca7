package names

import (
	_ "embed"
	"sync"
)

//go:embed lexicon/metonyms.tsv
var metonymsTSV string

// Relate tells how two names of places or bodies are related without naming the same, and says so in words: Moscow and the
// Kremlin stand for Russia, Russian officials act for it, Geneva lies in Switzerland, Brussels stands for the European Union.
// The relation is that of the one farther from the country; it is [NoCountry] for names of the same thing, of two countries, of
// two places in one country, and wherever it cannot tell. [Relation.Party] parts those that may speak for each other from mere
// containment. It is symmetric. Related names are not the same thing: that is the question of [Match].
func Relate(a, b string) (relation Relation, why string) { return StandingOf(a).Relate(StandingOf(b)) }

// Relate is as the function [Relate].
func (s Standing) Relate(o Standing) (relation Relation, why string) {
	if why := s.seat(o) + o.seat(s); why != "" {
		return Seat, why
	}
	x, y := s, o
	if x.Relation > y.Relation || x.Relation == y.Relation && s.text > o.text {
		x, y = y, x
	}
	if x.Country == "" || x.Country != y.Country || countryKey(x.text) == countryKey(y.text) {
		return NoCountry, ""
	}
	country := withArticle(CountryName(x.Country))
	switch {
	case y.of == countryKey(x.text):
		return y.Relation, y.text + " lies in " + x.text
	case x.of == countryKey(y.text):
		return x.Relation, x.text + " lies in " + y.text
	case x.Relation == y.Relation && x.Relation <= Capital:
		return NoCountry, "" // two names of one country, two forms of one word
	case x.Relation == Name && y.Relation.Party():
		return y.Relation, y.text + y.stands() + country
	case x.Relation == Name:
		return y.Relation, y.text + " lies in " + country
	case x.Relation.Party() && y.Relation.Party():
		return y.Relation, x.text + " and " + y.text + " both stand for " + country
	}
	return NoCountry, ""
}

// seat says why s is the seat of the body o, where it is.
func (s Standing) seat(o Standing) string {
	for _, body := range s.seats {
		if score, _ := Match(Organization, body, o.text); score >= Variant {
			return s.text + " stands for " + o.text
		}
	}
	return ""
}

// metonyms are the bodies that places stand for, by the places' keys.
var metonyms = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	rows(metonymsTSV, func(c []string) { m[countryKey(c[0])] = append(m[countryKey(c[0])], c[1]) })
	return m
})
