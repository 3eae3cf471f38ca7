package parse

import "github.com/gainsay-go/gainsay/claims/internal/linear"

// The features of an arc that is about to be made are what its two ends are, what they govern already, and what stands around
// and between them. They too come in two halves, for a glance and for study.

// arc is an arc with its ends as the features see it.
type arc struct {
	head, child int
	h, c        *atom
	hn, cn      *node
	far, gap    uint64
	side        uint64
}

func (r *reader) arc(head, child int) arc {
	from, to := min(head, child), max(head, child)
	return arc{
		head: head, child: child, h: r.at(head), c: r.at(child), hn: r.node(head), cn: r.node(child),
		far: distance(to - from), gap: r.gap(from, to), side: uint64(sideOf(head, child)) + 1,
	}
}

// glanceArc is the features of tags and relations, and of single words. The slice holds until the next call.
func (r *reader) glanceArc(a *arc) []uint64 {
	t := template{buf: r.buf[:0], n: 500, side: a.side}
	h, c := a.h, a.c
	t.add(0, 0)
	t.add(c.lemma, c.tag)
	t.add(h.lemma, h.pos)
	t.add(h.tag, c.tag)
	t.add3(c.lemma, c.tag, h.tag)
	t.add3(h.lemma, h.pos, c.tag)
	t.add3(a.far, h.tag, c.tag)
	t.add3(a.gap, h.tag, c.tag)
	t.add3(a.cn.leftLabels, c.tag, h.tag)
	t.add3(a.cn.rightLabels, c.tag, h.tag)
	t.add3(a.hn.leftLabels, h.tag, c.tag)
	t.add3(a.hn.rightLabels, h.tag, c.tag)
	t.add3(a.hn.leftLabels, h.lemma, c.pos)
	t.add3(r.dependent(a.cn.left).lemma, r.labelOf(a.cn.left), c.pos)
	t.add3(r.dependent(a.cn.left).lemma, r.labelOf(a.cn.left), h.tag)
	t.add3(r.dependent(a.cn.left).lemma, c.pos, h.lemma)
	t.add(c.lemma, h.lemma)
	t.add3(r.labelOf(a.hn.left), h.tag, c.tag)
	t.add3(r.labelOf(a.hn.right), h.tag, c.tag)
	t.add3(r.at(a.child-1).tag, c.tag, h.pos)
	t.add3(r.at(a.child+1).tag, c.tag, h.pos)
	t.add3(linear.Mix(a.cn.leftLabels, a.hn.leftLabels), c.tag, h.tag)
	r.buf = t.buf
	return t.buf
}

// studyArc is the features of words, and of what is seldom needed. The slice holds until the next call.
func (r *reader) studyArc(a *arc) []uint64 {
	t := template{buf: r.buf[:0], n: 600, side: a.side}
	h, c, hn, cn := a.h, a.c, a.hn, a.cn
	t.add(c.word, 0)
	t.add(c.tag, 0)
	t.add(h.word, 0)
	t.add(h.tag, 0)
	t.pairs(h, c)
	t.add3(h.tag, c.word, c.tag)
	t.add3(a.far, h.lemma, c.pos)
	t.add3(a.far, c.lemma, h.pos)
	for _, k := range [...]int32{cn.left, cn.left2, cn.right} {
		x, l := r.dependent(k), r.labelOf(k)
		t.add3(x.lemma, l, h.lemma)
		t.add3(x.tag, l, c.tag)
		if k != cn.left {
			t.add3(x.lemma, l, c.pos)
			t.add3(x.lemma, l, h.tag)
		}
	}
	t.add3(linear.Mix(cn.leftLabels, cn.rightLabels), c.pos, h.pos)
	t.add3(r.dependent(cn.left).lemma, c.lemma, h.pos)
	t.add3(r.dependent(cn.left).lemma, c.lemma, h.lemma)
	t.add3(hn.rightLabels, h.lemma, c.pos)
	t.add3(linear.Mix(hn.leftLabels, hn.rightLabels), h.pos, c.pos)
	t.add3(r.dependent(hn.left).lemma, h.lemma, c.pos)
	t.add3(r.dependent(hn.right).lemma, h.lemma, c.pos)
	r.around(&t, a)
	r.buf = t.buf
	return t.buf
}

// around: the words beside the two ends, on the stack below them and first in the buffer.
func (r *reader) around(t *template, a *arc) {
	h, c := a.h, a.c
	t.add3(r.at(a.child-1).word, c.pos, h.pos)
	t.add3(r.at(a.child+1).word, c.pos, h.pos)
	t.add3(r.at(a.head-1).tag, h.tag, c.pos)
	t.add3(r.at(a.head+1).tag, h.tag, c.pos)
	t.add3(r.at(a.child-1).tag, c.word, r.at(a.child+1).tag)
	below, next := r.at(r.state.top(1)), r.at(r.state.next)
	if a.child > a.head {
		below = r.at(r.state.top(2))
		t.add3(next.tag, c.tag, h.tag)
		t.add3(next.lemma, c.pos, h.pos)
	} else {
		t.n += 2
	}
	t.add3(below.tag, c.tag, h.tag)
	t.add3(below.lemma, c.pos, h.pos)
	t.add3(next.ahead.verb, h.tag, c.tag)
	t.add3(r.at(max(a.head, a.child)).ahead.verb, h.pos, c.pos)
	t.add3(uint64(c.quotes&1)<<1|uint64(h.quotes&1), h.tag, c.tag)
}
