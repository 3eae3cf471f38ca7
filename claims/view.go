package claims

import (
	"slices"
	"sort"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// view is one sentence with the layers that lie over it, each by token and nil where nothing lies there.
type view struct {
	*ud.Sentence
	index    int
	text     string // the document's
	children [][]int
	lemmas   []string // in lower case, the form where there is none
	bases    []string // the universal part of the relation
	cases    []string // the preposition of the phrase that the token heads
	content  []bool   // the token is a content word
	mention  []*Mention
	entity   []*Entity
	time     []*Time
	quantity []*Quantity
	reports  []*Attribution // whose cue or content touches the sentence
}

// views lays the layers of an analysis over its sentences.
func views(a *Analysis) []*view {
	out := make([]*view, len(a.Sentences))
	for i := range a.Sentences {
		out[i] = newView(a.Document.Text, &a.Sentences[i], i)
	}
	at := func(i int) *view {
		if i < 0 || i >= len(out) {
			return nil
		}
		return out[i]
	}
	for _, e := range a.Entities {
		for i := range e.Mentions {
			if v := at(e.Mentions[i].Sentence); v != nil {
				v.layMention(e, &e.Mentions[i])
			}
		}
	}
	for _, t := range a.Times {
		if v := at(t.Sentence); v != nil {
			v.each(t.Span, func(i int) { v.time[i] = t })
		}
	}
	for _, q := range a.Quantities {
		if v := at(q.Sentence); v != nil {
			v.each(q.Span, func(i int) { v.quantity[i] = q })
		}
	}
	for _, r := range a.Attributions {
		span := r.Content.Span
		if r.Cue != nil {
			span = span.Hull(r.Cue.Span)
		}
		first := sort.Search(len(out), func(i int) bool { return out[i].End > span.Start })
		for i := first; i < len(out) && out[i].Start < span.End; i++ {
			out[i].reports = append(out[i].reports, r)
		}
	}
	return out
}

func newView(text string, s *ud.Sentence, index int) *view {
	n := len(s.Tokens)
	s = withHeads(s)
	v := &view{Sentence: s, index: index, text: text, lemmas: make([]string, n), bases: make([]string, n), cases: make([]string, n), content: make([]bool, n),
		mention: make([]*Mention, n), entity: make([]*Entity, n), time: make([]*Time, n), quantity: make([]*Quantity, n)}
	heads := make([]int, n)
	for i := range s.Tokens {
		t := &s.Tokens[i]
		heads[i], v.bases[i], v.content[i] = t.Head, t.Deprel.Base(), contentWord(t.UPOS)
		v.lemmas[i] = strings.ToLower(t.Form)
		if t.Lemma != "" && t.Lemma != "_" {
			v.lemmas[i] = strings.ToLower(t.Lemma)
		}
	}
	v.children = dependents(heads)
	for i := range v.cases {
		v.cases[i] = v.caseMarker(i)
	}
	return v
}

// withHeads is the sentence, or a copy in which the tokens that hang on no other are roots.
func withHeads(s *ud.Sentence) *ud.Sentence {
	odd := func(i int) bool {
		h := s.Tokens[i].Head
		return h < 0 || h >= len(s.Tokens) || h == i
	}
	for i := range s.Tokens {
		if odd(i) && s.Tokens[i].Head != ud.Root {
			c := *s
			c.Tokens = slices.Clone(s.Tokens)
			for k := range c.Tokens {
				if odd(k) {
					c.Tokens[k].Head = ud.Root
				}
			}
			return &c
		}
	}
	return s
}

// layMention lets a mention own its tokens; of nested mentions each token goes to the shortest, but a mention's head always
// to the longest that it heads.
func (v *view) layMention(e *Entity, m *Mention) {
	v.each(m.Span, func(i int) {
		old := v.mention[i]
		heads := i == m.Head
		if old == nil || heads && old.Head != i || heads == (old.Head == i) && (old.Len() > m.Len()) != heads {
			v.mention[i], v.entity[i] = m, e
		}
	})
}

// each calls f for every token within the span.
func (v *view) each(s ud.Span, f func(i int)) {
	for i := range v.Tokens {
		if s.Contains(v.Tokens[i].Span) {
			f(i)
		}
	}
}

// child is the first dependent of i whose relation has one of the given universal parts, or -1.
func (v *view) child(i int, bases ...string) int {
	for _, c := range v.children[i] {
		if v.rel(c, bases...) {
			return c
		}
	}
	return -1
}

// rel says whether the universal part of token i's relation is one of those given.
func (v *view) rel(i int, bases ...string) bool { return slices.Contains(bases, v.bases[i]) }

// lemma is the lower-cased lemma of a token, its form where it has none.
func (v *view) lemma(i int) string { return v.lemmas[i] }

// subtree lists token top and its descendants in the order of the text, without the branches for which skip is true.
func (v *view) subtree(top int, skip func(i int) bool) []int {
	in := make([]bool, len(v.Tokens))
	out := make([]int, 0, v.collect(top, in, skip))
	for i, ok := range in {
		if ok {
			out = append(out, i)
		}
	}
	return out
}

// collect sets in for token i and its descendants and says how many they are.
func (v *view) collect(i int, in []bool, skip func(i int) bool) int {
	in[i] = true
	n := 1
	for _, c := range v.children[i] {
		if !in[c] && (skip == nil || !skip(c)) {
			n += v.collect(c, in, skip)
		}
	}
	return n
}

// hull is the span from the first to the last of the tokens, which must be in order, without punctuation at its ends other
// than closing marks of a pair.
func (v *view) hull(tokens []int) ud.Span {
	for len(tokens) > 1 && v.Tokens[tokens[0]].UPOS == ud.PUNCT && !openingMark(v.Tokens[tokens[0]].Form) {
		tokens = tokens[1:]
	}
	for len(tokens) > 1 && v.Tokens[tokens[len(tokens)-1]].UPOS == ud.PUNCT && !closingMark(v.Tokens[tokens[len(tokens)-1]].Form) {
		tokens = tokens[:len(tokens)-1]
	}
	return v.Tokens[tokens[0]].Span.Hull(v.Tokens[tokens[len(tokens)-1]].Span)
}

func openingMark(form string) bool { return strings.ContainsAny(form, "“‘«„([\"") }
func closingMark(form string) bool { return strings.ContainsAny(form, "”’»“)]\"") }
