package parse

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
	// Exploration is how many times in ten, after the first pass, the parser goes on from where its own action leads.
	Exploration int
}

// Train learns a parser from sentences with tags as the parser will see them and right heads and relations. The sentences aren't
// changed.
func Train(sents []ud.Sentence, o Options) (*Parser, error) {
	names := namesOf(sents)
	actions, labels, err := actionsOf(names)
	if err != nil {
		return nil, err
	}
	tr := linear.NewTrainer(names)
	tr.MinUpdates = o.MinUpdates
	number := map[string]int{}
	for i, l := range labels {
		number[l] = i
	}
	r := rand.New(rand.NewPCG(o.Seed, 2))
	l := learner{tr: tr, actions: actions, scores: make([]int32, len(actions))}
	for pass := range o.Passes {
		for _, i := range r.Perm(len(sents)) {
			l.learn(&sents[i], number, func() bool { return pass > 0 && r.IntN(10) < o.Exploration })
		}
	}
	return Decode(linear.Pack(tr.Model(o.Scale, o.Least).Append(nil)))
}

type learner struct {
	tr      *linear.Trainer
	actions []action
	scores  []int32
}

// learn parses a sentence with the present weights and moves them where an action isn't among the best.
func (l *learner) learn(s *ud.Sentence, number map[string]int, explore func() bool) {
	heads, labels := goldOf(s, number)
	o, r := newOracle(heads, labels), newReader(s)
	for !r.state.done() {
		f := r.features()
		l.tr.Scores(f, l.scores)
		got := best(r.state, l.actions, l.scores)
		want := l.cheapest(o, r.state, got)
		l.tr.Update(f, want, got)
		if want != got && !explore() {
			got = want
		}
		r.state.apply(l.actions[got].kind, l.actions[got].label)
	}
}

// cheapest is, of the possible actions with the least cost, the one that scores highest; got where it's among them.
func (l *learner) cheapest(o *oracle, s *state, got int) int {
	var lost [3]int
	for k := range lost {
		if k == int(shift) && s.next < s.n || k != int(shift) && len(s.stack) > 0 {
			lost[k] = 2 * o.lost(s, kind(k))
		}
	}
	b, least := -1, 0
	for i, a := range l.actions {
		if !s.may(a.kind, a.root) {
			continue
		}
		c := lost[a.kind]
		if a.kind != shift && o.labels[s.top(0)] != a.label {
			c++
		}
		if b < 0 || c < least || c == least && (i == got || b != got && l.scores[i] > l.scores[b]) {
			b, least = i, c
		}
	}
	return b
}

// goldOf numbers the heads and relations of a sentence of the treebank. A relation that is too rare for an action has -1.
func goldOf(s *ud.Sentence, number map[string]int) (heads, labels []int) {
	heads, labels = make([]int, len(s.Tokens)), make([]int, len(s.Tokens))
	for i := range s.Tokens {
		t := &s.Tokens[i]
		heads[i] = t.Head
		if t.Head < 0 || t.Head >= len(s.Tokens) {
			heads[i] = len(s.Tokens)
		}
		n, ok := number[string(t.Deprel)]
		if !ok {
			n = -1
		}
		labels[i] = n
	}
	return heads, labels
}

// rarest is how often a relation must occur in a direction to become an action.
const rarest = 5

// namesOf are the actions that the trees call for, shift first, then in the order of their number of uses.
func namesOf(sents []ud.Sentence) []string {
	uses := map[string]int{}
	for i := range sents {
		for j := range sents[i].Tokens {
			t := &sents[i].Tokens[j]
			if t.Head > j || t.Head < 0 {
				uses["left "+string(t.Deprel)]++
			} else {
				uses["right "+string(t.Deprel)]++
			}
		}
	}
	var names []string
	for name, n := range uses {
		if n >= rarest {
			names = append(names, name)
		}
	}
	sort.Slice(names, func(i, j int) bool {
		if uses[names[i]] != uses[names[j]] {
			return uses[names[i]] > uses[names[j]]
		}
		return names[i] < names[j]
	})
	return append([]string{"shift"}, names...)
}
