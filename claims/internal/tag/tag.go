// Package tag gives tokens their part of speech, features and lemma, as in the English treebanks EWT and GUM.
//
// The tagger goes from left to right and takes, at each token, the label that scores highest in a linear model (averaged
// perceptron, Collins 2002, trained with a margin); frequent words are only given labels that they had in training.
package tag

import (
	"cmp"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

//go:embed model/tag.bin
var file []byte

var embedded = sync.OnceValue(func() *Tagger {
	t, err := Decode(file)
	if err != nil {
		panic(err) // the file is part of the program, and tested
	}
	return t
})

// Tag fills in Lemma, UPOS, XPOS and Feats of the tokens from their forms, with the embedded model.
func Tag(s *ud.Sentence) { embedded().Tag(s) }

// New is Tag for one sentence after the other, such as those of a document: it uses its memory again, so that it isn't safe for
// concurrent use.
func New() func(*ud.Sentence) { return embedded().New() }

// Tagger is a trained tagger with its tables. It is read-only and safe for concurrent use.
type Tagger struct {
	model *linear.Model
	pos   []pos    // of each label
	cards []uint16 // the labels of cardinal numbers
	sure  int32    // the lead of a label at a glance that needs no study
	words *dictionary
	feats featsTable
	lemma *lemmatizer
	file  []byte
}

type pos struct {
	upos ud.UPOS
	xpos string
}

// Decode reads a tagger from the bytes of a model file.
func Decode(file []byte) (*Tagger, error) {
	s, err := linear.Unpack(file)
	if err != nil {
		return nil, err
	}
	if len(s) != 5 || len(s[4]) != 4 {
		return nil, fmt.Errorf("tag: %d sections, want model, words, feats, lemmas and a number", len(s))
	}
	t := &Tagger{file: file, sure: int32(binary.LittleEndian.Uint32(s[4]))}
	if t.model, err = linear.DecodeModel(s[0]); err != nil {
		return nil, err
	}
	if len(t.model.Labels()) == 0 {
		return nil, errors.New("tag: a model without labels")
	}
	for i, l := range t.model.Labels() {
		u, x := posOf(l)
		t.pos = append(t.pos, pos{u, x})
		if u == ud.NUM && x == "CD" {
			t.cards = append(t.cards, uint16(i))
		}
	}
	if t.words, err = readDictionary(s[1], t.model.Labels()); err != nil {
		return nil, err
	}
	if t.feats, err = readFeats(s[2]); err != nil {
		return nil, err
	}
	t.lemma, err = readLemmatizer(s[3])
	return t, err
}

// File is the model file that the tagger was read from.
func (t *Tagger) File() []byte { return t.file }

// Tag fills in Lemma, UPOS, XPOS and Feats.
func (t *Tagger) Tag(s *ud.Sentence) { t.New()(s) }

// New is Tag for one sentence after the other.
func (t *Tagger) New() func(*ud.Sentence) {
	c, scores := &context{}, make([]int32, len(t.pos))
	return func(s *ud.Sentence) {
		t.words.read(s, c)
		t.tag(s, c, scores)
	}
}

func (t *Tagger) tag(s *ud.Sentence, c *context, scores []int32) {
	for i := range s.Tokens {
		label := t.choose(c, i, scores)
		c.give(i, label)
		k := &s.Tokens[i]
		k.UPOS, k.XPOS = t.pos[label].upos, t.pos[label].xpos
		k.Feats = t.featsOf(label, c.words[i].folded)
		k.Lemma = cmp.Or(t.lemma.lemma(keyOf(k.Form, c.words[i].folded, k.XPOS), k.UPOS, k.XPOS), k.Form)
	}
}

func (t *Tagger) choose(c *context, i int, scores []int32) int {
	var candidates []uint16
	if e := c.words[i].entry; e != nil {
		candidates = e.labels
	} else if isNumeral(c.words[i].folded) {
		candidates = t.cards
	}
	if len(candidates) == 1 {
		return int(candidates[0])
	}
	t.model.Scores(c.glance(i), scores)
	best := linear.Best(scores, candidates)
	if linear.Lead(scores, candidates, best) >= t.sure {
		return best
	}
	t.model.AddScores(c.study(i), scores)
	return linear.Best(scores, candidates)
}
