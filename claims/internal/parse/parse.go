// Package parse gives the tokens of tagged sentences their heads and relations, as in the English treebanks EWT and GUM.
//
// The parser is greedy and transition-based: it takes, in every state of the arc-hybrid system, the action that scores highest in
// a linear model, an averaged perceptron trained with a dynamic oracle and exploration (Goldberg and Nivre 2012, 2013), here with a
// margin. A second model gives the arc that an action makes its relation, of those that its two parts of speech have.
package parse

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"math"
	"sync"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

//go:embed model/parse.bin
var file []byte

var embedded = sync.OnceValue(func() *Parser {
	p, err := Decode(file)
	if err != nil {
		panic(err) // the file is part of the program, and tested
	}
	return p
})

// Parse fills in Head and Deprel of the tokens from their forms, lemmas and tags, with the embedded model. The result is
// always a tree with one root.
func Parse(s *ud.Sentence) { embedded().Parse(s) }

// New is Parse for one sentence after the other, such as those of a document: it uses its memory again, so that it isn't safe for
// concurrent use.
func New() func(*ud.Sentence) { return embedded().New() }

// Parser is a trained parser. It is read-only and safe for concurrent use.
type Parser struct {
	moves *linear.Table // the kinds of actions
	// The leads of an action and of a relation at a glance that need no study.
	sure, sureRelation int32
	relations          *linear.Model
	choice             *choice
	file               []byte
}

// Decode reads a parser from the bytes of a model file.
func Decode(file []byte) (*Parser, error) {
	s, err := linear.Unpack(file)
	if err != nil {
		return nil, err
	}
	if len(s) != 4 || len(s[3]) != 8 {
		return nil, fmt.Errorf("parse: %d sections, want moves, relations, a table of the possible relations and two numbers", len(s))
	}
	p := &Parser{file: file, sure: int32(binary.LittleEndian.Uint32(s[3])), sureRelation: int32(binary.LittleEndian.Uint32(s[3][4:]))}
	if p.moves, err = linear.DecodeTable(s[0]); err != nil {
		return nil, err
	}
	if n := p.moves.Labels(); n != int(right)+1 {
		return nil, fmt.Errorf("parse: %d moves, want shift, left and right", n)
	}
	if p.relations, err = linear.DecodeModel(s[1]); err != nil {
		return nil, err
	}
	p.choice, err = readChoice(s[2], p.relations.Labels())
	return p, err
}

// File is the model file that the parser was read from.
func (p *Parser) File() []byte { return p.file }

// Parse fills in Head and Deprel.
func (p *Parser) Parse(s *ud.Sentence) { p.New()(s) }

// New is Parse for one sentence after the other.
func (p *Parser) New() func(*ud.Sentence) {
	r, scores := &reader{}, make([]int32, len(p.relations.Labels()))
	return func(s *ud.Sentence) {
		r.read(s)
		p.parse(s, r, scores)
	}
}

func (p *Parser) parse(s *ud.Sentence, r *reader, scores []int32) {
	for !r.state.done() {
		k := p.move(r)
		if k == shift {
			r.state.shift()
			continue
		}
		r.state.attach(k, p.relation(r, k, scores))
	}
	for i := range s.Tokens {
		n := &r.state.nodes[i]
		s.Tokens[i].Head, s.Tokens[i].Deprel = int(n.head), ud.Deprel(p.relations.Labels()[n.label])
		if int(n.head) == len(s.Tokens) {
			s.Tokens[i].Head = ud.Root
		}
	}
}

// relation is that of the arc that an action makes.
func (p *Parser) relation(r *reader, k kind, scores []int32) int {
	head, child := r.state.arc(k)
	candidates := p.choice.of(r, head, child)
	if len(candidates) == 1 {
		return int(candidates[0])
	}
	a := r.arc(head, child)
	p.relations.Scores(r.glanceArc(&a), scores)
	b := linear.Best(scores, candidates)
	if linear.Lead(scores, candidates, b) >= p.sureRelation {
		return b
	}
	p.relations.AddScores(r.studyArc(&a), scores)
	return linear.Best(scores, candidates)
}

// move is the next action: the one that scores highest, the first of equals.
func (p *Parser) move(r *reader) kind {
	if k, forced := r.state.forced(); forced {
		return k
	}
	v := r.view()
	scores := p.moves.Scores(r.glance(&v))
	k, lead := best(&r.state, scores)
	if lead >= p.sure {
		return k
	}
	for i, s := range p.moves.Scores(r.study(&v)) {
		scores[i] += s
	}
	k, _ = best(&r.state, scores)
	return k
}

// best is the possible action that scores highest, the first of equals, and by how much it leads.
func best(s *state, scores [linear.TableLabels]int32) (b kind, lead int32) {
	found := false
	for k := shift; k <= right; k++ {
		if s.may(k) && (!found || scores[k] > scores[b]) {
			b, found = k, true
		}
	}
	lead = math.MaxInt32
	for k := shift; k <= right; k++ {
		if k != b && s.may(k) {
			lead = min(lead, scores[b]-scores[k])
		}
	}
	return b, lead
}
