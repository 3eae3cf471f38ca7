package main

import (
	"fmt"
	"os"
	"sort"

	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func tagErrors(t *tag.Tagger, sents []ud.Sentence) {
	lem, up := map[string]int{}, map[string]int{}
	ex := map[string]map[string]int{}
	for i := range sents {
		s := ud.Sentence{Tokens: append([]ud.Token(nil), sents[i].Tokens...)}
		t.Tag(&s)
		for j := range s.Tokens {
			p, g := s.Tokens[j], sents[i].Tokens[j]
			if p.Lemma != g.Lemma && g.Lemma != "_" {
				k := fmt.Sprintf("%s %s/%s gold %s got %s", g.Form, g.UPOS, p.UPOS, g.Lemma, p.Lemma)
				lem[k]++
			}
			if p.UPOS != g.UPOS {
				k := fmt.Sprintf("%s>%s", g.UPOS, p.UPOS)
				up[k]++
				if ex[k] == nil {
					ex[k] = map[string]int{}
				}
				ex[k][p.Form]++
			}
		}
	}
	show(lem, 70)
	for _, k := range show(up, 25) {
		fmt.Print(k, ": ")
		for _, w := range top(ex[k], 12) {
			fmt.Print(w, " ", ex[k][w], ", ")
		}
		fmt.Println()
	}
}

func top(m map[string]int, n int) []string {
	var ks []string
	for k := range m {
		ks = append(ks, k)
	}
	sort.Slice(ks, func(i, j int) bool {
		if m[ks[i]] != m[ks[j]] {
			return m[ks[i]] > m[ks[j]]
		}
		return ks[i] < ks[j]
	})
	if len(ks) > n {
		ks = ks[:n]
	}
	return ks
}

func show(m map[string]int, n int) []string {
	ks := top(m, n)
	for _, k := range ks {
		fmt.Fprintln(os.Stdout, m[k], k)
	}
	return ks
}
