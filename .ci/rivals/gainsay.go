package main

import (
	"context"
	"log"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/quantities"
	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/internal/times"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// openGainsay has nothing to do: gainsay loads what it needs with the first text.
func openGainsay(r reader) func() (reader, error) {
	return func() (reader, error) { return r, nil }
}

func gainsaySentences(text string) func() reading {
	segment.Split(text)
	return nil
}

func gainsayTags(text string) func() reading {
	sentences := tagged(text)
	return func() reading { return found(text, sentences) }
}

func gainsayDates(text string) func() reading {
	sentences := tagged(text)
	var taken []ud.Span
	for _, t := range times.Find(text, sentences, time.Time{}) {
		taken = append(taken, t.Span)
	}
	quantities.Find(text, sentences, taken)
	return nil
}

func gainsayNames(text string) func() reading {
	ner.Find(text, tagged(text))
	return nil
}

func gainsayTrees(text string) func() reading {
	sentences := tagged(text)
	for i := range sentences {
		parse.Parse(&sentences[i])
	}
	return nil
}

func gainsayClaims(text string) func() reading {
	var x claims.Extractor
	if _, err := x.Extract(context.Background(), claims.Document{Text: text}); err != nil {
		log.Fatal(err)
	}
	return nil
}

func tagged(text string) []ud.Sentence {
	sentences := segment.Split(text)
	for i := range sentences {
		tag.Tag(&sentences[i])
	}
	return sentences
}

// found tells what sentences of Universal Dependencies hold.
func found(text string, sentences []ud.Sentence) reading {
	var r reading
	for _, s := range sentences {
		r.Sentences = append(r.Sentences, s.Of(text))
		for _, t := range s.Tokens {
			r.Words = append(r.Words, word{Text: t.Form, XPOS: t.XPOS, UPOS: string(t.UPOS)})
		}
	}
	return r
}
