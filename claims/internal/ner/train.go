package ner

import (
	"math/rand/v2"
	"slices"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Example is a document whose names are known, for training.
type Example struct {
	Sentences []ud.Sentence // tagged
	Names     [][]Name      // of each sentence; only First, Last and Kind count
	Weight    int           // how often it is seen in a pass
}

// Options are the settings of a training run.
type Options struct {
	Passes     int
	Seed       uint64
	MinUpdates int // see linear.Trainer
	Scale      int // weights are averages times this
	Least      int // smaller weights are left out
	Margin     int // by how much the right labels must beat the others in training
	Drop       int // per cent of the templates that a step goes without, so that no weight relies on others
}

type trainingSentence struct {
	*sentence
	gold []int
}

// Train learns a recognizer. The examples aren't changed.
func Train(examples []Example, o Options) (*Recognizer, error) {
	var all []trainingSentence
	for _, e := range examples {
		d := newDocument(e.Sentences)
		for i := range e.Sentences {
			s := trainingSentence{d.sentence(&e.Sentences[i], d.styles[i]), goldLabels(len(e.Sentences[i].Tokens), e.Names[i])}
			for i, l := range s.gold {
				s.words[i].open = s.words[i].open || l != outside
			}
			for range e.Weight {
				all = append(all, s)
			}
		}
	}
	tr := linear.NewTrainer(labelNames())
	tr.MinUpdates = o.MinUpdates
	d := newDecoder(tr)
	d.margin = int32(o.Margin)
	r := rand.New(rand.NewPCG(o.Seed, 1))
	for range o.Passes {
		for _, i := range r.Perm(len(all)) {
			all[i].drop = someTemplates(r, o.Drop)
			d.update(tr, &all[i])
		}
	}
	return Decode(linear.Pack(tr.Model(o.Scale, o.Least).Append(nil)))
}

// someTemplates draws a set of templates, each with a chance in per cent. The first, which every word has, is never in it.
func someTemplates(r *rand.Rand, percent int) uint64 {
	var set uint64
	for t := 1; t < 64; t++ {
		if r.IntN(100) < percent {
			set |= 1 << t
		}
	}
	return set
}

func goldLabels(n int, names []Name) []int {
	var rs []run
	for _, x := range names {
		if k := slices.Index(kinds, x.Kind); k >= 0 && x.First < x.Last && x.Last <= n {
			rs = append(rs, run{x.First, x.Last, k})
		}
	}
	return labelsOf(n, rs)
}

// update labels a sentence with the present weights and moves them towards the right labels.
func (d *decoder) update(tr *linear.Trainer, s *trainingSentence) {
	tr.Step()
	d.gold = s.gold
	got := d.labelsOf(s.sentence)
	if slices.Equal(got, s.gold) {
		return
	}
	prevGot, prevGold := outside, outside
	for i := range got {
		if !s.words[i].open {
			prevGot, prevGold = outside, outside
			continue
		}
		if got[i] != s.gold[i] {
			f := s.features(i)
			tr.Add(f, s.gold[i], 1)
			tr.Add(f, got[i], -1)
		}
		if got[i] != s.gold[i] || prevGot != prevGold {
			tr.Add(transition(prevGold), s.gold[i], 1)
			tr.Add(transition(prevGot), got[i], -1)
		}
		prevGot, prevGold = got[i], s.gold[i]
	}
	d.learn()
}
