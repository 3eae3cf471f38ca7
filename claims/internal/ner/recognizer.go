package ner

import (
	"fmt"
	"slices"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Recognizer is a trained recognizer. It is read-only and safe for concurrent use.
type Recognizer struct {
	model *linear.Model
	file  []byte
}

// Decode reads a recognizer from the bytes of a model file.
func Decode(file []byte) (*Recognizer, error) {
	m, err := linear.Decode(file)
	if err != nil {
		return nil, err
	}
	if !slices.Equal(m.Labels(), labelNames()) {
		return nil, fmt.Errorf("ner: model for other labels")
	}
	return &Recognizer{m, file}, nil
}

// File is the model file that the recognizer was read from.
func (r *Recognizer) File() []byte { return r.file }

// Find is the names of a text in its order, none of which overlap. The sentences must be tagged.
func (r *Recognizer) Find(text string, sents []ud.Sentence) []Name {
	d := newDocument(sents)
	dec := newDecoder(r.model)
	var out []Name
	var s sentence
	for i := range sents {
		d.read(&sents[i], d.styles[i], &s)
		for _, x := range runs(dec.labelsOf(&s)) {
			out = append(out, name(sents, i, x.first, x.last, kinds[x.kind]))
		}
	}
	return agree(d, sents, out)
}

func name(sents []ud.Sentence, sentence, first, last int, kind string) Name {
	t := sents[sentence].Tokens
	return Name{t[first].Span.Hull(t[last-1].Span), sentence, first, last, kind}
}
