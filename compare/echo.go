package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// echo is how two remarks go together by the words that tell something, whatever their order and grammar: “You can’t feed a family on
// free flights”, “free flights don’t feed a family”.
type echo struct {
	shared, rare  int // how many both have, and how many of these the story has nowhere else
	most, least   int // how many the one with more has, and the one with fewer
	words, common int // how many words the shorter has in all, and how many of them both have
	quoted        int // how many of the two are in quotation marks
}

func (s *story) echo(a, b *remark) echo {
	e := echo{most: max(len(a.telling), len(b.telling)), least: min(len(a.telling), len(b.telling)), words: min(len(a.words), len(b.words)), common: bag(a.words, b.words)}
	for w, n := range a.telling {
		if b.telling[w] > 0 {
			e.shared++
			if n >= 5 && s.sentences[w] > 0 && s.sentences[w] <= max(2, len(s.analyses)) {
				e.rare++
			}
		}
	}
	return e
}

// holds says whether the two may be one remark: they have two thirds of the telling words in common, one of which the story has nowhere
// else, or the only one of a short remark.
func (e echo) holds() bool {
	return e.rare > 0 && (e.shared >= 2 && 3*e.shared >= 2*e.most || e.shared == e.least && e.most <= 2 && 2*e.common >= e.words)
}

// echoOf is the better of the echoes of two statements, each whole or the clause in question.
func (p *pair) echoOf(x, y *claims.Attribution) echo {
	best := p.echo(p.a.said, p.b.said)
	for _, a := range []*remark{p.a.said, p.clause(p.a, x)} {
		for _, b := range []*remark{p.b.said, p.clause(p.b, y)} {
			if e := p.echo(a, b); e.holds() && (!best.holds() || e.shared > best.shared) {
				best = e
			}
		}
	}
	for _, a := range []*claims.Attribution{x, y} {
		if a.Kind != claims.Indirect {
			best.quoted++
		}
	}
	return best
}

// echoSigns are the signs of two remarks that may be one.
func (x *signs) echoSigns(e *echo) {
	if e.most > 0 {
		x[coverage] = int8(10 * e.shared / e.most)
	}
	x[shared] = int8(min(15, e.common))
	x[rareWords] = int8(min(4, e.rare))
	x[lonelyWords] = int8(min(5, e.most-e.shared))
	x[longClause] = int8(min(8, e.least))
	x[quotedSign] = int8(e.quoted)
}

// echoes lists for each fact those before it, in another document, that a remark joins though nothing else may: of each attribution the
// first fact stands for all.
func (s *story) echoes() map[int][]int {
	out := map[int][]int{}
	var voices []int
	seen := map[*claims.Attribution]bool{}
	for j, b := range s.facts {
		y := b.Statement()
		if y == nil || y.Source == nil || seen[y] {
			continue
		}
		seen[y] = true
		for _, i := range voices {
			a := s.facts[i]
			if a.doc != b.doc && (a.Statement().Kind != claims.Indirect || y.Kind != claims.Indirect) && s.echo(a.said, b.said).holds() {
				out[j] = append(out[j], i)
			}
		}
		voices = append(voices, j)
	}
	return out
}

// verbForms are the lemmas of the verbs of all claims, by form.
func verbForms(as []*claims.Analysis) map[string]string {
	out := map[string]string{}
	for _, a := range as {
		for _, c := range a.Claims {
			for _, w := range c.Content {
				for _, form := range wordsOf(w.Of(a.Document.Text)) {
					if w.UPOS == ud.VERB && out[form] == "" {
						out[form] = w.Lemma
					}
				}
			}
		}
	}
	return out
}

// idle says whether a form is one of “be”, “have”, “do”, “can” or “say”, which tell nothing.
func idle(form string) bool {
	switch form {
	case "am", "are", "is", "was", "were", "been", "being", "has", "had", "having", "does", "did", "done", "doing", "says", "said", "saying",
		"cannot", "cant", "couldnt", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "shouldnt", "hasnt", "havent", "hadnt",
		"its", "im", "ive", "youre", "youve", "theyre", "theyve", "weve", "hes", "shes", "thats", "theres":
		return true
	}
	return lexicon.Weight(form) == 0
}
