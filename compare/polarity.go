package compare

// checkPolarity finds that one fact asserts what the other denies.
func checkPolarity(p *pair) (residue, bool) {
	if p.a.Polarity == p.b.Polarity || p.opposed || p.similar < 80 || p.a.property() != p.b.property() || !p.anchored() {
		return residue{}, false
	}
	for _, l := range p.links {
		if core(l.role) && l.like == different && !p.linkedSame(l.a) && !p.linkedSame(l.b) {
			return residue{}, false // what is denied is another thing
		}
	}
	return residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: "asserted against denied: " + p.a.Predicate.Lemma}, true
}

// anchored says whether some participant of the two facts is the same.
func (p *pair) anchored() bool {
	for _, l := range p.links {
		if core(l.role) && (l.like == same || l.like == related) && !(l.turned && p.similar < 100) {
			return true
		}
	}
	return p.sameTopic()
}

// sameTopic says whether the two facts say something of one thing that both name: “the oil slick off Cape Dunmar is 10 miles long”.
func (p *pair) sameTopic() bool {
	x, y := p.a.arg(p.ra.consumed), p.b.arg(p.rb.consumed)
	return x != nil && y != nil && liken(x, y).like == same
}
