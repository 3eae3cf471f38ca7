package tag

import (
	"encoding/binary"
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
	Margin     int // by how much the right label must beat the others in training
	Sure       int // the lead of a label at a glance that needs no study
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
	l := learner{trainer: linear.NewTrainer(labels), words: dict, number: number, scores: make([]int32, len(labels)), margin: int32(o.Margin), sure: int32(o.Sure)}
	l.trainer.MinUpdates = o.MinUpdates
	r := rand.New(rand.NewPCG(o.Seed, 1))
	for range o.Passes {
		for _, i := range r.Perm(len(sents)) {
			l.learn(&sents[i])
		}
	}
	model := l.trainer.Model(o.Scale, o.Least).Append(nil)
	sure := binary.LittleEndian.AppendUint32(nil, uint32(o.Sure*o.Scale))
	return Decode(linear.Pack(model, words, buildFeats(sents), buildLemmas(sents, o.Irregular), sure))
}

type learner struct {
	trainer      *linear.Trainer
	words        *dictionary
	number       map[string]int // of a label
	scores       []int32
	margin, sure int32
	buf          []uint64
}

// learn tags a sentence with the present weights and moves them where that goes wrong; later tokens see the tags as they were
// given, as when tagging.
func (l *learner) learn(s *ud.Sentence) {
	c := l.words.context(s)
	for i := range s.Tokens {
		var candidates []uint16
		if e := c.words[i].entry; e != nil {
			candidates = e.labels
		}
		if len(candidates) == 1 {
			c.give(i, int(candidates[0]))
			continue
		}
		c.give(i, l.label(c, i, l.number[labelOf(&s.Tokens[i])], candidates))
	}
}

// label is that of a token by the present weights, which learn from it where the right one isn't ahead by the margin.
func (l *learner) label(c *context, i, want int, candidates []uint16) int {
	f := append(l.buf[:0], c.glance(i)...)
	l.trainer.Scores(f, l.scores)
	got := linear.Best(l.scores, candidates)
	if linear.Lead(l.scores, candidates, got) < l.sure {
		f = append(f, c.study(i)...)
		l.trainer.Scores(f, l.scores)
		got = linear.Best(l.scores, candidates)
	}
	l.buf = f
	l.scores[want] -= l.margin
	l.trainer.Update(f, want, linear.Best(l.scores, candidates))
	return got
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
