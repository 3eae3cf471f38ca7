package tag

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

var straight = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'", "`", "'", "“", `"`, "”", `"`, "„", `"`, "\u00a0", " ", "\u202f", " ", "\u00ad", "")

// plain is the form with typographic quotes and blanks made plain.
func plain(form string) string {
	for i := 0; i < len(form); i++ {
		if form[i] >= utf8.RuneSelf || form[i] == '`' {
			return straight.Replace(form)
		}
	}
	return form
}

// fold is the form as the tables know it: plain and lower-cased.
func fold(form string) string { return strings.ToLower(plain(form)) }

// shape describes the letters of a form: X upper case, x lower case, 9 digit, others themselves; of runs two are kept.
func shape(form string) string {
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

// suffix is the last n runes of s, or all of it.
func suffix(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}

// prefix is the first n runes of s, or all of it.
func prefix(s string, n int) string {
	i := 0
	for ; n > 0 && i < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	return s[:i]
}

// digitsAlike replaces every digit by 0, so that numbers share their features.
func digitsAlike(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return r
	}, s)
}

// isNumeral says whether a folded form is a number in words from two to ninety-nine: those too rare to have been learnt.
func isNumeral(folded string) bool {
	tens, ones, both := strings.Cut(folded, "-")
	if both {
		return strings.HasSuffix(tens, "ty") && isNumeral(tens) && (ones == "one" || isNumeral(ones))
	}
	switch folded {
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
		"sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety":
		return true
	}
	return false
}
