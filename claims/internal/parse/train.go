package parse

import (
	"math/rand/v2"
	"sort"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Options are the settings of a training run.
type Options struct {
	Passes           int
	Seed             uint64
	Moves, Relations Weights // of the two models
	// Exploration is how many times in ten, after the first pass, the parser goes on from where its own action leads.
	Exploration int
}

// Weights says which weights a model keeps, and how.
type Weights struct {
	MinUpdates int // see linear.Trainer
	Scale      int // weights are averages times this
	Least      int // smaller weights are left out
}

// Train learns a parser from sentences with tags as the parser will see them and right heads and relations. The sentences aren't
// changed.
func Train(sents []ud.Sentence, o Options) (*Parser, error) {
	labels, table := relationsOf(sents)
	c, err := readChoice(table, labels)
	if err != nil {
		return nil, err
	}
	l := learner{
		moves:     linear.NewTrainer([]string{"shift", "left", "right"}),
		relations: linear.NewTrainer(labels),
		choice:    c,
		number:    map[string]int{},
		scores:    make([]int32, len(labels)),
	}
	l.moves.MinUpdates, l.relations.MinUpdates = o.Moves.MinUpdates, o.Relations.MinUpdates
	for i, x := range labels {
		l.number[x] = i
	}
	r := rand.New(rand.NewPCG(o.Seed, 2))
	for pass := range o.Passes {
		for _, i := range r.Perm(len(sents)) {
			l.learn(&sents[i], func() bool { return pass > 0 && r.IntN(10) < o.Exploration })
		}
	}
	moves, relations := l.moves.Model(o.Moves.Scale, o.Moves.Least), l.relations.Model(o.Relations.Scale, o.Relations.Least)
	return Decode(linear.Pack(moves.Append(nil), relations.Append(nil), table))
}

type learner struct {
	moves, relations *linear.Trainer
	choice           *choice
	number           map[string]int // of a relation
	scores           []int32
}

// learn parses a sentence with the present weights and moves them where an action isn't among the best.
func (l *learner) learn(s *ud.Sentence, explore func() bool) {
	o, r := newOracle(s, l.number), newReader(s)
	for !r.state.done() {
		f := r.features()
		got, want := l.actions(o, r.state, f)
		l.moves.Update(f, int(want), int(got))
		if want != got && !explore() {
			got = want
		}
		if got == shift {
			r.state.shift()
			continue
		}
		r.state.attach(got, l.relation(o, r, got))
	}
}

// actions are the one that scores highest and the one of the least cost, of which the former where it is among them.
func (l *learner) actions(o *oracle, s *state, features []uint64) (got, want kind) {
	var scores [linear.TableLabels]int32
	l.moves.Scores(features, scores[:])
	got = best(s, scores)
	least, found := 0, false
	for k := shift; k <= right; k++ {
		if !s.may(k) {
			continue
		}
		c := o.lost(s, k)
		if !found || c < least || c == least && (k == got || want != got && scores[k] > scores[want]) {
			want, least, found = k, c, true
		}
	}
	return got, want
}

// relation is that of the arc that an action makes, by the present weights, which learn from it where the arc is right.
func (l *learner) relation(o *oracle, r *reader, k kind) int {
	head, child := r.state.arc(k)
	candidates := l.choice.of(r, head, child)
	want := o.labels[child]
	if len(candidates) == 1 {
		return int(candidates[0])
	}
	f := r.relation(head, child)
	l.relations.Scores(f, l.scores)
	got := linear.Best(l.scores, candidates)
	if o.heads[child] == head && want >= 0 {
		l.relations.Update(f, want, got)
	}
	return got
}

// rarest is how often a relation must occur to be learnt.
const rarest = 5

// relationsOf are the relations of the trees, in the order of their number of uses, and the table of where they occur.
func relationsOf(sents []ud.Sentence) (labels []string, table []byte) {
	uses := map[string]int{}
	for i := range sents {
		for j := range sents[i].Tokens {
			uses[string(sents[i].Tokens[j].Deprel)]++
		}
	}
	for l, n := range uses {
		if n >= rarest {
			labels = append(labels, l)
		}
	}
	sort.Slice(labels, func(i, j int) bool {
		if uses[labels[i]] != uses[labels[j]] {
			return uses[labels[i]] > uses[labels[j]]
		}
		return labels[i] < labels[j]
	})
	return labels, choiceOf(sents, labels)
}
