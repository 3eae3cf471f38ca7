package compare

import (
	"slices"
	"strings"
)

// negation finds that one of the two denies what the other asserts, in the same order of words; p and q are where they have a word that
// denies, or less than 0.
func (c inclusion) negation(p, q int) (typed, bool) {
	const near = 4
	if t, ok := c.refutation(p, q); ok {
		return t, true
	}
	k := c.next(max(q, c.predicate()))
	if k < 0 || c.long.words[c.at[k]].stem != c.short.words[k].stem || c.compares() || !c.ordered(k) {
		return typed{}, false
	}
	at := c.at[k]
	switch {
	case q >= 0 && p < 0:
		return typed{"polarity", c.long.span(at, at+1), c.short.span(q, q+1), "the claim denies it"}, true
	case p >= 0 && q < 0 && at > p && at-p <= near && !strings.ContainsAny(c.long.span(p, at+1).Of(c.long.Document.Text), ",;:"):
		return typed{"polarity", c.long.span(p, p+1), c.short.span(k, k+1), "the sentence denies it"}, true
	}
	return typed{}, false
}

// refutation finds that one of the two calls false what the other says: “is a hoax”.
func (c inclusion) refutation(p, q int) (typed, bool) {
	k, refutes := c.next(0), func(w word) bool { return w.refutes }
	switch {
	case k < 0 || c.shared < 3 || (p < 0) == (q < 0):
		return typed{}, false
	case slices.ContainsFunc(c.short.words, refutes):
		return typed{"polarity", c.long.span(c.at[k], c.at[k]+1), c.short.span(q, q+1), "the claim calls it false"}, true
	case slices.ContainsFunc(c.long.words, refutes):
		return typed{"polarity", c.long.span(p, p+1), c.short.span(k, k+1), "the sentence calls it false"}, true
	}
	return typed{}, false
}

// predicate is where the claim's subject ends.
func (c inclusion) predicate() int {
	s, _ := c.short.subject()
	return slices.IndexFunc(c.short.words, func(w word) bool { return w.Start >= s.End })
}

// next is the first word of the claim from k that tells something and is found, -1 for none.
func (c inclusion) next(k int) int {
	for ; k >= 0 && k < len(c.at); k++ {
		if c.at[k] >= 0 && !fills(c.short.words[k]) {
			return k
		}
	}
	return -1
}

// ordered says whether the words of the claim from k stand in the sentence in the same order.
func (c inclusion) ordered(k int) bool {
	last := -1
	for i := k; i < len(c.at); i++ {
		if fills(c.short.words[i]) || c.at[i] < 0 {
			continue
		}
		if c.at[i] < last {
			return false
		}
		last = c.at[i]
	}
	return true
}

// compares says whether the claim sets a measure against another: “not as dark as”.
func (c inclusion) compares() bool {
	compares := func(w word) bool { return w.form == "than" || w.form == "as" }
	return slices.ContainsFunc(c.short.words, compares)
}

// open says whether a sentence only supposes something.
func (w *wording) open() bool {
	return slices.ContainsFunc(w.words, func(x word) bool {
		switch x.form {
		case "may", "might", "could", "would", "should", "if", "whether", "unless", "can":
			return true
		}
		return false
	}) || strings.HasSuffix(w.whole().Of(w.Document.Text), "?")
}
