package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// commitment is how an actor stands to an issue.
type commitment struct {
	actor  *arg
	stance lexicon.Stance
}

// checkStance finds two commitments of one actor on one issue that do not go together.
func checkStance(p *pair) (residue, bool) {
	x, okx := commitmentOf(p.a)
	y, oky := commitmentOf(p.b)
	if !okx || !oky || x.actor == nil || y.actor == nil {
		return residue{}, false
	}
	if l := liken(x.actor, y.actor); l.like != same && l.like != related {
		return residue{}, false
	}
	v := lexicon.StanceClash(x.stance, y.stance)
	if v == lexicon.None || p.issue() == 0 {
		return residue{}, false
	}
	r := residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: against(string(x.stance), string(y.stance)), bonus: p.issue(), doubtful: v == lexicon.Tension}
	return r, true
}

// commitmentOf reads the stance that a fact reports.
func commitmentOf(f *fact) (commitment, bool) {
	c := commitment{actor: subject(f)}
	for _, lemma := range []string{f.Predicate.Light, f.Predicate.Lemma, "be " + f.Predicate.Lemma} {
		if s, ok := lexicon.Commitment(lemma); ok && lemma != "" {
			c.stance = s
			if f.Polarity == claims.Negative && lemma != f.Predicate.Light {
				c.stance = s.Not()
			}
			return c, c.stance != ""
		}
	}
	if f.mood == future && f.Modality == claims.Planned {
		c.stance = lexicon.Agreed
		if f.Polarity == claims.Negative {
			c.stance = lexicon.Refuses
		}
		return c, true
	}
	return c, false
}

// issue is how many weighty words the two commitments share beside their actors.
func (p *pair) issue() int {
	return min(p.words(), 3)
}
