package times

import "github.com/gainsay-go/gainsay/claims/timex"

var bounds = map[string]timex.Bound{"by": timex.By, "until": timex.Until, "till": timex.Until, "before": timex.Before, "after": timex.After,
	"since": timex.Since, "from": timex.Since}

// bound is what the preposition before a phrase makes of it.
func (s *scanner) bound(p phrase) timex.Bound {
	i := p.first - 1
	if s.is(i, "the", "this") {
		i--
	}
	if s.is(i, "least") && s.is(i-1, "at") {
		i -= 2
	}
	if s.is(i, "from") && s.is(p.end-1, "ago", "earlier") { // "up from a year ago"
		return ""
	}
	if p.v.Type != timex.Date && p.v.Type != timex.Time || s.at(p.end).low == "'" && s.is(p.end+1, "s") && s.at(p.end).glued {
		return "" // "after Tuesday's vote" is after the vote
	}
	if s.is(i, "than") && s.is(i-1, "later") && s.is(i-2, "no", "not") {
		return timex.By
	}
	return bounds[s.at(i).low]
}
