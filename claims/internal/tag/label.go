package tag

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// A label is what the classifier decides on: UPOS, XPOS and those features that a reader needs the context for, joined by
// blanks, "VERB VBN Voice=Pass". The other features follow from the label and the form (see features.tsv of the model).
var decided = []string{"Mood", "PronType", "VerbForm", "Voice"}

// labelOf is the label of a token of the treebank.
func labelOf(t *ud.Token) string {
	parts := []string{string(t.UPOS), t.XPOS}
	for _, name := range decided {
		if v := t.Feats.Get(name); v != "" && v != "Sub" && needed(t.UPOS, name) {
			parts = append(parts, name+"="+v)
		}
	}
	return strings.Join(parts, " ")
}

// needed says whether a feature's value of this part of speech hangs on the context.
func needed(pos ud.UPOS, name string) bool {
	switch pos {
	case ud.VERB, ud.AUX:
		return name != "PronType"
	case ud.PRON, ud.DET, ud.ADV:
		return name == "PronType"
	}
	return false
}

// posOf splits UPOS and XPOS off a label.
func posOf(label string) (ud.UPOS, string) {
	upos, rest, _ := strings.Cut(label, " ")
	xpos, _, _ := strings.Cut(rest, " ")
	return ud.UPOS(upos), xpos
}
