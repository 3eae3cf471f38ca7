package quantities

import (
	"math"
	"strings"
)

// hedged takes the hedges before and after an amount and bounds or widens it.
func (s *scanner) hedged(a *amount) {
	if a.number.ordinal {
		return
	}
	low, high := a.low, a.high
	if h, from := s.hedgeBefore(a); h != noHedge {
		words := s.span(from, a.from).Of(s.text)
		a.from = from
		s.apply(a, h, words)
		// "more than about 50": the outer one bounds the number itself.
		if outer, from := s.hedgeBefore(a); outer != noHedge && outer != h {
			words = s.span(from, s.hedgeEnd(from, a)).Of(s.text)
			a.low, a.high = low, high
			a.from = from
			s.apply(a, outer, words)
		}
	}
	if h, next := s.hedgeAfter(a); h != noHedge {
		words := s.span(a.next, next).Of(s.text)
		if h == least || h == most {
			a.low, a.high = low, high
		}
		a.next = next
		s.apply(a, h, words)
		if a.bare { // "200 or more metres"
			s.measure(a)
		}
	}
	if a.hedge == "" && a.low < a.high && a.number.first == vague {
		a.hedge = s.atoms[a.at].Of(s.text)
	}
}

// hedgeEnd is where the words of an outer hedge end that begins at from: before the inner one.
func (s *scanner) hedgeEnd(from int, a *amount) int {
	for to := min(from+5, a.at); to > from; to-- {
		if _, ok := s.lex.before[string(s.lower(s.span(from, to)))]; ok {
			return to
		}
	}
	return a.at
}

// hedgeBefore is the longest hedge that ends where the amount begins, stepping over "only".
func (s *scanner) hedgeBefore(a *amount) (hedge, int) {
	end := a.from
	for end > 1 && s.is(end-1, "only") && !a.money {
		end--
	}
	if s.at(end-1).token < 0 || !s.lex.hedgeEnds[string(s.lower(s.at(end-1).Span))] && s.at(end-1).symbol <= 0 {
		return noHedge, 0
	}
	for from := max(0, end-5); from < end; from++ {
		if s.at(from).token < 0 || s.broken(from, end) {
			continue
		}
		h, ok := s.lex.before[string(s.lower(s.span(from, end)))]
		if ok && (end-from > 1 || s.modifies(from, a)) {
			if h == most && s.is(from, "as") && s.is(from-1, "twice") {
				continue
			}
			return h, from
		}
	}
	return noHedge, 0
}

// modifies says whether a hedge of one word goes with the number rather than being a preposition of the whole phrase ("a win over 10
// rivals", "talks about 500 jobs"), as far as the tree can tell.
func (s *scanner) modifies(i int, a *amount) bool {
	t := s.token(i)
	switch {
	case s.is(i, "about", "around"), !s.is(i, "over", "above", "under", "below", "near", "some"):
		return true
	case s.is(a.at, "one") && a.bare:
		return false
	case s.is(i, "some"):
		return !s.is(i+1, "of")
	case !s.tree || t.Deprel == "":
		return true
	}
	return t.Deprel.Is("advmod") || t.UPOS == "ADV" || t.Head == s.atoms[a.number.next-1].token
}

// hedgeAfter is the longest hedge that begins where the amount ends.
func (s *scanner) hedgeAfter(a *amount) (hedge, int) {
	if first := s.at(a.next); first.token < 0 || first.symbol == '+' && first.spaced {
		return noHedge, a.next
	}
	for to := min(a.next+3, len(s.atoms)); to > a.next; to-- {
		next := s.at(to)
		ofAnother := next.word.class != noNumber || s.is(to, "than") || next.cue&stop != 0 && s.at(to+1).word.class != noNumber
		if ofAnother || s.broken(a.next, to) {
			continue
		}
		if _, money := s.prefix(to + 1); money { // "€12m plus | €3m"
			continue
		}
		text := s.lower(s.span(a.next, to))
		if len(text) > 0 && text[0] == ' ' {
			text = text[1:]
		}
		if h, ok := s.lex.after[string(text)]; ok {
			return h, to
		}
	}
	return noHedge, a.next
}

// apply bounds or widens the interval. The bounds of a hedge on a range go outside.
func (s *scanner) apply(a *amount, h hedge, words string) {
	if a.hedge == "" {
		a.hedge = words
	} else {
		a.hedge = words + " " + a.hedge
	}
	widen := func(below, above float64) {
		if a.low < a.high {
			return
		}
		by := func(x, part float64) float64 {
			d := math.Abs(x) * part
			if part > 0 && !a.money && a.unit == "" && !a.number.share && x == math.Trunc(x) && math.Abs(x) > 1 {
				d = math.Round(max(d, 1))
			}
			return d
		}
		a.low, a.high = tidy(a.low-by(a.low, below)), tidy(a.high+by(a.high, above))
	}
	switch h {
	case least:
		a.high, a.openHigh = math.Inf(1), false
	case over:
		a.high, a.openLow, a.openHigh = math.Inf(1), true, false
	case most:
		a.low, a.openLow = math.Inf(-1), false
	case under:
		a.low, a.openHigh, a.openLow = math.Inf(-1), true, false
	case about:
		if s.is(a.from, "some") {
			widen(.15, .15)
		} else {
			widen(.1, .1)
		}
	case nearly:
		widen(.1, 0)
		a.openHigh = true
	case justOver:
		widen(0, .05)
		a.openLow = true
	case justUnder:
		widen(.05, 0)
		a.openHigh = true
	}
}

// both joins two bounds of one quantity: "more than 10 but fewer than 20".
func (s *scanner) both(a *amount) {
	if math.IsInf(a.low, -1) == math.IsInf(a.high, 1) || !s.is(a.next, "and", "but") {
		return
	}
	i := a.next + 1
	for i < a.next+6 && s.at(i).word.class == noNumber {
		i++
	}
	b, ok := s.amount(i)
	if !ok || b.number.ordinal {
		return
	}
	low, high := *a, b
	if s.hedged(&b); math.IsInf(a.low, -1) {
		low, high = b, *a
	} else {
		high = b
	}
	if b.from != a.next+1 || !math.IsInf(high.low, -1) || !math.IsInf(low.high, 1) || high.high <= low.low || a.unit != b.unit && a.unit != "" {
		return
	}
	a.hedge = s.atoms[a.from].Span.Hull(s.atoms[b.at-1].Span).Of(s.text)
	a.number.next, a.next, a.unit, a.money = b.number.next, b.next, b.unit, b.money
	a.low, a.openLow, a.high, a.openHigh = low.low, low.openLow, high.high, high.openHigh
}

// IsHedge says whether the words bound or widen a number that follows them: "no fewer than".
func IsHedge(words []string) bool {
	_, ok := lexicons().before[strings.ToLower(strings.Join(words, " "))]
	return ok
}
