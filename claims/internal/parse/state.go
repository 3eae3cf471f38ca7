package parse

// state is a configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack and a buffer of
// tokens, at whose end stands an artificial root (Ballesteros and Nivre 2013), and the arcs made so far.
type state struct {
	n     int // tokens; n itself is the artificial root
	stack []int
	next  int // the first of the buffer
	nodes []node
}

// node is a token with its arcs. Places of dependents are -1 where there is none.
type node struct {
	head        int32 // -1 while it has none
	label       int32
	left, left2 int32 // the outermost dependents on the left and the next to them
	right       int32
	right2      int32
	lefts       int32 // how many there are
	rights      int32
	leftLabels  uint64 // their relations, as a set of hashed bits
	rightLabels uint64
}

func newState(n int) *state {
	s := &state{}
	s.reset(n)
	return s
}

// reset begins anew, for n tokens.
func (s *state) reset(n int) {
	s.n, s.next, s.stack, s.nodes = n, 0, s.stack[:0], s.nodes[:0]
	for range n + 1 {
		s.nodes = append(s.nodes, node{head: -1, left: -1, left2: -1, right: -1, right2: -1})
	}
}

func (s *state) done() bool { return s.next == s.n && len(s.stack) == 0 }

// top is the i-th token of the stack from its top, or -1.
func (s *state) top(i int) int {
	if i >= len(s.stack) {
		return -1
	}
	return s.stack[len(s.stack)-1-i]
}

// kind is what an action does.
type kind uint8

const (
	shift kind = iota // moves the first of the buffer onto the stack
	left              // makes the top of the stack a dependent of the first of the buffer, and pops it
	right             // makes the top of the stack a dependent of the one below, and pops it
)

// may says whether an action is possible. In the end there's exactly one dependent of the artificial root, and every token
// has a head: with an empty buffer all is popped to the right until one is left for the root.
func (s *state) may(k kind) bool {
	switch k {
	case shift:
		return s.next < s.n
	case left:
		return len(s.stack) > 0 && (s.next < s.n || len(s.stack) == 1)
	default:
		return len(s.stack) > 1
	}
}

// forced is the only possible action, if there's no other.
func (s *state) forced() (k kind, forced bool) {
	n := 0
	for a := shift; a <= right; a++ {
		if s.may(a) {
			k = a
			n++
		}
	}
	return k, n == 1
}

func (s *state) shift() {
	s.stack = append(s.stack, s.next)
	s.next++
}

// arc is the ends of the arc that left or right makes.
func (s *state) arc(k kind) (head, child int) {
	if k == left {
		return s.next, s.top(0)
	}
	return s.top(1), s.top(0)
}

// attach does left or right with this relation.
func (s *state) attach(k kind, label int) {
	head, child := s.arc(k)
	s.stack = s.stack[:len(s.stack)-1]
	s.nodes[child].head, s.nodes[child].label = int32(head), int32(label)
	h := &s.nodes[head]
	if child < head {
		// Dependents on the left are found from the inside out.
		h.left, h.left2 = int32(child), h.left
		h.lefts++
		h.leftLabels |= 1 << (label & 63)
		return
	}
	h.right, h.right2 = int32(child), h.right
	h.rights++
	h.rightLabels |= 1 << (label & 63)
}
