package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkTime finds two times of one event that exclude each other, or two durations.
func checkTime(p *pair) (residue, bool) {
	if p.opposed || p.similar < 80 || p.a.Polarity != p.b.Polarity || !p.anchored() && p.similar < 90 {
		return residue{}, false
	}
	for _, t := range []link3{unmatched(p.a.when, p.b.when), unmatched(p.a.lasting, p.b.lasting)} {
		if t.truth == timex.No {
			if _, ok := checkQuantity(p); ok {
				return residue{}, false // one measure at two times
			}
			r := residue{x: t.x.Span, y: t.y.Span, message: against(t.x.Text, t.y.Text), why: []string{"time: " + t.x.Value.Value + " ∩ " + t.y.Value.Value + " = ∅"}}
			if r.doubtful = p.repeatable(); r.doubtful && p.parts() {
				return residue{}, false // others did it at another time
			}
			r.doubtful = r.doubtful || p.similar < 100 && p.otherSubject()
			return r, true
		}
	}
	return residue{}, false
}

// unmatched holds those times of two clauses against each other that go with none of the other.
func unmatched(as, bs []*claims.Time) (out link3) {
	lone := func(x *claims.Time, ys []*claims.Time) bool {
		return !slices.ContainsFunc(ys, func(y *claims.Time) bool {
			return compareTimes([]*claims.Time{x}, []*claims.Time{y}).truth == timex.Yes
		})
	}
	for _, x := range as {
		for _, y := range bs {
			if l := compareTimes([]*claims.Time{x}, []*claims.Time{y}); l.truth == timex.No && lone(x, bs) && lone(y, as) {
				return l
			}
		}
	}
	return out
}

// compatible says whether two times go together. Where both are the end, or the start, of one thing, “until 20 October”, “until the end of
// the month”, these ends are compared.
func compatible(x, y *claims.Time) timex.Truth {
	if x.Bound == y.Bound && (x.Bound == timex.By || x.Bound == timex.Until || x.Bound == timex.Since) {
		return x.SameBound(y.Value)
	}
	return x.Compatible(y.Value)
}

// otherSubject says whether the subjects of the facts are not the same.
func (p *pair) otherSubject() bool {
	return slices.ContainsFunc(p.links, func(l link) bool { return claims.Role(l.role) == claims.Subject && l.like == different })
}

// sameDay says whether both facts are dated, to the day, alike.
func (p *pair) sameDay() bool {
	return p.when.truth == timex.Yes && p.when.x.Granularity <= timex.Day && p.when.y.Granularity <= timex.Day
}

// repeatable says whether an event of this sort may well happen again, or to others too, so that another time, place or
// participant is no contradiction unless the day is the same or much else agrees.
func (p *pair) repeatable() bool {
	if p.evidence >= 10 || p.sameDay() || unique(p.a) && unique(p.b) || definiteEvent(p.ra) || definiteEvent(p.rb) {
		return false
	}
	if p.ca.Name != "" {
		return lexicon.Repeatable(lexicon.Pred{Lemma: p.ca.Name})
	}
	return lexicon.Repeatable(p.ra.pred) && lexicon.Repeatable(p.rb.pred)
}

// definiteEvent says whether a fact speaks of one known event by a noun: “the fight took place”.
func definiteEvent(r reading) bool {
	return r.pred.Noun && r.consumed != nil && r.consumed.Definite && !r.consumed.Plural
}

// unique says whether a fact speaks of the one event of its sort that comes next, first or last.
func unique(f *fact) bool {
	for _, w := range f.Content {
		switch w.Lemma {
		case "next", "first", "last", "final", "annual", "inaugural", "only":
			return true
		}
	}
	return false
}
