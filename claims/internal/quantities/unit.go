package quantities

import "github.com/gainsay-go/gainsay/claims/ud"

// unit reads the longest name of a unit or currency at atom i and says where it ends.
func (s *scanner) unit(i int) (int, unitName, bool) {
	if u := s.letterUnit(i); u.symbol != "" {
		return i + 1, u, true
	}
	for to := min(i+6, len(s.atoms)); to > i; to-- {
		if s.at(i).token < 0 || s.broken(i, to) {
			continue
		}
		text := s.span(i, to).Of(s.text)
		u, ok := s.lex.units[text]
		if !ok {
			if to == i+1 && len(text) < 2 {
				continue
			}
			u, ok = s.lex.units[string(s.lower(s.span(i, to)))]
		}
		if ok && s.allowed(i, to, u) {
			return s.rate(to, u)
		}
	}
	if s.is(i, "pound", "pounds") {
		return i + 1, unitName{symbol: "lb/GBP"}, true
	}
	return i, unitName{}, false
}

// letterUnit reads a unit of one letter behind digits, which elsewhere is something else: "40C" and "104F" where the sentence speaks of
// heat, and pence, "65p".
func (s *scanner) letterUnit(i int) unitName {
	n, letter := s.at(i-1), s.at(i)
	if n.word.class != digits || letter.spaced && !s.heat || !letter.letter || letter.Len() > 1 || s.at(i+1).word.class == digits && !s.at(i+1).spaced {
		return unitName{}
	}
	switch s.text[letter.Start] {
	case 'C', 'F':
		if s.heat {
			return unitName{symbol: "°" + letter.Of(s.text)}
		}
	case 'p':
		if x := n.word.low; x < 1000 && x != 360 && x != 480 && x != 720 && !letter.spaced {
			return unitName{symbol: "pence", money: true}
		}
	}
	return unitName{}
}

// broken says whether an atom between i and to is taken, or a mark that no unit has inside.
func (s *scanner) broken(i, to int) bool {
	for j := i; j < to; j++ {
		a := s.at(j)
		if a.token < 0 || a.symbol == ',' || a.symbol == '(' || a.symbol == ')' || a.symbol == '"' || a.word.class == digits && a.spaced {
			return true
		}
	}
	return false
}

// allowed keeps spellings that are also other words from being units where they cannot be: verbs, and single capitals or "in" that
// stand apart, and a symbol that goes on as a word.
func (s *scanner) allowed(i, to int, u unitName) bool {
	last, text := s.at(to-1), s.span(i, to).Of(s.text)
	if after := s.at(to); last.letter && after.letter && !after.spaced || u.money && last.symbol > 0 && after.word.class == digits {
		return false
	}
	if to > i+1 {
		return true
	}
	switch {
	case s.tagged && (text == "won" || text == "bucks" || text == "crowns") && (s.token(i).UPOS == ud.VERB || s.token(i).UPOS == ud.AUX):
		return text == "won" && s.sumBefore(i) && s.endsPhrase(to)
	case text == "in" || text == "a" || text == "d" || text == "t" || text == "au" || text == "st":
		return !last.spaced && text != "in" || text == "t" && !s.at(to).letter
	case len(text) == 1 && 'A' <= text[0] && text[0] <= 'Z':
		return text == "C" || text == "F"
	}
	return true
}

// sumBefore says whether the number that ends before atom i is as large as sums in won are.
func (s *scanner) sumBefore(i int) bool {
	w := s.at(i - 1).word
	return w.class == scale || w.class == digits && w.low >= 1000
}

// endsPhrase says whether no object follows at atom i: "1,200 won per share", not "1,200 won a prize".
func (s *scanner) endsPhrase(i int) bool {
	switch s.token(i).UPOS {
	case ud.ADP, ud.PUNCT, ud.CCONJ, ud.SCONJ, "":
		return true
	}
	return false
}

// rates are the units for a measure in a time.
var rates = map[string]string{"bbl": "bbl/d", "km": "km/h", "mi": "mph", "m": "m/s", "m³": "m³/s", "l": "l/s"}

// rate joins a measure and a time, where the two have a unit of their own: "barrels a day".
func (s *scanner) rate(to int, u unitName) (int, unitName, bool) {
	if i := to + 2; s.is(to, "of") && !u.money { // "barrels | of crude oil | a day"
		for i < to+4 && s.at(i).letter && s.at(i).cue&stop == 0 {
			i++
		}
		_, u, ok := s.rate(i, u)
		return to, u, ok
	}
	if !s.is(to, "a", "an", "per", "/") || s.at(to+1).cue&time == 0 {
		return to, u, true
	}
	perDay := u.symbol == "bbl" && s.is(to+1, "day")
	perHour := (u.symbol == "km" || u.symbol == "mi") && s.is(to+1, "hour", "hr", "h")
	perSecond := (u.symbol == "m" || u.symbol == "m³" || u.symbol == "l") && s.is(to+1, "second", "s", "sec")
	if perDay || perHour || perSecond {
		return to + 2, unitName{symbol: rates[u.symbol]}, true
	}
	if u.money || u.symbol == "%" || s.at(to).symbol == '/' {
		return to, u, true
	}
	u.symbol += "/" + string(s.lower(s.at(to+1).Span))
	return to + 2, u, true
}
