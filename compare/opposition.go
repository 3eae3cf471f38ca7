package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkOpposition finds predicates that exclude each other when said of the same participants.
func checkOpposition(p *pair) (residue, bool) {
	if !p.opposed || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	if p.opposition.Sequel && p.when.truth == timex.No {
		return residue{}, false // “closed”, and later “reopened”
	}
	sequel := p.opposition.Sequel && p.when.truth != timex.Yes && p.evidence < enoughFor(p.opposition)
	agreed := p.sameTopic()
	for _, l := range p.links {
		for _, a := range p.opposition.Agree {
			if l.role != a.A && l.role != a.B {
				continue
			}
			if l.like == different && (l.hard || l.value != "" || l.role != lexicon.Role(claims.Object) || !p.meets()) {
				return residue{}, false
			}
			agreed = agreed || l.agrees()
		}
	}
	if sequel && !agreed && enoughFor(p.opposition) > 5 {
		return residue{}, false
	}
	return residue{doubtful: !agreed, sequel: sequel, x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: against(p.a.Predicate.Text, p.b.Predicate.Text)}, true
}

// meets says whether two clauses have a circumstance in common, so that what they tell of may be one thing under two names:
// “the bill passed the committee on Friday”, “the committee threw out the plan”.
func (p *pair) meets() bool {
	return slices.ContainsFunc(p.links, func(l link) bool { return l.like == same && l.weight > 1 && l.role != lexicon.Role(claims.Object) })
}

// persisted says whether a fact tells that something still was so at a time after the other's: “remained closed on Sunday”.
func (p *pair) persisted() bool {
	x, y := p.when.x, p.when.y
	return x != nil && y != nil && (persists(p.a.Predicate.Lemma) && y.From.Before(x.From) || persists(p.b.Predicate.Lemma) && x.From.Before(y.From))
}

// enoughFor is the evidence from which two opposed facts without dates are taken to be of one time: more for states, which change
// back (closed, reopened), than for trends (rose, fell).
func enoughFor(o lexicon.Opposition) int {
	switch o.A.Name {
	case "rise", "fall", "improve", "worsen", "strengthen", "weaken", "extend lead", "shrink lead":
		return 5
	}
	return 7
}
