package claims

import (
	"github.com/gainsay-go/gainsay/claims/internal/times"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendDay hangs the day of “on Monday | 21 houses burned down” on the verb, where it was taken for a part of the noun phrase after it, and
// the number on the noun, where it was taken for a part of the date. The token at i is the day.
func mendDay(s *ud.Sentence, i int) {
	t := s.Tokens
	if i == 0 || i+2 >= len(t) || t[i-1].UPOS != ud.ADP || !isDay(s, i) {
		return
	}
	if k := i + 1; t[k].UPOS == ud.NUM && t[k].Head == i && (t[k+1].UPOS == ud.NOUN || t[k+1].UPOS == ud.ADJ) {
		n := k + 1
		for t[n].Head > n && t[n].Deprel.Is("amod", "compound") {
			n = t[n].Head
		}
		hang(s, k, n, "nummod")
	}
	n := t[i].Head
	if n <= i+1 || !nominalToken(&t[n]) || t[i-1].Head != n && t[i-1].Head != i || t[i+1].UPOS != ud.NUM && t[i+1].UPOS != ud.DET {
		return
	}
	g := governor(s, n)
	if g < 0 {
		g = s.Child(n, "acl")
	}
	if g >= 0 {
		hang(s, i-1, i, "case")
		hang(s, i, g, "obl")
	}
}

// mendMonth joins “the accident on 17 | October left …”, whose month was taken for something else, to its day. The token at i is the month.
func mendMonth(s *ud.Sentence, i int) {
	t := s.Tokens
	if i == 0 || t[i].UPOS != ud.PROPN || t[i-1].UPOS != ud.NUM || len(t[i-1].Form) > 2 || t[i].Head == i-1 || t[i-1].Head == i || !times.IsMonth(t[i].Form) || !t[i].Deprel.Is("nsubj", "obj", "obl") {
		return
	}
	hang(s, i, i-1, "nmod:unmarked")
}
