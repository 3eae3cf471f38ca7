package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkParticipant finds another filler for one role of one event.
func checkParticipant(p *pair) (residue, bool) {
	if p.opposed || p.alien() || p.a.Polarity != p.b.Polarity || p.a.property() || p.b.property() {
		return residue{}, false
	}
	var found *link
	for i, l := range p.links {
		if l.like != different && !l.kindred || !core(l.role) || l.value != "" || l.a.Negated || l.b.Negated || l.a.Quantity != nil && l.b.Quantity != nil || measure(l.a) || measure(l.b) || p.linkedSame(l.a) || p.linkedSame(l.b) {
			continue
		}
		if found == nil || l.hard && !found.hard {
			found = &p.links[i]
		}
	}
	if found == nil || !found.hard && !found.sorts && !(acts(found.a) && acts(found.b)) || !p.anchored() && p.words() == 0 || maybeOne(found.a, found.b) || among(found.a, found.b) || among(found.b, found.a) {
		return residue{}, false
	}
	r := residue{x: found.a.Span, y: found.b.Span, message: against(found.a.Text, found.b.Text), why: []string{string(found.role) + ": " + found.why}, link: found, known: p.known(p.hasArg(found.a), p.hasArg(found.b))}
	if !found.hard {
		r.doubtful = (!found.a.Definite && !found.b.Definite || found.a.Plural || found.b.Plural) && p.evidence < 7
	}
	r.doubtful = r.doubtful || p.repeatable()
	r.open = !found.hard && !found.sorts && min(lexicon.Weight(found.a.Head), lexicon.Weight(found.b.Head)) < vagueSomebody
	return r, true
}

// among says whether somebody with a name may be one of a crowd: “Ana Reis”, “researchers”.
func among(a, b *arg) bool {
	return named(a) && a.Kind == claims.Person && b.Plural && b.Quantity == nil && !named(b)
}

// acts says whether an argument is somebody, a person or an organization.
func acts(a *arg) bool { return sortOf(a) == claims.Person || sortOf(a) == claims.Organization }

// vagueSomebody is the weight below which a noun names somebody whom other nouns may name too: “the man”, “a team”.
const vagueSomebody = 6
