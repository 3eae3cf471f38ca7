package ner

import (
	"math"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
)

// transitionTemplate numbers the features that stand for the label before.
const transitionTemplate = 200

func transition(prev int) []uint64 {
	return []uint64{linear.Feature(transitionTemplate, uint64(prev), 0)}
}

// scorer is a model or a trainer.
type scorer interface {
	Scores(features []uint64, into []int32)
}

// decoder finds the best sequence of labels (Viterbi). It isn't safe for concurrent use.
type decoder struct {
	model  scorer
	labels int
	moves  [][]int32 // score of each label after each
	before [][]int   // the labels that each may follow
	local  []int32
	score  [][]int32
	from   [][]int8
	gold   []int // in training: the right labels of the sentence, which must win by a margin
	margin int32
	parts  []Part // what is known of the words beforehand; nil where nothing is
}

const forbidden = math.MinInt32 / 4

func newDecoder(m scorer) *decoder {
	d := &decoder{model: m, labels: len(labelNames())}
	d.local = make([]int32, d.labels)
	d.moves, d.before = make([][]int32, d.labels), make([][]int, d.labels)
	for prev := range d.moves {
		d.moves[prev] = make([]int32, d.labels)
		for next := range d.before {
			if follows(prev, next) {
				d.before[next] = append(d.before[next], prev)
			}
		}
	}
	d.learn()
	return d
}

// learn reads the scores of the transitions.
func (d *decoder) learn() {
	for prev := range d.moves {
		d.model.Scores(transition(prev), d.moves[prev])
	}
}

// labelsOf is the best sequence of labels for a sentence. Words that can't be part of a name get the label O without a search.
func (d *decoder) labelsOf(s *sentence) []int {
	out := make([]int, len(s.words))
	for i := 0; i < len(s.words); {
		if !s.words[i].open {
			i++
			continue
		}
		j := i
		for j < len(s.words) && s.words[j].open {
			j++
		}
		d.search(s, i, j, out)
		i = j
	}
	return out
}

// adjust changes the scores of word k by what is known of it: in training the right label is made to lag, in completing a name of which
// only the borders are known no word of it can be outside.
func (d *decoder) adjust(k int) {
	if d.gold != nil {
		d.local[d.gold[k]] -= d.margin
	}
	if d.parts != nil && d.parts[k] == Inside {
		d.local[outside] = forbidden / 2
	}
}

// search fills in the labels of words i to j, with none of a name around them.
func (d *decoder) search(s *sentence, i, j int, out []int) {
	for len(d.score) <= j-i {
		d.score = append(d.score, make([]int32, d.labels))
		d.from = append(d.from, make([]int8, d.labels))
	}
	for k := i; k < j; k++ {
		d.model.Scores(s.features(k), d.local)
		d.adjust(k)
		for next := range d.local {
			best, from := d.predecessor(k-i, next)
			d.score[k-i][next], d.from[k-i][next] = max(best+d.local[next], forbidden*2), int8(from)
		}
	}
	last, best := outside, int32(math.MinInt32)
	for l, sc := range d.score[j-i-1] {
		if !opens(l) && sc > best {
			last, best = l, sc
		}
	}
	for k := j - 1; k >= i; k-- {
		out[k] = last
		last = int(d.from[k-i][last])
	}
}

// predecessor is the best label before a label at step k of a search, and the score up to there; before the first word there is none of a
// name.
func (d *decoder) predecessor(k, next int) (score int32, label int) {
	if k == 0 {
		if follows(outside, next) {
			return d.moves[outside][next], outside
		}
		return forbidden, outside
	}
	score = forbidden
	for _, prev := range d.before[next] {
		if s := d.score[k-1][prev] + d.moves[prev][next]; s > score {
			score, label = s, prev
		}
	}
	return score, label
}
