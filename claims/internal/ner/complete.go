package ner

import "github.com/gainsay-go/gainsay/claims/ud"

// Part says what is known of a word beforehand.
type Part int8

// A word may be anything, is part of a name, or is part of none.
const (
	Unknown Part = iota
	Inside
	Outside
)

// Complete is the names of each sentence of a document where it is known of some words whether they are part of a name: a corpus
// with proper nouns but without names becomes one with names. The sentences must be tagged.
func (r *Recognizer) Complete(sents []ud.Sentence, parts [][]Part) [][]Name {
	d := newDocument(sents)
	dec := newDecoder(r.model)
	var found []Name
	for i := range sents {
		s := d.sentence(&sents[i], d.styles[i])
		for j, p := range parts[i] {
			s.words[j].open = p != Outside && (s.words[j].open || p == Inside)
		}
		dec.parts = parts[i]
		for _, x := range runs(dec.labelsOf(s)) {
			found = append(found, name(sents, i, x.first, x.last, kinds[x.kind]))
		}
	}
	a := newAgreement(d, sents)
	a.count(found)
	a.settle(found)
	out := make([][]Name, len(sents))
	for _, n := range found {
		n.Kind = a.kinds[a.key(&n)]
		out[n.Sentence] = append(out[n.Sentence], n)
	}
	return out
}
