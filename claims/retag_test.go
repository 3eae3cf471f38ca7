package claims

import (
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

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
