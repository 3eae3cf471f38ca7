package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// retag mends tags that the parser builds on.
func retag(s *ud.Sentence) {
	for i := 1; i+1 < len(s.Tokens); i++ {
		retagPast(s, i)
		retagPhrasal(s, i)
		retagWorth(s, i)
		retagPeople(s, i)
		retagOffice(s, i)
		retagAsked(s, i)
	}
}

// retagWorth: “a painting | worth $3 million”.
func retagWorth(s *ud.Sentence, i int) {
	if t, after := &s.Tokens[i], s.Tokens[i+1].UPOS; t.UPOS == ud.NOUN && t.Form == "worth" && (after == ud.NUM || after == ud.SYM) {
		t.UPOS, t.XPOS, t.Feats = ud.ADJ, "JJ", "Degree=Pos"
	}
}

// retagPeople: “the | accused, Ana Reis, testified”, “the | deceased was”, which have no noun behind them.
func retagPeople(s *ud.Sentence, i int) {
	t, before, after := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
	if t.UPOS == ud.VERB && (t.Form == "accused" || t.Form == "deceased") && strings.EqualFold(before.Form, "the") && (after.Form == "," || after.UPOS == ud.AUX || after.UPOS == ud.VERB) {
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.NOUN, "NN", t.Form, "Number=Sing"
	}
}

// retagOffice: “its chief | executive, Ana Reis, said”, which has no noun behind it, and “managing | director”.
func retagOffice(s *ud.Sentence, i int) {
	t, before, after := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
	switch {
	case t.UPOS == ud.ADJ && t.Form == "executive" && strings.EqualFold(before.Form, "chief") && after.UPOS != ud.NOUN && after.UPOS != ud.ADJ:
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.NOUN, "NN", t.Form, "Number=Sing"
	case t.UPOS == ud.NOUN && (t.Lemma == "director" || t.Lemma == "partner" || t.Lemma == "editor") && before.Form == "managing":
		before.UPOS, before.XPOS, before.Lemma, before.Feats = ud.ADJ, "JJ", "managing", "Degree=Pos"
	}
}

// retagAsked: “Hale, | asked about the deal, said it was dead”, where another asked.
func retagAsked(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if t.XPOS != "VBD" || t.Form != "asked" && t.Form != "told" && t.Form != "pressed" || s.Tokens[i-1].Form != "," {
		return
	}
	switch after := &s.Tokens[i+1]; {
	case after.UPOS == ud.ADP, after.Form == "whether", after.Form == "if", after.Form == "why", after.Form == "what", after.Form == "how":
	default:
		return
	}
	for k := i + 2; k < len(s.Tokens); k++ {
		if s.Tokens[k].Form == "," {
			for v := k + 1; v < min(k+4, len(s.Tokens)); v++ {
				if s.Tokens[v].XPOS == "VBD" {
					t.XPOS, t.Feats = "VBN", "Tense=Past|VerbForm=Part"
				}
			}
			return
		}
	}
}

// retagPast makes verbs of “the crash | injured 12 people” and “robbers | stole the bell”, which taggers that have seen little news take
// for adjectives or adverbs: these stand neither between a noun and a number nor between a noun and an article.
func retagPast(s *ud.Sentence, i int) {
	t, before, after := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
	if t.UPOS != ud.ADJ && t.UPOS != ud.ADV || before.UPOS != ud.NOUN && before.UPOS != ud.PROPN {
		return
	}
	if after.UPOS != ud.NUM && after.UPOS != ud.DET && hedgeEnd(s, i+1) < 0 {
		return
	}
	if base := tag.PastOf(t.Form); base != "" {
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.VERB, "VBD", base, "Mood=Ind|Tense=Past|VerbForm=Fin"
	}
}

// retagPhrasal makes verbs of “the storm | cut off the village” and “the group | spun off the bakery”, which were taken for nouns or participles.
func retagPhrasal(s *ud.Sentence, i int) {
	t, before, after := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
	if before.UPOS != ud.NOUN && before.UPOS != ud.PROPN || t.XPOS == "VBD" || i+2 >= len(s.Tokens) || s.Tokens[i+2].UPOS != ud.DET && s.Tokens[i+2].XPOS != "PRP$" {
		return
	}
	base := tag.PastOf(t.Form)
	if base == "" && before.Feats.Get("Number") == "Sing" {
		base = t.Form // “cut”, “set”
	}
	if phrasals()[base+" "+after.Form] != "" {
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.VERB, "VBD", base, "Mood=Ind|Tense=Past|VerbForm=Fin"
	}
}

// hedgeEnd is the number after the hedge that begins at token i, or -1.
func hedgeEnd(s *ud.Sentence, i int) int {
	for n := i + 1; n < min(i+5, len(s.Tokens)); n++ {
		if s.Tokens[n].UPOS == ud.NUM && isHedge(s, i, n) {
			return n
		}
	}
	return -1
}
