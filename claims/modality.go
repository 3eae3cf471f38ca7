package claims

import (
	"strings"

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
	if t := &r.Tokens[p]; m == Actual && (r.lemma(p) == "be" && r.child(p, "xcomp") >= 0 && t.Feats.Get("VerbForm") == "Fin" || t.UPOS == ud.VERB && r.child(p, "cop") >= 0 && r.infinitive(p)) {
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

// mood is the modality that the clause's place in the sentence gives it: questions, conditions and their consequences.
func (r *clauseReader) mood(c *clause) Modality {
	for i, steps := c.top, 0; i >= 0 && i < len(r.Tokens) && steps < len(r.Tokens); i, steps = r.Tokens[i].Head, steps+1 {
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
	if last := len(r.Tokens) - 1; last >= 0 && strings.HasPrefix(lastMark(r.Sentence), "?") {
		return Asked
	}
	return purpose(r, c)
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

// purpose is Desired for a to-infinitive that says what something is for: it need not happen.
func purpose(r *clauseReader, c *clause) Modality {
	t := &r.Tokens[c.top]
	if r.rel(c.top, "xcomp") && t.Head >= 0 && t.Head < len(r.Tokens) && effects(r.lemma(t.Head)) {
		return Actual // “forced the captain to turn back”
	}
	if r.infinitive(c.top) && r.rel(c.top, "advcl", "acl", "xcomp", "ccomp", "conj") {
		return Desired
	}
	return Actual
}

// lastMark is the form of the sentence's last token that is no closing quotation mark or bracket.
func lastMark(s *ud.Sentence) string {
	for i := len(s.Tokens) - 1; i >= 0; i-- {
		if f := s.Tokens[i].Form; !closingMark(f) {
			return f
		}
	}
	return ""
}

// weaken replaces a modality by one that commits the text to less.
func weaken(m *Modality, by Modality) {
	if by != "" && by != Actual && (*m == Actual || *m == Probable || *m == Planned && by != Probable) {
		*m = by
	}
}
