package ner

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

var (
	ballots = set("election elections referendum")
	offices = set("general federal presidential parliamentary legislative state provincial regional local municipal mayoral gubernatorial national constitutional leadership")
)

// elections makes one event of a year, whose election it is and the words for it: "the 2019 Australian federal election". The names
// are in the order of the text.
func (a *agreement) elections(found []Name) []Name {
	for s := range a.sents {
		for i := range a.sents[s].Tokens {
			if first := a.electionStart(found, s, i); first >= 0 {
				found = a.cover(found, name(a.sents, s, first, a.electionEnd(found, s, i), Event))
			}
		}
	}
	return found
}

// electionStart is the token of the year that begins the name of the election at token i, or -1.
func (a *agreement) electionStart(found []Name, s, i int) int {
	t := a.sents[s].Tokens
	if !ballots[t[i].Form] {
		return -1
	}
	j := i - 1
	for j >= 0 && offices[t[j].Form] {
		j--
	}
	last := j + 1
	for j >= 0 && (startsUpper(t[j].Form) || t[j].Form == "and" || t[j].Form == "-") {
		j--
	}
	if j < 0 || !year(t[j].Form) || !slices.ContainsFunc(t[j+1:last], func(x ud.Token) bool { return a.countryWord(x.Form) }) && !located(found, s, j+1, last) {
		return -1
	}
	return j
}

// electionEnd is the token behind the election at token i and the place it was held in: "election in Ireland".
func (a *agreement) electionEnd(found []Name, s, i int) int {
	if t := a.sents[s].Tokens; i+2 >= len(t) || t[i+1].Form != "in" || names.IsOffice(t[i-1].Form) || offices[t[i-1].Form] {
		return i + 1
	}
	for _, n := range found {
		if n.Sentence == s && n.First == i+2 && n.Kind == Location {
			return n.Last
		}
	}
	return i + 1
}

// located says whether a name of a place begins among the tokens.
func located(found []Name, s, first, last int) bool {
	return slices.ContainsFunc(found, func(n Name) bool {
		return n.Sentence == s && n.Kind == Location && n.First >= first && n.First < last
	})
}

func year(form string) bool {
	return len(form) == 4 && (form[0] == '1' || form[0] == '2') && strings.Trim(form, "0123456789") == ""
}

// cover puts a name in the place of those that it overlaps.
func (a *agreement) cover(found []Name, n Name) []Name {
	found = slices.DeleteFunc(found, func(o Name) bool {
		return o.Sentence == n.Sentence && o.First < n.Last && n.First < o.Last
	})
	at, _ := slices.BinarySearchFunc(found, n, func(o, n Name) int { return o.Start - n.Start })
	return slices.Insert(found, at, n)
}
