package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendByTheTime makes one marker of “by the time | they arrived”, whichever clause the words were hung on. The token at i is “time”.
func mendByTheTime(s *ud.Sentence, i int) {
	t := s.Tokens
	if !strings.EqualFold(t[i].Form, "time") || i < 2 || !strings.EqualFold(t[i-2].Form, "by") || !strings.EqualFold(t[i-1].Form, "the") || !t[i].Deprel.Is("obl", "nmod", "advmod") {
		return
	}
	v := firstVerb(s, i+1)
	if v < 0 || s.Child(v, "mark") >= 0 && s.Child(v, "mark") < v {
		return
	}
	main := t[i].Head
	if main == v {
		main = t[v].Head
	}
	if main < 0 || s.Within(main, v) || s.Child(v, "nsubj", "expl") < i {
		return
	}
	hang(s, v, main, "advcl")
	hang(s, i-2, v, "mark")
	hang(s, i-1, i-2, "fixed")
	hang(s, i, i-2, "fixed")
}

// firstVerb is the predicate of the clause that begins at token i with its subject, or -1.
func firstVerb(s *ud.Sentence, i int) int {
	for n := i; n < len(s.Tokens) && s.Tokens[n].UPOS != ud.PUNCT; n++ {
		if h := s.Tokens[n].Head; s.Tokens[n].Deprel.Is("nsubj", "expl") && h > n {
			return h
		}
	}
	return -1
}

// mendSooner makes a clause of “no sooner had they left than the roof | fell”, whose marker was taken for a preposition. The token at i is
// “than”.
func mendSooner(s *ud.Sentence, i int) {
	t := s.Tokens
	if !strings.EqualFold(t[i].Form, "than") {
		return
	}
	sooner := i - 1
	for sooner > 0 && !strings.EqualFold(t[sooner].Form, "sooner") {
		sooner--
	}
	if sooner <= 0 || !strings.EqualFold(t[sooner-1].Form, "no") || t[i].Head <= i {
		return
	}
	main, n := t[sooner].Head, t[i].Head
	v := verbAfter(s, n)
	if v < 0 || main < 0 || t[main].UPOS != ud.VERB || s.Within(main, v) {
		return
	}
	hang(s, v, main, "advcl")
	hang(s, i, v, "mark")
	hang(s, n, v, "nsubj")
}

// mendAhead makes a preposition of “ahead | of the vote”. The token at i is “ahead”.
func mendAhead(s *ud.Sentence, i int) {
	t := s.Tokens
	if !strings.EqualFold(t[i].Form, "ahead") || i+1 >= len(t) || !strings.EqualFold(t[i+1].Form, "of") || t[i+1].Head <= i+1 {
		return
	}
	n, g := t[i+1].Head, governor(s, i)
	if g < 0 || g > i || s.Within(g, n) {
		return
	}
	hang(s, n, g, "obl")
	hang(s, i, n, "case")
	hang(s, i+1, i, "fixed")
}

// mendFollowing makes a preposition of “called a strike | following the sackings”, taken for a clause about the noun before it. The token
// at i is “following”.
func mendFollowing(s *ud.Sentence, i int) {
	t := s.Tokens
	o := s.Child(i, "obj")
	if !strings.EqualFold(t[i].Form, "following") || t[i].UPOS != ud.VERB || !t[i].Deprel.Is("acl", "advcl") || o < i || s.Child(i, "aux", "nsubj") >= 0 || !nouns.Is(strings.ToLower(t[o].Lemma), nouns.Event) {
		return
	}
	if g := governor(s, i); g >= 0 && g != o && !s.Within(g, i) {
		hang(s, o, g, "obl")
		hang(s, i, o, "case")
	}
}

// mendOnlyThen hangs the verb of “waited until they had gone and only then | left” on the first verb, not on that of the clause with “until”.
// The token at i is the verb.
func mendOnlyThen(s *ud.Sentence, i int) {
	t := s.Tokens
	sub := t[i].Head
	if !t[i].Deprel.Is("conj") || sub < 0 || sub >= i || !t[sub].Deprel.Is("advcl") || t[sub].Head < 0 || t[sub].Head >= sub || s.Child(i, "nsubj") >= 0 {
		return
	}
	m := s.Child(sub, "mark")
	for then := sub + 2; m >= 0 && isUntil(strings.ToLower(t[m].Form)) && then < i; then++ {
		if strings.EqualFold(t[then].Form, "then") && strings.EqualFold(t[then-1].Form, "only") {
			t[i].Head = t[sub].Head
			return
		}
	}
}

// mendMarked makes an adverbial clause of “were not told until | the ship had docked”, which was taken for what was told, and hangs that of “rang
// before the gate fell, and nobody was hurt” on the verb before it, not on the next. The token at i is the marker.
func mendMarked(s *ud.Sentence, i int) {
	t := s.Tokens
	v := t[i].Head
	if !t[i].Deprel.Is("mark") || v <= i {
		return
	}
	switch strings.ToLower(t[i].Form) {
	case "until", "till", "before", "after":
	default:
		return
	}
	if t[v].Deprel.Is("ccomp") {
		t[v].Deprel = "advcl"
	}
	g := t[v].Head
	if g <= v || !t[v].Deprel.Is("advcl") || s.Child(g, "cc") < v {
		return
	}
	for k := i - 1; k >= 0 && t[k].UPOS != ud.PUNCT && t[k].UPOS != ud.CCONJ; k-- {
		if t[k].UPOS == ud.VERB && t[k].Feats.Get("VerbForm") == "Fin" && !s.Within(k, v) {
			hang(s, v, k, "advcl")
			return
		}
	}
}

// mendAuxiliary gives what hangs on an auxiliary to its verb, and where a marker is among it makes a clause beside another one under it: “went
// out | after the river had burst its banks”. The token at i is the auxiliary.
func mendAuxiliary(s *ud.Sentence, i int) {
	t := s.Tokens
	v := t[i].Head
	if v <= i || !t[i].Deprel.Is("aux", "aux:pass") || t[v].UPOS != ud.VERB {
		return
	}
	t[i].UPOS = ud.AUX
	for k := range t {
		if t[k].Head != i {
			continue
		}
		hang(s, k, v, t[k].Deprel)
		if t[k].Deprel.Is("mark") && t[v].Deprel.Is("conj", "parataxis") && s.Child(v, "cc") < 0 {
			t[v].Deprel = "advcl"
		}
	}
}
