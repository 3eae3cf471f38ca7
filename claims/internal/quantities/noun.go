package quantities

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// noun is the phrase that ends with its head and does not begin before the token first: the adjectives, nouns and participles in
// front, without "more" and "other".
func (s *scanner) noun(first, head int) (string, string) {
	tokens := s.sentence.Tokens
	start := head
	for start > first && start > 0 && within(tokens[start-1]) {
		start--
	}
	for start < head && (tokens[start].UPOS == ud.PUNCT || tokens[start].UPOS == ud.PART || addition(tokens[start].Form)) {
		start++
	}
	first = start
	return ud.Span{Start: tokens[first].Start, End: tokens[head].End}.Of(s.text), lemma(tokens[head])
}

// phrase is the noun phrase that begins at token i.
func (s *scanner) phrase(i int) (string, string) {
	tokens, start := s.sentence.Tokens, i
	for i < len(tokens) && (tokens[i].UPOS == ud.DET || tokens[i].UPOS == ud.NUM || tokens[i].UPOS == "" && article(tokens[i].Form) || tokens[i].UPOS == ud.PRON && tokens[i].Feats.Get("Poss") == "Yes") {
		i++
	}
	if head := s.nounFrom(i); head >= 0 {
		return s.noun(i, s.outer(head))
	}
	if i > start && i < len(tokens) && s.lex.words[tokens[i].Form].cue&person != 0 { // "of the injured"
		return tokens[i].Form, lemma(tokens[i])
	}
	return "", ""
}

// outer is the noun of which the noun at head is part, as the tree has it: "damage" for "heat-related damage".
func (s *scanner) outer(head int) int {
	tokens := s.sentence.Tokens
	for i := head; tokens[i].Head > i && tokens[i].Head < len(tokens) && within(tokens[i]); {
		if i = tokens[i].Head; nominal(tokens[i]) && !slices.ContainsFunc(tokens[head:i], without) {
			head = i
		}
	}
	return head
}

// within says whether a token can stand in a noun phrase in front of its head.
func within(t ud.Token) bool {
	switch t.UPOS {
	case ud.ADJ, ud.NOUN, ud.PROPN, ud.ADV, ud.X, ud.SYM:
		return true
	case ud.VERB:
		return t.Feats.Get("VerbForm") == "Part"
	case ud.PART:
		return strings.HasSuffix(t.Form, "s") || strings.HasSuffix(t.Form, "’") || strings.HasSuffix(t.Form, "'")
	case ud.PUNCT:
		return t.Form == "-" || t.Form == "‑"
	}
	return false
}

func without(t ud.Token) bool { return !within(t) }

// addition are words between a number and its noun that say nothing of what is counted.
func addition(w string) bool {
	switch strings.ToLower(w) {
	case "more", "other", "further", "additional", "extra", "of", "odd":
		return true
	}
	return false
}

func article(w string) bool {
	switch strings.ToLower(w) {
	case "the", "a", "an", "its", "their", "his", "her", "our", "those", "these", "all":
		return true
	}
	return false
}

// nounFrom is the last token of the run of adjectives and nouns that begins at token i, or -1: its head, where no tree says more.
func (s *scanner) nounFrom(i int) int {
	tokens := s.sentence.Tokens
	head := -1
	for steps := 0; i < len(tokens) && steps < 6; i, steps = i+1, steps+1 {
		t := tokens[i]
		if !s.tagged {
			return s.plainNoun(i)
		}
		switch {
		case nominal(t):
			head = i
		case t.UPOS == ud.ADJ && head < 0, t.UPOS == ud.VERB && head < 0 && t.Feats.Get("VerbForm") == "Part", t.UPOS == ud.PUNCT && t.Form == "-":
		case t.UPOS == ud.ADV && head < 0:
		case t.UPOS == ud.PART && head >= 0 && strings.HasSuffix(t.Form, "s"):
		default:
			return head
		}
		if head == i && i+1 < len(tokens) && !nominal(tokens[i+1]) && tokens[i+1].UPOS != ud.PART && tokens[i+1].UPOS != ud.PUNCT {
			return head
		}
	}
	return head
}

// plainNoun takes the word at i for a noun where nothing is tagged: letters, not a function word.
func (s *scanner) plainNoun(i int) int {
	w := s.sentence.Tokens[i].Form
	m := s.lex.words[strings.ToLower(w)]
	if w == "" || m.cue&(stop|time) != 0 || w[0] < 'A' || m.number.class != noNumber {
		return -1
	}
	return i
}

func verb(t ud.Token) bool { return t.UPOS == ud.AUX || t.Feats.Get("VerbForm") == "Fin" }

func nominal(t ud.Token) bool { return t.UPOS == ud.NOUN || t.UPOS == ud.PROPN }

// lemma is the lemma of t, or its form in lower case where it has none.
func lemma(t ud.Token) string {
	if t.Lemma != "" {
		return t.Lemma
	}
	return strings.ToLower(t.Form)
}
