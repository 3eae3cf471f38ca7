package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/names"
)

// pronounKind is what a third-person pronoun asks of its antecedent.
type pronounKind uint8

const (
	noPronoun pronounKind = iota
	heShe
	itself
	they
)

type pronounEntry struct {
	kind       pronounKind
	gender     names.Gender
	reflexive  bool
	possessive bool
}

var pronouns = map[string]pronounEntry{
	"he": {heShe, names.Masculine, false, false}, "him": {heShe, names.Masculine, false, false}, "his": {heShe, names.Masculine, false, true}, "himself": {heShe, names.Masculine, true, false},
	"she": {heShe, names.Feminine, false, false}, "her": {heShe, names.Feminine, false, false}, "hers": {heShe, names.Feminine, false, true}, "herself": {heShe, names.Feminine, true, false},
	"it": {itself, 0, false, false}, "its": {itself, 0, false, true}, "itself": {itself, 0, true, false},
	"they": {they, 0, false, false}, "them": {they, 0, false, false}, "their": {they, 0, false, true}, "theirs": {they, 0, false, true}, "themselves": {they, 0, true, false},
}

// pronounReach is how many sentences back a pronoun looks.
var pronounReach = [...]int{heShe: 8, itself: 4, they: 5}

// pronoun links a pronoun to the referent that salience and a linear model of its kind together rank first (pronouns.tsv). It is left
// alone where that is not ahead of every other, and of meaning none of them, by the margin of its kind.
func (r *resolver) pronoun(g int) {
	e := pronouns[r.lower(g)]
	e.possessive = e.possessive || r.rel(g, "nmod:poss")
	p := &phrase{Span: r.tok[g].Span, first: g, last: g + 1, head: g, form: Pronoun, noun: noun{gender: e.gender, plural: e.kind == they}}
	all := r.candidates(p, e)
	best := r.weights.choose(e.kind, all)
	if r.watch != nil {
		best = r.watch(p, all, best)
	}
	r.lastOf[e.kind][e.gender] = p
	if best != nil {
		p.noun.kind = best.kind
		best.learn(e.gender)
		r.link(p, best)
	}
}

// candidate is a phrase that a pronoun may take up, or none where who is nil.
type candidate struct {
	who      *referent
	at       *phrase
	score    int
	features []feature // only for training
}

// choose is the referent with the best candidate, or nil where that is none or too close.
func (w *pronounWeights) choose(kind pronounKind, all []candidate) *referent {
	best := &all[0] // that which means none
	second := best.score
	for i := range all[1:] {
		switch c := &all[1+i]; {
		case c.score > best.score || c.score == best.score && best.who != nil && after(c.at, best.at):
			if best.who != c.who {
				second = max(second, best.score)
			}
			best = c
		case c.who != best.who:
			second = max(second, c.score)
		}
	}
	if best.score-second < w.margin[kind] {
		return nil
	}
	return best.who
}

// candidates are the phrases that grammar lets a pronoun take up, those of a referent together. The first is none of them.
func (r *resolver) candidates(p *phrase, e pronounEntry) []candidate {
	near := slices.DeleteFunc(r.near(p.head, pronounReach[e.kind]), func(x *referent) bool { return !agrees(x, e) || r.excluded(x, p, e) })
	byRecency(near, p)
	c := anaphorOf(r, p, e, near)
	out := append(r.ranked[:0], candidate{})
	r.score(&out[0], e.kind, c.none())
	out[0].score += r.weights.lean[e.kind]
	for i, x := range near {
		of, prior := c.ofReferent(x, i), c.prior(i)
		for _, q := range x.phrases {
			if d := r.sent[p.head] - r.sent[q.head]; d < 0 || d > pronounReach[e.kind] || q.Start >= p.Start && !r.fronted(p, q) || r.bound(p, q, e) {
				continue
			}
			out = append(out, candidate{who: x, at: q, score: prior})
			r.score(&out[len(out)-1], e.kind, c.ofPhrase(of, x, q))
		}
	}
	r.ranked = out
	return out
}

func (r *resolver) score(c *candidate, kind pronounKind, features []feature) {
	for _, f := range features {
		c.score += r.weights.of[kind][f]
	}
	if r.watch != nil {
		c.features = slices.Clone(features)
	}
}

// byRecency orders referents by where they were last mentioned before p, the latest first.
func byRecency(all []*referent, p *phrase) {
	start := make(map[*referent]int, len(all))
	for _, x := range all {
		start[x] = -1
		if q := lastBefore(x, p.Start); q != nil {
			start[x] = q.Start
		}
	}
	slices.SortStableFunc(all, func(x, y *referent) int { return start[y] - start[x] })
}

// near are the referents mentioned in the sentence of g and so many before it, each once.
func (r *resolver) near(g, reach int) []*referent {
	var out []*referent
	for s := max(0, r.sent[g]-reach); s <= r.sent[g]; s++ {
		for _, q := range r.inSentence[s] {
			if !slices.Contains(out, q.who) {
				out = append(out, q.who)
			}
		}
	}
	return out
}

func after(p, q *phrase) bool { return p != nil && (q == nil || p.Start > q.Start) }

// agrees says whether the referent can have the number, gender and animacy that the pronoun asks for.
func agrees(x *referent, e pronounEntry) bool {
	switch e.kind {
	case heShe:
		return x.kind == personNoun && !x.plural && (x.gender == names.UnknownGender || x.gender == e.gender)
	case itself:
		return x.kind != personNoun && !x.plural
	case they:
		return x.plural || x.kind == groupNoun || x.kind == personNoun && x.gender == names.UnknownGender
	}
	return false
}

// excluded says whether the referent can't be meant wherever it is mentioned: it is another argument of the pronoun's verb, as in
// "she told her", or possessed, as in "his brother Hale".
func (r *resolver) excluded(x *referent, p *phrase, e pronounEntry) bool {
	free := e.reflexive || e.possessive
	return slices.ContainsFunc(x.phrases, func(q *phrase) bool {
		return r.sent[q.head] == r.sent[p.head] && (q.first <= p.first && p.first < q.last || r.possesses(p.head, q.head) || !free && q.Start < p.Start && r.coargument(p, q))
	})
}

// bound says whether grammar forbids the phrase as the pronoun's antecedent: somebody is called out to, or speaks the quotation that
// the pronoun is in.
func (r *resolver) bound(p, q *phrase, e pronounEntry) bool {
	if r.rel(q.head, "vocative", "discourse") {
		return true
	}
	near := e.kind == heShe && r.sent[p.head]-r.sent[q.head] <= 1 && r.quoted[p.head] != r.quoted[q.head]
	return near && (r.quoted[p.head] && r.speaks(q) || r.quoted[q.head] && r.speaks(p))
}
