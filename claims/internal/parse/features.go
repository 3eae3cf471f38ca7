package parse

import (
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// atom is what the features need of a token, made once a sentence.
type atom struct {
	word, lemma uint64
	tag         uint64 // UPOS, XPOS and the features that mark finite forms, passives and relative words
	pos         uint64 // UPOS
	part        uint8  // and its number
	// How many verbs, commas, conjunctions and quotation marks come before the token.
	verbs, commas, conjunctions, quotes int
	ahead                               look
}

// reader is a sentence on its way through the parser.
type reader struct {
	atoms []atom // the last is the artificial root
	state *state
	buf   []uint64
}

var nothing = atom{word: 1, lemma: 1, tag: 1, pos: 1}

func newReader(s *ud.Sentence) *reader {
	n := len(s.Tokens)
	r := &reader{atoms: make([]atom, n+1), state: newState(n), buf: make([]uint64, 0, 192)}
	var verbs, commas, conjunctions, quotes int
	for i := range s.Tokens {
		t := &s.Tokens[i]
		r.atoms[i] = atomOf(t)
		a := &r.atoms[i]
		a.verbs, a.commas, a.conjunctions, a.quotes = verbs, commas, conjunctions, quotes
		switch {
		case t.UPOS == ud.VERB || t.UPOS == ud.AUX:
			verbs++
		case t.UPOS == ud.CCONJ:
			conjunctions++
		case t.Form == "," || t.Form == ";" || t.Form == ":":
			commas++
		case t.UPOS == ud.PUNCT && strings.ContainsAny(t.Form, "\"“”„«»`") || t.Form == "''":
			quotes++
		}
	}
	lookAhead(s, r.atoms)
	r.atoms[n] = atom{word: 2, lemma: 2, tag: 2, pos: 2, verbs: verbs, commas: commas, conjunctions: conjunctions, quotes: quotes}
	return r
}

var doubled = strings.NewReplacer("``", `"`, "''", `"`)

// plain lower-cases a form, makes its quotes plain and its digits alike.
func plain(form string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '0'
		}
		return unicode.ToLower(r)
	}, doubled.Replace(linear.Straight(form)))
}

var marking = []string{"Mood", "PronType", "VerbForm", "Voice"}

func atomOf(t *ud.Token) atom {
	a := atom{word: linear.String(plain(t.Form)), pos: linear.String(string(t.UPOS)), part: partOf(t.UPOS)}
	a.lemma = linear.String(plain(t.Lemma))
	a.tag = linear.Mix(a.pos, linear.String(t.XPOS))
	switch t.UPOS {
	case ud.VERB, ud.AUX, ud.PRON, ud.DET, ud.ADV:
		for i, name := range marking {
			if v := t.Feats.Get(name); v != "" {
				a.tag = linear.Mix(a.tag, linear.String(v)+uint64(i))
			}
		}
	}
	return a
}

func (r *reader) at(i int) *atom {
	if i < 0 || i >= len(r.atoms) {
		return &nothing
	}
	return &r.atoms[i]
}

func (r *reader) node(i int) *node {
	if i < 0 {
		return &none
	}
	return &r.state.nodes[i]
}

var none = node{head: -1, label: -2, left: -1, left2: -1, right: -1, right2: -1}

// labelOf is the relation of a dependent plus 1, and 0 for none.
func (r *reader) labelOf(i int) uint64 {
	if i < 0 {
		return 0
	}
	return uint64(r.state.nodes[i].label) + 1
}

// template gathers features and counts the templates.
type template struct {
	buf  []uint64
	n    int
	side uint64 // part of all of them
}

func (t *template) add(x, y uint64) {
	t.buf = append(t.buf, linear.Feature(t.n, x^t.side, y))
	t.n++
}

func (t *template) add3(x, y, z uint64) {
	t.buf = append(t.buf, linear.Mix(linear.Feature(t.n, x^t.side, y), z))
	t.n++
}

// features of the present state: those of Zhang and Nivre (2011), with the second of the stack in the part that the head of
// the first has in the arc-eager system, and what lies between. The slice holds until the next call.
func (r *reader) features() []uint64 {
	s := r.state
	i0, i1, i2, b0 := s.top(0), s.top(1), s.top(2), s.next
	s0, s1, s2 := r.at(i0), r.at(i1), r.at(i2)
	n0, n1, n2, n3 := r.at(b0), r.at(b0+1), r.at(b0+2), r.at(b0+3)
	t := template{buf: r.buf[:0]}
	t.words(s0, s1, s2, n0, n1, n2, n3)
	t.pairs(s0, n0)
	t.pairs(s1, s0)
	t.pairs(s1, n0)
	t.order(s0, s1, s2, n0, n1, n2)
	r.between(&t, i0, b0)
	r.between(&t, i1, i0)
	r.valency(&t, i0, i1, b0)
	r.dependents(&t, i0, i1, b0)
	r.neighbours(&t, i0, b0)
	r.clauses(&t, i0, i1, b0)
	r.buf = t.buf
	return t.buf
}

// words: each of the tokens in view by itself.
func (t *template) words(s0, s1, s2, n0, n1, n2, n3 *atom) {
	t.add(0, 0)
	t.add(s0.word, 0)
	t.add(s0.tag, 0)
	t.add(s0.lemma, s0.pos)
	t.add(s1.tag, 0)
	t.add(s1.lemma, s1.pos)
	t.add(n0.word, 0)
	t.add(n0.tag, 0)
	for _, a := range [...]*atom{n1, n2} {
		t.add(a.word, a.tag)
		t.add(a.word, 0)
		t.add(a.tag, 0)
	}
	t.add(n1.lemma, n1.pos)
	t.add(s2.tag, 0)
	t.add(n3.tag, 0)
}

// pairs: two tokens that an arc may join.
func (t *template) pairs(a, b *atom) {
	t.add(a.lemma, b.lemma)
	t.add3(a.word, a.tag, b.tag)
	t.add3(a.lemma, a.pos, b.pos)
	t.add3(a.pos, b.lemma, b.pos)
	t.add(a.tag, b.tag)
	t.add(a.pos, b.pos)
}

// order: three or four tokens in a row.
func (t *template) order(s0, s1, s2, n0, n1, n2 *atom) {
	t.add(n0.tag, n1.tag)
	t.add(n0.word, n1.word)
	t.add3(n0.tag, n1.tag, n2.tag)
	t.add3(s0.tag, n0.tag, n1.tag)
	t.add3(s0.lemma, n0.tag, n1.tag)
	t.add3(s0.tag, n0.lemma, n1.tag)
	t.add3(s1.tag, s0.tag, n0.tag)
	t.add3(s1.lemma, s0.tag, n0.tag)
	t.add3(s1.tag, s0.lemma, n0.tag)
	t.add3(s1.tag, s0.tag, n0.lemma)
	t.add3(linear.Mix(s1.pos, s0.pos), n0.pos, n1.pos)
	t.add3(linear.Mix(s2.pos, s1.pos), s0.pos, n0.pos)
	t.add3(linear.Mix(s0.pos, n0.pos), n1.pos, n2.pos)
}

// between: the distance of two tokens and what stands between them.
func (r *reader) between(t *template, i, j int) {
	a, b := r.at(i), r.at(j)
	d, gap := uint64(0), r.gap(i, j)
	if i >= 0 {
		d = distance(j - i)
	}
	t.add(d, a.word)
	t.add(d, b.word)
	t.add(d, b.tag)
	t.add3(d, a.lemma, b.lemma)
	t.add3(d, a.tag, b.tag)
	t.add3(gap, a.lemma, b.pos)
	t.add3(gap, a.pos, b.lemma)
	t.add3(linear.Mix(gap, d), a.pos, b.pos)
}

// gap is how many verbs, commas and conjunctions stand between two tokens, and whether they are in quotation marks.
func (r *reader) gap(i, j int) uint64 {
	if i < 0 {
		return 0
	}
	a, b := r.at(i), r.at(j)
	return min(uint64(b.verbs-a.verbs), 3)<<6 | min(uint64(b.commas-a.commas), 3)<<4 |
		min(uint64(b.conjunctions-a.conjunctions), 1)<<2 | uint64(a.quotes&1)<<1 | uint64(b.quotes&1)
}

// clauses: whether what stands on the stack is a whole clause already, and what is still to come.
func (r *reader) clauses(t *template, i0, i1, b0 int) {
	s0, s1, n0 := r.at(i0), r.at(i1), r.at(b0)
	d0, d1 := r.node(i0), r.node(i1)
	next, gap := n0.ahead, r.gap(i1, i0)
	t.add3(next.verb, s0.tag, s1.pos)
	t.add3(next.verb, n0.pos, s0.pos)
	t.add3(linear.Mix(next.verb, gap), s0.pos, s1.pos)
	t.add3(linear.Mix(uint64(next.finite), d1.leftLabels), s1.tag, gap)
	t.add3(linear.Mix(d1.leftLabels, gap), s0.pos, n0.tag)
	t.add3(linear.Mix(d1.rightLabels, gap), s1.tag, s0.tag)
	t.add3(linear.Mix(d0.leftLabels, r.gap(i0, b0)), s0.tag, n0.tag)
	t.add3(linear.Mix(uint64(next.finite), gap), s1.lemma, s0.tag)
	t.add3(linear.Mix(uint64(next.finite), r.gap(i0, b0)), s0.lemma, n0.tag)
}

// distance in steps: 1 to 5, 6 to 10, more.
func distance(n int) uint64 {
	switch {
	case n <= 5:
		return uint64(n)
	case n <= 10:
		return 6
	case n <= 20:
		return 7
	}
	return 8
}

// valency: how many dependents a token has on either side, and of which relations.
func (r *reader) valency(t *template, i0, i1, b0 int) {
	s0, d0 := r.at(i0), r.node(i0)
	l, rt := uint64(min(d0.lefts, 4)), uint64(min(d0.rights, 4))
	t.add(s0.lemma, l)
	t.add(s0.lemma, rt)
	t.add3(s0.lemma, s0.pos, d0.leftLabels)
	t.add3(s0.lemma, s0.pos, d0.rightLabels)
	for _, i := range [...]int{i0, i1} {
		a, n := r.at(i), r.node(i)
		t.add(a.tag, uint64(min(n.lefts, 4)))
		t.add(a.tag, uint64(min(n.rights, 4)))
		t.add(a.tag, n.leftLabels)
		t.add(a.tag, n.rightLabels)
	}
	n0, b := r.at(b0), r.node(b0) // which has none on the right yet
	t.add(n0.lemma, uint64(min(b.lefts, 4)))
	t.add(n0.tag, uint64(min(b.lefts, 4)))
	t.add3(n0.lemma, n0.pos, b.leftLabels)
	t.add(n0.tag, b.leftLabels)
}

// dependents: the outermost dependents of the tokens in view and the next to them.
func (r *reader) dependents(t *template, i0, i1, b0 int) {
	s0, s1, n0 := r.node(i0), r.node(i1), r.node(b0)
	for _, c := range [...]int{s0.left, s0.right, s1.left, s1.right, n0.left, s0.left2} {
		a, l := r.at(c), r.labelOf(c)
		t.add(a.word, l)
		t.add(a.tag, l)
		t.add(l, 0)
	}
	p0, p1, q0 := r.at(i0).tag, r.at(i1).tag, r.at(b0).tag
	t.add3(p0, r.at(s0.left).tag, q0)
	t.add3(p0, r.at(s0.right).tag, q0)
	t.add3(p0, q0, r.at(n0.left).tag)
	t.add3(p1, r.at(s1.right).tag, p0)
	t.add3(p0, r.labelOf(s0.left), r.labelOf(s0.left2))
	t.add3(p0, r.labelOf(s0.right), r.labelOf(s0.right2))
	t.add3(p1, r.labelOf(s1.right), r.labelOf(s1.right2))
	t.add3(q0, r.labelOf(n0.left), r.labelOf(n0.left2))
	t.add3(linear.Mix(p0, q0), r.labelOf(s0.left), r.labelOf(s0.right))
	t.add3(r.at(i1).lemma, r.at(s1.right).lemma, r.at(i0).lemma)
	t.add3(r.at(i0).lemma, r.at(s0.left).lemma, r.at(b0).lemma)
}

// neighbours: the words of the text around the top of the stack and the first of the buffer.
func (r *reader) neighbours(t *template, i0, b0 int) {
	before, after, last := r.at(i0-1), &nothing, r.at(b0-1)
	if i0 >= 0 {
		after = r.at(i0 + 1)
	}
	t.add(before.tag, r.at(i0).tag)
	t.add(after.tag, r.at(i0).tag)
	t.add(last.tag, r.at(b0).tag)
	t.add(last.word, r.at(b0).tag)
	t.add(before.word, r.at(i0).tag)
	t.add3(after.tag, r.at(i0).tag, r.at(b0).tag)
}
