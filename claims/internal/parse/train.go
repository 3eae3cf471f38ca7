package parse

import (
	"encoding/binary"
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
	Margin      int // by how much the right choice must beat the others in training
	Sure        int // the lead of a choice at a glance that needs no study
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
		margin:    int32(o.Margin),
		sure:      int32(o.Sure),
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
	sure := binary.LittleEndian.AppendUint32(nil, uint32(o.Sure*o.Moves.Scale))
	sure = binary.LittleEndian.AppendUint32(sure, uint32(o.Sure*o.Relations.Scale))
	return Decode(linear.Pack(moves.Append(nil), relations.Append(nil), table, sure))
}

type learner struct {
	moves, relations *linear.Trainer
	choice           *choice
	number           map[string]int // of a relation
	scores           []int32
	margin, sure     int32
	buf              []uint64
}

// learn parses a sentence with the present weights and moves them where an action isn't among the best.
func (l *learner) learn(s *ud.Sentence, explore func() bool) {
	o, r := newOracle(s, l.number), newReader(s)
	for !r.state.done() {
		k, forced := r.state.forced()
		if !forced {
			k = l.move(o, r, explore)
		}
		if k == shift {
			r.state.shift()
			continue
		}
		r.state.attach(k, l.relation(o, r, k))
	}
}

// move is the action to go on with: the one that scores highest where it costs nothing or the parser explores, else the best of
// those that cost least.
func (l *learner) move(o *oracle, r *reader, explore func() bool) kind {
	v := r.view()
	f := append(l.buf[:0], r.glance(&v)...)
	got, want, rival, lead := l.actions(o, &r.state, f)
	if lead < l.sure {
		f = append(f, r.study(&v)...)
		got, want, rival, _ = l.actions(o, &r.state, f)
	}
	l.buf = f
	l.moves.Update(f, int(want), int(rival))
	if want != got && !explore() {
		got = want
	}
	return got
}

// actions are the one that scores highest with its lead, the one of the least cost, of which the former where it is among them,
// and the best of the others where it comes within the margin.
func (l *learner) actions(o *oracle, s *state, features []uint64) (got, want, rival kind, lead int32) {
	var scores [linear.TableLabels]int32
	l.moves.Scores(features, scores[:])
	got, lead = best(s, scores)
	var lost [linear.TableLabels]int
	least, found := 0, false
	for k := shift; k <= right; k++ {
		if !s.may(k) {
			continue
		}
		c := o.lost(s, k)
		lost[k] = c
		if !found || c < least || c == least && (k == got || want != got && scores[k] > scores[want]) {
			want, least, found = k, c, true
		}
	}
	rival = want
	for k := shift; k <= right; k++ {
		if s.may(k) && lost[k] > least && scores[k] > scores[want]-l.margin && (rival == want || scores[k] > scores[rival]) {
			rival = k
		}
	}
	return got, want, rival, lead
}

// relation is that of the arc that an action makes, by the present weights, which learn from it where the arc is right.
func (l *learner) relation(o *oracle, r *reader, k kind) int {
	head, child := r.state.arc(k)
	candidates := l.choice.of(r, head, child)
	want := o.labels[child]
	if len(candidates) == 1 {
		return int(candidates[0])
	}
	arc := r.arc(head, child)
	f := append(l.buf[:0], r.glanceArc(&arc)...)
	l.relations.Scores(f, l.scores)
	got := linear.Best(l.scores, candidates)
	if linear.Lead(l.scores, candidates, got) < l.sure {
		f = append(f, r.studyArc(&arc)...)
		l.relations.Scores(f, l.scores)
		got = linear.Best(l.scores, candidates)
	}
	l.buf = f
	if o.heads[child] == head && want >= 0 {
		l.scores[want] -= l.margin
		l.relations.Update(f, want, linear.Best(l.scores, candidates))
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
