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

// RandomSentence builds a sentence out of bytes, three a word: form and part of speech, relation, head. Where wild is set, heads may
// go in circles and out of range; else it is a tree.
func RandomSentence(data []byte, wild bool) *ud.Sentence {
	forms := []string{"Bo/PROPN", "mayor/NOUN", "talks/NOUN", "city/NOUN", "Ruse/PROPN", "who/PRON", "that/SCONJ", "to/PART", "to/ADP", "with/ADP", "by/ADP",
		"according/VERB", "refused/VERB/refuse", "ordered/VERB/order", "met/VERB/meet", "said/VERB/say", "gave/VERB/give", "is/AUX/be", "was/AUX/be", "will/AUX",
		"not/PART", "no/DET", "then/ADV", "first/ADJ", "soon/ADV", "as/SCONJ", "after/ADP", "until/SCONJ", "if/SCONJ", "due/ADJ", "likely/ADJ", "and/CCONJ",
		",/PUNCT", "?/PUNCT", "“/PUNCT", "”/PUNCT", "—/PUNCT", "12/NUM", "Monday/PROPN", "in/ADP", "there/PRON", "time/NOUN", "ORVIK/PROPN"}
	rels := []ud.Deprel{"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "nmod:desc", "appos", "conj", "cc", "ccomp", "xcomp", "advcl",
		"acl", "acl:relcl", "aux", "aux:pass", "cop", "mark", "case", "det", "amod", "compound", "compound:prt", "flat", "fixed", "expl", "parataxis", "advmod",
		"punct", "nummod", "dep", "csubj"}
	s := &ud.Sentence{}
	n, at := min(len(data)/3, 24), 0
	for i := range n {
		f := append(strings.Split(forms[int(data[3*i])%len(forms)], "/"), "")
		t := ud.Token{Span: ud.Span{Start: at, End: at + len(f[0])}, Form: f[0], Lemma: f[2], UPOS: ud.UPOS(f[1]), Deprel: rels[int(data[3*i+1])%len(rels)], SpaceAfter: true}
		if t.Lemma == "" {
			t.Lemma = f[0]
		}
		t.Feats = []ud.Feats{"", "VerbForm=Fin", "Tense=Past|VerbForm=Part", "VerbForm=Inf", "Number=Plur"}[int(data[3*i])/len(forms)%5]
		h := int(data[3*i+2])
		switch {
		case wild:
			t.Head = h%(n+4) - 2
		case i == 0:
			t.Head, t.Deprel = ud.Root, "root"
		default: // under an earlier word, the words then shuffled by swapping the root with another
			t.Head = h % i
		}
		s.Tokens = append(s.Tokens, t)
		at = t.End + 1
	}
	if k := n / 2; !wild && k > 0 { // the word in the middle becomes the root
		reroot(s, k)
	}
	s.Span = ud.Span{Start: 0, End: max(at-1, 0)}
	return s
}

// reroot turns the heads round on the way from token k to the root.
func reroot(s *ud.Sentence, k int) {
	rel := s.Tokens[k].Deprel
	for i, above := k, ud.Root; i >= 0; {
		head := s.Tokens[i].Head
		s.Tokens[i].Head = above
		i, above = head, i
	}
	s.Tokens[k].Deprel, s.Tokens[0].Deprel = "root", rel
}

// TextOf is the text of a random sentence.
var TextOf = textOf
