package compare

import (
	"fmt"
	"strings"
)

// gates answers the questions that a pair has to pass, in the order of the way through: the first that fails lost it.
func (p *pair) gates() []Gate {
	best := p.best()
	value, score := []string{"no kind finds the two incompatible"}, "no score"
	if best != nil {
		value = []string{best.Kind + ": " + best.Message}
		score = fmt.Sprintf("score %d, perhaps %d, surely %d: %s", best.score, perhaps, surely, best.signs.tell(&learned()[best.row]))
	}
	likely := best != nil && best.score >= perhaps
	return []Gate{
		{"parties", p.eligible(p.a, p.b), nil},
		{"predicate", likely || !p.alien(), []string{fmt.Sprintf("%s, %s: %d", p.ra.pred, p.rb.pred, p.similar)}},
		{"entity", likely || p.anchored(), p.linkWhys()},
		{"value", best != nil, value},
		{"event", likely, append([]string{score}, p.why...)},
		{"exclusivity", best != nil && p.asserted(kinds[best.row]) && (best.score >= surely || best.passing), []string{fmt.Sprintf("%s, %s", p.a.Modality, p.b.Modality)}},
	}
}

// best is the likeliest of where the kinds see the two part, nil where none does.
func (p *pair) best() (best *candidate) {
	for i := range kinds {
		if c := p.candidate(i); c != nil {
			if c.weigh(learned()); best == nil || c.score > best.score {
				best = c
			}
		}
	}
	return best
}

// tell lists the signs with what they are worth.
func (x *signs) tell(w *[numSigns]int) string {
	var out []string
	for s, v := range x {
		if n := int(v) * w[s]; n != 0 {
			out = append(out, fmt.Sprintf("%s %+d", signTable[s].name, n))
		}
	}
	return strings.Join(out, ", ")
}

func (p *pair) linkWhys() []string {
	var out []string
	for _, l := range p.links {
		out = append(out, fmt.Sprintf("%s: “%s”, “%s”: %s", l.role, l.a.Text, l.b.Text, [...]string{"unknown", "different", "related", "same"}[l.like]))
	}
	return out
}
