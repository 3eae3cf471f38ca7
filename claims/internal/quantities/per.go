package quantities

import "github.com/gainsay-go/gainsay/claims/ud"

// per is what an amount of money, or a count, goes with each: "share" in "12 euros a share", "day" in "1,200 cars a day", "each" in "$10,000
// each"; empty for none.
func (s *scanner) per(a amount) string {
	i := a.next
	if a.money && s.is(i, "each", "apiece") && s.token(i+1).UPOS != ud.NOUN {
		return "each"
	}
	for !a.money && i < a.next+3 && s.at(i).letter && s.at(i).cue&stop == 0 { // "1,200 new cars | a day"
		i++
	}
	if !s.is(i, "a", "an", "per", "each", "every", "/") || s.is(i+2, "ago", "after", "before", "later", "earlier", "from") {
		return ""
	}
	noun := s.token(i + 1)
	if s.at(i+1).cue&time == 0 && !(a.money && noun.UPOS == ud.NOUN) {
		return ""
	}
	return noun.Lemma
}
