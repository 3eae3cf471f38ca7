package claims

import (
	"flag"
	"fmt"
	"math"
	"path/filepath"
	"testing"
)

var factualityData = flag.String("factuality", "", "directory of the ratings of factuality to score, and from which to make lexicon/factuality.tsv anew")

// TestFactualityData prints how far the factuality of claims is from what people rated the predicates of UDS-IH2:
//
//	go test -run TestFactualityData -v ./claims -factuality $PWD/../shared/data/factuality
//
// A predicate is rated by the first claim whose predicate overlaps it. One that no claim is about counts as certain, 3, which is what a
// reader without the library would take it for; the error on the others is given too.
func TestFactualityData(t *testing.T) {
	if *factualityData == "" {
		t.Skip("no data")
	}
	t.Log("uds-dev: ", score(factualityWeights(), readJudged(t, "uds-dev")))
}

// judged is a predicate as it was rated, with the claim about it, or nil, and the signs of that.
type judged struct {
	gold  float64
	claim *Claim
	signs []sign
}

// readJudged reads the claims off the sentences of a part.
func readJudged(t *testing.T, part string) []*judged {
	t.Helper()
	type rated struct {
		ID, Text   string
		Predicates []struct {
			Start, End int
			Factuality float64
		}
	}
	var out []*judged
	for _, d := range readLines[rated](t, filepath.Join(*factualityData, part+".jsonl")) {
		a := extracted(t, d.ID, d.Text)
		signs := signsOf(a)
		for _, p := range d.Predicates {
			j := &judged{gold: p.Factuality}
			for _, c := range a.Claims {
				if c.Predicate.Start < p.End && c.Predicate.End > p.Start {
					j.claim, j.signs = c, signs[c.Predicate.Start]
					break
				}
			}
			out = append(out, j)
		}
	}
	return out
}

// signsOf lists the signs of the claims of an analysis by where their predicates start.
func signsOf(a *Analysis) map[int][]sign {
	out := map[int][]sign{}
	all := views(a)
	for _, v := range all {
		r := &clauseReader{a: a, view: v, all: all}
		r.claims()
		for _, c := range r.clauses {
			if out[c.Predicate.Start] == nil {
				out[c.Predicate.Start] = r.signs(nil, c)
			}
		}
	}
	return out
}

// ratings compares ratings by the library with those by people.
type ratings struct {
	all, claimed         int
	certain, error, ours float64 // sums of absolute errors: of 3 for everything, of claims and 3 for the rest, of claims alone
	x, y, xx, yy, xy     float64
}

func score(w signWeights, seen []*judged) *ratings {
	m := &ratings{all: len(seen)}
	for _, j := range seen {
		f, y := 3.0, j.gold
		if j.claim != nil {
			f = w.factuality(j.signs, j.claim.Polarity)
			m.claimed++
			m.ours += math.Abs(f - y)
			m.x, m.y, m.xx, m.yy, m.xy = m.x+f, m.y+y, m.xx+f*f, m.yy+y*y, m.xy+f*y
		}
		m.error += math.Abs(f - y)
		m.certain += math.Abs(3 - y)
	}
	return m
}

// String gives mean absolute errors and the correlation (Pearson).
func (m *ratings) String() string {
	n, k := float64(m.all), float64(m.claimed)
	r := (k*m.xy - m.x*m.y) / math.Sqrt((k*m.xx-m.x*m.x)*(k*m.yy-m.y*m.y))
	return fmt.Sprintf("%d of %d predicates claimed: MAE %.3f, r %.3f; all, the others as certain: MAE %.3f; all as certain: MAE %.3f",
		m.claimed, m.all, m.ours/k, r, m.error/n, m.certain/n)
}
