package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func TestPartsOf(t *testing.T) {
	var s ud.Sentence
	for w := range strings.FieldsSeq("The/DET University/PROPN of/ADP Reva/PROPN hired/VERB President/PROPN Hale/PROPN last/ADJ very/ADV Monday/PROPN") {
		form, upos, _ := strings.Cut(w, "/")
		s.Tokens = append(s.Tokens, ud.Token{Form: form, UPOS: ud.UPOS(upos)})
	}
	want := []ner.Part{ner.Unknown, ner.Inside, ner.Unknown, ner.Inside, ner.Unknown, ner.Unknown, ner.Inside, ner.Unknown, ner.Unknown, ner.Outside}
	if got := partsOf(&s); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
