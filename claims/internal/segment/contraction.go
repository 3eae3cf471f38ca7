package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// contraction is where a word falls into two: do|n't, Reis|'s, can|not, gon|na; 0 for a word that does not.
func contraction(s string) int {
	if letters(s) == len(s) {
		cut, _ := lookup(fused, s)
		return cut
	}
	if n := apostrophe(s); n > 0 && it(s[n:]) {
		return n + 1
	}
	for i := len(s) - 1; i > 0 && i >= len(s)-len("re")-longestReference; i-- {
		if isASCIILetter(s[i]) {
			continue
		}
		n := apostrophe(s[i:])
		if n == 0 {
			continue
		}
		if clitic(s[i+n:]) && !decade(s[:i], s[i:]) {
			return i
		}
		if led(s[:i], s[i+n:]) {
			return i + n
		}
		if strings.EqualFold(s[i+n:], "t") && i > 1 && s[i-1]|0x20 == 'n' {
			return i - 1
		}
		return 0
	}
	return 0
}

// clitic says whether s is what may follow an apostrophe as a word of its own.
func clitic(s string) bool {
	switch len(s) {
	case 1:
		c := s[0] | 0x20
		return c == 's' || c == 'm' || c == 'd'
	case 2:
		return strings.EqualFold(s, "re") || strings.EqualFold(s, "ve") || strings.EqualFold(s, "ll")
	}
	return false
}

// led says whether a word shortened to its first letter precedes the apostrophe: y’|all, d’|you.
func led(before, after string) bool {
	switch before {
	case "y", "Y":
		return strings.EqualFold(after, "all")
	case "d", "D":
		return strings.EqualFold(after, "you") || strings.EqualFold(after, "ye")
	}
	return false
}

// it says whether s is what follows the apostrophe of ’t|is, ’t|was.
func it(s string) bool {
	switch strings.ToLower(s[:min(len(s), len("twould")+1)]) {
	case "tis", "twas", "twere", "twill", "twould":
		return true
	}
	return false
}

// fused are contractions without an apostrophe, with the place where they are cut. Words that have another reading (its,
// well, ill) are not among them.
var fused = map[string]int{
	"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "outta": 3, "dont": 2, "didnt": 3, "doesnt": 4, "couldnt": 5, "wouldnt": 5,
	"shouldnt": 6, "isnt": 2, "wasnt": 3, "arent": 3, "werent": 4, "hasnt": 3, "havent": 4, "hadnt": 3, "aint": 2, "wont": 2,
	"cant": 2, "ive": 1, "im": 1, "youre": 3, "youve": 3, "youll": 3, "theyre": 4, "theyve": 4, "thats": 4, "whats": 4, "theres": 5,
}

// apostrophe is the length of the word that s begins with, where s begins with an apostrophe or a single quotation mark, and
// whether it continues the word before: U.S.|'s, parents|'.
func (w *words) apostrophe(s string, at int) (n int, joined bool) {
	n = apostrophe(s)
	rest := s[n:]
	if at == w.chunkStart || !attaches(w.before()) {
		if m := elision(rest); m > 0 {
			return n + m, false
		}
		if m := apostrophe(rest); m > 0 {
			return n + m, false // a double quotation mark made of two
		}
		w.quoted = wordlike(rest)
		return n, false
	}
	if m := letters(rest); clitic(rest[:m]) && !wordlike(rest[m:]) {
		return n + m, true
	}
	if m := apostrophe(rest); m > 0 {
		return n + m, false
	}
	if w.quoted || wordlike(rest) || !strings.ContainsAny(w.before()[len(w.before())-1:], "sSzZxX") {
		w.quoted = false
		return n, false
	}
	return n, true
}

// attaches says whether an apostrophe right after a word can belong to it.
func attaches(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(".%)", r)
}

// elision is the length of what follows an apostrophe that stands for something left out: 's, 'em, '72, 60s.
func elision(s string) int {
	if d := digits(s); d == 2 {
		if strings.HasPrefix(s[d:], "s") {
			d++
		}
		if !wordlike(s[d:]) {
			return d
		}
		return 0
	}
	n := letters(s)
	if wordlike(s[n:]) {
		return 0
	}
	if clitic(s[:n]) && n == len(s) || it(s[:n]) {
		return n
	}
	switch strings.ToLower(s[:min(n, 6)]) {
	case "n": // rock ’n’ roll
		return n + apostrophe(s[n:])
	case "em", "til", "cos": // not "cause": ‘cause for concern’
		return n
	}
	return 0
}
