// Package ud holds analysed sentences in the terms of Universal Dependencies version 2
// (https://universaldependencies.org, Nivre et al. 2020): tokens with lemma, part of speech, features, head and relation.
package ud

import "strings"

// Span is a range of bytes of a document's UTF-8 text, half-open.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains says whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps says whether the two share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Hull is the smallest span that holds both.
func (s Span) Hull(o Span) Span { return Span{min(s.Start, o.Start), max(s.End, o.End)} }

// Of is the slice of text under the span.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Root is the Head of a sentence's root.
const Root = -1

// Token is one syntactic word. The words of a multiword token ("do" + "n’t", "Reis" + "’s") are tokens of their own with
// adjacent spans; all but the first are Joined.
type Token struct {
	Span
	Form   string // the text under the span
	Lemma  string
	UPOS   UPOS
	XPOS   string // the treebank's own tag (Penn), empty where unknown
	Feats  Feats
	Head   int // index of the head in the sentence, or Root
	Deprel Deprel
	Joined bool // continues the multiword token begun by the token before
	// SpaceAfter says whether white space (or the end of the document) follows.
	SpaceAfter bool
}

// Sentence is a run of tokens, in the order of the text.
type Sentence struct {
	ID string // its "sent_id" in a treebank, empty where it has none
	Span
	Tokens []Token
	// Paragraph counts the document's paragraphs from 0; sentences of one paragraph share it.
	Paragraph int
}

// UPOS is a universal part of speech, in the spelling of the standard ("NOUN").
type UPOS string

// The universal parts of speech.
const (
	ADJ   UPOS = "ADJ"
	ADP   UPOS = "ADP"
	ADV   UPOS = "ADV"
	AUX   UPOS = "AUX"
	CCONJ UPOS = "CCONJ"
	DET   UPOS = "DET"
	INTJ  UPOS = "INTJ"
	NOUN  UPOS = "NOUN"
	NUM   UPOS = "NUM"
	PART  UPOS = "PART"
	PRON  UPOS = "PRON"
	PROPN UPOS = "PROPN"
	PUNCT UPOS = "PUNCT"
	SCONJ UPOS = "SCONJ"
	SYM   UPOS = "SYM"
	VERB  UPOS = "VERB"
	X     UPOS = "X"
)

// Deprel is a dependency relation with its subtype ("nsubj:pass").
type Deprel string

// Base is the universal part of the relation: "nsubj" of "nsubj:pass".
func (d Deprel) Base() string {
	if i := strings.IndexByte(string(d), ':'); i >= 0 {
		return string(d[:i])
	}
	return string(d)
}

// Is says whether the universal part of the relation is one of those given.
func (d Deprel) Is(bases ...string) bool {
	base := d.Base()
	for _, b := range bases {
		if b == base {
			return true
		}
	}
	return false
}

// Feats are morphological features as CoNLL-U writes them, "Number=Sing|Person=3", sorted by name where they are ours; empty for
// none.
type Feats string

// Get is the value of a feature, empty where it is missing.
func (f Feats) Get(name string) string {
	for rest := string(f); rest != ""; {
		var field string
		field, rest, _ = strings.Cut(rest, "|")
		if n, v, ok := strings.Cut(field, "="); ok && n == name {
			return v
		}
	}
	return ""
}
