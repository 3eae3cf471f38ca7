package compare

import "slices"

// checkOrder finds two events that the documents put in opposite order: a before x here, what answers to x before what answers to
// a there.
func checkOrder(p *pair) (residue, bool) {
	if !p.touches() {
		return residue{}, false
	}
	later, earlier := p.line.later(p.a), p.line.earlier(p.a)
	if r, ok := p.reversed(later, slices.Concat(p.line.earlier(p.b), p.line.dated(p.b, -1))); ok {
		return r, true
	}
	if r, ok := p.reversed(earlier, slices.Concat(p.line.later(p.b), p.line.dated(p.b, 1))); ok {
		return r, true
	}
	if r, ok := p.reversed(p.line.dated(p.a, 1), p.line.earlier(p.b)); ok {
		return r, true
	}
	return p.reversed(p.line.dated(p.a, -1), p.line.later(p.b))
}

// reversed looks among the events on one side of a and on the other side of b for two that are one. The finding is as doubtful as the one of
// the two pairs of events that is less alike.
func (p *pair) reversed(xs, ys []*fact) (residue, bool) {
	for _, x := range xs {
		for _, y := range ys {
			q := p.newPair(x, y)
			if !q.touches() || q.evidence > p.evidence || p.alien() || q.alien() || together(p.a, x) != together(p.b, y) {
				continue
			}
			if straight := min(p.newPair(p.a, y).evidence, p.newPair(x, p.b).evidence); straight >= q.evidence {
				continue // what seems reversed is the same order of two events that are alike
			}
			a, b := p.a.Span.Hull(x.Span), p.b.Span.Hull(y.Span)
			return residue{x: a, y: b, a: &a, b: &b, bonus: min(p.evidence, 4), doubtful: q.parts() && !q.shares(), from: q,
				message: "the other way round: " + p.ra.pred.Lemma + ", " + q.ra.pred.Lemma}, true
		}
	}
	return residue{}, false
}

// together is the mood of two events that one sentence puts in order: what is to come after “Putin first meets” is to come, and so is that.
func together(f, g *fact) mood { return max(f.mood, g.mood) }

// touches says whether two facts may speak of one event: their predicates have to do with each other, or they name a participant in common.
func (p *pair) touches() bool { return !p.alien() || p.shares() }

// shares says whether the facts name a participant in common.
func (p *pair) shares() bool {
	return slices.ContainsFunc(p.links, func(l link) bool { return l.like == same })
}

// parts says whether the facts name different participants.
func (p *pair) parts() bool {
	return slices.ContainsFunc(p.links, func(l link) bool { return l.like == different && l.hard })
}
