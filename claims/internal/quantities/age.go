package quantities

import (
	"math"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// ageUnits are the units of ages.
var ageUnits = map[string]string{"year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week", "day": "day", "days": "day"}

// age gives an amount the unit of an age where it is one: "54-year-old", "three weeks old", "aged 61", "The Swede, 61,".
func (s *scanner) age(a amount) amount {
	if !a.bare && a.unit != "" || a.number.ordinal {
		return a
	}
	if unit, next := s.old(a.next); unit != "" {
		a.unit, a.next, a.bare = unit, next, false
		return a
	}
	switch {
	case a.bare && s.high(a) && s.ends(a.next) && s.grown(a):
	case s.is(a.from-1, "aged", "age") && a.high < 150 && !s.at(a.from-1).taken:
		a.from--
	case s.is(a.from-1, "ages") || s.is(a.from-2, "aged", "age", "ages") && s.is(a.from-1, "between", "of", "from", "to", "at", "is", "was"):
	case a.bare && s.is(a.from-4, "age") && s.is(a.from-3, "from") && s.is(a.from-1, "to"):
	case !a.bare || !s.apposed(a):
		return a
	}
	a.unit, a.bare = "year", false
	if a.next < len(s.atoms) {
		if unit := ageUnits[string(s.lower(s.atoms[a.next].Span))]; unit != "" {
			a.unit, a.next = unit, a.next+1
		}
	}
	return a
}

// high says whether an amount may be an age in years, and counts nothing.
func (s *scanner) high(a amount) bool {
	return 1 < a.low && a.high < 120 && a.high == math.Trunc(a.high) && !a.number.share && !s.is(a.next, "of", "in", "under", "over", "or")
}

// grown says whether what stands in front of an amount says that people are as old: "she was", "until he turned", "the youngest is",
// ", both", "women over", "aged at least".
func (s *scanner) grown(a amount) bool {
	h, from := s.hedgeBefore(&a)
	if h == noHedge {
		from = a.from
	}
	before := from - 1
	switch {
	case s.is(before, "is", "was", "be", "’s", "'s"):
		return s.is(before-1, "he", "she", "i", "who") || s.extreme(before)
	case s.is(before, "turned", "turns", "turning"):
		return true
	case s.is(before, "both"):
		return s.is(before-1, ",")
	case s.is(before, "aged"):
		return h != noHedge
	}
	return s.at(before).cue&person != 0 && s.is(from, "over", "under", "above", "below", "older", "younger")
}

// extreme says whether the youngest or the oldest stands shortly before atom i.
func (s *scanner) extreme(i int) bool {
	for j := i - 1; j >= i-7; j-- {
		if s.is(j, "youngest", "oldest", "eldest") {
			return true
		}
	}
	return false
}

// old reads "-year-old", "years old", "years of age", "yo" at atom i.
func (s *scanner) old(i int) (unit string, next int) {
	if s.is(i, "yo") {
		return "year", i + 1
	}
	j := i
	if s.hyphen(j) {
		j++
	}
	if s.at(j).token < 0 {
		return "", i
	}
	unit = ageUnits[string(s.lower(s.at(j).Span))]
	if unit == "" {
		return "", i
	}
	k := j + 1
	if s.hyphen(k) {
		k++
	}
	switch {
	case s.is(k, "old", "olds"):
		return unit, k + 1
	case s.is(k, "of") && s.is(k+1, "age"):
		return unit, k + 2
	}
	return "", i
}

// apposed says whether the number stands between commas behind a name or a description of a person: "Petrus Goa, 63."
func (s *scanner) apposed(a amount) bool {
	if !a.number.plain || a.low != math.Trunc(a.low) || a.low < 1 || a.low > 115 || s.at(a.from-1).symbol != ',' || s.at(a.from-1).taken {
		return false
	}
	switch s.at(a.next).symbol {
	case ',', '.', ')', ';', '”', '"':
	default:
		return false
	}
	before := s.at(a.from - 2)
	if !before.letter || before.cue&month != 0 {
		return false
	}
	if s.tagged {
		t := s.token(a.from - 2)
		return t.UPOS == ud.PROPN || t.UPOS == ud.NOUN && t.Feats.Get("Number") != "Plur" && s.at(a.next).symbol == ','
	}
	text := before.Of(s.text)
	return text[0] >= 'A' && text[0] <= 'Z'
}

// isAge says whether a span of text names an age: "old" or "of age" ends it or follows it.
func isAge(text string, span ud.Span) bool {
	if span.Start < 0 || span.End > len(text) || span.Start > span.End {
		return true // no span of this text
	}
	words := strings.ToLower(span.Of(text))
	for _, end := range []string{"old", "olds", "of age"} {
		after := text[span.End:min(span.End+1+len(end), len(text))]
		if strings.HasSuffix(words, end) || len(after) > 0 && strings.EqualFold(after[1:], end) {
			return true
		}
	}
	return false
}
