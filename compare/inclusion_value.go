package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// number finds that no number of the sentence's text that stands before the same word goes with the claim's.
func (c inclusion) number() (typed, bool) {
	for _, y := range c.short.Quantities {
		if !c.only(y.Span) {
			continue
		}
		var clash *claims.Quantity
		for _, x := range c.long.Quantities {
			if x.Ordinal != y.Ordinal || x.Unit != y.Unit || c.long.behind(x.Span) != c.short.behind(y.Span) && (x.OfHead == "" || x.OfHead != y.OfHead) {
				continue
			}
			if x.Compatible(y.Value) != quantity.No {
				return typed{}, false
			}
			if c.long.holds(x.Span) && (clash == nil || c.distance(x.Span) < c.distance(clash.Span)) {
				clash = x
			}
		}
		if clash != nil {
			return typed{numberKind(y), clash.Span, y.Span, "quantity: " + clash.Text + " ∩ " + y.Text + " = ∅"}, true
		}
	}
	return typed{}, false
}

// behind is the stem of the word after a span.
func (w *wording) behind(s ud.Span) string {
	for _, x := range w.words {
		if x.Start >= s.End {
			return x.stem
		}
	}
	return ""
}

// holds says whether a span of the document is in the sentence.
func (w *wording) holds(s ud.Span) bool { return w.whole().Contains(s) }

// distance is how far a span of the sentence is from what answers to the claim's word before the focus, or behind it.
func (c inclusion) distance(s ud.Span) int {
	k := c.next(c.l)
	for i := range c.k {
		if c.next(i) == i {
			k = i
		}
	}
	if k < 0 {
		return 0
	}
	at := c.long.words[c.at[k]].Span
	return max(s.Start-at.End, at.Start-s.End)
}

// date finds that no date of the sentence's text goes with the claim's.
func (c inclusion) date() (typed, bool) {
	for _, y := range c.short.Times {
		if !c.only(y.Span) {
			continue
		}
		var clash *claims.Time
		for _, x := range c.long.Times {
			if x.Type != y.Type || x.Type != timex.Date {
				continue
			}
			if compatible(x, y) != timex.No {
				return typed{}, false
			}
			if c.long.holds(x.Span) && (clash == nil || c.distance(x.Span) < c.distance(clash.Span)) {
				clash = x
			}
		}
		if clash != nil {
			return typed{"time", clash.Span, y.Span, "time: " + clash.Text + " ∩ " + y.Text + " = ∅"}, true
		}
	}
	return typed{}, false
}

// value finds that the sentence has a word that excludes the claim's, beside a word that both have.
func (c inclusion) value() (typed, bool) {
	y := c.focus().Of(c.short.Document.Text)
	for i, w := range c.long.words {
		x := w.Span.Of(c.long.Document.Text)
		if c.found(i) {
			continue
		}
		if d, ok := lexicon.Exclusive(x, y); ok {
			return typed{"attribute", w.Span, c.focus(), "dimension: " + d}, true
		}
		if kind, why, ok := lexicon.Contrary(x, y); ok && c.beside(i) {
			return typed{kind, w.Span, c.focus(), why}, true
		}
	}
	return typed{}, false
}

// found says whether the sentence's word answers to one of the claim.
func (c inclusion) found(i int) bool { return slices.Contains(c.at, i) }

// beside says whether the words beside the two that differ are the same, on one side at least.
func (c inclusion) beside(i int) bool {
	return c.l < len(c.at) && c.at[c.l] == i+1 || c.k > 0 && c.at[c.k-1] == i-1 && i > 0
}

// sort finds that the two say of one thing that it is a thing of another sort: “is a film”, “is a song”.
func (c inclusion) sort() (typed, bool) {
	for _, y := range c.short.Claims {
		if y.Form != claims.Copular || y.Index != c.short.sentence || !c.focus().Contains(y.Predicate.Span) {
			continue
		}
		for _, x := range c.long.Claims {
			if x.Form != claims.Copular || x.Index != c.long.sentence {
				continue
			}
			if why, ok := disjoint(x.Predicate.Lemma, y.Predicate.Lemma); ok {
				return typed{"attribute", x.Predicate.Span, y.Predicate.Span, why}, true
			}
		}
	}
	return typed{}, false
}

// disjoint says whether nothing is both, by two nouns.
func disjoint(a, b string) (why string, ok bool) {
	if d, ok := lexicon.Exclusive(a, b); ok {
		return "dimension: " + d, true
	}
	x, y := nounSort(a), nounSort(b)
	return x + " against " + y, x != "" && y != "" && x != y
}

// nounSort is what a noun stands for where that is beyond doubt, else empty.
func nounSort(lemma string) string {
	if slices.Contains(lexicon.Dimensions(lemma), "work") {
		return "work"
	}
	switch kind, _ := nouns.KindOf(lemma); kind {
	case nouns.Person:
		return "person"
	case nouns.Animal:
		return "animal"
	case nouns.Organization:
		return "organization"
	case nouns.Place:
		return "place"
	}
	return ""
}
