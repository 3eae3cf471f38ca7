package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// number finds two numbers, or two ordinals, that do not go together.
func (r residual) number() (typed, bool) {
	if r.i == r.j || r.k == r.l {
		return typed{}, false
	}
	a, b := r.x.span(r.i, r.j), r.y.span(r.k, r.l)
	for _, x := range r.x.Quantities {
		for _, y := range r.y.Quantities {
			if x.Span.Contains(a) && y.Span.Contains(b) && x.Ordinal == y.Ordinal && x.Unit == y.Unit && x.Compatible(y.Value) == quantity.No {
				return typed{numberKind(x), a, b, "quantity: " + x.Text + " ∩ " + y.Text + " = ∅"}, true
			}
		}
	}
	return typed{}, false
}

// numberKind is the kind of a contradiction between two numbers: an ordinal is a property.
func numberKind(q *claims.Quantity) string {
	if q.Ordinal {
		return "attribute"
	}
	return "quantity"
}

// date finds two times that do not go together.
func (r residual) date() (typed, bool) {
	if r.i == r.j || r.k == r.l {
		return typed{}, false
	}
	a, b := r.x.span(r.i, r.j), r.y.span(r.k, r.l)
	for _, x := range r.x.Times {
		for _, y := range r.y.Times {
			if x.Span.Contains(a) && y.Span.Contains(b) && compatible(x, y) == timex.No {
				return typed{"time", x.Span, y.Span, "time: " + x.Text + " ∩ " + y.Text + " = ∅"}, true
			}
		}
	}
	return typed{}, false
}

// country finds two countries, or the peoples of two.
func (r residual) country() (typed, bool) {
	for a, b := range r.windows {
		x, p := names.Country(a.Of(r.x.Document.Text))
		y, q := names.Country(b.Of(r.y.Document.Text))
		switch {
		case x == y || x == "" || y == "":
		case p == names.Demonym && q == names.Demonym:
			return typed{"attribute", a, b, "nationality"}, true
		case (p == names.Name || p == names.Part) && (q == names.Name || q == names.Part):
			return typed{"place", a, b, "country"}, true
		}
	}
	return typed{}, false
}

// value finds two words that exclude each other: two values of one property, or opposites.
func (r residual) value() (typed, bool) {
	for a, b := range r.windows {
		x, y := a.Of(r.x.Document.Text), b.Of(r.y.Document.Text)
		if d, ok := lexicon.Exclusive(x, y); ok {
			return typed{r.placed(a, "attribute"), a, b, "dimension: " + d}, true
		}
		if kind, why, ok := lexicon.Contrary(x, y); ok {
			return typed{kind, a, b, why}, true
		}
	}
	return typed{}, false
}

// placed is place where the words are, or are part of, where something is.
func (r residual) placed(focus ud.Span, kind string) string {
	for _, c := range r.x.Claims {
		if slices.ContainsFunc(c.Arguments, func(a *claims.Argument) bool { return a.Role == claims.InPlace && a.HeadSpan == focus }) {
			return "place"
		}
	}
	return kind
}
