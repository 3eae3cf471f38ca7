package linear

// TableLabels is how many labels a [Table] has at most.
const TableLabels = 3

// Table is a model of at most three labels. The weights of a feature lie in one word of memory beside its key, so that a
// feature costs a single look at memory. In one look of some thousand it takes another feature for the one sought. It is read-only
// and safe for concurrent use.
type Table struct {
	// slots are open-addressed, a power of two of them: the upper bits of a key say where to begin. A slot has, from its lowest bits,
	// a check of 12 bits, never 0, and the weights of the second and the third label, 10 bits each, less that of the first; 0 is free.
	slots  []uint32
	shift  uint
	labels int
}

// Labels is the number of labels.
func (t *Table) Labels() int { return t.labels }

// newTable lays out the slots.
func newTable(c *columns) *Table {
	bits := uint(4)
	for 1<<bits < 2*len(c.keys) { // at most half of them are taken, so that every search ends
		bits++
	}
	t := &Table{slots: make([]uint32, 1<<bits), shift: 32 - bits, labels: len(c.labels)}
	for k, row := range c.rows() {
		i := k >> t.shift
		for t.slots[i] != 0 {
			i = t.after(i)
		}
		t.slots[i] = slot(k, row)
	}
	return t
}

func slot(k uint32, row []word) uint32 {
	var v [TableLabels]int32
	for _, w := range row {
		v[w.label()] = w.value()
	}
	return check(k) | uint32(v[1]-v[0])&(1<<10-1)<<12 | uint32(v[2]-v[0])<<22 // differences of 8 bits have 9
}

func check(k uint32) uint32 { return max(1, k&(1<<12-1)) }

func (t *Table) after(i uint32) uint32 { return (i + 1) & uint32(len(t.slots)-1) }

// Scores is the score of each label, less that of the first, for an example with these features. They are fetched in blocks, as
// by [Model.Scores].
func (t *Table) Scores(features []uint64) (scores [TableLabels]int32) {
	var keys, first [block]uint32
	for len(features) > 0 {
		n := min(block, len(features))
		for i, f := range features[:n] {
			keys[i] = key(f)
			first[i] = t.slots[keys[i]>>t.shift]
		}
		for i, x := range first[:n] {
			c := check(keys[i])
			for at := keys[i] >> t.shift; x != 0 && x&(1<<12-1) != c; x = t.slots[at] {
				at = t.after(at)
			}
			scores[1] += int32(x<<10) >> 22 // 0 for none, so that nothing hangs on whether there is one
			scores[2] += int32(x) >> 22
		}
		features = features[n:]
	}
	return scores
}
