package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// known counts the sides whose value the document of the other side has somewhere too: it then hardly gives another in its place.
func (p *pair) known(x, y func(*claims.Analysis) bool) (n int) {
	if p.a.doc == p.b.doc {
		return 0
	}
	if x(p.analyses[p.b.doc]) {
		n++
	}
	if y(p.analyses[p.a.doc]) {
		n++
	}
	return n
}

// hasQuantity says whether a document has a number like it of the same unit.
func hasQuantity(q *claims.Quantity) func(*claims.Analysis) bool {
	return func(a *claims.Analysis) bool {
		return slices.ContainsFunc(a.Quantities, func(r *claims.Quantity) bool {
			return q.Unit == r.Unit && q.Ordinal == r.Ordinal && q.Compatible(r.Value) == quantity.Yes && (q.Unit != "" || q.OfHead == "" || r.OfHead == "" || sameNoun(q.OfHead, r.OfHead) >= 60)
		})
	}
}

// hasTime says whether a document has the same time.
func hasTime(t *claims.Time) func(*claims.Analysis) bool {
	return func(a *claims.Analysis) bool {
		return slices.ContainsFunc(a.Times, func(u *claims.Time) bool {
			return t.Type == u.Type && t.Granularity == u.Granularity && t.Compatible(u.Value) == timex.Yes
		})
	}
}

// hasArg says whether a document names the entity, or has the word.
func (s *story) hasArg(x *arg) func(*claims.Analysis) bool {
	return func(a *claims.Analysis) bool {
		if x.entity != nil && x.entity.named() {
			return fromDoc(x.entity, a.Document.ID)
		}
		return hasLemma(x.Head)(a)
	}
}

// hasFocus says whether a document names the thing, or has the word by which it is told from others: “Rivoli” of “the Rivoli theatre”.
func (s *story) hasFocus(x *arg, focus ud.Span) func(*claims.Analysis) bool {
	for _, w := range x.Modifiers {
		if w.Span == focus {
			return hasLemma(w.Lemma)
		}
	}
	return s.hasArg(x)
}

// hasLemma says whether some claim of a document has the word.
func hasLemma(lemma string) func(*claims.Analysis) bool {
	return func(a *claims.Analysis) bool {
		return slices.ContainsFunc(a.Claims, func(c *claims.Claim) bool {
			return slices.ContainsFunc(c.Content, func(w claims.Word) bool { return w.Lemma == lemma })
		})
	}
}
