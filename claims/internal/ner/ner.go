// Package ner finds the names of people, organizations, places and events in text.
//
// A linear model (structured averaged perceptron with first-order transitions, Collins 2002) labels the words as the
// beginning, inside, end or whole of a name (BIOES, Ratinov and Roth 2009); rules over the whole document then make the
// names of one document agree.
package ner

import (
	_ "embed"
	"sync"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// Kinds of name.
const (
	Person       = "PER"
	Organization = "ORG"
	Location     = "LOC"
	Event        = "EVT"
	Other        = "MISC"
)

// Name is a name in a text: without titles, articles and a final 's.
type Name struct {
	ud.Span
	Sentence    int // index of its sentence
	First, Last int // its tokens there, half-open
	Kind        string
}

//go:embed model/ner.bin
var file []byte

var embedded = sync.OnceValue(func() *Recognizer {
	r, err := Decode(file)
	if err != nil {
		panic(err) // the file is part of the program, and tested
	}
	return r
})

// Find is the names of a text in its order, none of which overlap, with the embedded model. The sentences must be tagged.
func Find(text string, sents []ud.Sentence) []Name { return embedded().Find(text, sents) }
