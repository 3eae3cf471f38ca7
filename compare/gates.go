package compare

import (
	"fmt"
	"slices"
)

// gates answers the questions that a pair has to pass, in the order of the way through: the first that fails lost it.
func (p *pair) gates() []Gate {
	k, r, found := p.residue()
	n, against := p.parting(k, r.link)
	score := p.evidence + r.bonus - n
	predicate := []string{fmt.Sprintf("%s, %s: %d", p.ra.pred, p.rb.pred, p.similar)}
	event := []string{fmt.Sprintf("evidence %d+%d−%d, enough %d", p.evidence, r.bonus, n, k.enough)}
	value := []string{"no kind finds the two incompatible"}
	if found {
		value = []string{k.Name + ": " + r.message}
	}
	return []Gate{
		{"parties", p.eligible(p.a, p.b), nil},
		{"predicate", found || p.opposed || p.similar >= 70, predicate},
		{"entity", p.anchored() || found && (k.own || score >= k.enough-2), p.linkWhys()},
		{"event", score >= k.enough-2, slices.Concat(event, p.why, against)},
		{"exclusivity", p.asserted(k) && (k.moods == free || p.a.mood == p.b.mood) && score >= k.enough && !p.doubtful(r),
			append([]string{fmt.Sprintf("%s, %s; doubtful: %t", p.a.Modality, p.b.Modality, p.doubtful(r))}, r.why...)},
		{"value", found, value},
	}
}

// least is the evidence of one event that the least demanding kinds ask for.
const least = 4

// residue is where the first kind that makes a finding sees the two part, else the first that sees them part at all.
func (p *pair) residue() (kind Kind, at residue, found bool) {
	for _, k := range kinds {
		r, ok := k.check(p)
		if !ok {
			continue
		}
		if _, ok := p.judge(k, r); ok && p.asserted(k) {
			return k, r, true
		}
		if !found {
			kind, at, found = k, r, true
		}
	}
	if !found {
		kind.enough = least
	}
	return kind, at, found
}

func (p *pair) linkWhys() []string {
	var out []string
	for _, l := range p.links {
		out = append(out, fmt.Sprintf("%s: “%s”, “%s”: %s", l.role, l.a.Text, l.b.Text, [...]string{"unknown", "different", "related", "same"}[l.like]))
	}
	return out
}
