package parse

import "github.com/gainsay-go/gainsay/claims/ud"

func (p *Parser) Scratch(s *ud.Sentence, skip int) int {
	r := newReader(s)
	scores := make([]int32, len(p.actions))
	n := 0
	for !r.state.done() {
		f := r.features()
		n = len(f)
		if skip >= 0 {
			f[skip] = 12345
		}
		p.model.Scores(f, scores)
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
	return n
}
