// Package segment cuts text into paragraphs, sentences and words, as the English Web Treebank does
// (https://universaldependencies.org/treebanks/en_ewt; Silveira et al. 2014). Word boundaries are those of Unicode
// (UAX #29) with the treebank's rules on top; sentence boundaries are rules over the words.
package segment

import "github.com/gainsay-go/gainsay/claims/ud"

// Split is the text's sentences with their words: Span, Form, Joined and SpaceAfter are filled in. Everything but white
// space is in some word. Text need not be prose, nor valid UTF-8; time and memory are linear in its length.
func Split(text string) []ud.Sentence {
	var sentences []ud.Sentence
	w := newWords(text)
	paragraph := 0
	for span := range paragraphs(text) {
		tokens := w.split(span)
		if len(tokens) == 0 {
			continue
		}
		// One array holds the tokens of a paragraph; its sentences are slices of it that cannot grow into one another.
		kept := append(make([]ud.Token, 0, len(tokens)), tokens...)
		for first := 0; first < len(kept); {
			last := sentenceEnd(kept, first)
			sentences = append(sentences, ud.Sentence{
				Span:      kept[first].Hull(kept[last-1].Span),
				Tokens:    kept[first:last:last],
				Paragraph: paragraph,
			})
			first = last
		}
		paragraph++
	}
	return sentences
}
