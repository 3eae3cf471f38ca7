package compare

import (
	"fmt"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// party is the country for which an argument can stand where somebody acts or speaks: “Russia”, “Moscow”, “the Kremlin”, “Russian
// officials”; its ISO 3166-1 code, empty for none. Parties of one country are comparable, not identical.
func party(a *arg) string {
	if a.Role == claims.InPlace {
		return ""
	}
	if named(a) {
		if code, relation := names.Country(a.entity.Name); relation == names.Name || relation == names.Capital || relation == names.Seat {
			return code
		}
		return ""
	}
	if !governing[a.Head] {
		return ""
	}
	for _, w := range a.Modifiers {
		if code, relation := names.Country(w.Span.Of(a.text)); relation == names.Name || relation == names.Demonym || relation == names.Capital {
			return code
		}
	}
	return ""
}

// governing are nouns for who speaks and acts for a country.
var governing = set("government authority official ministry administration leadership side delegation diplomat negotiator cabinet regime")

// likenParties says whether the two stand for one country.
func (l *link) likenParties() bool {
	code := party(l.a)
	if code == "" || code != party(l.b) {
		return false
	}
	l.like, l.weight, l.why = related, 2, fmt.Sprintf("“%s” and “%s” both stand for %s", l.a.Text, l.b.Text, names.CountryName(code))
	return true
}
