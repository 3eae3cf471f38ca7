package times

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// atom is a run of letters, a run of digits or a single other character. Expressions are read over atoms, not tokens, so that it does not
// matter how "9:15", "8pm", "mid-1980s" or "a.m." were cut.
type atom struct {
	ud.Span
	low    string // lower case, straight apostrophe
	num    int    // value of a run of up to 8 digits, else -1
	token  int
	glued  bool // no white space before it
	letter bool
	upper  bool // begins with a capital
	*entry
}

// atomize cuts the sentence's tokens into atoms.
func atomize(text string, s *ud.Sentence, into []atom) []atom {
	words := lexicon()
	last := -1
	for k := range s.Tokens {
		t := s.Tokens[k].Span
		if t.Start < 0 || t.End > len(text) || t.Start > t.End {
			continue
		}
		for at := t.Start; at < t.End; {
			a := cut(text[:t.End], at)
			at = a.End
			if a.low == "" {
				continue
			}
			a.token, a.glued, a.entry = k, a.Start == last, nothing
			if e := words[a.low]; e != nil {
				a.entry = e
			}
			last = a.End
			into = append(into, a)
		}
	}
	return into
}

// cut reads the atom that starts at the given byte; its low is empty for white space.
func cut(text string, at int) atom {
	r, size := utf8.DecodeRuneInString(text[at:])
	a := atom{Span: ud.Span{Start: at, End: at + size}, num: -1}
	switch {
	case unicode.IsLetter(r):
		a.letter, a.upper = true, unicode.IsUpper(r)
		for a.End < len(text) && plain(text[a.End]) {
			a.End++
		}
		a.End = run(text, a.End, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) })
	case r >= '0' && r <= '9':
		a.End = run(text, at, func(r rune) bool { return r >= '0' && r <= '9' })
		a.num = number(text[at:a.End])
	case unicode.IsSpace(r):
		return a
	case r == '’' || r == '‘' || r == 'ʼ':
		a.low = "'"
		return a
	case r == '–' || r == '—' || r == '‑' || r == '−':
		a.low = "-"
		return a
	}
	a.low = strings.ToLower(text[at:a.End])
	return a
}

// plain says whether a byte is an ASCII letter.
func plain(c byte) bool { c |= 0x20; return 'a' <= c && c <= 'z' }

// run is the end of the run of characters that are in.
func run(text string, at int, in func(rune) bool) int {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !in(r) {
			break
		}
		at += size
	}
	return at
}

// number is the value of a short run of digits, else -1.
func number(s string) int {
	if len(s) > 8 {
		return -1
	}
	n := 0
	for i := 0; i < len(s); i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// leads says whether an expression may begin with the atom.
func (a *atom) leads() bool { return a.num >= 0 || a.lead }

// digits is how many digits the atom has.
func (a atom) digits() int {
	if a.num < 0 {
		return 0
	}
	return a.Len()
}
