package linear

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
)

// A file is the magic bytes, a version, the CRC-32 (IEEE) of the rest, and, compressed with DEFLATE, sections of bytes, each
// preceded by its length as an unsigned varint. Its first section is commonly a model, others are tables of its user.
const (
	magic      = "GSLM"
	version    = 1
	headerSize = len(magic) + 1 + 4
	// mostBytes bounds what a file may expand to.
	mostBytes = 1 << 28
)

// Pack writes a file of these sections.
func Pack(sections ...[]byte) []byte {
	var body bytes.Buffer
	z, err := flate.NewWriter(&body, flate.BestCompression)
	if err != nil {
		panic(err) // only for a level that doesn't exist
	}
	for _, s := range sections {
		z.Write(binary.AppendUvarint(nil, uint64(len(s)))) // a bytes.Buffer takes everything
		z.Write(s)
	}
	z.Close()
	head := append([]byte(magic), version)
	head = binary.LittleEndian.AppendUint32(head, crc32.ChecksumIEEE(body.Bytes()))
	return append(head, body.Bytes()...)
}

// Unpack reads the sections of a file.
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
	plain, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(body)), mostBytes))
	if err != nil {
		return nil, fmt.Errorf("linear: model file is damaged: %w", err)
	}
	var sections [][]byte
	for r := (reader{rest: plain}); len(r.rest) > 0; {
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

// Append writes the model behind b, as one section of a file: labels, then column by column the steps from key to key, the
// lengths of the rows, the labels and the weights, all as varints.
func (m *Model) Append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(m.labels)))
	for _, l := range m.labels {
		b = binary.AppendUvarint(b, uint64(len(l)))
		b = append(b, l...)
	}
	features, _ := m.Size()
	b = binary.AppendUvarint(b, uint64(features))
	last := uint32(0)
	for k := range m.all() {
		b = binary.AppendUvarint(b, uint64(k-last))
		last = k
	}
	for _, row := range m.all() {
		b = binary.AppendUvarint(b, uint64(len(row)))
	}
	for _, row := range m.all() {
		for _, w := range row {
			b = binary.AppendUvarint(b, uint64(w.label))
		}
	}
	for _, row := range m.all() {
		for _, w := range row {
			b = binary.AppendVarint(b, int64(w.value))
		}
	}
	return b
}

var errDamaged = errors.New("linear: model is damaged")

// DecodeModel reads what Append wrote.
func DecodeModel(section []byte) (*Model, error) {
	r := reader{rest: section}
	labels := make([]string, r.count())
	for i := range labels {
		labels[i] = string(r.take(r.count()))
	}
	keys := r.keys()
	counts := make([]uint32, len(keys))
	total := 0
	for i := range keys {
		n := r.count()
		r.require(n < 1<<15)
		counts[i] = uint32(n)
		total += n
		r.require(total <= len(r.rest))
	}
	if r.bad {
		return nil, errDamaged
	}
	weights := r.weights(total, len(labels))
	if r.require(len(r.rest) == 0); r.bad {
		return nil, errDamaged
	}
	return newModel(labels, keys, counts, weights), nil
}

func (r *reader) keys() []uint32 {
	keys := make([]uint32, r.count())
	last := uint64(0)
	for i := range keys {
		step := r.uvarint()
		r.require(step > 0 && step < 1<<32 && last+step < 1<<32)
		last += step
		keys[i] = uint32(last)
	}
	return keys
}

func (r *reader) weights(n, labels int) []weight {
	weights := make([]weight, n)
	for i := range weights {
		l := r.uvarint()
		r.require(l < uint64(labels) && l < 1<<16)
		weights[i].label = uint16(l)
	}
	for i := range weights {
		v := r.varint()
		r.require(v == int64(int16(v)))
		weights[i].value = int16(v)
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

func (r *reader) varint() int64 {
	u := r.uvarint()
	return int64(u>>1) ^ -int64(u&1)
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
