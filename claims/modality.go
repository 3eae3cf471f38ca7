package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// modal is the modality that auxiliaries and adverbs on the word at p give it.
func (r *clauseReader) modal(p int) Modality {
	m := Actual
	for _, i := range r.children[p] {
		switch {
		case r.rel(i, "aux"):
			weaken(&m, auxiliary(r.lemma(i)))
		case r.rel(i, "advmod"):
			weaken(&m, Modality(adverbs()[r.lemma(i)]))
		}
	}
	if t := &r.Tokens[p]; m == Actual && (r.lemma(p) == "be" && r.child(p, "xcomp") >= 0 && t.Feats.Get("VerbForm") == "Fin" || t.UPOS == ud.VERB && r.child(p, "cop") >= 0 && r.infinitive(p) && !slices.ContainsFunc(r.children[p], r.rank)) {
		return Planned // “the leaders are to meet”
	}
	return m
}

func auxiliary(lemma string) Modality {
	switch lemma {
	case "will", "shall", "'ll", "’ll", "wo", "sha":
		return Planned
	case "would", "'d", "’d":
		return Planned
	case "may", "might", "could", "can", "ca":
		return Possible
	case "must", "should", "ought":
		return Required
	}
	return Actual
}

// mood is the modality that the clause's place in the sentence gives it: questions, conditions and their consequences, what is
// asked of the reader, what is for something.
func (r *clauseReader) mood(c *clause) Modality {
	for i, steps := c.top, 0; r.inside(i) && steps < len(r.Tokens); i, steps = r.Tokens[i].Head, steps+1 {
		if m := r.child(i, "mark"); m >= 0 && r.rel(i, "advcl", "ccomp", "acl") {
			switch r.lemma(m) {
			case "if", "unless":
				if r.rel(i, "advcl") {
					return Conditional
				}
				return Asked
			case "whether":
				return Asked
			}
		}
		if i == c.top && r.conditioned(i) {
			return Conditional
		}
		if !r.rel(i, "xcomp", "conj", "advcl", "ccomp", "acl") {
			break
		}
	}
	switch {
	case r.asks(c):
		return Asked
	case r.imperative(c.top):
		return Desired
	case r.awaited(c.top):
		return Planned
	}
	return purpose(r, c)
}

// awaited says whether the verb at i dates what is yet to come: “will reopen when the roof is mended”, “call me before you leave”.
func (r *clauseReader) awaited(i int) bool {
	g := r.Tokens[i].Head
	if !r.rel(i, "advcl") || !r.inside(g) || r.Tokens[i].Feats.Get("Tense") == "Past" || r.child(i, "aux") >= 0 {
		return false
	}
	m := r.child(i, "mark", "advmod")
	if m < 0 || m > i || !slices.Contains([]string{"when", "until", "till", "before", "after", "once"}, r.lemma(m)) {
		return false
	}
	t := r.modal(g)
	return t == Planned || t == Required || r.imperative(g) || slices.ContainsFunc(r.carriers(g), r.plans)
}

// asks says whether the clause's part of the sentence ends in a question mark: “‘Who has the key?’ asked the porter”.
func (r *clauseReader) asks(c *clause) bool {
	for i := c.head + 1; i < len(r.Tokens); i++ {
		switch f := r.Tokens[i].Form; {
		case f[:min(len(f), 1)] == "?":
			return !r.quotedBeside(c, i)
		case f == ".", f == "!":
			return false
		}
	}
	return false
}

// quotedBeside says whether the token at i is in a quotation that the clause's predicate isn't in.
func (r *clauseReader) quotedBeside(c *clause, i int) bool {
	for _, a := range r.reports {
		if a.Kind == Direct && a.Content.holds(r.Tokens[i].Span) && !a.Content.holds(r.Tokens[c.head].Span) {
			return true
		}
	}
	return false
}

// imperative says whether the verb at i is asked of the reader: a base form with neither subject, auxiliary nor “to”, and no phrase
// before it; a name set off by a comma is who is asked.
func (r *clauseReader) imperative(i int) bool {
	for steps := 0; r.rel(i, "conj") && r.shares(i) && steps < len(r.Tokens); steps++ {
		i = r.Tokens[i].Head
	}
	t := &r.Tokens[i]
	if t.UPOS != ud.VERB || !base(t) || r.child(i, "mark", "cop") >= 0 || t.Feats.Get("Mood") != "Imp" && !r.rel(i, "root", "parataxis") {
		return false
	}
	for _, k := range r.children[i] {
		switch {
		case r.rel(k, "aux") && r.Tokens[k].Feats.Get("Mood") != "Imp":
			return false
		case k < i && (nominalToken(&r.Tokens[k]) || r.rel(k, "advcl") && r.child(k, "mark") < 0) && (i != k+2 || r.Tokens[k+1].Form != ","):
			return false
		}
	}
	return true
}

// base says whether a verb stands in its base form.
func base(t *ud.Token) bool {
	return t.XPOS == "VB" || t.Feats.Get("VerbForm") == "Inf" || t.Feats.Get("Mood") == "Imp"
}

// shares says whether the conjunct at i has the auxiliary of the verb before it: “will close the pool and sell it”.
func (r *clauseReader) shares(i int) bool {
	return base(&r.Tokens[i]) && r.inside(r.Tokens[i].Head) && r.child(i, "nsubj", "aux", "mark", "cop") < 0
}

// conditioned says whether an if-clause hangs on the word at i.
func (r *clauseReader) conditioned(i int) bool {
	for _, k := range r.children[i] {
		if m := r.child(k, "mark"); r.rel(k, "advcl") && m >= 0 && (r.lemma(m) == "if" || r.lemma(m) == "unless") {
			return true
		}
	}
	return false
}

// tense is Planned for a present tense with a time to come: “the ruling takes effect on July 1”.
func (r *clauseReader) tense(c *clause) Modality {
	if r.Tokens[c.top].Feats.Get("Tense") != "Pres" || r.a.Document.Published.IsZero() {
		return Actual
	}
	for _, t := range c.Times {
		if (t.Type == timex.Date || t.Type == timex.Time) && t.From.After(r.a.Document.Published) {
			return Planned
		}
	}
	return Actual
}

// purpose is Desired for a to-infinitive, or a clause with “so that”, that says what something is for: it need not happen.
func purpose(r *clauseReader, c *clause) Modality {
	if _, by := r.governor(c.top); by != nil {
		return Actual // “forced the captain to turn back”: the verb says what is left of it
	}
	if who, _ := r.doer(c); who >= 0 {
		return Actual
	}
	m := r.child(c.top, "mark")
	if r.infinitive(c.top) && r.lemma(m) != "that" && !(r.Tokens[c.top].UPOS == ud.VERB && r.child(c.top, "cop") >= 0) && r.rel(c.top, "advcl", "acl", "xcomp", "ccomp", "conj") ||
		m >= 0 && r.lemma(m) == "so" && r.child(m, "fixed") >= 0 && r.rel(c.top, "advcl") && r.Tokens[c.top].UPOS == ud.VERB && r.Tokens[c.top].Feats.Get("Tense") != "Past" {
		return Desired
	}
	return Actual
}

// weaken replaces a modality by one that commits the text to less.
func weaken(m *Modality, by Modality) {
	if by != "" && by != Actual && (*m == Actual || *m == Probable || *m == Planned && by != Probable) {
		*m = by
	}
}
