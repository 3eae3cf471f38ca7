package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// renamer puts invented names in the place of those in a corpus, so that what is learnt of a name is its surroundings and its make
// rather than the name: news is full of names that no corpus has.
type renamer struct {
	rand  *rand.Rand
	pools map[string][]string // words of names, by kind; of people the first words and the others apart
}

// pool is where a word of a name is taken from.
func pool(n ner.Name, i int) string {
	if n.Kind == ner.Person && n.Last-n.First > 1 && i == n.First {
		return "given"
	}
	return n.Kind
}

// newRenamer collects the words of the names.
func newRenamer(seed uint64, docs []ner.Example) *renamer {
	x := &renamer{rand: rand.New(rand.NewPCG(seed, 2)), pools: map[string][]string{}}
	for _, d := range docs {
		for s, ns := range d.Names {
			for _, n := range ns {
				for i := n.First; i < n.Last; i++ {
					if form := d.Sentences[s].Tokens[i].Form; inventable(form) {
						x.pools[pool(n, i)] = append(x.pools[pool(n, i)], form)
					}
				}
			}
		}
	}
	return x
}

// inventable says whether a word may be exchanged for an invented one: a capitalized word of letters, no country and no word for a
// kind of organization or place.
func inventable(form string) bool {
	first, size := utf8.DecodeRuneInString(form)
	if !unicode.IsUpper(first) || utf8.RuneCountInString(form) < 4 || strings.IndexFunc(form[size:], func(r rune) bool { return !unicode.IsLower(r) }) >= 0 {
		return false
	}
	code, _ := names.Country(form)
	return code == "" && ner.HeadKind(form) == "" && !names.IsOffice(form)
}

// invent makes a word of the beginning of one and the end of another.
func (x *renamer) invent(kind string) string {
	p := x.pools[kind]
	a, b := []rune(p[x.rand.IntN(len(p))]), []rune(p[x.rand.IntN(len(p))])
	return string(a[:(len(a)+1)/2]) + string(b[len(b)/2:])
}

// rename is the document with other words for half of those in its names, one for one throughout; tagged anew.
func (x *renamer) rename(d ner.Example) ner.Example {
	out := ner.Example{Names: d.Names, Weight: 1}
	instead := map[string]string{}
	for s := range d.Sentences {
		c := ud.Sentence{Tokens: make([]ud.Token, len(d.Sentences[s].Tokens))}
		for i, t := range d.Sentences[s].Tokens {
			c.Tokens[i] = ud.Token{Form: t.Form, SpaceAfter: true}
		}
		for _, n := range d.Names[s] {
			if n.Kind == ner.Other || n.Kind == ner.Organization && n.Last-n.First > 2 {
				continue
			}
			for i := n.First; i < n.Last; i++ {
				form := c.Tokens[i].Form
				if !inventable(form) {
					continue
				}
				if instead[form] == "" {
					instead[form] = x.invent(pool(n, i))
					if x.rand.IntN(2) == 0 {
						instead[form] = form
					}
				}
				c.Tokens[i].Form = instead[form]
			}
		}
		out.Sentences = append(out.Sentences, c)
	}
	return out
}
