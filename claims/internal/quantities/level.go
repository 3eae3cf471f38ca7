package quantities

import "github.com/gainsay-go/gainsay/claims/ud"

// level is what has come to an amount, stands at it or weighs it, as the tree has it: "inflation slowed to 4.3 percent", "put the
// number of marchers at more than 1,400". The amount of the change itself is of nothing.
func (s *scanner) level(a amount, f Found) (of, head string) {
	if !s.tree {
		return "", ""
	}
	tokens := s.sentence.Tokens
	top := f.First
	for top < f.Last-1 && tokens[top].Head >= f.First && tokens[top].Head < f.Last {
		top++
	}
	i := tokens[top].Head
	if at := s.is(a.from-1, "to", "at") || s.is(a.from, "at"); i < 0 || i >= len(tokens) || (!at || !s.moves(a.from-1)) && !weighs(tokens[i]) {
		return "", ""
	}
	if i < f.First && !nominal(tokens[i]) {
		if obj := s.sentence.Child(i, "obj"); obj >= 0 && obj < f.First {
			i = obj
		} else {
			i = s.sentence.Child(i, "nsubj")
		}
	}
	if i < 0 || i >= f.First || !nominal(tokens[i]) {
		return "", ""
	}
	if i = s.outer(i); i+2 < f.First && s.lex.words[lemma(tokens[i])].cue&total != 0 && tokens[i+1].Form == "of" {
		return s.phrase(i + 2)
	}
	if of, head = s.noun(0, i); s.telling(head) && s.lex.words[head].cue&time == 0 {
		return of, head
	}
	return "", ""
}

// weighs says whether the object of a verb is a measure of its subject.
func weighs(t ud.Token) bool {
	switch lemma(t) {
	case "weigh", "measure", "cost", "total", "span", "stretch":
		return t.UPOS == ud.VERB
	}
	return false
}

// moves says whether one of the words in front of atom i is of a change or a level.
func (s *scanner) moves(i int) bool {
	for j := i - 1; j >= 0 && j > i-12; j-- {
		if s.atoms[j].cue&(change|level) != 0 {
			return true
		}
	}
	return false
}
