package tag

import (
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
)

// plain is the form with all quotes straight.
func plain(form string) string { return strings.ReplaceAll(linear.Straight(form), "`", "'") }

// fold is the form as the tables know it: plain and lower-cased.
func fold(form string) string { return strings.ToLower(plain(form)) }

// alike makes forms share their features: every digit is 0, and a run of a mark is one of it ("!!!").
func alike(s string) string {
	last := rune(-1)
	return strings.Map(func(r rune) rune {
		defer func() { last = r }()
		switch {
		case unicode.IsDigit(r):
			return '0'
		case r == last && unicode.IsPunct(r):
			return -1
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
