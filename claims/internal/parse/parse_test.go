package parse

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func sentence(text string) *ud.Sentence {
	s := &ud.Sentence{}
	for _, f := range strings.Fields(text) {
		s.Tokens = append(s.Tokens, ud.Token{Form: f})
	}
	return s
}

// A tree is written as word<relation<head for each token.
func TestParsePlainSentences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The mayor opened the bridge on Monday .",
			"The<det<mayor mayor<nsubj<opened opened<root the<det<bridge bridge<obj<opened on<case<Monday Monday<obl<opened .<punct<opened"},
		{"Two men were arrested by the police .",
			"Two<nummod<men men<nsubj:pass<arrested were<aux:pass<arrested arrested<root by<case<police the<det<police police<obl:agent<arrested .<punct<arrested"},
	} {
		s := sentence(c.text)
		tag.Tag(s)
		Parse(s)
		if got := compact(s); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func compact(s *ud.Sentence) string {
	var out []string
	for _, k := range s.Tokens {
		arc := fmt.Sprintf("%s<%s", k.Form, k.Deprel)
		if k.Head != ud.Root {
			arc += "<" + s.Tokens[k.Head].Form
		}
		out = append(out, arc)
	}
	return strings.Join(out, " ")
}
