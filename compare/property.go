package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// property is a word that a fact says of a thing, wherever it stands: “the bronze mask”, “the mask is bronze”, “is made of bronze”.
type property struct {
	of     *arg
	value  string
	span   ud.Span
	stated bool // the clause says it, rather than taking it for granted
}

// properties finds two properties of one thing that exclude each other, in whatever constructions they are given.
func (p *pair) properties() (residue, bool) {
	for _, x := range propertiesOf(p.a) {
		for _, y := range propertiesOf(p.b) {
			d, ok := lexicon.Exclusive(x.value, y.value)
			if !ok || !x.stated && !y.stated && (!intrinsic(d) || p.alien() || p.similar < 80 && !p.anchored()) {
				continue
			}
			l, ok := oneThing(x, y)
			if !ok || l.a.Plural && !p.anchored() {
				continue
			}
			r := residue{x: x.span, y: y.span, why: []string{"dimension: " + d}, link: &l, known: p.known(p.hasLemma(x.value), p.hasLemma(y.value))}
			if x.stated || y.stated {
				r.joint = []link{l}
			}
			r.message = against(x.span.Of(p.a.Document.Text), y.span.Of(p.b.Document.Text))
			return r, true
		}
	}
	return residue{}, false
}

// propertiesOf lists the properties that a fact gives.
func propertiesOf(f *fact) (out []property) {
	for _, a := range f.args {
		for _, m := range a.each() {
			for _, w := range m.Modifiers {
				if w.End <= m.HeadSpan.Start && (w.UPOS == ud.ADJ || w.UPOS == ud.NOUN) {
					out = append(out, property{m, w.Lemma, w.Span, false})
				}
			}
		}
	}
	thing := f.in(claims.Subject)
	switch {
	case f.Form == claims.Copular && thing != nil:
		out = append(out, property{thing, f.Predicate.Lemma, f.Predicate.Span, true})
		for _, w := range f.before() {
			out = append(out, property{thing, w.Lemma, w.Span, true})
		}
	case f.Predicate.Lemma == "make" && f.Predicate.Passive && f.with("of", "from", "out of") != nil && f.in(claims.Object) != nil:
		a := f.with("of", "from", "out of")
		out = append(out, property{f.in(claims.Object), a.Head, a.HeadSpan, true})
	}
	return out
}

// before are the words in front of a noun that is the predicate: “is a | rocky | planet”.
func (f *fact) before() (out []claims.Word) {
	if f.Predicate.UPOS != ud.NOUN {
		return nil
	}
	start := f.Predicate.Start
	for _, w := range slices.Backward(f.Content) {
		if w.End == start-1 && (w.UPOS == ud.ADJ || w.UPOS == ud.NOUN) {
			out, start = append(out, w), w.Start
		}
	}
	return out
}

// oneThing says whether two properties are of one thing, and links what names it: of one name, or of one noun where the two are told
// apart by the properties alone.
func oneThing(x, y property) (link, bool) {
	l := liken(x.of, y.of)
	switch {
	case l.like == same, l.like == different && l.value != "" && x.of.Head == y.of.Head:
	default:
		return l, false
	}
	l.like = same
	return l, x.of.Plural == y.of.Plural && (x.of.Definite && y.of.Definite || !x.stated && !y.stated)
}

// purposes finds two things that one thing is for: “its main product is a program for hospitals”, “a program for airlines”.
func (p *pair) purposes() (residue, bool) {
	x, y := p.a.with("for"), p.b.with("for")
	if x == nil || y == nil || p.a.Form != claims.Copular || p.b.Form != claims.Copular || p.similar < 100 || !p.anchored() {
		return residue{}, false
	}
	v, w, l := p.a.in(claims.Subject), p.b.in(claims.Subject), liken(x, y)
	if v == nil || w == nil || v.Kind == claims.Person || w.Kind == claims.Person || l.like != different {
		return residue{}, false
	}
	return residue{x: x.Span, y: y.Span, message: against(x.Text, y.Text), link: &l, known: p.known(p.hasArg(x), p.hasArg(y))}, true
}

// intrinsic says whether a dimension tells what a thing is like rather than which of several is meant: its colour, not its place in a row.
func intrinsic(dimension string) bool {
	switch dimension {
	case "colour", "material", "kind of planet", "energy", "drive", "genre", "hair", "ownership", "roof", "animal", "vehicle", "gun":
		return true
	}
	return false
}
