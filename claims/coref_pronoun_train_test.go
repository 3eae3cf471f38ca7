package claims

import (
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
)

var (
	pronounData = flag.String("pronouns", "", "directory of the data from which to make lexicon/pronouns.tsv anew")
	pronounDrop = flag.String("drop", "", "features to do without, by commas; the table then stays as it is")
)

// The recipe: margins, and what is added to the score of meaning none, in tenths of a log-odd for he, it and they; rounds, in each of which the candidates are seen as the weights
// of the round before leave them; passes of a round; weight of a pronoun of GAP, whose texts are all alike.
var (
	pronounMargins = [...]int{heShe: 1, itself: 2, they: 0}
	pronounLeans   = [...]int{heShe: -8, itself: 0, they: 0}
	pronounUnit    = 10.0
	pronounRounds  = 3
	pronounPasses  = 30
	pronounGAP     = 0.3
)

const pronounHead = `# What pronouns mean: a linear model for he and she, for it and for they, which ranks the phrases that grammar allows and "none of them".
# Made by "go generate" in claims (coref_pronoun_train_test.go) from the training documents of GUM and the development set of GAP.
# Licence: CC BY-SA 4.0. GUM corpus V11 (gucorpling.org/gum), annotations CC BY 4.0, texts from Wikinews, Wikipedia, Wikivoyage and others
# under CC BY and CC BY-SA; GAP, Google LLC, Apache-2.0, text from Wikipedia, CC BY-SA 3.0.
# Columns: pronoun, feature, its value, a second value, weight in tenths of a log-odd.
`

// TestTrainPronouns makes lexicon/pronouns.tsv where it's given the data; scores of 5 folds, by document, and of GUM's development
// documents go into its heading.
func TestTrainPronouns(t *testing.T) {
	if *pronounData == "" {
		t.Skip("no data")
	}
	all, dev := slices.Concat(readGold(t, "gum-pronouns-train"), readGold(t, "gap-development")), readGold(t, "gum-pronouns-dev")
	var folded, gap, held [they + 1]tally
	const folds = 5
	for fold := range folds {
		var in, out []*goldText
		for i, d := range all {
			if i%folds == fold {
				out = append(out, d)
			} else {
				in = append(in, d)
			}
		}
		w := trainPronouns(in)
		for kind := heShe; kind <= they; kind++ {
			for _, d := range out {
				if d.gap {
					gap[kind].count(d, w, kind)
				} else {
					folded[kind].count(d, w, kind)
				}
			}
		}
	}
	w := trainPronouns(all)
	head := pronounHead
	for kind := heShe; kind <= they; kind++ {
		for _, d := range dev {
			held[kind].count(d, w, kind)
		}
		head += fmt.Sprintf("# %s: GUM dev %v; GUM train, out of fold %v\n", pronounKinds[kind], held[kind], folded[kind])
	}
	head += fmt.Sprintf("# GAP, out of fold: %v\n", gap[heShe])
	fmt.Print(head)
	if *pronounDrop != "" {
		return
	}
	if err := os.WriteFile("lexicon/pronouns.tsv", []byte(head+w.table()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// ranking is a pronoun with its candidates: the features of each, the number of its referent (0 for none), and which are right.
type ranking struct {
	features [][]int
	who      []int
	right    []bool
	weight   float64
}

// pronounTrainer numbers the features of rankings.
type pronounTrainer struct {
	numbers map[feature]int
	names   []feature
	seen    [they + 1][]*ranking
}

// trainPronouns makes weights from the texts, first with pronouns before resolved as they should be, then as the weights do it.
func trainPronouns(texts []*goldText) *pronounWeights {
	var w *pronounWeights
	for range pronounRounds {
		tr := &pronounTrainer{numbers: map[feature]int{}}
		for _, d := range texts {
			resolveGold(d, w, func(r *resolver, p *phrase, g *goldPronoun, all []candidate, _ *referent) { tr.take(d, r, p, g, all) })
		}
		w = &pronounWeights{margin: pronounMargins}
		for kind := heShe; kind <= they; kind++ {
			w.of[kind] = tr.fit(tr.seen[kind])
		}
	}
	w.lean = pronounLeans // not in training: it would learn to make up for it
	return w
}

// take makes a ranking of a pronoun. Where no candidate is right it means none; but of GAP's names we don't know who else was meant.
func (tr *pronounTrainer) take(d *goldText, r *resolver, p *phrase, g *goldPronoun, all []candidate) {
	x := &ranking{right: []bool{false}, weight: 1}
	var referents []*referent
	for _, c := range all {
		x.features = append(x.features, tr.number(c.features))
		who := 0
		if c.who != nil {
			if who = 1 + slices.Index(referents, c.who); who == 0 {
				referents = append(referents, c.who)
				x.right = append(x.right, hits(r, c.who, g.Antecedents))
				who = len(referents)
			}
		}
		x.who = append(x.who, who)
	}
	known := slices.Contains(x.right, true)
	x.right[0] = !known
	if d.gap {
		x.weight = pronounGAP
	}
	if len(referents) > 0 && (known || !d.gap) {
		kind := pronouns[r.lower(p.head)].kind
		tr.seen[kind] = append(tr.seen[kind], x)
	}
}

func (tr *pronounTrainer) number(features []feature) []int {
	var out []int
	for _, f := range features {
		if slices.Contains(strings.Split(*pronounDrop, ","), f.name) {
			continue
		}
		n, ok := tr.numbers[f]
		if !ok {
			n = len(tr.names)
			tr.numbers[f] = n
			tr.names = append(tr.names, f)
		}
		out = append(out, n)
	}
	return out
}

// fit maximizes the likelihood of the right referents, each standing for its best phrase, by AdaGrad (Duchi et al. 2011) with a
// quadratic penalty; weights are means over the second half of the passes. Rare features and small weights are left out.
func (tr *pronounTrainer) fit(seen []*ranking) map[feature]int {
	const least = 30 // candidates with the feature
	n := len(tr.names)
	w, sum, mean, times := make([]float64, n), make([]float64, n), make([]float64, n), make([]int, n)
	for pass := range pronounPasses {
		for i := range seen {
			seen[(i*7919+pass*104729)%len(seen)].step(w, sum)
		}
		if pass >= pronounPasses/2 {
			for f, x := range w {
				mean[f] += x / float64(pronounPasses-pronounPasses/2)
			}
		}
	}
	for _, x := range seen {
		for _, f := range slices.Concat(x.features...) {
			times[f]++
		}
	}
	out := map[feature]int{}
	for f, x := range mean {
		if v := int(math.Round(x * pronounUnit)); (v > 1 || v < -1) && times[f] >= least {
			out[tr.names[f]] = v
		}
	}
	return out
}

// step moves the weights up the slope of one ranking.
func (x *ranking) step(w, sum []float64) {
	const rate, penalty = 0.1, 5e-4
	score, at := make([]float64, len(x.right)), make([]int, len(x.right))
	for k := range score {
		score[k] = math.Inf(-1)
	}
	for c, features := range x.features {
		s := 0.0
		for _, f := range features {
			s += w[f]
		}
		if k := x.who[c]; s > score[k] {
			score[k], at[k] = s, c
		}
	}
	all, good := math.Inf(-1), math.Inf(-1)
	for k, s := range score {
		if all = logAdd(all, s); x.right[k] {
			good = logAdd(good, s)
		}
	}
	for k, s := range score {
		slope := -math.Exp(s - all)
		if x.right[k] {
			slope += math.Exp(s - good)
		}
		if slope *= x.weight; math.Abs(slope) < 1e-6 {
			continue
		}
		for _, f := range x.features[at[k]] {
			d := slope - penalty*w[f]
			sum[f] += d * d
			w[f] += rate * d / math.Sqrt(1e-6+sum[f])
		}
	}
}

// logAdd is the logarithm of the sum of two numbers whose logarithms are given.
func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

// table is the weights as sorted lines.
func (w *pronounWeights) table() string {
	var lines []string
	for kind := heShe; kind <= they; kind++ {
		lines = append(lines, fmt.Sprintf("%s\tmargin\t\t\t%d\n", pronounKinds[kind], w.margin[kind]))
		lines = append(lines, fmt.Sprintf("%s\tlean\t\t\t%d\n", pronounKinds[kind], w.lean[kind]))
		for f, n := range w.of[kind] {
			lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%s\t%d\n", pronounKinds[kind], f.name, f.value, f.other, n))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// The table must be what the trainer writes, and its weights in the order of their lines.
func TestPronounTable(t *testing.T) {
	_, body, _ := strings.Cut(pronounsTSV, "\nhe\t")
	if got := pronounTable().table(); got != "he\t"+body {
		t.Error("lexicon/pronouns.tsv is not what its weights make: go generate ./claims")
	}
	for kind := heShe; kind <= they; kind++ {
		if n := len(pronounTable().of[kind]); n < 50 || n > 300 {
			t.Errorf("%s: %d weights", pronounKinds[kind], n)
		}
	}
}
