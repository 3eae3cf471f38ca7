package compare

import (
	"fmt"
	"slices"

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

// likenCrowd tells one named person from several described.
func (l *link) likenCrowd() {
	a, b := l.a, l.b
	if !named(a) {
		a, b = b, a
	}
	if a.entity.Kind == claims.Person && b.Kind == claims.Person && b.Plural {
		l.like, l.weight, l.why = different, 1, fmt.Sprintf("%s is not “%s”", a.entity.Name, b.Text)
	}
}

// serves says whether somebody holds an office of what is named, and may act for it.
func serves(a, b *Entity) bool {
	return slices.ContainsFunc(a.Roles, func(o names.Office) bool { return o.Of != "" && (o.Of == b.Name || slices.Contains(b.Aliases, o.Of)) })
}
