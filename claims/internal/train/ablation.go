package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"

	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// ablation is a way to train the tagger and the parser that lacks a part of the recipe.
type ablation struct {
	Name   string                `json:"name"`
	Scores map[string]percentage `json:"scores_on_gold_tokens"`

	recipe recipe
	trees  func(*parse.Options)
	gold   bool // the parser learns from the treebank's tags
}

func ablations() []ablation {
	const always = 1 << 20
	return []ablation{
		{Name: "whole"},
		{Name: "without EWT", recipe: recipe{without: "ewt-train"}},
		{Name: "without GUM", recipe: recipe{without: "gum-train"}},
		{Name: "without other dress and turned speech", recipe: recipe{plain: true}},
		{Name: "parser without exploration", trees: func(o *parse.Options) { o.Exploration = 0 }},
		{Name: "parser on the treebank's tags", gold: true},
		{Name: "parser that always studies", trees: func(o *parse.Options) { o.Sure = always }},
		{Name: "parser with all weights", trees: func(o *parse.Options) {
			o.Moves.MinUpdates, o.Moves.Least, o.Relations.MinUpdates, o.Relations.Least = 1, 1, 1, 1
		}},
	}
}

// ablate trains and scores every ablation and writes the table.
func ablate(data, out string) error {
	all := ablations()
	made := map[recipe]*tagged{}
	for i := range all {
		a := &all[i]
		if made[a.recipe] == nil {
			t, err := newTagged(data, a.recipe)
			if err != nil {
				return err
			}
			made[a.recipe] = t
		}
		if err := a.score(made[a.recipe]); err != nil {
			return err
		}
		log.Printf("%s: %v", a.Name, a.Scores)
	}
	b, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "train", "ablations.json"), append(b, '\n'), 0o644)
}

// tagged is the corpora of a recipe with a tagger trained on them and their sentences as the parser is to see them.
type tagged struct {
	*corpora
	tagger *tag.Tagger
	sents  []ud.Sentence
}

func newTagged(data string, r recipe) (*tagged, error) {
	c, err := readCorpora(data, r)
	if err != nil {
		return nil, err
	}
	t, err := tag.Train(c.train, tagOptions(c))
	if err != nil {
		return nil, err
	}
	sents, err := jackknife(c)
	return &tagged{c, t, sents}, err
}

func (a *ablation) score(from *tagged) error {
	sents, o := from.sents, parseOptions()
	if a.gold {
		sents = from.train
	}
	if a.trees != nil {
		a.trees(&o)
	}
	p, err := parse.Train(sents, o)
	if err != nil {
		return err
	}
	a.Scores = map[string]percentage{}
	for _, d := range from.dev {
		a.Scores[d.name] = scoreTags(from.tagger, d.sents)
		for measure, s := range scoreTrees(from.tagger, p, d.sents) {
			a.Scores[d.name][measure] = s
		}
	}
	return nil
}
