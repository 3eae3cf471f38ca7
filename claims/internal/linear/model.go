// Package linear holds linear classifiers over hashed sparse features, trained as averaged perceptrons (Collins 2002): a score
// is the sum of a label's integer weights over the features that are present, so that it's the same on every machine.
//
// Training: make a [Trainer] for the labels, call Update for every example of every pass (in a fixed order), take its Model,
// keep [Pack](model.Append(nil)) as a file. Use: [Decode] the file, ask [Model.Scores] with the same features.
package linear

import (
	"iter"
	"math"
	"slices"
)

// Model maps features to weights of labels. It is read-only and safe for concurrent use.
type Model struct {
	labels []string
	// slots are open-addressed, a power of two of them, at most half of them taken: the upper bits of a key say where to begin.
	slots []place
	shift uint
	rows  []quad
}

// place is a key in its upper half and where its row begins and how many quads it has below; 0 is free.
type place uint64

const (
	lengthBits = 8
	startBits  = 24
)

func placeOf(k uint32, start, length int) place {
	return place(k)<<32 | place(start)<<lengthBits | place(length)
}

func (p place) key() uint32 { return uint32(p >> 32) }

func (p place) start() int { return int(uint32(p) >> lengthBits) }

func (p place) length() int { return int(p & (1<<lengthBits - 1)) }

// quad is four weights of a row; a last one is filled up with weights of 0.
type quad uint64

const quadWords = 4

func (q *quad) set(i int, w word) { *q |= quad(w) << (16 * i) }

func (q quad) word(i int) word { return word(q >> (16 * i)) }

// word is a weight, its label in the upper byte and its value in the lower.
type word uint16

const mostLabels = 1<<8 - 1 // so that a row's length is a byte

func wordOf(label uint8, value int8) word { return word(label)<<8 | word(uint8(value)) }

func (w word) label() uint8 { return uint8(w >> 8) }

func (w word) value() int32 { return int32(int8(w)) }

// newModel lays out the rows, the longest first: a feature for which many labels have a weight is a common one, so that what is often
// asked for lies together.
func newModel(c *columns) *Model {
	bits := uint(4)
	for 1<<bits < 2*len(c.keys) {
		bits++
	}
	m := &Model{labels: c.labels, slots: make([]place, 1<<bits), shift: 32 - bits, rows: make([]quad, 0, len(c.keys)+len(c.weights)/quadWords)}
	for k, row := range c.longest() {
		m.place(k, row)
	}
	return m
}

// place appends a row and enters it into the slots.
func (m *Model) place(k uint32, row []word) {
	i := k >> m.shift
	for m.slots[i] != 0 {
		i = m.after(i)
	}
	start := len(m.rows)
	for j, w := range row {
		if j%quadWords == 0 {
			m.rows = append(m.rows, 0)
		}
		m.rows[len(m.rows)-1].set(j%quadWords, w)
	}
	m.slots[i] = placeOf(k, start, len(m.rows)-start)
}

func (m *Model) after(i uint32) uint32 { return (i + 1) & uint32(len(m.slots)-1) }

// all yields the keys, ascending, with their weights.
func (m *Model) all() iter.Seq2[uint32, []word] {
	places := slices.DeleteFunc(slices.Sorted(slices.Values(m.slots)), func(p place) bool { return p == 0 })
	return func(yield func(uint32, []word) bool) {
		var row []word
		for _, p := range places {
			row = row[:0]
			for _, q := range m.rows[p.start() : p.start()+p.length()] {
				for i := range quadWords {
					if w := q.word(i); w.value() != 0 {
						row = append(row, w)
					}
				}
			}
			if !yield(p.key(), row) {
				return
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
// once because none waits for another, then the rows of those that are known, then the scores are added up.
func (m *Model) AddScores(features []uint64, into []int32) {
	var keys [block]uint32
	var places [block]place
	var heads [block]quad
	var sums [mostLabels + 1]int32
	for len(features) > 0 {
		n := min(block, len(features))
		for i, f := range features[:n] {
			keys[i] = key(f)
			places[i] = m.slots[keys[i]>>m.shift]
		}
		known := 0
		for i, k := range keys[:n] {
			p := places[i]
			for at := k >> m.shift; p != 0 && p.key() != k; p = m.slots[at] {
				at = m.after(at)
			}
			if p.length() > 0 {
				places[known], heads[known] = p, m.rows[p.start()]
				known++
			}
		}
		for i, p := range places[:known] {
			add(heads[i], &sums)
			for _, q := range m.rows[p.start()+1 : p.start()+p.length()] {
				add(q, &sums)
			}
		}
		features = features[n:]
	}
	for l := range into {
		into[l] += sums[l]
	}
}

const block = 64

// add adds the weights of a quad.
func add(q quad, into *[mostLabels + 1]int32) {
	into[uint8(q>>8)] += int32(int8(q))
	into[uint8(q>>24)] += int32(int8(q >> 16))
	into[uint8(q>>40)] += int32(int8(q >> 32))
	into[q>>56] += int32(int8(q >> 48))
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
