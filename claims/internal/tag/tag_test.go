package tag

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

func sentence(text string) *ud.Sentence {
	s := &ud.Sentence{}
	for _, f := range strings.Fields(text) {
		s.Tokens = append(s.Tokens, ud.Token{Form: f})
	}
	return s
}

func TestTagPlainSentences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The mayor said on Tuesday that two workers were arrested .",
			"the/DET mayor/NOUN say/VERB on/ADP Tuesday/PROPN that/SCONJ two/NUM worker/NOUN be/AUX arrest/VERB ./PUNCT"},
		{"She did n’t sell the company ’s older ships .",
			"she/PRON do/AUX not/PART sell/VERB the/DET company/NOUN 's/PART old/ADJ ship/NOUN ./PUNCT"},
	} {
		s := sentence(c.text)
		Tag(s)
		var got []string
		for _, k := range s.Tokens {
			got = append(got, k.Lemma+"/"+string(k.UPOS))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
