package ner_test

import (
	"os"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func analyse(text string) []ud.Sentence {
	sents := segment.Split(text)
	for i := range sents {
		tag.Tag(&sents[i])
	}
	return sents
}

// Names are marked [text|KIND] in the expectations.
func TestFind(t *testing.T) {
	tests := []struct{ why, marked string }{
		{"people, places, organizations", "[Vladimir Putin|PER] met [Donald Trump|PER] in [Alaska|LOC] after talks at [NATO|ORG]."},
		{"titles stay outside", "Foreign Minister [Sergei Lavrov|PER] spoke to the [BBC|ORG]."},
		{"possessive stays outside", "[Putin|PER]’s aide flew to [Helsinki|LOC]."},
		{"particles", "The portrait by the painter [Hendrik van Ree|PER] was stolen."},
		{"no names", "The talks were held early in the morning."},
		{"lower case and digits", "It cost 300 euros, he said."},
		{"", ""},
	}
	for _, tt := range tests {
		text := plain(tt.marked)
		if got := marked(text, ner.Find(text, analyse(text))); got != tt.marked {
			t.Errorf("%s:\n got %s\nwant %s", tt.why, got, tt.marked)
		}
	}
}

// What a document says in one place holds in the others.
func TestFindInDocuments(t *testing.T) {
	tests := []struct{ why, marked string }{
		{"a family name after the full name", "[Robert Hale|PER] resigned on Monday. [Hale|PER] said he was sorry."},
		{"capitals after the body", "MINISTER [HALE|PER] RESIGNS OVER LEAK\n\nDefence minister [Robert Hale|PER] resigned on Monday."},
		{"a firm for short", "[Tembo Resources|ORG] opened a mine. [Tembo|ORG] hired forty people. The shares of [Tembo|ORG] rose."},
		{"a place for short", "They sailed to [Malu Island|LOC] on Monday. On [Malu|LOC] they slept."},
	}
	for _, tt := range tests {
		text := plain(tt.marked)
		if got := marked(text, ner.Find(text, analyse(text))); got != tt.marked {
			t.Errorf("%s:\n got %s\nwant %s", tt.why, got, tt.marked)
		}
	}
}

// plain is the text without the marks.
func plain(marked string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "[")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		in, after, _ := strings.Cut(rest, "]")
		name, _, _ := strings.Cut(in, "|")
		b.WriteString(name)
		marked = after
	}
}

func marked(text string, found []ner.Name) string {
	var b strings.Builder
	last := 0
	for _, n := range found {
		b.WriteString(text[last:n.Start] + "[" + n.Of(text) + "|" + n.Kind + "]")
		last = n.End
	}
	return b.String() + text[last:]
}

func FuzzFind(f *testing.F) {
	f.Add("Russian President Vladimir Putin met US envoy Steve Witkoff in Moscow on 6 August.")
	f.Add("\x00A\xff B’s “C” 1")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, n := range ner.Find(text, analyse(text)) {
			if n.Start < last || n.End <= n.Start || n.End > len(text) || n.First >= n.Last || n.Kind == "" {
				t.Fatalf("%q: name %+v after byte %d", text, n, last)
			}
			last = n.End
		}
	})
}

func TestHeadKind(t *testing.T) {
	for word, want := range map[string]string{"Resources": ner.Organization, "valley": ner.Location, "Cup": ner.Event, "Kessler": "", "": ""} {
		if got := ner.HeadKind(word); got != want {
			t.Errorf("HeadKind(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestPersonal(t *testing.T) {
	for word, want := range map[string]bool{"Anna": true, "anna": false, "Resources": false, "": false} {
		if got := ner.Personal(word); got != want {
			t.Errorf("Personal(%q) = %v, want %v", word, got, want)
		}
	}
}

func TestOddSentences(t *testing.T) {
	sents := []ud.Sentence{{}, {Tokens: []ud.Token{{}}}, {Tokens: []ud.Token{{Form: "Moscow"}, {Form: ""}}}}
	if got := ner.Find("", sents); len(got) > 1 {
		t.Errorf("got %v, want at most one name", got)
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Russian President Vladimir Putin met US envoy Steve Witkoff in Moscow on 6 August, the Kremlin said. The talks, which were held early in the morning, lasted three hours and ended without an agreement on the disputed border.\n", 50)
	sents := analyse(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		ner.Find(text, sents)
	}
}

func BenchmarkDecode(b *testing.B) {
	file, err := os.ReadFile("model/ner.bin")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(file)))
	for b.Loop() {
		if _, err := ner.Decode(file); err != nil {
			b.Fatal(err)
		}
	}
}
