package names

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed lexicon/cities.tsv
var citiesTSV string

//go:embed lexicon/bodies.tsv
var bodiesTSV string

// Standing is what a name or phrase is to a country, taken apart once to be related to many others.
type Standing struct {
	// Country is the ISO 3166-1 code of the country that it is, stands for, acts for or lies in; empty for none or an unknown one.
	Country  string
	Relation Relation // to that country

	text   string
	of     string   // the key of the place that it is a region of, in the phrase itself
	plural bool     // of a body
	seats  []string // the bodies that the place stands for besides
}

// stands says what it is to the country.
func (s Standing) stands() string {
	switch {
	case s.Relation == Demonym:
		return " is said of "
	case s.Relation == Capital:
		return " is the capital of and stands for "
	case s.Relation == Seat:
		return " stands for the government of "
	case s.plural:
		return " act for "
	}
	return " acts for "
}

// StandingOf takes a name of a place or body, or a description of a body ("Russian officials"), apart.
func StandingOf(text string) Standing {
	s := placed(text)
	s.text, s.seats = text, metonyms()[countryKey(text)]
	return s
}

// placed is the standing of a phrase without its text.
func placed(s string) Standing {
	if at := located(s); at.Country != "" {
		return at
	}
	return bodyOf(s)
}

// located is the standing of a country, a city or a region by its name, the zero one for anything else.
func located(s string) Standing {
	if len(s) > maxName {
		return Standing{}
	}
	if code, relation := Country(s); code != "" {
		return Standing{Country: code, Relation: relation}
	}
	if c, ok := cities()[countryKey(s)]; ok {
		return Standing{Country: c.code, Relation: c.relation}
	}
	if _, tail, ok := strings.Cut(s, ","); ok {
		if code, relation := Country(tail); relation == Name {
			return Standing{Country: code, Relation: City, of: countryKey(tail)}
		}
	}
	if direction, rest, ok := strings.Cut(strings.TrimPrefix(s, "the "), " "); ok && directions[strings.ToLower(direction)] {
		if w := located(rest); w.Relation == Name || w.Relation == Part || w.Relation == City {
			return Standing{Country: w.Country, Relation: Part, of: countryKey(rest)}
		}
	}
	return Standing{}
}

// directions are the words before a place for a region of it.
var directions = wordSet("northern southern eastern western central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower mainland rural")

// bodyOf reads a phrase with a word for a body or person and one for a country that it acts for: "Russian officials", "the
// government of Russia", "Moscow's foreign ministry". Whom an ambassador is sent to is not whom he acts for.
func bodyOf(s string) Standing {
	words := strings.Fields(s)
	out, body, plural := Standing{}, false, false
	for i := 0; i < len(words); i++ {
		if w := strings.ToLower(strings.Trim(words[i], ",.")); !body && bodies()[singular(w)] {
			body, plural = true, singular(w) != w
		}
		if out.Country != "" || i > 0 && beyond[words[i-1]] {
			continue
		}
		for n := min(3, len(words)-i); n > 0; n-- {
			if code, relation := Country(possessor(strings.Join(words[i:i+n], " "))); relation.Party() {
				out = Standing{Country: code, Relation: Body}
				break
			}
		}
	}
	if !body || out.Country == "" {
		return Standing{}
	}
	out.plural = plural
	return out
}

// beyond are the words between an office and the country that it deals with.
var beyond = wordSet("to on with against for near at")

func singular(w string) string {
	if stem, ok := strings.CutSuffix(w, "ies"); ok {
		return stem + "y"
	}
	if strings.HasSuffix(w, "ss") {
		return w
	}
	return strings.TrimSuffix(w, "s")
}

var bodies = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	rows(bodiesTSV, func(c []string) { m[singular(c[0])] = true })
	return m
})

// cities are places that lie in a country and do not stand for it.
var cities = sync.OnceValue(func() map[string]country {
	m := map[string]country{}
	kinds := map[string]Relation{"city": City, "part": Part}
	rows(citiesTSV, func(c []string) { m[countryKey(c[0])] = country{c[1], kinds[c[2]]} })
	return m
})
