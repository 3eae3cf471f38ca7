package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// continues relates what the sentence tells to what the sentence before it does: “Then the roof fell.”, “Only then did they leave.”, “The
// siren came on after that.”
func (r *clauseReader) continues(before *clauseReader) {
	if before == nil {
		return
	}
	i, k := r.sequel()
	if i < 0 {
		return
	}
	c, d := r.clauseOf(i), before.story()
	if c != nil && d != nil && slices.Contains(r.out, c.Claim) {
		join(c, d, k)
	}
}

// sequel is the word by which the sentence takes up what came before it, and how, or -1: an adverb at its beginning, or “after that”.
func (r *clauseReader) sequel() (int, RelationKind) {
	first := true
	for i := range r.Tokens {
		if r.Tokens[i].UPOS == ud.PUNCT || r.lemma(i) == "only" {
			continue
		}
		if l := r.lemma(i); first && isThen(l) && r.rel(i, "advmod") {
			return i, After
		}
		first = false
		if r.rel(i, "obl") && r.points(i) {
			if k, ok := relationOf(r.preposition(i)); ok && (k == After || k == Before) {
				return i, k
			}
		}
	}
	return -1, ""
}

// story is the clause that tells what a sentence is about: that of its root or, where this only reports, of what it reports.
func (r *clauseReader) story() *clause {
	for _, c := range r.clauses {
		if r.rel(c.top, "root") && slices.Contains(r.out, c.Claim) {
			return c
		}
	}
	for _, c := range r.clauses {
		if r.rel(c.top, "ccomp", "parataxis") && slices.Contains(r.out, c.Claim) {
			return c
		}
	}
	return nil
}

// points says whether the word at i only points to what was told before: “that” of “after that”.
func (r *clauseReader) points(i int) bool {
	l := strings.ToLower(r.Tokens[i].Form)
	return (l == "that" || l == "this") && (r.Tokens[i].UPOS == ud.PRON || r.Tokens[i].UPOS == ud.DET) && r.child(i, "acl", "nmod") < 0
}
