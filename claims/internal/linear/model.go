// Package linear holds linear classifiers over hashed sparse features, trained as averaged perceptrons (Collins 2002): a score
// is the sum of a label's integer weights over the features that are present, so that it's the same on every machine.
//
// Training: make a [Trainer] for the labels, call Update for every example of every pass (in a fixed order), take its Model,
// keep [Pack](model.Append(nil)) as a file. Use: [Decode] the file, ask [Model.Scores] with the same features.
package linear

// Model maps features to weights of labels. It is read-only and safe for concurrent use.
type Model struct {
	labels []string
	// slots is a hash table in the order of the keys, which are evenly spread: the first slot tried for a key is its upper
	// bits. A key is put in the first free slot from there on, so the order holds, and a row of weights ends where the next slot's begins.
	slots   []slot
	shift   uint
	weights []weight
}

// slot is a key (0: none) and where its row of weights starts.
type slot struct{ key, start uint32 }

type weight struct {
	label uint16
	value int16
}

// row is a feature's weights.
type row struct {
	key     uint32
	weights []weight
}

// newModel builds the table; rows are ordered by key, keys are distinct and not 0.
func newModel(labels []string, rows []row) *Model {
	bits := uint(1)
	for 1<<bits < 2*len(rows) {
		bits++
	}
	m := &Model{labels: labels, shift: 32 - bits, slots: make([]slot, 0, 1<<bits+16)}
	n := 0
	for _, r := range rows {
		n += len(r.weights)
	}
	m.weights = make([]weight, 0, n)
	for _, r := range rows {
		m.fill(int(r.key >> m.shift))
		m.slots = append(m.slots, slot{r.key, uint32(len(m.weights))})
		m.weights = append(m.weights, r.weights...)
	}
	m.fill(1 << bits)
	m.fill(len(m.slots) + 1) // the last row needs a slot behind it, and every search an end
	return m
}

// fill adds empty slots until there are n.
func (m *Model) fill(n int) {
	for len(m.slots) < n {
		m.slots = append(m.slots, slot{0, uint32(len(m.weights))})
	}
}

// Labels are the labels' names; the index is the label. The slice must not be changed.
func (m *Model) Labels() []string { return m.labels }

// Size is the number of features and of weights.
func (m *Model) Size() (features, weights int) {
	for _, s := range m.slots {
		if s.key != 0 {
			features++
		}
	}
	return features, len(m.weights)
}

// Scores sets into[l] to the score of label l for an example with these features; into has an element for each label.
func (m *Model) Scores(features []uint64, into []int32) {
	clear(into)
	for _, f := range features {
		for _, w := range m.find(key(f)) {
			into[w.label] += int32(w.value)
		}
	}
}

func (m *Model) find(k uint32) []weight {
	for i := k >> m.shift; ; i++ {
		s := m.slots[i]
		if s.key == k {
			return m.weights[s.start:m.slots[i+1].start]
		}
		if s.key == 0 || s.key > k {
			return nil
		}
	}
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
