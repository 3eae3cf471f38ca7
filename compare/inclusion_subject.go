package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// named says whether a word of the claim belongs to its subject, where the sentence calls that by a pronoun, a description or a part of
// its name.
func (c inclusion) named(i int) bool {
	s, ok := c.short.subject()
	return ok && s.Contains(c.short.words[i].Span) && (c.long.elliptic() || slices.ContainsFunc(c.short.words, func(w word) bool {
		return s.Contains(w.Span) && !fills(w) && capital(w.Span.Of(c.short.Document.Text)) && c.long.find(w, 0) >= 0
	}))
}

// subject is the span of what stands before the first verb of the sentence.
func (w *wording) subject() (s ud.Span, ok bool) {
	end := w.whole().End
	for _, c := range w.Claims {
		if c.Index == w.sentence && c.Form == claims.Verbal {
			end = min(end, c.Predicate.Start)
		}
	}
	for i, x := range w.words {
		if auxiliary(x) || x.Start >= end {
			return w.span(0, max(1, i)), i > 0
		}
	}
	return s, false
}

// elliptic says whether a sentence calls a subject what another sentence has to name: “it”, “the film”.
func (w *wording) elliptic() bool {
	return slices.ContainsFunc(w.Claims, func(c *claims.Claim) bool {
		return c.Index == w.sentence && slices.ContainsFunc(c.Arguments, func(a *claims.Argument) bool { return a.Start < c.Predicate.Start && refers(a.Text) })
	})
}

// refers says whether a phrase is a pronoun of the third person, or a noun without a name behind “the”.
func refers(phrase string) bool {
	words := strings.Fields(phrase)
	switch strings.ToLower(words[0]) {
	case "he", "she", "it", "they", "his", "her", "its", "their":
		return true
	case "the":
		return !slices.ContainsFunc(words[1:], capital)
	}
	return false
}
