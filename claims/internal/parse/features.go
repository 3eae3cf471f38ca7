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
	verbs, commas, conjunctions, quotes int32
	ahead                               look
}

// reader is a sentence on its way through the parser. What it holds is used again for the next sentence.
type reader struct {
	atoms []atom // the last is the artificial root
	state state
	buf   []uint64
}

var nothing = atom{word: 1, lemma: 1, tag: 1, pos: 1}

func newReader(s *ud.Sentence) *reader {
	r := &reader{}
	r.read(s)
	return r
}

// read begins a sentence.
func (r *reader) read(s *ud.Sentence) {
	r.state.reset(len(s.Tokens))
	r.atoms = r.atoms[:0]
	var verbs, commas, conjunctions, quotes int32
	for i := range s.Tokens {
		t := &s.Tokens[i]
		a := atomOf(t)
		a.verbs, a.commas, a.conjunctions, a.quotes = verbs, commas, conjunctions, quotes
		r.atoms = append(r.atoms, a)
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
	r.atoms = append(r.atoms, atom{word: 2, lemma: 2, tag: 2, pos: 2, verbs: verbs, commas: commas, conjunctions: conjunctions, quotes: quotes})
}

var doubled = strings.NewReplacer("``", `"`, "''", `"`)

// hash is that of the plain form.
func hash(form string) uint64 {
	if h, ok := linear.Folded(form); ok {
		return h
	}
	return linear.String(plain(form))
}

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
	a := atom{word: hash(t.Form), pos: linear.String(string(t.UPOS)), part: partOf(t.UPOS)}
	if a.lemma = a.word; t.Lemma != t.Form {
		a.lemma = hash(t.Lemma)
	}
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

// dependent is the atom of a dependent, [nothing] for none.
func (r *reader) dependent(i int32) *atom { return r.at(int(i)) }

// labelOf is the relation of a dependent plus 1, and 0 for none.
func (r *reader) labelOf(i int32) uint64 {
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

// gap is how many verbs, commas and conjunctions stand between two tokens, and whether they are in quotation marks.
func (r *reader) gap(i, j int) uint64 {
	if i < 0 {
		return 0
	}
	a, b := r.at(i), r.at(j)
	return min(uint64(b.verbs-a.verbs), 3)<<6 | min(uint64(b.commas-a.commas), 3)<<4 |
		min(uint64(b.conjunctions-a.conjunctions), 1)<<2 | uint64(a.quotes&1)<<1 | uint64(b.quotes&1)
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
