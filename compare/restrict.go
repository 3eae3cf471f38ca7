package compare

import (
	"fmt"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// restrict looks at the modifiers of two phrases with one head: those that exclude each other make them different, names
// that one has and the other lacks make them doubtful.
func (l *link) restrict() {
	for _, x := range l.a.Modifiers {
		for _, y := range l.b.Modifiers {
			if d, ok := exclusive(l, x, y); ok && !modified(l.b, x.Lemma) && !modified(l.a, y.Lemma) {
				l.like, l.value, l.x, l.y = different, d, x.Span, y.Span
				l.why = fmt.Sprintf("%s: %s against %s", d, x.Lemma, y.Lemma)
				return
			}
		}
	}
	if x, y, ok := otherNames(l.a, l.b); ok {
		l.like, l.hard, l.x, l.y, l.why = different, true, x, y, fmt.Sprintf("“%s” is not “%s”", l.a.Text, l.b.Text)
		return
	}
	if m, n := restrictions(l.a), restrictions(l.b); m != "" && n != "" && m != n || apart(l.a, l.b) {
		l.like, l.weight, l.apart, l.why = unknown, 0, true, fmt.Sprintf("“%s” and “%s”: other restriction", l.a.Text, l.b.Text)
	} else if m != n {
		l.weight--
	}
	if l.a.Plural != l.b.Plural && l.a.Quantity == nil && l.b.Quantity == nil && l.like == same {
		l.like, l.weight = related, 1
	}
}

// exclusive says whether two modifiers exclude each other, such as colours or nationalities.
func exclusive(l *link, x, y claims.Word) (dimension string, ok bool) {
	a, r := names.Country(x.Span.Of(l.a.text))
	b, q := names.Country(y.Span.Of(l.b.text))
	if r == names.Demonym && q == names.Demonym && a != b {
		return "nationality", true
	}
	return lexicon.Exclusive(x.Lemma, y.Lemma)
}

// otherNames says whether both phrases have names before their heads, and none in common: “the Rivoli theatre”, “the Coliseu
// theatre”.
func otherNames(a, b *arg) (x, y ud.Span, ok bool) {
	for _, v := range a.Modifiers {
		for _, w := range b.Modifiers {
			if proper(a, v) && proper(b, w) {
				if v.Lemma == w.Lemma || v.Entity != nil && w.Entity != nil && v.Entity.Kind != w.Entity.Kind {
					return x, y, false
				}
				x, y, ok = v.Span, w.Span, true
			}
		}
	}
	return x, y, ok
}

// proper says whether a modifier is a name right before the head.
func proper(a *arg, w claims.Word) bool {
	return w.UPOS == ud.PROPN && w.Time == nil && w.End < a.HeadSpan.Start
}

// compound is the head with the word before it where the two are a word of some property: “oil painting”.
func (a *arg) compound() string {
	for _, w := range a.Modifiers {
		if phrase := w.Lemma + " " + a.head(); w.End+1 == a.HeadSpan.Start && lexicon.Dimensions(phrase) != nil {
			return phrase
		}
	}
	return a.head()
}

func modified(a *arg, lemma string) bool {
	for _, w := range a.Modifiers {
		if w.Lemma == lemma {
			return true
		}
	}
	return false
}

// apart says whether both phrases restrict their heads, and in nothing alike: “national turnout”, “turnout in the town”. Words in
// front are also taken by themselves: “operating profit at Verrolux”, “net profit at Verrolux”.
func apart(a, b *arg) bool {
	return unlike(a.Modifiers, b.Modifiers) || unlike(inFront(a), inFront(b))
}

// inFront are the words before the head of a phrase that are no names.
func inFront(a *arg) (words []claims.Word) {
	for _, w := range a.Modifiers {
		if w.End <= a.HeadSpan.Start && w.UPOS != ud.PROPN {
			words = append(words, w)
		}
	}
	return words
}

// unlike says whether both lists have words that tell which thing is meant, and none alike.
func unlike(vs, ws []claims.Word) bool {
	telling := false
	for _, v := range vs {
		for _, w := range ws {
			if score, _ := nouns.Same(v.Lemma, w.Lemma); score > 0 || sameQuality(v, w) {
				return false
			}
			telling = telling || restricts(v) && restricts(w)
		}
	}
	return telling
}

// sameQuality says whether two adjectives say the same: “defective”, “faulty”.
func sameQuality(v, w claims.Word) bool {
	if v.UPOS != ud.ADJ || w.UPOS != ud.ADJ {
		return false
	}
	score, _ := lexicon.Similar(lexicon.Pred{Lemma: v.Lemma}, lexicon.Pred{Lemma: w.Lemma})
	return score >= 90
}

// restricts says whether a modifier tells which thing is meant.
func restricts(w claims.Word) bool {
	return w.Quantity == nil && w.Time == nil && w.UPOS != ud.ADV && lexicon.Weight(w.Lemma) >= 2
}

// restrictions are the names and ordinals that modify an argument's head.
func restrictions(a *arg) string {
	var out []string
	for _, w := range a.Modifiers {
		if w.Quantity != nil && w.Quantity.Ordinal || other(w.Lemma) {
			out = append(out, w.Lemma)
		}
	}
	return strings.Join(out, " ")
}

// other says whether a word sets a thing apart from the one spoken of.
func other(lemma string) bool {
	switch lemma {
	case "other", "another", "second", "third", "former", "previous", "earlier", "last", "next", "separate", "different", "similar", "new", "old", "future", "past":
		return true
	}
	return false
}
