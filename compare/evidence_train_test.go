package compare_test

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

const evidenceHead = `# What each sign is worth to each kind of finding, in hundredths of a log-odd: a linear model of whether two claims contradict each other.
# Made by "go generate" in compare (evidence_train_test.go) from testdata/stories, the expectations of testdata/kinds and verdicts, and, as
# claims that do not contradict each other, those within one article: of the stories and of the training documents of GUM.
# Licence: CC BY-SA 4.0. GUM corpus V11 (gucorpling.org/gum), annotations CC BY 4.0, texts from Wikinews, Wikipedia, Wikivoyage and others
# under CC BY and CC BY-SA.
`

// fixed are the signs that have one weight for all kinds, set by hand. Of twice as many pairs of claims a few more contradict each other, not
// twice as many: each doubling takes half of that from the odds.
var fixed = map[string]float64{"crowd": -.17}

// agreement is what signs are worth to agreements. It is set by hand: gold lists a few of the many things that two articles agree on, so that what
// is not listed is not wrong.
var agreement = map[string]int{
	"base": -230, "same lemma": 60, "same class": 60, "near predicate": 30, "loose predicate": -60, "kindred predicate": -60, "one noun": 60,
	"same person": 60, "same organization": 50, "same name": 50, "same rare noun": 50, "same noun": 30, "related thing": 20, "same subject": 20, "same object": 20,
	"unanchored": -60, "other name": -300, "other thing": -80, "other place": -200, "other restriction": -200, "other value": -300, "turned roles": -200,
	"coverage": 12, "shared": 5, "rare words": 15, "lonely words": -15, "one day": 60, "one number": 120, "other time": -300, "other day": -100, "other past": -300,
	"one past": -60, "only guess": -100, "little in common": -50, "long clause": 10, "repeatable predicate": -20,
}

// rows are the kinds and, last, what all kinds have in common.
const rows, common = compare.Agreed + 1, compare.Agreed

// gradient is a model while it is trained: the weights of each kind come on top of those for all.
type gradient [rows][compare.NumSigns]struct{ w, sum, mean float64 }

// fitEvidence maximizes the likelihood of the labels by AdaGrad (Duchi et al. 2011) with a quadratic penalty, harder on the weights of a
// single kind (Daumé 2007); weights are means over the second half of the passes.
func fitEvidence(stories []*told) *compare.Evidence {
	const passes = 60
	var xs []example
	for _, s := range stories {
		xs = append(xs, s.examples...)
	}
	g := new(gradient)
	for s := range compare.NumSigns {
		g[common][s].w = fixed[compare.SignName(s)]
	}
	for pass := range passes {
		for i := range xs {
			g.step(&xs[(i*7919+pass*104729)%len(xs)])
		}
		if pass >= passes/2 {
			for k := range g {
				for s := range g[k] {
					g[k][s].mean += g[k][s].w / (passes - passes/2)
				}
			}
		}
	}
	return g.weights()
}

// step moves the weights up the slope of one example.
func (g *gradient) step(x *example) {
	z, row := 0.0, x.Row()
	for s, v := range x.Signs() {
		z += float64(v) * (g[common][s].w + g[row][s].w)
	}
	slope := -1 / (1 + math.Exp(-z))
	if x.fit == comparetest.Exact {
		slope++
	}
	for s, v := range x.Signs() {
		if _, ok := fixed[compare.SignName(s)]; v == 0 || ok {
			continue
		}
		g.move(common, s, slope*x.weight*float64(v), .0005)
		g.move(row, s, slope*x.weight*float64(v), .005)
		favour := float64(compare.Favour(s))
		if g[common][s].w*favour < 0 {
			g[common][s].w = 0
		}
		if (g[row][s].w+g[common][s].w)*favour < 0 {
			g[row][s].w = -g[common][s].w
		}
	}
}

func (g *gradient) move(row, sign int, slope, penalty float64) {
	const rate = .1
	x := &g[row][sign]
	d := slope - penalty*x.w
	x.sum += d * d
	x.w += rate * d / math.Sqrt(1e-6+x.sum)
}

// weights are those of the model in hundredths, with those of agreements.
func (g *gradient) weights() *compare.Evidence {
	e := new(compare.Evidence)
	for k := range e {
		for s := range e[k] {
			e[k][s] = int(math.Round(100 * (g[k][s].mean + g[common][s].mean)))
			if k == compare.Agreed {
				e[k][s] = agreement[compare.SignName(s)]
			}
		}
	}
	return e
}

// TestTrainEvidence makes lexicon/evidence.tsv where it's given the stories, and prints how well it does out of fold.
func TestTrainEvidence(t *testing.T) {
	if *evidenceData == "" {
		t.Skip("no data")
	}
	stories := readTold(t)
	outOfFold(t, stories)
	e := fitEvidence(stories)
	var b strings.Builder
	b.WriteString(evidenceHead + "sign")
	for _, k := range compare.Kinds() {
		b.WriteString("\t" + k.Name)
	}
	b.WriteString("\tagreement\n")
	for s := range compare.NumSigns {
		b.WriteString(compare.SignName(s))
		for k := range e {
			fmt.Fprintf(&b, "\t%d", e[k][s])
		}
		b.WriteByte('\n')
	}
	if err := os.WriteFile("lexicon/evidence.tsv", []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}
