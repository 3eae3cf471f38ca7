//go:build ignore

// Gen counts costs.tsv, the prices of differences between two spellings, from groups of transliterations of one name:
//
//	cd claims/names/internal/spelling && go run gen.go ../../../../../shared/data/names
//
// The differences between two spellings of a group speak for it, those between two names that are one or two edits apart and
// share no group against it. Half of the groups are counted, by a hash of the name in its own letters; on the others it prints
// how many pairs of either sort stay below a few lines.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/names/internal/spelling"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run gen.go DIRECTORY")
	}
	var same, other, checkSame, checkOther []pair
	for _, lang := range []string{"ru", "ar"} {
		count, check := load(filepath.Join(os.Args[1], "variants-"+lang+".jsonl"))
		same = append(same, spellings(count)...)
		other = append(other, neighbours(count)...)
		checkSame = append(checkSame, spellings(check)...)
		checkOther = append(checkOther, neighbours(check)...)
	}
	rows := train(same, other)
	head := "# source: NETransliteration-COLING2018, from Wikidata, counted by gen.go\n# licence: CC0\n" +
		"# columns: letter before (^ start, V vowel, C other), letters of one spelling and of the other (or their classes), letter after ($ end), cost in tenths of a natural logarithm\n"
	check(os.WriteFile("costs.tsv", []byte(head+strings.Join(rows, "\n")+"\n"), 0o644))
	fmt.Println(len(rows), "rows from", len(same), "pairs of spellings and", len(other), "of names")
	prices := table(rows)
	for _, line := range []float64{2, 2.5, 3, 3.5, 4, 5, 6, 7, 8} {
		fmt.Printf("up to %.1f a letter: %.3f of the spellings, %.3f of the names that were not counted\n", line, share(checkSame, prices, line), share(checkOther, prices, line))
	}
}

type pair struct{ a, b string }

type group []string

// load reads the groups, with folded forms, and parts them into those to count and those to check with.
func load(path string) (count, check []group) {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		var line struct {
			Src   string
			Forms [][2]any
		}
		if err := json.Unmarshal(s.Bytes(), &line); err != nil {
			log.Fatal(err)
		}
		var g group
		for _, form := range line.Forms {
			w := strings.ReplaceAll(names.Fold(form[0].(string)), " ", "")
			if plain(w) && !slices.Contains(g, w) {
				g = append(g, w)
			}
		}
		h := fnv.New32a()
		h.Write([]byte(line.Src))
		if h.Sum32()%2 == 0 {
			count = append(count, g)
		} else {
			check = append(check, g)
		}
	}
	return count, check
}

func plain(w string) bool {
	for _, r := range w {
		if r < 'a' || r > 'z' {
			return false
		}
	}
	return w != ""
}

// spellings are the pairs of forms of each group.
func spellings(groups []group) (out []pair) {
	for _, g := range groups {
		for i, a := range g {
			for _, b := range g[i+1:] {
				out = append(out, pair{a, b})
			}
		}
	}
	return out
}

// neighbours are pairs of forms one or two edits apart that share no group.
func neighbours(groups []group) (out []pair) {
	of := map[string][]int{}
	var all []string
	for i, g := range groups {
		for _, w := range g {
			if of[w] == nil {
				all = append(all, w)
			}
			of[w] = append(of[w], i)
		}
	}
	near := map[string][]string{}
	seen := map[pair]bool{}
	for i, b := range all {
		for _, d := range deletions(b) {
			if i%3 == 0 { // enough of them
				for _, a := range near[d] {
					if p := (pair{a, b}); !seen[p] && !slices.ContainsFunc(of[a], func(g int) bool { return slices.Contains(of[b], g) }) && edits(a, b) <= 2 {
						seen[p] = true
						out = append(out, p)
					}
				}
			}
			near[d] = append(near[d], b)
		}
	}
	return out
}

// deletions are a word and what is left of it without one or two letters.
func deletions(w string) []string {
	out := []string{w}
	for i := range w {
		out = append(out, w[:i]+w[i+1:])
		for j := i + 1; j < len(w); j++ {
			out = append(out, w[:i]+w[i+1:j]+w[j+1:])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		left := row[0]
		row[0] = i + 1
		for j := range b {
			c := left
			if a[i] != b[j] {
				c++
			}
			left = row[j+1]
			row[j+1] = min(c, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// The recipe: smoothing adds so many pairs of the coarser level to each count; a cost is base less the log ratio; a row needs
// so many pairs and must differ from its coarser level by so much; each letter after the first costs at least more.
const smoothing, base, minPairs, minStep, more = 4, 3, 5, 2, 20

// counts are the pairs of spellings and of names that a difference stands between.
type counts map[spelling.Difference]*[2]float64

func (c counts) add(d spelling.Difference, which int, n float64) {
	if c[d] == nil {
		c[d] = new([2]float64)
	}
	c[d][which] += n
}

// ratio is the log ratio of a difference, smoothed towards a coarser one.
func (c counts) ratio(d spelling.Difference, scale, coarse float64) float64 {
	n := c[d]
	p := 1 / (1 + math.Exp(-coarse))
	return math.Log((n[0] + smoothing*p) / (n[1]*scale + smoothing*(1-p)))
}

// train prices differences at three levels: their number of letters, their shape, their letters. It writes the last two.
func train(same, other []pair) []string {
	exact, shapes, sizes := counts{}, counts{}, counts{}
	for which, pairs := range [][]pair{same, other} {
		for _, p := range pairs {
			ds, _ := spelling.Differences(p.a, p.b)
			for _, d := range ds {
				exact.add(d, which, 1)
				shapes.add(d.Shape(), which, 1)
				sizes.add(size(d), which, 1)
			}
		}
	}
	scale := float64(len(same)) / float64(len(other))
	var rows []string
	rest := counts{} // of the shapes, without the differences that have a row of their own
	for d, n := range exact {
		s := d.Shape()
		coarse := shapes.ratio(s, scale, sizes.ratio(size(d), scale, 0))
		cost := price(d, exact.ratio(d, scale, coarse))
		if step := cost - price(s, coarse); n[0]+n[1]*scale >= minPairs && (step >= minStep || step <= -minStep) {
			rows = append(rows, row(d, cost))
		} else {
			rest.add(s, 0, n[0])
			rest.add(s, 1, n[1])
		}
	}
	for s, n := range rest {
		if n[0]+n[1]*scale >= minPairs {
			rows = append(rows, row(s, price(s, rest.ratio(s, scale, sizes.ratio(size(s), scale, 0)))))
		}
	}
	sort.Strings(rows)
	return rows
}

// size is the difference with nothing but its lengths left.
func size(d spelling.Difference) spelling.Difference {
	n, m := min(len(d.A), len(d.B)), max(len(d.A), len(d.B))
	return spelling.Difference{A: strings.Repeat("x", n), B: strings.Repeat("x", m)}
}

func price(d spelling.Difference, ratio float64) int {
	return max(int(math.Round(10*(base-ratio))), spelling.MinLetter+more*(d.Letters()-1))
}

func row(d spelling.Difference, cost int) string {
	return fmt.Sprintf("%c\t%s\t%s\t%c\t%d", d.Left, d.A, d.B, d.Right, cost)
}

// table reads the rows back.
func table(rows []string) map[spelling.Difference]float64 {
	m := map[spelling.Difference]float64{}
	for _, r := range rows {
		c := strings.Split(r, "\t")
		var n float64
		fmt.Sscan(c[4], &n)
		m[spelling.Difference{Left: c[0][0], A: c[1], B: c[2], Right: c[3][0]}] = n
	}
	return m
}

// share is the part of the pairs that cost at most so much a letter of the shorter one and one more.
func share(pairs []pair, prices map[spelling.Difference]float64, line float64) float64 {
	n := 0
	for _, p := range pairs {
		ds, ok := spelling.Differences(p.a, p.b)
		total := 0.0
		for _, d := range ds {
			c, known := prices[d]
			if !known {
				if c, known = prices[d.Shape()]; !known {
					c = 40 * float64(d.Letters())
				}
			}
			total += c
		}
		if ok && total <= line*float64(min(len(p.a), len(p.b))+1) {
			n++
		}
	}
	return float64(n) / float64(len(pairs))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
