package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// nerCorpora are what the recognizer learns from, with how often each is seen in a pass.
var nerCorpora = []struct {
	name   string
	weight int
}{{"gum-named-train", 2}, {"wikigold", 2}, {"crossner-politics-train", 3}, {"wnut17-train", 1}, {"btc", 1}}

// nerTreebank is a treebank that gets its names from a first recognizer.
const nerTreebank = "ewt-train"

func nerOptions() ner.Options {
	return ner.Options{Passes: 12, Seed: seed, MinUpdates: 1, Scale: 4, Least: 5, Margin: 50, Drop: 30}
}

// nearby is how many sentences of a corpus without marked documents are taken for one.
const nearby = 40

func trainNER(data, out string) error {
	t, err := readTagger(out)
	if err != nil {
		return err
	}
	c := &corpora{digests: map[string]string{}}
	var examples []ner.Example
	for _, x := range nerCorpora {
		sents, names, err := c.readIOB(data, "ner/"+x.name+".iob2")
		if err != nil {
			return err
		}
		tagAll(t, sents)
		for i := 0; i < len(sents); i += nearby {
			j := min(i+nearby, len(sents))
			examples = append(examples, ner.Example{Sentences: sents[i:j], Names: names[i:j], Weight: x.weight})
		}
	}
	first, err := ner.Train(examples, nerOptions())
	if err != nil {
		return err
	}
	silver, err := c.silver(data, nerTreebank, t, first)
	if err != nil {
		return err
	}
	examples = append(examples, silver...)
	x := newRenamer(seed, examples)
	for _, e := range slices.Clone(examples) {
		renamed := x.rename(e)
		tagAll(t, renamed.Sentences)
		examples = append(examples, renamed)
	}
	r, err := ner.Train(examples, nerOptions())
	if err != nil {
		return err
	}
	rec := newRecord(c, "ner", r.File(), nerOptions().Passes)
	rec.Sources = []string{
		"GUM corpus V11 (gucorpling.org/gum), annotations CC BY 4.0, texts from Wikinews, Wikipedia, Wikivoyage and others under CC BY and CC BY-SA",
		"Wikigold, Balasuriya et al. 2009, CC BY 4.0",
		"CrossNER, © 2020 Zihan Liu, MIT; text from Wikipedia, CC BY-SA 3.0",
		"WNUT 2017, Derczynski et al. 2017, CC BY 4.0",
		"Broad Twitter Corpus, Derczynski et al. 2016, CC BY 4.0",
		"UD English EWT, Universal Dependencies, CC BY-SA 4.0 (borders of names from its proper nouns)",
	}
	for _, name := range []string{"gum-named-dev", "crossner-politics-dev", "uner-ewt-dev", "wnut17-dev"} {
		sents, names, err := c.readIOB(data, "ner/"+name+".iob2")
		if err != nil {
			return err
		}
		tagAll(t, sents)
		rec.Scores[name] = scoreNames(r, sents, names)
	}
	return rec.write(out, r.File())
}

// tagAll tags sentences of bare words.
func tagAll(t *tag.Tagger, sents []ud.Sentence) {
	for i := range sents {
		t.Tag(&sents[i])
	}
}

// readIOB reads sentences of tokens with IOB2 labels. Events count as other names.
func (c *corpora) readIOB(dir, name string) ([]ud.Sentence, [][]ner.Name, error) {
	b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		return nil, nil, err
	}
	c.digests[name] = fmt.Sprintf("%x", sha256.Sum256(b))
	var sents []ud.Sentence
	var names [][]ner.Name
	for block := range strings.SplitSeq(strings.TrimSpace(string(b)), "\n\n") {
		var s ud.Sentence
		var ns []ner.Name
		for line := range strings.Lines(block) {
			form, label, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			i := len(s.Tokens)
			s.Tokens = append(s.Tokens, ud.Token{Form: form, SpaceAfter: true})
			_, kind, _ := strings.Cut(label, "-")
			if kind == ner.Event {
				kind = ner.Other
			}
			switch {
			case label[0] == 'B' || label[0] == 'I' && (len(ns) == 0 || ns[len(ns)-1].Last != i):
				ns = append(ns, ner.Name{First: i, Last: i + 1, Kind: kind})
			case label[0] == 'I':
				ns[len(ns)-1].Last++
			}
		}
		sents, names = append(sents, s), append(names, ns)
	}
	return sents, names, nil
}

// scoreNames is the exact F1 over people, organizations and places, each sentence taken alone.
func scoreNames(r *ner.Recognizer, sents []ud.Sentence, gold [][]ner.Name) percentage {
	right, found, want := 0, 0, 0
	for i := range sents {
		is := map[ner.Name]bool{}
		for _, n := range gold[i] {
			if n.Kind != ner.Other {
				is[ner.Name{First: n.First, Last: n.Last, Kind: n.Kind}] = true
				want++
			}
		}
		for _, n := range r.Find("", sents[i:i+1]) {
			if n.Kind != ner.Other && n.Kind != ner.Event {
				found++
				if is[ner.Name{First: n.First, Last: n.Last, Kind: n.Kind}] {
					right++
				}
			}
		}
	}
	return percentage{"per org loc f1": float64(20000*right/max(1, found+want)) / 100}
}
