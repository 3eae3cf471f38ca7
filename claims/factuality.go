package claims

import (
	_ "embed"
	"strings"
	"sync"

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

// negated says whether a negation hangs on the word at p.
func (r *clauseReader) negated(p int) bool {
	odd := false
	for _, i := range r.children[p] {
		if r.rel(i, "advmod", "cc", "det", "mark", "case") {
			switch strings.ReplaceAll(r.lemma(i), "’", "'") {
			case "not", "n't", "never", "neither", "nor", "nowhere", "no":
				odd = !odd
			case "without":
				odd = odd != r.rel(i, "mark")
			case "long":
				odd = odd != (r.child(i, "advmod", "det") >= 0 && r.lemma(r.child(i, "advmod", "det")) == "no") // “no longer”
			}
		}
	}
	return odd
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

// factuality is the certainty that polarity, modality and reporting leave, on the scale of UDS-IH2 (Rudinger et al. 2018).
func factuality(p Polarity, m Modality, reports int) float64 {
	f := certainty(m)
	if reports > 0 && f > 2 {
		f = 2
	}
	if p == Negative {
		return -f
	}
	return f
}

// certainty is that of a modality.
func certainty(m Modality) float64 {
	switch m {
	case Actual:
		return 3
	case Probable:
		return 2
	case Planned:
		return 1
	case Possible, Desired, Required:
		return 0.5
	}
	return 0
}
