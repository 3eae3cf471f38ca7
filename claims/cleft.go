package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// focus looks for a cleft whose copula is on the word at i, and notes what it puts in front of which clause: “it was | the cleaner | who
// noticed”, “it was | on the jetty | that they were freed”, “a squall | was what sank her”, “what sank her was | a squall”. The copula of
// a cleft makes no claim of its own.
func (r *clauseReader) focus(i int) bool {
	be := r.child(i, "cop")
	if be < 0 || be > i {
		return false
	}
	verb, front := r.cleft(i, be), i
	if verb < 0 {
		verb, front = r.pseudoCleft(i)
	}
	if verb < 0 || r.Tokens[verb].UPOS != ud.VERB && r.child(verb, "cop") < 0 {
		return false
	}
	r.front[verb] = front
	return true
}

// cleft is the clause of the cleft whose copula, at be, is on the word at i, or -1.
func (r *clauseReader) cleft(i, be int) int {
	it := r.child(i, "nsubj", "expl")
	if it < 0 || it > be || r.lemma(it) != "it" || r.child(it, "det", "acl") >= 0 {
		return -1
	}
	at := append([]int{i}, r.children[i]...) // the clause may hang on a rival: “the pilot, not the guard, who”
	for _, k := range at {
		if k != i && (!r.rel(k, "conj", "appos") || k < i) {
			continue
		}
		for _, v := range r.children[k] {
			if v > k && r.rel(v, "acl", "ccomp", "advcl", "csubj") && r.splits(i, v) {
				return v
			}
		}
	}
	if v := r.Tokens[i].Head; r.rel(i, "nsubj") && v > i && r.splits(i, v) {
		return v
	}
	return -1
}

// splits says whether the clause at v is what a cleft leaves behind after putting the word at i in front: after a participant that is known it
// begins with a relative pronoun, after a circumstance with “that”.
func (r *clauseReader) splits(i, v int) bool {
	word := "" // what the clause begins with
	for _, k := range r.children[v] {
		if l := r.lemma(k); k > i && k < v && (l == "that" || l == "when" || relative(&r.Tokens[k]) || l == "whom") {
			word = l
			break
		}
	}
	switch {
	case r.circumstance(i):
		return word == "that" || word == "when" && r.time[i] != nil
	case word == "" || word == "when":
		return false
	}
	t := &r.Tokens[i]
	return t.UPOS == ud.PROPN || t.UPOS == ud.PRON || t.UPOS == ud.NOUN && (r.definite(i) || r.negated(i)) && (word != "that" || r.gap(i, v))
}

// gap says whether the clause at v, with a subject of its own behind “that”, can be about the noun at i: “it was the bank that they robbed”, but
// not “it was the fact that they left”.
func (r *clauseReader) gap(i, v int) bool {
	s := r.child(v, "nsubj")
	return s < 0 || relative(&r.Tokens[s]) || r.lemma(s) == "that" || r.child(v, "obj", "ccomp") < 0 && r.clausal(i) == nil
}

// definite says whether the noun at i has a definite determiner, an owner or a name beside it.
func (r *clauseReader) definite(i int) bool {
	if k := r.child(i, "appos"); k > i && r.Tokens[k].UPOS == ud.PROPN {
		return true
	}
	return slices.ContainsFunc(r.children[i], func(k int) bool {
		return r.Tokens[k].Deprel == "nmod:poss" || r.rel(k, "det") && slices.Contains([]string{"the", "this", "that", "these", "those"}, r.lemma(k))
	})
}

// circumstance says whether the word at i tells where, when or how: “on the jetty”, “there”, “Monday”.
func (r *clauseReader) circumstance(i int) bool {
	return r.preposition(i) != "" || r.time[i] != nil || r.here(i)
}

func (r *clauseReader) here(i int) bool {
	return r.Tokens[i].UPOS == ud.ADV && (r.lemma(i) == "there" || r.lemma(i) == "here")
}

// pseudoCleft is the clause with “what” that the copula on the word at i links to its other side, and that side: “a squall was what | sank
// her”, “what | sank her was a squall”.
func (r *clauseReader) pseudoCleft(i int) (verb, front int) {
	if s, v := r.child(i, "nsubj"), r.child(i, "acl", "ccomp"); r.lemma(i) == "what" && s >= 0 && s < i && v > i {
		return v, s
	}
	v := r.Tokens[i].Head
	if !r.rel(i, "xcomp", "ccomp", "conj", "parataxis") || r.child(i, "nsubj") >= 0 {
		v = r.child(i, "csubj", "nsubj")
	}
	if v < 0 || v > i || r.Tokens[v].UPOS != ud.VERB {
		return -1, -1
	}
	if w := r.child(v, "nsubj"); w < 0 || w > v || r.lemma(w) != "what" {
		return -1, -1
	}
	return v, i
}

// fronted is what a cleft puts in front of the clause, or -1.
func (r *clauseReader) fronted(c *clause) int {
	if i := r.front[c.top]; i != c.top {
		return i
	}
	return -1
}

// wide are the tokens of the clause with those of what a cleft puts in front of it, or of the rank of its doer: “the first woman | to land”.
func (r *clauseReader) wide(c *clause, own []int) []int {
	i := r.fronted(c)
	if _, ranked := r.doer(c); ranked >= 0 {
		return union(own, slices.DeleteFunc(r.phrase(ranked), func(k int) bool { return k > c.top }))
	}
	if i < 0 {
		return own
	}
	return union(own, r.subtree(i, func(k int) bool {
		return r.at[k] != nil || r.rel(k, "acl", "appos", "conj", "cc", "parataxis", "discourse", "punct", "advcl", "ccomp", "csubj")
	}))
}

// refocus gives the clause of a cleft what was put in front of it: a participant, or a circumstance.
func (r *clauseReader) refocus(c *clause, i int, role Role) {
	switch prep := r.preposition(i); {
	case r.time[i] != nil:
		c.Arguments = append(c.Arguments, r.argument(i, AtTime, prep))
	case r.here(i):
		a := r.member(i, InPlace, "")
		a.Span, a.Text = r.Tokens[i].Span, r.Tokens[i].Form
		c.Arguments = append(c.Arguments, a)
	case prep != "":
		c.Arguments = append(c.Arguments, r.argument(i, r.roleOf(prep, i), prep))
	default:
		if role == Subject && c.Argument(Subject) != nil && c.Argument(Object) == nil {
			role = Object
		}
		r.antecedent(c, i, role)
	}
}

// refused says whether a cleft denies what it puts in front: “it was not the pilot who”. “It was not until Friday that” does not.
func (r *clauseReader) refused(c *clause) bool {
	i := r.fronted(c)
	return i >= 0 && r.negated(i) && r.preposition(i) != "until"
}
