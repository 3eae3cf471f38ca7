package parse

import "github.com/gainsay-go/gainsay/claims/internal/linear"

// The features of a state are those of Zhang and Nivre (2011), with the second of the stack in the part that the head of the
// first has in the arc-eager system, and what lies between. They come in two halves, glance and study: where the first is sure
// of the next move, which it nearly always is between a determiner and its noun, the second is not asked for.

// view is a state as the features see it.
type view struct {
	i0, i1, b0             int // the top of the stack, the one below, the first of the buffer
	s0, s1, s2             *atom
	n0, n1, n2, n3         *atom
	d0, d1, e0             *node  // of s0, s1 and n0
	far, gap, below, under uint64 // how far n0 is from s0, what stands between them; and likewise s0 from s1
}

func (r *reader) view() view {
	s := r.state
	v := view{i0: s.top(0), i1: s.top(1), b0: s.next}
	v.s0, v.s1, v.s2 = r.at(v.i0), r.at(v.i1), r.at(s.top(2))
	v.n0, v.n1, v.n2, v.n3 = r.at(v.b0), r.at(v.b0+1), r.at(v.b0+2), r.at(v.b0+3)
	v.d0, v.d1, v.e0 = r.node(v.i0), r.node(v.i1), r.node(v.b0)
	if v.i0 >= 0 {
		v.far, v.gap = distance(v.b0-v.i0), r.gap(v.i0, v.b0)
	}
	if v.i1 >= 0 {
		v.below, v.under = distance(v.i0-v.i1), r.gap(v.i1, v.i0)
	}
	return v
}

// glance is the features of tags, relations and distances, and of what words tell best. The slice holds until the next call.
func (r *reader) glance(v *view) []uint64 {
	t := template{buf: r.buf[:0]}
	s0, s1, s2, n0, n1, n2 := v.s0, v.s1, v.s2, v.n0, v.n1, v.n2
	t.add(0, 0)
	t.add(s0.tag, 0)
	t.add(s1.tag, 0)
	t.add(n0.tag, 0)
	t.add(n1.tag, 0)
	t.add(s0.lemma, s0.pos)
	t.add(n0.word, 0)
	t.add(n1.word, n1.tag)
	t.add(s0.tag, n0.tag)
	t.add(s1.tag, s0.tag)
	t.add(s1.tag, n0.tag)
	// three or four in a row
	t.add(n0.tag, n1.tag)
	t.add3(n0.tag, n1.tag, n2.tag)
	t.add3(s0.tag, n0.tag, n1.tag)
	t.add3(s1.tag, s0.tag, n0.tag)
	t.add3(linear.Mix(s1.pos, s0.pos), n0.pos, n1.pos)
	t.add3(linear.Mix(s2.pos, s1.pos), s0.pos, n0.pos)
	t.add3(linear.Mix(s0.pos, n0.pos), n1.pos, n2.pos)
	// where a phrase that begins with n0 may belong
	t.add(n0.word, n1.word)
	t.add(s0.lemma, n0.lemma)
	t.add(s1.lemma, n0.lemma)
	t.add3(s0.tag, n0.lemma, n1.tag)
	t.add3(s1.tag, s0.tag, n0.lemma)
	t.add3(s1.lemma, s0.tag, n0.tag)
	t.add3(linear.Mix(s1.tag, s0.tag), n0.lemma, n1.word)
	// what stands between
	t.add3(v.far, s0.tag, n0.tag)
	t.add3(v.below, s1.tag, s0.tag)
	t.add3(linear.Mix(v.gap, v.far), s0.pos, n0.pos)
	t.add3(linear.Mix(v.under, v.below), s1.pos, s0.pos)
	// what they govern
	t.add(s0.tag, v.d0.leftLabels)
	t.add(s0.tag, v.d0.rightLabels)
	t.add(s1.tag, v.d1.leftLabels)
	t.add(s1.tag, v.d1.rightLabels)
	t.add(n0.tag, v.e0.leftLabels)
	t.add3(s0.tag, r.dependent(v.d0.left).tag, n0.tag)
	t.add3(s0.tag, r.dependent(v.d0.right).tag, n0.tag)
	t.add3(s0.tag, n0.tag, r.dependent(v.e0.left).tag)
	t.add3(s1.tag, r.dependent(v.d1.right).tag, s0.tag)
	t.add3(linear.Mix(s0.tag, n0.tag), r.labelOf(v.d0.left), r.labelOf(v.d0.right))
	r.clauses(&t, v)
	r.neighbours(&t, v)
	r.buf = t.buf
	return t.buf
}

// clauses: whether what stands on the stack is a whole clause already, and what is still to come.
func (r *reader) clauses(t *template, v *view) {
	next := v.n0.ahead
	t.add3(next.verb, v.s0.tag, v.s1.pos)
	t.add3(next.verb, v.n0.pos, v.s0.pos)
	t.add3(linear.Mix(next.verb, v.under), v.s0.pos, v.s1.pos)
	t.add3(linear.Mix(uint64(next.finite), v.d1.leftLabels), v.s1.tag, v.under)
	t.add3(linear.Mix(v.d1.leftLabels, v.under), v.s0.pos, v.n0.tag)
	t.add3(linear.Mix(v.d1.rightLabels, v.under), v.s1.tag, v.s0.tag)
	t.add3(linear.Mix(v.d0.leftLabels, v.gap), v.s0.tag, v.n0.tag)
}

// neighbours: the tags around the top of the stack and before the first of the buffer.
func (r *reader) neighbours(t *template, v *view) {
	before, after, last := r.at(v.i0-1), &nothing, r.at(v.b0-1)
	if v.i0 >= 0 {
		after = r.at(v.i0 + 1)
	}
	t.add(before.tag, v.s0.tag)
	t.add(after.tag, v.s0.tag)
	t.add(last.tag, v.n0.tag)
	t.add3(after.tag, v.s0.tag, v.n0.tag)
}
