package segment

import (
	"strings"
)

// word is the length of the word that s begins with, where s begins with a letter.
func (w *words) word(s string, at int) int {
	if letters(s) == len(s) {
		return len(s)
	}
	if n := link(s); n > 0 {
		return n
	}
	if n := initials(s); n > 0 {
		return n
	}
	n := inner(s[:w.unit(s)])
	switch rest := s[n:]; {
	case rest == "":
	case rest[0] == '.' && w.abbreviated(s[:n], rest[1:]):
		return n + 1
	case rest[0] == '&' && letter(s) > 0:
		return n + w.referred(s[:n], rest)
	case rest[0] == '!' && w.exclaimed(s[:n], rest[1:]):
		return n + 1
	case rest[0] == '-' && w.brokenOff(s[:n], rest[1:]):
		return n + 1
	case hyphen(rest) > 0 && wordlike(rest[hyphen(rest):]):
		if _, ok := lookup(lexicon().prefixes, s[:n]); ok {
			n += hyphen(rest)
			return n + w.prefixed(s[n:])
		}
	case rest[0] == '/' && n == 1:
		if _, ok := lookup(slashed, s[:min(len(s), 3)]); ok && letters(s[2:]) == 1 {
			return 3
		}
	case currency(rest) > 0 && n <= 3 && allUpper(s[:n]):
		return n + currency(rest)
	case !w.quoted && apostrophe(rest) > 0 && dropsEnd(s[:n]) && !wordlike(rest[apostrophe(rest):]):
		return n + apostrophe(rest)
	}
	if m := letters(s[:n]); m < n && isDigit(s[m]) && currencies[s[:m]] {
		return m
	}
	return n
}

// dropsEnd says whether a word may have lost its last sound to an apostrophe: goin', Guns N' Roses.
func dropsEnd(s string) bool {
	return len(s) > 3 && strings.HasSuffix(s, "in") || s == "n" || s == "N"
}

// referred is the length of what goes on a word at an ampersand: R|&D, AT|&amp;T, don|&#8217;t.
func (w *words) referred(s, rest string) int {
	r, n := character(rest)
	m := letters(rest[n:])
	switch {
	case m == 0:
		return 0
	case r == '&' && len(s) <= 4 && allUpper(s) && m <= 3 && allUpper(rest[n:n+m]), r == '’' || r == '\'':
		return n + m
	}
	return 0
}

// exclaimed says whether an exclamation mark is part of a name.
func (w *words) exclaimed(s, rest string) bool {
	return (s == "Yahoo" || s == "Jeopardy") && !strings.HasPrefix(rest, "!")
}

// brokenOff says whether a word ends in a hyphen because its speaker stopped: "th- the", "I thi- —".
func (w *words) brokenOff(s, rest string) bool {
	if rest != "" {
		return rest[0] == ',' && len(s) <= 2
	}
	return len(s) <= 2 || run(w.after(), "-–—") > 0
}

// prefixed is the length of what s begins with after a prefix: ex-|U.S., ex-|Gov., re-|elected.
func (w *words) prefixed(s string) int {
	if n := initials(s); n > 0 {
		return n
	}
	n := inner(s[:w.unit(s)])
	if rest := s[n:]; strings.HasPrefix(rest, ".") && w.abbreviated(s[:n], rest[1:]) {
		n++
	}
	return n
}

// slashed are abbreviations that are spelt with a stroke.
var slashed = map[string]bool{"a/c": true, "i/c": true, "l/c": true, "n/a": true, "w/o": true}

// inner cuts a word of UAX #29 where the treebank does: at a colon, and at a stop without a blank after it ("ended.They").
func inner(s string) int {
	if i := strings.IndexByte(s, ':'); i > 0 {
		s = s[:i]
	}
	for i := 2; i+2 < len(s); i++ {
		if s[i] == '.' && isASCIILetter(s[i-1]) && isUpper(s[i+1]) && small(s[i+2:]) {
			return i
		}
	}
	return len(s)
}

func allUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isUpper(s[i]) {
			return false
		}
	}
	return true
}
