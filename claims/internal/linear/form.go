package linear

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

var straight = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "“", `"`, "”", `"`, "„", `"`, "‑", "-", "‐", "-", "\u00a0", " ", "\u202f", " ",
	"\u00ad", "", "\u200c", "", "\u200d", "", "\u2060", "", "\r\n", "", "\n", "")

// Straight is a form as a typewriter has it: with straight quotes, simple hyphens and blanks, no character references, and
// nothing in it that does not show.
func Straight(form string) string {
	for i := 0; i < len(form); i++ {
		switch c := form[i]; {
		case c == '&':
			form = html.UnescapeString(form)
			return straight.Replace(form)
		case c >= utf8.RuneSelf || c == '\n':
			return straight.Replace(form)
		}
	}
	return form
}

// Shape describes the letters of a form: X upper case, x lower case, 9 digit, others themselves; of runs two are kept.
func Shape(form string) string {
	var b [24]byte
	out := b[:0]
	last, run := byte(0), 0
	for _, r := range form {
		c := byte('?')
		switch {
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c = 'x'
		case unicode.IsDigit(r):
			c = '9'
		case r == '’' || r == '‘':
			c = '\''
		case r < utf8.RuneSelf:
			c = byte(r)
		}
		if c == last {
			run++
		} else {
			last, run = c, 1
		}
		if run <= 2 && len(out) < len(b) {
			out = append(out, c)
		}
	}
	return string(out)
}

// Suffix is the last n runes of s, or all of it.
func Suffix(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

// Prefix is the first n runes of s, or all of it.
func Prefix(s string, n int) string {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return s[:i]
}
