// Package parse gives the tokens of tagged sentences their heads and relations, as in the English treebanks EWT and GUM.
//
// The parser is greedy and transition-based: it takes, in every state of the arc-hybrid system, the action that scores
// highest in a linear model, an averaged perceptron trained with a dynamic oracle and exploration (Goldberg and Nivre 2012, 2013).
package parse

import (
	_ "embed"
	"fmt"
	"strings"
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

// Parser is a trained parser. It is read-only and safe for concurrent use.
type Parser struct {
	model   *linear.Model
	actions []action
	labels  []string
	file    []byte
}

// action is a transition of the arc-hybrid system with its relation.
type action struct {
	kind  kind
	label int
	root  bool
}

// Decode reads a parser from the bytes of a model file.
func Decode(file []byte) (*Parser, error) {
	m, err := linear.Decode(file)
	if err != nil {
		return nil, err
	}
	p := &Parser{model: m, file: file}
	p.actions, p.labels, err = actionsOf(m.Labels())
	return p, err
}

// File is the model file that the parser was read from.
func (p *Parser) File() []byte { return p.file }

// actionsOf reads the names of actions: "shift", "left nsubj", "right obj". Shift, a left root, and one other relation in each
// direction are needed so that there is a way out of every state.
func actionsOf(names []string) (actions []action, labels []string, err error) {
	number := map[string]int{}
	var can [3]bool
	root := false
	for _, name := range names {
		k, label, _ := strings.Cut(name, " ")
		a := action{root: label == "root"}
		switch k {
		case "shift":
			a.kind = shift
		case "left":
			a.kind = left
		case "right":
			a.kind = right
		default:
			return nil, nil, fmt.Errorf("parse: action %q", name)
		}
		if n, ok := number[label]; ok {
			a.label = n
		} else {
			a.label = len(labels)
			number[label] = a.label
			labels = append(labels, label)
		}
		can[a.kind] = can[a.kind] || !a.root
		root = root || a.root && a.kind == left
		actions = append(actions, a)
	}
	if !can[shift] || !can[left] || !can[right] || !root {
		return nil, nil, fmt.Errorf("parse: actions %q don't make trees", names)
	}
	return actions, labels, nil
}

// Parse fills in Head and Deprel.
func (p *Parser) Parse(s *ud.Sentence) {
	r := newReader(s)
	scores := make([]int32, len(p.actions))
	for !r.state.done() {
		p.model.Scores(r.features(), scores)
		a := p.actions[best(r.state, p.actions, scores)]
		r.state.apply(a.kind, a.label)
	}
	for i := range s.Tokens {
		n := &r.state.nodes[i]
		s.Tokens[i].Head, s.Tokens[i].Deprel = n.head, ud.Deprel(p.labels[n.label])
		if n.head == len(s.Tokens) {
			s.Tokens[i].Head = ud.Root
		}
	}
}

// best is the possible action that scores highest, the first of equals.
func best(s *state, actions []action, scores []int32) int {
	b := -1
	for i, a := range actions {
		if (b < 0 || scores[i] > scores[b]) && s.may(a.kind, a.root) {
			b = i
		}
	}
	return b
}
