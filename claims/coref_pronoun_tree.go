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

// coargument says whether two phrases are arguments of one verb, whose subject may be that of another: "Hale greeted Reis and
// thanked him", "Hale asked Reis to help him".
func (r *resolver) coargument(p, q *phrase) bool {
	if !r.rel(p.head, "nsubj", "obj", "iobj", "obl") || !r.rel(q.head, "nsubj", "obj", "iobj", "obl") {
		return false
	}
	h := r.words.head(p.head)
	return h >= 0 && (h == r.words.head(q.head) || !r.rel(p.head, "nsubj") && r.subjectOf(h) == q.head)
}

// possesses says whether g is the possessor of the phrase that h heads or is set beside: "his brother Hale", "his brother, Hale".
func (r *resolver) possesses(g, h int) bool {
	of := r.words.head(g)
	return of >= 0 && r.rel(g, "nmod:poss") && (of == h || r.words.head(h) == of && r.rel(h, "appos", "flat", "compound") || r.words.head(of) == h && r.rel(of, "appos"))
}

// subjectOf is the subject of a predicate, of its own or borrowed from the verb that it hangs on, or -1.
func (r *resolver) subjectOf(h int) int {
	for steps := 0; h >= 0 && steps < 4; steps++ {
		if s := r.child(h, "nsubj"); s >= 0 {
			return s
		}
		up := r.words.head(h)
		switch {
		case up < 0:
			return -1
		case r.rel(h, "xcomp"):
			if o := r.child(up, "obj", "iobj"); o >= 0 && o < h {
				return o
			}
		case r.rel(h, "conj"), r.rel(h, "advcl") && r.child(h, "mark") < 0:
		case r.rel(h, "advcl") && r.tok[h].Feats.Get("VerbForm") != "Fin":
		case r.rel(h, "acl"):
			return up
		default:
			return -1
		}
		h = up
	}
	return -1
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
