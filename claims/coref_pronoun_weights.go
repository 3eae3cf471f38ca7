package claims

import (
	_ "embed"
	"strconv"
	"sync"
)

//go:generate go test -run TestTrainPronouns -pronouns ../../shared/data .

//go:embed lexicon/pronouns.tsv
var pronounsTSV string

// pronounWeights is a linear model for each kind of pronoun.
type pronounWeights struct {
	of     [they + 1]map[feature]int
	margin [they + 1]int
	lean   [they + 1]int // added to the score of meaning none
}

var pronounKinds = [...]string{heShe: "he", itself: "it", they: "they"}

// pronounTable are the weights of lexicon/pronouns.tsv.
var pronounTable = sync.OnceValue(func() *pronounWeights {
	w := &pronounWeights{}
	for kind, name := range pronounKinds {
		w.of[kind] = map[feature]int{}
		for f := range rows(pronounsTSV, 5) {
			n, _ := strconv.Atoi(f[4])
			switch {
			case f[0] != name:
			case f[1] == "margin":
				w.margin[kind] = n
			case f[1] == "lean":
				w.lean[kind] = n
			default:
				w.of[kind][feature{f[1], f[2], f[3]}] = n
			}
		}
	}
	return w
})
