// Package claims reads one document and pulls out the claims in it together with who asserts them: sentences, tokens,
// parts of speech and dependency trees, names and other mentions of entities, times and quantities, attributions
// (source, cue and content), and from all of these the claims themselves.
package claims

import (
	"cmp"
	"context"
	"fmt"

	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Extractor turns documents into analyses. The zero value is ready: it uses the embedded models, which are loaded at first
// use. An Extractor is safe for concurrent use.
type Extractor struct{}

// Extract analyses one document. It fails only when ctx is done or the text cannot be read, being no UTF-8 or holding NUL
// bytes: the error names the document and the position in bytes.
func (x *Extractor) Extract(ctx context.Context, d Document) (*Analysis, error) {
	if err := d.check(); err != nil {
		return nil, fmt.Errorf("document %q: %w", d.ID, err)
	}
	sentences := segment.Split(d.Text)
	// One stage after the other for the whole text, so that the processor's cache holds one model at a time.
	for _, stage := range [...]func(*ud.Sentence){tag.New(), retag, straight(parse.New()), mend} {
		for i := range sentences {
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("document %q: %w", d.ID, err)
			}
			stage(&sentences[i])
		}
	}
	return x.Analyze(ctx, d, sentences)
}

// Analyze does what follows the parse: it takes sentences that somebody else has tokenized, tagged and parsed, such as
// those of [ud.ReadCoNLLU]. It fails when ctx is done, or where spans are not offsets into the document's text, in its order. A
// head that is not in its sentence is none.
func (x *Extractor) Analyze(ctx context.Context, d Document, sentences []ud.Sentence) (*Analysis, error) {
	if err := cmp.Or(ctx.Err(), checkSentences(d.Text, sentences)); err != nil {
		return nil, fmt.Errorf("document %q: %w", d.ID, err)
	}
	a := &Analysis{Document: d, Sentences: article(d.Text, sentences)}
	a.Times = findTimes(&a.Document, a.Sentences)
	a.Quantities = findQuantities(&a.Document, a.Sentences, a.Times)
	w := newWords(d.Text, a.Sentences)
	reports := findReports(w)
	a.Entities = findEntities(w, reports.speakers())
	a.Attributions = reports.finish(a.Entities)
	a.Claims = findClaims(a)
	a.Sentences = sentences // what is none of the article too
	return a, nil
}

// checkSentences says what does not fit the text.
func checkSentences(text string, sentences []ud.Sentence) error {
	at := 0
	for i, s := range sentences {
		if len(s.Tokens) > 0 && !s.Contains(s.Tokens[0].Hull(s.Tokens[len(s.Tokens)-1].Span)) || s.End > len(text) {
			return fmt.Errorf("sentence %d: bytes %d to %d do not hold its tokens", i+1, s.Start, s.End)
		}
		for j, t := range s.Tokens {
			if t.Start < at || t.End < t.Start {
				return fmt.Errorf("sentence %d, token %d: bytes %d to %d are not after those before", i+1, j+1, t.Start, t.End)
			}
			at = t.End
		}
	}
	return nil
}
