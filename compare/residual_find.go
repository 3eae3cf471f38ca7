package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// residuals adds to the findings those on sentences of two documents that differ in one typed unit. A conflict or an update that is
// already found there rules it out; a tension or an agreement gives way.
func (s *story) residuals(found []*candidate) []*candidate {
	var out []*candidate
	for x, y := range s.sentencePairs() {
		t, ok := parting(x, y)
		if !ok || slices.ContainsFunc(found, func(c *candidate) bool { return c.Verdict != Tension && c.Verdict != Agreement && c.joins(x, y) }) {
			continue
		}
		if c := s.candidateOf(x, y, t); t.kind == "polarity" || c.a.mood == c.b.mood && c.a.mood != irreal {
			found = slices.DeleteFunc(found, func(c *candidate) bool { return c.joins(x, y) })
			out = append(out, c)
		}
	}
	return append(found, out...)
}

// parting is where two sentences part that are alike but for one typed unit, or of which the one has all the words of the other.
func parting(x, y *wording) (t typed, ok bool) {
	if r, ok := residualOf(x, y); ok && (r.brief || r.tells() >= enoughAlike) {
		if t, ok := r.typed(); ok {
			return t, true
		}
	}
	switch {
	case len(y.words) <= len(x.words) && len(y.Sentences) == 1:
		return partingFrom(x, y)
	case len(x.words) <= len(y.words) && len(x.Sentences) == 1:
		t, ok = partingFrom(y, x)
		t.a, t.b = t.b, t.a
	}
	return t, ok
}

// partingFrom is where a short claim parts from a sentence that has its other words.
func partingFrom(long, short *wording) (t typed, ok bool) {
	if c, ok := inclusionOf(long, short); ok {
		return c.typed()
	}
	return t, false
}

// joins says whether a candidate's two facts stand in the two sentences.
func (c *candidate) joins(x, y *wording) bool {
	return c.a.doc == x.doc && c.b.doc == y.doc && c.a.Sentence == x.whole() && c.b.Sentence == y.whole()
}

// candidateOf makes a typed difference of two sentences a candidate.
func (s *story) candidateOf(x, y *wording, t typed) *candidate {
	a, b := s.about(x, t.a), s.about(y, t.b)
	f := Finding{Verdict: Conflict, Kind: t.kind, Score: residualScore, Message: against(t.a.Of(x.Document.Text), t.b.Of(y.Document.Text)),
		Why: []string{"all else that the shorter sentence says is in the other", t.why}}
	f.A, f.B = sideOf(a, t.a), sideOf(b, t.b)
	return &candidate{Finding: f, a: a, b: b}
}

// residualScore is the share of what the rules of residuals find in Breaking NLI and FEVER-Symmetric dev that contradicts itself, rounded down.
const residualScore = .93

// about is the shortest fact of the sentence that holds the focus, else one that stands for the sentence as a whole.
func (s *story) about(w *wording, focus ud.Span) *fact {
	var best *fact
	for _, f := range s.facts {
		if f.doc == w.doc && f.Sentence == w.whole() && f.Span.Contains(focus) && (best == nil || f.Span.Len() < best.Span.Len()) {
			best = f
		}
	}
	if best != nil {
		return best
	}
	span := w.whole()
	c := &claims.Claim{Document: &w.Document, Span: span, Text: span.Of(w.Document.Text), Sentence: span, Index: w.sentence}
	return &fact{Claim: c, doc: w.doc, sentence: c.Text}
}

// sideOf is a side of a finding; it names no claim where none was read from the sentence.
func sideOf(f *fact, focus ud.Span) Side {
	side := side(f, focus, nil)
	if f.id == "" {
		side.Claim = nil
	}
	return side
}
