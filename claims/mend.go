package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mend repairs, in a parsed sentence, attachments that statistical parsers get wrong often and that turn claims round.
func mend(s *ud.Sentence) {
	mendDateline(s)
	for i := range s.Tokens {
		mendAged(s, i)
		mendSubordinate(s, i)
		mendNames(s, i)
		mendSubjects(s, i)
		mendThen(s, i)
		mendParticle(s, i)
		mendControl(s, i)
	}
}

// mendParticle gives a verb the particle right after it that was taken for a preposition without a noun: “caved in shortly after”.
func mendParticle(s *ud.Sentence, i int) {
	if i == 0 || i+1 >= len(s.Tokens) || s.Tokens[i-1].UPOS != ud.VERB || !s.Tokens[i].Deprel.Is("case", "mark", "advmod") {
		return
	}
	switch strings.ToLower(s.Tokens[i].Form) {
	case "in", "out", "up", "off", "down", "away", "over":
	default:
		return
	}
	switch s.Tokens[i+1].UPOS {
	case ud.ADV, ud.SCONJ, ud.CCONJ, ud.PUNCT, ud.ADP:
		if s.Child(i-1, "obj") < 0 || s.Child(i-1, "obj") < i {
			s.Tokens[i].Head, s.Tokens[i].Deprel = i-1, "compound:prt"
		}
	}
}

// mendControl makes the infinitive of “ordered the firm | to pay” and “is meant | to protect” a complement, which was taken for
// a purpose or for a modifier of the object. The token at i is its “to”.
func mendControl(s *ud.Sentence, i int) {
	v := s.Tokens[i].Head
	if strings.ToLower(s.Tokens[i].Form) != "to" || !s.Tokens[i].Deprel.Is("mark") || v <= i || v >= len(s.Tokens) {
		return
	}
	g := s.Tokens[v].Head
	if g >= 0 && g < i && s.Tokens[g].Deprel.Is("obj", "iobj") {
		g = s.Tokens[g].Head
	}
	if !s.Tokens[v].Deprel.Is("acl", "advcl") || g < 0 || g >= i || s.Child(g, "xcomp") >= 0 {
		return
	}
	lemma := strings.ToLower(s.Tokens[g].Lemma)
	o := s.Child(g, "obj", "iobj")
	_, carries := signatures()[lemma]
	switch {
	case compels(lemma) && o > g && o < i, g == i-1 && hasRelation(s, g, "aux:pass") && (carries || compels(lemma)):
		s.Tokens[v].Head, s.Tokens[v].Deprel = g, "xcomp"
	}
}

// mendDateline hangs the place before the dash (“AMMAN, Jordan —”) on the sentence, out of the way of subjects.
func mendDateline(s *ud.Sentence) {
	dash := 0
	for i := 1; i < len(s.Tokens) && i < 12 && dash == 0; i++ {
		if f := s.Tokens[i].Form; f == "—" || f == "–" || f == "--" {
			dash = i
		}
	}
	if dash == 0 || dash+2 >= len(s.Tokens) || !capitals(s.Tokens[0].Form) {
		return
	}
	root := s.Root()
	if root < 0 {
		return
	}
	if root <= dash {
		main := -1
		for i := dash + 1; i < len(s.Tokens); i++ {
			if h := s.Tokens[i].Head; h >= 0 && h <= dash && (main < 0 || s.Tokens[i].UPOS == ud.VERB && s.Tokens[main].UPOS != ud.VERB) {
				main = i
			}
		}
		if main < 0 {
			return
		}
		s.Tokens[main].Head, s.Tokens[main].Deprel = ud.Root, "root"
		root = main
	}
	for i := range s.Tokens {
		if h := s.Tokens[i].Head; i != root && (i <= dash) != (h <= dash && h >= 0) {
			s.Tokens[i].Head = root
			if i <= dash {
				s.Tokens[i].Deprel = "parataxis"
			}
		}
	}
}

// capitals says whether a word of at least three letters is written in capitals.
func capitals(form string) bool {
	return len(form) >= 3 && form == strings.ToUpper(form) && form != strings.ToLower(form)
}

// mendAged gives “Lindqvist, 71, died” its subject, where the age between the commas kept the name from its verb.
func mendAged(s *ud.Sentence, i int) {
	t := &s.Tokens
	if i < 2 || i+2 >= len(*t) || (*t)[i].UPOS != ud.NUM || (*t)[i-1].Form != "," || (*t)[i+1].Form != "," || (*t)[i-2].UPOS != ud.PROPN {
		return
	}
	name := i - 2
	for (*t)[name].Deprel.Is("flat", "compound") && (*t)[name].Head >= 0 && (*t)[name].Head < i {
		name = (*t)[name].Head
	}
	v := verbAfter(s, i+1)
	if v < 0 || (*t)[name].Head == v || s.Child(v, "nsubj", "csubj", "expl") >= 0 || s.Within(v, name) && (*t)[v].Deprel == "acl:relcl" {
		return
	}
	if s.Within(v, name) { // the verb hung on the name: they change places
		(*t)[v].Head, (*t)[v].Deprel = (*t)[name].Head, (*t)[name].Deprel
	}
	(*t)[name].Head, (*t)[name].Deprel = v, "nsubj"
	if hasRelation(s, v, "aux:pass") {
		(*t)[name].Deprel = "nsubj:pass"
	}
	(*t)[i].Head, (*t)[i].Deprel = name, "appos"
}

// mendSubordinate takes “after the safe | was opened”, read as a prepositional phrase before a verb without subject, for the
// clause that it is.
func mendSubordinate(s *ud.Sentence, p int) {
	mark := &s.Tokens[p]
	switch strings.ToLower(mark.Form) {
	case "after", "before", "until", "till", "since", "once":
	default:
		return
	}
	n := mark.Head
	if !mark.Deprel.Is("case") || n <= p || !s.Tokens[n].Deprel.Is("obl", "nmod") {
		return
	}
	v := verbAfter(s, n)
	if v < 0 || s.Child(v, "nsubj", "csubj", "expl") >= 0 || s.Within(n, v) {
		return
	}
	g := governor(s, n)
	if g < 0 || g == v || s.Within(g, v) {
		return
	}
	mark.Head, mark.Deprel = v, "mark"
	s.Tokens[n].Head, s.Tokens[n].Deprel = v, "nsubj"
	if s.Child(v, "aux") >= 0 && hasRelation(s, v, "aux:pass") {
		s.Tokens[n].Deprel = "nsubj:pass"
	}
	s.Tokens[v].Head, s.Tokens[v].Deprel = g, "advcl"
}

// verbAfter is the finite verb right after the phrase that ends with n, but for adverbs and auxiliaries, or -1.
func verbAfter(s *ud.Sentence, n int) int {
	finite := false
	for v := n + 1; v < len(s.Tokens); v++ {
		t := &s.Tokens[v]
		switch {
		case t.UPOS == ud.VERB:
			if finite = finite || t.Feats.Get("VerbForm") == "Fin"; finite {
				return v
			}
			return -1
		case t.UPOS == ud.AUX:
			finite = finite || t.Feats.Get("VerbForm") == "Fin"
		case t.UPOS == ud.ADV, t.Deprel.Is("flat"), t.UPOS == ud.PART:
		default:
			return -1
		}
	}
	return -1
}

// governor is the verb above token i, or -1.
func governor(s *ud.Sentence, i int) int {
	for steps := 0; i >= 0 && i < len(s.Tokens) && steps < len(s.Tokens); steps++ {
		i = s.Tokens[i].Head
		if i >= 0 && i < len(s.Tokens) && s.Tokens[i].UPOS == ud.VERB {
			return i
		}
	}
	return -1
}

func hasRelation(s *ud.Sentence, head int, rel ud.Deprel) bool {
	for i := range s.Tokens {
		if s.Tokens[i].Head == head && s.Tokens[i].Deprel == rel {
			return true
		}
	}
	return false
}

// mendNames joins “between US President A and Russian | President B should …”, where the second name was taken for the
// subject and its adjective for the conjunct.
func mendNames(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if !t.Deprel.Is("conj") || t.UPOS != ud.ADJ && t.UPOS != ud.PROPN || i+1 >= len(s.Tokens) || t.Head < 0 {
		return
	}
	n := i + 1
	for steps := 0; s.Tokens[n].Deprel.Is("compound", "amod", "nmod") && s.Tokens[n].Head > n && steps < 4; steps++ {
		n = s.Tokens[n].Head
	}
	v := s.Tokens[n].Head
	if n == i || s.Tokens[n].UPOS != ud.PROPN || !s.Tokens[n].Deprel.Is("nsubj") || v <= n || s.Child(v, "nsubj") == n {
		return
	}
	s.Tokens[n].Head, s.Tokens[n].Deprel = t.Head, "conj"
	for c := range s.Tokens {
		if s.Tokens[c].Head == i {
			s.Tokens[c].Head = n
		}
	}
	t.Head, t.Deprel = n, "amod"
}

// mendSubjects joins “the investment fund | Larkfield intends …”, two subjects of one verb side by side, into one.
func mendSubjects(s *ud.Sentence, i int) {
	t := s.Tokens
	if i == 0 || t[i].UPOS != ud.PROPN || !t[i].Deprel.Is("nsubj") || t[i-1].UPOS != ud.NOUN || t[i-1].Head != t[i].Head || !t[i-1].Deprel.Is("nsubj") {
		return
	}
	for c := range t {
		if t[c].Head == i-1 {
			t[c].Head = i
		}
	}
	t[i-1].Head, t[i-1].Deprel = i, "nmod:desc"
}

// mendThen takes “with A first and then with B” for a coordination of two phrases.
func mendThen(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if !isThen(strings.ToLower(t.Form)) || t.Head < 0 || t.Head >= len(s.Tokens) {
		return
	}
	second := s.Child(i, "obl", "nmod")
	if second < 0 || s.Child(second, "case") < 0 {
		return
	}
	prep := strings.ToLower(s.Tokens[s.Child(second, "case")].Form)
	for first := i - 1; first >= 0; first-- {
		c := s.Child(first, "case")
		if s.Tokens[first].Head != t.Head || !s.Tokens[first].Deprel.Is("obl") || c < 0 || strings.ToLower(s.Tokens[c].Form) != prep {
			continue
		}
		s.Tokens[second].Head, s.Tokens[second].Deprel = first, "conj"
		for c := range s.Tokens {
			if s.Tokens[c].Head == i {
				s.Tokens[c].Head = second
			}
		}
		t.Head, t.Deprel = second, "advmod"
		return
	}
}
