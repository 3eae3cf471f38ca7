package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkRole finds two offices for one person, or two holders of one office.
func checkRole(p *pair) (residue, bool) {
	if !p.a.property() || !p.b.property() || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	x, y := subject(p.a), subject(p.b)
	if x == nil || y == nil || x.entity == nil || y.entity == nil || x.entity.Kind != claims.Person || y.entity.Kind != claims.Person {
		return residue{}, false
	}
	if !office(p.a) || !office(p.b) {
		return residue{}, false
	}
	r := residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span}
	if x.entity != y.entity {
		return residue{}, false
	}
	score, _ := lexicon.SameNoun(p.a.Predicate.Lemma, p.b.Predicate.Lemma)
	if score >= 60 {
		return p.sameOffice(r)
	}
	r.message = x.entity.Name + ": " + against(p.a.Predicate.Text, p.b.Predicate.Text)
	r.why = []string{"same person, other office"}
	r.bonus = 2
	return r, true
}

// sameOffice looks at modifiers that exclude each other: a county judge is no federal judge.
func (p *pair) sameOffice(r residue) (residue, bool) {
	for _, x := range p.a.Content {
		for _, y := range p.b.Content {
			if d, ok := lexicon.Exclusive(x.Lemma, y.Lemma); ok {
				r.x, r.y, r.message, r.why, r.bonus = x.Span, y.Span, against(x.Lemma, y.Lemma), []string{"dimension: " + d}, 2
				return r, true
			}
		}
	}
	return r, false
}

func subject(f *fact) *arg {
	for _, a := range f.args {
		if a.Role == claims.Subject {
			return a
		}
	}
	return nil
}

// office says whether the property is an office that one does not share with another of its kind.
func office(f *fact) bool {
	for _, w := range f.Content {
		if other(w.Lemma) {
			return false
		}
	}
	return names.IsOffice(f.Predicate.Lemma)
}
