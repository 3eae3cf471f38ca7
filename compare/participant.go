package compare

import "github.com/gainsay-go/gainsay/claims"

// checkParticipant finds another filler for one role of one event.
func checkParticipant(p *pair) (residue, bool) {
	if p.opposed || p.similar < 80 || p.a.Polarity != p.b.Polarity || p.a.property() || p.b.property() || !p.anchored() {
		return residue{}, false
	}
	var found *link
	for i, l := range p.links {
		if l.like != different || !core(l.role) || l.value != "" || p.linkedSame(l.a) || p.linkedSame(l.b) {
			continue
		}
		if found != nil {
			return residue{}, false
		}
		found = &p.links[i]
	}
	if found == nil || !found.hard && !people(found) {
		return residue{}, false
	}
	r := residue{x: found.a.Span, y: found.b.Span, message: against(found.a.Text, found.b.Text), why: []string{string(found.role) + ": " + found.why}, link: found}
	if !found.hard {
		r.doubtful = (!found.a.Definite && !found.b.Definite || found.a.Plural || found.b.Plural) && p.evidence < 7
	}
	r.doubtful = r.doubtful || p.repeatable()
	return r, true
}

// people says whether both sides of a link are persons, one of them at least described rather than named.
func people(l *link) bool { return l.a.Kind == claims.Person && l.b.Kind == claims.Person }
