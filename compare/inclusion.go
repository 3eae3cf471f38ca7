package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
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
}

// exempt is the place of a word that need not be found.
const exempt = -2

// inclusionOf looks for the words of a claim in a sentence; ok is false where more than one run of words is missing, or too few are
// found.
func inclusionOf(long, short *wording) (c inclusion, ok bool) {
	const most, least = 4, 2
	c = inclusion{long: long, short: short, k: len(short.words)}
	found := 0
	for i, w := range short.words {
		at := long.find(w)
		switch {
		case at >= 0 && !fills(w):
			found++
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
	return c, found >= least && c.l-c.k <= most
}

// find is where a wording has a word, or one that says the same; -1 where it has none.
func (w *wording) find(x word) int {
	if i := slices.IndexFunc(w.words, func(y word) bool { return x.stem == y.stem }); i >= 0 {
		return i
	}
	return slices.IndexFunc(w.words, func(y word) bool { return alikeWords(x, y) })
}

// alikeWords says whether two words say the same: “movie”, “film”; “Britain”, “British”.
func alikeWords(x, y word) bool {
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

// fills says whether a word tells nothing by itself, or only that nothing else is so.
func fills(w word) bool {
	switch w.form {
	case "only", "exclusively", "solely", "also", "known":
		return true
	}
	return lexicon.Weight(w.form) == 0 && !strings.ContainsAny(w.form, "0123456789") || w.lemma == "be" || w.lemma == "have" || w.lemma == "there"
}

// named says whether a word of the claim belongs to its subject, where the sentence calls that by a pronoun, a description or a part of
// its name.
func (c inclusion) named(i int) bool {
	s, ok := c.short.subject()
	return ok && s.Contains(c.short.words[i].Span) && (c.long.elliptic() || slices.ContainsFunc(c.short.words, func(w word) bool {
		return s.Contains(w.Span) && !fills(w) && capital(w.Span.Of(c.short.Document.Text)) && c.long.find(w) >= 0
	}))
}

// subject is the span of the first subject of the sentence's claims.
func (w *wording) subject() (s ud.Span, ok bool) {
	for _, c := range w.Claims {
		if a := c.Argument(claims.Subject); a != nil && c.Index == w.sentence && c.Form != claims.Appositive && (!ok || a.Start < s.Start) {
			s, ok = a.Span, true
		}
	}
	return s, ok
}

// elliptic says whether a sentence has a subject that another sentence names: “it”, “the film”.
func (w *wording) elliptic() bool {
	s, ok := w.subject()
	if !ok {
		return false
	}
	words := strings.Fields(s.Of(w.Document.Text))
	switch strings.ToLower(words[0]) {
	case "he", "she", "it", "they", "his", "her", "its", "their":
		return true
	case "the":
		return len(words) > 1 && !capital(words[len(words)-1])
	}
	return false
}

// denials are the words that deny what stands behind them.
func denies(w word) bool {
	switch w.form {
	case "not", "never", "no", "yet", "without", "neither", "nor", "none", "zero", "against":
		return true
	}
	switch w.lemma {
	case "fail", "refuse", "deny", "lack", "avoid", "reject", "unable", "incapable":
		return true
	}
	return false
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
