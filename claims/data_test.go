package claims

import (
	"encoding/json"
	"os"
	"testing"
)

// readLines decodes a file of JSON lines of the data collection.
func readLines[T any](t *testing.T, path string) []*T {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out []*T
	for line, err := range Lines(file) {
		x := new(T)
		if err == nil {
			err = json.Unmarshal(line, x)
		}
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, x)
	}
	return out
}

// extracted is the analysis of a text.
func extracted(t *testing.T, id, text string) *Analysis {
	t.Helper()
	a, err := new(Extractor).Extract(t.Context(), Document{ID: id, Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// wordsOf are the words of a text's article as the rules see them.
func wordsOf(t *testing.T, id, text string) *words {
	t.Helper()
	return newWords(text, article(text, extracted(t, id, text).Sentences))
}
