package parse

import "github.com/gainsay-go/gainsay/claims/internal/linear"

// relation is the features of an arc that is about to be made: what its two ends are, what they govern already and what
// stands around and between them. The slice holds until the next call.
func (r *reader) relation(head, child int) []uint64 {
	h, c := r.at(head), r.at(child)
	hn, cn := r.node(head), r.node(child)
	from, to := min(head, child), max(head, child)
	d, gap := distance(to-from), r.gap(from, to)
	t := template{buf: r.buf[:0], n: 500, side: 1}
	if child > head {
		t.side = 2
	}
	t.add(0, 0)
	// the two ends
	t.add(c.word, 0)
	t.add(c.lemma, c.pos)
	t.add(c.tag, 0)
	t.add(h.word, 0)
	t.add(h.lemma, h.pos)
	t.add(h.tag, 0)
	t.pairs(h, c)
	t.add3(h.tag, c.word, c.tag)
	t.add3(c.lemma, c.tag, h.tag)
	t.add3(d, h.pos, c.pos)
	t.add3(d, h.lemma, c.pos)
	t.add3(d, c.lemma, h.pos)
	t.add3(gap, h.tag, c.tag)
	// what the child governs: its marker and its own complements
	for _, k := range [...]int{cn.left, cn.left2, cn.right} {
		a, l := r.at(k), r.labelOf(k)
		t.add3(a.lemma, l, c.pos)
		t.add3(a.lemma, l, h.lemma)
		t.add3(a.lemma, l, h.tag)
		t.add3(a.tag, l, c.tag)
	}
	t.add3(cn.leftLabels, c.tag, h.tag)
	t.add3(cn.rightLabels, c.tag, h.tag)
	t.add3(linear.Mix(cn.leftLabels, cn.rightLabels), c.pos, h.pos)
	t.add3(r.at(cn.left).lemma, c.lemma, h.pos)
	t.add3(r.at(cn.left).lemma, c.lemma, h.lemma)
	// what the head governs already
	t.add3(hn.leftLabels, h.tag, c.tag)
	t.add3(hn.rightLabels, h.tag, c.tag)
	t.add3(hn.leftLabels, h.lemma, c.pos)
	t.add3(hn.rightLabels, h.lemma, c.pos)
	t.add3(linear.Mix(hn.leftLabels, hn.rightLabels), h.pos, c.pos)
	t.add3(r.labelOf(hn.left), h.tag, c.tag)
	t.add3(r.labelOf(hn.right), h.tag, c.tag)
	t.add3(r.at(hn.left).lemma, h.lemma, c.pos)
	t.add3(r.at(hn.right).lemma, h.lemma, c.pos)
	// the words around
	t.add3(r.at(child-1).tag, c.tag, h.pos)
	t.add3(r.at(child+1).tag, c.tag, h.pos)
	t.add3(r.at(child-1).word, c.pos, h.pos)
	t.add3(r.at(child+1).word, c.pos, h.pos)
	t.add3(r.at(head-1).tag, h.tag, c.pos)
	t.add3(r.at(head+1).tag, h.tag, c.pos)
	below, next := r.at(r.state.top(1)), r.at(r.state.next)
	if child > head {
		below = r.at(r.state.top(2))
		t.add3(next.tag, c.tag, h.tag)
		t.add3(next.lemma, c.pos, h.pos)
	}
	t.add3(below.tag, c.tag, h.tag)
	t.add3(below.lemma, c.pos, h.pos)
	t.add3(r.at(child-1).tag, c.word, r.at(child+1).tag)
	t.add3(next.ahead.verb, h.tag, c.tag)
	t.add3(r.at(to).ahead.verb, h.pos, c.pos)
	t.add3(uint64(c.quotes&1)<<1|uint64(h.quotes&1), h.tag, c.tag)
	r.buf = t.buf
	return t.buf
}
