package quantities

import (
	"math"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// until extends an amount to a range: "10 to 12", "between 5 and 7 percent", "$2–3 million", "three or four". A range that "from"
// opens is a change ("rose from 5 to 7") and stays two quantities.
func (s *scanner) until(a amount) amount {
	between := s.is(a.from-1, "between")
	i, ok := s.connector(a, between)
	if !ok {
		return s.shared(a)
	}
	b, ok := s.upperEnd(a, i)
	if !ok {
		return a
	}
	low, high := shareUnit(a, b)
	if s.coded(a, b, i) {
		return s.skip(a, b)
	}
	if low.high >= high.low && a.bare { // "54 to 46 percent"
		a.unit, a.money, a.bare = b.unit, b.money, b.bare
	}
	if low.high >= high.low || s.is(i-1, "or") && !neighbours(a, b) {
		return a
	}
	r := high
	r.from, r.at, r.low, r.high, r.bare = a.from, a.at, low.low, high.high, false
	r.number.plain = false
	if between {
		r.from--
		r.hedge = "between"
	}
	return r
}

// upperEnd reads the upper end of a range at atom i, perhaps with a currency in front.
func (s *scanner) upperEnd(a amount, i int) (amount, bool) {
	start := i
	if s.at(i).word.class == noNumber {
		for start < i+4 && s.at(start).word.class == noNumber {
			start++
		}
	}
	b, ok := s.amount(start)
	units := a.bare || b.bare || a.unit == b.unit || a.unit == "°" && (b.unit == "°C" || b.unit == "°F")
	if !ok || b.from != i || b.number.ordinal != a.number.ordinal || !units {
		return b, false
	}
	both := !a.bare && !b.bare
	return b, !s.is(i-1, "to") || !s.changed(a) || !both && b.low <= 5*a.high // "rose 2 cents to 65 cents"
}

// shareUnit gives each end of a range the unit that only the other has, and the lower one its scale.
func shareUnit(a, b amount) (low, high amount) {
	low, high = a, b
	if low.bare {
		low.unit, low.money = b.unit, b.money
	}
	if low.bare || a.at > a.from && a.money {
		low = shareScale(low, b)
	}
	if !low.bare && high.bare {
		high.unit, high.money = a.unit, a.money
	}
	return low, high
}

// coded says whether two numbers in digits are years, a telephone number or a code rather than a range, of which the second begins at atom i.
func (s *scanner) coded(a, b amount, i int) bool {
	if !a.number.plain || !b.number.plain {
		return false
	}
	return s.year(a) && b.low >= 1000 && b.low < 2101 || s.hyphen(i-1) && b.bare && (b.low > 20*a.low || s.model(a, b))
}

// skip makes an amount that is excluded of two years or a code ("2014 to 2018", "22-506").
func (s *scanner) skip(a, b amount) amount {
	a.next, a.code = b.next, true
	return a
}

// shareScale gives the first number of a range the scale of the second: "2 to 3 million".
func shareScale(low, high amount) amount {
	if k := high.number.scale; low.number.scale == 1 && k > 1 && low.low < high.low/k && k != 12 {
		low.low, low.high = low.low*k, low.high*k
	}
	return low
}

// neighbours are small numbers that "or" can join to a guess: three or four, 10 or 12, two or three dozen.
func neighbours(a, b amount) bool {
	first, second := a.number.scale, b.number.scale
	counts := a.high > 1 && a.high == math.Trunc(a.high) || a.high == 1 && b.low == 2
	near := b.low/second-a.high/first <= 2 || b.low <= 1.5*a.high
	return counts && near && a.high < b.low && (first == second || first == 1)
}

// connector is the atom behind what joins the two ends of a range.
func (s *scanner) connector(a amount, between bool) (int, bool) {
	i := a.next
	switch {
	case between:
		return i + 1, s.is(i, "and", "to")
	case s.is(i, "to", "through"):
		return i + 1, !s.from(a) || s.opened(a.from-1)
	case s.is(i, "or"):
		return i + 1, true
	case s.hyphen(i) || s.at(i).symbol == '~':
		return i + 1, a.number.plain || !a.bare || a.number.first != digits || a.number.scale > 1
	}
	return i, false
}

// model says whether two numbers that a hyphen joins are a name, a telephone number or places: "Boeing 737-800", "555-0123", "rows 5-7".
func (s *scanner) model(a, b amount) bool {
	telephone := s.at(a.at).Len() == 3 && s.at(b.at).Len() == 4
	return !s.at(b.from).spaced && !s.countsNext(b) && (telephone || s.labelled(a) || s.token(a.from-1).UPOS == ud.PROPN)
}

// changed says whether the amount is that of a change: "rose 2 cents", "up about 3 points", "by 40".
func (s *scanner) changed(a amount) bool {
	h, from := s.hedgeBefore(&a)
	if h == noHedge {
		from = a.from
	}
	return s.at(from-1).cue&change != 0
}

// opened says whether "from" at i opens a range and no change: "ranging from 5 to 7", "is from 5 to 7".
func (s *scanner) opened(i int) bool {
	return s.is(i, "from") && s.at(i-1).cue&ranging != 0
}
