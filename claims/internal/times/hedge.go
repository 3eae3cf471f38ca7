package times

import (
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// near says whether a hedge means little less: "nearly", "almost", "just under".
func (s *scanner) near(i int) bool { return s.is(i, "nearly", "almost", "just") && !s.is(i+1, "over") }

// hedge reads the words before a number that widen or bound it, "about", "more than", "at least", "up to", as their TIMEX3 mod, and gives the
// atom after.
func (s *scanner) hedge(i int) (mod string, end int) {
	switch s.at(i).low {
	case "about", "around", "approximately", "roughly", "circa":
		if s.is(i-1, "how", "what") {
			return "", i
		}
		return timex.Approx, i + 1
	case "nearly", "almost":
		return timex.LessThan, i + 1
	case "over":
		if c, _, ok := s.count(i + 1); s.is(i+1, "the") || ok && c.vague != "" || s.spanned(i) {
			return "", i
		}
		return timex.MoreThan, i + 1
	case "under":
		return timex.LessThan, i + 1
	case "no", "not":
		switch {
		case s.is(i+1, "more", "longer") && s.is(i+2, "than"):
			return timex.EqualOrLess, i + 3
		case s.is(i+1, "less", "fewer", "shorter") && s.is(i+2, "than"):
			return timex.EqualOrMore, i + 3
		}
	case "more", "longer":
		return s.hedgeThen(i, "than", timex.MoreThan)
	case "less", "fewer", "shorter":
		return s.hedgeThen(i, "than", timex.LessThan)
	case "up":
		return s.hedgeThen(i, "to", timex.EqualOrLess)
	case "close":
		return s.hedgeThen(i, "to", timex.LessThan)
	case "just":
		if s.is(i+1, "over") {
			return timex.MoreThan, i + 2
		}
		return s.hedgeThen(i, "under", timex.LessThan)
	case "at":
		if s.is(i+1, "least") {
			return timex.EqualOrMore, i + 2
		}
		return s.hedgeThen(i, "most", timex.EqualOrLess)
	}
	return "", i
}

// spanned says whether "over" at atom i follows what went on all the time, an amount or a noun: "rose 5% over three years", not "it took over
// three years".
func (s *scanner) spanned(i int) bool {
	return s.tagged(i-1, ud.NOUN) || s.tagged(i-1, ud.PROPN) || s.at(i-1).num >= 0 || s.is(i-1, "%")
}

// hedgeThen is the mod where the second word of the hedge is there.
func (s *scanner) hedgeThen(i int, second, mod string) (string, int) {
	if s.is(i+1, second) {
		return mod, i + 2
	}
	return "", i
}
