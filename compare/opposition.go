package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkOpposition finds predicates that exclude each other when said of the same participants.
func checkOpposition(p *pair) (residue, bool) {
	if !p.opposed || p.a.Polarity != p.b.Polarity || empty(p.ra.pred) || empty(p.rb.pred) {
		return residue{}, false
	}
	if p.opposition.Sequel && p.when.truth != timex.Yes && (p.evidence < enoughFor(p.opposition) || p.when.truth == timex.No) {
		return residue{}, false // “closed”, and later “reopened”
	}
	agreed := false
	for _, l := range p.links {
		for _, a := range p.opposition.Agree {
			if l.role != a.A && l.role != a.B {
				continue
			}
			if l.like == different || trend(p.opposition) && (sortOf(l.a) == claims.Person || sortOf(l.b) == claims.Person) {
				return residue{}, false
			}
			agreed = agreed || l.agrees()
		}
	}
	return residue{doubtful: !agreed, x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: against(p.a.Predicate.Text, p.b.Predicate.Text)}, true
}

// persisted says whether a fact tells that something still was so at a time after the other's: “remained closed on Sunday”.
func (p *pair) persisted() bool {
	x, y := p.when.x, p.when.y
	return x != nil && y != nil && (persists(p.a.Predicate.Lemma) && y.From.Before(x.From) || persists(p.b.Predicate.Lemma) && x.From.Before(y.From))
}

// empty says whether a predicate is a verb that says nothing without what stands beside it: “became”.
func empty(p lexicon.Pred) bool { return p.Lemma == "become" }

// enoughFor is the evidence from which two opposed facts without dates are taken to be of one time: more for states, which change
// back (closed, reopened), than for trends (rose, fell).
func enoughFor(o lexicon.Opposition) int {
	if trend(o) {
		return 5
	}
	return 7
}

// trend says whether the two are the ways that a number or a state can go. People who fall and climb do something else.
func trend(o lexicon.Opposition) bool {
	switch o.A.Name {
	case "rise", "fall", "improve", "worsen", "strengthen", "weaken":
		return true
	}
	return false
}
