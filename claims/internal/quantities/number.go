package quantities

import (
	"math"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// number is a numeral: atoms from a to next.
type number struct {
	low, high float64 // equal but for vague words
	next      int
	scale     float64 // the last scale word, 1 for none: "2 to 3 million"
	first     class   // of its first atom
	ordinal   bool
	share     bool // a fraction
	open      bool // a vague word: "of" and a unit may follow
	plain     bool // nothing but digits
}

// number reads the longest numeral at atom i: "1,950", "3.2 million", "twenty-three", "half a million", "two thirds", "dozens".
func (s *scanner) number(i int) (number, bool) {
	if n, ok := s.fraction(i); ok {
		return n, true
	}
	if n, ok := s.vague(i); ok {
		return n, true
	}
	n, ok := s.cardinal(i)
	if !ok || n.ordinal {
		return n, ok
	}
	n = s.mixed(n)
	return n, true
}

// cardinal reads digits or number words, to an ordinal at the end ("twenty-first").
func (s *scanner) cardinal(i int) (number, bool) {
	n := number{scale: 1, next: i, first: s.at(i).word.class}
	var total, current float64
	limit, last := math.Inf(1), noNumber
	for j := i; ; j++ {
		j = s.joined(j, last, j == i)
		w := s.at(j).word
		if w.class == ordinal && j > i && n.first != digits && s.fits(current, last, w.low) {
			return number{low: total + current + w.low, high: total + current + w.low, next: j + 1, ordinal: true, scale: 1}, true
		}
		switch {
		case w.class == digits && (last == noNumber || (last == hundred || last == scale) && w.low < n.scale && w.low == math.Trunc(w.low)):
			current += w.low
		case w.class == one || w.class == teen || w.class == ten:
			if !s.fits(current, last, w.low) || j > i && s.compoundPart(j) {
				w.class = noNumber
			} else {
				current += w.low
			}
		case w.class == hundred && last != hundred && last != scale && (current < 100 || last == digits):
			current, n.scale = orOne(current, last)*100, 100
		case w.class == scale && w.low < limit:
			total, current, limit, n.scale = total+tidy(orOne(current, last)*w.low), 0, w.low, w.low
		case w.class == scale && last == scale: // "three lakh crore"
			total, limit, n.scale = tidy(total*w.low), w.low, n.scale*w.low
		case w.class == suffix && last == digits && s.suffixed(j, i):
			s.million = s.million || w.low == 1e6
			total, current, n.scale = tidy(current*w.low), 0, w.low
			w.class = scale
		case w.class == vague && (last == one || last == digits) && w.low >= 24 && w.low != 40:
			return number{low: current * w.low / 2, high: current * w.low / 2, next: j + 1, scale: w.low / 2, first: n.first}, true
		case w.class == group && last != hundred && last != scale, w.class == twenty && (last == one || last == digits):
			return number{low: orOne(current, last) * w.low, high: orOne(current, last) * w.low, next: j + 1, scale: w.low, first: n.first}, true
		default:
			w.class = noNumber
		}
		if w.class == noNumber {
			break
		}
		n.next, last = j+1, w.class
	}
	if last == noNumber {
		return s.rank(i)
	}
	if n.next == i+1 && n.first == digits {
		current = s.grouped(&n, i, current)
	}
	n.low, n.high = total+current, total+current
	n = s.power(s.spoken(n))
	n.plain = n.next == i+1 && n.first == digits
	return s.ranked(n)
}

// tidy rounds x to twelve significant digits, so that 16.4 million is 16,400,000.
func tidy(x float64) float64 {
	if x == math.Trunc(x) || math.IsInf(x, 0) {
		return x
	}
	shift := math.Pow(10, 11-math.Floor(math.Log10(math.Abs(x))))
	if r := math.Round(x*shift) / shift; !math.IsNaN(r) && !math.IsInf(r, 0) {
		return r
	}
	return x
}

// orOne is the number in front of a scale word: one where there is none ("a hundred", "hundred").
func orOne(x float64, last class) float64 {
	if last == noNumber {
		return 1
	}
	return x
}

// fits says whether a number word may follow: "twenty" + "three", "two hundred" + "six".
func (s *scanner) fits(current float64, last class, next float64) bool {
	switch last {
	case noNumber:
		return true
	case ten:
		return next < 10 && next > 0
	case hundred, scale:
		return next < 100
	}
	return false
}

// joined steps over what may stand inside a numeral: a hyphen after tens, "and" after hundreds and thousands.
func (s *scanner) joined(j int, last class, start bool) int {
	next := s.at(j + 1).word.class
	switch {
	case start:
	case s.hyphen(j) && (last == ten && (next == one || next == ordinal) || (last == digits || last == one || last == ten || last == teen) && next == scale):
		return j + 1
	case (last == hundred || last == scale) && s.is(j, "and") && s.goesOn(j+1, last):
		return j + 1
	}
	return j
}

// goesOn says whether what stands behind "and" at j belongs to the same number: neither a part ("two million and one half") nor a
// number that has a scale of its own ("3 hundred and 2 hundred").
func (s *scanner) goesOn(j int, last class) bool {
	w, after := s.at(j).word, s.at(j+1).word.class
	switch w.class {
	case digits:
		return last == hundred && 0 < w.low && w.low < 100 && after != hundred && after != scale
	case one:
		return after != part && after != half
	}
	return w.class == teen || w.class == ten || w.class == ordinal
}

// suffixed says whether the atom at j is a scale written behind digits: "4.2bn", "100k", "$5m". An "m" without money is metres
// and a "t" tonnes, unless a noun follows or it is a capital.
func (s *scanner) suffixed(j, from int) bool {
	a := s.at(j)
	text := a.Of(s.text)
	if len(text) > 1 {
		return text != "mm"
	}
	_, money := s.prefix(from)
	switch text {
	case "M", "B":
		return true
	case "k", "K":
		return money || !a.spaced
	case "m":
		return money || s.million || !a.spaced && s.thingsAt(j+1)
	case "b":
		x := s.at(j - 1).word.low
		return money || !a.spaced && x != math.Trunc(x)
	}
	return money // "t", "T"
}

// thingsAt says whether what an "m" in front could count stands at i, rather than what a length goes on with: "3m goats", not "3m wide".
func (s *scanner) thingsAt(i int) bool {
	return s.at(i).letter && s.at(i).cue&stop == 0 && !s.is(i, "wide", "high", "deep", "long", "tall", "away")
}

// grouped joins groups of three digits that blanks part, "1 414 021": two groups at least, or one behind a no-break space.
func (s *scanner) grouped(n *number, i int, x float64) float64 {
	j := i + 1
	for s.at(j).word.class == digits && s.at(j).spaced && threeDigits(s.at(j).Of(s.text)) {
		j++
	}
	if x != math.Trunc(x) || x < 1 || x > 999 || s.at(i).Len() > 3 || s.at(i-1).word.class == digits ||
		j == i+1 || j == i+2 && s.text[s.at(i).End] == ' ' {
		return x
	}
	for k := i + 1; k < j; k++ {
		x = x*1000 + s.at(k).word.low
	}
	n.next = j
	return x
}

// threeDigits says whether s begins with three digits, and nothing or a decimal point follows.
func threeDigits(s string) bool {
	return len(s) == 3 && !strings.Contains(s, ".") || len(s) > 4 && s[3] == '.'
}

// spoken adds decimals in words: "two point five", "naught point eleven".
func (s *scanner) spoken(n number) number {
	if !s.is(n.next, "point") || n.first == digits || s.is(n.next-2, "at") && s.is(n.next-1, "one") {
		return n
	}
	part, place := 0.0, 1.0
	j := n.next + 1
	for w := s.at(j).word; w.class == one || w.class == teen || w.class == ten; w = s.at(j).word {
		x := w.low
		if next := s.at(s.pastHyphen(j + 1)).word; w.class == ten && next.class == one {
			x, j = x+next.low, s.pastHyphen(j+1)
		}
		if place /= 10; x >= 10 {
			place /= 10
		}
		part += x * place
		j++
	}
	if j > n.next+1 {
		n.low, n.high, n.next = n.low+part, n.low+part, j
	}
	return n
}

// pastHyphen is the atom at i, or the one behind it where it is a hyphen.
func (s *scanner) pastHyphen(i int) int {
	if s.hyphen(i) {
		return i + 1
	}
	return i
}

// ranked turns digits with st, nd, rd or th behind them into an ordinal.
func (s *scanner) ranked(n number) (number, bool) {
	if n.plain && !s.at(n.next).spaced && s.is(n.next, rankEnding(n.low)) {
		n.ordinal, n.plain = true, false
		n.next++
	}
	return n, true
}

// rankEnding is what stands behind the digits of a rank: "21st", "12th".
func rankEnding(x float64) string {
	if tens := math.Mod(x, 100); tens > 10 && tens < 20 {
		return "th"
	}
	switch math.Mod(x, 10) {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

// rank reads an ordinal that is one word.
func (s *scanner) rank(i int) (number, bool) {
	w := s.at(i).word
	if w.class != ordinal {
		return number{}, false
	}
	return number{low: w.low, high: w.high, next: i + 1, ordinal: true, scale: 1, first: ordinal}, true
}

// tally says whether the "scores" at i are of matches and tests, or a verb: "test scores", "he scores", "scores of 71".
func (s *scanner) tally(i int) bool {
	if !s.is(i, "scores") {
		return false
	}
	before := s.token(i - 1).UPOS
	return s.token(i).UPOS == ud.VERB || before == ud.NOUN || before == ud.ADJ || before == ud.DET || s.is(i+1, "of") && s.at(i+2).word.class == digits
}

// vague reads words for a number that they leave open: "dozens", "several hundred", "a few", "tens of thousands".
func (s *scanner) vague(i int) (number, bool) {
	w := s.at(i).word
	switch {
	case w.class == vague && s.is(i+1, "of") && s.at(i+2).word.class == vague && s.at(i+2).word.low > w.low:
		unit := s.at(i+2).word.low / 2
		return number{low: w.low * unit, high: math.Trunc((w.high + .999) * unit), next: i + 3, scale: 1, first: vague, open: true}, true
	case w.class == pair && (s.is(i+1, "of") || s.at(i+1).word.multiplies()) || w.class == few && s.is(i-1, "a"):
	case w.class == vague && !s.tally(i):
	default:
		return number{}, false
	}
	n := number{low: w.low, high: w.high, next: i + 1, scale: 1, first: w.class, open: true}
	if w.class == pair {
		n.high = 3
		if s.is(i+1, "of") {
			n.next++
		}
	}
	if m := s.at(n.next).word; m.multiplies() {
		n.low, n.high, n.next, n.scale = n.low*m.low, n.high*m.low, n.next+1, m.low
	}
	return n, true
}
