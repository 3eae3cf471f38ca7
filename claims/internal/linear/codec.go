package linear

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"iter"
)

// A file is the magic bytes, a version, the CRC-32 (IEEE) of the rest, and sections of bytes, each preceded by its length as an
// unsigned varint. Its first section is commonly a model, others are tables of its user. Nothing is compressed: unpacking
// would take most of the time that a program needs to start.
const (
	magic      = "GSLM"
	version    = 2
	headerSize = len(magic) + 1 + 4
)

// Pack writes a file of these sections.
func Pack(sections ...[]byte) []byte {
	var body []byte
	for _, s := range sections {
		body = append(binary.AppendUvarint(body, uint64(len(s))), s...)
	}
	head := append([]byte(magic), version)
	head = binary.LittleEndian.AppendUint32(head, crc32.ChecksumIEEE(body))
	return append(head, body...)
}

// Unpack reads the sections of a file, which are parts of it.
func Unpack(file []byte) ([][]byte, error) {
	if len(file) < headerSize || string(file[:len(magic)]) != magic {
		return nil, errors.New("linear: not a model file")
	}
	if v := file[len(magic)]; v != version {
		return nil, fmt.Errorf("linear: model file of version %d, want %d", v, version)
	}
	body := file[headerSize:]
	if crc32.ChecksumIEEE(body) != binary.LittleEndian.Uint32(file[len(magic)+1:]) {
		return nil, errors.New("linear: model file is damaged: wrong checksum")
	}
	var sections [][]byte
	for r := (reader{rest: body}); len(r.rest) > 0; {
		sections = append(sections, r.take(r.count()))
		if r.bad {
			return nil, errDamaged
		}
	}
	return sections, nil
}

// Decode reads a file that holds one model.
func Decode(file []byte) (*Model, error) {
	sections, err := Unpack(file)
	if err != nil {
		return nil, err
	}
	if len(sections) != 1 {
		return nil, fmt.Errorf("linear: %d sections, want one model", len(sections))
	}
	return DecodeModel(sections[0])
}

// Append writes the model behind b, as one section of a file: labels, the number of features, then column by column their keys
// (32 bits, ascending), the lengths of their rows, and the labels and the values of the weights (a byte each).
func (m *Model) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(m.labels)))
	for _, l := range m.labels {
		b = binary.AppendUvarint(b, uint64(len(l)))
		b = append(b, l...)
	}
	features, _ := m.Size()
	b = binary.AppendUvarint(b, uint64(features))
	for k := range m.all() {
		b = binary.LittleEndian.AppendUint32(b, k)
	}
	for _, row := range m.all() {
		b = append(b, byte(len(row)))
	}
	for _, row := range m.all() {
		for _, w := range row {
			b = append(b, w.label())
		}
	}
	for _, row := range m.all() {
		for _, w := range row {
			b = append(b, byte(w))
		}
	}
	return b
}

var errDamaged = errors.New("linear: model is damaged")

// columns are a model as it lies in a file. Keys are ascending and not 0; counts says how many of the weights, in order, each
// of them has.
type columns struct {
	labels  []string
	keys    []uint32
	counts  []uint8
	weights []word
}

// rows yields the keys with their weights.
func (c *columns) rows() iter.Seq2[uint32, []word] {
	return func(yield func(uint32, []word) bool) {
		weights := c.weights
		for i, k := range c.keys {
			n := int(c.counts[i])
			if !yield(k, weights[:n]) {
				return
			}
			weights = weights[n:]
		}
	}
}

// longest yields the keys with their weights, those with the most first.
func (c *columns) longest() iter.Seq2[uint32, []word] {
	var after [mostLabels + 1]int // how many features have longer rows, and those of the same length placed so far
	for _, n := range c.counts {
		for l := range n {
			after[l]++
		}
	}
	starts, order := make([]int32, len(c.keys)), make([]int32, len(c.keys))
	at := int32(0)
	for i, n := range c.counts {
		starts[i] = at
		order[after[n]] = int32(i)
		after[n]++
		at += int32(n)
	}
	return func(yield func(uint32, []word) bool) {
		for _, i := range order {
			if !yield(c.keys[i], c.weights[starts[i]:starts[i]+int32(c.counts[i])]) {
				return
			}
		}
	}
}

// DecodeModel reads what Append wrote.
func DecodeModel(section []byte) (*Model, error) {
	c, err := readColumns(section)
	if err != nil {
		return nil, err
	}
	if len(c.keys)+len(c.weights)/quadWords >= 1<<startBits {
		return nil, fmt.Errorf("linear: %d features and %d weights are too many", len(c.keys), len(c.weights))
	}
	return newModel(c), nil
}

// DecodeTable reads what Append wrote of a model of at most [TableLabels] labels.
func DecodeTable(section []byte) (*Table, error) {
	c, err := readColumns(section)
	if err != nil {
		return nil, err
	}
	if n := len(c.labels); n > TableLabels {
		return nil, fmt.Errorf("linear: a table of %d labels, want at most %d", n, TableLabels)
	}
	return newTable(c), nil
}

func readColumns(section []byte) (*columns, error) {
	r := reader{rest: section}
	c := &columns{labels: make([]string, r.count())}
	r.require(len(c.labels) <= mostLabels)
	for i := range c.labels {
		c.labels[i] = string(r.take(r.count()))
	}
	c.keys = r.keys()
	c.counts = r.take(len(c.keys))
	total := 0
	for _, n := range c.counts {
		total += int(n)
	}
	c.weights = r.weights(total, len(c.labels))
	if r.require(len(r.rest) == 0); r.bad {
		return nil, errDamaged
	}
	return c, nil
}

func (r *reader) keys() []uint32 {
	n := r.count()
	b := r.take(4 * n)
	if r.bad {
		return nil
	}
	keys := make([]uint32, n)
	last := uint32(0)
	for i := range keys {
		keys[i] = binary.LittleEndian.Uint32(b[4*i:])
		r.require(keys[i] > last)
		last = keys[i]
	}
	return keys
}

func (r *reader) weights(n, labels int) []word {
	rows, values := r.take(n), r.take(n)
	if r.bad {
		return nil
	}
	weights := make([]word, n)
	for i, l := range rows {
		r.require(int(l) < labels)
		weights[i] = wordOf(l, int8(values[i]))
	}
	return weights
}

// reader takes numbers off the front of bytes; after the first fault it's bad and gives zeros.
type reader struct {
	rest []byte
	bad  bool
}

func (r *reader) require(ok bool) {
	if !ok {
		r.bad, r.rest = true, nil
	}
}

func (r *reader) uvarint() uint64 {
	if len(r.rest) > 0 && r.rest[0] < 0x80 { // by far the most common
		v := uint64(r.rest[0])
		r.rest = r.rest[1:]
		return v
	}
	v, n := binary.Uvarint(r.rest)
	if n <= 0 {
		r.require(false)
		return 0
	}
	r.rest = r.rest[n:]
	return v
}

// count is a number of things that take at least a byte each.
func (r *reader) count() int {
	n := r.uvarint()
	if n > uint64(len(r.rest)) {
		r.require(false)
		return 0
	}
	return int(n)
}

func (r *reader) take(n int) []byte {
	if n > len(r.rest) {
		r.require(false)
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}
