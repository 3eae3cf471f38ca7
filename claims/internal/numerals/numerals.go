// Package numerals has the words for numbers ("seven", "twenty", "million", "third") that packages times and quantities share.
package numerals

import (
	_ "embed"
	"strconv"
	"strings"
)

//go:embed numbers.tsv
var table string

// Word is a row of numbers.tsv: a word in lower case, what it does in a numeral, and its value, from low to high where it is vague.
type Word struct {
	Form, Class string
	Low, High   float64
}

// Words yields the words in the order of their letters.
func Words(yield func(Word) bool) {
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(f) < 3 {
			continue
		}
		low, high, vague := strings.Cut(f[2], "..")
		if !vague {
			high = low
		}
		w := Word{Form: f[0], Class: f[1]}
		w.Low, _ = strconv.ParseFloat(low, 64)
		w.High, _ = strconv.ParseFloat(high, 64)
		if !yield(w) {
			return
		}
	}
}
