package claims_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path"
	"strconv"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// What a reader marked in running text who saw no output of the program (testdata/gold). The floors are what is found, less a point or two: they
// are there to be raised. go test -run Gold -v prints the figures.

// goldLine is a line of testdata/gold: where, and what more is said of it.
type goldLine struct {
	ud.Span
	fields []string
}

func TestGoldTimes(t *testing.T) {
	var exact, valued, gold, found float64
	eachGold(t, "times.tsv", func(a *claims.Analysis, lines []goldLine) {
		gold, found = gold+float64(len(lines)), found+float64(len(a.Times))
		for _, g := range lines {
			for _, x := range a.Times {
				if !x.Span.Overlaps(g.Span) {
					continue
				}
				if x.Span == g.Span {
					exact++
				}
				if x.Value.Value == g.fields[1] {
					valued++
				}
				break
			}
		}
	})
	floor(t, "span", 2*exact/(gold+found), .93)
	floor(t, "value", 2*valued/(gold+found), .89)
}

func TestGoldQuantities(t *testing.T) {
	var right, gold, found float64
	eachGold(t, "quantities.tsv", func(a *claims.Analysis, lines []goldLine) {
		gold += float64(len(lines))
		for _, x := range a.Quantities {
			if !x.Ordinal && x.Low != 0 && !strings.EqualFold(x.Text, "one") { // none of which the reader was to mark
				found++
			}
		}
		for _, g := range lines {
			low, _ := strconv.ParseFloat(g.fields[0], 64)
			high, _ := strconv.ParseFloat(g.fields[1], 64)
			for _, x := range a.Quantities {
				if x.Span.Overlaps(g.Span) && (x.Low <= low+1e-6 && high <= x.High+1e-6) {
					right++
					break
				}
			}
		}
	})
	floor(t, "value", 2*right/(gold+found), .95)
}

func floor(t *testing.T, what string, f1, least float64) {
	t.Helper()
	t.Logf("%s F1 %.3f", what, f1)
	if f1 < least {
		t.Errorf("%s F1 %.3f, was %.2f or more", what, f1, least)
	}
}

// eachGold calls f for each document of a table with its analysis and lines.
func eachGold(t *testing.T, name string, f func(*claims.Analysis, []goldLine)) {
	table, err := os.ReadFile("../testdata/gold/" + name)
	if err != nil {
		t.Fatal(err)
	}
	lines := map[[2]string][]goldLine{}
	var order [][2]string
	for line := range strings.Lines(string(table)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(fields) < 8 {
			continue
		}
		key := [2]string{fields[0], fields[1]}
		if lines[key] == nil {
			order = append(order, key)
		}
		var g goldLine
		if _, err := fmt.Sscan(fields[2], &g.Start); err != nil {
			t.Fatal(err)
		}
		if _, err := fmt.Sscan(fields[3], &g.End); err != nil {
			t.Fatal(err)
		}
		g.fields = fields[5:]
		lines[key] = append(lines[key], g)
	}
	var x claims.Extractor
	for _, key := range order {
		d := document(t, key[0], key[1])
		a, err := x.Extract(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		f(a, lines[key])
	}
}

// document is one of a story of testdata/stories.
func document(t *testing.T, file, id string) claims.Document {
	story, err := os.ReadFile(path.Join("../testdata/stories", file))
	if err != nil {
		t.Fatal(err)
	}
	var s struct{ Documents []claims.Document }
	if err := json.Unmarshal(story, &s); err != nil {
		t.Fatal(err)
	}
	for _, d := range s.Documents {
		if d.ID == id {
			return d
		}
	}
	t.Fatalf("%s: no document %q", file, id)
	return claims.Document{}
}
