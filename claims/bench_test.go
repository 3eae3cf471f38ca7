package claims_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/quantities"
	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/internal/times"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// article is a document with its sentences, tagged and parsed.
type article struct {
	claims.Document
	sentences []ud.Sentence
}

// BenchmarkExtract reads the project's own articles and stories, each as a document.
func BenchmarkExtract(b *testing.B) {
	each(b, articles(b), extract)
}

// BenchmarkStage reads the same documents, a stage at a time. Analyze is all that comes after the parse: times, quantities and
// names too.
func BenchmarkStage(b *testing.B) {
	all := articles(b)
	for _, s := range []struct {
		name string
		run  func(*article)
	}{
		{"segment", func(a *article) { segment.Split(a.Text) }},
		{"tag", func(a *article) { tagAll(a.sentences) }},
		{"parse", func(a *article) { parseAll(a.sentences) }},
		{"times", func(a *article) { times.Find(a.Text, a.sentences, a.Published) }},
		{"quantities", func(a *article) { quantities.Find(a.Text, a.sentences, nil) }},
		{"ner", func(a *article) { ner.Find(a.Text, a.sentences) }},
		{"analyze", analyze},
	} {
		b.Run(s.name, func(b *testing.B) { each(b, all, s.run) })
	}
}

// BenchmarkLoad decodes the models of tagger, parser and recognizer.
func BenchmarkLoad(b *testing.B) {
	tagger, parser, recognizer := read(b, "internal/tag/model/tag.bin"), read(b, "internal/parse/model/parse.bin"), read(b, "internal/ner/model/ner.bin")
	b.SetBytes(int64(len(tagger) + len(parser) + len(recognizer)))
	b.ReportAllocs()
	for b.Loop() {
		_, err1 := tag.Decode(tagger)
		_, err2 := parse.Decode(parser)
		_, err3 := ner.Decode(recognizer)
		if err := errors.Join(err1, err2, err3); err != nil {
			b.Fatal(err)
		}
	}
}

// each runs a stage on every article, once before it is timed: what it needs is loaded then.
func each(b *testing.B, all []*article, run func(*article)) {
	size := 0
	for _, a := range all {
		size += len(a.Text)
		run(a)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, a := range all {
			run(a)
		}
	}
}

func extract(a *article) {
	var x claims.Extractor
	if _, err := x.Extract(context.Background(), a.Document); err != nil {
		panic(err)
	}
}

func analyze(a *article) {
	var x claims.Extractor
	if _, err := x.Analyze(context.Background(), a.Document, a.sentences); err != nil {
		panic(err)
	}
}

func tagAll(sentences []ud.Sentence) {
	for i := range sentences {
		tag.Tag(&sentences[i])
	}
}

func parseAll(sentences []ud.Sentence) {
	for i := range sentences {
		parse.Parse(&sentences[i])
	}
}

// articles are the documents of testdata/articles and testdata/stories, no text twice.
func articles(b *testing.B) []*article {
	var out []*article
	seen := map[string]bool{}
	for _, d := range append(documents(b), stories(b)...) {
		if !seen[d.Text] {
			seen[d.Text] = true
			a := &article{d, segment.Split(d.Text)}
			tagAll(a.sentences)
			parseAll(a.sentences)
			out = append(out, a)
		}
	}
	return out
}

func documents(b *testing.B) []claims.Document {
	var out []claims.Document
	for d, err := range claims.ReadDocuments("../testdata/articles") {
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}

func stories(b *testing.B) []claims.Document {
	files, err := filepath.Glob("../testdata/stories/*/*.json")
	if err != nil || len(files) == 0 {
		b.Fatalf("no stories: %v", err)
	}
	var out []claims.Document
	for _, f := range files {
		var story struct{ Documents []claims.Document }
		if err := json.Unmarshal(read(b, f), &story); err != nil {
			b.Fatalf("%s: %v", f, err)
		}
		out = append(out, story.Documents...)
	}
	return out
}

func read(b *testing.B, path string) []byte {
	data, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	return data
}
