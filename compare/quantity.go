package compare

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkQuantity finds two numbers for one quantity that no reading of their words reconciles.
func checkQuantity(p *pair) (residue, bool) {
	if p.opposed || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	if (p.a.property() || p.b.property()) && !p.anchored() {
		return residue{}, false
	}
	var found *residue
	for _, x := range p.a.Quantities {
		for _, y := range p.b.Quantities {
			if x.Ordinal || y.Ordinal || indefinite(x) || indefinite(y) || !p.sameMeasure(x, y) || p.similar < 80 && !p.sameThings(x, y) {
				continue
			}
			if x.Unit == "%" && !p.anchored() && x.OfHead == "" {
				continue // of what is open
			}
			switch x.Compatible(y.Value) {
			case quantity.Yes:
				return residue{}, false
			case quantity.No:
				if found == nil {
					found = &residue{x: x.Span, y: y.Span, message: against(x.Text, y.Text) + of(x.Of), why: []string{"quantity: " + x.Text + " ∩ " + y.Text + " = ∅"}, bonus: p.counted(x, y)}
				}
			}
		}
	}
	if found == nil {
		return residue{}, false
	}
	return *found, true
}

// indefinite says whether a number is the pronoun “one”: “one of the men”.
func indefinite(q *claims.Quantity) bool { return strings.EqualFold(q.Text, "one") && q.Low == 1 }

func of(what string) string {
	if what == "" {
		return ""
	}
	return " " + what
}

// sameMeasure says whether two quantities count or measure the same sort of thing.
func (p *pair) sameMeasure(x, y *claims.Quantity) bool {
	if (x.Unit == "") != (y.Unit == "") || x.Unit == "" && (x.High < 1) != (y.High < 1) {
		return false
	}
	if x.OfHead != "" && y.OfHead != "" && !(x.Unit == "%" && p.similar >= 85) {
		score, _ := lexicon.SameNoun(x.OfHead, y.OfHead)
		return score >= 60
	}
	if x.Unit != "" {
		_, ok := y.Convert(x.Unit)
		return ok
	}
	for _, l := range p.links {
		if l.a.Quantity == x && l.b.Quantity == y {
			return true
		}
	}
	return false
}

// sameThings says whether two counts, by whatever predicates, are of the same rare sort of thing and of one order: “62,000 cars
// are called back”, “wants 48,000 cars back”.
func (p *pair) sameThings(x, y *claims.Quantity) bool {
	if x.Unit != "" || x.OfHead == "" || lexicon.Weight(x.OfHead) < 6 || x.Low < 10 || y.Low < 10 || x.Low > 4*y.High || y.Low > 4*x.High {
		return false
	}
	for _, l := range p.links {
		if l.agrees() && l.a.Quantity == x && l.b.Quantity == y {
			return true
		}
	}
	return false
}

// counted is the evidence that the measure itself gives: few quantities of a story share a unit.
func (p *pair) counted(x, y *claims.Quantity) int {
	if x.Unit != "" && x.Unit == y.Unit {
		return 1
	}
	return 0
}
