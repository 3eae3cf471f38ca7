package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
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
			case (l.like == different && !l.hard || l.kindred || l.apart) && soft == nil && x.Preposition == y.Preposition && x.Kind != claims.Event && y.Kind != claims.Event:
				soft = &l
			}
		}
	}
	if found == nil && soft != nil {
		found = soft
	}
	if found == nil || same[found.a] || same[found.b] || maybeOne(found.a, found.b) {
		return residue{}, false
	}
	r := residue{x: found.x, y: found.y, message: against(found.x.Of(p.a.Document.Text), found.y.Of(p.b.Document.Text)), why: []string{found.why}, link: found, known: p.known(p.hasFocus(found.a, found.x), p.hasFocus(found.b, found.y))}
	r.doubtful = p.repeatable()
	r.a, r.b = around(p.a, found.x), around(p.b, found.y)
	return r, true
}

// around is a clause with the place that it has from the clause before, nil where the place is its own.
func around(f *fact, place ud.Span) *ud.Span {
	if f.Span.Contains(place) {
		return nil
	}
	h := f.Span.Hull(place)
	return &h
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
	if a.Quantity != nil && a.Quantity.Span.Overlaps(a.HeadSpan) || a.Time != nil {
		return false // “at 50 miles an hour”
	}
	return a.Role == claims.InPlace || a.Role == claims.From && a.HeadUPOS != ud.PRON
}

// placeless says whether an argument is headed by a noun for what is no place: “at the time”, “on the way”.
func placeless(a *arg) bool {
	kind, known := nouns.KindOf(a.Head)
	return a.HeadUPOS != ud.PROPN && a.Kind != claims.Place && known && kind != nouns.Place
}
