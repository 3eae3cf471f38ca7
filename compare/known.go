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

// holding is a value that a document may have.
type holding struct {
	doc   *claims.Analysis
	value any
}

// asked asks for a value only once in each document: pairs of one fact ask for it again and again.
func (s *story) asked(value any, has func(*claims.Analysis) bool) func(*claims.Analysis) bool {
	return func(a *claims.Analysis) bool {
		h := holding{a, value}
		known, ok := s.held.Load(h)
		if !ok {
			known = has(a)
			s.held.Store(h, known)
		}
		return known.(bool)
	}
}

// tally is what counts of a number for whether a document has one like it.
type tally struct {
	quantity.Value
	head    string
	ordinal bool
}

// hasQuantity says whether a document has a number like it of the same unit.
func (s *story) hasQuantity(q *claims.Quantity) func(*claims.Analysis) bool {
	return s.asked(tally{q.Value, q.OfHead, q.Ordinal}, func(a *claims.Analysis) bool {
		return slices.ContainsFunc(a.Quantities, func(r *claims.Quantity) bool {
			return q.Unit == r.Unit && q.Ordinal == r.Ordinal && q.Compatible(r.Value) == quantity.Yes && (q.Unit != "" || q.OfHead == "" || r.OfHead == "" || sameNoun(q.OfHead, r.OfHead) >= 60)
		})
	})
}

// hasTime says whether a document has the same time.
func (s *story) hasTime(t *claims.Time) func(*claims.Analysis) bool {
	return s.asked(t, func(a *claims.Analysis) bool {
		return slices.ContainsFunc(a.Times, func(u *claims.Time) bool {
			return t.Type == u.Type && t.Granularity == u.Granularity && t.Compatible(u.Value) == timex.Yes
		})
	})
}

// hasArg says whether a document names the entity, or has the word.
func (s *story) hasArg(x *arg) func(*claims.Analysis) bool {
	return func(a *claims.Analysis) bool {
		if x.entity != nil && x.entity.named() {
			return fromDoc(x.entity, a.Document.ID)
		}
		return s.hasLemma(x.Head)(a)
	}
}

// hasFocus says whether a document names the thing, or has the word by which it is told from others: “Rivoli” of “the Rivoli theatre”.
func (s *story) hasFocus(x *arg, focus ud.Span) func(*claims.Analysis) bool {
	for _, w := range x.Modifiers {
		if w.Span == focus {
			return s.hasLemma(w.Lemma)
		}
	}
	return s.hasArg(x)
}

// hasLemma says whether some claim of a document has the word.
func (s *story) hasLemma(lemma string) func(*claims.Analysis) bool {
	return s.asked(lemma, func(a *claims.Analysis) bool {
		return slices.ContainsFunc(a.Claims, func(c *claims.Claim) bool {
			return slices.ContainsFunc(c.Content, func(w claims.Word) bool { return w.Lemma == lemma })
		})
	})
}
