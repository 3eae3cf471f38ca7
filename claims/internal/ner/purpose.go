package ner

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// purposes takes into the names of organizations what they are for: "the Council for Trade", "the Ministry of Labour and Housing". The
// names are in the order of the text.
func (a *agreement) purposes(found []Name) []Name {
	for k := 0; k < len(found); k++ {
		n := found[k]
		if n.Kind != Organization {
			continue
		}
		if last := a.purpose(&n, found); last > n.Last {
			found = a.cover(found, name(a.sents, n.Sentence, n.First, last, Organization))
			k = slices.IndexFunc(found, func(o Name) bool { return o.Start == n.Start })
		}
	}
	return found
}

// purpose is the token behind what an organization is for.
func (a *agreement) purpose(n *Name, found []Name) int {
	t := a.sents[n.Sentence].Tokens
	i := n.Last
	switch {
	case i+1 >= len(t):
		return i
	case t[i].Form == "for" && a.headed(n):
	case t[i].Form == "and" && n.Last-n.First > 2 && slices.ContainsFunc(t[n.First:n.Last], isOf) && a.headed(&Name{Sentence: n.Sentence, First: n.First, Last: n.First + 1 + slices.IndexFunc(t[n.First+1:n.Last], isOf)}):
	default:
		return i
	}
	j := i + 1
	if t[j].Form == "the" && t[i].Form == "for" {
		j++
	}
	from := j
	for j < len(t) && startsUpper(t[j].Form) && !calendar[a.lower(t[j].Form)] {
		j++
	}
	if j == from || a.named(found, n.Sentence, from, j, t[i].Form == "for") {
		return i
	}
	return j
}

func isOf(t ud.Token) bool { return t.Form == "of" }

// headed says whether the last word of a name is one that names of organizations end with.
func (a *agreement) headed(n *Name) bool {
	return HeadKind(a.sents[n.Sentence].Tokens[n.Last-1].Form) == Organization
}

// named says whether one of the tokens is in a name that must stay by itself. Behind "for" that of a place need not, behind "and" other
// names and those of people whose words are not all personal names: "Housing and Urban Development".
func (a *agreement) named(found []Name, s, first, last int, purpose bool) bool {
	return slices.ContainsFunc(found, func(o Name) bool {
		if o.Sentence != s || o.First >= last || o.Last <= first {
			return false
		}
		return !(purpose && o.Kind == Location || !purpose && (o.Kind == Other || o.Kind == Person && !a.personal(&o)))
	})
}
