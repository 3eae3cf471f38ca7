package linear

import (
	"cmp"
	"math"
	"slices"
)

// Trainer learns the weights of a model. The same updates in the same order give the same model. It is not safe for
// concurrent use.
type Trainer struct {
	labels []string
	// MinUpdates is how many updates a feature must have been part of before it counts: a sparser model that is seldom worse
	// (Goldberg and Elhadad 2011). 0 and 1 mean all.
	MinUpdates int

	steps int64
	keys  []uint32 // open-addressed, a power of two; 0 is free
	at    []uint32 // row of the key
	rows  []trainedRow
}

type trainedRow struct {
	key     uint32
	updates int32
	weights []trained
}

// trained is a weight with what its average over all steps needs: each change times the step it was made at (Daumé 2006).
type trained struct {
	label int32
	value int32
	late  int64
}

// NewTrainer is a trainer for models with these labels, at most 255.
func NewTrainer(labels []string) *Trainer {
	const slots = 1 << 16
	return &Trainer{labels: labels, keys: make([]uint32, slots), at: make([]uint32, slots)}
}

// Scores is Model.Scores with the present weights. It fetches in blocks for the same reason.
func (t *Trainer) Scores(features []uint64, into []int32) {
	clear(into)
	var keys, firsts [block]uint32
	var at [block]uint32
	for len(features) > 0 {
		n := min(block, len(features))
		for i, f := range features[:n] {
			keys[i] = key(f)
			firsts[i] = t.keys[t.home(keys[i])]
		}
		found := 0
		for i, first := range firsts[:n] {
			if first == 0 {
				continue
			}
			if slot, ok := t.find(keys[i]); ok {
				at[found] = t.at[slot]
				found++
			}
		}
		for _, r := range at[:found] {
			row := &t.rows[r]
			if int(row.updates) < t.MinUpdates {
				continue
			}
			for _, w := range row.weights {
				into[w.label] += w.value
			}
		}
		features = features[n:]
	}
}

// Update counts one example and, where the label got isn't the one wanted, moves the weights of its features towards the latter.
func (t *Trainer) Update(features []uint64, want, got int) {
	t.Step()
	if want == got {
		return
	}
	t.Add(features, want, 1)
	t.Add(features, got, -1)
}

// Step counts one example, for those who call Add themselves (structured training).
func (t *Trainer) Step() { t.steps++ }

// Add changes the weights of a label by delta, at the present step.
func (t *Trainer) Add(features []uint64, label int, delta int32) {
	for _, f := range features {
		r := t.row(key(f))
		r.updates++
		w := r.weight(int32(label))
		w.value += delta
		w.late += t.steps * int64(delta)
	}
}

func (r *trainedRow) weight(label int32) *trained {
	for i := range r.weights {
		if r.weights[i].label == label {
			return &r.weights[i]
		}
	}
	r.weights = append(r.weights, trained{label: label})
	return &r.weights[len(r.weights)-1]
}

// home is the first slot tried for a key.
func (t *Trainer) home(k uint32) uint32 { return (k * 0x9e3779b1) >> 7 & uint32(len(t.keys)-1) }

func (t *Trainer) find(k uint32) (slot uint32, ok bool) {
	mask := uint32(len(t.keys) - 1)
	i := t.home(k)
	for t.keys[i] != 0 && t.keys[i] != k {
		i = (i + 1) & mask
	}
	return i, t.keys[i] == k
}

func (t *Trainer) row(k uint32) *trainedRow {
	i, ok := t.find(k)
	if !ok {
		if 2*len(t.rows) >= len(t.keys) {
			t.grow()
			i, _ = t.find(k)
		}
		t.keys[i], t.at[i] = k, uint32(len(t.rows))
		t.rows = append(t.rows, trainedRow{key: k})
	}
	return &t.rows[t.at[i]]
}

func (t *Trainer) grow() {
	t.keys, t.at = make([]uint32, 2*len(t.keys)), make([]uint32, 2*len(t.at))
	for r := range t.rows {
		i, _ := t.find(t.rows[r].key)
		t.keys[i], t.at[i] = t.rows[r].key, uint32(r)
	}
}

// Model is the averaged model. Weights are multiplied by scale and rounded; those whose magnitude is then below least (at
// least 1) are left out, as are features in fewer updates than MinUpdates.
func (t *Trainer) Model(scale, least int) *Model {
	order := make([]int, 0, len(t.rows))
	for i := range t.rows {
		if int(t.rows[i].updates) >= t.MinUpdates {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(t.rows[a].key, t.rows[b].key) })
	c := &columns{labels: t.labels}
	for _, i := range order {
		if ws := t.averages(&t.rows[i], int64(scale), int64(max(least, 1))); len(ws) > 0 {
			c.keys, c.counts = append(c.keys, t.rows[i].key), append(c.counts, uint8(len(ws)))
			c.weights = append(c.weights, ws...)
		}
	}
	return newModel(c)
}

func (t *Trainer) averages(r *trainedRow, scale, least int64) []word {
	var out []word
	for _, w := range r.weights {
		// A change made at step s holds for the steps after it; steps+1 so that the last one counts too.
		sum := (int64(w.value)*(t.steps+1) - w.late) * scale
		v := divide(sum, t.steps+1)
		if v >= least || -v >= least {
			out = append(out, wordOf(uint8(w.label), int8(max(math.MinInt8, min(math.MaxInt8, v)))))
		}
	}
	slices.SortFunc(out, func(a, b word) int { return cmp.Compare(a.label(), b.label()) })
	return out
}

// divide rounds to the nearest, halves away from zero; b is positive.
func divide(a, b int64) int64 {
	if a < 0 {
		return -((-a + b/2) / b)
	}
	return (a + b/2) / b
}
