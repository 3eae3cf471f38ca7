package parse

import "github.com/gainsay-go/gainsay/claims/internal/linear"

// studied numbers the first template of study.
const studied = 100

// study is the features of words, and of what is seldom needed. The slice holds until the next call.
func (r *reader) study(v *view) []uint64 {
	t := template{buf: r.buf[:0], n: studied}
	s0, s1, n0, n1, n2 := v.s0, v.s1, v.n0, v.n1, v.n2
	t.add(s0.word, 0)
	t.add(s1.lemma, s1.pos)
	t.add(v.s2.tag, 0)
	t.add(n1.word, 0)
	t.add(n2.word, n2.tag)
	t.add(n2.word, 0)
	t.add(n1.lemma, n1.pos)
	t.add(n2.tag, 0)
	t.add(v.n3.tag, 0)
	t.pairs(s0, n0)
	t.pairs(s1, s0)
	t.pairs(s1, n0)
	t.add3(s0.lemma, n0.tag, n1.tag)
	t.add3(s1.tag, s0.lemma, n0.tag)
	t.between(s0, n0, v.far, v.gap)
	t.between(s1, s0, v.below, v.under)
	t.add3(linear.Mix(uint64(n0.ahead.finite), v.under), s1.lemma, s0.tag)
	t.add3(linear.Mix(uint64(n0.ahead.finite), v.gap), s0.lemma, n0.tag)
	t.valency(v)
	r.dependents(&t, v)
	t.add(r.at(v.b0-1).word, n0.tag)
	t.add(r.at(v.i0-1).word, s0.tag)
	r.buf = t.buf
	return t.buf
}

// pairs: two tokens that an arc may join.
func (t *template) pairs(a, b *atom) {
	t.add(a.lemma, b.lemma)
	t.add3(a.word, a.tag, b.tag)
	t.add3(a.lemma, a.pos, b.pos)
	t.add3(a.pos, b.lemma, b.pos)
	t.add(a.pos, b.pos)
}

// between: two tokens, their distance and what stands between them.
func (t *template) between(a, b *atom, far, gap uint64) {
	t.add(far, a.word)
	t.add(far, b.word)
	t.add(far, b.tag)
	t.add3(far, a.lemma, b.lemma)
	t.add3(gap, a.lemma, b.pos)
	t.add3(gap, a.pos, b.lemma)
}

// valency: how many dependents a token has on either side, and of which relations.
func (t *template) valency(v *view) {
	t.add(v.s0.lemma, uint64(min(v.d0.lefts, 4)))
	t.add(v.s0.lemma, uint64(min(v.d0.rights, 4)))
	t.add3(v.s0.lemma, v.s0.pos, v.d0.leftLabels)
	t.add3(v.s0.lemma, v.s0.pos, v.d0.rightLabels)
	for _, x := range [...]struct {
		*atom
		*node
	}{{v.s0, v.d0}, {v.s1, v.d1}} {
		t.add(x.tag, uint64(min(x.lefts, 4)))
		t.add(x.tag, uint64(min(x.rights, 4)))
	}
	t.add(v.n0.lemma, uint64(min(v.e0.lefts, 4))) // which has none on the right yet
	t.add(v.n0.tag, uint64(min(v.e0.lefts, 4)))
	t.add3(v.n0.lemma, v.n0.pos, v.e0.leftLabels)
}

// dependents: the outermost dependents of the tokens in view and the next to them.
func (r *reader) dependents(t *template, v *view) {
	for _, c := range [...]int32{v.d0.left, v.d0.right, v.d1.left, v.d1.right, v.e0.left, v.d0.left2} {
		a, l := r.dependent(c), r.labelOf(c)
		t.add(a.word, l)
		t.add(a.tag, l)
		t.add(l, 0)
	}
	t.add3(v.s0.tag, r.labelOf(v.d0.left), r.labelOf(v.d0.left2))
	t.add3(v.s0.tag, r.labelOf(v.d0.right), r.labelOf(v.d0.right2))
	t.add3(v.s1.tag, r.labelOf(v.d1.right), r.labelOf(v.d1.right2))
	t.add3(v.n0.tag, r.labelOf(v.e0.left), r.labelOf(v.e0.left2))
	t.add3(v.s1.lemma, r.dependent(v.d1.right).lemma, v.s0.lemma)
	t.add3(v.s0.lemma, r.dependent(v.d0.left).lemma, v.n0.lemma)
}
