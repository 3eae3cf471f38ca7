package quantities

import (
	"math"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// fraction reads a part: "half a million", "two thirds", "3/4", "a quarter of a percentage point", "one in five".
func (s *scanner) fraction(i int) (number, bool) {
	n := number{scale: 1, next: i, first: s.at(i).word.class, share: true}
	x, next := s.ratio(i)
	if next == i {
		return n, false
	}
	n.low, n.high, n.next = x, x, next
	after := next
	if s.is(after, "of") {
		after++
	}
	if s.is(after, "a", "an") {
		after++
	}
	if s.hyphen(after) && !s.at(after+1).spaced && s.at(after+1).word.class == group {
		after++ // "a half-dozen"
	}
	if w := s.at(after).word; w.multiplies() {
		n.low, n.high, n.next, n.share, n.scale = tidy(x*w.low), tidy(x*w.low), after+1, false, w.low
	}
	return n, n.next > i
}

// ratio reads a fraction and says where it ends: at i where there is none.
func (s *scanner) ratio(i int) (float64, int) {
	switch w := s.at(i).word; w.class {
	case half:
		if s.halves(i) {
			return .5, i + 1
		}
		return 0, i
	case quarter:
		if s.is(i-1, "a") && s.is(i+1, "of") || s.is(i+1, "million", "billion") || s.points(i+1) {
			return .25, i + 1
		}
		return 0, i
	case ordinal:
		if s.is(i-1, "a", "an") && w.low > 2 && (s.is(i+1, "of") || s.ends(i+1)) {
			return 1 / w.low, i + 1
		}
		if w.low != 2 && s.is(i-1, "a") && s.at(i-2).word.class == noNumber && s.is(i+1, "or", "less", "more", "smaller", "larger") {
			return 1 / w.low, i + 1
		}
		return 0, i
	}
	n, ok := s.cardinal(i)
	if !ok || n.ordinal {
		return s.oddOrdinal(i)
	}
	return s.denominator(i, n)
}

// oddOrdinal reads "a twenty-fifth".
func (s *scanner) oddOrdinal(i int) (float64, int) {
	if n, ok := s.cardinal(i); ok && n.ordinal && n.next > i+1 && s.is(i-1, "a", "an") && (s.is(n.next, "of") || s.ends(n.next)) {
		return 1 / n.low, n.next
	}
	return 0, i
}

// denominator reads what makes a part of the number n that starts at i.
func (s *scanner) denominator(i int, n number) (float64, int) {
	j := n.next
	if next := s.at(j + 1); s.hyphen(j) && (!next.spaced || next.word.class == part || next.word.class == ordinal && s.ends(j+2)) {
		j++
	}
	if d, next := s.divisor(j); next > j && n.low < d*1e4 && (d != 4 || n.low == 1 || n.low == 3) {
		return n.low / d, next
	}
	w := s.at(j).word
	switch {
	case w.class == half && n.low == 1, w.class == quarter && n.low == 1 && s.is(j+1, "of"):
		return 1 / w.low, j + 1
	case n.low == 1 && n.first == one && (w.class == ordinal && w.low > 2 || w.class == ten || w.class == hundred):
		if d, ok := s.cardinal(j); ok && d.ordinal {
			return 1 / d.low, d.next
		}
	case n.plain && s.at(j).symbol == '/' && s.at(j+1).word.class == digits && s.at(j+2).symbol != '/':
		d := s.at(j + 1).word.low
		if n.low < d && d <= 20 && n.low != 24 && n.low != 9 && !s.at(j).spaced {
			return n.low / d, j + 2
		}
	}
	return s.among(i, n)
}

// divisor is the part at j ("thirds", "twenty-firsts"), and where it ends: at j for none.
func (s *scanner) divisor(j int) (float64, int) {
	switch w := s.at(j).word; {
	case w.class == part && w.low > 1:
		return w.low, j + 1
	case s.compoundPart(j):
		k := s.pastHyphen(j + 1)
		return w.low + s.at(k).word.low, k + 1
	}
	return 0, j
}

// compoundPart says whether a part of two words stands at j: "thirty-fifths".
func (s *scanner) compoundPart(j int) bool {
	w := s.at(s.pastHyphen(j + 1)).word
	return s.at(j).word.class == ten && w.class == part && w.low < 10
}

// alike says whether two numbers are written in one style: both in words, both in digits, or words below ten and digits from there.
func (s *scanner) alike(n, d number) bool {
	return (d.first == digits) == (n.first == digits) || n.first == one && d.plain && d.low >= 10
}

// among reads "one in five", "3 out of 10", "one in 10".
func (s *scanner) among(i int, n number) (float64, int) {
	j := n.next
	switch {
	case s.is(j, "in", "over"):
		j++
	case s.is(j, "out") && s.is(j+1, "of"):
		j += 2
	case s.is(j, "of") && s.is(j+1, "every"):
		j += 2
	default:
		return 0, i
	}
	if s.is(j, "every") {
		j++
	}
	d, ok := s.cardinal(j)
	if !ok || d.ordinal || d.low <= n.low || d.low > 1e5 || n.low == 0 || !s.alike(n, d) && !s.is(n.next, "over") || d.plain && d.low > 1000 {
		return 0, i
	}
	if _, _, unit := s.unit(d.next); unit || s.at(d.next).cue&time != 0 {
		return 0, i
	}
	return n.low / d.low, d.next
}

// halves says whether the "half" at i is a number: "half of", "half the", "half a million", "more than half", "one half".
func (s *scanner) halves(i int) bool {
	if s.points(i + 1) {
		return true
	}
	if s.hyphen(i+1) || s.hyphen(i-1) {
		return s.is(i+2, "million", "billion", "dozen", "mile", "a")
	}
	next := s.at(i + 1)
	if next.word.class == scale || next.word.class == group {
		return true
	}
	if s.is(i+1, "of", "the", "a", "an", "its", "their", "his", "her", "our", "all", "that", "those", "these") {
		return s.at(i-1).word.class != ordinal && !s.is(i-1, "the", "last")
	}
	if s.is(i-1, "a", "one") && s.ends(i+1) && !s.is(i-2, "and") {
		return true
	}
	return s.is(i-1, "than", "about", "nearly", "almost", "over", "under", "roughly", "around", "by")
}

// points says whether percentage points stand at i: "a quarter point", "a half-percentage-point cut".
func (s *scanner) points(i int) bool {
	i = s.pastHyphen(i)
	return s.is(i, "point", "points") || s.is(i, "percentage") && s.is(s.pastHyphen(i+1), "point", "points")
}

// mixed adds a fraction to a whole number, and a scale behind it: "two and a half million", "7 3/4".
func (s *scanner) mixed(n number) number {
	j := n.next
	if and := s.pastHyphen(j); s.is(and, "and") {
		j = s.pastHyphen(and + 1)
		a := s.is(j, "a")
		if a {
			j = s.pastHyphen(j + 1)
		}
		w := s.at(j).word
		switch {
		case a && (w.class == half || w.class == quarter || w.class == ordinal && w.low > 2 && s.ends(j+1)):
			return s.scaled(n, 1/w.low, j+1)
		case w.class == one || w.class == teen || w.class == ten || w.class == digits:
			if c, ok := s.cardinal(j); ok && !c.ordinal {
				if x, next := s.denominator(j, c); next > j && x < 1 && !s.is(c.next, "in", "out", "of", "over") {
					return s.scaled(n, x, next)
				}
			}
		}
		return n
	}
	if s.hyphen(j) && !s.at(j).spaced && !s.at(j+1).spaced && s.is(j+2, "/") { // "3-1/2"
		j++
	}
	if n.plain && s.at(j).word.class == digits && s.at(j+1).symbol == '/' {
		if c, ok := s.cardinal(j); ok {
			if x, next := s.denominator(j, c); next > j {
				return s.scaled(n, x, next)
			}
		}
	}
	if x := vulgar[s.at(j).symbol]; x > 0 {
		return s.scaled(n, x, j+1)
	}
	return n
}

// vulgar are the fractions that are one character.
var vulgar = map[rune]float64{'½': .5, '¼': .25, '¾': .75, '⅓': 1.0 / 3, '⅔': 2.0 / 3, '⅙': 1.0 / 6, '⅕': .2, '⅛': .125, '⅜': .375, '⅝': .625, '⅞': .875}

// scaled adds a fraction to n: of the scale it ends in ("a million and a half"), or of the scale that follows.
func (s *scanner) scaled(n number, x float64, next int) number {
	add := x
	if math.Mod(n.low, n.scale) == 0 {
		add *= n.scale
	}
	if w := s.at(s.pastHyphen(next)).word; (w.class == scale || w.class == hundred) && (n.scale == 1 || w.low < n.scale) {
		if n.scale == 1 {
			n.low, n.scale = n.low*w.low, w.low
		}
		add, next = x*w.low, s.pastHyphen(next)+1
	}
	n.low = tidy(n.low + add)
	n.high, n.next, n.plain = n.low, next, false
	return n
}

// ends says whether no word that could be counted stands at i.
func (s *scanner) ends(i int) bool {
	a := s.at(i)
	return a.token < 0 || !a.letter && a.word.class == noNumber || a.cue&stop != 0
}

// isPart says whether a span that is a time may be a part: "three-quarters", "three quarters of the land", not "three quarters" of a year.
func isPart(text string, span ud.Span) bool {
	if isAge(text, span) { // perhaps no span of this text
		return false
	}
	words, hyphen := strings.CutSuffix(strings.ToLower(span.Of(text)), "-quarters")
	if !hyphen {
		words, hyphen = strings.CutSuffix(words, " quarters")
		after := text[span.End:]
		hyphen = hyphen && (strings.HasPrefix(after, " of ") || strings.HasPrefix(after, " billion") || strings.HasPrefix(after, " million"))
	}
	return hyphen && strings.HasSuffix(words, "three")
}
