// Package spelling prices how differently two words are spelt, by how often the same difference stands between two
// transliterations of one name rather than between two names: "besides a vowel, u for v" is cheap, "r for l" is dear. The
// prices are log-likelihood ratios of differing letter groups with the class of the letter on either side, as in the error
// model of Brill and Moore (2000), counted by gen.go over pairs of spellings and pairs of near but different names.
package spelling

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:generate go run gen.go ../../../../../shared/data/names

//go:embed costs.tsv
var costsTSV string

// Difference is a run of letters that two words do not share. A is not after B. Left and Right are the classes of the letters
// beside it: V a vowel, C another letter, ^ the start and $ the end of the words.
type Difference struct {
	Left, Right byte
	A, B        string
}

// Shape is the difference with its letters replaced by their classes.
func (d Difference) Shape() Difference {
	d.A, d.B = shape(d.A), shape(d.B)
	if d.A > d.B {
		d.A, d.B = d.B, d.A
	}
	return d
}

// Letters is the number of letters that differ.
func (d Difference) Letters() int { return max(len(d.A), len(d.B)) }

func shape(s string) string {
	out := make([]byte, len(s))
	for i := range out {
		out[i] = class(s[i])
	}
	return string(out)
}

func class(c byte) byte {
	if vowel(c) {
		return 'V'
	}
	return 'C'
}

// vowels is the set of the vowels, by the last five bits of a letter.
const vowels = 1<<('a'&31) | 1<<('e'&31) | 1<<('i'&31) | 1<<('o'&31) | 1<<('u'&31) | 1<<('y'&31)

// vowel says whether an ASCII letter is a vowel.
func vowel(c byte) bool { return vowels>>(c&31)&1 == 1 }

// MinLetter is the least cost of a letter that differs, unknown that of one in a difference that the table does not have. Costs
// are in tenths of a natural logarithm.
const MinLetter, unknown = 10, 40

// costs are those of the table.
var costs = sync.OnceValue(func() map[Difference]int {
	m := map[Difference]int{}
	for line := range strings.Lines(costsTSV) {
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if n, err := strconv.Atoi(c[len(c)-1]); err == nil && len(c) == 5 {
			m[Difference{c[0][0], c[3][0], c[1], c[2]}] = n
		}
	}
	return m
})

// Cost is the price of all differences of two words of lower-case ASCII letters, 0 for equal words. It is symmetric. Where it
// exceeds the limit it is only known to do so.
func Cost(a, b string, limit int) int {
	if a != "" && b != "" && a[0] != b[0] && starts()[a[0]&31][b[0]&31] > limit {
		return limit + 1
	}
	c := newCore(a, b)
	if c.least() > limit {
		return limit + 1
	}
	var buf [maxCore]Difference
	total := 0
	for _, d := range c.differences(buf[:0]) {
		total += price(d)
	}
	return total
}

func price(d Difference) int {
	if n, ok := costs()[d]; ok {
		return n
	}
	if n, ok := costs()[d.Shape()]; ok {
		return n
	}
	return unknown * d.Letters()
}

// starts are the least costs of words that begin with two letters: what the table has, single letters or longer differences.
var starts = sync.OnceValue(func() *[32][32]int {
	var least [32][32]int
	var long []Difference // at the start of words
	for d := range costs() {
		if d.Left == '^' && d.Letters() > 1 {
			long = append(long, d)
		}
	}
	for x := byte('a'); x <= 'z'; x++ {
		for y := x + 1; y <= 'z'; y++ {
			n := 2 * unknown
			for _, right := range []byte("VC$") {
				for _, d := range []Difference{{'^', right, string(x), string(y)}, {'^', right, "", string(x)}, {'^', right, "", string(y)}} {
					n = min(n, price(d))
				}
			}
			for _, d := range long {
				if begins(d.A, x) && begins(d.B, y) || begins(d.A, y) && begins(d.B, x) {
					n = min(n, costs()[d])
				}
			}
			least[x&31][y&31], least[y&31][x&31] = n, n
		}
	}
	return &least
})

// begins says whether a side of a difference, letters or classes, is empty or begins with the letter.
func begins(side string, c byte) bool {
	return side == "" || side[0] == c || side[0] == class(c)
}
