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
	// filter has four bits a slot, set where there are keys: small enough for the processor's cache, it spares most of the
	// features that the model lacks the way to memory.
	filter      []uint64
	filterShift uint
}

// slot is a key (0: none) and where its row of weights starts.
type slot struct{ key, start uint32 }

type weight struct {
	label uint16
	value int16
}

// newModel builds the table. Keys are ascending and not 0; counts says how many of the weights, in order, each of them has.
func newModel(labels []string, keys, counts []uint32, weights []weight) *Model {
	bits := uint(6)
	for 1<<bits < 2*len(keys) {
		bits++
	}
	m := &Model{labels: labels, weights: weights, shift: 32 - bits, slots: make([]slot, 0, 1<<bits+16)}
	m.filterShift = m.shift - min(m.shift, 2)
	m.filter = make([]uint64, 1<<(32-m.filterShift)/64)
	start := uint32(0)
	for i, k := range keys {
		m.fill(int(k>>m.shift), start)
		m.slots = append(m.slots, slot{k, start})
		start += counts[i]
		f := k >> m.filterShift
		m.filter[f>>6] |= 1 << (f & 63)
	}
	m.fill(1<<bits, start)
	m.fill(len(m.slots)+1, start) // the last row needs a slot behind it, and every search an end
	return m
}

// fill adds empty slots until there are n.
func (m *Model) fill(n int, start uint32) {
	for len(m.slots) < n {
		m.slots = append(m.slots, slot{0, start})
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
//
// Nearly all the time goes into waiting for memory. So the features are taken in blocks: first the slots of all are fetched, at
// once because none waits for another, then the first weights of the rows, then the scores are added up.
func (m *Model) Scores(features []uint64, into []int32) {
	clear(into)
	var keys [block]uint32
	var slots [block]slot
	var rows [block][]weight
	var firsts [block]weight
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
			slots[i] = m.slots[k>>m.shift]
		}
		found := 0
		for i, s := range slots[:known] {
			if s.key == 0 || s.key > keys[i] {
				continue
			}
			if row := m.find(keys[i]); len(row) > 0 {
				rows[found], firsts[found] = row[1:], row[0]
				found++
			}
		}
		for i, row := range rows[:found] {
			into[firsts[i].label] += int32(firsts[i].value)
			for _, w := range row {
				into[w.label] += int32(w.value)
			}
		}
		features = features[n:]
	}
}

const block = 32

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
