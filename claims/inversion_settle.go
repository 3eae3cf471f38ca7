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
	v.subject(s, main)
	rel := ud.Deprel("advcl")
	if s.Tokens[mark].Deprel.Is("case") {
		rel = "obl"
	}
	if s.Tokens[top].Head == main {
		s.Tokens[top].Deprel = rel
		return
	}
	v.place(s, main, top)
	hang(s, top, main, rel)
}

// place hangs the predicate at main where the head of what stands in front was hung, if the two were not parted.
func (v *inversion) place(s *ud.Sentence, main, top int) {
	above, rel := s.Tokens[main].Head, s.Tokens[main].Deprel
	if above >= v.start && above < v.aux || above == s.Tokens[top].Head {
		above, rel = s.Tokens[top].Head, s.Tokens[top].Deprel
	}
	hang(s, main, above, rel)
}

// subject gives the predicate at main its subject back where that was hung on what stands in front.
func (v *inversion) subject(s *ud.Sentence, main int) {
	for i := v.aux + 1; i < v.verb; i++ {
		t := &s.Tokens[i]
		if t.Deprel.Is("nsubj", "expl") && t.Head == main {
			return
		}
	}
	for i := v.aux + 1; i < v.verb; i++ {
		if h := s.Tokens[i].Head; h < v.aux && h >= v.start && i != main && nominalToken(&s.Tokens[i]) {
			hang(s, i, main, "nsubj")
			return
		}
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
