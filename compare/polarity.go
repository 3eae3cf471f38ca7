package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkPolarity finds that one fact asserts what the other denies.
func checkPolarity(p *pair) (residue, bool) {
	if r, ok := p.lack(); ok {
		return r, true
	}
	if r, ok := p.none(); ok {
		return r, true
	}
	if p.a.Polarity == p.b.Polarity || p.opposed || p.alien() || p.a.wavers() || p.b.wavers() || p.committed() || p.a.property() != p.b.property() {
		return residue{}, false
	}
	return residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: "asserted against denied: " + p.a.Predicate.Lemma}, true
}

// none finds that one fact says of every such thing that it did not what the other tells of some: “not a single boat was lowered”, “two boats
// reached the water”.
func (p *pair) none() (residue, bool) {
	if p.opposed || !p.alien() {
		return residue{}, false
	}
	for _, d := range [...]struct{ denies, asserts *fact }{{p.a, p.b}, {p.b, p.a}} {
		if d.asserts.Polarity != claims.Positive || d.asserts.mood != real || d.denies.mood != real || d.denies.Form != claims.Verbal {
			continue
		}
		for _, x := range d.denies.args {
			if !x.Negated || x.HeadUPOS != ud.NOUN {
				continue
			}
			for _, y := range d.asserts.args {
				if y.Negated || d.asserts.property() && y.Quantity == nil || y.Role != claims.Subject && y.Role != claims.Object && y.Role != claims.With {
					continue
				}
				l := liken(x, y)
				if l.like != same && l.like != related && !l.apart {
					continue
				}
				strong := emphatic(d.denies.Text)
				if strong == 0 && !p.since() && (y.Quantity == nil || p.overlap.matched[kindred]+p.overlap.matched[synonym] == 0) {
					continue // “no passenger drowned”, “passengers waited”
				}
				return residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, none: 1 + strong, message: "none against one: " + x.head()}, true
			}
		}
	}
	return residue{}, false
}

// emphatic is 1 where a clause denies against what one would expect: “not a single boat”.
func emphatic(text string) int {
	text = strings.ToLower(text)
	for _, w := range [...]string{"not one ", "not a single ", "not a soul", "no single ", "none of ", " ever "} {
		if strings.Contains(" "+text+" ", w) {
			return 1
		}
	}
	return 0
}

// since says whether a fact that denies something does so up to a time that lies behind that of the other, or for a time that covers it:
// “had still not conceded on Friday”, “nobody has looked at it for three years”.
func (p *pair) since() bool {
	if p.a.Polarity == p.b.Polarity {
		return false
	}
	n, y, tn, ty := p.a, p.b, p.when.x, p.when.y
	if n.Polarity != claims.Negative {
		n, y, tn, ty = y, n, ty, tn
	}
	text := " " + strings.ToLower(n.Text) + " "
	switch {
	case tn != nil && ty != nil && ty.From.Before(tn.From) && (strings.Contains(text, " still ") || strings.Contains(text, " yet ") || strings.Contains(text, " as of ")):
		return true
	case len(n.lasting) > 0 && strings.Contains(text, " for ") || strings.Contains(text, " since "):
		return !longPast(y, y.context)
	}
	return false
}

// wavers says whether a fact denies no deed but that its actor has made up his mind about it: “has not decided to play”.
func (f *fact) wavers() bool {
	return f.commitment != nil && f.commitment.stance == lexicon.Undecided && f.Predicate.Light != "" && f.mood == future
}

// committed says whether what the two part in is whether their actors have said that they will: see stance.
func (p *pair) committed() bool {
	x, y := p.a.commitment, p.b.commitment
	return x != nil && y != nil && p.a.Predicate.Light != "" && p.b.Predicate.Light != "" && lexicon.StanceClash(x.stance, y.stance) == lexicon.Conflict
}

// lack finds that one fact asserts what the other was without: “signed without consultation of the union”, “the union was consulted”.
func (p *pair) lack() (residue, bool) {
	if p.a.Polarity != claims.Positive || p.b.Polarity != claims.Positive {
		return residue{}, false
	}
	if x, joint := p.a.lacks(p.b); x != nil {
		return residue{x: x.Span, y: p.b.Predicate.Span, joint: joint, message: "asserted against denied: " + x.Head}, true
	}
	if y, joint := p.b.lacks(p.a); y != nil {
		return residue{x: p.a.Predicate.Span, y: y.Span, joint: joint, message: "asserted against denied: " + y.Head}, true
	}
	return residue{}, false
}

// lacks is what the fact was without and the other tells, with the participants that both name.
func (f *fact) lacks(other *fact) (*arg, []link) {
	for _, x := range f.withouts() {
		if !other.tells(x) && !other.holds(x) {
			continue
		}
		var joint []link
		for _, y := range other.args {
			if (y.Role == claims.Subject || y.Role == claims.Object) && modified(x, y.head()) {
				joint = append(joint, link{a: y, b: y, role: lexicon.Role(y.Role), like: same})
			}
		}
		for _, y := range f.args {
			for _, z := range other.args {
				if l := liken(y, z); y != x && core(lexicon.Role(y.Role)) && core(lexicon.Role(z.Role)) && l.like == same {
					joint = append(joint, l)
				}
			}
		}
		if joint != nil {
			return x, joint
		}
	}
	return nil, nil
}

// holds says whether a fact has as its object what a phrase is about: “showed his passport”, “without a passport”.
func (f *fact) holds(x *arg) bool {
	return slices.ContainsFunc(f.args, func(y *arg) bool {
		if y.Role != claims.Object || y.Negated || x.HeadUPOS != ud.NOUN || f.Form != claims.Verbal {
			return false
		}
		l := liken(x, y)
		return l.like == same
	})
}

// withouts are the phrases behind “without” in a fact, also inside others: “cleared the square without warning”.
func (f *fact) withouts() (out []*arg) {
	for _, a := range f.args {
		if a.Preposition == "without" {
			out = append(out, a)
			continue
		}
		for _, w := range a.Modifiers {
			if w.UPOS == ud.NOUN && strings.HasSuffix(a.text[:w.Start], " without ") {
				out = append(out, a.word(w))
			}
		}
	}
	return out
}

// alien says whether the two predicates have nothing to do with each other.
func (p *pair) alien() bool { return p.similar < 50 && p.field == "" }

// anchored says whether some participant of the two facts is the same.
func (p *pair) anchored() bool {
	for _, l := range p.links {
		if core(l.role) && (l.like == same || l.like == related) && !(l.turned && p.similar < 100) {
			return true
		}
	}
	return p.sameTopic() || p.idioms()
}

// sameTopic says whether the two facts say something of one thing that both name: “the oil slick off Cape Dunmar is 10 miles long”, “the
// dam will cost”, “the price of the dam stands at”.
func (p *pair) sameTopic() bool {
	x, y := p.a.arg(p.ra.consumed), p.b.arg(p.rb.consumed)
	switch {
	case x == nil && y == nil:
		return false
	case x == nil:
		return p.a.has(y)
	case y == nil:
		return p.b.has(x)
	}
	return liken(x, y).like == same
}

// has says whether the subject or object of a fact is what the phrase is of: “the price of the dam”.
func (f *fact) has(phrase *arg) bool {
	return slices.ContainsFunc(f.args, func(a *arg) bool {
		return (a.Role == claims.Subject || a.Role == claims.Object) && a.Quantity == nil && a.HeadUPOS != ud.PRON && modified(phrase, a.head())
	})
}
