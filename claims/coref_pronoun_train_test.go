package claims

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

var (
	pronounData = flag.String("pronouns", "", "directory of the data from which to make lexicon/pronouns.tsv anew")
	pronounCV   = flag.Bool("cv", false, "only cross-validate")
	dropped     = flag.String("drop", "", "features left out")
	onlyEval    = flag.Bool("eval", false, "only evaluate the table")
)

type goldPronoun struct {
	Start, End  int
	Antecedents []struct {
		Start, End int
		Head       []int
	}
	Candidates []struct {
		Start, End int
		Coref      bool
	}
}

type goldText struct {
	ID, Text string
	Pronouns []goldPronoun
	words    *words
	gap      bool
}

func readGold(t *testing.T, name string) []*goldText {
	b, err := os.ReadFile(filepath.Join(*pronounData, "coref", name+".jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	var out []*goldText
	s := bufio.NewScanner(bytes.NewReader(b))
	s.Buffer(nil, 1<<24)
	var x Extractor
	for s.Scan() {
		d := &goldText{gap: strings.HasPrefix(name, "gap")}
		if err := json.Unmarshal(s.Bytes(), d); err != nil {
			t.Fatal(err)
		}
		a, err := x.Extract(context.Background(), Document{ID: d.ID, Text: d.Text})
		if err != nil {
			t.Fatal(err)
		}
		d.words = newWords(d.Text, article(d.Text, a.Sentences))
		out = append(out, d)
	}
	return out
}

// right says whether a referent is one of the antecedents.
func (g *goldPronoun) right(r *resolver, x *referent) bool {
	for _, q := range x.phrases {
		if q.form == Pronoun {
			continue
		}
		for _, a := range g.Antecedents {
			head := r.tok[q.head].Span
			if len(a.Head) == 2 {
				s := r.unnamed(q)
				if s.Start < a.Head[1] && a.Head[0] < s.End && head.Start < a.End && a.Start < head.End {
					return true
				}
			} else if q.form == Named && q.Start < a.End && a.Start < q.End || head.Start < a.End && a.Start < head.End {
				return true
			}
		}
	}
	return false
}

// anaphorExample is a pronoun with its candidates; feature numbers by candidate.
type anaphorExample struct {
	kind   pronounKind
	cands  [][]int
	who    []int  // number of the referent of each candidate, 0 for none
	right  []bool // by referent
	weight float64
}

type pronounTally struct{ right, linked, gold, stray, pairRight, pairFound int }

func (a *pronounTally) add(b pronounTally) {
	a.right += b.right
	a.linked += b.linked
	a.gold += b.gold
	a.stray += b.stray
}

func (a pronounTally) String() string {
	p, r := float64(a.right)/float64(max(1, a.linked)), float64(a.right)/float64(max(1, a.gold))
	return fmt.Sprintf("P %.3f R %.3f F1 %.3f (%d/%d, %d; stray %d)", p, r, 2*p*r/max(1e-9, p+r), a.right, a.gold, a.linked, a.stray)
}

type pronounTrainer struct {
	index map[feature]int
	names []feature
}

func (tr *pronounTrainer) number(f feature) int {
	n, ok := tr.index[f]
	if !ok {
		n = len(tr.names)
		tr.index[f] = n
		tr.names = append(tr.names, f)
	}
	return n
}

// run resolves a text with the weights, or after the gold where they are nil, and tells what was seen.
func (tr *pronounTrainer) run(d *goldText, w *pronounWeights, see func(*anaphorExample), count map[string]*pronounTally) {
	r := newResolver(d.words)
	if w != nil {
		r.weights = w
	}
	gold := map[int]*goldPronoun{}
	for i := range d.Pronouns {
		gold[d.Pronouns[i].Start] = &d.Pronouns[i]
	}
	r.watch = func(p *phrase, e pronounEntry, all []candidate, best *referent) *referent {
		g := gold[p.Start]
		if g == nil && d.gap {
			if w == nil {
				return nil
			}
			return best
		}
		ex := &anaphorExample{kind: e.kind, who: make([]int, len(all)), right: []bool{false}, weight: 1}
		var referents []*referent
		var rightOne *referent
		for i := range all {
			c := &all[i]
			if see != nil {
				var fs []int
				for _, f := range c.features {
					if !slices.Contains(strings.Split(*dropped, ","), f.name) {
						fs = append(fs, tr.number(f))
					}
				}
				ex.cands = append(ex.cands, fs)
			}
			if c.who == nil {
				continue
			}
			n := slices.Index(referents, c.who)
			if n < 0 {
				n = len(referents)
				referents = append(referents, c.who)
				right := g != nil && g.right(r, c.who)
				if right && rightOne == nil {
					rightOne = c.who
				}
				ex.right = append(ex.right, right)
			}
			ex.who[i] = n + 1
		}
		if !slices.Contains(ex.right, true) {
			ex.right[0] = true
			if d.gap {
				ex.weight = 0
			}
		}
		if see != nil && len(referents) > 0 && ex.weight > 0 {
			see(ex)
		}
		if w == nil {
			best = rightOne
		}
		if count != nil {
			kind := r.lower(p.head)
			key := kind
			if count[key] == nil {
				count[key] = &pronounTally{}
			}
			c := count[key]
			switch {
			case g == nil:
				if best != nil {
					c.stray++
				}
			default:
				hit := best != nil && g.right(r, best)
				if len(g.Antecedents) > 0 {
					c.gold++
				}
				if best != nil {
					if g.Candidates != nil {
						c.pairs(g, r, best)
					} else {
						c.linked++
					}
				}
				if hit {
					c.right++
				}
			}
		}
		return best
	}
	r.resolve()
}

// pairs counts as found what hits one of the candidates, as GAP does.
func (c *pronounTally) pairs(g *goldPronoun, r *resolver, x *referent) {
	for _, k := range g.Candidates {
		h := goldPronoun{}
		h.Antecedents = append(h.Antecedents, struct {
			Start, End int
			Head       []int
		}{k.Start, k.End, nil})
		if h.right(r, x) {
			c.linked++
		}
	}
}

const passes = 30

// fit maximizes the likelihood of the right referents, by AdaGrad with a quadratic penalty.
func (tr *pronounTrainer) fit(kind pronounKind, examples []*anaphorExample) []float64 {
	n := len(tr.names)
	w, sum, mean := make([]float64, n), make([]float64, n), make([]float64, n)
	const rate, penalty = 0.1, 5e-4
	for pass := 0; pass < passes; pass++ {
		for i := range examples {
			ex := examples[(i*7919+pass*104729)%len(examples)]
			if ex.kind != kind {
				continue
			}
			m := len(ex.right)
			score, at := make([]float64, m), make([]int, m)
			for k := range score {
				score[k] = math.Inf(-1)
			}
			for c, fs := range ex.cands {
				s := 0.0
				for _, f := range fs {
					s += w[f]
				}
				if k := ex.who[c]; s > score[k] {
					score[k], at[k] = s, c
				}
			}
			all, good := math.Inf(-1), math.Inf(-1)
			for k, s := range score {
				all = logAdd(all, s)
				if ex.right[k] {
					good = logAdd(good, s)
				}
			}
			for k, s := range score {
				grad := -math.Exp(s - all)
				if ex.right[k] {
					grad += math.Exp(s - good)
				}
				grad *= ex.weight
				if math.Abs(grad) < 1e-6 {
					continue
				}
				for _, f := range ex.cands[at[k]] {
					d := grad - penalty*w[f]
					sum[f] += d * d
					w[f] += rate * d / math.Sqrt(1e-6+sum[f])
				}
			}
		}
		if pass >= passes/2 {
			for f, x := range w {
				mean[f] += x / float64(passes-passes/2)
			}
		}
	}
	return mean
}

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

const unit = 10 // of the table: a tenth of a log-odd

// train makes weights from the texts, in rounds: candidates are first seen as they are after right decisions, then after its own.
func trainPronouns(texts []*goldText, gapWeight float64, margins [4]int) *pronounWeights {
	var w *pronounWeights
	tr := &pronounTrainer{index: map[feature]int{}}
	var examples []*anaphorExample
	for round := 0; round < 4; round++ {
		examples = nil
		for _, d := range texts {
			tr.run(d, w, func(ex *anaphorExample) {
				if d.gap {
					ex.weight *= gapWeight
				}
				examples = append(examples, ex)
			}, nil)
		}
		w = &pronounWeights{margin: margins}
		for kind := range pronounKinds {
			w.of[kind] = map[feature]int{}
			if kind == 0 {
				continue
			}
			times := make([]int, len(tr.names))
			for _, ex := range examples {
				if ex.kind == pronounKind(kind) {
					for _, fs := range ex.cands {
						for _, f := range fs {
							times[f]++
						}
					}
				}
			}
			for f, x := range tr.fit(pronounKind(kind), examples) {
				if n := int(math.Round(x * unit)); (n > 1 || n < -1) && times[f] >= 30 {
					w.of[kind][tr.names[f]] = n
				}
			}
		}
	}
	return w
}

func evaluate(t *testing.T, what string, texts []*goldText, w *pronounWeights, count map[string]*pronounTally) {
	tr := &pronounTrainer{index: map[feature]int{}}
	if count == nil {
		count = map[string]*pronounTally{}
	}
	for _, d := range texts {
		tr.run(d, w, nil, count)
	}
	tell(what, count)
}

func tell(what string, count map[string]*pronounTally) {
	var keys []string
	var all, he, they, it pronounTally
	for k, c := range count {
		keys = append(keys, k)
		all.add(*c)
		switch pronouns[k].kind {
		case heShe:
			he.add(*c)
		case itself:
			it.add(*c)
		default:
			they.add(*c)
		}
	}
	sort.Strings(keys)
	fmt.Printf("%-8s he   %v\n", what, he)
	if it.gold > 0 {
		fmt.Printf("%-8s it   %v\n%-8s they %v\n", what, it, what, they)
	}
}

func (w *pronounWeights) write() []byte {
	var rows []string
	for kind, name := range pronounKinds {
		if name == "" {
			continue
		}
		rows = append(rows, fmt.Sprintf("%s\tmargin\t\t\t%d", name, w.margin[kind]))
		for f, n := range w.of[kind] {
			rows = append(rows, fmt.Sprintf("%s\t%s\t%s\t%s\t%d", name, f.name, f.value, f.other, n))
		}
	}
	sort.Strings(rows)
	return []byte("# What pronouns mean: weights of a linear model for each kind of pronoun.\n" + strings.Join(rows, "\n") + "\n")
}

func TestTrainPronouns(t *testing.T) {
	if *pronounData == "" {
		t.Skip("no data")
	}
	_ = ud.Span{}
	gum, dev, gap := readGold(t, "gum-pronouns-train"), readGold(t, "gum-pronouns-dev"), readGold(t, "gap-development")
	fmt.Println("read")
	if *onlyEval {
		evaluate(t, "GUM dev", dev, pronounTable(), nil)
		evaluate(t, "GAP", gap, pronounTable(), nil)
		return
	}
	margins := [4]int{0, 1, 2, 0}
	all := slices.Concat(gum, gap)
	var models []*pronounWeights
	for fold := range 5 {
		var in []*goldText
		for i, d := range all {
			if i%5 != fold {
				in = append(in, d)
			}
		}
		models = append(models, trainPronouns(in, 0.3, margins))
	}
	if *pronounCV {
		var macroR, macroP, docs float64
		gumCount, gapCount := map[string]*pronounTally{}, map[string]*pronounTally{}
		for i, d := range all {
			w := *models[i%5]
			tr := &pronounTrainer{index: map[feature]int{}}
			if d.gap {
				tr.run(d, &w, nil, gapCount)
			} else {
				one := map[string]*pronounTally{}
				tr.run(d, &w, nil, one)
				var he pronounTally
				for k, c := range one {
					if gumCount[k] == nil {
						gumCount[k] = &pronounTally{}
					}
					gumCount[k].add(*c)
					if pronouns[k].kind == heShe {
						he.add(*c)
					}
				}
				if he.gold > 0 {
					macroR += float64(he.right) / float64(he.gold)
					macroP += float64(he.right) / float64(max(1, he.linked))
					docs++
					if he.gold > 12 {
						fmt.Printf("doc %s %d/%d/%d\n", d.ID, he.right, he.linked, he.gold)
					}
				}
			}
		}
		fmt.Printf("macro cv he P %.3f R %.3f\n", macroP/docs, macroR/docs)
		tell("GUM cv", gumCount)
		tell("GAP cv", gapCount)
		devCount := map[string]*pronounTally{}
		for _, w := range models {
			for _, d := range dev {
				(&pronounTrainer{index: map[feature]int{}}).run(d, w, nil, devCount)
			}
		}
		tell("dev cv", devCount)
		return
	}
	final := trainPronouns(all, 0.3, margins)
	n := 0
	for _, m := range final.of {
		n += len(m)
	}
	fmt.Println("weights", n)
	for _, m := range sweep {
		gumCount, gapCount := map[string]*pronounTally{}, map[string]*pronounTally{}
		for i, d := range all {
			w := *models[i%5]
			w.margin = m
			tr := &pronounTrainer{index: map[feature]int{}}
			if d.gap {
				tr.run(d, &w, nil, gapCount)
			} else {
				tr.run(d, &w, nil, gumCount)
			}
		}
		fmt.Println(m)
		tell("GUM cv", gumCount)
		tell("GAP cv", gapCount)
		w := *final
		w.margin = m
		evaluate(t, "GUM dev", dev, &w, nil)
	}
	if !*pronounCV {
		os.WriteFile("lexicon/pronouns.tsv", final.write(), 0o644)
	}
}

var sweep = [][4]int{{0, 1, 2, 0}, {0, 0, 1, 1}, {0, 2, 3, 2}}
