package claims

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/ud"
)

//go:embed lexicon/signatures.tsv
var signaturesTSV string

// signature says what a word does to the claim in its complement, where the word itself holds and where it is negated (Nairn,
// Condoravdi & Karttunen 2006).
type signature struct{ holding, negated effect }

// effect is what is left of a claim.
type effect struct {
	turned   bool     // it does not hold
	modality Modality // Actual where nothing is taken from it
}

// presupposes says whether the claim holds either way: “knew that”, “did not know that”.
func (s *signature) presupposes() bool {
	return s.holding == s.negated && s.holding == effect{modality: Actual}
}

// signatures are those of lexicon/signatures.tsv by word and complement.
var signatures = sync.OnceValue(func() map[string]*signature {
	out := map[string]*signature{}
	for f := range rows(signaturesTSV, 4) {
		out[f[0]] = &signature{effectOf(f[1]), effectOf(f[2])}
	}
	return out
})

// effectOf reads an effect as the table has it: "+", "-planned", "o".
func effectOf(s string) effect {
	switch {
	case s == "o":
		return effect{modality: Possible}
	case len(s) == 1:
		return effect{s == "-", Actual}
	}
	return effect{s[0] == '-', Modality(s[1:])}
}

// signature is that of the word at i with the complement, or nil: of its form (“going to”, “had to”), else of its lemma.
func (v *view) signature(i int, complement string) *signature {
	switch {
	case v.lemma(i) == "have" && v.yet(i):
		return signatures()["have yet"+complement]
	case v.lemma(i) == "have" || v.lemma(i) == "go":
		if s := signatures()[strings.ToLower(v.Tokens[i].Form)+complement]; s != nil {
			return s
		}
	}
	return signatures()[v.verb(i)+complement]
}

func (v *view) yet(i int) bool {
	a := v.child(i, "advmod")
	return a >= 0 && v.lemma(a) == "yet"
}

// carrying is the signature of the word at i for the infinitive, gerund or predicative that it carries, or nil.
func (v *view) carrying(i int) *signature {
	switch c := v.carried(i); {
	case c < 0, v.lemma(i) == "have" && !v.near(i, c), v.lemma(i) == "remain" && !v.infinitive(c): // “has a month to pay”, “remained closed”
		return nil
	case gerund(&v.Tokens[c]) && v.child(c, "aux") < 0:
		return v.signature(i, " -ing")
	}
	return v.signature(i, " to")
}

func gerund(t *ud.Token) bool { return t.XPOS == "VBG" || t.Feats.Get("VerbForm") == "Ger" }

// clausal is the signature of the word at i for a clause that it takes: its own, or that of its class as a cue.
func (v *view) clausal(i int) *signature {
	if s := v.signature(i, " that"); s != nil {
		return s
	}
	if e := cues()[cueKey{v.lemma(i), v.Tokens[i].UPOS}]; e != nil {
		return signatures()[string(e.Class)+" that"]
	}
	return nil
}

// carriers are the words that carry the verb at i, outermost first.
func (v *view) carriers(i int) []int {
	var out []int
	for top := i; len(out) < len(v.Tokens); {
		g := v.Tokens[top].Head
		if g < 0 || g >= len(v.Tokens) || !v.carries(g) || v.carried(g) != top {
			break
		}
		out, top = append(out, g), g
	}
	slices.Reverse(out)
	return out
}

// stance is how far what a text says at some depth holds.
type stance struct {
	negative bool
	modality Modality
}

// under takes a stance into the complement of a word with the signature.
func (s *stance) under(by *signature) {
	switch {
	case by == nil:
		return
	case by.presupposes():
		*s = stance{modality: Actual}
		return
	}
	e := by.holding
	if s.negative {
		e = by.negated
	}
	s.negative = e.turned
	weaken(&s.modality, e.modality)
}

// word takes a stance to the word at i: past the words that carry it, and all their negations.
func (s *stance) word(v *view, i int) {
	for _, p := range v.carriers(i) {
		s.negative = s.negative != (v.negated(p) != v.nobody(p))
		s.under(v.carrying(p))
	}
	s.negative = s.negative != (v.negated(i) != v.nobody(i))
}

// nobody says whether the subject of the word at i is negative: “nobody said”, “no witness said”. That of a passive may be the
// claim's own: “nobody is believed to be missing”.
func (v *view) nobody(i int) bool {
	s := v.child(i, "nsubj")
	return s >= 0 && v.Tokens[s].Deprel != "nsubj:pass" && (v.lemma(s) == "nobody" || v.lemma(s) == "none" || v.negated(s))
}

// governor is the word that has the clause at i for a complement, or the subject of that clause for an object, with its signature:
// “it is likely | that …”, “forced | the captain to turn back”, “kept | the pilot from landing”; nil for none.
func (v *view) governor(i int) (int, *signature) {
	for steps := 0; v.rel(i, "conj") && steps < len(v.Tokens) && v.inside(v.Tokens[i].Head); steps++ {
		i = v.Tokens[i].Head
	}
	g := v.Tokens[i].Head
	if !v.inside(g) {
		return -1, nil
	}
	m := v.child(i, "mark", "case")
	switch {
	case v.rel(i, "xcomp") && v.infinitive(i):
		return g, v.signature(g, " O to")
	case m >= 0 && v.lemma(m) == "from" && v.Tokens[i].UPOS == ud.VERB && v.rel(i, "advcl", "xcomp", "obl"):
		return g, v.signature(g, " O from")
	case v.rel(i, "ccomp") && m > 0 && v.child(g, "obj") == m-1 && v.clausal(m-1) != nil: // “found no evidence that”
		return m - 1, v.clausal(m - 1)
	case v.rel(i, "acl", "ccomp") && m >= 0 && v.lemma(m) == "that" && v.rel(g, "nsubj") && v.inside(v.Tokens[g].Head) && v.verdict(v.Tokens[g].Head) != nil: // “the claim that … is untrue”
		g = v.Tokens[g].Head
		return g, v.verdict(g)
	case v.rel(i, "ccomp", "csubj") && !v.infinitive(i), v.rel(i, "acl") && m >= 0 && v.lemma(m) == "that":
		return g, v.clausal(g)
	}
	return -1, nil
}

// verdict is the signature of an adjective that a copula makes what is thought of a claim, or nil: “the report that the firm paid is false”.
func (v *view) verdict(i int) *signature {
	if v.Tokens[i].UPOS != ud.ADJ || v.child(i, "cop") < 0 {
		return nil
	}
	return signatures()[v.lemma(i)+" that"]
}

func (v *view) inside(i int) bool { return i >= 0 && i < len(v.Tokens) }

// plans says whether the word at i carries what is yet to be done.
func (v *view) plans(i int) bool {
	s := v.carrying(i)
	return s != nil && s.holding.modality != Actual
}
