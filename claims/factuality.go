package claims

import "github.com/gainsay-go/gainsay/claims/ud"

// judge sets polarity, modality, attribution and factuality of a clause. Polarity is read from the outside in, as what a word does
// hangs on whether it holds itself; of modalities the innermost that takes something away remains.
func (r *clauseReader) judge(c *clause) {
	c.Attribution = r.chain(c)
	around := r.around(c)
	own := stance{around.negative != r.deniedBy(c, true), r.modal(c.head)}
	for _, p := range c.carrier {
		own.negative = own.negative != r.negated(p)
		weaken(&own.modality, r.modal(p))
		own.under(r.carrying(p))
	}
	own.negative = own.negative != r.negated(c.head) != r.deniedBy(c, false) != r.refused(c) != (c.Form == Nominal && r.preposition(c.head) == "without")
	r.share(c, &own)
	if i := r.fronted(c); i >= 0 {
		weaken(&own.modality, r.modal(i)) // “it may have been the pilot who”
	}
	r.ofRank(c, &own)
	weaken(&own.modality, r.mood(c))
	weaken(&own.modality, r.tense(c))
	weaken(&own.modality, around.modality)
	c.Polarity, c.Modality = Positive, own.modality
	if own.negative {
		c.Polarity = Negative
	}
	r.seen = r.signs(r.seen[:0], c)
	c.Factuality = factualityWeights().factuality(r.seen, c.Polarity)
}

// deniedBy says whether a negative subject or object before the clause's first verb, or behind it, denies it. One that a relative clause
// hangs on does not: “no flight that left was late”.
func (r *clauseReader) deniedBy(c *clause, before bool) bool {
	odd, h := false, r.Tokens[c.top].Head
	for _, a := range c.Arguments {
		modified := r.rel(c.top, "acl") && r.inside(h) && a.HeadSpan.Contains(r.Tokens[h].Span)
		if a.Negated && (a.Role == Subject || a.Role == Object) && !modified && before == (a.Start < r.Tokens[c.top].Start) {
			odd = !odd
		}
	}
	return odd
}

// share gives a conjunct that has the auxiliary of the verb before it what that gives: “will close the pool and sell it”, “did not eat
// or drink”.
func (r *clauseReader) share(c *clause, own *stance) {
	if !r.rel(c.top, "conj") || !r.shares(c.top) {
		return
	}
	first := r.Tokens[c.top].Head
	weaken(&own.modality, r.modal(first))
	if or := r.child(c.top, "cc"); or >= 0 && r.lemma(or) == "or" && r.negated(first) {
		own.negative = !own.negative
	}
	for _, p := range r.carriers(first) {
		weaken(&own.modality, r.modal(p))
		own.under(r.carrying(p))
	}
}

// around is how far a clause holds by what stands around it: the cues of its attributions, outermost first, then the word that
// has the clause or its subject for a complement.
func (r *clauseReader) around(c *clause) stance {
	s := stance{modality: Actual}
	cued := -1
	for _, a := range c.Attribution {
		if a.Attitude || a.Cue == nil || a.CueSentence < 0 || a.CueSentence >= len(r.all) || a.CueHead < 0 || a.CueHead >= len(r.all[a.CueSentence].Tokens) {
			continue
		}
		v := r.all[a.CueSentence]
		s.word(v, a.CueHead)
		if a.Kind == Direct { // what is quoted was said as it stands
			s.under(signatures()["PS that"])
		} else {
			s.under(v.clausal(a.CueHead))
		}
		if v == r.view {
			cued = a.CueHead
		}
	}
	if g, by := r.governor(c.top); by != nil && g != cued && (cued < 0 || r.Tokens[g].Head != cued) { // “denied a report that”: the verb says it all
		s.word(r.view, g)
		s.under(by)
	}
	return s
}

// chain lists the attributions whose content holds the clause's predicate, outermost first. An attribution whose cue
// carries the predicate ("wants to meet") is part of the claim, not a report of it.
func (r *clauseReader) chain(c *clause) []*Attribution {
	var out []*Attribution
	head := r.Tokens[c.head].Span
	for _, a := range r.reports {
		if !a.Content.holds(head) || a.Cue != nil && a.CueSentence == r.index && r.carriedBy(c, a.Cue.Span) {
			continue
		}
		out = append(out, a)
	}
	for i := range out { // few: by depth
		for j := i + 1; j < len(out); j++ {
			if out[j].Content.Len() > out[i].Content.Len() {
				out[i], out[j] = out[j], out[i]
			}
		}
	}
	return out
}

func (r *clauseReader) carriedBy(c *clause, cue ud.Span) bool {
	for _, i := range c.carrier {
		if cue.Overlaps(r.Tokens[i].Span) {
			return true
		}
	}
	return false
}

// holds says whether the span lies in one of the content's pieces.
func (c *Content) holds(s ud.Span) bool {
	if c.Parts == nil {
		return c.Span.Contains(s)
	}
	for _, p := range c.Parts {
		if p.Contains(s) {
			return true
		}
	}
	return false
}
