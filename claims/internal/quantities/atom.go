package quantities

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// An atom is a run of digits (with its separators), a run of letters, or one other character. Atoms are finer than tokens, so
// that "54-year-old", "$4.2bn" and "1.5m" read the same however they were tokenized.
type atom struct {
	ud.Span
	token  int  // index in the sentence
	spaced bool // white space stands before it
	letter bool
	taken  bool // part of a time, or of a quantity already found
	word   numberWord
	cue    cue
	symbol rune // of an atom that is neither digits nor letters
}

// scanner reads one sentence at a time.
type scanner struct {
	lex      *lexicon
	text     string
	sentence *ud.Sentence
	index    int
	atoms    []atom
	tree     bool // heads are filled
	tagged   bool // parts of speech are filled
	money    bool // the sentence speaks of money
	weight   bool // the sentence speaks of weighing
	heat     bool // the sentence speaks of temperatures
	million  bool // the sentence has an "m" that is a million
	score    bool // the sentence speaks of a match or a vote
	key      []byte
	founds   []Found
}

// read splits the sentence into atoms. Those that overlap one of taken, sorted by start, are marked.
func (s *scanner) read(sentence *ud.Sentence, index int, taken []ud.Span) {
	s.sentence, s.index, s.atoms = sentence, index, s.atoms[:0]
	s.tree, s.tagged, s.money, s.weight, s.heat, s.million, s.score = false, false, false, false, false, false, false
	for t := range sentence.Tokens {
		token := &sentence.Tokens[t]
		s.tree = s.tree || token.Deprel != ""
		s.tagged = s.tagged || token.UPOS != ""
		s.split(token.Span, t)
	}
	for i, n := 0, 0; i < len(s.atoms); i++ {
		a := &s.atoms[i]
		for n < len(taken) && taken[n].End <= a.Start {
			n++
		}
		a.taken = n < len(taken) && taken[n].Overlaps(a.Span)
		s.money = s.money || a.cue&money != 0
		s.weight = s.weight || a.cue&weight != 0
		s.heat = s.heat || a.cue&heat != 0
		s.score = s.score || a.cue&score != 0
	}
}

// split appends the atoms of a token. Tokens that overlap the one before (odd input) are left out.
func (s *scanner) split(token ud.Span, t int) {
	end, last := 0, len(s.atoms)-1
	if last >= 0 {
		end = s.atoms[last].End
	}
	if token.Start < end || token.End > len(s.text) || token.Start > token.End {
		return
	}
	for at := token.Start; at < token.End; {
		r, size := utf8.DecodeRuneInString(s.text[at:token.End])
		if unicode.IsSpace(r) {
			at += size
			continue
		}
		a := atom{Span: ud.Span{Start: at, End: at + size}, token: t, spaced: end < at, symbol: r}
		switch {
		case isDigit(r) || r == '.' && at+1 < token.End && isDigit(rune(s.text[at+1])):
			a.End, a.symbol = at+digitRun(s.text[at:token.End]), 0
			s.leadingPoint(&a)
			a.word = numberWord{class: digits}
			a.word.low, _ = strconv.ParseFloat(strings.ReplaceAll(s.text[a.Start:a.End], ",", ""), 64)
			a.word.high = a.word.low
		case unicode.IsLetter(r):
			a.End, a.symbol, a.letter = at+letterRun(s.text[at:token.End]), 0, true
			m := s.lex.words[string(s.lower(a.Span))]
			a.word, a.cue = m.number, m.cue
		}
		s.atoms = append(s.atoms, a)
		at, end = a.End, a.End
	}
}

// leadingPoint gives digits the point in front of them that was made a token of its own: " .08".
func (s *scanner) leadingPoint(a *atom) {
	if n := len(s.atoms) - 1; n >= 0 && !a.spaced && s.atoms[n].symbol == '.' && (n == 0 || s.atoms[n].spaced) {
		a.Start, a.spaced = s.atoms[n].Start, s.atoms[n].spaced
		s.atoms = s.atoms[:n]
	}
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// digitRun is the length of a number at the start of s: digits, commas before groups of three, one decimal point.
func digitRun(s string) int {
	point := false
	count := func(i int) int {
		n := 0
		for i+n < len(s) && isDigit(rune(s[i+n])) {
			n++
		}
		return n
	}
	i := count(0)
	for i < len(s) {
		n := count(i + 1)
		if s[i] == ',' && (n == 3 || n == 2 && indian(s[i:])) && !point && i > 0 || s[i] == '.' && n > 0 && !point {
			point = point || s[i] == '.'
			i += 1 + n
			continue
		}
		break
	}
	return i
}

// indian says whether groups of two digits stand at the start of s, which is a comma, and one of three ends them: "1,50,000".
func indian(s string) bool {
	digits := func(n int) bool {
		return len(s) > n && strings.IndexFunc(s[1:1+n], func(r rune) bool { return !isDigit(r) }) < 0 && (len(s) == n+1 || !isDigit(rune(s[n+1])))
	}
	for s[0] == ',' && digits(2) && len(s) > 3 {
		s = s[3:]
	}
	return s[0] == ',' && digits(3)
}

func letterRun(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) {
			return i
		}
	}
	return len(s)
}

// lower is the text under a span in lower case, with single blanks for white space and hyphens. It is valid until the next call.
func (s *scanner) lower(span ud.Span) []byte {
	s.key = s.key[:0]
	for _, r := range span.Of(s.text) {
		switch {
		case 'a' <= r && r <= 'z':
			s.key = append(s.key, byte(r))
		case 'A' <= r && r <= 'Z':
			s.key = append(s.key, byte(r)+'a'-'A')
		case unicode.IsSpace(r) || r == '-' || r == '‑':
			if n := len(s.key); n == 0 || s.key[n-1] != ' ' {
				s.key = append(s.key, ' ')
			}
		case r == 'μ': // Greek mu for the micro sign
			s.key = utf8.AppendRune(s.key, 'µ')
		default:
			s.key = utf8.AppendRune(s.key, unicode.ToLower(r))
		}
	}
	return s.key
}

// span is the hull of atoms from (inclusive) to (exclusive).
func (s *scanner) span(from, to int) ud.Span {
	return ud.Span{Start: s.atoms[from].Start, End: s.atoms[to-1].End}
}

// at is the atom at i, or an empty one outside the sentence; atoms that are taken end a construct, so they read as empty too.
func (s *scanner) at(i int) atom {
	if i < 0 || i >= len(s.atoms) || s.atoms[i].taken {
		return atom{token: -1, symbol: -1}
	}
	return s.atoms[i]
}

// is says whether the atom at i is the given word, in any case, or symbol.
func (s *scanner) is(i int, words ...string) bool {
	if i < 0 || i >= len(s.atoms) {
		return false
	}
	got := s.atoms[i].Of(s.text)
	for _, w := range words {
		if strings.EqualFold(got, w) {
			return true
		}
	}
	return false
}

// hyphen says whether the atom at i is a hyphen or dash.
func (s *scanner) hyphen(i int) bool {
	switch s.at(i).symbol {
	case '-', '‐', '‑', '–', '—', '−':
		return true
	}
	return false
}

// token is the token of atom i, or an empty one.
func (s *scanner) token(i int) ud.Token {
	if i < 0 || i >= len(s.atoms) {
		return ud.Token{Head: ud.Root}
	}
	return s.sentence.Tokens[s.atoms[i].token]
}
