package compare

import (
	"math"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkQuantity finds two numbers for one quantity that no reading of their words reconciles.
func checkQuantity(p *pair) (residue, bool) {
	if p.opposed || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	as, bs := p.a.amounts(), p.b.amounts()
	agreed := map[*claims.Quantity]bool{}
	var apart [][2]amount
	for _, x := range as {
		for _, y := range bs {
			if !p.sameMeasure(x, y) || p.a.partly(x.Quantity) != p.b.partly(y.Quantity) || p.similar < 85 && complement(x.Quantity, y.Quantity) {
				continue
			}
			switch x.against(y).Compatible(y.against(x).Value) {
			case quantity.Yes:
				agreed[x.Quantity], agreed[y.Quantity] = true, true
			case quantity.No:
				if x.Unit == "year" && y.Unit == "year" && p.birthdays() >= math.Abs(x.Low-y.Low) {
					continue
				}
				apart = append(apart, [2]amount{x, y})
			}
		}
	}
	for _, xy := range apart {
		if x, y := xy[0], xy[1]; !agreed[x.Quantity] && !agreed[y.Quantity] {
			x, y := x.against(y), y.against(x)
			return residue{x: x.Span, y: y.Span, message: against(x.Text, y.Text) + of(x.Of),
				why:     []string{"quantity: " + x.Text + " ∩ " + y.Text + " = ∅"},
				counted: x.OfHead != "" && sameNoun(x.OfHead, y.OfHead) == 100, unit: x.Unit != "" && x.Unit == y.Unit, order: farApart(x.Quantity, y.Quantity), known: p.known(p.hasQuantity(x.Quantity), p.hasQuantity(y.Quantity)),
				doubtful: p.otherTheme(), passing: p.passing() || p.grown(x, y)}, true
		}
	}
	return residue{}, false
}

// partly says whether a count is a part of those spoken of: “12 of the injured”.
func (f *fact) partly(q *claims.Quantity) bool {
	if q.Unit != "" || isShare(q) {
		return false
	}
	rest := f.Document.Text[q.End:]
	return strings.HasPrefix(rest, " of the ") || strings.HasPrefix(rest, " of them") || strings.HasPrefix(rest, " of those")
}

// complement says whether two percentages make up a whole, so that they may be of its two parts: 60 percent found, 40 percent missing.
func complement(x, y *claims.Quantity) bool {
	const play = 3
	return x.Unit == "%" && y.Unit == "%" && x.Low+y.Low <= 100+play && x.High+y.High >= 100-play
}

// farApart says whether two numbers are not of one order of magnitude.
func farApart(x, y *claims.Quantity) bool {
	v, ok := y.Convert(x.Unit)
	return ok && (x.Low > 4*v.High || v.Low > 4*x.High)
}

// birthdays is how many birthdays may lie between the two reports, where they are not of one season.
func (p *pair) birthdays() float64 {
	const season, year = 45 * 24, 365.25 * 24
	apart := p.a.Document.Published.Sub(p.b.Document.Published).Abs().Hours()
	if apart < season || p.a.Document.Published.IsZero() || p.b.Document.Published.IsZero() {
		return 0
	}
	return math.Ceil(apart / year)
}

// otherTheme says whether the two speak of things told apart by their words, operating and net profit, or say to what other things
// were brought: “lowered its forecast to”, “cut its rate to”.
func (p *pair) otherTheme() bool {
	to := p.a.Argument(claims.To) != nil && p.b.Argument(claims.To) != nil
	return slices.ContainsFunc(p.links, func(l link) bool {
		return (l.apart || to && l.like == different && l.role == lexicon.Role(claims.Object)) && l.a.Quantity == nil && l.b.Quantity == nil
	})
}

// amount is a number that a fact gives, with the role of the argument that holds it and, in “118 passengers and six crew”, with
// their sum, or nil.
type amount struct {
	*claims.Quantity
	role claims.Role
	sum  *claims.Quantity
}

// amounts lists the numbers of a fact that can be held against others.
func (f *fact) amounts() (out []amount) {
	for _, q := range f.Quantities {
		if q.Ordinal || indefinite(q) {
			continue
		}
		x := amount{Quantity: q}
		for _, a := range f.args {
			for _, m := range a.each() {
				if m.Quantity == q {
					x.role, x.sum = a.Role, sum(a)
				}
			}
		}
		out = append(out, x)
	}
	return out
}

// sum adds the counts of a coordination, nil where its members are not all counted.
func sum(a *arg) *claims.Quantity {
	if len(a.members) < 2 {
		return nil
	}
	total := &claims.Quantity{Span: a.Span, Text: a.Text}
	for _, m := range a.members {
		q := m.Quantity
		if q == nil || q.Unit != "" || q.Ordinal || isShare(q) {
			return nil
		}
		total.Low, total.High = total.Low+q.Low, total.High+q.High
		total.OpenLow, total.OpenHigh = total.OpenLow || q.OpenLow, total.OpenHigh || q.OpenHigh
	}
	return total
}

// against is what an amount is held against another with: its sum where the other counts something more general.
func (x amount) against(y amount) amount {
	if score, _ := nouns.Same(x.OfHead, y.OfHead); x.sum != nil && y.sum == nil && score < 90 {
		return amount{Quantity: x.sum}
	}
	return x
}

// indefinite says whether a number is the pronoun “one”: “one of the men”.
func indefinite(q *claims.Quantity) bool { return strings.EqualFold(q.Text, "one") && q.Low == 1 }

func of(what string) string {
	if what == "" {
		return ""
	}
	return " " + what
}

// sameMeasure says whether two quantities count or measure the same sort of thing. What something rose by is not what it rose to.
func (p *pair) sameMeasure(x, y amount) bool {
	if x.Unit == "" && y.Unit == "" && (numbers(p.ra, x) || numbers(p.rb, y)) {
		return true
	}
	if isShare(x.Quantity) != isShare(y.Quantity) || !isShare(x.Quantity) && (x.Unit == "") != (y.Unit == "") || (x.role == claims.To) != (y.role == claims.To) {
		return false
	}
	if x.Per != y.Per && !isShare(x.Quantity) {
		return false
	}
	if x.Unit != "" {
		_, ok := y.Convert(x.Unit)
		return ok && !(p.alien() && otherMeasure(x, y)) // more than the unit joins them
	}
	if x.OfHead != "" && y.OfHead != "" {
		return !otherMeasure(x, y)
	}
	for _, l := range p.links {
		if l.a.Quantity == x.Quantity && l.b.Quantity == y.Quantity {
			return true
		}
	}
	return false
}

// otherMeasure says whether two quantities are told to be of things that no field joins: “a fine of $2 million”, “a bond of $9 million”.
func otherMeasure(x, y amount) bool {
	return x.OfHead != "" && y.OfHead != "" && sameNoun(x.OfHead, y.OfHead) < 60 && lexicon.Field(x.OfHead, y.OfHead) == ""
}

// numbers says whether a count is what the event noun of a reading comes to: “the death toll stands at 22”.
func numbers(r reading, x amount) bool {
	return r.consumed != nil && isToll(r.pred.Lemma) && x.role != "" && (x.OfHead == "" || x.OfHead == r.pred.Lemma)
}

// isShare says whether a quantity is a part of a whole: a percentage or a fraction.
func isShare(q *claims.Quantity) bool {
	return q.Unit == "%" || q.Unit == "" && q.Low > 0 && q.High < 1
}

func sameNoun(a, b string) int { n, _ := nouns.Same(a, b); return n }
