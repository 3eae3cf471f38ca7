package tag

import (
	"math/rand/v2"
	"sort"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Options are the settings of a training run.
type Options struct {
	Passes     int
	Seed       uint64
	MinUpdates int // see linear.Trainer
	Scale      int // weights are averages times this
	Least      int // smaller weights are left out
	Irregular  []Irregular
}

// Train learns a tagger from sentences whose tags are right. The sentences aren't changed.
func Train(sents []ud.Sentence, o Options) (*Tagger, error) {
	labels, number := labelsOf(sents)
	words := buildDictionary(sents, number)
	dict, err := readDictionary(words, labels)
	if err != nil {
		return nil, err
	}
	tr := linear.NewTrainer(labels)
	tr.MinUpdates = o.MinUpdates
	r := rand.New(rand.NewPCG(o.Seed, 1))
	scores := make([]int32, len(labels))
	for range o.Passes {
		for _, i := range r.Perm(len(sents)) {
			learn(tr, dict, &sents[i], number, scores)
		}
	}
	model := tr.Model(o.Scale, o.Least).Append(nil)
	return Decode(linear.Pack(model, words, buildFeats(sents), buildLemmas(sents, o.Irregular)))
}

// learn tags a sentence with the present weights and moves them where that goes wrong; later tokens see the tags as they were
// given, as when tagging.
func learn(tr *linear.Trainer, d *dictionary, s *ud.Sentence, number map[string]int, scores []int32) {
	c := d.context(s)
	for i := range s.Tokens {
		want := number[labelOf(&s.Tokens[i])]
		var candidates []uint16
		if e := c.words[i].entry; e != nil {
			candidates = e.labels
		}
		if len(candidates) == 1 {
			c.give(i, int(candidates[0]))
			continue
		}
		f := c.features(i)
		tr.Scores(f, scores)
		got := linear.Best(scores, candidates)
		tr.Update(f, want, got)
		c.give(i, got)
	}
}

// labelsOf are the labels that occur, in the order of their number of uses.
func labelsOf(sents []ud.Sentence) (labels []string, number map[string]int) {
	uses := map[string]int{}
	for i := range sents {
		for j := range sents[i].Tokens {
			uses[labelOf(&sents[i].Tokens[j])]++
		}
	}
	for l := range uses {
		labels = append(labels, l)
	}
	sort.Slice(labels, func(i, j int) bool {
		if uses[labels[i]] != uses[labels[j]] {
			return uses[labels[i]] > uses[labels[j]]
		}
		return labels[i] < labels[j]
	})
	number = map[string]int{}
	for i, l := range labels {
		number[l] = i
	}
	return labels, number
}
