package names

import (
	"strings"
	"sync"
)

// Relation is what a word is to a country.
type Relation uint8

// The relations, from the closest.
const (
	NoCountry Relation = iota
	Name               // "Russia", "the Russian Federation", "US"
	Demonym            // "Russian", "Briton": of the country or its people
	Capital            // "Moscow"
	Seat               // "the Kremlin", which stands for its government
	Part               // "Scotland", "Gaza"
	City               // another city; for [Country] one that often stands for it
	Body               // "Russian officials", "the government of Russia"; only of [Relate] and [StandingOf]
)

// Party says whether what has the relation can stand for the country where it acts: "Moscow said", "the Kremlin denied". What only
// lies in it cannot.
func (r Relation) Party() bool {
	return r == Name || r == Demonym || r == Capital || r == Seat || r == Body
}

type country struct {
	code     string
	relation Relation
}

// countries map forms, lower case and without stops where they are longer than three letters, to countries.
var countries = sync.OnceValue(func() map[string]country {
	m := map[string]country{}
	relations := map[string]Relation{"name": Name, "demonym": Demonym, "capital": Capital, "seat": Seat, "part": Part, "city": City}
	add := func(c []string) {
		key := countryKey(c[0])
		if old, ok := m[key]; !ok || old.relation > relations[c[2]] {
			m[key] = country{c[1], relations[c[2]]}
		}
	}
	rows(placesTSV, add)
	rows(countriesTSV, add)
	return m
})

// Country is the ISO 3166-1 code of the country that a word or phrase names or derives from, and how; an empty code for
// none. "Russia", "Russian", "Russians", "Moscow" and "the Kremlin" are all RU, with different relations. SU is the Soviet
// Union, XK Kosovo.
func Country(word string) (code string, relation Relation) {
	key := countryKey(word)
	if c, ok := countries()[key]; ok {
		return c.code, c.relation
	}
	if one, ok := strings.CutSuffix(key, "s"); ok {
		if c := countries()[one]; c.relation == Demonym {
			return c.code, Demonym
		}
	}
	return "", NoCountry
}

// CountryName is the usual English name of a country by its code, empty for an unknown code.
func CountryName(code string) string { return countryNames()[code] }

var countryNames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	rows(countriesTSV, func(c []string) {
		// The shortest name is the usual one but for the initials.
		if old := m[c[1]]; c[2] == "name" && len(c[0]) > 2 && (old == "" || len(c[0]) < len(old)) {
			m[c[1]] = c[0]
		}
	})
	m["US"], m["GB"], m["CD"], m["AE"] = "United States", "United Kingdom", "Democratic Republic of the Congo", "United Arab Emirates"
	m["XK"], m["SU"] = "Kosovo", "Soviet Union"
	return m
})

// countryKey is the form under which countries are looked up. Short ones keep their capitals, so that "us" is not the US.
func countryKey(s string) string {
	s = strings.TrimSpace(strings.ReplaceAll(strings.ReplaceAll(s, "’", "'"), "\u00a0", " "))
	if len(s) > 4 && strings.EqualFold(s[:4], "the ") {
		s = s[4:]
	}
	if short := strings.ReplaceAll(s, ".", ""); len(short) <= 3 {
		return short
	}
	return strings.ToLower(strings.Join(split(s), " "))
}

// withArticle puts "the" before the names of countries that take it.
func withArticle(name string) string {
	first, _, _ := strings.Cut(name, " ")
	switch {
	case first == "United", first == "Soviet", first == "Philippines", first == "Bahamas", first == "Gambia", first == "Maldives", strings.HasSuffix(first, "lands"),
		strings.HasSuffix(name, "Republic"), strings.Contains(name, "Republic of"), strings.HasSuffix(name, "Islands"):
		return "the " + name
	}
	return name
}
