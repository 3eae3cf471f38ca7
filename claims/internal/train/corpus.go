package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

const irregularForms = "lexicon/oewn-irregular-forms.tsv"

// recipe is what the training set is made of.
type recipe struct {
	without string // leaves out the treebank of this name
	plain   bool   // neither other dress nor turned speech
}

var whole recipe

func readCorpora(dir string, use recipe) (*corpora, error) {
	c := &corpora{digests: map[string]string{}}
	for _, name := range []string{"ewt-train", "gum-train", "ewt-dev", "gum-dev"} {
		b, err := c.read(dir, "ud/"+name+".conllu")
		if err != nil {
			return nil, err
		}
		sents, err := sentences(b)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if isDev(name) {
			c.dev = append(c.dev, corpus{name, sents})
			continue
		}
		for i := range sents {
			harmonize(&sents[i])
		}
		if use.without == name {
			continue
		}
		if use.plain {
			c.train = append(c.train, sents...)
			continue
		}
		c.train = append(c.train, augment(sents)...)
		c.train = append(c.train, postposed(sents)...)
	}
	b, err := c.read(dir, irregularForms)
	c.irregular = irregular(string(b))
	return c, err
}

func (c *corpora) read(dir, name string) ([]byte, error) {
	b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	c.digests[name] = fmt.Sprintf("%x", sha256.Sum256(b))
	return b, err
}

func sentences(conllu []byte) ([]ud.Sentence, error) {
	var out []ud.Sentence
	for d, err := range ud.ReadCoNLLU(bytes.NewReader(conllu)) {
		if err != nil {
			return nil, err
		}
		out = append(out, d.Sentences...)
	}
	return out, nil
}

// harmonize settles where GUM says otherwise than EWT.
func harmonize(s *ud.Sentence) {
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if t.UPOS == ud.VERB && t.XPOS == "NNP" { // United, in names
			t.UPOS, t.Feats, t.Lemma = ud.ADJ, "Degree=Pos", t.Form
		}
		if t.UPOS == ud.ADV && t.Feats == "Degree=Pos" {
			t.Feats = ""
		}
		if t.UPOS == ud.PUNCT && t.Form[0] < 0x80 { // … for ..., - for --
			t.Lemma = t.Form
		}
	}
}

// irregular reads lines of lemma, part of speech and form.
func irregular(table string) []tag.Irregular {
	pos := map[string]ud.UPOS{"n": ud.NOUN, "v": ud.VERB, "a": ud.ADJ, "s": ud.ADJ, "r": ud.ADV}
	var out []tag.Irregular
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) == 3 && pos[f[1]] != "" && !strings.Contains(line, " ") {
			out = append(out, tag.Irregular{Lemma: f[0], Form: f[2], UPOS: pos[f[1]]})
		}
	}
	return out
}
