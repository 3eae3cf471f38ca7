package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendSubordinate takes “after the safe | was opened”, read as a prepositional phrase before a verb without subject, for the
// clause that it is.
func mendSubordinate(s *ud.Sentence, p int) {
	mark := &s.Tokens[p]
	if !mark.Deprel.Is("case") {
		return
	}
	switch strings.ToLower(mark.Form) {
	case "after", "before", "until", "till", "since", "once":
	default:
		return
	}
	n := mark.Head
	if n <= p || !s.Tokens[n].Deprel.Is("obl", "nmod") {
		return
	}
	v := verbAfter(s, n)
	if v < 0 {
		return
	}
	mendUpsideDown(s, p, n, v)
	if s.Child(v, "nsubj", "csubj", "expl") >= 0 || s.Within(n, v) {
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

// mendUpsideDown gives “the meeting | should take place after A | meets B” back its main verb, where the verb after the
// preposition at p took the subject and the real one was left as a clause about it.
func mendUpsideDown(s *ud.Sentence, p, n, v int) {
	g, subject := s.Tokens[n].Head, s.Child(v, "nsubj")
	if g < 0 || g >= p || s.Tokens[g].UPOS != ud.VERB || subject < 0 || subject > g || s.Tokens[g].Head != subject || !s.Tokens[g].Deprel.Is("acl") || relativeBefore(s, g) {
		return
	}
	hang(s, g, s.Tokens[v].Head, s.Tokens[v].Deprel)
	hang(s, v, g, "advcl")
	for i := range p {
		if s.Tokens[i].Head == v {
			s.Tokens[i].Head = g
		}
	}
}

// relativeBefore says whether a relative pronoun hangs on the verb at g.
func relativeBefore(s *ud.Sentence, g int) bool {
	for i := range s.Tokens {
		if s.Tokens[i].Head == g && relative(&s.Tokens[i]) {
			return true
		}
	}
	return false
}

// mendRelative gives “the bill, | which was passed last week, will take effect” back its relative clause, where the verb of that
// clause, at v, took both subjects and the main verb none.
func mendRelative(s *ud.Sentence, v int) {
	if s.Tokens[v].UPOS != ud.VERB {
		return
	}
	g := mainVerb(s, v)
	if g <= v || s.Tokens[g].UPOS != ud.VERB || s.Child(g, "nsubj", "csubj", "expl") >= 0 {
		return
	}
	noun, pronoun := -1, -1
	for i := range v {
		switch t := &s.Tokens[i]; {
		case t.Head != v || !t.Deprel.Is("nsubj"):
		case relative(t):
			pronoun = i
		default:
			noun = i
		}
	}
	if noun < 0 || pronoun < noun {
		return
	}
	rel := ud.Deprel("nsubj")
	if hasRelation(s, g, "aux:pass") {
		rel = "nsubj:pass"
	}
	if s.Tokens[g].Head == v {
		hang(s, g, s.Tokens[v].Head, s.Tokens[v].Deprel)
	}
	hang(s, noun, g, rel)
	hang(s, v, noun, "acl:relcl")
}

// mainVerb is the verb that the clause at v belongs to: its head, or for a root the clause put beside it.
func mainVerb(s *ud.Sentence, v int) int {
	if g := s.Tokens[v].Head; g >= 0 {
		return g
	}
	return s.Child(v, "parataxis")
}

// mendControl makes the infinitive of “ordered the firm | to pay” and “is meant | to protect” a complement, which was taken for
// a purpose or for a modifier of the object. The token at i is its “to”.
func mendControl(s *ud.Sentence, i int) {
	v := s.Tokens[i].Head
	if !strings.EqualFold(s.Tokens[i].Form, "to") || !s.Tokens[i].Deprel.Is("mark") || v <= i || v >= len(s.Tokens) {
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

// mendList makes a conjunct of the middle one of three verbs, “left the road, | hit a wall and caught fire”, which was taken for an
// aside.
func mendList(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if i == 0 || t.UPOS != ud.VERB || !t.Deprel.Is("parataxis") || t.Head < 0 || t.Head >= i || s.Tokens[i-1].Form != "," {
		return
	}
	last := s.Child(i, "conj")
	if s.Child(i, "nsubj", "aux", "expl") < 0 && s.Child(t.Head, "nsubj") >= 0 && last > i && s.Tokens[last].UPOS == ud.VERB && s.Child(last, "nsubj") < 0 {
		t.Deprel = "conj"
	}
}

// mendSoon makes one marker of “as soon as”, whose second word was taken for an adverb of the main clause.
func mendSoon(s *ud.Sentence, i int) {
	if i == 0 || i+1 >= len(s.Tokens) || !isAs(s, i-1) || !isAs(s, i+1) || strings.ToLower(s.Tokens[i].Form) != "soon" || !s.Tokens[i+1].Deprel.Is("mark") {
		return
	}
	v, main := s.Tokens[i+1].Head, s.Tokens[i].Head
	if v <= i || v >= len(s.Tokens) || s.Tokens[v].Head != i || main < 0 || main >= len(s.Tokens) {
		return
	}
	s.Tokens[v].Head, s.Tokens[v].Deprel = main, "advcl"
	s.Tokens[i-1].Head, s.Tokens[i-1].Deprel = v, "mark"
	for _, k := range []int{i, i + 1} {
		s.Tokens[k].Head, s.Tokens[k].Deprel = i-1, "fixed"
	}
}

func isAs(s *ud.Sentence, i int) bool { return strings.EqualFold(s.Tokens[i].Form, "as") }
