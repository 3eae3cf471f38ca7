package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// checkPlace finds two places of one event of which neither holds the other.
func checkPlace(p *pair) (residue, bool) {
	if p.opposed || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	var found, soft *link
	same := map[*arg]bool{}
	for _, x := range p.a.args {
		for _, y := range p.b.args {
			if !where(x) || !where(y) || x.Preposition != y.Preposition && !pointlike(x, y) {
				continue
			}
			switch l := liken(x, y); {
			case l.agrees():
				same[x], same[y] = true, true
			case l.like == different && intrinsic(l.value) && x.Head == y.Head: // “in a white van”, “in a black van”
			case l.like == different && (l.hard && !nested(x, y) && x.Kind == y.Kind || l.value != "") && found == nil:
				found = &l
			case l.like == different && !l.hard && soft == nil && x.Preposition == y.Preposition && x.Kind != claims.Event && y.Kind != claims.Event:
				soft = &l
			}
		}
	}
	if found == nil && soft != nil {
		found = soft
	}
	if found == nil || same[found.a] || same[found.b] {
		return residue{}, false
	}
	r := residue{x: found.x, y: found.y, message: against(found.x.Of(p.a.Document.Text), found.y.Of(p.b.Document.Text)), why: []string{found.why}, link: found, known: p.known(p.hasArg(found.a), p.hasArg(found.b))}
	r.doubtful = p.repeatable()
	return r, true
}

// agrees says whether the two are, or may be, one thing.
func (l *link) agrees() bool { return l.like == same || l.like == related }

// pointlike says whether two prepositions may both say where: “in Samarkand”, “at Samarkand”, “from the space centre”.
func pointlike(x, y *arg) bool {
	at := func(s string) bool { return s == "in" || s == "at" || s == "from" || s == "on" }
	return at(x.Preposition) && at(y.Preposition)
}

// nested says whether one place may hold the other: a country any town, unless the town is known to lie elsewhere.
func nested(x, y *arg) bool {
	a, b := x.standing, y.standing
	if x.entity == nil || y.entity == nil || (a.Relation == names.Name) == (b.Relation == names.Name) {
		return false
	}
	return a.Country == "" || b.Country == "" || a.Country == b.Country
}

// where says whether an argument says where something was: at the end of “from” it may be where it began.
func where(a *arg) bool {
	return a.Role == claims.InPlace || a.Role == claims.From && a.HeadUPOS != ud.PRON
}
