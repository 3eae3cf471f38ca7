package claims

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

func TestAnalyzeChecksSpans(t *testing.T) {
	token := func(start, end int) ud.Token { return ud.Token{Span: ud.Span{Start: start, End: end}, UPOS: ud.NOUN} }
	for _, test := range []struct {
		why       string
		sentences []ud.Sentence
		want      string
	}{
		{"no sentence", nil, ""},
		{"no token", []ud.Sentence{{Span: ud.Span{Start: 0, End: 4}}}, ""},
		{"all well", []ud.Sentence{{Span: ud.Span{Start: 0, End: 4}, Tokens: []ud.Token{token(0, 2), token(2, 4)}}}, ""},
		{"beyond the text", []ud.Sentence{{Span: ud.Span{Start: 0, End: 9}, Tokens: []ud.Token{token(0, 9)}}}, "sentence 1: bytes 0 to 9"},
		{"outside the sentence", []ud.Sentence{{Span: ud.Span{Start: 0, End: 2}, Tokens: []ud.Token{token(0, 4)}}}, "sentence 1: bytes 0 to 2"},
		{"before the text", []ud.Sentence{{Span: ud.Span{Start: -1, End: 2}, Tokens: []ud.Token{token(-1, 2)}}}, "sentence 1, token 1: bytes -1 to 2"},
		{"back", []ud.Sentence{{Span: ud.Span{Start: 0, End: 4}, Tokens: []ud.Token{token(2, 4), token(0, 2)}}}, "token 2: bytes 0 to 2"},
		{"twice", []ud.Sentence{{Span: ud.Span{Start: 0, End: 4}, Tokens: []ud.Token{token(0, 4)}}, {Span: ud.Span{Start: 0, End: 4}, Tokens: []ud.Token{token(0, 4)}}}, "sentence 2, token 1"},
		{"inside out", []ud.Sentence{{Span: ud.Span{Start: 0, End: 4}, Tokens: []ud.Token{token(3, 1)}}}, "token 1: bytes 3 to 1"},
	} {
		_, err := new(Extractor).Analyze(t.Context(), Document{ID: "a", Text: "Rain"}, test.sentences)
		got := ""
		if err != nil {
			got = err.Error()
		}
		if !strings.Contains(got, test.want) || (err == nil) != (test.want == "") {
			t.Errorf("%s: %q, want %q", test.why, got, test.want)
		}
	}
}
