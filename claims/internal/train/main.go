// Train makes the models of the tagger and the parser from the treebanks EWT and GUM, and that of the recognizer of names from
// corpora of names, whose words the tagger tags:
//
//	go run ./claims/internal/train -data ../shared/data [tag|parse|ner|all]
//
// The same data give the same bytes. Beside each model goes a record of what it was made from and how well it does. What each
// part of the recipe is worth is in ablations.json, made in some twenty minutes by
//
//	go run ./claims/internal/train -data ../shared/data ablations
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

const (
	seed  = 1
	folds = 5
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data", "directory of the data")
	out := flag.String("out", "claims/internal", "directory above tag/model and parse/model")
	flag.Parse()
	debug.SetGCPercent(400) // the weights live long
	if err := run(*data, *out, flag.Arg(0)); err != nil {
		log.Fatal(err)
	}
}

func run(data, out, what string) error {
	if what == "ablations" {
		return ablate(data, out)
	}
	c, err := readCorpora(data, whole)
	if err != nil {
		return err
	}
	for _, model := range []struct {
		name  string
		train func() error
	}{
		{"tag", func() error { return trainTagger(c, out) }},
		{"parse", func() error { return trainParser(c, out) }}, // with the tagger in out
		{"ner", func() error { return trainNER(data, out) }},   // likewise
	} {
		if what != model.name && what != "all" {
			continue
		}
		start := time.Now()
		if err := model.train(); err != nil {
			return fmt.Errorf("%s: %w", model.name, err)
		}
		log.Printf("%s: %v", model.name, time.Since(start).Round(time.Second))
	}
	return nil
}

func tagOptions(c *corpora) tag.Options {
	return tag.Options{Passes: 8, Seed: seed, MinUpdates: 5, Scale: 2, Least: 3, Margin: 30, Sure: 80, Irregular: c.irregular}
}

func parseOptions() parse.Options {
	return parse.Options{
		Passes: 8, Seed: seed, Exploration: 9, Margin: 30, Sure: 80,
		Moves:     parse.Weights{MinUpdates: 13, Scale: 1, Least: 2},
		Relations: parse.Weights{MinUpdates: 5, Scale: 2, Least: 6},
	}
}

func trainTagger(c *corpora, out string) error {
	t, err := tag.Train(c.train, tagOptions(c))
	if err != nil {
		return err
	}
	r := newRecord(c, "tag", t.File(), tagOptions(c).Passes)
	for _, d := range c.dev {
		r.Scores[d.name] = scoreTags(t, d.sents)
	}
	return r.write(out, t.File())
}

// trainParser trains on tags as the tagger gives them to sentences that it was not trained on, and scores with the tagger in out.
func trainParser(c *corpora, out string) error {
	sents, err := jackknife(c)
	if err != nil {
		return err
	}
	p, err := parse.Train(sents, parseOptions())
	if err != nil {
		return err
	}
	t, err := readTagger(out)
	if err != nil {
		return err
	}
	r := newRecord(c, "parse", p.File(), parseOptions().Passes)
	for _, d := range c.dev {
		r.Scores[d.name] = scoreTrees(t, p, d.sents)
	}
	return r.write(out, p.File())
}

// readTagger is the tagger in out, which need not be the one that this program holds.
func readTagger(out string) (*tag.Tagger, error) {
	b, err := os.ReadFile(filepath.Join(out, "tag", "model", "tag.bin"))
	if err != nil {
		return nil, err
	}
	return tag.Decode(b)
}

// jackknife is the training set with tags of taggers trained on the other folds. Folds are runs of sentences, because
// neighbours share their names.
func jackknife(c *corpora) ([]ud.Sentence, error) {
	var out []ud.Sentence
	o := tagOptions(c)
	o.Passes /= 2 // hardly less exact, and there are five to train
	n := len(c.train)
	for f := range folds {
		from, to := n*f/folds, n*(f+1)/folds
		rest := append(append([]ud.Sentence(nil), c.train[:from]...), c.train[to:]...)
		t, err := tag.Train(rest, o)
		if err != nil {
			return nil, err
		}
		for _, s := range c.train[from:to] {
			s.Tokens = append([]ud.Token(nil), s.Tokens...)
			t.Tag(&s)
			out = append(out, s)
		}
	}
	return out, nil
}

type corpora struct {
	digests   map[string]string
	train     []ud.Sentence
	dev       []corpus
	irregular []tag.Irregular
}

type corpus struct {
	name  string
	sents []ud.Sentence
}

func isDev(name string) bool { return strings.HasSuffix(name, "-dev") }
