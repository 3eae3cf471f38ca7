package quantities

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// elided is what the count before it in the sentence counts, where an amount goes on with it: "eight employees, four of whom", "62
// films, down from 77", "seven people were killed and 30 injured".
func (s *scanner) elided(a amount) (of, head string) {
	if a.unit != "" || !s.goesOnWith(a) {
		return "", ""
	}
	for i := len(s.founds) - 1; i >= max(0, len(s.founds)-8) && s.founds[i].Sentence == s.index; i-- {
		if f := s.founds[i]; f.OfHead != "" && f.Value.Unit == "" && !f.Ordinal {
			return f.Of, f.OfHead
		}
	}
	return "", ""
}

// goesOnWith says whether an amount without a noun goes on with the count before it.
func (s *scanner) goesOnWith(a amount) bool {
	after := s.token(a.next)
	hurt := after.UPOS == ud.VERB && after.Feats.Get("VerbForm") == "Part" || s.is(a.next, "dead", "missing")
	switch {
	case s.is(a.next, "of"):
		return s.is(a.next+1, "them", "whom", "which") || s.is(a.next+1, "these", "those") && s.ends(a.next+2)
	case s.is(a.from-1, "from") && s.is(a.from-2, "down", "up"):
		return true
	case s.is(a.next, "more", "fewer") && s.is(a.next+1, "than"):
		return true
	}
	return hurt && s.is(a.from-1, "and", "but", ",") || strings.EqualFold(s.sentence.Tokens[0].Form, "of")
}
