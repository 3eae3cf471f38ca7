package claims

import (
	_ "embed"
	"iter"
	"strings"
	"sync"
)

//go:embed lexicon/verbs.tsv
var verbsTSV string

//go:embed lexicon/adverbs.tsv
var adverbsTSV string

//go:embed lexicon/localities.tsv
var localitiesTSV string

//go:embed lexicon/phrasal.tsv
var phrasalTSV string

// phrasals are the verbs with particles of lexicon/phrasal.tsv.
var phrasals = sync.OnceValue(func() map[string]string { return column(phrasalTSV, 2) })

// rows yields the columns of each row of a table that has as many as it should, without the heading.
func rows(tsv string, columns int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(tsv) {
			line = strings.TrimRight(line, "\r\n")
			if f := strings.Split(line, "\t"); len(f) == columns && line[0] != '#' && !yield(f) {
				return
			}
		}
	}
}

// column decodes a table into the values of its second column by the words of its first.
func column(tsv string, columns int) map[string]string {
	m := map[string]string{}
	for f := range rows(tsv, columns) {
		m[f[0]] = f[1]
	}
	return m
}

// verbFrames say what verbs take besides a subject and an object, by lemma (lexicon/verbs.tsv).
var verbFrames = sync.OnceValue(func() map[string]string { return column(verbsTSV, 3) })

// transfers says whether a verb takes a recipient with “to”: “handed the keys to the mayor”.
func transfers(lemma string) bool { return verbFrames()[lemma] == "recipient" }

// compels says whether a verb takes an object and what that is to do: “ordered the firm to pay”.
func compels(lemma string) bool { return verbFrames()[lemma] == "control" }

// adverbs are those of lexicon/adverbs.tsv with the modality that they give a verb.
var adverbs = sync.OnceValue(func() map[string]string { return column(adverbsTSV, 3) })

// localities are the nouns of lexicon/localities.tsv.
var localities = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for f := range rows(localitiesTSV, 2) {
		m[f[0]] = true
	}
	return m
})

// locality says whether a noun only says what sort of place the name after it is: “the city of Ruse”.
func locality(lemma string) bool { return localities()[lemma] }
