package segment

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// Mail and old wire copy is wrapped at a width in this range, counted in characters.
const minWrap, maxWrap = 50, 90

// line is a line's span without its end, and its width in characters.
type line struct {
	ud.Span
	width, firstWord int
	small            bool // begins with a small letter
}

// paragraphs yields the spans between line ends. A line end does not count where the text is wrapped and the line was full.
func paragraphs(text string) iter.Seq[ud.Span] {
	return func(yield func(ud.Span) bool) {
		wrap := wrapWidth(text)
		var open ud.Span // a paragraph that may go on; empty for none
		var before line
		for l := range lines(text) {
			soft := open.Len() > 0 && (hyphenation(text, open.End) > 0 || wrap > 0 && l.width > 0 && full(before, l, wrap) && !bullet(l.Of(text)))
			if !soft {
				if open.Len() > 0 && !yield(open) {
					return
				}
				open = l.Span
			}
			open.End = l.End
			before = l
		}
		if open.Len() > 0 {
			yield(open)
		}
	}
}

// lines yields the lines, ended by LF, CR, CRLF or one of Unicode's separators.
func lines(text string) iter.Seq[line] {
	return func(yield func(line) bool) {
		for start := 0; start < len(text); {
			end, next := start+lineEnd(text[start:]), 0
			switch {
			case strings.HasPrefix(text[end:], "\r\n"):
				next = end + 2
			case end < len(text):
				_, n := utf8.DecodeRuneInString(text[end:])
				next = end + n
			default:
				next = end
			}
			if !yield(measure(text, start, end)) {
				return
			}
			start = next
		}
	}
}

func lineEnd(s string) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\n', '\r', '\v', '\f':
			return i
		case 0xE2: // U+2028, U+2029
			if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9) {
				return i
			}
		}
	}
	return len(s)
}

func measure(text string, start, end int) line {
	s := strings.TrimSpace(text[start:end])
	word, _, _ := strings.Cut(s, " ")
	return line{ud.Span{Start: start, End: end}, utf8.RuneCountInString(s), utf8.RuneCountInString(word), small(s)}
}

// full says whether the first word of the next line had no room in this one.
func full(l, next line, wrap int) bool {
	return l.width >= minWrap/2 && l.width+1+next.firstWord > wrap
}

// wrapWidth is the width that the text was wrapped at, 0 if it was not: no line may be wider, of the line ends within
// paragraphs half or more must come because the line was full, and after a third of these or more a small letter must say that
// a sentence goes on.
func wrapWidth(text string) int {
	width, inside, fulls, smalls := 0, 0, 0, 0
	for l := range lines(text) {
		if l.width == l.firstWord { // an address may be as long as it likes
			continue
		}
		if width = max(width, l.width); width > maxWrap {
			return 0
		}
	}
	var before line
	for l := range lines(text) {
		if before.width > 0 && l.width > 0 && !bullet(l.Of(text)) {
			inside++
			if full(before, l, width) {
				fulls++
				if l.small {
					smalls++
				}
			}
		}
		before = l
	}
	if width < minWrap || fulls < 2 || fulls*2 < inside || smalls*3 < fulls {
		return 0
	}
	return width
}

// bullet says whether a line begins like an item of a list.
func bullet(s string) bool {
	s = strings.TrimSpace(s)
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '•', '▪', '●', '◦', '‣', '■', '*', '>', '|':
		return true
	case '-', '–', '—':
		return strings.HasPrefix(s[n:], " ")
	}
	digits := strings.TrimLeft(s, "0123456789")
	return len(digits) < len(s) && len(s)-len(digits) <= 2 && (strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") "))
}
