package compare_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
)

// tale is a story of testdata, read.
type tale struct {
	name     string
	analyses []*claims.Analysis
	size     int // of its texts, in bytes
}

// tales extracts the first stories of a folder of testdata/stories.
func tales(t testing.TB, folder string, most int) (out []tale) {
	files, err := filepath.Glob("../testdata/stories/" + folder + "/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories in %s: %v", folder, err)
	}
	for _, f := range files[:min(most, len(files))] {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var story struct{ Documents []claims.Document }
		if err := json.Unmarshal(data, &story); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		s := tale{name: filepath.Base(f)}
		for _, d := range story.Documents {
			s.size += len(d.Text)
			s.analyses = append(s.analyses, extract(t, d))
		}
		out = append(out, s)
	}
	return out
}

func extract(t testing.TB, d claims.Document) *claims.Analysis {
	t.Helper()
	var x claims.Extractor
	a, err := x.Extract(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// BenchmarkCompare compares the plain stories, already extracted.
func BenchmarkCompare(b *testing.B) {
	stories := tales(b, "plain", 10)
	size := 0
	for _, s := range stories {
		size += s.size
	}
	var c compare.Comparer
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range stories {
			if _, err := c.Compare(b.Context(), s.analyses...); err != nil {
				b.Fatal(err)
			}
		}
	}
}
