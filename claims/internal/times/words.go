package times

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// IsMonth says whether a word may name a month: "October", "Oct", "may".
func IsMonth(form string) bool {
	return word(strings.ToLower(form)).month > 0
}

// is says whether the atom at i is one of the words.
func (s *scanner) is(i int, words ...string) bool {
	low := s.at(i).low
	for _, w := range words {
		if low == w {
			return true
		}
	}
	return false
}

func (s *scanner) words(i int, words []string) bool {
	for k, w := range words {
		if s.at(i+k).low != w {
			return false
		}
	}
	return true
}

// noun says whether a noun or its adjective starts at i, as far as tags tell.
func (s *scanner) noun(i int) bool {
	a := s.at(i)
	if !a.letter || a.cue&connector != 0 || a.low == "s" {
		return false
	}
	switch s.sent.Tokens[a.token].UPOS {
	case "NOUN", "ADJ", "PROPN":
		return true
	case "":
		return !a.upper && len(a.low) > 3
	}
	return false
}

// plural says whether the word at i looks like a plural noun.
func (s *scanner) plural(i int) bool {
	low := s.at(i).low
	return len(low) > 3 && low[len(low)-1] == 's' && low[len(low)-2] != 's' || s.at(i).cue&plural != 0 || strings.HasSuffix(low, "children")
}

func (s *scanner) tagged(i int, upos ud.UPOS) bool {
	t := s.at(i).token
	return t >= 0 && s.sent.Tokens[t].UPOS == upos
}

// possessive says whether atom i begins "’s".
func (s *scanner) possessive(i int) bool {
	return s.is(i, "'") && s.at(i).glued && s.is(i+1, "s")
}

// lemma is the base form of the word at atom i, the word itself where it has none.
func (s *scanner) lemma(i int) string {
	a := s.at(i)
	if a.token < 0 {
		return ""
	}
	if l := s.sent.Tokens[a.token].Lemma; l != "" {
		return l
	}
	return a.low
}

// counted says whether a number stands before atom i, with an adjective between at most: "two Saturdays", "three short summers".
func (s *scanner) counted(i int) bool {
	return s.at(i-1).number > 1 || s.at(i-1).num > 1 || s.tagged(i-1, ud.ADJ) && (s.at(i-2).number > 1 || s.at(i-2).num > 1)
}
