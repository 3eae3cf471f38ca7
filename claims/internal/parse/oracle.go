package parse

import "github.com/gainsay-go/gainsay/claims/ud"

// oracle knows the right tree and what an action costs in a state, also in one that no right derivation leads to (the dynamic
// oracle of Goldberg and Nivre 2013).
type oracle struct {
	heads    []int // n for the root
	labels   []int
	children [][]int
}

// newOracle reads a sentence of the treebank. A relation without a number has -1.
func newOracle(s *ud.Sentence, number map[string]int) *oracle {
	n := len(s.Tokens)
	o := &oracle{heads: make([]int, n), labels: make([]int, n), children: make([][]int, n+1)}
	for i := range s.Tokens {
		t := &s.Tokens[i]
		h, l := t.Head, -1
		if h < 0 || h >= n {
			h = n
		}
		if x, ok := number[string(t.Deprel)]; ok {
			l = x
		}
		o.heads[i], o.labels[i] = h, l
		o.children[h] = append(o.children[h], i)
	}
	return o
}

// lost is the number of arcs of the right tree that can still be made in s, but not after an action of this kind.
func (o *oracle) lost(s *state, k kind) int {
	if k == shift {
		return o.lostByShift(s)
	}
	top, n := s.top(0), 0
	for _, c := range o.children[top] {
		if c >= s.next {
			n++ // would be a dependent on the right
		}
	}
	h := o.heads[top]
	if h == s.n && len(s.stack) > 1 {
		return n // lost already: only the last of the stack is attached to the root
	}
	switch {
	case k == left && (h > s.next || h == s.top(1)):
		n++
	case k == right && h >= s.next:
		n++
	}
	return n
}

func (o *oracle) lostByShift(s *state) int {
	n := 0
	for _, c := range o.children[s.next] {
		if c < s.next && s.nodes[c].head < 0 {
			n++
		}
	}
	if h := o.heads[s.next]; h == s.n && len(s.stack) > 0 || h < s.next && h != s.top(0) && s.nodes[h].head < 0 {
		n++
	}
	return n
}
