package compare

import (
	"slices"
	"strings"

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
	generic       int // how many tell of no event
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

// holds says whether the two may be one remark: they have two thirds of the telling words in common, three or one that the story has
// nowhere else, or the only one of a short remark.
func (e echo) holds() bool {
	return e.shared >= 3 && 3*e.shared >= 2*e.most || e.rare > 0 && (e.shared >= 2 && 3*e.shared >= 2*e.most || e.shared == e.least && e.most <= 2 && 2*e.common >= e.words)
}

// remark says whether the two may be one remark that is known by its words: it tells of no event, and where both are quoted their words are
// nearly the same.
func (e echo) remark() bool {
	return e.holds() && e.generic > 0 && (e.quoted == 1 || e.quoted == 2 && 5*e.common >= 4*e.words)
}

// echoOf is the better of the echoes of two statements, each whole or the clause in question.
func (p *pair) echoOf(x, y *claims.Attribution) echo {
	as, bs := p.passagesOf(p.a.Document, x), p.passagesOf(p.b.Document, y)
	if p.x == nil {
		as, bs = append(as, p.clause(p.a, x)), append(bs, p.clause(p.b, y))
	}
	best := p.bestEcho(as, bs)
	if generic(p.remark(p.a.Document, x), stating(p.a, x)) {
		best.generic++
	}
	if generic(p.remark(p.b.Document, y), stating(p.b, y)) {
		best.generic++
	}
	for _, a := range []*claims.Attribution{x, y} {
		if a.Kind != claims.Indirect {
			best.quoted++
		}
	}
	return best
}

// bestEcho is the echo of the two passages that have most in common.
func (s *story) bestEcho(as, bs []*remark) echo {
	best := s.echo(as[0], bs[0])
	for _, a := range as {
		for _, b := range bs {
			if e := s.echo(a, b); e.holds() && (!best.holds() || e.shared > best.shared) {
				best = e
			}
		}
	}
	return best
}

// passagesOf are what an attribution holds, whole and, where it has several, its sentences and the parts that a cue stands between.
func (s *story) passagesOf(d *claims.Document, a *claims.Attribution) []*remark {
	if out := s.passages[a]; out != nil {
		return out
	}
	out := []*remark{s.remark(d, a)}
	parts := a.Content.Parts
	if parts == nil {
		parts = []ud.Span{a.Content.Span}
	}
	var texts []string
	for _, p := range parts {
		texts = append(texts, strings.FieldsFunc(p.Of(d.Text), func(r rune) bool { return strings.ContainsRune(".!?;", r) })...)
	}
	for _, t := range texts {
		if len(texts) > 1 {
			out = append(out, s.remarkOf(t))
		}
	}
	s.passages[a] = out
	return out
}

// generic says whether a remark tells of no event that another may have seen as well: it has no past tense, number, time or name in it, nor
// speaks of the speaker. The fact is what it says, or nil.
func generic(r *remark, f *fact) bool {
	if r.digits {
		return false
	}
	for i, w := range r.words {
		switch w {
		case "i", "we", "my", "our", "me", "us", "im", "ive", "weve", "were":
			return false
		case "had": // “the crane had fallen”
			if i == 0 || r.words[i-1] != "have" {
				return false
			}
		}
	}
	return f == nil || !f.Predicate.Past && len(f.when) == 0 && !slices.ContainsFunc(f.Quantities, func(q *claims.Quantity) bool { return q.Low > 1 }) && !slices.ContainsFunc(f.args, named)
}

// stating is the fact where the attribution states it, else nil.
func stating(f *fact, a *claims.Attribution) *fact {
	if f.Statement() != a {
		return nil
	}
	return f
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
	x[genericSign] = int8(e.generic)
	x[quotedSign] = int8(e.quoted)
}

// voice is an attribution with the fact that stands for it.
type voice struct {
	*claims.Attribution
	f   *fact
	own bool // the fact is what it says
}

// voices are the attributions that state something, each with the first fact that it states, else the first that overlaps it.
func (s *story) voices() []voice {
	var out []voice
	first := map[*claims.Attribution]*fact{}
	for _, f := range s.facts {
		if a := f.Statement(); a != nil && first[a] == nil {
			first[a] = f
		}
	}
	for i, an := range s.analyses {
		for _, a := range an.Attributions {
			if a.Attitude || a.Source == nil || judged(a) {
				continue
			}
			f, own := first[a], true
			if f == nil {
				f, own = s.overlapping(i, a), false
			}
			if f != nil {
				out = append(out, voice{a, f, own})
			}
		}
	}
	return out
}

// overlapping is the first fact of the document that shares words with an attribution, or nil.
func (s *story) overlapping(doc int, a *claims.Attribution) *fact {
	at := a.Content.Span.Hull(a.Source.Span)
	for _, f := range s.facts {
		if f.doc == doc && f.Span.Overlaps(at) {
			return f
		}
	}
	return nil
}

// echoing yields the pairs of remarks in two documents that may be one, of which one at least is a quotation, each in a pair of its own facts.
func (s *story) echoing(yield func(x, y voice) bool) {
	all := s.voices()
	for j, y := range all {
		for _, x := range all[:j] {
			if x.f.doc != y.f.doc && (x.Kind != claims.Indirect || y.Kind != claims.Indirect) && s.bestEcho(s.passagesOf(x.f.Document, x.Attribution), s.passagesOf(y.f.Document, y.Attribution)).holds() && !yield(x, y) {
				return
			}
		}
	}
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
