package spelling

import (
	"math"
	"math/bits"
)

// Differences are those of two words, from the last to the first; ok is false for words too unlike to be compared.
func Differences(a, b string) (out []Difference, ok bool) {
	c := newCore(a, b)
	if max(len(c.a), len(c.b)) > maxCore {
		return nil, false
	}
	return c.differences(nil), true
}

// core is what two words do not share at their start and end.
type core struct {
	a, b        string
	left, right byte
	length      int // of the shorter word
}

// maxCore bounds the work on a pair of words.
const maxCore = 10

func newCore(a, b string) core {
	if a > b {
		a, b = b, a
	}
	c := core{left: '^', right: '$', length: min(len(a), len(b))}
	i, j := 0, 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	if i > 0 {
		c.left = class(a[i-1])
	}
	a, b = a[i:], b[i:]
	for j < len(a) && j < len(b) && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	if j > 0 {
		c.right = class(a[len(a)-j])
	}
	c.a, c.b = a[:len(a)-j], b[:len(b)-j]
	return c
}

// least is what the differences cost at least: each letter that only one side has must be changed or dropped.
func (c *core) least() int {
	if max(len(c.a), len(c.b)) > maxCore {
		return math.MaxInt
	}
	x, y := letters(c.a), letters(c.b)
	n := max(bits.OnesCount32(x&^y), bits.OnesCount32(y&^x))
	if more := len(c.b) - len(c.a); n < more || n < -more {
		n = max(more, -more)
	}
	if 2*n > c.length+1 {
		return math.MaxInt // more than half of the letters
	}
	return n * MinLetter
}

// letters is a set of the letters of a word.
func letters(s string) uint32 {
	var set uint32
	for i := 0; i < len(s); i++ {
		set |= 1 << (s[i] & 31)
	}
	return set
}

// differences appends the differences, from the last to the first.
func (c *core) differences(out []Difference) []Difference {
	d := c.distances()
	i, j := len(c.a), len(c.b)
	ei, ej := -1, -1 // where the difference ends
	for i > 0 || j > 0 {
		same := i > 0 && j > 0 && c.a[i-1] == c.b[j-1] && d[i][j] == d[i-1][j-1]
		if same && ei >= 0 {
			out = append(out, c.cut(i, ei, j, ej))
			ei = -1
		}
		if !same && ei < 0 {
			ei, ej = i, j
		}
		switch {
		case i > 0 && j > 0 && d[i][j] == d[i-1][j-1]+swap(c.a[i-1], c.b[j-1]):
			i, j = i-1, j-1
		case i > 0 && d[i][j] == d[i-1][j]+gap(c.a[i-1]):
			i--
		default:
			j--
		}
	}
	if ei >= 0 {
		out = append(out, c.cut(0, ei, 0, ej))
	}
	return out
}

// cut is the difference of a[i:ei] and b[j:ej].
func (c *core) cut(i, ei, j, ej int) Difference {
	d := Difference{c.left, c.right, c.a[i:ei], c.b[j:ej]}
	if i > 0 {
		d.Left = class(c.a[i-1])
	}
	if ei < len(c.a) {
		d.Right = class(c.a[ei])
	}
	if d.A > d.B {
		d.A, d.B = d.B, d.A
	}
	return d
}

// distances are the edit distances of the starts of the two cores; vowels go with vowels.
func (c *core) distances() (d [maxCore + 1][maxCore + 1]uint8) {
	for j := 1; j <= len(c.b); j++ {
		d[0][j] = d[0][j-1] + gap(c.b[j-1])
	}
	for i := 1; i <= len(c.a); i++ {
		d[i][0] = d[i-1][0] + gap(c.a[i-1])
		for j := 1; j <= len(c.b); j++ {
			d[i][j] = min(d[i-1][j]+gap(c.a[i-1]), d[i][j-1]+gap(c.b[j-1]), d[i-1][j-1]+swap(c.a[i-1], c.b[j-1]))
		}
	}
	return d
}

// gap and swap are the costs of the alignment, in tenths of an edit.
func gap(c byte) uint8 {
	if c == 'h' || vowel(c) {
		return 8
	}
	return 10
}

func swap(x, y byte) uint8 {
	switch v := vowel(x); {
	case x == y:
		return 0
	case v != vowel(y):
		return 18
	case v:
		return 8
	}
	return 11
}
