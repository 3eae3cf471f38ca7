package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendSpeech hangs “on Monday” of “met the rebels on Monday, the ministry said” on what was said. The token at i is the verb
// of saying.
func mendSpeech(s *ud.Sentence, i int) {
	if s.Tokens[i].UPOS != ud.VERB {
		return
	}
	c, subject := s.Child(i, "ccomp"), s.Child(i, "nsubj")
	if c < 0 || c >= i {
		return
	}
	end := -1 // of what is said: the last comma before the verb and its subject
	for k := c + 1; k < i && (subject < c || k < subject); k++ {
		if s.Tokens[k].Form == "," {
			end = k
		}
	}
	verb := c
	for k := c + 1; k < end; k++ {
		t := &s.Tokens[k]
		if t.UPOS == ud.VERB && s.Within(k, c) {
			verb = k
		}
		if t.Head == i && t.Deprel.Is("obl", "advmod", "advcl", "obj") {
			t.Head = verb
		}
	}
}

// mendAside takes “the dam, | the minister said, | was safe” for the clause that it is, where the noun before the remark was
// left without its verb. The token at i is the verb of the remark.
func mendAside(s *ud.Sentence, i int) {
	v := &s.Tokens[i]
	if v.UPOS != ud.VERB {
		return
	}
	subject, c := s.Child(i, "nsubj"), s.Child(i, "ccomp")
	if c < 0 && v.Deprel.Is("advcl") && s.Child(i, "mark") < 0 {
		c = v.Head
	}
	if subject < 0 || subject >= i || c < i || c >= len(s.Tokens) || !comma(s, i+1, c) || s.Child(c, "nsubj", "csubj", "expl", "mark") >= 0 {
		return
	}
	n := v.Head
	if !v.Deprel.Is("parataxis") {
		n = s.Child(i, "obl", "obj", "dislocated", "vocative", "compound")
		if n < 0 && subject < i {
			n, subject = subject, secondSubject(s, i, subject)
		}
	}
	if n < 0 || n >= subject || !nominalToken(&s.Tokens[n]) || s.Child(n, "case") >= 0 || !comma(s, n+1, subject) {
		return
	}
	switch top := &s.Tokens[n]; v.Head {
	case n:
		hang(s, c, top.Head, top.Deprel)
	case c:
	default:
		hang(s, c, v.Head, v.Deprel)
	}
	hang(s, i, c, "parataxis")
	for k := c + 1; k < len(s.Tokens); k++ {
		if s.Tokens[k].Head == i {
			s.Tokens[k].Head = c
		}
	}
	hang(s, n, c, "nsubj")
	if hasRelation(s, c, "aux:pass") {
		s.Tokens[n].Deprel = "nsubj:pass"
	}
}

// secondSubject is another subject of the verb at v, between the first and the verb, or -1.
func secondSubject(s *ud.Sentence, v, first int) int {
	for i := first + 1; i < v; i++ {
		if s.Tokens[i].Head == v && s.Tokens[i].Deprel.Is("nsubj") {
			return i
		}
	}
	return -1
}

// comma says whether a comma stands among the tokens from i up to j.
func comma(s *ud.Sentence, i, j int) bool {
	for k := i; k < j; k++ {
		if s.Tokens[k].Form == "," {
			return true
		}
	}
	return false
}

func nominalToken(t *ud.Token) bool {
	return t.UPOS == ud.NOUN || t.UPOS == ud.PROPN || t.UPOS == ud.PRON
}

// mendAccording hangs “according to the police” before a clause on that clause, whose root it was taken for. The token at i is
// “according”.
func mendAccording(s *ud.Sentence, i int) {
	n := s.Tokens[i].Head
	if !strings.EqualFold(s.Tokens[i].Form, "according") || !s.Tokens[i].Deprel.Is("case") || n < i || s.Tokens[n].Head != ud.Root {
		return
	}
	v := s.Child(n, "parataxis")
	if v < n || !comma(s, n+1, v) {
		return
	}
	hang(s, v, ud.Root, "root")
	hang(s, n, v, "obl")
	for k := v + 1; k < len(s.Tokens); k++ {
		if s.Tokens[k].Head == n {
			s.Tokens[k].Head = v
		}
	}
}

// mendAsked takes “Hale, | asked about the deal, said …” for the aside that it is. The token at i is the participle.
func mendAsked(s *ud.Sentence, i int) {
	v := s.Tokens[i].Head
	subject := s.Child(i, "nsubj")
	if s.Tokens[i].UPOS != ud.VERB || s.Tokens[i].Feats.Get("VerbForm") != "Part" || v <= i || v >= len(s.Tokens) || s.Tokens[v].UPOS != ud.VERB || subject < 0 || subject >= i || s.Tokens[i-1].Form != "," || s.Child(v, "nsubj") >= 0 || s.Child(i, "aux") >= 0 {
		return
	}
	hang(s, subject, v, "nsubj")
	hang(s, i, subject, "acl")
}
