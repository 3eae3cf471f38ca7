package times

import (
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// phrases of two or three words, by the first.
var longReferences = [...]struct {
	words []string
	ref   string
}{
	{[]string{"right", "now"}, timex.PresentRef},
	{[]string{"just", "now"}, timex.PresentRef},
	{[]string{"at", "the", "moment"}, timex.PresentRef},
	{[]string{"at", "this", "moment"}, timex.PresentRef},
	{[]string{"at", "this", "time"}, timex.PresentRef},
	{[]string{"at", "present"}, timex.PresentRef},
	{[]string{"at", "the", "present", "time"}, timex.PresentRef},
	{[]string{"these", "days"}, timex.PresentRef},
	{[]string{"in", "the", "past"}, timex.PastRef},
	{[]string{"in", "the", "future"}, timex.FutureRef},
	{[]string{"in", "the", "near", "future"}, timex.FutureRef},
	{[]string{"as", "soon", "as", "possible"}, timex.FutureRef},
}

// reference reads "now", "recently", "in the past".
func (s *scanner) reference(i int) (phrase, bool) {
	if !s.at(i).letter {
		return phrase{}, false
	}
	for _, r := range longReferences {
		if s.at(i).low == r.words[0] && s.words(i, r.words) {
			first := i
			if r.words[0] == "in" {
				first++
			}
			return phrase{first: first, end: i + len(r.words), v: timex.Value{Type: timex.Date, Value: r.ref}}, !(r.words[len(r.words)-1] == "past" && s.goesOn(i+3))
		}
	}
	if s.is(i, "the") {
		ref := s.at(i + 1).era // "fears of the future"
		return phrase{first: i, end: i + 2, v: timex.Value{Type: timex.Date, Value: ref}}, ref != "" && !s.goesOn(i+2) && !s.is(i-1, "in")
	}
	if (s.is(i, "recent") || s.is(i, "past") && s.is(i-1, "in")) && rank[s.at(i+1).unit] >= rank["D"] && s.at(i+1).plural { // "in recent weeks"
		return phrase{first: i, end: i + 2, v: timex.Value{Type: timex.Date, Value: timex.PastRef}}, true
	}
	if ref := s.at(i).adjective; s.tagged(i, ud.ADJ) && ref != "" && s.noun(i+1) && !s.is(i+1, "account", "accounts") {
		return phrase{first: i, end: i + 1, v: timex.Value{Type: timex.Date, Value: ref}}, true
	}
	ref := s.at(i).reference
	if s.is(i, "soon") && s.is(i-1, "too", "as", "how", "so", "anytime", "very") {
		return phrase{}, false
	}
	if ref == "" || ref == timex.FutureRef && s.is(i+1, "after", "as", "before") || s.is(i+1, "-") && s.at(i+1).glued || s.is(i, "atm") && !s.at(i).upper || s.is(i-1, "as") && s.is(i+1, "as") {
		return phrase{}, false
	}
	return phrase{first: i, end: i + 1, v: timex.Value{Type: timex.Date, Value: ref}}, true
}

// goesOn says whether what follows "the past" belongs to it: "the past 24 hours", "the past chairman".
func (s *scanner) goesOn(i int) bool {
	return s.noun(i) || s.at(i).num >= 0 || s.at(i).known || s.at(i).vague[1] > 0
}
