package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"

	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// record says what a model was made from and how well it does.
type record struct {
	Model   string                `json:"model"`
	SHA256  string                `json:"sha256"`
	Bytes   int                   `json:"bytes"`
	Command string                `json:"command"`
	Licence string                `json:"licence"`
	Sources []string              `json:"sources"`
	Inputs  map[string]string     `json:"inputs_sha256"`
	Seed    int                   `json:"seed"`
	Passes  int                   `json:"passes"`
	Scores  map[string]percentage `json:"scores_on_gold_tokens"`
}

// percentage is a per cent figure for each measure.
type percentage map[string]float64

func newRecord(c *corpora, name string, file []byte, passes int) *record {
	return &record{
		Model: name + ".bin", SHA256: fmt.Sprintf("%x", sha256.Sum256(file)), Bytes: len(file),
		Command: "go run ./claims/internal/train -data ../shared/data " + name,
		Licence: "CC BY-SA 4.0",
		Sources: []string{
			"UD English EWT, Universal Dependencies, CC BY-SA 4.0",
			"GUM corpus V11 (gucorpling.org/gum), annotations CC BY 4.0, texts from Wikinews, Wikipedia, Wikivoyage and others under CC BY and CC BY-SA",
			"Open English WordNet, CC BY 4.0, derived from Princeton WordNet, © Princeton University (irregular forms)",
		},
		Inputs: c.digests, Seed: seed, Passes: passes, Scores: map[string]percentage{},
	}
}

func (r *record) write(dir string, file []byte) error {
	b, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	fmt.Println(string(b))
	dir = filepath.Join(dir, r.Model[:len(r.Model)-len(".bin")], "model")
	name := filepath.Join(dir, r.Model)
	if err := os.WriteFile(name, file, 0o644); err != nil {
		return err
	}
	return os.WriteFile(name[:len(name)-len("bin")]+"json", append(b, '\n'), 0o644)
}

// counts are what is right, by measure, of so many words.
type counts struct {
	words int
	right map[string]int
}

func (c *counts) add(measure string, right bool) {
	if right {
		c.right[measure]++
	}
}

func (c *counts) percent() percentage {
	p := percentage{}
	for m, n := range c.right {
		p[m] = math.Round(10000*float64(n)/float64(c.words)) / 100
	}
	return p
}

func scoreTags(t *tag.Tagger, sents []ud.Sentence) percentage {
	return score(sents, t.Tag, func(c *counts, p, g *ud.Token) {
		c.add("upos", p.UPOS == g.UPOS)
		c.add("xpos", p.XPOS == g.XPOS)
		c.add("lemma", p.Lemma == g.Lemma || g.Lemma == "_" || g.Lemma == "")
	})
}

func scoreTrees(t *tag.Tagger, q *parse.Parser, sents []ud.Sentence) percentage {
	return score(sents, func(s *ud.Sentence) { t.Tag(s); q.Parse(s) }, func(c *counts, p, g *ud.Token) {
		head := p.Head == g.Head
		c.add("uas", head)
		c.add("las", head && p.Deprel.Base() == g.Deprel.Base())
		c.add("full las", head && p.Deprel == g.Deprel)
	})
}

func score(sents []ud.Sentence, analyse func(*ud.Sentence), compare func(c *counts, p, g *ud.Token)) percentage {
	c := &counts{right: map[string]int{}}
	for i := range sents {
		s := ud.Sentence{Tokens: append([]ud.Token(nil), sents[i].Tokens...)}
		analyse(&s)
		for j := range s.Tokens {
			c.words++
			compare(c, &s.Tokens[j], &sents[i].Tokens[j])
		}
	}
	return c.percent()
}
