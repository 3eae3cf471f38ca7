package ner

import "github.com/gainsay-go/gainsay/claims/ud"

// missed are further places of known names, the longest first: the words must be capitalized and outside other names, and at the
// start of a sentence or in a headline be proper nouns by the tagger or never written without a capital.
func (a *agreement) missed(found []Name) []Name {
	taken := a.tokens(found)
	var out []Name
	for s := range a.sents {
		t := a.sents[s].Tokens
		for i := 0; i < len(t); i++ {
			if !startsUpper(t[i].Form) || taken[t[i].Start] {
				continue
			}
			for j := min(i+a.longest, len(t)); j > i; j-- {
				kind := a.elsewhere(s, i, j)
				if kind == "" || j == i+1 && (a.doc.plain[a.lower(t[i].Form)] > 0 || t[i].UPOS == ud.ADJ && kind != Person) || anyTaken(t[i:j], taken) || !startsUpper(t[j-1].Form) {
					continue
				}
				out = append(out, name(a.sents, s, i, j, kind))
				i = j - 1
				break
			}
		}
	}
	return out
}

// elsewhere is the kind of the name that the tokens are in another place.
func (a *agreement) elsewhere(s, i, j int) string {
	key := a.keyOf(s, i, j)
	if j == i+1 && a.families[key] > 0 && a.kinds[key] == "" {
		return Person
	}
	return a.kinds[key]
}

func anyTaken(tokens []ud.Token, taken map[int]bool) bool {
	for i := range tokens {
		if taken[tokens[i].Start] {
			return true
		}
	}
	return false
}
