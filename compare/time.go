package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkTime finds two times of one event that exclude each other, or two durations.
func checkTime(p *pair) (residue, bool) {
	if p.opposed || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	x, y, ok := unmatched(p.a.when, p.b.when)
	if !ok {
		x, y, ok = unmatched(p.a.lasting, p.b.lasting)
	}
	if !ok {
		return residue{}, false
	}
	if _, ok := checkQuantity(p); ok && p.similar >= 80 {
		return residue{}, false // one measure at two times
	}
	r := residue{x: x.Span, y: y.Span, message: against(x.Text, y.Text), why: []string{"time: " + x.Value.Value + " ∩ " + y.Value.Value + " = ∅"}, known: p.known(p.hasTime(x), p.hasTime(y))}
	if r.doubtful = p.repeatable(); r.doubtful && p.parts() {
		return residue{}, false // others did it at another time
	}
	r.doubtful = r.doubtful || p.similar < 100 && p.otherSubject()
	return r, true
}

// unmatched finds a time of either clause that exclude each other and go with none of the other clause.
func unmatched(as, bs []*claims.Time) (x, y *claims.Time, ok bool) {
	lone := func(x *claims.Time, ys []*claims.Time) bool {
		return !slices.ContainsFunc(ys, func(y *claims.Time) bool { return compatible(x, y) == timex.Yes })
	}
	for _, x := range as {
		for _, y := range bs {
			if compatible(x, y) == timex.No && lone(x, bs) && lone(y, as) {
				return x, y, true
			}
		}
	}
	return nil, nil, false
}

// compatible says whether two times go together. Where both are the end, or the start, of one thing, “until 20 October”, “until the end of
// the month”, these ends are compared. The same words that mean two times, “Tuesday” or “8 p.m.”, are rather a doubtful reading of one.
func compatible(x, y *claims.Time) timex.Truth {
	t := x.Compatible(y.Value)
	if x.Bound == y.Bound && (x.Bound == timex.By || x.Bound == timex.Until || x.Bound == timex.Since) {
		t = x.SameBound(y.Value)
	}
	if t == timex.No && strings.EqualFold(x.Text, y.Text) {
		return timex.CannotTell
	}
	return t
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
