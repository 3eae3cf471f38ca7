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
	a, b    *fact
	row     int // its kind's place among the kinds, or agreed
	signs   signs
	score   int
	passing bool
	open    bool     // one of the two is a plan or a guess: a tension at most
	settled []string // the kinds in which the two facts leave nothing open for a third
}

// pairs yields the pairs of facts that are worth aligning: of two documents, or of two speakers in one, and sharing an
// entity, a weighty word or a class of predicates.
func (s *story) pairs() iter.Seq[*pair] {
	return func(yield func(*pair) bool) {
		index := map[any][]int{}
		filed := make([][]any, len(s.facts))
		crowds := map[any]int{}
		for j, f := range s.facts {
			filed[j] = keys(f)
			for _, k := range filed[j] {
				crowds[k]++
			}
		}
		aligned := map[[2]int]bool{}
		for j, b := range s.facts {
			var partners []int
			for _, k := range filed[j] {
				if crowds[k] > crowded {
					continue
				}
				partners = append(partners, index[k]...)
				index[k] = append(index[k], j)
			}
			slices.Sort(partners)
			for _, i := range slices.Compact(partners) {
				a := s.facts[i]
				if !s.eligible(a, b) {
					continue
				}
				if aligned[[2]int{i, j}] = true; !yield(s.newPair(a, b)) {
					return
				}
			}
		}
		s.echoing(func(x, y voice) bool {
			if x.own && y.own && aligned[[2]int{x.f.index, y.f.index}] || !s.eligible(x.f, y.f) {
				return true
			}
			p := s.newPair(x.f, y.f)
			p.x, p.y = x.Attribution, y.Attribution
			return yield(p)
		})
	}
}

// unit files facts under the units of their measures.
type unit string

// crowded is how many facts filed under one key are too many to hold against each other: what so many share tells nothing, and time stays bounded.
const crowded = 300

// field files facts under the fields of their words.
type field string

// contrast files facts under the oppositions of their predicates.
type contrast string

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
	if c := f.commitment; c != nil {
		if f.speaker != nil {
			add(f.speaker) // who speaks for a body that commits itself
		}
		if c.actor != nil && c.actor.entity != nil {
			add(c.actor.entity)
		}
	}
	for i := range f.terms {
		t := &f.terms[i]
		if t.weight >= 2 {
			add(t.stem)
		}
		for _, k := range t.senses {
			add(k)
		}
		for _, k := range t.fields {
			add(field(k))
		}
	}
	for _, q := range f.Quantities {
		if q.Unit != "" && !q.Ordinal {
			add(unit(q.Unit))
		}
	}
	if b := bodyOf(f); b != "" {
		add(b)
	}
	for _, r := range f.readings {
		for _, c := range lexicon.Classes(r.pred) {
			add("class " + c.Name)
		}
		for _, k := range lexicon.Fields(r.pred.Lemma) {
			add(field(k))
		}
		for _, k := range lexicon.Contrasts(r.pred.Lemma) {
			add(contrast(k))
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

// candidates are where the kinds see the two part, or that they say the same.
func (p *pair) candidates() (out []*candidate) {
	for i, k := range kinds {
		if p.x != nil && k.Name != "attribution" {
			continue
		}
		if c := p.candidate(i); c != nil && p.asserted(k) {
			out = append(out, c)
		}
	}
	if c := p.agreement(); c != nil && p.x == nil {
		out = append(out, c)
	}
	return out
}

// candidate is where a kind sees the two part, nil where it doesn't.
func (p *pair) candidate(kind int) *candidate {
	k := kinds[kind]
	r, ok := k.check(p)
	if !ok {
		return nil
	}
	c := &candidate{Finding: Finding{Kind: k.Name, Message: r.message, Why: slices.Concat(p.why, r.why)}, a: p.a, b: p.b, row: kind, signs: p.signsOf(k, r), passing: r.passing}
	c.open = r.open || p.a.guess != p.b.guess || k.moods == mixed && p.a.mood != p.b.mood
	c.A, c.B = side(p.a, r.x, r.a), side(p.b, r.y, r.b)
	if c.Itself = p.itself(); c.Itself != "" {
		c.Message += "; " + c.Itself + " against its own words"
	}
	if word, ok := p.announced(); ok && k.changes {
		c.passing = true
		c.Why = append(c.Why, "announced as a change: “"+word+"”")
	}
	return c
}

// weigh gives a candidate its score and verdict.
func (c *candidate) weigh(e *evidence) {
	c.score = e.score(c.row, &c.signs)
	c.Score = probability(c.score)
	switch {
	case c.row == agreed:
		c.Verdict = Agreement
	case c.passing:
		c.Verdict = Update
	case c.score >= surely && !c.open:
		c.Verdict = Conflict
	default:
		c.Verdict = Tension
	}
}

// matters says whether the score of a candidate is enough for a report, or to keep an agreement out of it.
func (c *candidate) matters() bool {
	if c.row == agreed {
		return c.score >= perhapsAgreed
	}
	return c.score >= perhapsNot
}

// asserted says whether both facts are put forward firmly enough to contradict: what is only supposed contradicts nothing.
// Stance looks at such claims itself, and who said a thing does not depend on it.
func (p *pair) asserted(k Kind) bool {
	return k.moods == free || p.a.mood != irreal && p.b.mood != irreal && (k.moods == mixed || p.a.mood == p.b.mood || p.agreedDeal())
}

// otherThings says whether the two tell of different things in one role.
func (p *pair) otherThings() bool {
	return slices.ContainsFunc(p.links, func(l link) bool {
		return l.like == different && (core(l.role) || claims.Role(l.role) == claims.InPlace) && !nested(l.a, l.b) && !p.linkedSame(l.a) && !p.linkedSame(l.b)
	})
}

// agreement finds that two documents assert the same.
func (p *pair) agreement() *candidate {
	if p.a.doc == p.b.doc || p.opposed || p.alien() || p.a.Polarity != p.b.Polarity || p.a.mood != p.b.mood || p.a.property() != p.b.property() || p.when.truth == timex.No || p.otherThings() {
		return nil
	}
	for _, x := range p.a.Quantities {
		for _, y := range p.b.Quantities {
			if x.Unit == y.Unit && x.OfHead == y.OfHead && x.Compatible(y.Value) == quantity.No {
				return nil
			}
		}
	}
	c := &candidate{Finding: Finding{Message: "both say so", Why: p.why}, a: p.a, b: p.b, row: agreed, signs: p.signsOf(Kind{}, residue{}), settled: p.settles()}
	c.A, c.B = side(p.a, p.a.Predicate.Span, nil), side(p.b, p.b.Predicate.Span, nil)
	return c
}

// choose keeps of the candidates those that no better one rules out. In one respect a fact answers to one fact of another
// document: where it agrees with one, or differs less from it, it does not contradict another. What scores less than least is not shown, but
// where two may differ they do not agree.
func choose(found []*candidate, least int) []*candidate {
	slices.SortStableFunc(found, func(x, y *candidate) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.Verdict.rank(), y.Verdict.rank()), x.A.compare(y.A), x.B.compare(y.B))
	})
	taken := map[slot]bool{}
	shown := map[[5]any]bool{}
	var out, doubts []*candidate
	for _, c := range found {
		if c.score < least && c.row != agreed {
			doubts = append(doubts, c)
			continue
		}
		kind := c.Kind
		if c.signs[joined] != 0 {
			kind += ", joined" // which the clauses' agreeing otherwise does not settle
		}
		x, y := slot{c.a.Claim, c.b.doc, kind}, slot{c.b.Claim, c.a.doc, kind}
		words := [5]any{c.A.Doc, c.A.Span, c.B.Doc, c.B.Span, c.Verdict == Agreement}
		if taken[x] || taken[y] || shown[words] || slices.ContainsFunc(out, c.again) {
			continue
		}
		for _, k := range append(c.settled, kind) {
			taken[slot{c.a.Claim, c.b.doc, k}], taken[slot{c.b.Claim, c.a.doc, k}] = true, true
		}
		shown[words] = true
		out = append(out, c)
	}
	open := append(doubts, out...)
	return slices.DeleteFunc(out, func(c *candidate) bool {
		return c.Verdict == Agreement && slices.ContainsFunc(open, func(d *candidate) bool { return d.Verdict != Agreement && overlapping(c.Finding, d.Finding) })
	})
}

// again says whether a candidate tells what another tells already: the same difference, or that the two who hold one office did something.
func (c *candidate) again(d *candidate) bool {
	if !overlapping(c.Finding, d.Finding) {
		return false
	}
	return c.Kind == d.Kind && c.A.Focus.Overlaps(d.A.Focus) && c.B.Focus.Overlaps(d.B.Focus) || c.Kind == "participant" && d.Kind == "role"
}

// overlapping says whether two findings are about the same passages.
func overlapping(f, g Finding) bool {
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
