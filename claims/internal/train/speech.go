package main

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// postposed makes trees of "It rains, the mayor said.", "“It rains,” said the mayor." and "The storm, the mayor said, is over.", which
// newspapers are full of and the treebanks short of. It turns round the sentences of the form "The mayor said that it rains." and puts their subjects and
// verbs, in turn, behind a few other statements. Verbs that never follow what is said are left alone.
func postposed(sents []ud.Sentence) []ud.Sentence {
	verbs := followers(sents)
	var reports []report
	for i := range sents {
		if r, ok := reportOf(&sents[i]); ok && verbs[sents[i].Tokens[r.verb].Lemma] {
			reports = append(reports, r)
		}
	}
	var out []ud.Sentence
	for i, r := range reports {
		out = append(out, r.plain(), r.quoted(i%4 > 0 && !r.pronoun()))
		out = append(out, r.inserted()...)
	}
	n := 0
	for i := range sents {
		if len(reports) == 0 || !isStatement(&sents[i]) {
			continue
		}
		n++
		switch r := reports[n/statements%len(reports)].saying(&sents[i]); {
		case n%statements > 0:
		case n/statements%3 == 2:
			out = append(out, r.inserted()...)
		case n/statements%3 == 0 || r.pronoun():
			out = append(out, r.plain())
		default:
			out = append(out, r.quoted(n/statements%2 == 1))
		}
	}
	return out
}

// statements is how many statements there are to one that somebody is made to say.
const statements = 10

// isStatement says whether a sentence has a verb with a subject before it and ends with a full stop.
func isStatement(s *ud.Sentence) bool {
	root, last := s.Root(), len(s.Tokens)-1
	subject := s.Child(root, "nsubj")
	return last >= 4 && s.Tokens[last].Form == "." && subject >= 0 && subject < root && !hasQuotes(s)
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
	if hasQuotes(s) {
		return false
	}
	for i := range s.Tokens {
		if i < r.verb && !s.Within(i, r.subject) || i >= r.from && i < r.to && !s.Within(i, r.complement) {
			return false
		}
	}
	return true
}

func hasQuotes(s *ud.Sentence) bool {
	for i := range s.Tokens {
		if s.Tokens[i].UPOS == ud.PUNCT && strings.ContainsAny(s.Tokens[i].Form, "\"“”'‘’`") {
			return true
		}
	}
	return false
}

// saying is the report with another statement in place of what is said.
func (r report) saying(s *ud.Sentence) report {
	n := r.verb + 1
	tokens := append([]ud.Token(nil), r.tokens[:n]...)
	for _, t := range s.Tokens {
		if t.Head == ud.Root {
			r.complement = len(tokens)
			t.Head, t.Deprel = r.verb, "ccomp"
		} else {
			t.Head += n
		}
		tokens = append(tokens, t)
	}
	r.tokens, r.from, r.to = tokens, n, len(tokens)-1
	return r
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

// inserted is the clause with a comma, the subject, the verb and a comma behind its own subject; nothing where that isn't its
// beginning.
func (r *report) inserted() []ud.Sentence {
	s := ud.Sentence{Tokens: slices.Clone(r.tokens)}
	subject := s.Child(r.complement, "nsubj")
	if subject < r.from || subject > r.complement {
		return nil
	}
	middle := r.from
	for s.Within(middle, subject) {
		middle++
	}
	if middle <= subject || r.pronoun() {
		return nil
	}
	s.Tokens[r.complement].Head, s.Tokens[r.complement].Deprel = ud.Root, "root"
	s.Tokens[r.verb].Head, s.Tokens[r.verb].Deprel = r.complement, "parataxis"
	b := builder{place: map[int]int{}}
	b.move(s.Tokens, r.from, middle, strings.ToUpper)
	b.mark(",", ",", r.verb)
	b.move(s.Tokens, 0, r.verb, strings.ToLower)
	b.move(s.Tokens, r.verb, r.verb+1, nil)
	b.mark(",", ",", r.verb)
	b.move(s.Tokens, middle, r.to, nil)
	return []ud.Sentence{b.end(r.complement)}
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
