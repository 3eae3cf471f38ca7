package quantities

import "github.com/gainsay-go/gainsay/claims/ud"

// none reads "no flights", "not one flight", "not a single flight", "nobody", "no one" and "none of" at atom i as exactly 0 with the hedge "no", and says where it ends. "No"
// counts plurals and subjects only: "had no comment" is a negation.
func (s *scanner) none(i int) int {
	a := amount{from: i, at: i, next: i + 1, hedge: "no", number: number{next: i + 1, scale: 1}}
	switch {
	case s.is(i, "nobody"), s.is(i, "none"):
	case s.is(i, "no") && (s.is(i+1, "one") || s.hyphen(i+1) && s.is(i+2, "one")):
		a.next = i + 2
		if s.hyphen(i + 1) {
			a.next++
		}
	case s.is(i, "no") && s.countable(i):
	case s.is(i, "not") && s.is(i+1, "one"):
		a.next = i + 2
	case s.is(i, "not") && s.is(i+1, "a") && s.is(i+2, "single"):
		a.next = i + 3
	default:
		return i
	}
	a.number.next = a.next
	s.emit(a)
	return a.next
}

// countable says whether the "no" at i is a determiner of things that are counted.
func (s *scanner) countable(i int) bool {
	next := s.at(i + 1)
	if !next.letter || !next.spaced || next.cue&(noCue|stop) != 0 || next.word.class != noNumber {
		return false
	}
	if !s.tagged {
		text := next.Of(s.text)
		return len(text) > 3 && text[len(text)-1] == 's' && text[len(text)-2] != 's'
	}
	if s.token(i).UPOS != ud.DET {
		return false
	}
	head := s.nounFrom(s.atoms[i].token + 1)
	if head < 0 {
		return false
	}
	t := s.sentence.Tokens[head]
	return t.Feats.Get("Number") == "Plur" || t.Deprel.Is("nsubj") && t.Head >= 0 && s.sentence.Child(t.Head, "expl") < 0
}
