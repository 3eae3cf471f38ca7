package claims

import (
	"strconv"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// tree builds a sentence from "form/UPOS/deprel/head" words, the head counted from 1 and 0 for the root, with the lemma and the
// features behind them where they matter: "sank/VERB/root/0/sink/Tense=Past|VerbForm=Fin". Its text is the forms with blanks.
func tree(t *testing.T, words string) *ud.Sentence {
	t.Helper()
	s := &ud.Sentence{}
	at := 0
	for w := range strings.FieldsSeq(words) {
		f := append(strings.Split(w, "/"), "", "")
		head, err := strconv.Atoi(f[3])
		if err != nil {
			t.Fatalf("%s: %v", w, err)
		}
		tok := ud.Token{Span: ud.Span{Start: at, End: at + len(f[0])}, Form: f[0], Lemma: f[4], UPOS: ud.UPOS(f[1]), Deprel: ud.Deprel(f[2]), Head: head - 1, Feats: ud.Feats(f[5])}
		if tok.Lemma == "" {
			tok.Lemma = strings.ToLower(f[0])
		}
		s.Tokens = append(s.Tokens, tok)
		at += len(f[0]) + 1
	}
	s.Span = ud.Span{Start: 0, End: max(at-1, 0)}
	return s
}

// textOf is the text of a tree.
func textOf(s *ud.Sentence) string {
	var words []string
	for i := range s.Tokens {
		words = append(words, s.Tokens[i].Form)
	}
	return strings.Join(words, " ")
}
