package tag

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// word is what the features need of a token, made once a sentence.
type word struct {
	folded         string
	form, lower    uint64 // hashes, as are the next
	suffixes       [5]uint64
	prefixes       [4]uint64
	shape          uint64
	class          uint64 // the tags that the dictionary has for the form, 0 if it's not there
	kinds          uint64 // what the word list has the form for
	entry          *entry
	aux            bool
	capital, marks bool
}

// style is how a sentence is capitalized, because a capital says little in a headline.
type style int

const (
	running style = iota
	title
	capitals
)

// context is a sentence on its way through the tagger. What it holds is used again for the next sentence.
type context struct {
	words []word
	style uint64
	tags  []int  // labels given so far
	verb  uint64 // the form of the last verb so far, 0 if none
	verbs []bool // which labels are those of verbs
	buf   []uint64
}

// outside stands for the places before and after a sentence.
var outside = word{folded: "", form: 1, lower: 1, shape: 1, class: 1}

func (d *dictionary) context(s *ud.Sentence) *context {
	c := &context{}
	d.read(s, c)
	return c
}

// read begins a sentence.
func (d *dictionary) read(s *ud.Sentence, c *context) {
	st := styleOf(s)
	c.style, c.verb, c.verbs, c.words, c.tags = uint64(st), 0, d.verbs, c.words[:0], c.tags[:0]
	for i := range s.Tokens {
		c.words, c.tags = append(c.words, d.word(s.Tokens[i].Form, st)), append(c.tags, 0)
	}
}

func (d *dictionary) word(form string, st style) word {
	p := plain(form)
	w := word{folded: strings.ToLower(p)}
	if st == capitals {
		p = w.folded
	}
	low := alike(w.folded)
	w.form, w.lower, w.shape = linear.String(p), linear.String(low), linear.String(linear.Shape(p))
	for i := range w.suffixes {
		w.suffixes[i] = linear.String(linear.Suffix(low, i+1))
	}
	for i := range w.prefixes {
		w.prefixes[i] = linear.String(linear.Prefix(low, i+1))
	}
	if e, ok := d.entries[w.folded]; ok {
		w.entry, w.class, w.aux, w.kinds = e, e.class, e.aux, e.kinds
	} else {
		w.kinds = kindsOf(w.folded).feature()
	}
	first, _ := utf8.DecodeRuneInString(p)
	w.capital = unicode.IsUpper(first)
	w.marks = strings.IndexFunc(p, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
	return w
}

// styleOf looks at the words that would be lower-cased in running text: those of four letters or more but the first.
func styleOf(s *ud.Sentence) style {
	var long, upper, all, caps int
	for i := range s.Tokens {
		form := s.Tokens[i].Form
		if !hasLetter(form) {
			continue
		}
		all++
		if strings.ToUpper(form) == form && strings.ToLower(form) != form {
			caps++
		}
		if i > 0 && utf8.RuneCountInString(form) >= 4 {
			long++
			if first, _ := utf8.DecodeRuneInString(form); unicode.IsUpper(first) {
				upper++
			}
		}
	}
	switch {
	case all >= 3 && caps*10 >= all*9:
		return capitals
	case long >= 2 && upper*10 >= long*9:
		return title
	}
	return running
}

func hasLetter(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

func (c *context) at(i int) *word {
	if i < 0 || i >= len(c.words) {
		return &outside
	}
	return &c.words[i]
}

// give sets the label of token i.
func (c *context) give(i, label int) {
	c.tags[i] = label
	if c.verbs[label] {
		c.verb = c.words[i].lower
	}
}

// tag is the label of token i plus 2, 1 outside the sentence.
func (c *context) tag(i int) uint64 {
	if i < 0 || i >= len(c.words) {
		return 1
	}
	return uint64(c.tags[i]) + 2
}

// The features of a token come in two halves, glance and study: where the first is sure of the label, the second is not
// asked for. All before the token are tagged.

// glance is the features of token i itself and of the tags before it. The slice holds until the next call.
func (c *context) glance(i int) []uint64 {
	b := c.buf[:0]
	w, l1, r1, r2 := c.at(i), c.at(i-1), c.at(i+1), c.at(i+2)
	t1, t2 := c.tag(i-1), c.tag(i-2)
	n := 0
	add := func(x, y uint64) {
		b = append(b, linear.Feature(n, x, y))
		n++
	}
	add(0, 0)
	add(w.lower, 0)
	add(w.shape, c.style)
	add(w.suffixes[1], 0)
	add(w.suffixes[2], 0)
	add(w.suffixes[2], w.shape)
	add(w.suffixes[1], t1)
	add(w.class, 0)
	add(w.class, w.shape)
	add(w.kinds, w.shape)
	add(w.kinds, t1)
	add(w.kinds, r1.class)
	add(l1.lower, 0)
	add(r1.lower, 0)
	add(l1.lower, w.lower)
	add(w.lower, r1.lower)
	add(l1.lower, r1.lower)
	add(w.class, r1.class)
	add(r1.kinds, w.class)
	add(r1.suffixes[2], w.class)
	add(r1.shape, w.shape)
	add(t1, 0)
	add(t1, t2)
	add(t1, w.lower)
	add(t1, w.class)
	add(t1, r1.class)
	add(t1, r1.lower)
	add(linear.Mix(t1, t2), w.class)
	add(linear.Mix(t1, w.class), r1.class)
	add(linear.Mix(w.class, r1.class), r2.class)
	a := c.auxiliary(i)
	add(a, w.class)
	add(a, w.suffixes[1])
	add(boolean(c.opens(i)), w.shape)
	c.buf = b
	return b
}

// studied numbers the first template of study.
const studied = 100

// study is the features of the words around token i, and of what is seldom needed. The slice holds until the next call.
func (c *context) study(i int) []uint64 {
	b := c.buf[:0]
	w, l1, l2, r1, r2 := c.at(i), c.at(i-1), c.at(i-2), c.at(i+1), c.at(i+2)
	t1, t2 := c.tag(i-1), c.tag(i-2)
	n := studied
	add := func(x, y uint64) {
		b = append(b, linear.Feature(n, x, y))
		n++
	}
	add(w.form, 0)
	add(w.suffixes[0], 0)
	add(w.suffixes[3], 0)
	add(w.suffixes[4], 0)
	for _, s := range w.prefixes {
		add(s, 0)
	}
	add(l2.lower, 0)
	add(r2.lower, 0)
	add(l2.lower, l1.lower)
	add(r1.lower, r2.lower)
	add(r1.class, 0)
	add(r2.class, 0)
	add(r1.class, r2.class)
	add(r1.suffixes[1], r1.shape)
	add(l1.suffixes[2], 0)
	add(l1.shape, w.shape)
	add(t2, 0)
	add(t1, l1.lower)
	add(t2, l1.lower)
	add(linear.Mix(t1, t2), w.lower)
	add(linear.Mix(t1, t2), c.tag(i-3))
	add(linear.Mix(w.shape, l1.shape), c.style)
	add(c.at(len(c.words)-1).lower, w.class)
	add(c.verb, w.lower)
	add(c.verb, w.class)
	add(w.kinds, w.suffixes[1])
	add(linear.Mix(l1.kinds, w.kinds), r1.kinds)
	c.buf = b
	return b
}

// auxiliary is the nearest form of be, have, do or a modal among the five tokens before i, with nothing like a full stop between; 0 if none.
func (c *context) auxiliary(i int) uint64 {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		if c.words[j].aux {
			return c.words[j].lower
		}
		if c.words[j].marks {
			return 0
		}
	}
	return 0
}

// opens says whether only punctuation stands before token i.
func (c *context) opens(i int) bool {
	for j := i - 1; j >= 0; j-- {
		if !c.words[j].marks {
			return false
		}
	}
	return true
}

func boolean(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
