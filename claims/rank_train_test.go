package claims

import (
	"math"
	"slices"
)

// ranking is a choice among candidates: the features of each, the number of what it stands for, and which of these are right.
type ranking struct {
	features [][]int
	who      []int
	right    []bool
	weight   float64
}

// ranker numbers the features of rankings, those left out that are named.
type ranker struct {
	numbers map[feature]int
	names   []feature
	drop    []string
}

func newRanker(drop []string) *ranker { return &ranker{numbers: map[feature]int{}, drop: drop} }

func (tr *ranker) number(features []feature) []int {
	var out []int
	for _, f := range features {
		if slices.Contains(tr.drop, f.name) {
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

// fit maximizes the likelihood of the right answers, each standing for its best candidate, by AdaGrad (Duchi et al. 2011) with a
// quadratic penalty; weights, in tenths of a log-odd, are means over the second half of the passes. Features with fewer candidates
// than common, and weights below least, are left out.
func (tr *ranker) fit(seen []*ranking, common, least int, penalty float64) map[feature]int {
	const passes = 30
	n := len(tr.names)
	w, sum, mean, times := make([]float64, n), make([]float64, n), make([]float64, n), make([]int, n)
	for pass := range passes {
		for i := range seen {
			seen[(i*7919+pass*104729)%len(seen)].step(w, sum, penalty)
		}
		if pass >= passes/2 {
			for f, x := range w {
				mean[f] += x / (passes - passes/2)
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
		if v := int(math.Round(x * 10)); (v >= least || v <= -least) && times[f] >= common {
			out[tr.names[f]] = v
		}
	}
	return out
}

// step moves the weights up the slope of one ranking.
func (x *ranking) step(w, sum []float64, penalty float64) {
	const rate = 0.1
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
