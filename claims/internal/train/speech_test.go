package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// tree reads form/lemma/pos/head/relation, heads from 1.
func tree(text string) ud.Sentence {
	var s ud.Sentence
	for _, w := range strings.Fields(text) {
		f := strings.Split(w, "/")
		t := ud.Token{Form: f[0], Lemma: f[1], UPOS: ud.UPOS(f[2]), Deprel: ud.Deprel(f[4])}
		fmt.Sscan(f[3], &t.Head)
		t.Head--
		s.Tokens = append(s.Tokens, t)
	}
	return s
}

func compact(s ud.Sentence) string {
	var out []string
	for _, t := range s.Tokens {
		head := "ROOT"
		if t.Head >= 0 {
			head = s.Tokens[t.Head].Form
		}
		out = append(out, t.Form+"<"+head)
	}
	return strings.Join(out, " ")
}

func TestPostposed(t *testing.T) {
	said := tree("The/the/DET/2/det mayor/mayor/NOUN/3/nsubj said/say/VERB/0/root that/that/SCONJ/7/mark it/it/PRON/7/nsubj may/may/AUX/7/aux rain/rain/VERB/3/ccomp ././PUNCT/3/punct")
	doubt := tree("The/the/DET/2/det mayor/mayor/NOUN/3/nsubj doubts/doubt/VERB/0/root it/it/PRON/6/nsubj may/may/AUX/6/aux rain/rain/VERB/3/ccomp ././PUNCT/3/punct")
	after := tree("It/it/PRON/2/nsubj rains/rain/VERB/5/ccomp ,/,/PUNCT/2/punct she/she/PRON/5/nsubj said/say/VERB/0/root")
	var got []string
	for _, s := range postposed([]ud.Sentence{said, doubt, after, after}) {
		got = append(got, compact(s))
	}
	want := []string{
		"It<rain may<rain rain<said ,<rain the<mayor mayor<said said<ROOT .<said",
		"“<rain It<rain may<rain rain<said ,<rain ”<rain the<mayor mayor<said said<ROOT .<said",
		"It<rain ,<said the<mayor mayor<said said<rain ,<said may<rain rain<ROOT .<rain",
	}
	// The tenth statement is put into the mouth of the first who reports.
	ships := tree("The/the/DET/2/det ships/ship/NOUN/3/nsubj sank/sink/VERB/0/root today/today/NOUN/3/obl ././PUNCT/3/punct")
	more := []ud.Sentence{said, after, after}
	for range 9 {
		more = append(more, ships)
	}
	for _, s := range postposed(more)[3:] {
		got = append(got, compact(s))
	}
	want = append(want, "“<sank The<ships ships<sank sank<said today<sank ,<sank ”<sank said<ROOT the<mayor mayor<said .<said")
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestAugmentKeepsTheOriginals(t *testing.T) {
	s := tree("The/the/DET/2/det ships/ship/NOUN/3/nsubj sank/sink/VERB/0/root ././PUNCT/3/punct")
	sents := make([]ud.Sentence, 33)
	for i := range sents {
		sents[i] = s
	}
	var got []string
	for _, a := range augment(sents) {
		if c := compact(a); c != compact(s) {
			got = append(got, c)
		}
	}
	want := "THE<SHIPS SHIPS<SANK SANK<ROOT .<SANK|The<ships ships<sank sank<ROOT|The<Ships Ships<Sank Sank<ROOT"
	if g := strings.Join(got, "|"); g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}
