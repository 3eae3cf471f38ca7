package compare

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkAttribute finds two values of a property that exclude each other: another cause, another colour.
func checkAttribute(p *pair) (residue, bool) {
	if p.opposed || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	if p.a.property() && p.b.property() && !p.a.title() && !p.b.title() && p.anchored() {
		if d, ok := lexicon.Exclusive(p.a.Predicate.Lemma, p.b.Predicate.Lemma); ok {
			return residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: against(p.a.Predicate.Text, p.b.Predicate.Text), why: []string{"dimension: " + d},
				known: p.known(p.hasLemma(p.a.Predicate.Lemma), p.hasLemma(p.b.Predicate.Lemma))}, true
		}
	}
	for i, l := range p.links {
		text := func() string { return against(l.x.Of(p.a.Document.Text), l.y.Of(p.b.Document.Text)) }
		switch {
		case l.like != different, l.a.Head == "counterpart", l.value == "age of", l.value == "order": // which of several is meant
		case l.value != "" && l.role != lexicon.Role(claims.InPlace):
			return residue{x: l.x, y: l.y, message: text(), why: []string{l.why}, link: &p.links[i],
				known: p.known(p.hasLemma(strings.ToLower(l.x.Of(p.a.Document.Text))), p.hasLemma(strings.ToLower(l.y.Of(p.b.Document.Text))))}, true
		}
	}
	if r, ok := p.causes(); ok {
		return r, true
	}
	if r, ok := p.manner(); ok {
		return r, true
	}
	if r, ok := p.purposes(); ok {
		return r, true
	}
	return p.properties()
}

// manner finds another cause, source or means that a like preposition gives: “died of poisoning”, “died of a stab wound”.
func (p *pair) manner() (residue, bool) {
	for _, x := range p.a.args {
		for _, y := range p.b.args {
			if p.alien() || x.Preposition != y.Preposition || !p.anchored() || x.Kind != "" || y.Kind != "" || x.Role != claims.OtherRole && x.Role != claims.From && x.Role != claims.Cause {
				continue
			}
			switch x.Preposition {
			case "of", "from", "because of", "due to":
				if l := liken(x, y); l.like == different {
					return residue{x: x.Span, y: y.Span, message: against(x.Text, y.Text), link: &l, known: p.known(p.hasArg(x), p.hasArg(y))}, true
				}
			}
		}
	}
	return residue{}, false
}
