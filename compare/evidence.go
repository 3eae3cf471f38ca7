package compare

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:generate go test -run TestTrainEvidence . -evidence ../testdata/stories

//go:embed lexicon/evidence.tsv
var evidenceTSV string

// evidence is what each sign is worth to each kind, in hundredths of a log-odd. The last row is for agreements.
type evidence [len(kinds) + 1][numSigns]int

// agreed is the row of agreements.
const agreed = len(kinds)

// learned are the weights of lexicon/evidence.tsv.
var learned = sync.OnceValue(func() *evidence {
	e := new(evidence)
	s := sign(0)
	for line := range strings.Lines(evidenceTSV) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		for s < numSigns && signTable[s].name != f[0] {
			s++
		}
		if s == numSigns {
			s = 0 // the header
			continue
		}
		for k := range e {
			e[k][s], _ = strconv.Atoi(f[k+1])
		}
	}
	return e
})

// A finding is a conflict from the score surely, a probability of .57: out of fold 96 in 100 of those of the plain stories are right. It is shown
// from the score perhaps, an agreement from its own.
// From the score perhapsNot two claims may differ, so that they do not agree.
const surely, perhaps, perhapsNot, perhapsAgreed = 30, -15, -250, -200

// score sums up the signs of a candidate of the kind: its log-odds in hundredths.
func (e *evidence) score(kind int, x *signs) int {
	n := 0
	for s, v := range x {
		n += int(v) * e[kind][s]
	}
	return n
}

// probability is that of a score, in hundredths.
func probability(score int) float64 {
	return math.Round(100/(1+math.Exp(-float64(score)/100))) / 100
}
