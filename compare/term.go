package compare

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// term is a content word of a fact in all the ways in which another fact may say it: for holding clauses against each other
// whose grammar has nothing in common.
type term struct {
	stem   string
	entity *Entity
	weight int      // how much it tells, 0 … 10
	senses []string // classes of predicates and groups of nouns that it is in
	fields []string
}

// grade says how far two terms say the same.
type grade uint8

const (
	alien    grade = iota
	kindred        // they tell of one sort of event or property: “alarm”, “ring out”
	synonym        // or one is the more general
	verbatim       // the same root, or the same entity
)

// grade compares two terms.
func (x *term) grade(y *term) grade {
	switch {
	case x.stem == y.stem, x.entity != nil && x.entity == y.entity:
		return verbatim
	case meet(x.senses, y.senses):
		return synonym
	case meet(x.fields, y.fields):
		return kindred
	}
	return alien
}

// meet says whether two lists have a member in common.
func meet(xs, ys []string) bool {
	for _, x := range xs {
		for _, y := range ys {
			if x == y {
				return true
			}
		}
	}
	return false
}

// terms lists the words of a fact that tell something, those of a phrasal predicate as one. Numbers and times are left to the kinds.
func (s *story) terms(f *fact) []term {
	var out []term
	for _, w := range f.Content {
		weight := lexicon.Weight(w.Lemma)
		if w.Time != nil || w.UPOS == ud.NUM || weight < 2 || f.Predicate.Span.Contains(w.Span) && f.Predicate.Particle != "" {
			continue
		}
		t := newTerm(w.Lemma, w.UPOS, weight)
		t.entity = s.merged[w.Entity]
		out = append(out, t)
	}
	if f.Predicate.Particle != "" {
		out = append(out, newTerm(f.Predicate.Lemma, ud.VERB, max(2, lexicon.Weight(f.Predicate.Lemma))))
	}
	return out
}

func newTerm(lemma string, u ud.UPOS, weight int) term {
	t := term{stem: stem(lemma, u), weight: weight}
	if u == ud.PROPN {
		t.stem = strings.ToLower(lemma)
		return t
	}
	p := lexicon.Pred{Lemma: lemma, Noun: u == ud.NOUN}
	for _, c := range lexicon.Classes(p) {
		t.senses = append(t.senses, "class "+c.Name)
	}
	if u == ud.NOUN {
		t.senses = append(t.senses, nouns.Groups(lemma)...)
	}
	t.fields = lexicon.Fields(lemma)
	return t
}

// overlap is how the terms of two facts go together.
type overlap struct {
	matched [verbatim + 1]int // how many terms of the one with fewer have their best counterpart of each grade
	shared  int               // weight of what is matched: all of a verbatim term's, half of a synonym's, a quarter of a kindred's
	total   int               // weight of the terms of the one with fewer
	rare    int               // verbatim terms that few sentences of the story have
}

// overlapOf matches the terms of the fact that has fewer with those of the other; of two with as many, those that match better.
func (s *story) overlapOf(a, b *fact) overlap {
	switch {
	case len(a.terms) < len(b.terms):
		return s.matches(a.terms, b.terms)
	case len(a.terms) > len(b.terms):
		return s.matches(b.terms, a.terms)
	}
	x, y := s.matches(a.terms, b.terms), s.matches(b.terms, a.terms)
	if y.shared*x.total > x.shared*y.total {
		return y
	}
	return x
}

// matches gives each of the first terms its best counterpart among the others.
func (s *story) matches(as, bs []term) (o overlap) {
	for i := range as {
		x, best := &as[i], alien
		for j := range bs {
			best = max(best, x.grade(&bs[j]))
		}
		o.matched[best]++
		o.total += 4 * x.weight
		o.shared += [...]int{0, 1, 2, 4}[best] * x.weight
		if n := s.sentences[x.stem]; best == verbatim && x.weight >= 5 && n > 0 && n <= 2*len(s.analyses) {
			o.rare++
		}
	}
	return o
}
