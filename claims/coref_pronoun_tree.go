package claims

import "github.com/gainsay-go/gainsay/claims/ud"

// clauseOf is the head of the smallest clause around a token.
func (r *resolver) clauseOf(g int) int {
	for steps := 0; steps < 50; steps++ {
		h := r.words.head(g)
		if h < 0 || r.rel(g, "ccomp", "advcl", "acl", "parataxis", "csubj") || r.rel(g, "conj") && r.is(g, ud.VERB, ud.AUX) {
			return g
		}
		g = h
	}
	return g
}

// fronted says whether the phrase is the subject of a clause and the pronoun stands before it in an adverbial of that clause:
// "After his talks with Reis, Hale left".
func (r *resolver) fronted(p, q *phrase) bool {
	h := r.words.head(q.head)
	if q.form != Named || h < 0 || r.sent[p.head] != r.sent[q.head] || !r.rel(q.head, "nsubj") || r.within(p.head, q.head) {
		return false
	}
	for g, steps := p.head, 0; g >= 0 && steps < 20; g, steps = r.words.head(g), steps+1 {
		if r.words.head(g) == h {
			return g < q.head && g != p.head && r.rel(g, "obl", "advcl", "nmod")
		}
	}
	return false
}

// coargument says whether two phrases are arguments of one verb.
func (r *resolver) coargument(p, q *phrase) bool {
	if !r.rel(p.head, "nsubj", "obj", "iobj", "obl") || !r.rel(q.head, "nsubj", "obj", "iobj", "obl") {
		return false
	}
	h, of := r.words.head(p.head), r.words.head(q.head)
	if h < 0 || of < 0 {
		return false
	}
	// "Hale greeted Reis and thanked him": the subject is the second verb's, too.
	for steps := 0; h != of && steps < 4 && r.rel(q.head, "nsubj") && r.rel(h, "conj") && r.child(h, "nsubj") < 0; steps++ {
		if h = r.words.head(h); h < 0 {
			return false
		}
	}
	return h == of
}

// speaks says whether a phrase is the subject of a verb of saying.
func (r *resolver) speaks(q *phrase) bool {
	h := r.words.head(q.head)
	if h < 0 || !r.rel(q.head, "nsubj") {
		return false
	}
	_, ok := cues()[cueKey{r.lemmaAt(h), ud.VERB}]
	return ok
}
