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
	starts                            bool   // begins a phrase of the lexicon
	form                              string // in lower case
}

// document is what the sentences of a text tell about its words: how often each is written with and without a capital
// where no capital is due.
type document struct {
	lex    *tables
	known  map[string]*word // made once a form
	styles []style          // of the sentences
	capped map[string]int
	plain  map[string]int
}

// newDocument counts the words of sentences.
func newDocument(sents []ud.Sentence) *document {
	d := &document{lex: lexicon(), known: map[string]*word{}, styles: make([]style, len(sents)), capped: map[string]int{}, plain: map[string]int{}}
	for i := range sents {
		st := styleOf(&sents[i])
		d.styles[i] = st
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
			if strings.IndexFunc(form, unicode.IsLower) < 0 {
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
	i := 0
	for i < len(form) && form[i] < utf8.RuneSelf && !('A' <= form[i] && form[i] <= 'Z') && !('0' <= form[i] && form[i] <= '9') {
		i++
	}
	if i == len(form) {
		return form
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return unicode.ToLower(r)
	}, linear.Straight(form))
}

// of is what a form alone tells, made once.
func (d *document) of(form string) *word {
	w, ok := d.known[form]
	if !ok {
		w = d.make(form)
		d.known[form] = w
	}
	return w
}

func (d *document) make(form string) *word {
	lower := plainLower(form)
	w := &word{form: lower, starts: d.lex.starts[strings.ToLower(form)], lower: linear.String(lower), shape: linear.String(linear.Shape(form)), class: uint64(d.lex.of(form, lower))}
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
