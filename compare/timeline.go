package compare

import (
	"slices"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/traverse"

	"github.com/gainsay-go/gainsay/claims"
)

// timeline is the order in which each document of a story puts its events. In forth an edge leads from the earlier to the
// later, in back the other way; the nodes are indices of facts.
type timeline struct {
	facts       []*fact
	forth, back *simple.DirectedGraph
}

// newTimeline reads the order off the relations of the claims.
func newTimeline(facts []*fact, of map[*claims.Claim]*fact) *timeline {
	t := &timeline{facts, simple.NewDirectedGraph(), simple.NewDirectedGraph()}
	for _, f := range facts {
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
