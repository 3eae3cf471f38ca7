package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/quantities"
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
	for k := range t { // what hung on the hedge
		if inside := k >= first && k < i; !inside && k != n && t[k].Head >= first && t[k].Head < i {
			t[k].Head = n
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

// mendWorth makes an object of the sum in “is worth | $40 million”, which was taken for an aside. The token at i is the currency.
func mendWorth(s *ud.Sentence, i int) {
	t := s.Tokens
	h := t[i].Head
	if t[i].UPOS == ud.SYM && t[i].Deprel.Is("discourse", "parataxis") && h >= 0 && h < i && strings.EqualFold(t[h].Form, "worth") && s.Child(h, "obj") < 0 {
		hang(s, i, h, "obj")
	}
}
