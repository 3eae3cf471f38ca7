package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// typed is the first type in which the claim and the sentence part.
func (c inclusion) typed() (typed, bool) {
	if c.long.open() || c.short.open() {
		return typed{}, false
	}
	p, q := slices.IndexFunc(c.long.words, denies), slices.IndexFunc(c.short.words, denies)
	if c.l == 0 {
		return c.negation(p, q)
	}
	if p >= 0 || q >= 0 {
		return typed{}, false
	}
	for _, check := range [...]func(inclusion) (typed, bool){inclusion.number, inclusion.date, inclusion.country, inclusion.value} {
		if t, ok := check(c); ok {
			return t, true
		}
	}
	return typed{}, false
}

// negation finds that one of the two denies what the other asserts; p and q are where they have a denying word, or less than 0.
func (c inclusion) negation(p, q int) (typed, bool) {
	const near = 5
	switch {
	case q >= 0 && p < 0:
		i := slices.IndexFunc(c.at[q:], func(at int) bool { return at >= 0 })
		if i < 0 {
			return typed{}, false
		}
		at := c.at[q+i]
		return typed{"polarity", c.long.span(at, at+1), c.short.span(q, q+1), "the claim denies it", true}, true
	case p >= 0 && q < 0:
		for k, at := range c.at {
			if at > p && at-p <= near && !fills(c.short.words[k]) {
				return typed{"polarity", c.long.span(p, p+1), c.short.span(k, k+1), "the sentence denies it", true}, true
			}
		}
	}
	return typed{}, false
}

// focus is the span of the claim's words that are not found.
func (c inclusion) focus() ud.Span { return c.short.span(c.k, c.l) }

// number finds that no number of the sentence's text that stands before the same word goes with the claim's.
func (c inclusion) number() (typed, bool) {
	for _, y := range c.short.Quantities {
		if !y.Span.Overlaps(c.focus()) {
			continue
		}
		var clash *claims.Quantity
		for _, x := range c.long.Quantities {
			if x.Ordinal != y.Ordinal || x.Unit != y.Unit || c.long.behind(x.Span) != c.short.behind(y.Span) {
				continue
			}
			if x.Compatible(y.Value) != quantity.No {
				return typed{}, false
			}
			clash = x
		}
		if clash != nil {
			return typed{"quantity", clash.Span, y.Span, "quantity: " + clash.Text + " ∩ " + y.Text + " = ∅", !y.Ordinal}, true
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

// date finds that no date of the sentence's text goes with the claim's.
func (c inclusion) date() (typed, bool) {
	for _, y := range c.short.Times {
		if !y.Span.Overlaps(c.focus()) {
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
			if clash == nil {
				clash = x
			}
		}
		if clash != nil {
			return typed{"time", clash.Span, y.Span, "time: " + clash.Text + " ∩ " + y.Text + " = ∅", false}, true
		}
	}
	return typed{}, false
}

// country finds that the sentence tells of other countries, or nationalities, than the claim.
func (c inclusion) country() (typed, bool) {
	code, relation := names.Country(c.focus().Of(c.short.Document.Text))
	if code == "" || relation != names.Demonym && relation != names.Name {
		return typed{}, false
	}
	for n := 3; n > 0; n-- {
		for i := 0; i+n <= len(c.long.words); i++ {
			s := c.long.span(i, i+n)
			other, r := names.Country(s.Of(c.long.Document.Text))
			if other == "" || (r == names.Demonym) != (relation == names.Demonym) {
				continue
			}
			if relation == names.Demonym {
				return typed{"attribute", s, c.focus(), "nationality", false}, true
			}
			return typed{"place", s, c.focus(), "country", false}, true
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
			return typed{"attribute", w.Span, c.focus(), "dimension: " + d, false}, true
		}
		if kind, why, ok := lexicon.Contrary(x, y); ok && c.beside(i) {
			return typed{kind, w.Span, c.focus(), why, false}, true
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

var _ = strings.Fields
