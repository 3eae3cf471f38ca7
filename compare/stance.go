package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// commitment is how an actor stands to an issue.
type commitment struct {
	actor  *arg
	stance lexicon.Stance
	plain  bool // read off the future tense alone: “will appeal”
}

// checkStance finds two commitments of one actor on one issue that do not go together.
func checkStance(p *pair) (residue, bool) {
	x, y := p.a.commitment, p.b.commitment
	if x == nil || y == nil || x.actor == nil || y.actor == nil {
		return residue{}, false
	}
	l := liken(x.actor, y.actor)
	if !l.agrees() && (l.like == different || !p.sameMatter()) {
		return residue{}, false
	}
	if p.opposed && p.a.mood == real && p.b.mood == real && (reaction(x.stance) && reaction(y.stance) || p.a.Predicate.Past && p.b.Predicate.Past) {
		return residue{}, false // opposed reactions: see opposition
	}
	v := lexicon.StanceClash(x.stance, y.stance)
	if p.opposed && p.a.mood == future && p.b.mood == future && p.a.Polarity == p.b.Polarity {
		v = lexicon.Conflict // “will stay in office”, “will resign”
	}
	if v == lexicon.None || p.issue() == 0 && !p.sameDeed() {
		return residue{}, false
	}
	r := residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: p.actorName(x, y) + ": " + against(string(x.stance), string(y.stance)), bonus: p.issue(), doubtful: v == lexicon.Tension || !l.agrees()}
	return r, true
}

// sameMatter says whether the two are of one deed to one thing, so that their actors may be one by other names: “the company refuses to cover the
// cost”, “Zenthal agreed to cover the cost”.
func (p *pair) sameMatter() bool {
	return p.similar >= 80 && slices.ContainsFunc(p.links, func(l link) bool { return l.role != lexicon.Role(claims.Subject) && l.like == same })
}

// actorName is what the actor of two commitments is called.
func (p *pair) actorName(x, y *commitment) string {
	for _, a := range []*arg{x.actor, y.actor} {
		if a.entity != nil && a.entity.named() {
			return a.entity.Name
		}
	}
	return x.actor.Text
}

// reaction says whether a stance answers to what others did rather than commit to a deed.
func reaction(s lexicon.Stance) bool {
	return s == lexicon.Supports || s == lexicon.Opposes || s == lexicon.Agreed || s == lexicon.Refuses
}

// commitmentOf reads the stance that a fact reports.
func commitmentOf(f *fact) (commitment, bool) {
	c := commitment{actor: subject(f)}
	switch f.Modality {
	case claims.Asked, claims.Conditional:
		return c, false
	case claims.Possible, claims.Desired, claims.Required: // who should agree has not agreed
		if f.Predicate.Light == "" {
			return c, false
		}
	}
	for _, phrase := range phrases(f) {
		negative := f.Polarity == claims.Negative
		if s, ok := lexicon.Commitment(phrase); ok && f.Predicate.Light != "" && strings.Contains(phrase, f.Predicate.Light) && turns(s) {
			negative = !negative // “refused to pay” is counted as not paying
		}
		if s, ok := lexicon.Commitment("not " + phrase); ok && negative {
			c.stance = s
			return c, true
		}
		if s, ok := lexicon.Commitment(phrase); ok {
			if c.stance = s; negative {
				c.stance = s.Not()
			}
			return c, c.stance != ""
		}
	}
	if f.Modality != claims.Planned {
		return c, false
	}
	c.plain = true
	if c.stance = lexicon.Agreed; f.Polarity == claims.Negative {
		c.stance = lexicon.Refuses
	}
	return c, true
}

// sameDeed says whether one of the facts is about the deed that the other names: “will appeal”, “whether to appeal”.
func (p *pair) sameDeed() bool {
	return p.similar >= 80 || p.opposed || p.a.words[stem(p.b.Predicate.Lemma, p.b.Predicate.UPOS)] > 0 || p.b.words[stem(p.a.Predicate.Lemma, p.a.Predicate.UPOS)] > 0
}

// turns says whether a verb of this stance denies the deed that it carries.
func turns(s lexicon.Stance) bool {
	return s == lexicon.Refuses || s == lexicon.RuledOut || s == lexicon.Opposes || s == lexicon.Dropped
}

// phrases are the forms under which the lexicon may list a fact's predicate: with its preposition, as a predicative adjective,
// and before it the verb that carries it.
func phrases(f *fact) []string {
	var out []string
	for _, lemma := range []string{f.Predicate.Light, f.Predicate.Lemma} {
		if lemma == "" {
			continue
		}
		for _, a := range f.args {
			out = append(out, lemma+" "+a.Preposition, "be "+lemma+" "+a.Preposition)
			if a.Preposition == "" && a.Role != claims.Subject {
				out = append(out, lemma+" "+a.Head)
			} else if a.Preposition != "" {
				out = append(out, lemma+" "+a.Preposition+" "+a.Head)
			}
		}
		out = append(out, lemma, "be "+lemma)
	}
	return out
}

// issue is how many weighty words and participants the two commitments share beside their actors: what they are about. Opposed
// predicates without an object name it themselves: “resign”, “stay in office”.
func (p *pair) issue() int {
	n := p.words()
	if p.opposed && p.a.Argument(claims.Object) == nil && p.b.Argument(claims.Object) == nil || p.similar >= 90 {
		n += 2
	}
	for _, l := range p.links {
		if l.role != lexicon.Role(claims.Subject) && l.agrees() {
			n += min(l.weight, 2)
		}
	}
	return min(n, 3)
}
