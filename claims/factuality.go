package claims

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

//go:embed lexicon/signatures.tsv
var signaturesTSV string

// signature says what a carrying word does to the verb under it (Nairn, Condoravdi & Karttunen 2006).
type signature struct {
	turns    bool
	modality Modality // empty: unchanged
}

// signatures are those of lexicon/signatures.tsv by lemma.
var signatures = sync.OnceValue(func() map[string]signature {
	out := map[string]signature{}
	for f := range rows(signaturesTSV, 4) {
		s := signature{turns: f[1] == "-"}
		if f[2] != "=" {
			s.modality = Modality(f[2])
		}
		out[f[0]] = s
	}
	return out
})

// judge sets polarity, modality, attribution and factuality of a clause.
func (r *clauseReader) judge(c *clause) {
	negative, modality := false, Actual
	for _, p := range append([]int{c.head}, c.carrier...) {
		negative = negative != r.negated(p)
		weaken(&modality, r.modal(p))
		if p != c.head {
			s := signatures()[r.verb(p)]
			negative = negative != s.turns
			weaken(&modality, s.modality)
		}
	}
	for _, a := range c.Arguments {
		if a.Negated && (a.Role == Subject || a.Role == Object) {
			negative = !negative
		}
	}
	weaken(&modality, r.mood(c))
	weaken(&modality, r.tense(c))
	c.Attribution = r.chain(c)
	for _, a := range c.Attribution {
		if a.Negative && a.Cue != nil && denials()[a.Cue.Lemma] && !r.undenied(a) {
			negative = !negative
		} else if a.Negative {
			weaken(&modality, Possible)
		}
	}
	c.Polarity, c.Modality = Positive, modality
	if negative {
		c.Polarity = Negative
	}
	c.Factuality = factuality(c.Polarity, modality, len(c.Attribution))
}

// undenied says whether a denial is itself negated: “did not deny that …”.
func (r *clauseReader) undenied(a *Attribution) bool {
	return a.CueSentence == r.index && a.CueHead >= 0 && a.CueHead < len(r.Tokens) && r.negated(a.CueHead)
}

// weaken replaces a modality by one that commits the text to less.
func weaken(m *Modality, by Modality) {
	if by != "" && by != Actual && (*m == Actual || *m == Probable || *m == Planned && by != Probable) {
		*m = by
	}
}

// negated says whether a negation hangs on the word at p.
func (r *clauseReader) negated(p int) bool {
	odd := false
	for _, i := range r.children[p] {
		if t := &r.Tokens[i]; t.Deprel.Is("advmod", "cc", "det", "mark", "case") {
			switch strings.ReplaceAll(r.lemma(i), "’", "'") {
			case "not", "n't", "never", "neither", "nor", "nowhere", "no":
				odd = !odd
			case "without":
				odd = odd != t.Deprel.Is("mark")
			case "long":
				odd = odd != (r.child(i, "advmod", "det") >= 0 && r.lemma(r.child(i, "advmod", "det")) == "no") // “no longer”
			}
		}
	}
	return odd
}

// modal is the modality that auxiliaries and adverbs on the word at p give it.
func (r *clauseReader) modal(p int) Modality {
	m := Actual
	for _, i := range r.children[p] {
		switch t := &r.Tokens[i]; {
		case t.Deprel.Is("aux"):
			weaken(&m, auxiliary(r.lemma(i)))
		case t.Deprel.Is("advmod"):
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
		if m := r.child(i, "mark"); m >= 0 && r.Tokens[i].Deprel.Is("advcl", "ccomp", "acl") {
			switch r.lemma(m) {
			case "if", "unless":
				if r.Tokens[i].Deprel.Is("advcl") {
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
		if !r.Tokens[i].Deprel.Is("xcomp", "conj", "advcl", "ccomp", "acl") {
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
		if m := r.child(k, "mark"); r.Tokens[k].Deprel.Is("advcl") && m >= 0 && (r.lemma(m) == "if" || r.lemma(m) == "unless") {
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
	if t.Deprel.Is("xcomp") && t.Head >= 0 && t.Head < len(r.Tokens) && effects(r.lemma(t.Head)) {
		return Actual // “forced the captain to turn back”
	}
	if r.infinitive(c.top) && t.Deprel.Is("advcl", "acl", "xcomp", "ccomp", "conj") {
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

// chain lists the attributions whose content holds the clause's predicate, outermost first. An attribution whose cue
// carries the predicate ("wants to meet") is part of the claim, not a report of it.
func (r *clauseReader) chain(c *clause) []*Attribution {
	var out []*Attribution
	head := r.Tokens[c.head].Span
	for _, a := range r.a.Attributions {
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

// factuality is the certainty that polarity, modality and reporting leave, on the scale of UDS-IH2 (Rudinger et al. 2018).
func factuality(p Polarity, m Modality, reports int) float64 {
	f := map[Modality]float64{Actual: 3, Probable: 2, Possible: 0.5, Planned: 1, Desired: 0.5, Required: 0.5}[m]
	if reports > 0 && f > 2 {
		f = 2
	}
	if p == Negative {
		return -f
	}
	return f
}
