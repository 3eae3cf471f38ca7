package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// doer is who did what the infinitive of the clause says, and the word for the rank that has it for a complement: “Ana Reis was the | first
// person to climb it”, “the only | party to oppose it was the Greens”. What was done first has been done, and is no purpose. They are -1 where the
// infinitive has no such place.
func (r *clauseReader) doer(c *clause) (who, ranked int) {
	h := r.Tokens[c.top].Head
	if !r.inside(h) || h > c.top || !r.infinitive(c.top) || !r.rel(c.top, "acl", "advcl", "xcomp", "ccomp") || !r.ranked(h) {
		return -1, -1
	}
	up := r.Tokens[h].Head
	switch s := r.child(h, "nsubj"); {
	case r.child(h, "cop") >= 0 && s >= 0:
		return s, h
	case r.rel(h, "xcomp") && r.inside(up) && r.child(up, "nsubj") >= 0: // “became the first to”
		return r.child(up, "nsubj"), h
	case r.rel(h, "nsubj") && r.inside(up) && r.child(up, "cop") >= 0 && r.Tokens[up].UPOS != ud.ADJ: // “the first to arrive was a nurse”
		return up, h
	}
	return h, h
}

// ranked says whether the word at i tells first from last among those who did something, or is a noun that such a word tells apart: “the first”,
// “the youngest woman”. What there is to be done has no doer: “the last chance to leave”.
func (r *clauseReader) ranked(i int) bool {
	if r.rank(i) {
		return true
	}
	return (r.Tokens[i].UPOS == ud.NOUN || r.Tokens[i].UPOS == ud.PROPN || r.lemma(i) == "one") && !r.prospect(i) && slices.ContainsFunc(r.children[i], func(k int) bool { return k < i && r.rel(k, "amod", "det", "advmod") && r.rank(k) })
}

func (r *clauseReader) rank(i int) bool {
	switch r.lemma(i) {
	case "first", "last", "only", "sole", "second", "third", "fourth", "fifth":
		return true
	}
	return r.Tokens[i].XPOS == "JJS"
}

// prospect says whether the noun at i is one of what may yet be done: “chance”, “attempt”.
func (r *clauseReader) prospect(i int) bool {
	switch r.lemma(i) {
	case "thing", "way", "time", "place", "reason", "option", "choice", "step", "move", "day", "date", "right", "power", "duty", "means", "decision":
		return true
	}
	return r.clausal(i) != nil || r.signature(i, " to") != nil || r.abstract(i) || slices.Contains([]string{"chance", "attempt", "bid", "effort", "plan", "hope", "try", "task", "job", "need"}, r.lemma(i))
}

// ofRank takes over how far the clause with the rank holds: “will be the first to land”, “was not the first to land”.
func (r *clauseReader) ofRank(c *clause, own *stance) {
	_, h := r.doer(c)
	if h < 0 {
		return
	}
	for _, k := range [...]int{h, r.Tokens[h].Head} {
		if d := r.clauseAt(k); d != nil && d != c && d.head < c.head && d.Modality != "" {
			weaken(&own.modality, d.Modality)
			own.negative = own.negative != (d.Polarity == Negative)
			return
		}
	}
}

func (r *clauseReader) clauseAt(i int) *clause {
	if !r.inside(i) {
		return nil
	}
	return r.at[i]
}
