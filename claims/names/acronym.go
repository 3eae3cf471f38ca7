package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isAcronym says whether one name is written with the initials of the other: "IMF", "U.N.", "Nato" as British papers have it.
func isAcronym(a, b string) bool {
	short := strings.ReplaceAll(strings.TrimSpace(a), ".", "")
	switch n := len(short); {
	case n < 2 || n > 7 || strings.ContainsAny(short, " -"):
		return false
	case n > 3 && plain(short) && b != "" && short[0] == b[0]:
		short = strings.ToUpper(short)
	case !upper(short):
		return false
	}
	of := ""
	for _, owner := range []string{"U.S. ", "US ", "UK ", "EU ", "UN "} {
		if rest, ok := strings.CutPrefix(b, owner); ok {
			of, b = strings.Trim(strings.ReplaceAll(owner, ".", ""), " "), rest
		}
	}
	for _, stop := range []bool{true, false} {
		switch i := initialsOf(b, stop); {
		case i == short, i == "T"+short, of+i == short:
			return len(strings.Fields(b)) > 1
		}
	}
	return false
}

// initialsOf are the capitalized first letters of a name's words, with or without those of articles and prepositions.
func initialsOf(name string, stop bool) string {
	var initials strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '&' }) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsLetter(r) && (stop || !orgStop[strings.ToLower(w)]) {
			initials.WriteRune(unicode.ToUpper(r))
		}
	}
	return initials.String()
}

func upper(s string) bool {
	up := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			up++
		}
	}
	return up > 1
}
