package claims

import (
	"slices"
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
	if n > p && s.Tokens[n].Deprel.Is("nsubj") && s.Tokens[n].Head > n && s.Tokens[s.Tokens[n].Head].Deprel.Is("ccomp", "advcl") {
		v := s.Tokens[n].Head // read as a clause, but for its marker
		hang(s, p, v, "mark")
		s.Tokens[v].Deprel = "advcl"
		return
	}
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
	if g <= v || !predicative(s, g) || s.Child(g, "nsubj", "csubj", "expl", "mark", "case") >= 0 {
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
	toMain(s, noun, v, g)
}

// mendReduced gives “the mill, | built in 1958, makes board” back its subject, which was taken for that of the participle, and that for a
// finite verb. The token at v is the participle.
func mendReduced(s *ud.Sentence, v int) {
	t := s.Tokens
	g, n := t[v].Head, s.Child(v, "nsubj")
	if t[v].Feats.Get("Tense") != "Past" || !t[v].Deprel.Is("advcl") || g <= v || !predicative(s, g) || n < 0 || n >= v-1 || t[v-1].Form != "," || s.Child(v, "mark", "aux") >= 0 || s.Child(g, "nsubj", "csubj", "expl") >= 0 {
		return
	}
	rel := ud.Deprel("nsubj")
	if hasRelation(s, g, "aux:pass") {
		rel = "nsubj:pass"
	}
	hang(s, n, g, rel)
	hang(s, v, n, "acl")
	t[v].Feats = "Tense=Past|VerbForm=Part|Voice=Pass"
}

// mainVerb is the verb that the clause at v belongs to: its head, or for a root the clause put beside it, with no conjunction.
func mainVerb(s *ud.Sentence, v int) int {
	if g := s.Tokens[v].Head; g >= 0 {
		return g
	}
	if c := s.Child(v, "parataxis"); c >= 0 {
		return c
	}
	if c := s.Child(v, "conj"); c >= 0 && s.Child(c, "cc") < 0 {
		return c
	}
	for c := range s.Children(v) { // “Reis, who led the bank, | will be its head”
		if c > v && s.Child(c, "cop") > v && s.Child(c, "nsubj", "mark", "case") < 0 && comma(s, v, s.Child(c, "cop")) && !s.Tokens[c].Deprel.Is("advcl") {
			return c
		}
	}
	return -1
}

// predicative says whether the word at i is a verb, or has a copula.
func predicative(s *ud.Sentence, i int) bool {
	return s.Tokens[i].UPOS == ud.VERB || s.Child(i, "cop") >= 0
}

// mendFinite makes the main verb of “the firm | promised to repair the roof”, “30 houses | burned down.” and “some teachers | marched,
// police said”, which was taken for a participle though it has an object or complement, the sentence has no other verb, or the noun is
// said. The token at i is the verb.
func mendFinite(s *ud.Sentence, i int) {
	t := s.Tokens
	n := t[i].Head
	if t[i].UPOS != ud.VERB || t[i].Deprel != "acl" || t[i].Feats.Get("Tense") != "Past" || n < 0 || n >= i || s.Child(n, "cop") >= 0 {
		return
	}
	for t[n].Deprel.Is("nmod") && t[n].Head >= 0 && t[n].Head < n { // “the attack on the village | wounded 12”
		n = t[n].Head
	}
	above, rel := t[n].Head, t[n].Deprel
	said := saidOf(s, n, i)
	switch {
	case rel.Is("ccomp"):
	case said > i: // “eleven inmates | escaped, the ministry said”
		hang(s, said, above, rel)
		above, rel = said, "ccomp"
	case rel.Is("nsubj") && above > i && secondSubject(s, above, i) > i && comma(s, i, above): // “the crash | injured 12 people, the clinic said”
		rel = "ccomp"
	case above == ud.Root && (s.Child(i, "xcomp", "ccomp", "obj") >= 0 || !hasFinite(s) && t[len(t)-1].Form == "." && s.Child(i, "obl:agent") < 0):
	default:
		return
	}
	for c := range s.Children(i) {
		if t[c].Deprel == "obl:agent" && s.Child(c, "case") < 0 && s.Child(i, "obj") < 0 {
			t[c].Deprel = "obj"
		}
	}
	hang(s, i, above, rel)
	hang(s, n, i, "nsubj")
	for k := i + 1; k < len(t); k++ {
		if t[k].Head == n {
			t[k].Head = i
		}
	}
}

// mendStray makes the main verb of “twelve of the pupils | passed” and “a bill of five million | landed on the desk”, which was taken for a
// clause about the noun before it though it is finite and has no subject. The token at i is its predicate.
func mendStray(s *ud.Sentence, i int) {
	t := s.Tokens
	n := t[i].Head
	if !t[i].Deprel.Is("acl") || n < 0 || n >= i || !finitePredicate(s, i) || s.Child(i, "nsubj", "csubj", "expl", "mark") >= 0 || relativeBefore(s, i) {
		return
	}
	for t[n].Deprel.Is("nmod") && t[n].Head >= 0 && t[n].Head < n {
		n = t[n].Head
	}
	above, rel := t[n].Head, t[n].Deprel
	switch {
	case s.Child(n, "cop") >= 0:
		return
	case above == ud.Root && !elsewhere(s, i):
	case rel.Is("nsubj") && above > i && s.Child(above, "mark") > i && s.Child(above, "mark") < secondSubject(s, above, i):
		hang(s, i, t[above].Head, t[above].Deprel) // “one of the men | fired before the safe was opened”
		hang(s, above, i, "advcl")
		hang(s, n, i, "nsubj")
		return
	default:
		return
	}
	hang(s, i, above, rel)
	hang(s, n, i, "nsubj")
	for k := i + 1; k < len(t); k++ {
		if t[k].Head == n {
			t[k].Head = i
		}
	}
}

// finitePredicate says whether the predicate at i is a finite verb, or has a finite auxiliary or copula.
func finitePredicate(s *ud.Sentence, i int) bool {
	if s.Tokens[i].Feats.Get("VerbForm") == "Fin" {
		return true
	}
	for k := range s.Children(i) {
		if s.Tokens[k].Deprel.Is("aux", "cop") && s.Tokens[k].Feats.Get("VerbForm") == "Fin" {
			return true
		}
	}
	return false
}

// elsewhere says whether the sentence has a finite verb outside the clause at i, but for relative clauses and those below it.
func elsewhere(s *ud.Sentence, i int) bool {
	for k := range s.Tokens {
		if s.Tokens[k].Feats.Get("VerbForm") != "Fin" || s.Within(k, i) {
			continue
		}
		relcl := false
		for h, steps := k, 0; h >= 0 && steps < len(s.Tokens); h, steps = s.Tokens[h].Head, steps+1 {
			relcl = relcl || s.Tokens[h].Deprel == "acl:relcl"
		}
		if !relcl {
			return true
		}
	}
	return false
}

// saidOf is the verb of a remark after the clause at i that was taken for a relative clause of the noun n, or -1.
func saidOf(s *ud.Sentence, n, i int) int {
	for v := range s.Children(n) {
		t := &s.Tokens[v]
		if v > i && t.Deprel == "acl:relcl" && t.Feats.Get("VerbForm") == "Fin" && s.Child(v, "nsubj") > i && comma(s, i, s.Child(v, "nsubj")) && s.Child(v, "obj", "ccomp") < 0 && !relativeBefore(s, v) {
			return v
		}
	}
	return -1
}

// hasFinite says whether the sentence has a finite verb.
func hasFinite(s *ud.Sentence) bool {
	return slices.ContainsFunc(s.Tokens, func(t ud.Token) bool { return t.Feats.Get("VerbForm") == "Fin" })
}

// mendSince hangs the day of “since Monday | 30 guests have fallen ill” on the verb, where it was taken for the subject of a clause.
// The token at i is the day.
func mendSince(s *ud.Sentence, i int) {
	t := s.Tokens
	n := t[i].Head
	if i == 0 || !t[i].Deprel.Is("nsubj") || !isDay(s, i) || !t[i-1].Deprel.Is("mark") || n <= i || t[i-1].Head != n || s.Child(n, "cop") >= 0 || t[n].Head <= n {
		return
	}
	hang(s, i-1, i, "case")
	hang(s, i, t[n].Head, "obl")
}

// mendGerund gives “sidelining | Ukraine | will undermine it” back its object, which was taken for a second subject of the verb. The
// token at i is the object.
func mendGerund(s *ud.Sentence, i int) {
	t := s.Tokens
	v := t[i].Head
	if !t[i].Deprel.Is("nsubj") || v <= i || v >= len(t) || !nominalToken(&t[i]) {
		return
	}
	g := s.Child(v, "csubj")
	if g < 0 || g >= i || t[g].Feats.Get("VerbForm") != "Ger" || s.Child(g, "obj", "nsubj", "xcomp", "ccomp") >= 0 || comma(s, g, i) {
		return
	}
	hang(s, i, g, "obj")
}

// mendControl makes the infinitive of “ordered the firm | to pay”, “is meant | to protect” and “is certain | to pass” a
// complement, which was taken for a purpose or for a modifier of the object. The token at i is its “to”.
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
	carries := signatures()[lemma+" to"] != nil
	switch {
	case compels(lemma) && o > g && o < i, g == i-1 && (carries || compels(lemma) && hasRelation(s, g, "aux:pass")):
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

// mendPair joins two subjects of a verb that “and” stands between: “the mayor and the | chief said”. The token at i is the second.
func mendPair(s *ud.Sentence, i int) {
	t := s.Tokens
	if !nominalToken(&t[i]) || !t[i].Deprel.Is("nsubj") || t[i].Head < i {
		return
	}
	first := s.Child(t[i].Head, "nsubj")
	cc := i - 1
	for cc > 0 && s.Within(cc, i) {
		cc--
	}
	if first < 0 || first >= cc || t[cc].UPOS != ud.CCONJ || t[cc].Head != t[i].Head || relative(&t[first]) {
		return
	}
	for k := first + 1; k < cc; k++ {
		if t[k].UPOS == ud.VERB || t[k].UPOS == ud.AUX || !s.Within(k, first) {
			return
		}
	}
	hang(s, i, first, "conj")
	hang(s, cc, i, "cc")
}
