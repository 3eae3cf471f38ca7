package segment

import (
	"html"
	"strings"
	"unicode/utf8"
)

// character is the character that s begins with and its length, be it written as itself or as a reference ("&rsquo;").
func character(s string) (rune, int) {
	if strings.HasPrefix(s, "&") {
		if r, n := reference(s); n > 0 {
			return r, n
		}
	}
	return utf8.DecodeRuneInString(s)
}

// longestReference is the length of the longest character reference that is looked for.
const longestReference = 10

// reference is the character that the HTML reference at the start of s stands for ("&#8217;"), and its length; 0 for none. Pages
// that were copied by a program are full of them.
func reference(s string) (rune, int) {
	end := strings.IndexByte(s[:min(len(s), longestReference)], ';')
	if end < 2 {
		return 0, 0
	}
	text := html.UnescapeString(s[:end+1])
	r, n := utf8.DecodeRuneInString(text)
	if n != len(text) {
		return 0, 0
	}
	return r, end + 1
}

// plain is a mark as it would be without references: "”" for "&rdquo;".
func plain(form string) string {
	if strings.HasPrefix(form, "&") {
		if r, n := reference(form); n == len(form) {
			return string(r)
		}
	}
	return form
}
