// Package lexicon holds the word lists that compare rests on: which predicates say the same, which are opposed, how far an
// actor commits itself, which values exclude one another, and how much a word tells. Which nouns may name one thing is in
// package nouns.
//
// Lemmas are lower case; a phrasal verb is "rule out", a light verb with its noun "hold talks". The tables are sorted TSV
// beside this file, each with its source, licence and columns on top; they are decoded at first use.
package lexicon

import (
	"iter"
	"strings"

	"github.com/gainsay-go/gainsay/claims/nouns"
)

// Pred is a predicate as the lexicon looks it up.
type Pred struct {
	Lemma string // lower case: "meet", "rule out", "hold talks"
	Noun  bool   // it names the event: "the collapse of the bridge"
}

// String returns the lemma, a noun's with "/n" as in the tables.
func (p Pred) String() string {
	if p.Noun {
		return p.Lemma + "/n"
	}
	return p.Lemma
}

// parsePred reads a predicate as the tables write it.
func parsePred(s string) Pred {
	lemma, noun := strings.CutSuffix(s, "/n")
	return Pred{fold(lemma), noun}
}

// rows yields the fields of each line of a table, without comments, the header and empty lines. The slice is used again for
// the next line.
func rows(table string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		header := true
		var fields []string
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			if header {
				header = false
				continue
			}
			fields = fields[:0]
			for field := range strings.SplitSeq(line, "\t") {
				fields = append(fields, field)
			}
			if !yield(fields) {
				return
			}
		}
	}
}

// fold brings a lemma to the form in which the tables are keyed: lower case, straight apostrophes, and in phrases single
// blanks, no copula in front, no determiners and singular nouns, so that "hold the talks" is "hold talk" and "be in custody" is
// "in custody".
func fold(lemma string) string {
	if plain(lemma) {
		return lemma
	}
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(lemma, "’", "'")))
	if len(words) > 1 && words[0] == "be" {
		words = words[1:]
	}
	kept := words[:0]
	for i, w := range words {
		if i > 0 {
			if determiner(w) {
				continue
			}
			w = nouns.Singular(w)
		}
		kept = append(kept, w)
	}
	return strings.Join(kept, " ")
}

// plain reports whether the lemma is one word of lower-case ASCII, as nearly all are.
func plain(lemma string) bool {
	for i := range len(lemma) {
		if c := lemma[i]; (c < 'a' || c > 'z') && c != '-' && c != '\'' {
			return false
		}
	}
	return true
}

func determiner(w string) bool {
	switch w {
	case "a", "an", "the", "its", "his", "her", "their", "one's", "your", "my", "our", "own":
		return true
	}
	return false
}
