package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// likenParties says whether the two can speak and act for one country or body: “Moscow”, “the Kremlin”, “Russian officials”. They
// are comparable, not identical.
func (l *link) likenParties() bool {
	if l.a.Role == claims.InPlace || l.b.Role == claims.InPlace {
		return false
	}
	relation, why := l.a.standing.Relate(l.b.standing)
	if relation.Party() {
		l.like, l.weight, l.why = related, 2, why
	}
	return relation.Party()
}

// standingOf is what an argument is to a country: by the name of its entity, else by its words.
func standingOf(a *arg) names.Standing {
	switch {
	case a.Kind == claims.Person && named(a):
		return names.Standing{}
	case named(a):
		return names.StandingOf(a.entity.Name)
	}
	return names.StandingOf(a.Text)
}
