package compare

import (
	"iter"
	"slices"

	"github.com/gainsay-go/gainsay/claims"
)

// What the trainer of lexicon/evidence.tsv sees.
type (
	Candidate = candidate
	Evidence  = evidence
	Signs     = signs
)

const (
	Agreed   = agreed
	NumSigns = int(numSigns)
	Surely   = surely
)

func SignName(s int) string { return signTable[s].name }
func Favour(s int) int      { return signTable[s].favour }

func (c *candidate) Row() int      { return c.row }
func (c *candidate) Signs() *Signs { return &c.signs }
func (c *candidate) Points() int   { return c.score }

// Candidates are all candidates of a story, without a score.
func Candidates(as []*claims.Analysis) iter.Seq[*Candidate] {
	s := newStory(as)
	return func(yield func(*Candidate) bool) {
		for p := range s.pairs() {
			for _, c := range p.candidates() {
				if !yield(c) {
					return
				}
			}
		}
	}
}

// Selves are the candidates between the claims that one document asserts itself: it hardly contradicts itself.
func Selves(a *claims.Analysis) (out []*Candidate) {
	s := newStory([]*claims.Analysis{a})
	s.related[0][0] = 8
	for j, y := range s.facts {
		for _, x := range s.facts[:j] {
			if x.speaker == nil && y.speaker == nil || x.speaker == y.speaker {
				out = append(out, s.newPair(x, y).candidates()...)
			}
		}
	}
	return out
}

// Choose scores candidates by the weights and keeps what a report would show.
func Choose(found []*Candidate, e *Evidence) []*Candidate {
	for _, c := range found {
		c.weigh(e)
	}
	found = slices.DeleteFunc(slices.Clone(found), func(c *candidate) bool { return !c.matters() })
	return choose(found, perhapsNot)
}

func (c *candidate) Tell(e *Evidence) string { return c.signs.tell(&e[c.row]) }

// Probability is what a score stands for.
func Probability(score int) float64 { return probability(score) }
