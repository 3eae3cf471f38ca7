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
		retagMeans(s, i)
		retagFirst(s, i)
		retagMarker(s, i)
		retagNeither(s, i)
		retagWorth(s, i)
		retagSubstantive(s, i)
		retagTotal(s, i)
		retagPeople(s, i)
		retagOffice(s, i)
		retagAsked(s, i)
	}
}

// retagFirst: “after Ana Reis first | meets the board”.
func retagFirst(s *ud.Sentence, i int) {
	t := s.Tokens
	if i < 2 || t[i].XPOS != "NNS" || !strings.EqualFold(t[i-1].Form, "first") || t[i-2].UPOS != ud.PROPN || i+1 >= len(t) || t[i+1].UPOS != ud.ADP && t[i+1].UPOS != ud.DET {
		return
	}
	t[i].UPOS, t[i].XPOS, t[i].Feats = ud.VERB, "VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"
	t[i-1].UPOS, t[i-1].XPOS, t[i-1].Feats = ud.ADV, "RB", ""
}

// retagMeans: “by no | means”.
func retagMeans(s *ud.Sentence, i int) {
	if t := &s.Tokens[i]; t.UPOS == ud.VERB && t.Form == "means" && s.Tokens[i-1].UPOS == ud.DET {
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.NOUN, "NNS", "means", "Number=Plur"
	}
}

// retagNeither: “she | neither signed nor read it”, “had | neither doctors nor nurses”.
func retagNeither(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if t.Lemma == "" || !strings.EqualFold(t.Form, "neither") || t.UPOS == ud.CCONJ {
		return
	}
	for k := i + 2; k < len(s.Tokens); k++ {
		if strings.EqualFold(s.Tokens[k].Form, "nor") {
			t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.CCONJ, "CC", "neither", ""
			return
		}
	}
}

// retagMarker: “stayed | until the minister had spoken”, “fled | before the roof fell”, where a finite verb stands before the word and another
// behind it with nothing but a noun phrase between.
func retagMarker(s *ud.Sentence, i int) {
	t := &s.Tokens[i]
	if t.UPOS != ud.ADP {
		return
	}
	switch t.Form {
	case "until", "till", "before", "after", "since":
	default:
		return
	}
	before := false
	for k := i - 1; k >= 0; k-- {
		b := &s.Tokens[k]
		if strings.HasPrefix(b.XPOS, "W") {
			return // “the mill that stood until the war reopened”
		}
		if b.Form == "that" || b.Form == ";" || b.UPOS == ud.CCONJ {
			break
		}
		before = before || finiteTag(b)
	}
	for k := i + 1; before && k < len(s.Tokens); k++ {
		a := &s.Tokens[k]
		switch {
		case a.UPOS == ud.PUNCT && a.Form != "-" && a.Form != "’" && a.Form != "'", a.UPOS == ud.CCONJ, a.UPOS == ud.SCONJ, strings.HasPrefix(a.XPOS, "W"), a.Form == "that":
			return
		case finiteTag(a) && k > i+1:
			t.UPOS = ud.SCONJ
			return
		}
	}
}

// finiteTag says whether a token is tagged as a finite verb or a modal.
func finiteTag(t *ud.Token) bool {
	switch t.XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return t.UPOS == ud.VERB || t.UPOS == ud.AUX
	}
	return false
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

// retagSubstantive: “the | dead were buried”, “all 27 | injured were treated”, “the list of the | missing stands at 14”: adjectives and
// participles of people that no noun follows.
func retagSubstantive(s *ud.Sentence, i int) {
	t, before, after := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
	switch t.Form {
	case "dead", "injured", "wounded", "missing", "sick", "homeless", "unemployed", "elderly", "living":
	default:
		return
	}
	if t.UPOS != ud.ADJ && t.UPOS != ud.VERB || !strings.EqualFold(before.Form, "the") && before.UPOS != ud.NUM {
		return
	}
	switch {
	case after.UPOS == ud.AUX, after.UPOS == ud.VERB, after.UPOS == ud.ADP && strings.EqualFold(before.Form, "the"), after.Form == "." || after.Form == ",", isTotal(after.Form):
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.NOUN, "NNS", t.Form, "Number=Plur"
	}
}

// retagTotal: “the dead | numbered eleven”, “losses | totalled 3 million”, taken for an adjective before a number.
func retagTotal(s *ud.Sentence, i int) {
	t, before, after := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
	if isTotal(t.Form) && (after.UPOS == ud.NUM || after.UPOS == ud.SYM) && (before.UPOS == ud.NOUN || before.UPOS == ud.PROPN) && t.XPOS != "VBD" {
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.VERB, "VBD", tag.PastOf(t.Form), "Mood=Ind|Tense=Past|VerbForm=Fin"
		if t.Lemma == "" {
			t.Lemma = strings.TrimSuffix(t.Form, "ed")
		}
	}
}

func isTotal(form string) bool { return form == "numbered" || form == "totalled" || form == "totaled" }

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
// for adjectives or adverbs: these stand neither between a noun and a number nor between a noun and an article. “burglars | stole” was taken for
// a present, which has the form of its lemma.
func retagPast(s *ud.Sentence, i int) {
	t, before, after := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
	if t.UPOS == ud.VERB && t.XPOS == "VBP" && tag.PastOf(t.Form) == t.Lemma && !strings.EqualFold(t.Form, t.Lemma) {
		pastTense(t)
	}
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
