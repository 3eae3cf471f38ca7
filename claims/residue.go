package claims

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/ud"
)

//go:embed lexicon/residue.tsv
var residueTSV string

// residuePhrases are what residue begins with, or is, by class (lexicon/residue.tsv).
var residuePhrases = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for f := range rows(residueTSV, 3) {
		m[f[1]] = append(m[f[1]], f[0])
	}
	return m
})

// article takes out of a text's sentences what is none of the article though it stands on its page: buttons, credits, the titles
// of other articles, paragraphs that come again. Such a sentence keeps its place and span but has no tokens, so that nothing is
// read into it.
func article(text string, sentences []ud.Sentence) []ud.Sentence {
	out := slices.Clone(sentences)
	seen := map[string]bool{}
	for first := 0; first < len(out); {
		last := first + 1
		for last < len(out) && out[last].Paragraph == out[first].Paragraph {
			last++
		}
		paragraph := strings.Join(strings.Fields(out[first].Hull(out[last-1].Span).Of(text)), " ")
		again := seen[paragraph] && len(out[first].Tokens) > 2
		seen[paragraph] = true
		for i := first; i < last; i++ {
			if again || residue(out[i].Of(text)) {
				out[i].Tokens = nil
			}
		}
		first = last
	}
	return out
}

// residue says whether a sentence is what a content management system puts around articles.
func residue(sentence string) bool {
	s := label(sentence)
	is := func(phrase string) bool { return headed(s, phrase) }
	whole := strings.TrimRightFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(residuePhrases()["start"], is) || slices.Contains(residuePhrases()["whole"], whole) ||
		!strings.HasSuffix(s, ".") && slices.ContainsFunc(residuePhrases()["line"], is)
}

// label is a sentence as the lexicon writes it: in small letters, "#" for figures, without brackets and signs in front.
func label(sentence string) string {
	s := strings.TrimLeftFunc(sentence, func(r rune) bool {
		return strings.ContainsRune("([*-•", r) || unicode.Is(unicode.S, r) || unicode.IsSpace(r)
	})
	var b strings.Builder
	for word := range strings.FieldsSeq(s) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		if word[0] >= '0' && word[0] <= '9' {
			word = "#"
		}
		b.WriteString(strings.ToLower(word))
	}
	return b.String()
}

// headed says whether s begins with the words of a phrase.
func headed(s, phrase string) bool {
	rest, ok := strings.CutPrefix(s, phrase)
	return ok && !(unicode.IsLetter(lastRune(phrase)) && unicode.IsLetter(firstRune(rest)))
}
