package parse

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// The oracle must agree with trying everything: an action costs what the best tree that can still be reached loses by it.
func TestOracleAgreesWithSearch(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 400 {
		n := 1 + r.IntN(5)
		o := newOracle(projectiveTree(r, n), nil)
		s := newState(n)
		for !s.done() {
			var possible []kind
			for k := shift; k <= right; k++ {
				if !s.may(k) {
					continue
				}
				possible = append(possible, k)
				if got, want := o.lost(s, k), bestFrom(o, s)-bestFrom(o, after(s, k)); got != want {
					t.Fatalf("heads %v, stack %v, next %d: action %d loses %d arcs, want %d", o.heads, s.stack, s.next, k, got, want)
				}
			}
			s = after(s, possible[r.IntN(len(possible))])
		}
	}
}

// bestFrom is the largest number of right arcs among the trees that can be reached from s.
func bestFrom(o *oracle, s *state) int {
	if s.done() {
		n := 0
		for c, h := range o.heads {
			if int(s.nodes[c].head) == h {
				n++
			}
		}
		return n
	}
	best := 0
	for k := shift; k <= right; k++ {
		if s.may(k) {
			best = max(best, bestFrom(o, after(s, k)))
		}
	}
	return best
}

func after(s *state, k kind) *state {
	c := &state{n: s.n, next: s.next, stack: append([]int(nil), s.stack...), nodes: append([]node(nil), s.nodes...)}
	act(c, k)
	return c
}

func act(s *state, k kind) {
	if k == shift {
		s.shift()
		return
	}
	s.attach(k, 0)
}

// projectiveTree is the tree that a random derivation makes.
func projectiveTree(r *rand.Rand, n int) *ud.Sentence {
	s := newState(n)
	for !s.done() {
		if k := kind(r.IntN(3)); s.may(k) {
			act(s, k)
		}
	}
	tree := &ud.Sentence{Tokens: make([]ud.Token, n)}
	for i := range tree.Tokens {
		tree.Tokens[i].Head = int(s.nodes[i].head)
	}
	return tree
}

// toy is a treebank of three words: noun, verb, noun.
func toy() []ud.Sentence {
	var out []ud.Sentence
	for _, w := range [][3]string{{"cats", "chase", "mice"}, {"dogs", "chase", "cats"}, {"mice", "fear", "cats"}, {"cats", "like", "dogs"}, {"dogs", "fear", "mice"}} {
		out = append(out, ud.Sentence{Tokens: []ud.Token{
			{Form: w[0], Lemma: w[0], UPOS: ud.NOUN, Head: 1, Deprel: "nsubj"},
			{Form: w[1], Lemma: w[1], UPOS: ud.VERB, Head: ud.Root, Deprel: "root"},
			{Form: w[2], Lemma: w[2], UPOS: ud.NOUN, Head: 1, Deprel: "obj"},
		}})
	}
	return out
}

func TestTrainIsDeterministic(t *testing.T) {
	o := Options{Passes: 5, Seed: 1, Moves: Weights{Scale: 16, Least: 1}, Relations: Weights{Scale: 16, Least: 1}, Exploration: 9, Margin: 1, Sure: 100}
	a, err := Train(toy(), o)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Train(toy(), o)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.File(), b.File()) {
		t.Error("two runs of the same training differ")
	}
	for _, gold := range toy() {
		s := ud.Sentence{Tokens: append([]ud.Token(nil), gold.Tokens...)}
		a.Parse(&s)
		if got, want := compact(&s), compact(&gold); got != want {
			t.Errorf("got %s, want %s as in training", got, want)
		}
	}
}
