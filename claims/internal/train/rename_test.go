package main

import (
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Only capitalized words that say nothing of what they name are exchanged.
func TestInventable(t *testing.T) {
	for word, want := range map[string]bool{"Kessler": true, "Velden": true, "France": false, "Council": false, "van": false, "NATO": false, "Li": false, "Minister": false} {
		if got := inventable(word); got != want {
			t.Errorf("inventable(%q) = %v, want %v", word, got, want)
		}
	}
}

// A word is exchanged for the same one throughout a document; what is in no name stays.
func TestRename(t *testing.T) {
	s := ud.Sentence{Tokens: []ud.Token{{Form: "Kessler"}, {Form: "met"}, {Form: "Kessler"}, {Form: "."}}}
	d := ner.Example{Sentences: []ud.Sentence{s}, Names: [][]ner.Name{{{First: 0, Last: 1, Kind: ner.Person}, {First: 2, Last: 3, Kind: ner.Person}}}}
	for seed := range uint64(8) {
		got := newRenamer(seed, []ner.Example{d}).rename(d).Sentences[0].Tokens
		if got[0].Form != got[2].Form || got[1].Form != "met" || got[3].Form != "." {
			t.Errorf("seed %d: got %q met %q", seed, got[0].Form, got[2].Form)
		}
	}
}
