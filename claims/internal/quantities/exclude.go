package quantities

import (
	"math"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// excluded says whether a number is no quantity: part of a name, a code, a year, a telephone number, a label, a list number.
func (s *scanner) excluded(a amount) bool {
	if a.code {
		return true
	}
	if s.is(a.at, "one") && a.number.next == a.at+1 && a.bare && s.pronoun(a) {
		return true
	}
	if s.is(a.at, "second", "seconds", "quarter") && (!a.number.ordinal || s.tagged && s.token(a.at).UPOS == ud.NOUN) {
		return a.number.next == a.at+1 && !a.number.share
	}
	if a.number.ordinal && (s.is(a.next, "half") || a.low == 1 && s.is(a.next, "time")) || s.is(a.at, "half") && s.is(a.next, "past") {
		return true
	}
	if s.is(a.at, "first", "second", "last") && s.tagged && s.token(a.at).UPOS == ud.ADV {
		return true
	}
	if a.bare && s.compounded(a) {
		return true
	}
	if a.number.first != digits {
		return a.bare && (s.titled(a) || s.named(a) || s.labelled(a) && !s.countsNext(a))
	}
	return s.glued(a) || a.bare && (s.list(a) || s.year(a) || s.labelled(a) || s.named(a)) || s.telephone(a)
}

// dated says whether a number stands beside a month, or is a clock time: "17 October", "May 24", "12th of June", "5 p.m.". Most
// such are taken already.
func (s *scanner) dated(a amount) bool {
	if !a.bare {
		return false
	}
	after, before := a.next, a.from-1
	if s.is(after, "of") && a.number.ordinal {
		after++
	}
	if s.is(before, ".") || s.is(before, "the") {
		before--
	}
	if s.month(after) || s.month(before) {
		return true
	}
	return s.is(a.next, "p", "a") && s.is(a.next+1, ".") && s.is(a.next+2, "m") || s.is(a.next, "GMT", "o")
}

// month says whether the atom at i is a month with its capital.
func (s *scanner) month(i int) bool {
	a := s.at(i)
	return a.cue&month != 0 && s.text[a.Start] < 'a'
}

// pronoun says whether the "one" of an amount stands for a noun or a person, or is part of a fixed phrase.
func (s *scanner) pronoun(a amount) bool {
	i := a.at
	if s.hyphen(i+1) && !s.at(i+2).spaced || s.hyphen(i-1) && !s.at(i).spaced {
		return true
	}
	if s.is(i-1, "the", "this", "that", "no", "any", "every", "each", "which", "another", "some", "new", "old", "only", "first", "last", "next", "other", "right", "wrong", "good", "bad", "big", "like", "a") ||
		s.is(i+1, "another", "day", "thing", "point", "s", "'", "’", "at") || s.is(i+1, "by") && s.is(i+2, "one") {
		return !s.is(i-1, "only") || !s.is(i+1, "of") && s.ends(i+1)
	}
	if s.tagged && a.from == a.at && s.token(i-1).UPOS == ud.ADJ && !s.countsNext(a) {
		return true
	}
	return s.tagged && (s.token(i).UPOS == ud.PRON || s.token(i).UPOS == ud.PROPN)
}

// glued says whether letters or further digits are written together with the number: "A1", "Lumi-2", "747s", "24/7", "1.2.3".
func (s *scanner) glued(a amount) bool {
	return !s.at(a.from).spaced && s.gluedBefore(a.from) || s.gluedBehind(a)
}

// gluedBefore says whether what stands in front of atom i, without a blank, makes it part of a name or a code.
func (s *scanner) gluedBefore(i int) bool {
	if i == 0 {
		return false
	}
	before, first := s.at(i-1), s.at(i-2)
	switch before.symbol {
	case '/', '#', '@', '_', '.', ':':
		return true
	case '\'', '’':
		return !before.spaced
	case '—', '–':
		return !before.spaced && first.word.class == digits
	}
	if s.hyphen(i - 1) {
		return !before.spaced && (first.letter || first.word.class == digits)
	}
	return before.letter || before.word.class == digits
}

// gluedBehind says whether letters or digits go on behind an amount.
func (s *scanner) gluedBehind(a amount) bool {
	after, next := s.at(a.next), s.at(a.next+1)
	if after.token < 0 || after.spaced {
		return false
	}
	switch after.symbol {
	case '/', ':', '@', '_':
		return !next.spaced && (next.word.class == digits || next.letter && a.bare)
	case '.':
		return next.word.class == digits && !next.spaced
	}
	return after.letter || after.word.class == digits
}

// compounded says whether a hyphen joins number words to a word in front ("high-five"), or the number to a preposition ("1-for-10").
func (s *scanner) compounded(a amount) bool {
	if s.hyphen(a.next) && s.is(a.next+1, "for", "on", "off") && !s.at(a.next+1).spaced {
		return true
	}
	return a.number.first != digits && s.hyphen(a.from-1) && !s.at(a.from-1).spaced && !s.at(a.from).spaced && s.at(a.from-2).letter &&
		s.at(a.from-2).word.class == noNumber
}

// list says whether the number opens a sentence as the number of a list or a note: "2. ", "(3)", "[4]".
func (s *scanner) list(a amount) bool {
	if a.number.next != a.next || !a.number.plain {
		return false
	}
	before, after := s.at(a.from-1).symbol, s.at(a.next).symbol
	if before == '[' || after == ']' {
		return true
	}
	if before == '(' && after == ')' {
		return a.low < 10 && a.low == math.Trunc(a.low)
	}
	return a.from == 0 && (after == ')' || after == '.' && a.next+1 < len(s.atoms))
}

// year says whether four bare digits name a year: from 1000 to 2100, without a hedge, and before 1900 without a noun to count.
func (s *scanner) year(a amount) bool {
	if s.yearEnd(a) {
		return true
	}
	if !a.number.plain || s.at(a.at).Len() != 4 || a.low < 1000 || a.low > 2100 || a.low != math.Trunc(a.low) {
		return false
	}
	if unit, _ := s.old(a.next); unit != "" {
		return false
	}
	switch h, from := s.hedgeBefore(&a); h {
	case noHedge:
		return a.low >= 1900 && !s.afterVerb(a) || !s.countsNext(a)
	case about, nearly, justOver, justUnder:
		return !s.countsNext(a)
	case least, most:
		return s.is(from-1, "since", "until", "till", "before", "by", "in", "from")
	}
	return false
}

// afterVerb says whether a verb stands right before the number, so that it begins an object: "killed 2000 people".
func (s *scanner) afterVerb(a amount) bool {
	return s.tagged && a.from > 0 && s.token(a.from-1).UPOS == ud.VERB
}

// yearEnd says whether two bare digits end years that are taken already: "(1894 – 96)".
func (s *scanner) yearEnd(a amount) bool {
	return a.number.plain && s.at(a.at).Len() == 2 && s.hyphen(a.from-1) && a.from > 1 && s.atoms[a.from-2].taken && s.atoms[a.from-2].Len() == 4
}

// countsNext says whether the word behind the amount is a plural that it can count.
func (s *scanner) countsNext(a amount) bool {
	next := s.at(a.next)
	if !next.letter || next.cue&stop != 0 {
		return false
	}
	if s.tagged {
		t := s.token(a.next)
		return t.UPOS == ud.NOUN || t.UPOS == ud.ADJ
	}
	text := next.Of(s.text)
	return text[0] >= 'a'
}

// labelled says whether the number names rather than counts: "page 5", "Route 66", "phase 2". Magnitudes and the like measure.
func (s *scanner) labelled(a amount) bool {
	before := s.at(a.from - 1)
	if before.symbol == '.' && s.is(a.from-2, "no", "nos", "p", "pp", "fig", "art", "sec", "vol", "ch") {
		return true
	}
	counts := s.token(a.from-1).UPOS == ud.VERB || s.is(a.from-1, "act", "building", "plan", "bill") && s.countsNext(a)
	return before.cue&label != 0 && !counts
}

// titled says whether number words open a title or a name: a capital inside a sentence or behind a quotation mark, and another on the next
// word ("Nine Winters").
func (s *scanner) titled(a amount) bool {
	capital := func(i int) bool {
		x := s.at(i)
		return x.letter && s.text[x.Start] >= 'A' && s.text[x.Start] <= 'Z'
	}
	return a.at > 0 && a.from == a.at && capital(a.at) && capital(a.number.next) && s.at(a.at-1).symbol != ':'
}

// named says whether the number goes with a name in front: "Boeing 737", "Apollo 11", "World War Two", and counts nothing itself.
func (s *scanner) named(a amount) bool {
	before := s.at(a.from - 1)
	t, b := s.token(a.at), s.token(a.from-1)
	proper := b.UPOS == ud.PROPN
	capital := a.number.first != digits && s.text[s.at(a.at).Start] < 'a'
	if t.UPOS == ud.PROPN && a.from > 0 && (capital || proper) || capital && proper && s.ends(a.next) {
		return true
	}
	if !before.letter || before.cue&(rank|stop) != 0 || a.low != math.Trunc(a.low) {
		return false
	}
	if s.tree {
		return s.namedByTree(a)
	}
	if h, _ := s.hedgeBefore(&a); h != noHedge || s.countsNext(a) {
		return false
	}
	if s.tagged {
		return proper
	}
	text := before.Of(s.text)
	return a.from > 1 && text[0] >= 'A' && text[0] <= 'Z' && before.word.class == noNumber && len(text) > 1
}

// namedByTree says whether the tree hangs the number on the name in front.
func (s *scanner) namedByTree(a amount) bool {
	t, b := s.token(a.at), s.token(a.from-1)
	switch {
	case b.UPOS == ud.PROPN && t.Head == s.atoms[a.from-1].token:
		return true
	case t.Head >= s.atoms[a.at].token:
		return false
	case b.UPOS == ud.PROPN:
		return t.Deprel.Is("flat", "compound")
	}
	return nominal(b) && t.Deprel.Is("flat") && !s.countsNext(a) && !s.is(a.from-1, "age")
}

// telephone says whether the number is one group of a longer row: 555-0123, (713) 853-3989, 192.168.0.1.
func (s *scanner) telephone(a amount) bool {
	if a.money {
		return false
	}
	if !s.at(a.at).spaced && s.at(a.at-1).word.class == digits {
		return true
	}
	if a.bare && s.is(a.from-1, "(", "+") && s.is(a.next, ")", "(") {
		area := s.at(a.next + 1)
		return area.word.class == digits && (s.hyphen(a.next+2) || s.is(a.next, "("))
	}
	text := s.at(a.at).Of(s.text)
	if len(text) > 1 && text[0] == '0' && text[1] != '.' {
		return true
	}
	joined := func(i int) bool {
		return s.hyphen(i) && !s.at(i).spaced && s.at(i+1).word.class == digits && !s.at(i+1).spaced
	}
	return joined(a.next) || joined(a.from-2) && s.at(a.from-1).symbol == '-'
}
