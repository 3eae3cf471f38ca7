package segment

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed abbreviations.tsv
var abbreviationsTSV string

// tables are the lexicon, keyed by words in small letters.
type tables struct {
	abbreviations map[string]string // without the stop, to their class
	prefixes      map[string]bool   // joined to the word after a hyphen
	lettered      map[string]bool   // nouns that a letter follows ("plan B")
	starters      map[string]bool   // words whose capital means that they begin a sentence
}

var lexicon = sync.OnceValue(func() *tables {
	t := &tables{
		abbreviations: make(map[string]string),
		prefixes:      set("anti co counter cross e ex inter intra mid mini multi non over post pre pro psycho re semi socio sub"),
		lettered:      set("vitamin hepatitis plan group class type grade category appendix section schedule figure table option pool block gate terminal unit strain influenza model team side"),
		starters: set(`a an the this that these those he she it we you they i his her its our your their my there here
			who what when where why how which and but or so yet if as at by for from in of on to with after before since until
			while although though because once during under over however meanwhile still also then now not no some many most
			all both each more another other several such among between despite earlier later last next according asked
			is was were are be has have had do does did will would can could should may might must let's it's that's he's
			she's they're we're there's i'm one two three neither nor none nobody nothing everyone everybody everything someone
			anyone few only even just perhaps maybe instead yesterday tomorrow tonight into without within unlike whether whose
			thus therefore thereafter finally nearly almost additionally moreover nevertheless nonetheless afterwards similarly
			elsewhere`),
	}
	for line := range strings.Lines(abbreviationsTSV) {
		if word, class, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && line[0] != '#' {
			t.abbreviations[word] = class
		}
	}
	return t
})

// starter says whether s begins with a word whose capital means that it begins a sentence.
func starter(s string) bool {
	n := letters(s)
	_, ok := lookup(lexicon().starters, s[:n])
	return ok && capital(s) && (n == len(s) || s[n] != '.' && s[n] != '&')
}
