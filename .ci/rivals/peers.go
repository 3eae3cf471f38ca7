package main

import (
	"log"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/neurosnap/sentences/english"
)

func openWords() (reader, error) {
	return func(text string) func() reading {
		for w := words.FromString(text); w.Next(); {
		}
		return nil
	}, nil
}

func openSentences() (reader, error) {
	tokenizer, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		return nil, err
	}
	return func(text string) func() reading {
		sentences := tokenizer.Tokenize(text)
		return func() reading {
			var r reading
			for _, s := range sentences {
				r.Sentences = append(r.Sentences, s.Text)
			}
			return r
		}
	}, nil
}

func openProseTags() (reader, error) { return openProse(prose.WithExtraction(false)) }

func openProseNames() (reader, error) { return openProse(prose.WithExtraction(true)) }

// openProse loads the model of prose once. Sentences are left out of what is timed: their model it would load for each text.
func openProse(names prose.DocOpt) (reader, error) {
	empty, err := prose.NewDocument("", names)
	if err != nil {
		return nil, err
	}
	model := prose.UsingModel(empty.Model)
	return func(text string) func() reading {
		d := proseDocument(text, model, names, prose.WithSegmentation(false))
		return func() reading {
			return proseReading(d, proseDocument(text, model, prose.WithTagging(false), prose.WithExtraction(false)))
		}
	}, nil
}

func proseDocument(text string, options ...prose.DocOpt) *prose.Document {
	d, err := prose.NewDocument(text, options...)
	if err != nil {
		log.Fatal(err)
	}
	return d
}

// proseReading takes words and sentences from where they are.
func proseReading(tagged, cut *prose.Document) reading {
	var r reading
	for _, s := range cut.Sentences() {
		r.Sentences = append(r.Sentences, s.Text)
	}
	for _, t := range tagged.Tokens() {
		r.Words = append(r.Words, word{Text: t.Text, XPOS: t.Tag})
	}
	return r
}
