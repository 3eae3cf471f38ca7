package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// particles stand inside family names; spellings and use of them vary, so they are left out of the comparison.
var particles = map[string]bool{
	"de": true, "da": true, "di": true, "do": true, "dos": true, "das": true, "del": true, "dela": true, "der": true, "den": true, "du": true,
	"la": true, "le": true, "van": true, "von": true, "fon": true, "ter": true, "ten": true, "zu": true, "bin": true, "ben": true, "ibn": true,
	"bint": true, "y": true, "e": true, "al": true, "el": true, "dit": true,
}

var suffixes = map[string]string{"jr": "jr", "junior": "jr", "jnr": "jr", "sr": "sr", "senior": "sr", "snr": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}

// personWords are the folded words of a personal name, the given name first, without titles and particles, the first letters
// that they were written with, and its suffix. "Hale, John" becomes "John Hale".
func personWords(s string) (folded []string, initials []byte, suffix string) {
	_, s = SplitTitle(s)
	if last, first, ok := strings.Cut(s, ","); ok && first != "" {
		if suffixes[foldKey(first)] == "" {
			s = first + " " + last
		}
	}
	words := split(apartInitials(s))
	for len(words) > 1 && suffixes[words[len(words)-1]] != "" {
		suffix = suffixes[words[len(words)-1]]
		words = words[:len(words)-1]
	}
	words = plainOrder(words)
	folded, initials = make([]string, 0, len(words)), make([]byte, 0, len(words))
	for i, w := range words {
		if f := foldWord(w); f != "" && (!particles[w] || i == len(words)-1) {
			folded, initials = append(folded, f), append(initials, w[0])
		}
	}
	if len(folded) == 0 {
		for _, w := range words {
			folded, initials = append(folded, foldWord(w)), append(initials, w[0])
		}
	}
	joined := joinArabic(folded)
	if len(joined) < len(folded) {
		initials = initials[:0]
		for _, w := range joined {
			initials = append(initials, (w + " ")[0])
		}
	}
	return joined, initials, suffix
}

// plainOrder puts the given name first in "bin Salman Mohammed", and writes letters for the digits that look like them ("Ig0r").
func plainOrder(words []string) []string {
	if n := len(words); n > 2 && patronymic[words[0]] {
		words = append([]string{words[n-1]}, words[:n-1]...)
	}
	for i, w := range words {
		if strings.ContainsAny(w, "0123456789") && strings.ContainsFunc(w, unicode.IsLetter) {
			words[i] = lookalikes.Replace(w)
		}
	}
	return words
}

var patronymic = map[string]bool{"bin": true, "ibn": true, "bint": true}

var lookalikes = strings.NewReplacer("0", "o", "1", "i", "3", "e", "4", "a", "5", "s", "8", "b", "9", "g")

// apartInitials puts blanks between initials, "J.K. Rowling" and "JK Rowling", and shortens "Yu. Ushakov" to one letter.
func apartInitials(s string) string {
	if first, rest, ok := strings.Cut(s, " "); ok && len(first) == 2 && first == strings.ToUpper(first) && rest != strings.ToUpper(rest) && first[0] < utf8.RuneSelf && first[1] >= 'A' && first[1] <= 'Z' {
		s = first[:1] + " " + first[1:] + " " + rest
	}
	if !strings.Contains(s, ".") {
		return s
	}
	return longInitials.Replace(strings.ReplaceAll(s, ".", ". "))
}

// longInitials are those that one letter of another alphabet is written with.
var longInitials = strings.NewReplacer("Yu. ", "Y. ", "Ya. ", "Y. ", "Ye. ", "Y. ", "Ju. ", "J. ", "Ja. ", "J. ", "Iu. ", "I. ", "Ch. ", "C. ", "Sh. ", "S. ", "Zh. ", "Z. ", "Kh. ", "K. ", "Th. ", "T. ", "Ph. ", "P. ")

func foldKey(s string) string { return strings.Join(split(s), "") }
