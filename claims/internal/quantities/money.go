package quantities

import "strings"

// currency takes a currency in front of the number, and a unit that repeats it ("$10 dollars") or its cents behind.
func (s *scanner) currency(a *amount) {
	from, u := s.prefixed(a.at)
	if from == a.at {
		return
	}
	s.pay(a, u)
	a.from = from
	dollar := s.atoms[from].symbol == '$'
	if next, v, ok := s.unit(a.next); ok && v.money && s.at(a.next).letter && (v.symbol == u.symbol || dollar && strings.HasSuffix(v.symbol, "D")) {
		a.next, a.unit = next, v.symbol
	}
}

// prefix is the currency in front of the atom at i.
func (s *scanner) prefix(i int) (string, bool) {
	from, u := s.prefixed(i)
	return u.symbol, from < i
}

// prefixed says where a currency in front of atom i begins (at i for none), and what it is: "$", "US$", "EUR", "Rs".
func (s *scanner) prefixed(i int) (int, unitName) {
	for from := max(0, i-5); from < i; from++ {
		first := s.at(from)
		if s.broken(from, i) || from < i-2 && !s.is(from, "u") || i-from == 2 && s.at(i-1).symbol != '$' && s.at(i-1).symbol != '.' {
			continue
		}
		if from > 0 && !first.spaced && s.at(from-1).letter && first.letter {
			continue
		}
		text := s.span(from, i).Of(s.text)
		if u, ok := s.lex.units[text]; ok && u.money && !s.lowercase(from, i) {
			return from, u
		}
		if s.at(i-1).symbol == '$' && (s.is(from, "us") && i-from == 2 || s.is(from, "u") && s.is(from+2, "s") && i-from == 5) {
			return from, s.lex.units["USD"]
		}
		if s.is(from, "usd", "eur", "gbp", "rmb", "aud", "cad") && i-from == 1 {
			return from, s.lex.units[upper(text)]
		}
		if i-from == 2 && s.at(i-1).symbol == '$' && (!s.at(i-1).spaced || s.at(i).spaced && !s.is(from, "a", "s")) {
			name := upper(s.atoms[from].Of(s.text))
			if u, ok := s.lex.units[name+"$"]; ok {
				return from, u
			}
			if u, ok := s.lex.units[name]; ok && u.money {
				return from, u
			}
		}
	}
	return i, unitName{}
}

func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// lowercase says whether the atoms are words in lower case: "euro 2024" is no price.
func (s *scanner) lowercase(from, to int) bool {
	for i := from; i < to; i++ {
		if !s.atoms[i].letter {
			return false
		}
	}
	text := s.span(from, to).Of(s.text)
	return text[0] >= 'a' && text[0] <= 'z' && text != "kr"
}

// pay makes an amount one of money, in a currency or in millions of it ("30 MUSD"); a scale word may stand behind both: "75 USD million".
func (s *scanner) pay(a *amount, u unitName) {
	a.unit, a.money, a.bare = u.symbol, true, false
	if u.millions && a.number.scale == 1 {
		a.low, a.high, a.number.scale = tidy(a.low*1e6), tidy(a.high*1e6), 1e6
	}
	if w := s.at(a.next).word; w.class == scale && a.number.scale == 1 {
		a.low, a.high, a.next = a.low*w.low, a.high*w.low, a.next+1
	}
}

// cents says whether the number n at i, which has no unit, is the hundredths of an amount of money: "3 dollars 50", "six euros and ninety".
func (s *scanner) cents(a *amount, n number, i int) bool {
	two := n.plain && s.at(i).Len() == 2 || n.first == ten
	return two && a.number.scale == 1 && s.at(i-1).symbol != ',' && !s.is(a.from-1, "between") && s.ends(n.next) && !s.at(n.next).letter
}

// pound settles whether pounds are money or weight: money with a scale word, or where the sentence speaks of money and not of weighing.
func (s *scanner) pound(a *amount, next int) unitName {
	pounds := unitName{symbol: "lb"}
	if s.is(next, "sterling") {
		return unitName{symbol: "GBP", money: true}
	}
	if a.attached && a.number.scale < 1e6 || s.is(next, "of") || s.is(next, "per") && !s.money {
		return pounds
	}
	if s.weight {
		return pounds
	}
	if a.number.scale >= 1e6 || s.money {
		return unitName{symbol: "GBP", money: true}
	}
	return pounds
}
