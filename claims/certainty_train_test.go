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

var factualityDrop = flag.String("without", "", "signs of factuality to do without, by commas; the table then stays as it is")

const factualityHead = `# How certain a clause is to have happened or to be so: a linear model, in hundredths of a point on the scale from -3 to 3 of UDS-IH2.
# Made by "go generate" in claims (certainty_train_test.go) from uds-train: the least absolute error on claims that are not negative.
# Licence: CC BY-SA 4.0. UDS-IH2 factuality, Decompositional Semantics Initiative, MIT; text: UD English EWT, CC BY-SA 4.0.
# Signs: the modality; the verb by its Penn tag, after an auxiliary with its own; the relation of the clause; the sort of
# subject; polarity and modality of the clause above; the mark before it; words that carry it.
# Columns: sign, its value, weight.
`

// TestTrainFactuality makes lexicon/factuality.tsv where it's given the data.
func TestTrainFactuality(t *testing.T) {
	if *factualityData == "" {
		t.Skip("no data")
	}
	train, dev := readJudged(t, "uds-train"), readJudged(t, "uds-dev")
	w := trainFactuality(train)
	head := factualityHead + fmt.Sprintf("# uds-train: %v\n# uds-dev: %v\n", score(w, train), score(w, dev))
	fmt.Print(head)
	if *factualityDrop != "" {
		return
	}
	if err := os.WriteFile("lexicon/factuality.tsv", []byte(head+w.table()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// trainFactuality fits twice: all frequent signs, then those that were worth something.
func trainFactuality(seen []*judged) signWeights {
	const least, worth = 40, 15
	keep, times := map[sign]bool{}, map[sign]int{}
	for _, j := range seen {
		for _, s := range j.signs {
			times[s]++
			keep[s] = times[s] >= least && !slices.Contains(strings.Split(*factualityDrop, ","), s.name)
		}
	}
	for s, v := range fitFactuality(seen, keep) {
		keep[s] = v >= worth || v <= -worth
	}
	return fitFactuality(seen, keep)
}

// fitFactuality minimizes the absolute error on positive claims by AdaGrad (Duchi et al. 2011) with a quadratic penalty; weights are
// means over the second half of the passes.
func fitFactuality(seen []*judged, keep map[sign]bool) signWeights {
	const passes = 40
	names, numbers, gold := numberSigns(seen, keep)
	w, sum, mean := make([]float64, len(names)), make([]float64, len(names)), make([]float64, len(names))
	for pass := range passes {
		for i := range numbers {
			k := (i*7919 + pass*104729) % len(numbers)
			stepFactuality(w, sum, numbers[k], gold[k])
		}
		if pass >= passes/2 {
			for n, x := range w {
				mean[n] += x / (passes - passes/2)
			}
		}
	}
	out := signWeights{}
	for n, x := range mean {
		if v := int(math.Round(100 * x)); v != 0 {
			out[names[n]] = v
		}
	}
	return out
}

// numberSigns lists the signs kept, those of each positive claim by number, and what the claims were rated.
func numberSigns(seen []*judged, keep map[sign]bool) (names []sign, numbers [][]int, gold []float64) {
	of := map[sign]int{}
	for _, j := range seen {
		if j.claim == nil || j.claim.Polarity == Negative {
			continue
		}
		var own []int
		for _, s := range j.signs {
			n, ok := of[s]
			if !keep[s] {
				continue
			}
			if !ok {
				n = len(names)
				of[s] = n
				names = append(names, s)
			}
			own = append(own, n)
		}
		numbers, gold = append(numbers, own), append(gold, j.gold)
	}
	return names, numbers, gold
}

// stepFactuality moves the weights of one claim towards what it was rated.
func stepFactuality(w, sum []float64, signs []int, gold float64) {
	const rate, penalty = 0.2, 2e-4
	f := 0.0
	for _, n := range signs {
		f += w[n]
	}
	slope := 0.0
	switch {
	case f < gold && f < 3:
		slope = 1
	case f > gold && f > -3:
		slope = -1
	}
	for _, n := range signs {
		d := slope - penalty*w[n]
		sum[n] += d * d
		w[n] += rate * d / math.Sqrt(1+sum[n])
	}
}

// table is the weights as sorted lines.
func (w signWeights) table() string {
	var lines []string
	for s, n := range w {
		lines = append(lines, fmt.Sprintf("%s\t%s\t%d\n", s.name, s.value, n))
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// The table must be what the trainer writes.
func TestFactualityTable(t *testing.T) {
	_, body, _ := strings.Cut(factualityTSV, "\nabove\t")
	if w := factualityWeights(); w.table() != "above\t"+body || len(w) < 50 || len(w) > 200 {
		t.Errorf("lexicon/factuality.tsv with %d weights is not what they make: go generate ./claims", len(w))
	}
}
