package parse

import (
	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// look is what comes at a place of the sentence or after it, further off than the next tokens. A greedy parser that doesn't see
// the main verb coming takes its subject for an object of the clause before.
type look struct {
	verb   uint64 // the next finite verb: its tag, how far it is and whether a comma comes before it; 0 for none
	finite int32  // how many finite verbs come, at most 3
}

// lookAhead goes through the sentence from its end.
func lookAhead(s *ud.Sentence, atoms []atom) {
	var tag uint64
	at, commas, finite := 0, 0, int32(0)
	for i := len(s.Tokens) - 1; i >= 0; i-- {
		t := &s.Tokens[i]
		if isFinite(t) {
			tag, at, commas = atoms[i].tag, i, 0
			finite = min(finite+1, 3)
		} else if t.Form == "," || t.Form == ";" || t.Form == ":" {
			commas = min(commas+1, 2)
		}
		if tag != 0 {
			atoms[i].ahead.verb = linear.Mix(tag, distance(at-i)<<2|uint64(commas))
		}
		atoms[i].ahead.finite = finite
	}
}

// isFinite says whether a token is a finite verb, by its features or, where they're missing, its Penn tag.
func isFinite(t *ud.Token) bool {
	if t.UPOS != ud.VERB && t.UPOS != ud.AUX {
		return false
	}
	switch t.XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return t.Feats.Get("VerbForm") == "Fin"
}
