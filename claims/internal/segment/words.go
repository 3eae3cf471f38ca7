package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	uax "github.com/clipperhouse/uax29/v2/words"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// words cuts one paragraph after the other into words. A chunk is a run without white space.
type words struct {
	text       string
	end        int        // of the paragraph
	chunkStart int        // of the current chunk
	chunkEnd   int        // of the current chunk
	quoted     bool       // a single quotation mark is open
	tokens     []ud.Token // of the paragraph
	unicode    *uax.Iterator[string]
}

func newWords(text string) *words { return &words{text: text, unicode: uax.FromString("")} }

// split is the words of a paragraph. They are overwritten by the next call.
func (w *words) split(p ud.Span) []ud.Token {
	w.tokens, w.end, w.quoted = w.tokens[:0], p.End, false
	for at := w.skipSpace(p.Start); at < p.End; at = w.skipSpace(w.chunkEnd) {
		w.chunkStart, w.chunkEnd = at, w.skipText(at)
		w.chunk()
		w.tokens[len(w.tokens)-1].SpaceAfter = true
	}
	return w.tokens
}

// chunk cuts the current chunk, rule by rule from the left.
func (w *words) chunk() {
	for at := w.chunkStart; at < w.chunkEnd; {
		s := w.text[at:w.chunkEnd]
		n, joined := 0, false
		switch r, _ := utf8.DecodeRuneInString(s); {
		case unicode.IsLetter(r):
			n = w.word(s, at)
		case isDigit(s[0]):
			n = w.number(s, at)
		case apostrophe(s) > 0:
			n, joined = w.apostrophe(s, at)
		default:
			n = w.mark(s, at)
		}
		if joined {
			w.add(at, at+n, true)
		} else {
			w.emit(at, at+n)
		}
		at += n
	}
}

// unit is the length of the word that s begins with after UAX #29.
func (w *words) unit(s string) int {
	if n := letters(s); n == len(s) {
		return n
	}
	w.unicode.SetText(s)
	if !w.unicode.Next() {
		return len(s)
	}
	n := len(w.unicode.Value())
	if m := hyphenation(s, n); m > 0 {
		return n + m + w.unit(s[n+m:])
	}
	return n
}

// hyphenation is the length of the line end at byte n of s, where a soft hyphen before it and a small letter after it say that
// a word goes on; 0 for none.
func hyphenation(s string, n int) int {
	if !strings.HasSuffix(s[:n], softHyphen) {
		return 0
	}
	rest := strings.TrimPrefix(s[n:], "\r")
	if !strings.HasPrefix(rest, "\n") || !small(rest[1:]) {
		return 0
	}
	return len(s) - n - len(rest) + 1
}

const softHyphen = "\u00ad"

// emit adds a word, or the words of a contraction.
func (w *words) emit(start, end int) {
	if cut := contraction(w.text[start:end]); cut > 0 {
		w.emit(start, start+cut)
		w.add(start+cut, end, true)
		return
	}
	w.add(start, end, false)
}

func (w *words) add(start, end int, joined bool) {
	w.tokens = append(w.tokens, ud.Token{Span: ud.Span{Start: start, End: end}, Form: w.text[start:end], Joined: joined})
}

// before is the form of the word before, empty at the start of a paragraph.
func (w *words) before() string {
	if len(w.tokens) == 0 {
		return ""
	}
	return w.tokens[len(w.tokens)-1].Form
}

// after is the chunk that follows the current one, empty at the end of a paragraph.
func (w *words) after() string {
	at := w.skipSpace(w.chunkEnd)
	return w.text[at:w.skipText(at)]
}

func (w *words) skipSpace(at int) int {
	for at < w.end {
		n := space(w.text[at:w.end])
		if n == 0 {
			break
		}
		at += n
	}
	return at
}

func (w *words) skipText(at int) int {
	for at < w.end {
		if c := w.text[at]; c > ' ' && c < utf8.RuneSelf && c != 0x7F && c != '&' {
			at++
			continue
		}
		if n := hyphenation(w.text[:w.end], at); n > 0 {
			at += n
			continue
		}
		if space(w.text[at:w.end]) > 0 {
			break
		}
		_, n := utf8.DecodeRuneInString(w.text[at:w.end])
		at += n
	}
	return at
}

// space is the length of the white space character that s begins with, 0 for none. Zero-width spaces, byte order marks and the
// marks that turn the direction of the text count too, and so do references ("&nbsp;").
func space(s string) int {
	r, n := character(s)
	if r < utf8.RuneSelf && !unicode.IsSpace(r) {
		return 0
	}
	if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || unicode.Is(unicode.Bidi_Control, r) {
		return n
	}
	return 0
}
