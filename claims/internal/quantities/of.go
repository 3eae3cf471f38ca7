package quantities

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// counted is the noun phrase that an amount counts, as written, and the lemma of its head. For measures, money and percentages it
// is what "of" adds, the noun that they describe, or the subject of a copula ("turnout was 58 percent").
func (s *scanner) counted(a amount, f Found) (of, head string) {
	if a.unit == "score" || ageUnit(a.unit) {
		return "", ""
	}
	if of, head = s.beside(a, f); of == "" && !f.Ordinal {
		if of, head = s.elided(a); of == "" {
			of, head = s.level(a, f)
		}
	}
	return of, head
}

// beside is what is counted next to the amount: its noun, the noun behind or in front of "of", or its subject.
func (s *scanner) beside(a amount, f Found) (of, head string) {
	if a.hedge == "no" && (s.is(a.at, "nobody") || s.is(a.at, "no") && s.is(a.next-1, "one")) {
		return "people", "person"
	}
	if from, ok := s.partitive(a); ok {
		return s.phrase(from)
	}
	if a.unit != "" {
		return s.measured(a, f)
	}
	if s.at(a.from-1).cue&rank != 0 {
		t := s.token(a.from - 1)
		return t.Form, lemma(t)
	}
	if a.attached || s.hyphen(a.next) && !s.at(a.next).spaced {
		return s.compound(a.next)
	}
	if s.tree {
		if of, head = s.governed(f); of != "" {
			return of, head
		}
		if of, head = s.subject(f); of != "" || f.Ordinal {
			return of, head
		}
		if s.at(a.next).token != f.Last || !s.countsNext(a) {
			return s.possessor(a)
		}
	}
	return s.phrase(f.Last)
}

// measured is the noun that a measure describes: "a 20 percent stake", "winds of 90 mph", "turnout was 58 percent".
func (s *scanner) measured(a amount, f Found) (of, head string) {
	if of, head = s.governed(f); of != "" && s.telling(head) {
		return of, head
	}
	if of, head = s.possessor(a); of != "" {
		return of, head
	}
	return s.subject(f)
}

// possessor is the noun in front of "of" and an amount: "costs of 85 million euros", "a town of 28,000".
func (s *scanner) possessor(a amount) (of, head string) {
	if !s.is(a.from-1, "of") || a.from < 2 || !nominal(s.token(a.from-2)) {
		return "", ""
	}
	if of, head = s.noun(0, s.atoms[a.from-2].token); s.telling(head) {
		return of, head
	}
	return "", ""
}

// telling says whether a noun says what is measured: no unit, no total, no rise.
func (s *scanner) telling(head string) bool {
	_, unit := s.lex.units[head]
	return !unit && s.lex.words[head].cue&(total|change) == 0
}

func ageUnit(u string) bool { return u == "year" || u == "month" || u == "week" || u == "day" }

// partitive says whether "of" follows, and with which token its noun phrase begins: "31 of the passengers", "54.3 percent of the vote".
func (s *scanner) partitive(a amount) (int, bool) {
	if a.number.share && s.tagged && a.unit == "" && s.at(a.next).letter && !s.is(a.next, "of") && s.token(a.next).UPOS == ud.DET {
		return s.atoms[a.next].token, true
	}
	if !s.is(a.next, "of") || a.next+1 >= len(s.atoms) {
		return 0, false
	}
	return s.atoms[a.next+1].token, true
}

// compound reads the noun behind a hyphen: "420-bed".
func (s *scanner) compound(i int) (of, head string) {
	if s.hyphen(i) {
		i++
	}
	if !s.at(i).letter {
		return "", ""
	}
	of = s.at(i).Of(s.text)
	t := s.token(i)
	if s.tagged && t.Form == of && !nominal(t) {
		return s.phrase(s.atoms[i].token + 1)
	}
	if t.Form == of {
		return of, lemma(t)
	}
	return of, strings.ToLower(of)
}

// governed is the phrase whose head the number modifies.
func (s *scanner) governed(f Found) (of, head string) {
	tokens := s.sentence.Tokens
	for _, i := range []int{f.Head, f.First} {
		for steps := 0; steps < 4 && i >= 0 && i < len(tokens); steps++ {
			t := tokens[i]
			if t.Head < 0 || t.Head >= len(tokens) || !t.Deprel.Is("nummod", "amod", "det", "advmod", "compound", "nmod", "flat", "obl") {
				break
			}
			if t.Head >= f.Last && !slices.ContainsFunc(tokens[f.Last:t.Head], verb) && tokens[f.Last].Form != "," && nominal(tokens[t.Head]) && t.Deprel.Is("nummod", "amod", "det", "compound") {
				return s.noun(f.Last, t.Head)
			}
			if t.Head < f.First || t.Head >= f.Last {
				break
			}
			i = t.Head
		}
	}
	return "", ""
}

// subject is the subject of which the amount is the predicate: "National turnout was 58 percent".
func (s *scanner) subject(f Found) (of, head string) {
	if !s.tree || f.Ordinal {
		return "", ""
	}
	tokens := s.sentence.Tokens
	for i := f.First; i < f.Last && i < len(tokens); i++ {
		if s.sentence.Child(i, "cop") < 0 {
			continue
		}
		if f.Value.Unit == "" && s.sentence.Child(i, "case") >= 0 { // "was among the nine"
			continue
		}
		if subj := s.sentence.Child(i, "nsubj"); subj >= 0 && subj < f.First && nominal(tokens[subj]) {
			first := subj
			for first > 0 && tokens[first-1].Head == subj && tokens[first-1].Deprel.Is("amod", "compound", "nmod", "nummod", "flat") && !tokens[first-1].Deprel.Is("det") && tokens[first-1].UPOS != ud.PART {
				first--
			}
			return s.noun(first, subj)
		}
	}
	return "", ""
}
