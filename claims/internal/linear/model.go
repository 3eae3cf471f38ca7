// Package linear holds linear classifiers over hashed sparse features, trained as averaged perceptrons (Collins 2002): a score
// is the sum of a label's integer weights over the features that are present, so that it's the same on every machine.
//
// Training: make a [Trainer] for the labels, call Update for every example of every pass (in a fixed order), take its Model,
// keep [Pack](model.Append(nil)) as a file. Use: [Decode] the file, ask [Model.Scores] with the same features.
package linear

import (
	"iter"
	"math"
)

// Model maps features to weights of labels. It is read-only and safe for concurrent use.
type Model struct {
	labels []string
	// rows are the features in the order of their keys: a head of two words, then the row of weights. The keys are evenly spread, so
	// their upper bits find the row: starts[b] is where the rows of the keys with upper bits b begin, of which there are one or two.
	// A head has the lower bits of the key and the number of weights.
	rows   []word
	starts []uint32
	shift  uint
	// filter has eight bits a bucket, set where there are keys: small enough for the processor's cache, it spares most of the
	// features that the model lacks the way to memory.
	filter      []uint64
	filterShift uint
}

// word is a weight, its label in the upper byte and its value in the lower, or half a head.
type word uint16

const (
	mostLabels = 1<<8 - 1 // so that a row's length is a byte
	headWords  = 2
)

func wordOf(label uint8, value int8) word { return word(label)<<8 | word(uint8(value)) }

func (w word) label() uint8 { return uint8(w >> 8) }

func (w word) value() int32 { return int32(int8(w)) }

// newModel lays out the rows.
func newModel(c *columns) *Model {
	bits := uint(16) // the lower bits have to fit into a head
	for 1<<bits < len(c.keys) {
		bits++
	}
	m := &Model{labels: c.labels, shift: 32 - bits, rows: make([]word, 0, headWords*len(c.keys)+len(c.weights)), starts: make([]uint32, 1<<bits+1)}
	m.filterShift = m.shift - min(m.shift, 3)
	m.filter = make([]uint64, 1<<(32-m.filterShift)/64)
	bucket := uint32(0)
	for k, row := range c.rows() {
		for ; bucket <= k>>m.shift; bucket++ {
			m.starts[bucket] = uint32(len(m.rows))
		}
		m.rows = append(m.rows, word(k&(1<<m.shift-1)), word(len(row)))
		m.rows = append(m.rows, row...)
		f := k >> m.filterShift
		m.filter[f>>6] |= 1 << (f & 63)
	}
	for ; int(bucket) < len(m.starts); bucket++ {
		m.starts[bucket] = uint32(len(m.rows))
	}
	return m
}

// all yields the keys, ascending, with their weights.
func (m *Model) all() iter.Seq2[uint32, []word] {
	return func(yield func(uint32, []word) bool) {
		for b := range len(m.starts) - 1 {
			for rows := m.rows[m.starts[b]:m.starts[b+1]]; len(rows) > 0; {
				n := headWords + int(rows[1])
				if !yield(uint32(b)<<m.shift|uint32(rows[0]), rows[headWords:n]) {
					return
				}
				rows = rows[n:]
			}
		}
	}
}

// Labels are the labels' names; the index is the label. The slice must not be changed.
func (m *Model) Labels() []string { return m.labels }

// Size is the number of features and of weights.
func (m *Model) Size() (features, weights int) {
	for _, row := range m.all() {
		features++
		weights += len(row)
	}
	return features, weights
}

// Scores sets into[l] to the score of label l for an example with these features; into has an element for each label.
func (m *Model) Scores(features []uint64, into []int32) {
	clear(into)
	m.AddScores(features, into)
}

// AddScores adds the scores of further features.
//
// Nearly all the time goes into waiting for memory. So the features are taken in blocks: first the places of all are fetched, at
// once because none waits for another, then the heads of the rows, then the scores are added up.
func (m *Model) AddScores(features []uint64, into []int32) {
	var keys [block]uint32
	var from, to [block]uint32
	var heads, tails [block]word
	for len(features) > 0 {
		n := min(block, len(features))
		known := 0
		for _, f := range features[:n] {
			k := key(f)
			keys[known] = k
			b := k >> m.filterShift
			known += int(m.filter[b>>6]>>(b&63)) & 1
		}
		for i, k := range keys[:known] {
			b := k >> m.shift
			from[i], to[i] = m.starts[b], m.starts[b+1]
		}
		for i := range known {
			if from[i] < to[i] {
				heads[i], tails[i] = m.rows[from[i]], m.rows[to[i]-1] // both ends, so that all of it comes
			}
		}
		for i := range known {
			if from[i] < to[i] {
				add(m.rows[from[i]:to[i]], heads[i], word(keys[i]&(1<<m.shift-1)), into)
			}
		}
		features = features[n:]
	}
}

const block = 32

// add adds the weights of the row with these lower bits, if the bucket has one.
func add(bucket []word, head, low word, into []int32) {
	for head < low {
		n := headWords + int(bucket[1])
		if n >= len(bucket) {
			return
		}
		bucket = bucket[n:]
		head = bucket[0]
	}
	if head == low {
		for _, w := range bucket[headWords : headWords+int(bucket[1])] {
			into[w.label()] += w.value()
		}
	}
}

// Lead is by how much the score of best is above those of the other candidates, or labels where candidates is nil.
func Lead(scores []int32, candidates []uint16, best int) int32 {
	lead := int32(math.MaxInt32)
	if candidates == nil {
		for l, s := range scores {
			if l != best {
				lead = min(lead, scores[best]-s)
			}
		}
	}
	for _, l := range candidates {
		if int(l) != best {
			lead = min(lead, scores[best]-scores[l])
		}
	}
	return lead
}

// Best is the label with the highest score among the candidates, or among all labels where candidates is nil; the first
// of equals.
func Best(scores []int32, candidates []uint16) int {
	best := 0
	if candidates == nil {
		for l, s := range scores {
			if s > scores[best] {
				best = l
			}
		}
		return best
	}
	for i, l := range candidates {
		if i == 0 || scores[l] > scores[best] {
			best = int(l)
		}
	}
	return best
}
