package compare

import (
	"cmp"
	"iter"
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// candidate is a finding before it is chosen, with the facts that it joins.
type candidate struct {
	Finding
	a, b     *fact
	evidence int
	settled  []string // the kinds in which the two facts leave nothing open for a third
}

// pairs yields the pairs of facts that are worth aligning: of two documents, or of two speakers in one, and sharing an
// entity, a weighty word or a class of predicates.
func (s *story) pairs() iter.Seq[*pair] {
	return func(yield func(*pair) bool) {
		index := map[any][]int{}
		for j, b := range s.facts {
			var partners []int
			for _, k := range keys(b) {
				partners = append(partners, index[k]...)
				index[k] = append(index[k], j)
			}
			slices.Sort(partners)
			for _, i := range slices.Compact(partners) {
				if a := s.facts[i]; s.eligible(a, b) && !yield(s.newPair(a, b)) {
					return
				}
			}
		}
	}
}

// class files facts under the class of their predicate.
type class string

// keys are what a fact is filed under, each once.
func keys(f *fact) []any {
	var out []any
	add := func(k any) {
		if !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	for _, a := range f.args {
		for _, m := range a.each() {
			if m.entity != nil {
				add(m.entity)
			}
		}
	}
	for _, w := range f.Content {
		if lexicon.Weight(w.Lemma) >= 4 {
			add(w.Lemma)
		}
	}
	if b := bodyOf(f); b != "" {
		add(b)
	}
	for _, r := range f.readings {
		for _, c := range lexicon.Classes(r.pred) {
			add(class(c.Name))
		}
	}
	return out
}

// eligible says whether two facts may speak against each other at all: not where one document has the other's sentence too, as
// copied wire reports do, nor in one document unless two speakers assert them.
func (s *story) eligible(a, b *fact) bool {
	if a.doc != b.doc {
		return a.sentence == b.sentence || !s.texts[b.doc][a.sentence] && !s.texts[a.doc][b.sentence]
	}
	return a.speaker != nil && b.speaker != nil && a.speaker != b.speaker
}

// find tries the kinds on a pair, then agreement.
func (p *pair) find() *candidate {
	for _, k := range kinds {
		r, ok := k.check(p)
		if !ok || !p.asserted(k) {
			continue
		}
		if f, ok := p.judge(k, r); ok {
			return &candidate{f, p.a, p.b, p.evidence + r.bonus, nil}
		}
	}
	return p.agreement()
}

// asserted says whether both facts are put forward firmly enough to contradict: what is only supposed contradicts nothing.
// Stance looks at such claims itself, and who said a thing does not depend on it.
func (p *pair) asserted(k Kind) bool {
	return k.moods == free || p.a.mood != irreal && p.b.mood != irreal
}

// agreement finds that two documents assert the same.
func (p *pair) agreement() *candidate {
	const enough, sure = 6, 8
	n, _ := p.parting(Kind{}, nil)
	if p.a.doc == p.b.doc || n > 0 || p.similar < 80 || p.evidence < enough || p.a.mood != p.b.mood || p.a.property() != p.b.property() {
		return nil
	}
	for _, x := range p.a.Quantities {
		for _, y := range p.b.Quantities {
			if x.Unit == y.Unit && x.OfHead == y.OfHead && x.Compatible(y.Value) == quantity.No {
				return nil
			}
		}
	}
	f := Finding{Verdict: Agreement, Score: confidence(p.evidence - enough), Message: "both say so", Why: p.why}
	f.A, f.B = side(p.a, p.a.Predicate.Span, nil), side(p.b, p.b.Predicate.Span, nil)
	c := &candidate{f, p.a, p.b, p.evidence, nil}
	if p.evidence >= sure {
		c.settled = p.settles()
	}
	return c
}

// choose keeps of the candidates those that no better one rules out. In one respect a fact answers to one fact of another
// document: where it agrees with one, or differs less from it, it does not contradict another.
func choose(found []*candidate) []*candidate {
	slices.SortStableFunc(found, func(x, y *candidate) int {
		return cmp.Or(cmp.Compare(y.evidence, x.evidence), cmp.Compare(x.Verdict.rank(), y.Verdict.rank()), x.A.compare(y.A), x.B.compare(y.B))
	})
	taken := map[slot]bool{}
	shown := map[[4]any]bool{}
	var out []*candidate
	for _, c := range found {
		x, y := slot{c.a.Claim, c.b.doc, c.Kind}, slot{c.b.Claim, c.a.doc, c.Kind}
		words := [4]any{c.A.Doc, c.A.Span, c.B.Doc, c.B.Span}
		if taken[x] || taken[y] || shown[words] {
			continue
		}
		for _, k := range append(c.settled, c.Kind) {
			taken[slot{c.a.Claim, c.b.doc, k}], taken[slot{c.b.Claim, c.a.doc, k}] = true, true
		}
		shown[words] = true
		out = append(out, c)
	}
	open := slices.Clone(out)
	return slices.DeleteFunc(out, func(c *candidate) bool {
		return c.Verdict == Agreement && slices.ContainsFunc(open, func(d *candidate) bool { return d.Verdict != Agreement && overlap(c.Finding, d.Finding) })
	})
}

// overlap says whether two findings are about the same passages.
func overlap(f, g Finding) bool {
	return f.A.Doc == g.A.Doc && f.B.Doc == g.B.Doc && f.A.Span.Overlaps(g.A.Span) && f.B.Span.Overlaps(g.B.Span)
}

// slot is what a fact says in one respect that another document may answer.
type slot struct {
	f    *claims.Claim
	doc  int
	kind string
}

// settles lists the kinds in which two facts that agree leave nothing open.
func (p *pair) settles() []string {
	out := []string{"polarity", "opposition", "participant", "stance", "attribute"}
	if p.when.truth == timex.Yes {
		out = append(out, "time")
	}
	for _, x := range p.a.Quantities {
		for _, y := range p.b.Quantities {
			if x.Unit == y.Unit && x.Compatible(y.Value) == quantity.Yes {
				out = append(out, "quantity")
			}
		}
	}
	for _, l := range p.links {
		if l.like == same && where(l.a) && where(l.b) {
			out = append(out, "place")
		}
	}
	return out
}
