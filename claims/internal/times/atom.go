package times

import (
	"strings"
	"sync"
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
	lead   bool // an expression may begin with it
	*entry
}

// leads are the words outside the lexicon that an expression may begin with.
var leads = wordSet("the very my ' number daylong nightlong weeklong monthlong yearlong decadelong @ q ad fy fiscal calendar " +
	"small wee early late mid earlier later beginning start outset end close middle " +
	"about around approximately roughly circa ca c nearly almost over under more less longer shorter fewer just at up no not " +
	"today yesterday tomorrow tmrw tonight overnight this last past previous preceding next coming upcoming current that same following ensuing " +
	"another these those every each once twice few several some many dozens hundreds numerous half all whole full entire long " +
	"noon noonish midnight shortly soon moments immediately sometime right " +
	"daily everyday weekly fortnightly biweekly monthly quarterly yearly annually annual hourly nightly " +
	"eve corresponding future recent latest now currently nowadays presently atm recently lately in as " +
	"twenties thirties forties fifties sixties seventies eighties nineties")

// nothing is the meaning of a word that is not in the lexicon.
var nothing = &entry{}

// meaning is what is known of a word: its entry in the lexicon, if it has one, and whether it is among the leads.
type meaning struct {
	entry *entry
	lead  bool
}

// meanings are keyed by lower-case form.
var meanings = sync.OnceValue(func() map[string]meaning {
	m := map[string]meaning{}
	for w := range leads {
		m[w] = meaning{lead: true}
	}
	for w := range holidays() {
		m[w] = meaning{lead: true}
	}
	for w, e := range lexicon() {
		m[w] = meaning{e, m[w].lead}
	}
	return m
})

// atomize cuts the sentence's tokens into atoms.
func atomize(text string, s *ud.Sentence, into []atom) []atom {
	words := meanings()
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
			m := words[a.low]
			if m.entry != nil && a.letter {
				a.entry = m.entry
			}
			a.lead = a.entry != nothing || a.num >= 0 || m.lead
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

// digits is how many digits the atom has.
func (a atom) digits() int {
	if a.num < 0 {
		return 0
	}
	return a.Len()
}
