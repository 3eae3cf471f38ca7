package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// silver is a treebank with names: where they are is told by its proper nouns, of which kind they are by a recognizer.
func (c *corpora) silver(dir, name string, t *tag.Tagger, r *ner.Recognizer) ([]ner.Example, error) {
	b, err := c.read(dir, "ud/"+name+".conllu")
	if err != nil {
		return nil, err
	}
	var out []ner.Example
	for d, err := range ud.ReadCoNLLU(bytes.NewReader(b)) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		e := ner.Example{Weight: 1}
		var parts [][]ner.Part
		for i := range d.Sentences {
			parts = append(parts, partsOf(&d.Sentences[i]))
			e.Sentences = append(e.Sentences, bare(&d.Sentences[i]))
		}
		tagAll(t, e.Sentences)
		e.Names = r.Complete(e.Sentences, parts)
		out = append(out, e)
	}
	return out, nil
}

// bare is a sentence with nothing but its words.
func bare(s *ud.Sentence) ud.Sentence {
	out := ud.Sentence{Tokens: make([]ud.Token, len(s.Tokens))}
	for i := range s.Tokens {
		out.Tokens[i] = ud.Token{Span: s.Tokens[i].Span, Form: s.Tokens[i].Form, SpaceAfter: true}
	}
	return out
}

// partsOf says which words are part of a name: proper nouns but for times. Of titles, abbreviations and what stands beside or between
// proper nouns it is not known; nothing else is.
func partsOf(s *ud.Sentence) []ner.Part {
	out := make([]ner.Part, len(s.Tokens))
	proper := func(i int) bool { return i >= 0 && i < len(s.Tokens) && s.Tokens[i].UPOS == ud.PROPN }
	for i := range s.Tokens {
		form := s.Tokens[i].Form
		switch {
		case proper(i) && slices.Contains(monthsAndDays, strings.ToLower(form)):
			out[i] = ner.Outside
		case proper(i) && !names.IsOffice(form) && !strings.HasSuffix(form, ".") && !strings.ContainsAny(form, "@/0123456789"):
			out[i] = ner.Inside
		case !proper(i) && !proper(i-1) && !proper(i+1) && !(proper(i-2) && proper(i+2)):
			out[i] = ner.Outside
		}
	}
	return out
}

var monthsAndDays = strings.Fields("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday")
