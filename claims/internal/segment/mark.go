package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark is the length of the word that s begins with, where s begins with neither letter, digit nor apostrophe.
func (w *words) mark(s string, at int) int {
	if n := smiley(s); n > 0 && (at == w.chunkStart || !isDigit(w.text[at-1])) {
		return n
	}
	switch c := s[0]; {
	case c == '.' && len(s) > 1 && isDigit(s[1]) && (at == w.chunkStart || !wordlike(w.text[at-1:])):
		return 1 + digits(s[1:])
	case c == '+' && at == w.chunkStart && len(s) > 1 && isDigit(s[1]):
		return 1 + w.number(s[1:], at+1)
	case (c == '#' || c == '@') && !w.afterWord(at) && letter(s[1:]) > 0:
		return 1 + w.unit(s[1:])
	}
	if n := run(s, ".!?…"); n > 0 {
		return n
	}
	r, n := character(s)
	if strings.ContainsRune("-–—*=_~+<>|•·$/\\#", r) {
		return max(n, run(s, string(r)))
	}
	return max(n, w.unit(s))
}

// afterWord says whether a letter or a digit is right before.
func (w *words) afterWord(at int) bool {
	if at == w.chunkStart {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(w.before())
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// run is the length of the characters of a set that s begins with.
func run(s, set string) int {
	for i, r := range s {
		if !strings.ContainsRune(set, r) {
			return i
		}
	}
	return len(s)
}

// smiley is the length of a smiley that fills s up to marks at its end, 0 for none.
func smiley(s string) int {
	if c := s[0]; c != ':' && c != ';' && c != '=' {
		return 0
	}
	for _, face := range []string{":-)", ":-(", ";-)", ":)", ":(", ";)", ":D", ":P", ":p", "=)", "=("} {
		if strings.HasPrefix(s, face) && run(s[len(face):], ".,!?") == len(s)-len(face) {
			return len(face)
		}
	}
	return 0
}
