package main

import (
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// augment adds a copy in another dress of every eleventh sentence: in capitals, without its final mark, capitalized like a
// headline. The treebanks have few of these, newspapers many.
func augment(sents []ud.Sentence) []ud.Sentence {
	dresses := []func(s *ud.Sentence){capitals, unmarked, headline}
	var out []ud.Sentence
	for i := range sents {
		out = append(out, sents[i])
		if i%11 == 5 {
			s := sents[i]
			s.Tokens = append([]ud.Token(nil), s.Tokens...)
			dresses[i/11%len(dresses)](&s)
			out = append(out, s)
		}
	}
	return out
}

func capitals(s *ud.Sentence) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		t.Form, t.Lemma = strings.ToUpper(t.Form), "_" // nothing about lemmas is to be learnt from it
	}
}

func unmarked(s *ud.Sentence) {
	last := len(s.Tokens) - 1
	if last > 0 && s.Tokens[last].UPOS == ud.PUNCT && !hasChild(s, last) && s.Tokens[last].Head >= 0 {
		s.Tokens = s.Tokens[:last]
	}
}

func headline(s *ud.Sentence) {
	unmarked(s)
	for i := range s.Tokens {
		t := &s.Tokens[i]
		switch t.UPOS {
		case ud.ADP, ud.CCONJ, ud.DET, ud.PART, ud.PROPN, ud.SCONJ:
			if i > 0 {
				continue
			}
		}
		_, n := utf8.DecodeRuneInString(t.Form)
		t.Form = strings.ToUpper(t.Form[:n]) + t.Form[n:]
	}
}

func hasChild(s *ud.Sentence, i int) bool {
	for range s.Children(i) {
		return true
	}
	return false
}
