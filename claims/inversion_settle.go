package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// settle hangs the clause or phrase in front on the predicate of the clause that it begins, and that where the two hung.
func (v *inversion) settle(s *ud.Sentence) {
	mark := v.start + 1
	for i := range s.Tokens {
		if s.Tokens[i].Head == v.aux && s.Tokens[v.aux].Head == v.verb {
			s.Tokens[i].Head = v.verb
		}
	}
	if v.adverb(s) || !s.Tokens[mark].Deprel.Is("mark", "case") && !strings.EqualFold(s.Tokens[mark].Form, "when") {
		return
	}
	main, top := v.main(s), v.top(s)
	if top < 0 {
		return
	}
	if s.Tokens[top].Head == main {
		if s.Tokens[mark].Deprel.Is("mark") {
			s.Tokens[top].Deprel = "advcl"
		}
		return
	}
	above, rel := s.Tokens[main].Head, s.Tokens[main].Deprel
	if above >= v.start && above < v.aux || above == s.Tokens[top].Head {
		above, rel = s.Tokens[top].Head, s.Tokens[top].Deprel
	}
	hang(s, main, above, rel)
	hang(s, top, main, "advcl")
	if s.Tokens[mark].Deprel.Is("case") {
		s.Tokens[top].Deprel = "obl"
	}
}

// main is the predicate of the clause. A relative clause about its own subject it is none.
func (v *inversion) main(s *ud.Sentence) int {
	t, main := s.Tokens, v.verb
	if n := t[main].Head; t[main].Deprel.Is("acl") && n > v.aux && n < main {
		hang(s, main, t[n].Head, t[n].Deprel)
		hang(s, n, main, "nsubj")
		return main
	}
	for steps := 0; steps < len(t) && t[main].Head >= v.aux; steps++ {
		main = t[main].Head
	}
	return main
}

// top is the head of what stands in front, or -1: of “until the last of them had been counted” the verb.
func (v *inversion) top(s *ud.Sentence) int {
	front := func(i int) bool { return i >= v.start && i < v.aux }
	mark, aside := v.start+1, v.aside(s)
	top := s.Tokens[mark].Head
	if !front(top) {
		return -1
	}
	for k := top + 1; k < aside && s.Tokens[mark].UPOS == ud.SCONJ && s.Tokens[top].UPOS != ud.VERB; k++ {
		if t := &s.Tokens[k]; t.UPOS == ud.VERB && (t.Head < v.start || t.Head >= aside) {
			hang(s, top, k, "nsubj")
			hang(s, mark, k, "mark")
			return k
		}
	}
	return top
}
