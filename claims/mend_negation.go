package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendAnything makes an adverb of “anything but | clean”, which was taken for a coordination. The token at i is “anything”.
func mendAnything(s *ud.Sentence, i int) {
	t := s.Tokens
	if i+2 >= len(t) || !strings.EqualFold(t[i].Form, "anything") || !strings.EqualFold(t[i+1].Form, "but") || s.Child(i, "cop") < 0 {
		return
	}
	x := t[i+1].Head
	if x <= i+1 || t[x].Head != i {
		return
	}
	inPlaceOf(s, x, i)
	hang(s, i, x, "advmod")
	hang(s, i+1, i, "fixed")
}

// mendFar makes an adverb of “far from | clean”, which was taken for a preposition. The token at i is “far”.
func mendFar(s *ud.Sentence, i int) {
	t := s.Tokens
	if i+2 >= len(t) || !strings.EqualFold(t[i].Form, "far") || !strings.EqualFold(t[i+1].Form, "from") {
		return
	}
	if x := t[i].Head; x > i+1 && t[x].UPOS == ud.ADJ && t[i+1].Head == x && s.Child(x, "cop") >= 0 {
		hang(s, i+1, i, "fixed")
	}
}
