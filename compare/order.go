package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
)

// checkOrder finds two events that the documents put in opposite order.
func checkOrder(p *pair) (residue, bool) {
	for _, x := range p.a.Relations {
		for _, y := range p.b.Relations {
			if !(x.Kind == claims.Before && y.Kind == claims.After || x.Kind == claims.After && y.Kind == claims.Before) {
				continue
			}
			fx, fy := p.of[x.To], p.of[y.To]
			if fx == nil || fy == nil {
				continue
			}
			q := p.newPair(fx, fy)
			if q.similar < 80 && (q.evidence < 4 || q.parts()) {
				continue
			}
			doubtful := q.parts()
			a, b := p.a.Span.Hull(fx.Span), p.b.Span.Hull(fy.Span)
			return residue{x: a, y: b, a: &a, b: &b, bonus: min(q.evidence, 4), message: "order of " + p.a.Predicate.Lemma + " and " + x.To.Predicate.Lemma + " reversed", doubtful: doubtful}, p.similar >= 80
		}
	}
	return residue{}, false
}

// parts says whether the facts name different participants.
func (p *pair) parts() bool {
	return slices.ContainsFunc(p.links, func(l link) bool { return l.like == different && l.hard })
}
