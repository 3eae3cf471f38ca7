package ud

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shares cuts the surface form of a multiword token into one adjacent slice a word. Words that spell the form out, whatever
// the case, get just that. Otherwise ("wo" + "not" for won't) each word takes the letters that
// it begins with in common with what is left, and leaves at least one for every word after it as long as there are enough; the last takes the rest.
func shares(form string, words []string) []string {
	spelt := strings.EqualFold(form, strings.Join(words, ""))
	rest, pieces := []rune(form), make([]string, len(words))
	for i, w := range words[:len(words)-1] {
		n := common(rest, []rune(w))
		if spelt {
			n = utf8.RuneCountInString(w)
		}
		n = max(0, min(n, len(rest)-(len(words)-1-i)))
		pieces[i], rest = string(rest[:n]), rest[n:]
	}
	pieces[len(words)-1] = string(rest)
	return pieces
}

// common is how many runes the two begin with alike, at least one.
func common(a, b []rune) int {
	n := 0
	for n < len(a) && n < len(b) && unicode.ToLower(a[n]) == unicode.ToLower(b[n]) {
		n++
	}
	return max(n, 1)
}
