package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// inclusion is a short claim held against a sentence with more words: all words of the claim that tell something are found in the
// sentence, or all but one unit.
type inclusion struct {
	long, short *wording
	at          []int // by word of the claim: where the sentence has it, -1 where it has not, exempt where that does not matter
	k, l        int   // the words of the claim that are not found
	shared      int   // how many are
}

// exempt is the place of a word that need not be found.
const exempt = -2

// inclusionOf looks for the words of a claim in a sentence; ok is false where more than one run of words is missing, none
// is found, or the two are too long to be a claim and a sentence.
func inclusionOf(long, short *wording) (c inclusion, ok bool) {
	const most, claim, sentence = 5, 60, 400 // words
	if len(short.words) > claim || len(long.words) > sentence {
		return c, false
	}
	c = inclusion{long: long, short: short, k: len(short.words)}
	last := -1
	for i, w := range short.words {
		at := long.find(w, last+1)
		switch {
		case at >= 0 && !fills(w):
			c.shared, last = c.shared+1, at
		case at < 0 && (fills(w) || c.named(i)):
			at = exempt
		case at < 0:
			c.k, c.l = min(c.k, i), i+1
		}
		c.at = append(c.at, at)
	}
	if c.l == 0 {
		c.k = 0
	}
	for i := c.k; i < c.l; i++ {
		if c.at[i] >= 0 && !fills(short.words[i]) {
			return c, false
		}
	}
	return c, c.shared > 0 && c.l-c.k <= most
}

// find is where a wording has a word, or one that says the same, at best from a place on; -1 where it has none.
func (w *wording) find(x word, from int) int {
	same := func(y word) bool { return x.stem == y.stem }
	if i := slices.IndexFunc(w.words[min(from, len(w.words)):], same); i >= 0 {
		return from + i
	}
	if i := slices.IndexFunc(w.words, same); i >= 0 {
		return i
	}
	return slices.IndexFunc(w.words, func(y word) bool { return alikeWords(x, y) })
}

// alikeWords says whether two words say the same: “movie”, “film”; “Britain”, “British”.
func alikeWords(x, y word) bool {
	if x.counts || y.counts {
		return false
	}
	if a, r := names.Country(x.form); a != "" && r != names.City {
		b, _ := names.Country(y.form)
		return a == b
	}
	if score, _ := nouns.Same(x.lemma, y.lemma); score >= 90 {
		return true
	}
	score, _ := lexicon.Similar(lexicon.Pred{Lemma: x.lemma}, lexicon.Pred{Lemma: y.lemma})
	return score >= 80
}

// fills says whether a word tells nothing by itself, denies, or says that nothing else is so.
func fills(w word) bool {
	switch w.form {
	case "only", "exclusively", "solely", "also", "known", "ever", "there":
		return true
	}
	switch {
	case w.counts, strings.ContainsAny(w.form, "0123456789"), slices.Contains(lexicon.Dimensions(w.form), "order"):
		return false
	}
	return auxiliary(w) || w.denies || lexicon.Weight(w.form) == 0
}

// auxiliary says whether a word is a form of “be”, “have” or “do”.
func auxiliary(w word) bool {
	switch w.form {
	case "am", "are", "be", "been", "being", "is", "was", "were", "did", "do", "does", "had", "has", "have":
		return true
	}
	return false
}

// typed is the first type in which the claim and the sentence part.
func (c inclusion) typed() (typed, bool) {
	if c.long.open() || c.short.open() {
		return typed{}, false
	}
	denies := func(w word) bool { return w.denies && !w.counts }
	p, q := slices.IndexFunc(c.long.words, denies), slices.IndexFunc(c.short.words, denies)
	if c.l == 0 {
		if c.shared < 2 {
			return typed{}, false
		}
		return c.negation(p, q)
	}
	if p >= 0 || q >= 0 {
		return typed{}, false
	}
	for _, check := range [...]func(inclusion) (typed, bool){inclusion.sort, inclusion.number, inclusion.date, inclusion.country, inclusion.value, inclusion.name} {
		if t, ok := check(c); ok {
			return t, true
		}
	}
	return typed{}, false
}

// focus is the span of the claim's words that are not found.
func (c inclusion) focus() ud.Span { return c.short.span(c.k, c.l) }

// only says whether a span holds all words of the focus that tell something.
func (c inclusion) only(s ud.Span) bool {
	return !slices.ContainsFunc(c.short.words[c.k:c.l], func(w word) bool { return !fills(w) && !s.Contains(w.Span) })
}
