package ner

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// word is what the features need of a token.
type word struct {
	lower, shape, upos, class, phrase uint64
	prefixes, suffixes                [4]uint64
	context                           uint64 // how the document writes it elsewhere
	upper                             bool   // begins with or holds an upper-case letter
	open                              bool   // may be part of a name
}

// document is what the sentences of a text tell about its words: how often each is written with and without a capital
// where no capital is due.
type document struct {
	lex    *tables
	known  map[string]*word // made once a form
	capped map[string]int
	plain  map[string]int
}

// newDocument counts the words of sentences.
func newDocument(sents []ud.Sentence) *document {
	d := &document{lex: lexicon(), known: map[string]*word{}, capped: map[string]int{}, plain: map[string]int{}}
	for i := range sents {
		st := styleOf(&sents[i])
		for j := range sents[i].Tokens {
			form := sents[i].Tokens[j].Form
			first, _ := utf8.DecodeRuneInString(form)
			switch {
			case unicode.IsUpper(first) && st == running && j > 0 && !quoteBefore(&sents[i], j):
				d.capped[plainLower(form)]++
			case unicode.IsLower(first):
				d.plain[form]++
			}
		}
	}
	return d
}

func quoteBefore(s *ud.Sentence, j int) bool {
	return strings.ContainsAny(s.Tokens[j-1].Form, "\"“”'‘’:.!?-–—•*(")
}

// style is how a sentence is capitalized.
type style int

const (
	running  style = iota
	title          // Most Words Capitalized
	capitals       // ALL CAPITALS
)

func styleOf(s *ud.Sentence) style {
	long, upper, caps := 0, 0, 0
	for i := range s.Tokens {
		form := s.Tokens[i].Form
		if i == 0 || len(form) < 4 {
			continue
		}
		first, _ := utf8.DecodeRuneInString(form)
		if !unicode.IsLetter(first) {
			continue
		}
		long++
		if unicode.IsUpper(first) {
			upper++
			if form == strings.ToUpper(form) {
				caps++
			}
		}
	}
	switch {
	case long >= 3 && caps*10 >= long*8:
		return capitals
	case long >= 4 && upper*10 >= long*8:
		return title
	}
	return running
}

// plainLower is a form in lower case with straight quotes and all digits alike.
func plainLower(form string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return unicode.ToLower(r)
	}, linear.Straight(form))
}

// word is the token's word; the parts that depend on its form alone are kept.
func (d *document) word(t *ud.Token) word {
	w, ok := d.known[t.Form]
	if !ok {
		w = d.make(t.Form)
		d.known[t.Form] = w
	}
	out := *w
	out.upos = linear.String(string(t.UPOS))
	return out
}

func (d *document) make(form string) *word {
	lower := plainLower(form)
	w := &word{lower: linear.String(lower), shape: linear.String(linear.Shape(form)), class: uint64(d.lex.of(form, lower))}
	for i := range w.prefixes {
		w.prefixes[i], w.suffixes[i] = linear.String(linear.Prefix(lower, i+1)), linear.String(linear.Suffix(lower, i+1))
	}
	w.upper = strings.IndexFunc(form, unicode.IsUpper) >= 0
	switch c, p := d.capped[lower], d.plain[lower]; {
	case c == 0 && p == 0:
		w.context = 1
	case c == 0:
		w.context = 2
	case p == 0:
		w.context = 3
	case c > p:
		w.context = 4
	default:
		w.context = 5
	}
	return w
}

// sentence is a sentence on its way through the recognizer.
type sentence struct {
	words []word
	style uint64
	buf   []uint64
}

const mostPhrase = 6 // words of a phrase in the lexicon

func (d *document) sentence(s *ud.Sentence) *sentence {
	out := &sentence{words: make([]word, len(s.Tokens)), style: uint64(styleOf(s)), buf: make([]uint64, 0, 96)}
	for i := range s.Tokens {
		out.words[i] = d.word(&s.Tokens[i])
	}
	out.openWords()
	d.markPhrases(s, out)
	return out
}

// openWords marks the words that may be part of a name: those with a capital, and up to three others between two of them.
func (s *sentence) openWords() {
	last := -1
	for i := range s.words {
		if !s.words[i].upper {
			continue
		}
		s.words[i].open = true
		if last >= 0 && i-last <= 4 {
			for j := last + 1; j < i; j++ {
				s.words[j].open = true
			}
		}
		last = i
	}
	if last >= 0 && last+1 < len(s.words) { // "Apollo 11"
		s.words[last+1].open = true
	}
	for i := 1; i < len(s.words); i++ {
		s.words[i].open = s.words[i].open || s.words[i-1].upper
	}
}

// markPhrases marks the words of the longest phrases of the lexicon: the class, and whether the word begins it.
func (d *document) markPhrases(s *ud.Sentence, out *sentence) {
	for i := 0; i < len(s.Tokens); i++ {
		if !out.words[i].upper || !d.lex.starts[strings.ToLower(s.Tokens[i].Form)] {
			continue
		}
		key, longest, found := strings.ToLower(s.Tokens[i].Form), 0, class(0)
		for j := i + 1; j < len(s.Tokens) && j < i+mostPhrase; j++ {
			key += " " + strings.ToLower(s.Tokens[j].Form)
			if c := d.lex.phrases[key]; c != 0 {
				longest, found = j-i, c
			}
		}
		if longest > 0 {
			for j := i; j <= i+longest; j++ {
				out.words[j].phrase = uint64(found)*2 + 1
			}
			out.words[i].phrase--
			i += longest
		}
	}
}

// edge stands for what is before and after a sentence.
var edge = word{lower: 1, shape: 1, upos: 1, class: 1 << 15, phrase: 1 << 15}

func (s *sentence) at(i int) *word {
	if i < 0 || i >= len(s.words) {
		return &edge
	}
	return &s.words[i]
}

// features are those of word i; the slice is reused.
func (s *sentence) features(i int) []uint64 {
	w, p, n, pp, nn := s.at(i), s.at(i-1), s.at(i+1), s.at(i-2), s.at(i+2)
	f := s.buf[:0]
	t := 0
	add := func(a, b uint64) {
		f = append(f, linear.Feature(t, a, b))
		t++
	}
	add(0, 0)
	add(w.lower, 0)
	add(p.lower, 0)
	add(n.lower, 0)
	add(pp.lower, 0)
	add(nn.lower, 0)
	add(p.lower, w.lower)
	add(w.lower, n.lower)
	add(w.shape, s.style)
	add(p.shape, w.shape)
	add(w.shape, n.shape)
	add(linear.Mix(p.shape, n.shape), w.shape)
	add(w.shape, p.lower)
	add(w.shape, n.lower)
	for k := range w.prefixes {
		add(w.prefixes[k], 0)
		add(w.suffixes[k], 0)
	}
	add(w.suffixes[2], w.shape)
	add(p.suffixes[2], 0)
	add(n.suffixes[2], 0)
	add(w.upos, w.shape)
	add(p.upos, w.upos)
	add(w.upos, n.upos)
	add(linear.Mix(p.upos, n.upos), w.upos)
	add(w.class, w.shape)
	add(p.class, w.class)
	add(w.class, n.class)
	add(linear.Mix(p.class, n.class), w.class)
	add(p.class, 0)
	add(n.class, 0)
	add(nn.class, 0)
	add(pp.class, 0)
	add(w.phrase, 0)
	add(p.phrase, w.phrase)
	add(w.context, w.shape)
	add(w.context, flag(i == 0)|s.style<<1)
	add(n.context, w.context)
	t = 64 // one feature a class
	for c := 0; c < classes; c++ {
		if w.class>>c&1 == 1 {
			add(uint64(c), 0)
			t--
		}
		if n.class>>c&1 == 1 {
			t++
			add(uint64(c), w.shape)
			t -= 2
		}
		if p.class>>c&1 == 1 {
			t += 2
			add(uint64(c), w.shape)
			t -= 3
		}
	}
	s.buf = f
	return f
}

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
