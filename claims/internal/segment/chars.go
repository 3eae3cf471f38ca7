package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isNumber(s string) bool { return s != "" && isDigit(s[0]) }

func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// letters is the length of the ASCII letters that s begins with.
func letters(s string) int {
	n := 0
	for n < len(s) && isASCIILetter(s[n]) {
		n++
	}
	return n
}

// digits is the length of the digits that s begins with.
func digits(s string) int {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return n
}

// letter is the length of the letter that s begins with, 0 for none.
func letter(s string) int {
	if r, n := utf8.DecodeRuneInString(s); unicode.IsLetter(r) {
		return n
	}
	return 0
}

// wordlike says whether s begins with a letter or a digit.
func wordlike(s string) bool { return s != "" && isDigit(s[0]) || letter(s) > 0 }

// capital says whether s begins with a capital letter.
func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// small says whether s begins with a small letter.
func small(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// apostrophe is the length of the apostrophe or single quotation mark that s begins with, 0 for none.
func apostrophe(s string) int {
	switch r, n := character(s); r {
	case '\'', '’', '‘', '`', '´', 'ʼ', '＇':
		return n
	}
	return 0
}

// hyphen is the length of the hyphen that s begins with, breaking or not, 0 for none.
func hyphen(s string) int {
	switch r, n := utf8.DecodeRuneInString(s); r {
	case '-', '‐', '‑':
		return n
	}
	return 0
}

// lookup finds s in a table, in small letters and with straight apostrophes, without allocating.
func lookup[V any](table map[string]V, s string) (V, bool) {
	var buf [24]byte
	if len(s) > len(buf) {
		var none V
		return none, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case isUpper(c):
			c |= 0x20
		case c >= utf8.RuneSelf && strings.HasPrefix(s[i:], "’"):
			c, i = '\'', i+len("’")-1
		}
		buf[n] = c
		n++
	}
	v, ok := table[string(buf[:n])]
	return v, ok
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
