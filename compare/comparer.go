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

// Compare takes the analyses of the documents of one story, in any order, and reports its findings. It fails only when ctx
// is done.
func (c *Comparer) Compare(ctx context.Context, as ...*claims.Analysis) (*Report, error) {
	as = slices.Clone(as)
	slices.SortStableFunc(as, func(a, b *claims.Analysis) int { return cmp.Compare(a.Document.ID, b.Document.ID) })
	s := newStory(as)
	r := &Report{Analyses: as, Entities: s.entities, Stats: Stats{Documents: len(as), Claims: len(s.facts)}, story: s}
	for _, a := range as {
		r.Documents = append(r.Documents, a.Document)
	}
	var found []*candidate
	for p := range s.pairs() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		r.Stats.Compared++
		for _, c := range p.candidates() {
			if c.weigh(learned()); c.matters() {
				found = append(found, c)
			}
		}
	}
	for _, c := range s.once(s.residuals(choose(found, perhaps))) {
		r.Findings = append(r.Findings, c.Finding)
	}
	order(r.Findings)
	return r, nil
}

// Explain says how a pair of claims of the report fared; the ids are those of the report's JSON ("a#c1").
func (c *Comparer) Explain(ctx context.Context, r *Report, a, b string) (*Explanation, error) {
	s := r.story
	if s == nil {
		s = newStory(r.Analyses)
	}
	x, y := s.fact(a), s.fact(b)
	if x == nil || y == nil {
		return nil, fmt.Errorf("no claim %q or %q", a, b)
	}
	if y.doc < x.doc {
		x, y = y, x
	}
	e := &Explanation{A: x.Claim, B: y.Claim, Gates: s.newPair(x, y).gates()}
	for i := range r.Findings {
		if f := &r.Findings[i]; f.A.Claim == x.Claim && f.B.Claim == y.Claim {
			e.Finding = f
		}
	}
	if e.Finding == nil && e.Stopped() == "" {
		e.Gates = append(e.Gates, Gate{"value", false, []string{"lost against a better finding"}})
	}
	return e, ctx.Err()
}

func (s *story) fact(id string) *fact {
	for _, f := range s.facts {
		if f.id == id {
			return f
		}
	}
	return nil
}
