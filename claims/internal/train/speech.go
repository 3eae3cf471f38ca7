package main

import (
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// postposed turns trees of "The mayor said that it rains." into those of "It rains, the mayor said." and "“It rains,” said the
// mayor.", which newspapers are full of and the treebanks short of. Verbs that never follow what is said are left alone.
func postposed(sents []ud.Sentence) []ud.Sentence {
	verbs := followers(sents)
	var out []ud.Sentence
	for i := range sents {
		r, ok := reportOf(&sents[i])
		if !ok || !verbs[sents[i].Tokens[r.verb].Lemma] {
			continue
		}
		out = append(out, r.plain())
		if len(out)%4 == 1 || r.pronoun() {
			out = append(out, r.quoted(false))
		} else {
			out = append(out, r.quoted(true))
		}
	}
	return out
}

// followers are the verbs that come after their clausal complement twice or more.
func followers(sents []ud.Sentence) map[string]bool {
	uses := map[string]int{}
	for i := range sents {
		for j, t := range sents[i].Tokens {
			if t.Deprel == "ccomp" && t.Head > j && sents[i].Tokens[t.Head].UPOS == ud.VERB {
				uses[sents[i].Tokens[t.Head].Lemma]++
			}
		}
	}
	verbs := map[string]bool{}
	for v, n := range uses {
		verbs[v] = n > 1
	}
	return verbs
}

// report is a sentence of nothing but a subject, a verb and what is said, tokens [from, to).
type report struct {
	tokens                    []ud.Token
	subject, verb, complement int
	from, to                  int
}

func reportOf(s *ud.Sentence) (report, bool) {
	r := report{tokens: s.Tokens, subject: -1, verb: s.Root(), complement: -1, to: len(s.Tokens)}
	for r.to > 0 && s.Tokens[r.to-1].UPOS == ud.PUNCT {
		r.to--
	}
	for c := range s.Children(r.verb) {
		switch t := &s.Tokens[c]; {
		case t.Deprel == "nsubj" && c < r.verb && r.subject < 0:
			r.subject = c
		case t.Deprel == "ccomp" && c > r.verb && r.complement < 0:
			r.complement = c
		case t.UPOS != ud.PUNCT:
			return r, false
		}
	}
	if r.subject < 0 || r.complement < 0 {
		return r, false
	}
	for r.from = r.verb + 1; r.from < r.complement; r.from++ {
		if t := &s.Tokens[r.from]; t.UPOS != ud.PUNCT && (t.Deprel != "mark" || t.Lemma != "that") {
			break
		}
	}
	return r, r.to-r.from >= 3 && r.whole(s)
}

// whole says whether subject and complement are runs of tokens that fill the sentence, without quotation marks.
func (r *report) whole(s *ud.Sentence) bool {
	for i := range s.Tokens {
		if strings.ContainsAny(s.Tokens[i].Form, "\"“”'‘’`") && s.Tokens[i].UPOS == ud.PUNCT {
			return false
		}
		if i < r.verb && !s.Within(i, r.subject) || i >= r.from && i < r.to && !s.Within(i, r.complement) {
			return false
		}
	}
	return true
}

func (r *report) pronoun() bool { return r.tokens[r.subject].UPOS == ud.PRON }

// plain is the clause, a comma, the subject, the verb.
func (r *report) plain() ud.Sentence {
	b := r.clause(builder{place: map[int]int{}})
	b.mark(",", ",", r.complement)
	b.move(r.tokens, 0, r.verb, strings.ToLower)
	b.move(r.tokens, r.verb, r.verb+1, nil)
	return b.end(r.verb)
}

// quoted is the clause in quotation marks, and then the verb before or after the subject.
func (r *report) quoted(inverted bool) ud.Sentence {
	b := builder{place: map[int]int{}}
	b.mark("“", "``", r.complement)
	b = r.clause(b)
	b.mark(",", ",", r.complement)
	b.mark("”", "''", r.complement)
	if inverted {
		b.move(r.tokens, r.verb, r.verb+1, nil)
	}
	b.move(r.tokens, 0, r.verb, strings.ToLower)
	if !inverted {
		b.move(r.tokens, r.verb, r.verb+1, nil)
	}
	return b.end(r.verb)
}

func (r *report) clause(b builder) builder {
	b.move(r.tokens, r.from, r.to, strings.ToUpper)
	return b
}

// builder puts tokens in a new order; heads are places in the old one until the end.
type builder struct {
	out   []ud.Token
	place map[int]int
}

// move appends tokens [from, to), the first letter of the first changed where that isn't a name's.
func (b *builder) move(tokens []ud.Token, from, to int, first func(string) string) {
	for i := from; i < to; i++ {
		b.place[i] = len(b.out)
		t := tokens[i]
		if i == from && first != nil && t.UPOS != ud.PROPN && t.Form != "I" {
			_, n := utf8.DecodeRuneInString(t.Form)
			t.Form = first(t.Form[:n]) + t.Form[n:]
		}
		b.out = append(b.out, t)
	}
}

func (b *builder) mark(form, xpos string, head int) {
	b.out = append(b.out, ud.Token{Form: form, Lemma: "_", UPOS: ud.PUNCT, XPOS: xpos, Head: head, Deprel: "punct"})
}

// end appends a full stop and settles the heads.
func (b *builder) end(verb int) ud.Sentence {
	b.mark(".", ".", verb)
	for i := range b.out {
		if b.out[i].Head != ud.Root {
			b.out[i].Head = b.place[b.out[i].Head]
		}
	}
	return ud.Sentence{Tokens: b.out}
}
