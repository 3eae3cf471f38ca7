package compare

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// causation is what a fact gives as the cause of something. A cause or an effect without an argument is a clause: “the lynx got out | because
// a keeper had left a gate open”.
type causation struct {
	cause, effect *arg
	by, of        *fact
}

// causes finds two causes of one thing, in whatever constructions they are given.
func (p *pair) causes() (residue, bool) {
	for _, x := range p.causations(p.a) {
		for _, y := range p.causations(p.b) {
			joint, ok := p.sameEffect(x, y)
			if !ok || !p.otherCause(x, y) {
				continue
			}
			r := residue{x: x.span(), y: y.span(), a: x.whole(), b: y.whole(), joint: joint, known: p.known(p.hasCause(x), p.hasCause(y))}
			r.message = "cause: " + against(r.x.Of(p.a.Document.Text), r.y.Of(p.b.Document.Text))
			return r, true
		}
	}
	return residue{}, false
}

// causations lists the causes that a fact gives.
func (s *story) causations(f *fact) (out []causation) {
	subject, object := f.in(claims.Subject), f.in(claims.Object)
	add := func(cause, effect *arg) {
		if cause != nil && effect != nil && cause != effect {
			out = append(out, causation{cause, effect, f, f})
		}
	}
	for _, r := range f.readings {
		for _, class := range [...]string{"cause", "start fire"} {
			if c, ok := lexicon.In(r.pred, class); ok {
				add(f.role(r, c, claims.Subject), f.role(r, c, claims.Object))
			}
		}
	}
	switch l := f.Predicate.Lemma; {
	case l == "blame" && f.Modality == claims.Planned: // “is to blame for”
		add(subject, f.with("for"))
	case (l == "blame" || l == "pin" || l == "put down" || l == "attribute") && f.with("on", "to", "down to") != nil:
		add(f.with("on", "to", "down to"), object)
	case l == "put" && f.with("down to") != nil:
		add(f.with("down to"), object)
	case l == "blame":
		add(object, f.with("for"))
		if object != nil && f.with("for") == nil {
			add(object, about(object))
		}
	case f.property() && originates(l):
		add(subject, f.with("of", "for", "behind"))
	case f.property() && subject != nil && originates(subject.Head):
		add(f.named(), about(subject))
	case l == "come" || l == "originate" || l == "arise":
		if subject != nil && subject.Kind != claims.Person && subject.Kind != claims.Organization {
			add(f.with("from"), subject)
		}
	case l == "be":
		add(f.in(claims.Cause), subject)
		add(subject, f.with("behind"))
	}
	if a := f.in(claims.Cause); a != nil && f.Predicate.Lemma != "be" {
		out = append(out, causation{cause: a, by: f, of: f})
	}
	for _, r := range f.Relations {
		if r.Kind == claims.Because && s.of[r.To] != nil {
			out = append(out, causation{by: s.of[r.To], of: f})
		}
	}
	return out
}

// originates says whether a noun is a word for a cause: “the source of the bacteria”.
func originates(noun string) bool {
	switch noun {
	case "cause", "source", "origin", "culprit", "trigger", "reason":
		return true
	}
	return false
}

// role is the argument that has the role in the class, nil for none.
func (f *fact) role(r reading, c lexicon.Class, role claims.Role) *arg {
	for _, a := range f.args {
		if a.Argument != r.consumed && classRole(f, r, c, a) == lexicon.Role(role) || a.Argument == r.consumed && role == claims.Object {
			return a
		}
	}
	if role != claims.Object {
		return nil
	}
	if i := strings.LastIndexByte(r.pred.Lemma, ' '); i > 0 {
		return f.with(r.pred.Lemma[i+1:]) // “led to the recall”
	}
	return f.in(claims.Recipient) // an object that the parser mistook
}

// in is the first argument of the role, nil for none.
func (f *fact) in(role claims.Role) *arg { return f.arg(f.Argument(role)) }

// with is the first argument with one of the prepositions, nil for none.
func (f *fact) with(prepositions ...string) *arg {
	for _, a := range f.args {
		for _, p := range prepositions {
			if a.Preposition == p {
				return a
			}
		}
	}
	return nil
}

// about is the noun that a phrase is about: “the cause of the | blaze | at the mill”, nil for none.
func about(a *arg) *arg {
	for i, w := range a.Modifiers {
		if compound := i+1 < len(a.Modifiers) && a.Modifiers[i+1].Start == w.End+1; w.UPOS == ud.NOUN && w.Start > a.HeadSpan.End && !compound {
			return a.word(w)
		}
	}
	return nil
}

// word is a word of a phrase as an argument by itself.
func (a *arg) word(w claims.Word) *arg {
	return &arg{Argument: &claims.Argument{Span: w.Span, Text: w.Of(a.text), Head: w.Lemma, HeadUPOS: w.UPOS, HeadSpan: w.Span, Definite: true}, text: a.text}
}

// named is the predicate of a fact as an argument: “the cause was | a faulty heater”.
func (f *fact) named() *arg {
	q := f.Predicate
	return &arg{Argument: &claims.Argument{Span: q.Span, Text: q.Text, Head: q.Lemma, HeadUPOS: q.UPOS, HeadSpan: q.Span}, text: f.Document.Text}
}

// sameEffect says whether two causations are of one effect, and links what both name of it.
func (p *pair) sameEffect(x, y causation) ([]link, bool) {
	switch {
	case x.effect != nil && y.effect != nil:
		l := liken(x.effect, y.effect)
		return []link{l}, l.agrees()
	case x.effect != nil:
		return []link{{a: x.effect, b: x.effect, like: related}}, y.of.tells(x.effect)
	case y.effect != nil:
		return []link{{a: y.effect, b: y.effect, like: related}}, x.of.tells(y.effect)
	}
	return p.links, p.similar >= 80 && p.anchored()
}

// tells says whether a phrase is a noun for what the fact tells: “the escape”, “the lynx got out”.
func (f *fact) tells(a *arg) bool {
	for _, r := range f.readings {
		if n, _ := lexicon.Similar(lexicon.Pred{Lemma: a.head(), Noun: true}, r.pred); n >= 80 && lexicon.Weight(a.head()) > 0 {
			return true
		}
	}
	return false
}

// otherCause says whether two causes have nothing in common.
func (p *pair) otherCause(x, y causation) bool {
	if x.cause != nil && y.cause != nil {
		if l := liken(x.cause, y.cause); l.like != different && (l.like != unknown || l.kindred) {
			return false
		}
	}
	xs, ys := x.terms(), y.terms()
	for i := range xs {
		for j := range ys {
			if xs[i].grade(&ys[j]) >= synonym {
				return false
			}
		}
	}
	return len(xs) > 0 && len(ys) > 0
}

// terms are the words of a cause that tell something.
func (c causation) terms() (out []term) {
	if c.cause == nil {
		return c.by.terms
	}
	for _, a := range c.cause.each() {
		if !vague(a) {
			out = append(out, newTerm(a.head(), a.HeadUPOS, 1))
		}
		for _, w := range a.Modifiers {
			if lexicon.Weight(w.Lemma) >= 4 {
				out = append(out, newTerm(w.Lemma, w.UPOS, 1))
			}
		}
	}
	return out
}

func (c causation) span() ud.Span {
	if c.cause == nil {
		return c.by.Span
	}
	return c.cause.Span
}

// whole is the clause with that of the cause, nil where the cause is part of it.
func (c causation) whole() *ud.Span {
	if c.cause != nil {
		return nil
	}
	s := c.of.Span.Hull(c.by.Span)
	return &s
}

// hasCause says whether a document names the cause too.
func (s *story) hasCause(c causation) func(*claims.Analysis) bool {
	if c.cause == nil {
		return func(*claims.Analysis) bool { return false }
	}
	return s.hasArg(c.cause)
}
