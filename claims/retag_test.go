package claims

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// TestRetagWords looks at the first two words.
func TestRetagWords(t *testing.T) {
	for words, want := range map[string][2]ud.UPOS{
		"bell/NOUN/dep/0 worth/NOUN/dep/1 $/SYM/dep/1 30/NUM/dep/1": {ud.NOUN, ud.ADJ},
		"its/PRON/dep/0 worth/NOUN/dep/1 fell/VERB/dep/1":           {ud.PRON, ud.NOUN},

		"The/DET/dep/0 accused/VERB/dep/1 ,/PUNCT/dep/1 Hale/PROPN/dep/1": {ud.DET, ud.NOUN},
		"the/DET/dep/0 deceased/VERB/dep/1 was/AUX/dep/1 60/NUM/dep/1":    {ud.DET, ud.NOUN},
		"Hale/PROPN/dep/0 accused/VERB/dep/1 ,/PUNCT/dep/1 he/PRON/dep/1": {ud.PROPN, ud.VERB},
		"the/DET/dep/0 accused/VERB/dep/1 man/NOUN/dep/1 left/VERB/dep/1": {ud.DET, ud.VERB},

		"the/DET/dep/0 dead/ADJ/dep/1 numbered/ADJ/dep/1 11/NUM/dep/1":            {ud.DET, ud.NOUN},
		"27/NUM/dep/0 injured/VERB/dep/1 were/AUX/dep/1 treated/VERB/dep/1":       {ud.NUM, ud.NOUN},
		"the/DET/dep/0 dead/ADJ/dep/1 whale/NOUN/dep/1 sank/VERB/dep/1":           {ud.DET, ud.ADJ},
		"losses/NOUN/dep/0 totalled/ADJ/dep/1 30/NUM/dep/1 francs/NOUN/dep/1":     {ud.NOUN, ud.VERB},
		"no/DET/dep/0 means/VERB/dep/1 over/ADP/dep/1 yet/ADV/dep/1":              {ud.DET, ud.NOUN},
		"it/PRON/dep/0 means/VERB/dep/1 trouble/NOUN/dep/1 now/ADV/dep/1":         {ud.PRON, ud.VERB},
		"chief/ADJ/dep/0 executive/ADJ/dep/1 ,/PUNCT/dep/1 Hale/PROPN/dep/1":      {ud.ADJ, ud.NOUN},
		"chief/ADJ/dep/0 executive/ADJ/dep/1 officer/NOUN/dep/1 left/VERB/dep/1":  {ud.ADJ, ud.ADJ},
		"managing/VERB/dep/0 director/NOUN/dep/1 Ana/PROPN/dep/1 said/VERB/dep/1": {ud.ADJ, ud.NOUN},
		"managing/VERB/dep/0 flats/NOUN/dep/1 is/AUX/dep/1 hard/ADJ/dep/1":        {ud.VERB, ud.NOUN},
	} {
		s := tree(t, words)
		if retag(s); s.Tokens[0].UPOS != want[0] || s.Tokens[1].UPOS != want[1] {
			t.Errorf("%s: %s %s", words, s.Tokens[0].UPOS, s.Tokens[1].UPOS)
		}
	}
}

func TestRetag(t *testing.T) {
	for _, c := range []struct {
		why, words string // the second word is looked at
		verb       bool
	}{
		{"before a number", "crash/NOUN/dep/0 injured/ADJ/dep/1 12/NUM/dep/1 men/NOUN/dep/1", true},
		{"before an article", "Halvick/PROPN/dep/0 wounded/ADJ/dep/1 the/DET/dep/1 guard/NOUN/dep/1", true},
		{"before a hedge", "thieves/NOUN/dep/0 stole/ADV/dep/1 more/ADJ/dep/1 than/ADP/dep/1 30/NUM/dep/1 bells/NOUN/dep/1", true},
		{"before a noun", "the/DET/dep/0 injured/ADJ/dep/1 men/NOUN/dep/1", false},
		{"after a copula", "were/AUX/dep/0 injured/ADJ/dep/1 the/DET/dep/1 same/ADJ/dep/1 day/NOUN/dep/1", false},
		{"no verb", "city/NOUN/dep/0 late/ADJ/dep/1 the/DET/dep/1 same/ADJ/dep/1 day/NOUN/dep/1", false},
	} {
		s := tree(t, c.words)
		retag(s)
		if got := s.Tokens[1].UPOS == ud.VERB; got != c.verb {
			t.Errorf("%s: %s", c.why, s.Tokens[1].UPOS)
		}
	}
}

// TestRetagMarker looks at “until”.
func TestRetagMarker(t *testing.T) {
	for _, c := range []struct {
		why, words string
		want       ud.UPOS
	}{
		{"a clause follows", "They stayed/VBD until the guard left/VBD .", ud.SCONJ},
		{"a noun follows", "They stayed/VBD until the vote .", ud.ADP},
		{"its verb is that of the sentence", "Until the vote they stayed/VBD .", ud.ADP},
		{"a clause beside it follows", "They stayed/VBD until the vote , he said/VBD .", ud.ADP},
		{"inside a relative clause", "The mill that/WDT stood/VBD until the war reopened/VBD .", ud.ADP},
	} {
		s := &ud.Sentence{}
		at := -1
		for i, w := range strings.Fields(c.words) {
			form, xpos, verb := strings.Cut(w, "/")
			t := ud.Token{Form: form, UPOS: ud.NOUN, XPOS: xpos}
			switch {
			case strings.EqualFold(form, "until"):
				t.UPOS, at = ud.ADP, i
			case verb && xpos != "WDT":
				t.UPOS = ud.VERB
			case form == "," || form == ".":
				t.UPOS = ud.PUNCT
			}
			s.Tokens = append(s.Tokens, t)
		}
		if retag(s); s.Tokens[at].UPOS != c.want {
			t.Errorf("%s: %s", c.why, s.Tokens[at].UPOS)
		}
	}
}
