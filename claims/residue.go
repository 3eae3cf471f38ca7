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
	p := page{seen: map[string]bool{}}
	for first := 0; first < len(out); {
		last := first + 1
		for last < len(out) && out[last].Paragraph == out[first].Paragraph {
			last++
		}
		none := p.skips(strings.Join(strings.Fields(out[first].Hull(out[last-1].Span).Of(text)), " "))
		for i := first; i < last; i++ {
			if none || residue(out[i].Of(text)) {
				out[i].Tokens = nil
			}
		}
		first = last
	}
	return out
}

// page is what is known of a page above a paragraph.
type page struct {
	seen   map[string]bool // its paragraphs
	listed bool            // a list of links has begun and not ended
}

// skips says whether a whole paragraph is none of the article: it comes again, or is a link under "Related stories".
func (p *page) skips(paragraph string) bool {
	title, _, _ := strings.Cut(paragraph, " | ") // and the name of the site
	again := p.seen[title] && strings.Count(title, " ") > 1
	p.seen[paragraph] = true
	p.listed = is("list", unmarked(label(paragraph))) || p.listed && !stopped(paragraph)
	return again || p.listed
}

// stopped says whether a paragraph ends in a full stop, as text does and titles do not.
func stopped(paragraph string) bool {
	return strings.HasSuffix(strings.TrimRight(paragraph, "\"'”’)]"), ".")
}

// residue says whether a sentence is what a content management system puts around articles.
func residue(sentence string) bool {
	s := label(sentence)
	return begins("start", s) || begins("line", s) && !stopped(s) || is("whole", unmarked(s))
}

// begins says whether s begins with the words of a phrase of the class.
func begins(class, s string) bool {
	return slices.ContainsFunc(residuePhrases()[class], func(phrase string) bool {
		rest, ok := strings.CutPrefix(s, phrase)
		return ok && !(unicode.IsLetter(lastRune(phrase)) && unicode.IsLetter(firstRune(rest)))
	})
}

// is says whether s is a phrase of the class.
func is(class, s string) bool { return slices.Contains(residuePhrases()[class], s) }

// unmarked is a label without marks and figures behind: "comments" of "comments (#)".
func unmarked(label string) string {
	return strings.TrimRightFunc(label, func(r rune) bool { return !unicode.IsLetter(r) })
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
