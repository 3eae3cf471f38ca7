package ner_test

import (
	"bytes"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// people are two sentences about people and one without a name.
func people() ner.Example {
	e := ner.Example{Weight: 1, Names: [][]ner.Name{{{First: 0, Last: 1, Kind: ner.Person}}, {{First: 1, Last: 2, Kind: ner.Person}}, nil}}
	for _, text := range []string{"Blarn smiled.", "Then Vosk smiled.", "The rain stopped."} {
		e.Sentences = append(e.Sentences, analyse(text)...)
	}
	return e
}

func TestTrain(t *testing.T) {
	o := ner.Options{Passes: 5, Seed: 1, Scale: 32, Least: 1, Margin: 10, Drop: 30}
	a, err := ner.Train([]ner.Example{people()}, o)
	if err != nil {
		t.Fatal(err)
	}
	b, err := ner.Train([]ner.Example{people()}, o)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.File(), b.File()) {
		t.Error("two runs of the same training differ")
	}
	e := people()
	for i, want := range e.Names {
		got := a.Find("", e.Sentences[i:i+1])
		if len(got) != len(want) || len(want) > 0 && (got[0].First != want[0].First || got[0].Kind != ner.Person) {
			t.Errorf("sentence %d: found %v, want %v", i, got, want)
		}
	}
}

// What is known of a word beforehand holds, whatever the model says.
func TestComplete(t *testing.T) {
	r, err := ner.Train([]ner.Example{people()}, ner.Options{Passes: 5, Seed: 1, Scale: 32, Least: 1})
	if err != nil {
		t.Fatal(err)
	}
	sents := []ud.Sentence{analyse("Blarn saw the rain.")[0]}
	for _, tt := range []struct {
		parts []ner.Part
		want  int // the word that is a name
	}{
		{[]ner.Part{ner.Unknown, ner.Unknown, ner.Unknown, ner.Unknown, ner.Unknown}, 0},
		{[]ner.Part{ner.Outside, ner.Outside, ner.Outside, ner.Inside, ner.Outside}, 3},
	} {
		got := r.Complete(sents, [][]ner.Part{tt.parts})[0]
		if len(got) != 1 || got[0].First != tt.want || got[0].Last != tt.want+1 {
			t.Errorf("%v: names %v, want word %d", tt.parts, got, tt.want)
		}
	}
}
