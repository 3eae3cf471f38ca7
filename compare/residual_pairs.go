package compare

import "iter"

// wordings are the sentences of a document as words.
func (s *story) wordings(doc int) []*wording {
	a := s.analyses[doc]
	out := make([]*wording, 0, len(a.Sentences))
	for i := range a.Sentences {
		if w := newWording(doc, a, i); len(w.words) > 0 {
			out = append(out, w)
		}
	}
	return out
}

// sentencePairs yields the pairs of sentences of two documents that begin or end alike, those left out that the other document has
// as well: there the two differ from their own copies.
func (s *story) sentencePairs() iter.Seq2[*wording, *wording] {
	return func(yield func(x, y *wording) bool) {
		ends := map[[2]string][]*wording{} // earlier sentences, by their first words or their last
		for doc := range s.analyses {
			here := s.wordings(doc)
			for _, y := range here {
				text := y.whole().Of(y.Document.Text)
				seen := map[*wording]bool{}
				for _, key := range y.ends() {
					for _, x := range ends[key] {
						if seen[x] || s.texts[x.doc][text] || s.texts[doc][x.whole().Of(x.Document.Text)] {
							continue
						}
						seen[x] = true
						if !yield(x, y) {
							return
						}
					}
				}
			}
			for _, w := range here {
				for _, key := range w.ends() {
					ends[key] = append(ends[key], w)
				}
			}
		}
	}
}

// ends are the first and the last word of a sentence, as keys.
func (w *wording) ends() [][2]string {
	keys := [][2]string{{"first", w.words[0].stem}, {"last", w.words[len(w.words)-1].stem}}
	if len(w.Sentences) <= few {
		keys = append(keys, [2]string{})
	}
	return keys
}

// few is how many sentences a text has at most that is held against another as a whole.
const few = 5
