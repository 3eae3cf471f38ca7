package compare

import (
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkAttribution finds one statement that is credited to two speakers: the same words in quotation, from other mouths.
func checkAttribution(p *pair) (residue, bool) {
	x, y := innermost(p.a), innermost(p.b)
	if x == nil || y == nil || x.Source == nil || y.Source == nil || sameSource(p, x.Source, y.Source) {
		return residue{}, false
	}
	if x.Kind == claims.Indirect && y.Kind == claims.Indirect {
		return residue{}, false
	}
	bonus := sameWords(x.Content.Text, y.Content.Text)
	if bonus == 0 && x.Kind != y.Kind {
		bonus = sameImage(x.Content.Text, y.Content.Text)
	}
	if bonus == 0 {
		return residue{}, false
	}
	a, b := statement(p.a, x), statement(p.b, y)
	return residue{x: x.Source.Span, y: y.Source.Span, a: &a, b: &b, bonus: bonus, message: "the same words from " + against(x.Source.Text, y.Source.Text)}, true
}

func innermost(f *fact) *claims.Attribution {
	if n := len(f.Attribution); n > 0 {
		return f.Attribution[n-1]
	}
	return nil
}

// sameSource says whether two sources are, or may be, one speaker.
func sameSource(p *pair, x, y *claims.Source) bool {
	a, b := p.merged[x.Entity], p.merged[y.Entity]
	if a != nil && a == b || strings.EqualFold(x.Text, y.Text) {
		return true
	}
	score, _ := names.Match(names.Person, sourceName(x), sourceName(y))
	return score > names.None
}

// sourceName is the name of a source, else its words.
func sourceName(s *claims.Source) string {
	if s.Entity != nil {
		return s.Entity.Name
	}
	return s.Text
}

// sameWords is the evidence that two statements are one in nearly the same words: 6 for at least five words in a common
// order that make up four fifths of the shorter statement, else 0.
func sameWords(a, b string) int {
	x, y := wordsOf(a), wordsOf(b)
	shared, least := common(x, y), min(len(x), len(y))
	if shared >= 5 && 5*shared >= 4*least {
		return 6
	}
	return 0
}

// sameImage is the evidence that a quotation and a report are of one remark: 6 for at least two rare words, or four that tell
// something, in common which make up three fifths of what either says, and no number, since two may well state one fact.
func sameImage(a, b string) int {
	if strings.ContainsAny(a+b, "0123456789") {
		return 0
	}
	x, y := telling(a), telling(b)
	rare, shared := 0, 0
	for w, n := range x {
		if y[w] > 0 {
			shared++
			if n >= 8 {
				rare++
			}
		}
	}
	if (rare >= 2 || shared >= 4) && 5*shared >= 3*min(len(x), len(y)) {
		return 6
	}
	return 0
}

// telling are the weights by stem of the words of a text that tell something.
func telling(s string) map[string]int {
	out := map[string]int{}
	for _, w := range wordsOf(s) {
		if n := lexicon.Weight(w); n >= 4 {
			out[english.Stem(w, false)] = n
		}
	}
	return out
}

// wordsOf are the words of a text in lower case without marks.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(strings.NewReplacer("’", "", "'", "").Replace(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// common is the length of the longest common subsequence.
func common(x, y []string) int {
	row := make([]int, len(y)+1)
	for _, v := range x {
		last := 0
		for j, w := range y {
			old := row[j+1]
			if v == w {
				row[j+1] = last + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			last = old
		}
	}
	return row[len(y)]
}

// statement is the span from source to content, or the clause with its source where that is long.
func statement(f *fact, a *claims.Attribution) ud.Span {
	s := a.Content.Span.Hull(a.Source.Span)
	if a.Cue != nil {
		s = s.Hull(a.Cue.Span)
	}
	if s.Len() > longest {
		s = f.Span.Hull(a.Source.Span)
	}
	if s.Len() > longest {
		s = f.Span
	}
	return s
}

// longest is the length in bytes up to which a quoted statement stays readable.
const longest = 240
