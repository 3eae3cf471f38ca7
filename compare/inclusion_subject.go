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
	return ok && s.Contains(c.short.words[i].Span) && c.short.capital(i) && (c.long.elliptic() || c.partOfName(c.short.nameAround(i)))
}

// partOfName says whether the sentence has some words of a name of the claim, and no other words beside them.
func (c inclusion) partOfName(i, j int) bool {
	for _, w := range c.short.words[i:j] {
		at := c.long.find(w, 0)
		if at < 0 {
			continue
		}
		k, l := c.long.nameAround(at)
		return !slices.ContainsFunc(c.long.words[k:l], func(x word) bool {
			return !slices.ContainsFunc(c.short.words[i:j], func(y word) bool { return x.stem == y.stem })
		})
	}
	return false
}

// nameAround are the bounds of the run of capitalized words, with nothing but blanks between them, that a word is in.
func (w *wording) nameAround(i int) (from, to int) {
	joined := func(i int) bool {
		return w.capital(i) && strings.TrimSpace(w.Document.Text[w.words[i-1].End:max(w.words[i-1].End, w.words[i].Start)]) == ""
	}
	from, to = i, i+1
	for from > 0 && joined(from) && w.capital(from-1) {
		from--
	}
	for to < len(w.words) && joined(to) {
		to++
	}
	return from, to
}

// capital says whether a word is written as a name is.
func (w *wording) capital(i int) bool { return capital(w.words[i].Span.Of(w.Document.Text)) }

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

// elliptic says whether a sentence has a subject that it does not name: “it”, “the film”.
func (w *wording) elliptic() bool {
	return slices.ContainsFunc(w.Claims, func(c *claims.Claim) bool {
		return c.Index == w.sentence && c.Form != claims.Appositive && slices.ContainsFunc(c.Arguments, func(a *claims.Argument) bool {
			return a.Start < c.Predicate.Start && refers(a.Text) && !capital(strings.TrimSpace(w.Document.Text[a.End:]))
		})
	})
}

// refers says whether a phrase is a pronoun of the third person, or a noun without a name behind “the”.
func refers(phrase string) bool {
	words := strings.Fields(phrase)
	if len(words) == 0 {
		return false
	}
	switch strings.ToLower(words[0]) {
	case "he", "she", "it", "they", "his", "her", "its", "their":
		return true
	case "the":
		return !slices.ContainsFunc(words[1:], capital)
	}
	return false
}
