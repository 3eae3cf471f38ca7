package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/quantities"
	"github.com/gainsay-go/gainsay/claims/internal/times"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendHedge makes an object of what is counted in “killed as many as | 30 workers” and “left no fewer than 30 dead”, where the hedge was
// taken for a preposition or for the object itself. The token at i is the number.
func mendHedge(s *ud.Sentence, i int) {
	t := s.Tokens
	if t[i].UPOS != ud.NUM || i < 2 || t[i-1].UPOS != ud.ADP {
		return
	}
	first := hedgeBefore(s, i)
	if first < 0 {
		return
	}
	n := i
	if t[i].Deprel.Is("nummod") && t[i].Head > i {
		n = t[i].Head
	}
	above, rel := t[n].Head, t[n].Deprel
	for steps := 0; above >= first && above < i && steps < i; steps++ {
		above, rel = t[above].Head, t[above].Deprel
	}
	if above == n || above == i {
		return
	}
	for k := range t {
		if k < first || k >= i && t[k].Head >= first && t[k].Head < i {
			if t[k].Head >= first && t[k].Head < i && k != n {
				t[k].Head = n
			}
		}
	}
	hang(s, first, i, "advmod")
	for k := first + 1; k < i; k++ {
		hang(s, k, first, "fixed")
	}
	if above >= 0 && above < first && t[above].UPOS == ud.VERB && s.Child(n, "case") < 0 && s.Child(above, "obj") < 0 && !hasRelation(s, above, "aux:pass") {
		rel = "obj"
	}
	hang(s, n, above, rel)
}

// hedgeBefore is where the hedge of two words or more begins that ends before token i, or -1.
func hedgeBefore(s *ud.Sentence, i int) int {
	for first := max(0, i-4); first < i-1; first++ {
		if isHedge(s, first, i) {
			return first
		}
	}
	return -1
}

// isHedge says whether the tokens from first up to end hedge a number.
func isHedge(s *ud.Sentence, first, end int) bool {
	var words []string
	for k := first; k < end; k++ {
		words = append(words, s.Tokens[k].Form)
	}
	return quantities.IsHedge(words)
}

// mendMonth joins “the accident on 17 | October left …”, whose month was taken for something else, to its day. The token at i is the month.
func mendMonth(s *ud.Sentence, i int) {
	t := s.Tokens
	if i == 0 || t[i].UPOS != ud.PROPN || t[i-1].UPOS != ud.NUM || len(t[i-1].Form) > 2 || t[i].Head == i-1 || t[i-1].Head == i || !times.IsMonth(t[i].Form) || !t[i].Deprel.Is("nsubj", "obj", "obl") {
		return
	}
	hang(s, i, i-1, "nmod:unmarked")
}

// mendWorth makes an object of the sum in “is worth | $40 million”, which was taken for an aside. The token at i is the currency.
func mendWorth(s *ud.Sentence, i int) {
	t := s.Tokens
	h := t[i].Head
	if t[i].UPOS == ud.SYM && t[i].Deprel.Is("discourse", "parataxis") && h >= 0 && h < i && strings.EqualFold(t[h].Form, "worth") && s.Child(h, "obj") < 0 {
		hang(s, i, h, "obj")
	}
}

// mendResult makes of “left 12 people | injured” what the verb left them as, where it was taken for a part of the object. The token at
// i is the adjective.
func mendResult(s *ud.Sentence, i int) {
	t := s.Tokens
	n := t[i].Head
	if !t[i].Deprel.Is("amod", "acl") || t[i].UPOS != ud.ADJ && t[i].UPOS != ud.VERB || n != i-1 || n < 0 || !t[n].Deprel.Is("obj") {
		return
	}
	if v := t[n].Head; v >= 0 && v < n && (t[v].Lemma == "leave" || t[v].Lemma == "render") && s.Child(v, "xcomp") < 0 {
		hang(s, i, v, "xcomp")
	}
}

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
