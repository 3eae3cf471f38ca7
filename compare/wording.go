package compare

import (
	"regexp"
	"slices"
	"strings"

	"github.com/kljensen/snowball/english"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// wording is a sentence as the run of its words, for where two sentences are held against each other word by word. Articles, and the
// “do” of a negation, which say nothing by themselves, are left out.
type wording struct {
	*claims.Analysis
	doc, sentence int // indices of the document and of the sentence in it
	words         []word
}

// word is one word of a wording. Words of one stem count as the same.
type word struct {
	ud.Span
	form, stem string // in lower case; of “isn’t” the forms are “is” and “not”
	lemma      string // as a claim has it, else the form
	counts     bool   // it is part of a number
	denies     bool   // what stands behind it does not hold
	refutes    bool   // nor what stands before it
}

// wordParts finds words, with what is inside them: “1,200”, “U.S.”, “Noël”, “centre-left”, “O’Dell”.
var wordParts = regexp.MustCompile(`[\p{L}\p{N}]+(?:[.,'’&-]?[\p{L}\p{M}\p{N}]+)*%?`)

// newWording splits a sentence into words.
func newWording(doc int, a *claims.Analysis, sentence int) *wording {
	w := &wording{Analysis: a, doc: doc, sentence: sentence}
	s, lemmas := a.Sentences[sentence].Span, lemmasOf(a, sentence)
	for _, m := range wordParts.FindAllStringIndex(s.Of(a.Document.Text), -1) {
		span := ud.Span{Start: s.Start + m[0], End: s.Start + m[1]}
		for _, form := range contracted(strings.ToLower(span.Of(a.Document.Text))) {
			w.add(span, form, lemmas)
		}
	}
	for i := range w.words {
		x, next := &w.words[i], ""
		if i+1 < len(w.words) {
			next = w.words[i+1].form
		}
		if d := lexicon.DenialOf(x.lemma, next); !w.aside(x.Span) {
			x.denies, x.refutes = d != lexicon.NoDenial, d == lexicon.DeniesAll
		}
		x.counts = slices.ContainsFunc(a.Quantities, func(q *claims.Quantity) bool { return q.Span.Overlaps(x.Span) && !indefinite(q) })
	}
	return w
}

// aside says whether a word is set off as an answer is: “No, ”.
func (w *wording) aside(s ud.Span) bool {
	return s.Start == w.whole().Start && strings.HasPrefix(w.Document.Text[s.End:], ",")
}

// contracted takes a negation off its verb, and the mark of the genitive off a name.
func contracted(form string) []string {
	form = strings.ReplaceAll(form, "’", "'")
	if form == "cannot" || form == "can't" {
		return []string{"can", "not"}
	}
	if verb, ok := strings.CutSuffix(form, "n't"); ok {
		return []string{verb, "not"}
	}
	return []string{strings.TrimSuffix(form, "'s")}
}

func (w *wording) add(span ud.Span, form string, lemmas map[int]string) {
	switch form {
	case "a", "an", "the", "s", "lrb", "rrb", "lsb", "rsb":
		return
	case "not":
		if n := len(w.words); n > 0 && (w.words[n-1].form == "do" || w.words[n-1].form == "does" || w.words[n-1].form == "did") {
			w.words = w.words[:n-1]
		}
	}
	lemma := lemmas[span.Start]
	if lemma == "" {
		lemma = nouns.Singular(form)
	}
	if form == "was" || form == "were" || form == "is" || form == "are" {
		lemma = "be"
	}
	w.words = append(w.words, word{Span: span, form: form, stem: english.Stem(names.Fold(form), false), lemma: lemma})
}

// lemmasOf are the lemmas of the content words of a sentence's claims, by where they begin.
func lemmasOf(a *claims.Analysis, sentence int) map[int]string {
	m := map[int]string{}
	for _, c := range a.Claims {
		if c.Index != sentence {
			continue
		}
		m[c.Predicate.Start] = c.Predicate.Lemma
		for _, w := range c.Content {
			m[w.Start] = w.Lemma
		}
	}
	return m
}

// span covers the words from i up to j.
func (w *wording) span(i, j int) ud.Span { return w.words[i].Span.Hull(w.words[j-1].Span) }

// tells is how much the words from i up to j tell.
func (w *wording) tells(i, j int) (n int) {
	for _, x := range w.words[i:j] {
		n += lexicon.Weight(x.form)
	}
	return n
}

// whole is the span of the sentence.
func (w *wording) whole() ud.Span { return w.Sentences[w.sentence].Span }
