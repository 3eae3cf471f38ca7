package compare

import (
	"slices"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/traverse"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
)

// timeline is the order in which each document of a story puts its events. In forth an edge leads from the earlier to the
// later, in back the other way; the nodes are indices of facts.
type timeline struct {
	facts       []*fact
	docs        map[int][]*fact // those with a date of their own, by document
	forth, back *simple.DirectedGraph
}

// newTimeline reads the order off the relations of the claims.
func newTimeline(facts []*fact, of map[*claims.Claim]*fact) *timeline {
	t := &timeline{facts, map[int][]*fact{}, simple.NewDirectedGraph(), simple.NewDirectedGraph()}
	for _, f := range facts {
		if len(f.when) == 1 {
			t.docs[f.doc] = append(t.docs[f.doc], f)
		}
		for _, r := range f.Relations {
			switch g := of[r.To]; {
			case g == nil || g == f:
			case r.Kind == claims.Before:
				t.put(f, g)
			case r.Kind == claims.After:
				t.put(g, f)
			}
		}
	}
	return t
}

func (t *timeline) put(earlier, later *fact) {
	a, b := simple.Node(earlier.index), simple.Node(later.index)
	t.forth.SetEdge(simple.Edge{F: a, T: b})
	t.back.SetEdge(simple.Edge{F: b, T: a})
}

// later lists the events that come after f, directly or by way of others, in the order of the story's facts.
func (t *timeline) later(f *fact) []*fact { return t.reach(t.forth, f) }

// earlier lists the events that come before f.
func (t *timeline) earlier(f *fact) []*fact { return t.reach(t.back, f) }

// dated lists the events of the document that by their dates come after f, or with a sign of -1 before it.
func (t *timeline) dated(f *fact, sign int) (out []*fact) {
	for _, g := range t.docs[f.doc] {
		before, after := f, g
		if sign < 0 {
			before, after = g, f
		}
		if len(f.when) == 1 && before.when[0].Before(after.when[0].Value) == timex.Yes {
			out = append(out, g)
		}
	}
	return out
}

func (t *timeline) reach(g *simple.DirectedGraph, f *fact) []*fact {
	start := g.Node(int64(f.index))
	if start == nil {
		return nil
	}
	var out []*fact
	walk := traverse.BreadthFirst{Visit: func(n graph.Node) {
		if n.ID() != start.ID() {
			out = append(out, t.facts[n.ID()])
		}
	}}
	walk.Walk(g, start, nil)
	slices.SortFunc(out, func(a, b *fact) int { return a.index - b.index }) // a walk visits in no fixed order
	return out
}
