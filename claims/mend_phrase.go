package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

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

// mendPhrasal gives the verb of “called | off the strike” its particle and object, which were taken for a phrase with a preposition. The token at i
// is the particle.
func mendPhrasal(s *ud.Sentence, i int) {
	t := s.Tokens
	n := t[i].Head
	if i == 0 || t[i-1].UPOS != ud.VERB || phrasals()[strings.ToLower(t[i-1].Lemma)+" "+strings.ToLower(t[i].Form)] == "" {
		return
	}
	if n == i-1 && t[i].Deprel.Is("advmod") && s.Child(n, "obj") > i {
		t[i].Deprel = "compound:prt"
	}
	if n <= i || !t[i].Deprel.Is("case") || t[n].Head != i-1 || !t[n].Deprel.Is("obl", "obj") || calendarWord(t[n].Form) || isDay(s, n) {
		return
	}
	if hasRelation(s, i-1, "aux:pass") || t[n].UPOS == ud.NUM || t[n].Deprel.Is("obl") && s.Child(i-1, "obj") >= 0 {
		return
	}
	hang(s, i, i-1, "compound:prt")
	t[n].Deprel = "obj"
}

// mendCount gives back its noun to a number read as what the sentence is about: “Twelve | people died” is no twelve whom
// people died. The token at i is the number.
func mendCount(s *ud.Sentence, i int) {
	n := i + 1
	if s.Tokens[i].UPOS != ud.NUM || n >= len(s.Tokens) || s.Tokens[n].UPOS != ud.NOUN || s.Tokens[n].Feats.Get("Number") != "Plur" || !s.Within(n, i) {
		return
	}
	top := n
	for s.Tokens[top].Head != i {
		top = s.Tokens[top].Head
	}
	if !s.Tokens[top].Deprel.Is("acl") || !s.Tokens[n].Deprel.Is("nsubj") {
		return
	}
	hang(s, top, s.Tokens[i].Head, s.Tokens[i].Deprel)
	for k := range s.Tokens {
		if s.Tokens[k].Head == i {
			s.Tokens[k].Head = top
			if k < i {
				s.Tokens[k].Head = n
			}
		}
	}
	hang(s, i, n, "nummod")
}

// mendRecipient tells the two objects of “sent the villagers a letter” apart. The token at i is the first.
func mendRecipient(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if t.Deprel != "obj" || t.Head < 0 || t.Head >= i || !transfers(strings.ToLower(s.Tokens[t.Head].Lemma)) {
		return
	}
	for k := i + 1; k < len(s.Tokens); k++ {
		if s.Tokens[k].Form == "," {
			return
		}
		if s.Tokens[k].Head == t.Head && s.Tokens[k].Deprel == "obj" && s.Child(k, "case", "cc") < 0 {
			t.Deprel = "iobj"
			return
		}
	}
}

// mendWhen hangs the day of “opened the bridge | on Monday” on the verb. It was taken for one of the noun, which it only is where
// that is an event. The token at i is the day.
func mendWhen(s *ud.Sentence, i int) {
	t := s.Tokens
	n := t[i].Head
	if !t[i].Deprel.Is("nmod") || n < 0 || n >= i || nouns.Is(strings.ToLower(t[n].Lemma), nouns.Event) || !t[n].Deprel.Is("obj", "obl") {
		return
	}
	p := s.Child(i, "case")
	if v := t[n].Head; p > n && v >= 0 && v < n && strings.ToLower(t[p].Form) == "on" && isDay(s, i) {
		hang(s, i, v, "obl")
	}
}

// isDay says whether a token is a day of the week or, with its number, of a month.
func isDay(s *ud.Sentence, i int) bool {
	t := &s.Tokens[i]
	return t.UPOS == ud.PROPN && (strings.HasSuffix(t.Form, "day") || s.Child(i, "nummod") >= 0) || t.UPOS == ud.NUM && s.Child(i, "nmod") > i
}

// mendRange hangs both ends of “grew from 300 | to 900” on the same word. The token at i is the second.
func mendRange(s *ud.Sentence, i int) {
	n := s.Tokens[i].Head
	if !s.Tokens[i].Deprel.Is("nmod") || n < 0 || n >= i || s.Tokens[n].Head < 0 || s.Tokens[n].Head >= n || !s.Tokens[n].Deprel.Is("obl") {
		return
	}
	if from, to := s.Child(n, "case"), s.Child(i, "case"); from >= 0 && to > n && strings.ToLower(s.Tokens[from].Form) == "from" && strings.ToLower(s.Tokens[to].Form) == "to" {
		hang(s, i, s.Tokens[n].Head, s.Tokens[n].Deprel)
	}
}

// mendGoal hangs who gets what is sold, “sold the striker | to Aldermoor | for £3m”, and the price on the verb. The token at i is either.
func mendGoal(s *ud.Sentence, i int) {
	t := s.Tokens
	n := t[i].Head
	if !t[i].Deprel.Is("nmod") || n < 0 || n >= i || t[n].Deprel != "obj" || t[n].Head < 0 || t[n].Head >= n || !transfers(strings.ToLower(t[t[n].Head].Lemma)) {
		return
	}
	p := s.Child(i, "case")
	if p > n && (strings.ToLower(t[p].Form) == "to" || strings.ToLower(t[p].Form) == "for" && t[i].UPOS == ud.SYM) {
		hang(s, i, t[n].Head, "obl")
	}
}

// mendThen takes “with A first and then with B” for a coordination of two phrases. The token at i is “then”.
func mendThen(s *ud.Sentence, i int) {
	if i+2 >= len(s.Tokens) || s.Tokens[i+1].UPOS != ud.ADP || !isThen(strings.ToLower(s.Tokens[i].Form)) {
		return
	}
	p := i - 1
	for p >= 0 && !strings.EqualFold(s.Tokens[p].Form, s.Tokens[i+1].Form) {
		p--
	}
	first, second := phraseHead(s, p, i), phraseHead(s, i+1, len(s.Tokens))
	if p < 0 || first < 0 || second < 0 || s.Within(first, second) {
		return
	}
	first = withoutFirst(s, first)
	hang(s, second, first, "conj")
	hang(s, i, second, "advmod")
	hang(s, i+1, second, "case")
	if s.Tokens[i-1].Deprel.Is("cc") {
		hang(s, i-1, second, "cc")
	}
	if s.Tokens[p].Head != first {
		hang(s, p, first, "case")
	}
}

func hang(s *ud.Sentence, i, head int, rel ud.Deprel) {
	s.Tokens[i].Head, s.Tokens[i].Deprel = head, rel
}

// inPlaceOf puts the token at x in the place of the token at i, with what hung on that; the token at i is left where it hangs.
func inPlaceOf(s *ud.Sentence, x, i int) {
	t := s.Tokens
	hang(s, x, t[i].Head, t[i].Deprel)
	for k := range t {
		if t[k].Head == i && k != x {
			t[k].Head = x
		}
	}
}

// phraseHead is the head of the noun phrase that begins after the preposition at p and stops before end, or -1.
func phraseHead(s *ud.Sentence, p, end int) int {
	if p < 0 || p+1 >= end {
		return -1
	}
	k := p + 1
	for steps := 0; steps < end && s.Tokens[k].Head > p && s.Tokens[k].Head < end; steps++ {
		k = s.Tokens[k].Head
	}
	switch s.Tokens[k].UPOS {
	case ud.NOUN, ud.PROPN, ud.PRON, ud.ADJ:
		return k
	}
	return -1
}

// withoutFirst is the noun before “first” where the parser made that word the head: “with Ana Reis first”.
func withoutFirst(s *ud.Sentence, i int) int {
	n := s.Child(i, "compound", "nmod", "amod", "nsubj")
	if !strings.EqualFold(s.Tokens[i].Form, "first") || n < 0 || n > i {
		return i
	}
	hang(s, n, s.Tokens[i].Head, s.Tokens[i].Deprel)
	for c := range s.Tokens {
		if c != n && s.Tokens[c].Head == i {
			s.Tokens[c].Head = n
		}
	}
	hang(s, i, n, "advmod")
	return n
}

// mendStance makes a complement of the adjective in “stood | ready to sign”, “remained willing to pay”, which was taken for an object. The token at
// i is the adjective.
func mendStance(s *ud.Sentence, i int) {
	t := s.Tokens[i]
	if t.UPOS != ud.ADJ || t.Deprel != "obj" || t.Head < 0 || t.Head >= i || s.Child(i, "det") >= 0 {
		return
	}
	switch s.Tokens[t.Head].Lemma {
	case "stand", "remain", "stay", "sit":
		hang(s, i, t.Head, "xcomp")
	}
}
