package claims

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// TestPlainOrder says in what order a parser sees a sentence; where there is no inversion, it sees it as it stands.
func TestPlainOrder(t *testing.T) {
	for _, c := range []struct{ why, words, want string }{
		{"a phrase in front", "Only after the vote did the mayor speak .", "Only after the vote , the mayor did speak ."},
		{"a clause in front", "Not until the gate was shut did the guards leave .", "Not until the gate was shut , the guards did leave ."},
		{"an adverb", "Never had the club lost so badly .", "the club had Never lost so badly ."},
		{"two words", "No sooner had the rain stopped than the river rose .", "the rain had No sooner stopped than the river rose ."},
		{"after a mark", "The road was clear ; only then did the lorries move .", "The road was clear ; only then , the lorries did move ."},
		{"a remark between", "Only after the vote , she said , did the mayor speak .", "Only after the vote , the mayor did speak , she said ."},
		{"no inversion behind only", "Only after the vote the mayor did speak .", ""},
		{"a subject with not", "Not one peso had changed hands .", ""},
		{"a question", "Did the mayor speak after the vote ?", ""},
	} {
		s := spaced(c.words)
		tag.New()(s)
		var got []string
		straight(func(p *ud.Sentence) {
			for i := range p.Tokens {
				got = append(got, p.Tokens[i].Form)
				p.Tokens[i].Head, p.Tokens[i].Deprel = i-1, "dep"
			}
		})(s)
		want := c.want
		if want == "" {
			want = c.words
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %s", c.why, strings.Join(got, " "))
		}
		for i := range s.Tokens {
			if s.Tokens[i].Form != strings.Fields(c.words)[i] || s.Tokens[i].Head >= len(s.Tokens) {
				t.Errorf("%s: token %d is %v", c.why, i, s.Tokens[i])
			}
		}
	}
}

// spaced is a sentence of words with blanks between.
func spaced(text string) *ud.Sentence {
	s := &ud.Sentence{}
	at := 0
	for _, w := range strings.Fields(text) {
		s.Tokens = append(s.Tokens, ud.Token{Span: ud.Span{Start: at, End: at + len(w)}, Form: w, SpaceAfter: true})
		at += len(w) + 1
	}
	return s
}
