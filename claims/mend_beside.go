package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendBeside leaves one subject to a verb that took two halves of one phrase for subjects: “a family of | seven was saved”, “sixty | tractors came”,
// “France’s | Lutece withdrew”, “the captain, | a Bolivian whom …, fled”. The token at i is the second.
func mendBeside(s *ud.Sentence, i int) {
	t := s.Tokens
	v := t[i].Head
	if v <= i || v >= len(t) || !t[i].Deprel.Is("nsubj") || relative(&t[i]) || t[i].UPOS == ud.PRON && s.Child(i, "case") < 0 {
		return
	}
	first := s.Child(v, "nsubj")
	if first < 0 || first >= i || relative(&t[first]) || t[first].UPOS == ud.PRON {
		return
	}
	start := i // where the phrase of the second begins
	for start > 0 && s.Within(start-1, i) {
		start--
	}
	if start-1 <= first && t[start].Form != "," && t[start].UPOS != ud.ADP && first != start-1 {
		return
	}
	switch before := start - 1; {
	case t[start].UPOS == ud.ADP && s.Child(i, "case") == start && s.Within(before, first): // “a family | of seven”
		hang(s, i, nounUp(s, before, first), "nmod")
	case t[before].UPOS == ud.ADP && s.Within(before-1, first) && (t[before].Head == v || s.Within(before, first)): // “the owners | of | Ruse Steel”
		hang(s, i, nounUp(s, before-1, first), "nmod")
		hang(s, before, i, "case")
	case before > first && genitive(&t[before]) && s.Within(before, first): // “France’s | Lutece”
		hang(s, first, i, "nmod:poss")
	case t[start].Form == "," || t[before].Form == ",":
		if last := before; t[start].Form != "," {
			last = before - 1
			if !s.Within(last, first) {
				return
			}
		} else if !s.Within(last, first) {
			return
		}
		if t[i].UPOS == ud.NOUN && comma(s, i, v) && s.Child(i, "det", "amod", "nmod") >= 0 {
			hang(s, i, first, "appos")
		}
	case !s.Within(before, first):
	default:
		joinBeside(s, first, i, before)
	}
}

// joinBeside joins the second subject, at i, to the first, whose phrase ends right before it with the token at last.
func joinBeside(s *ud.Sentence, first, i, last int) {
	t := s.Tokens
	det := s.Child(i, "det")
	switch {
	case t[first].UPOS == ud.NUM && first == last && det < 0:
		hang(s, first, i, "nummod") // “sixty | tractors”
	case t[first].UPOS == ud.PROPN && det >= 0 && det > last && t[i].UPOS == ud.NOUN && strings.EqualFold(t[det].Form, "the"):
		hang(s, i, first, "appos") // “Miro | the lynx”
	case det >= 0 || t[i].UPOS != ud.PROPN:
	case last != first && (t[last].UPOS == ud.NOUN || t[last].UPOS == ud.PROPN) && t[last].Deprel.Is("nmod") && s.Child(last, "case") >= 0: // “of the Environment | Agency”
		hang(s, i, t[last].Head, t[last].Deprel)
		for k := range t {
			if t[k].Head == last && k < last {
				t[k].Head = i
			}
		}
		hang(s, last, i, "compound")
	case t[first].UPOS == ud.PROPN:
		hang(s, first, i, "compound") // “Savanna | Air”
	case t[first].UPOS == ud.NOUN && t[first].Feats.Get("Number") == "Sing":
		hang(s, first, i, "nmod:desc") // “editor-in-chief | Nora Dahl”
	}
}

// nounUp is the noun in whose phrase the token at i is the last, no higher than top.
func nounUp(s *ud.Sentence, i, top int) int {
	for steps := 0; i != top && steps < len(s.Tokens); steps++ {
		if nominalToken(&s.Tokens[i]) && !s.Tokens[i].Deprel.Is("flat", "compound") {
			return i
		}
		i = s.Tokens[i].Head
	}
	return top
}

func genitive(t *ud.Token) bool {
	return t.UPOS == ud.PART && (t.Form == "'s" || t.Form == "’s" || t.Form == "'" || t.Form == "’")
}

// mendTitled gives “Education | Minister Ana Reis”, whose first word was taken for the head, back to the name. The token at i is that word.
func mendTitled(s *ud.Sentence, i int) {
	t := s.Tokens
	if i+2 >= len(t) || t[i].UPOS != ud.NOUN && t[i].UPOS != ud.PROPN || t[i+1].Deprel != "nmod:desc" || t[i+1].Head <= i+1 {
		return
	}
	name := t[i+1].Head
	if t[name].Head != i || !t[name].Deprel.Is("appos") || t[i].Head == name || comma(s, i, name) {
		return
	}
	hang(s, name, t[i].Head, t[i].Deprel)
	for k := range t {
		if t[k].Head == i {
			t[k].Head = name
		}
	}
	hang(s, i, i+1, "compound")
}

// mendActive makes a past tense of a verb that has a subject and no auxiliary, and was taken for a participle: “the board | granted the request”,
// “the captain | ran away”. The token at v is the verb. What may be a headline keeps its passive: “two men held in raid”.
func mendActive(s *ud.Sentence, v int) {
	t := s.Tokens
	n := s.Child(v, "nsubj")
	if t[v].XPOS != "VBN" || n < 0 || n > v || !t[v].Deprel.Is("root", "ccomp", "parataxis", "acl", "advcl") || s.Child(v, "aux", "cop") >= 0 {
		return
	}
	if t[v].Deprel.Is("acl", "advcl") && !t[n].Deprel.Is("nsubj") || t[v].Deprel.Is("advcl") && s.Child(v, "mark", "advmod") < 0 {
		return
	}
	if t[n].Deprel == "nsubj:pass" {
		if s.Child(v, "obj", "compound") < 0 && strings.HasSuffix(t[v].Form, "ed") || t[v].Deprel.Is("acl", "advcl") {
			return
		}
		t[n].Deprel = "nsubj"
		for k := range s.Children(v) {
			if t[k].Deprel == "obl:agent" {
				t[k].Deprel = "obl"
			}
		}
	}
	pastTense(&t[v])
}

// mendWhich hangs the relative clause of “she owes it to the alarm, | which had been ringing”, which was taken for one of the verb, or for a
// clause beside it, on the phrase before it, and “said Ana Reis, 40, | who had seen it” too. The token at p is the pronoun.
func mendWhich(s *ud.Sentence, p int) {
	t := s.Tokens
	if p < 2 || t[p].UPOS != ud.PRON || !relative(&t[p]) || !t[p].Deprel.Is("nsubj") || strings.EqualFold(t[p].Form, "that") {
		return
	}
	v := t[p].Head
	if v < p || v >= len(t) {
		return
	}
	g := t[v].Head
	last := p - 1
	if t[last].Form == "," {
		last--
	}
	who := strings.EqualFold(t[p].Form, "who")
	whoWhen := who && g >= 0 && g < p && calendarWord(t[g].Form) // no day is a “who”
	if g < 0 || g > last || t[v].Deprel.Is("acl") && t[g].UPOS != ud.VERB && !whoWhen || !t[v].Deprel.Is("acl", "advcl", "conj", "parataxis", "ccomp") {
		return
	}
	if n := s.Child(v, "nsubj"); n < p && n > g && s.Within(last, n) {
		ownSubject(s, n, g)
		hang(s, v, n, "acl:relcl")
		return
	}
	if t[g].UPOS != ud.VERB && !whoWhen {
		return
	}
	if k := antecedentAt(s, last, g, who); k >= 0 {
		hang(s, v, k, "acl:relcl")
	}
}

// ownSubject hangs the noun at n, which a relative clause took for its subject, on the word at g before it.
func ownSubject(s *ud.Sentence, n, g int) {
	t := s.Tokens
	start := n
	for start > 0 && s.Within(start-1, n) {
		start--
	}
	switch {
	case t[g].UPOS != ud.VERB:
		hang(s, n, g, "appos") // “it was a driver, | Ana Reis, who”
	case start > 0 && t[start-1].UPOS == ud.ADP:
		hang(s, n, g, "obl")
		hang(s, start-1, n, "case")
	case s.Child(n, "case") >= 0:
		hang(s, n, g, "obl")
	case start == g+1 && s.Child(g, "nsubj", "csubj", "expl") < 0:
		hang(s, n, g, "nsubj") // “said | Ana Reis, who”
	default:
		hang(s, n, g, "obj")
	}
}

// antecedentAt is the topmost noun under the word at g whose phrase ends with the token at last, or, where that is a time and one who did something
// is meant, the name there; -1 for none.
func antecedentAt(s *ud.Sentence, last, g int, who bool) int {
	t := s.Tokens
	name := -1
	for k := last; k > g; k = t[k].Head {
		if who && name < 0 && t[k].UPOS == ud.PROPN && !t[k].Deprel.Is("flat", "compound") && !calendarWord(t[k].Form) {
			name = k
		}
		if t[k].Head != g || who && (calendarWord(t[k].Form) || calendarWord(t[g].Form)) {
			continue
		}
		if nominalToken(&t[k]) && t[k].Deprel.Is("obj", "obl", "iobj", "xcomp", "nsubj") {
			return k
		}
		return -1
	}
	return name
}
