package ner

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// addressed are people who were missed and whose name stands behind a form of address: "Mr Hale".
func (a *agreement) addressed(found []Name) []Name {
	taken := a.tokens(found)
	var out []Name
	for s := range a.sents {
		t := a.sents[s].Tokens
		for i := 1; i < len(t); i++ {
			if !startsUpper(t[i-1].Form) || !startsUpper(t[i].Form) || !address[strings.TrimSuffix(a.lower(t[i-1].Form), ".")] || taken[t[i].Start] {
				continue
			}
			j := i + 1
			for j < len(t) && startsUpper(t[j].Form) && !taken[t[j].Start] && t[j].UPOS == ud.PROPN {
				j++
			}
			out = append(out, name(a.sents, s, i, j, Person))
		}
	}
	return out
}

var address = set("mr mrs ms mx miss dr prof sir dame madame")

// particles stand between the parts of a personal name.
var particles = set("van von de der den del della di da dos das du la le al el bin ibn ben ter ten zu af av")

// widen takes into names what belongs to them and was left outside: the rest of a hyphenated word, and of a person's name behind
// its particles ("Hendrik" "van Asch"). The names are in the order of the text.
func (a *agreement) widen(found []Name) []Name {
	taken := a.tokens(found)
	for k := range found {
		n := &found[k]
		t := a.sents[n.Sentence].Tokens
		free := func(i int) bool { return i < len(t) && !taken[t[i].Start] }
		if i := a.before(n, free); i < n.First {
			*n = name(a.sents, n.Sentence, i, n.Last, n.Kind)
		}
		if i := a.hyphenated(n, n.Last); i > n.Last && free(n.Last) && free(i-1) && n.Kind != Organization && !a.countryWord(t[n.Last-1].Form) && !a.countryWord(t[i-1].Form) {
			*n = name(a.sents, n.Sentence, n.First, i, n.Kind)
		}
		if i := n.Last; (n.Kind == Person || a.given(t[n.First].Form)) && free(i) && particles[t[i].Form] {
			for i < n.Last+3 && free(i) && particles[t[i].Form] {
				i++
			}
			if free(i) && startsUpper(t[i].Form) {
				*n = name(a.sents, n.Sentence, n.First, i+1, Person)
			}
		}
	}
	return a.join(found)
}

// join makes one of two names of people with only particles between them: "Hendrik" "van" "Asch".
func (a *agreement) join(found []Name) []Name {
	var out []Name
	for _, n := range found {
		if k := len(out) - 1; k >= 0 && n.Kind == Person && out[k].Kind == Person && n.Sentence == out[k].Sentence && n.First > out[k].Last && n.First-out[k].Last < 4 {
			i, t := out[k].Last, a.sents[n.Sentence].Tokens
			for i < n.First && particles[t[i].Form] {
				i++
			}
			if i == n.First {
				out[k] = name(a.sents, n.Sentence, out[k].First, n.Last, Person)
				continue
			}
		}
		out = append(out, n)
	}
	return out
}

func (a *agreement) countryWord(form string) bool {
	code, _ := names.Country(form)
	return code != ""
}

// tokens are where the tokens of the names start.
func (a *agreement) tokens(found []Name) map[int]bool {
	taken := map[int]bool{}
	for _, n := range found {
		for i := n.First; i < n.Last; i++ {
			taken[a.sents[n.Sentence].Tokens[i].Start] = true
		}
	}
	return taken
}
