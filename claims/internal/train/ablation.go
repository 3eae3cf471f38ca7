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
	tags   func(*tag.Options)
	trees  func(*parse.Options)
	gold   bool // the parser learns from the treebank's tags
}

func ablations() []ablation {
	return []ablation{
		{Name: "whole"},
		{Name: "without EWT", recipe: recipe{without: "ewt-train"}},
		{Name: "without GUM", recipe: recipe{without: "gum-train"}},
		{Name: "without other dress and turned speech", recipe: recipe{plain: true}},
		{Name: "half the passes", tags: func(o *tag.Options) { o.Passes /= 2 }, trees: func(o *parse.Options) { o.Passes /= 2 }},
		{Name: "parser without exploration", trees: func(o *parse.Options) { o.Exploration = 0 }},
		{Name: "parser on the treebank's tags", gold: true},
		{Name: "parser with all weights", trees: func(o *parse.Options) {
			o.Moves.MinUpdates, o.Moves.Least, o.Relations.MinUpdates, o.Relations.Least = 1, 1, 1, 1
		}},
		{Name: "tagger with all weights", tags: func(o *tag.Options) { o.MinUpdates, o.Least = 1, 1 }},
	}
}

// ablate trains and scores every ablation and writes the table.
func ablate(data, out string) error {
	all := ablations()
	for i := range all {
		if err := all[i].score(data); err != nil {
			return err
		}
		log.Printf("%s: %v", all[i].Name, all[i].Scores)
	}
	b, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "train", "ablations.json"), append(b, '\n'), 0o644)
}

func (a *ablation) score(data string) error {
	c, err := readCorpora(data, a.recipe)
	if err != nil {
		return err
	}
	t, err := a.tagger(c)
	if err != nil {
		return err
	}
	p, err := a.parser(c)
	if err != nil {
		return err
	}
	a.Scores = map[string]percentage{}
	for _, d := range c.dev {
		a.Scores[d.name] = scoreTags(t, d.sents)
		for measure, s := range scoreTrees(t, p, d.sents) {
			a.Scores[d.name][measure] = s
		}
	}
	return nil
}

func (a *ablation) tagger(c *corpora) (*tag.Tagger, error) {
	o := tagOptions(c)
	if a.tags != nil {
		a.tags(&o)
	}
	return tag.Train(c.train, o)
}

func (a *ablation) parser(c *corpora) (*parse.Parser, error) {
	var sents []ud.Sentence
	var err error
	if sents = c.train; !a.gold {
		if sents, err = jackknife(c); err != nil {
			return nil, err
		}
	}
	o := parseOptions()
	if a.trees != nil {
		a.trees(&o)
	}
	return parse.Train(sents, o)
}
