package compare

import (
	"testing"

	"github.com/gainsay-go/gainsay/claims"
)

func TestMaybeOne(t *testing.T) {
	person := func(name string) *arg { return (&Entity{Name: name, Kind: claims.Person}).as(name) }
	place := func(name string) *arg { return (&Entity{Name: name, Kind: claims.Place}).as(name) }
	ana := &Entity{Name: "Ana Reis", Kind: claims.Person}
	for _, c := range []struct {
		why  string
		a, b *arg
		want bool
	}{
		{"the same words", phrase("the ferry"), phrase("the ferry"), true},
		{"but for their case", phrase("the ferry"), place("The Ferry"), true},
		{"the words of the one in the other", phrase("the ferry"), phrase("the ferry Thalia"), true},
		{"letters of a word are not the word", phrase("ferry"), phrase("ferryman"), false},
		{"other words", phrase("the ferry"), phrase("the bridge"), false},
		{"a word between", phrase("the mayor"), phrase("the former mayor"), false},
		{"no words", phrase("–"), phrase("the ferry"), false},
		{"a name spelt otherwise", person("Ana Petrov"), person("Ana Petroff"), true},
		{"one without the first name", person("Ana Reis"), person("Reis"), true},
		{"one with a title", person("Ana Reis"), person("Dr. Reis"), true},
		{"one with an abbreviation that may be a title", person("Ana Reis"), person("Kmdr. Reis"), true},
		{"two of one surname", person("Ana Reis"), person("Rui Reis"), false},
		{"two of one surname, called by it alone", ana.as("Reis"), (&Entity{Name: "Rui Reis", Kind: claims.Person}).as("Reis"), true},
		{"two of one first name", person("Ana Reis"), person("Ana Melo"), false},
		{"two names", person("Ana Reis"), person("Rui Melo"), false},
		{"a person taken apart by mistake", person("Ana Reis"), person("Ana Reis"), true},
		{"a name and a description of other words", ana.as("Ana Reis"), ana.as("the mayor"), false},
		{"two places", place("Porto"), place("Faro"), false},
		{"a place in the name of another", place("Porto"), place("Porto Alegre"), true},
	} {
		if got := maybeOne(c.a, c.b); got != c.want {
			t.Errorf("%s: “%s”, “%s”: %t, want %t", c.why, c.a.Text, c.b.Text, got, c.want)
		}
		if got := maybeOne(c.b, c.a); got != c.want {
			t.Errorf("%s: “%s”, “%s”: %t, want %t", c.why, c.b.Text, c.a.Text, got, c.want)
		}
	}
}
