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
	moves  [][]int32 // score of each label after each, forbidden where it can't follow
	local  []int32
	score  [][]int32
	from   [][]int8
}

const forbidden = math.MinInt32 / 4

func newDecoder(m scorer) *decoder {
	d := &decoder{model: m, labels: len(labelNames())}
	d.local = make([]int32, d.labels)
	d.moves = make([][]int32, d.labels)
	for i := range d.moves {
		d.moves[i] = make([]int32, d.labels)
	}
	d.learn()
	return d
}

// learn reads the scores of the transitions.
func (d *decoder) learn() {
	for prev := range d.moves {
		d.model.Scores(transition(prev), d.moves[prev])
		for next := range d.moves[prev] {
			if !follows(prev, next) {
				d.moves[prev][next] = forbidden
			}
		}
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

// search fills in the labels of words i to j, with none of a name around them.
func (d *decoder) search(s *sentence, i, j int, out []int) {
	for len(d.score) <= j-i {
		d.score = append(d.score, make([]int32, d.labels))
		d.from = append(d.from, make([]int8, d.labels))
	}
	for k := i; k < j; k++ {
		d.model.Scores(s.features(k), d.local)
		for next := range d.local {
			best, from := int32(math.MinInt32), 0
			if k == i {
				best = d.moves[outside][next]
			} else {
				for prev, sc := range d.score[k-i-1] {
					if v := sc + d.moves[prev][next]; v > best {
						best, from = v, prev
					}
				}
			}
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
