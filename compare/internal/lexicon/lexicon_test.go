package lexicon

import "testing"

func verb(lemma string) Pred { return Pred{Lemma: lemma} }
func noun(lemma string) Pred { return Pred{Lemma: lemma, Noun: true} }

func TestSimilar(t *testing.T) {
	tests := []struct {
		a, b Pred
		want int
		why  string
	}{
		{verb("meet"), verb("meet"), 100, "the same lemma"},
		{verb("meet"), verb("hold talks"), 90, "light verb of the class"},
		{verb("meet"), verb("hold the talks"), 90, "determiners in phrases don't matter"},
		{verb("flee"), verb("get away"), 90, "class escape"},
		{verb("resign"), noun("resignation"), 90, "derivation"},
		{verb("collapse"), noun("collapse"), 90, "zero derivation"},
		{verb("erupt"), noun("eruption"), 90, "derivation"},
		{verb("decide"), noun("decision"), 90, "derivation"},
		{verb("quit"), noun("resignation"), 90, "member of the class by the derivation"},
		{verb("kill"), verb("murder"), 50, "hyponym"},
		{verb("meet"), verb("call"), 0, "another way to talk"},
		{verb("say"), verb("tell"), 0, "vague"},
	}
	for _, tt := range tests {
		if got, why := Similar(tt.a, tt.b); got != tt.want {
			t.Errorf("Similar(%v, %v) = %d %q, want %d: %s", tt.a, tt.b, got, why, tt.want, tt.why)
		}
	}
}
