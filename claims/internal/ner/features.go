package ner

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// sentence is a sentence on its way through the recognizer.
type sentence struct {
	words []word
	style uint64
	buf   []uint64
	drop  uint64 // the templates that are left out, as a set
}

const mostPhrase = 6 // words of a phrase in the lexicon

func (d *document) sentence(s *ud.Sentence, st style) *sentence {
	out := &sentence{}
	d.read(s, st, out)
	return out
}

// read begins a sentence in the memory of the last.
func (d *document) read(s *ud.Sentence, st style, out *sentence) {
	out.style, out.words = uint64(st), out.words[:0]
	for i := range s.Tokens {
		out.words = append(out.words, *d.of(s.Tokens[i].Form))
		out.words[i].upos = linear.String(string(s.Tokens[i].UPOS))
	}
	out.openWords()
	d.markPhrases(s, out)
}

// proper stands for a proper noun in the features.
var proper = linear.String(string(ud.PROPN))

// openWords marks the words that may be part of a name: those with a capital, proper nouns without one, and up to three others between
// two of them.
func (s *sentence) openWords() {
	last := -1
	for i := range s.words {
		if !s.words[i].upper && s.words[i].upos != proper {
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
		if !out.words[i].upper || !out.words[i].starts {
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
		if s.drop>>t&1 == 0 {
			f = append(f, linear.Feature(t, a, b))
		}
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
