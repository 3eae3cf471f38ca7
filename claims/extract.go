// Package claims reads one document and pulls out the claims in it together with who asserts them: sentences, tokens,
// parts of speech and dependency trees, names and other mentions of entities, times and quantities, attributions
// (source, cue and content), and from all of these the claims themselves.
package claims

import (
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
	for i := range sentences {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("document %q: %w", d.ID, err)
		}
		tag.Tag(&sentences[i])
		parse.Parse(&sentences[i])
		mend(&sentences[i])
	}
	return x.Analyze(ctx, d, sentences)
}

// Analyze does what follows the parse: it takes sentences that somebody else has tokenized, tagged and parsed, such as
// those of [ud.ReadCoNLLU], whose spans are offsets into the document's text.
func (x *Extractor) Analyze(ctx context.Context, d Document, sentences []ud.Sentence) (*Analysis, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("document %q: %w", d.ID, err)
	}
	a := &Analysis{Document: d, Sentences: sentences}
	a.Times = findTimes(&a.Document, sentences)
	a.Quantities = findQuantities(&a.Document, sentences, a.Times)
	w := newWords(d.Text, sentences)
	a.Entities = findEntities(w)
	a.Attributions = findAttributions(w, a.Entities)
	a.Claims = findClaims(a)
	return a, nil
}
