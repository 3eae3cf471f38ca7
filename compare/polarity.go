package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// checkPolarity finds that one fact asserts what the other denies.
func checkPolarity(p *pair) (residue, bool) {
	if p.a.Polarity == p.b.Polarity || p.opposed || p.alien() || p.a.property() != p.b.property() {
		return residue{}, false
	}
	return residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: "asserted against denied: " + p.a.Predicate.Lemma}, true
}

// alien says whether the two predicates have nothing to do with each other.
func (p *pair) alien() bool { return p.similar < 50 && p.field == "" }

// anchored says whether some participant of the two facts is the same.
func (p *pair) anchored() bool {
	for _, l := range p.links {
		if core(l.role) && (l.like == same || l.like == related) && !(l.turned && p.similar < 100) {
			return true
		}
	}
	return p.sameTopic()
}

// sameTopic says whether the two facts say something of one thing that both name: “the oil slick off Cape Dunmar is 10 miles long”, “the
// dam will cost”, “the price of the dam stands at”.
func (p *pair) sameTopic() bool {
	x, y := p.a.arg(p.ra.consumed), p.b.arg(p.rb.consumed)
	switch {
	case x == nil && y == nil:
		return false
	case x == nil:
		return p.a.has(y)
	case y == nil:
		return p.b.has(x)
	}
	return liken(x, y).like == same
}

// has says whether the subject or object of a fact is what the phrase is of: “the price of the dam”.
func (f *fact) has(phrase *arg) bool {
	return slices.ContainsFunc(f.args, func(a *arg) bool {
		return (a.Role == claims.Subject || a.Role == claims.Object) && a.Quantity == nil && a.HeadUPOS != ud.PRON && modified(phrase, a.head())
	})
}
