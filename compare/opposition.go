package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkOpposition finds predicates that exclude each other when said of the same participants.
func checkOpposition(p *pair) (residue, bool) {
	if !p.opposed || p.a.Polarity != p.b.Polarity || p.ra.pred.Lemma == "become" || p.rb.pred.Lemma == "become" { // which says nothing without what stands beside it
		return residue{}, false
	}
	if p.opposition.Sequel && p.when.truth == timex.No {
		return residue{}, false // “closed”, and later “reopened”
	}
	sequel := p.opposition.Sequel && p.when.truth != timex.Yes && p.evidence < enoughFor(p.opposition)
	agreed := p.sameTopic() || p.idioms()
	other := slices.ContainsFunc(p.links, func(l link) bool { return l.apart })
	if other && p.phrasal() { // “voted for the pension bill”, “voted against the school bill”
		return residue{}, false
	}
	for _, l := range p.links {
		for _, a := range p.opposition.Agree {
			if l.role != a.A && l.role != a.B {
				continue
			}
			if l.like == different && (l.hard || l.value != "" || l.role != lexicon.Role(claims.Object) || enoughFor(p.opposition) == trend || !p.meets()) {
				return residue{}, false
			}
			if enoughFor(p.opposition) == trend && (sortOf(l.a) == claims.Person || sortOf(l.b) == claims.Person) {
				return residue{}, false // people who fall and climb do something else
			}
			if l.kindred && ofOthers(l.a, l.b) {
				return residue{}, false
			}
			agreed = agreed || l.agrees()
		}
	}
	if sequel && enoughFor(p.opposition) > trend {
		return residue{}, false
	}
	return residue{doubtful: !agreed || other, sequel: sequel, x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: against(p.a.Predicate.Text, p.b.Predicate.Text)}, true
}

// idioms says whether both predicates are phrases that tell by themselves what they are about: “padded her lead”, “her cushion was eaten up”.
func (p *pair) idioms() bool {
	return p.opposed && p.ra.consumed != nil && p.rb.consumed != nil && strings.Contains(p.ra.pred.Lemma, " ") && strings.Contains(p.rb.pred.Lemma, " ")
}

// ofOthers says whether two phrases are of different things: “purchases of tulips”, “orders for timber”.
func ofOthers(a, b *arg) bool {
	x, y := lastOf(a), lastOf(b)
	return x != "" && y != "" && x != y
}

// lastOf is the last word behind the head of a phrase, empty for none.
func lastOf(a *arg) (last string) {
	for _, w := range a.Modifiers {
		if w.Time == nil && w.Start > a.HeadSpan.End {
			last = strings.ToLower(w.Lemma)
		}
	}
	return last
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

// trend is what is enough evidence for trends.
const trend = 5

// enoughFor is the evidence from which two opposed facts without dates are taken to be of one time: more for states, which change
// back (closed, reopened), than for trends (rose, fell).
func enoughFor(o lexicon.Opposition) int {
	switch o.A.Name {
	case "rise", "fall", "improve", "worsen", "strengthen", "weaken", "extend lead", "shrink lead":
		return trend
	}
	return 7
}
