package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// checkPlace finds two places of one event of which neither holds the other.
func checkPlace(p *pair) (residue, bool) {
	if p.opposed || p.similar < 80 || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	var found *residue
	for _, x := range p.a.args {
		for _, y := range p.b.args {
			if !where(x) || !where(y) || x.Preposition != y.Preposition && !pointlike(x, y) {
				continue
			}
			l := liken(x, y)
			switch {
			case l.like == same && l.value == "" && (found == nil || found.link.a == x || found.link.b == y) && !(x.entity != nil && wide(x)):
				return residue{}, false
			case l.like == different && (l.hard && !nested(x, y) || l.value != "") && found == nil:
				found = &residue{x: l.x, y: l.y, message: against(l.x.Of(p.a.Document.Text), l.y.Of(p.b.Document.Text)), why: []string{l.why}, link: &l}
			}
		}
	}
	if found == nil {
		return residue{}, false
	}
	found.doubtful = p.repeatable()
	return *found, true
}

// pointlike says whether two prepositions may both say where: “in Samarkand”, “at Samarkand”, “from the space centre”.
func pointlike(x, y *arg) bool {
	at := func(s string) bool { return s == "in" || s == "at" || s == "from" || s == "on" }
	return at(x.Preposition) && at(y.Preposition)
}

// wide says whether a place is a country: that two events share it says little.
func wide(a *arg) bool {
	_, r := names.Country(a.entity.Name)
	return r == names.Name
}

// nested says whether one place may hold the other: a country any town, unless the town is known to lie elsewhere.
func nested(x, y *arg) bool {
	if x.entity == nil || y.entity == nil || wide(x) == wide(y) {
		return false
	}
	a, _ := names.Country(x.entity.Name)
	b, _ := names.Country(y.entity.Name)
	return a == "" || b == "" || a == b
}

// where says whether an argument says where something was: at the end of “from” it may be where it began.
func where(a *arg) bool {
	return a.Role == claims.InPlace || a.Role == claims.From && a.HeadUPOS != ud.PRON
}
