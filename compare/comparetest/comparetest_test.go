package comparetest

import (
	"os"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/claimstest"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/google/go-cmp/cmp"
)

const file = `-- a.txt --
Officials said 12 people died.
-- b.txt --
At least 15 people were killed.
// want conflict quantity a.txt "12"
It rained.
`

// side is a side that reads words of one of the documents of the file.
func side(t *testing.T, doc, words string) compare.Side {
	cases, err := claimstest.Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if i := strings.Index(c.Document.Text, words); c.Document.ID == doc && i >= 0 {
			return compare.Side{Doc: doc, Text: words, Span: ud.Span{Start: i, End: i + len(words)}}
		}
	}
	t.Fatalf("%s has no %q", doc, words)
	return compare.Side{}
}

func TestDifferences(t *testing.T) {
	died, killed, rained := side(t, "a.txt", "12 people died"), side(t, "b.txt", "15 people were killed"), side(t, "b.txt", "It rained")
	right := compare.Finding{Verdict: compare.Conflict, Kind: "quantity", A: died, B: killed}
	for _, c := range []struct {
		why      string
		findings []compare.Finding
		want     []string
	}{
		{"what is wanted", []compare.Finding{right}, nil},
		{"in the other direction", []compare.Finding{{Verdict: compare.Conflict, Kind: "quantity", A: killed, B: died}}, nil},
		{"nothing", nil, []string{`5: missing: conflict quantity a.txt "12"`}},
		{"another kind", []compare.Finding{{Verdict: compare.Conflict, Kind: "time", A: died, B: killed, Message: "m"}},
			[]string{`5: missing: conflict quantity a.txt "12"`, " surplus: conflict time a.txt “12 people died” / b.txt “15 people were killed”: m"}},
		{"another line", []compare.Finding{{Verdict: compare.Conflict, Kind: "quantity", A: died, B: rained, Message: "m"}},
			[]string{`5: missing: conflict quantity a.txt "12"`, " surplus: conflict quantity a.txt “12 people died” / b.txt “It rained”: m"}},
		{"a tension is surplus", []compare.Finding{right, {Verdict: compare.Tension, Kind: "place", A: died, B: rained, Message: "m"}},
			[]string{" surplus: tension place a.txt “12 people died” / b.txt “It rained”: m"}},
		{"agreements that nobody asks for are not checked", []compare.Finding{right, {Verdict: compare.Agreement, A: died, B: rained}}, nil},
	} {
		cases, err := claimstest.Parse(file)
		if err != nil {
			t.Fatal(err)
		}
		wants, err := parseWants(cases)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, differences(wants, c.findings)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.why, diff)
		}
	}
}

func TestCheckErrors(t *testing.T) {
	for _, c := range []struct{ why, want, says string }{
		{"no words", `conflict quantity a.txt`, "is not: verdict kind document"},
		{"no such verdict", `quarrel quantity a.txt "12"`, `unknown verdict "quarrel"`},
		{"no such document", `conflict quantity c.txt "12"`, `no document "c.txt"`},
		{"too much", `conflict quantity big a.txt "12"`, "is not: verdict kind document"},
		{"more after the words", `conflict quantity a.txt "12" 13`, "is not: verdict kind document"},
	} {
		in := strings.Replace(file, `conflict quantity a.txt "12"`, c.want, 1)
		if _, err := Check(t.Context(), in, &compare.Comparer{}); err == nil || !strings.Contains(err.Error(), "5: ") || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", c.why, err, c.says)
		}
	}
}

// at is a side in document doc.
func at(doc string, start, end int) compare.Side {
	return compare.Side{Doc: doc, Span: ud.Span{Start: start, End: end}}
}

func pair(kind string, a, b compare.Side) Pair {
	return Pair{Kind: kind, A: Quote{Doc: a.Doc, Span: a.Span}, B: Quote{Doc: b.Doc, Span: b.Span}}
}

func TestScore(t *testing.T) {
	story := &Story{
		Conflicts:  []Pair{pair("time", at("a", 0, 20), at("b", 0, 20)), pair("place", at("a", 100, 120), at("b", 100, 120))},
		Compatible: []Pair{pair("", at("a", 200, 220), at("b", 200, 220))},
	}
	finding := func(kind string, score float64, a, b compare.Side) compare.Finding {
		return compare.Finding{Verdict: compare.Conflict, Kind: kind, Score: score, A: a, B: b}
	}
	for _, c := range []struct {
		why   string
		found []compare.Finding
		want  Score
	}{
		{"nothing found", nil, Score{}},
		{"half of the shorter is enough", []compare.Finding{finding("time", 1, at("a", 10, 60), at("b", 0, 8))}, Score{Right: 1}},
		{"less than half is not", []compare.Finding{finding("time", 1, at("a", 11, 60), at("b", 0, 8))}, Score{False: 1}},
		{"a long side fits nothing", []compare.Finding{finding("time", 1, at("a", 0, 241), at("b", 0, 20))}, Score{False: 1}},
		{"the other way round", []compare.Finding{finding("time", 1, at("b", 0, 20), at("a", 0, 20))}, Score{Right: 1}},
		{"another kind is neither right nor false", []compare.Finding{finding("place", 1, at("a", 0, 20), at("b", 0, 20))}, Score{OtherKind: 1}},
		{"the same kind goes first though its score is lower", []compare.Finding{finding("place", 1, at("a", 0, 20), at("b", 0, 20)),
			finding("time", .5, at("a", 0, 20), at("b", 0, 20))}, Score{Right: 1}},
		{"one more for a conflict is spared, two are not", []compare.Finding{finding("time", 1, at("a", 0, 20), at("b", 0, 20)),
			finding("time", .9, at("a", 0, 20), at("b", 50, 60)), finding("time", .8, at("a", 0, 20), at("b", 70, 80))}, Score{Right: 1, False: 1}},
		{"a trap is false too", []compare.Finding{finding("time", 1, at("a", 200, 220), at("b", 200, 220))}, Score{False: 1, Traps: 1}},
		{"other verdicts do not count", []compare.Finding{{Verdict: compare.Tension, A: at("a", 200, 220), B: at("b", 200, 220)}}, Score{}},
	} {
		var got Score
		got.Add(story, &compare.Report{Findings: c.found}, compare.Conflict)
		if missed := 2 - got.Right - got.OtherKind; len(got.Missed) != missed {
			t.Errorf("%s: %d missed, want %d", c.why, len(got.Missed), missed)
		}
		c.want.Gold, c.want.AllTraps, got.Missed = 2, 1, nil
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.why, diff)
		}
	}
}

func TestReadStories(t *testing.T) {
	for dir, conflicts := range map[string]bool{"plain": true, "hard": true, "clean": false} {
		stories, err := ReadStories(os.DirFS("../../testdata/stories/" + dir))
		if err != nil {
			t.Fatal(err)
		}
		if len(stories) != 10 {
			t.Errorf("%s: %d stories, want 10", dir, len(stories))
		}
		for _, s := range stories {
			if (len(s.Conflicts) > 0) != conflicts {
				t.Errorf("%s: %d conflicts", s.ID, len(s.Conflicts))
			}
		}
	}
}

func TestReadStoriesWithoutQuote(t *testing.T) {
	dir := t.TempDir()
	data := `{"id": "s", "documents": [{"id": "a", "text": "x"}], "conflicts": [{"kind": "time", "a": {"doc": "a", "quote": "y"}, "b": {"doc": "a", "quote": "x"}}]}`
	if err := os.WriteFile(dir+"/s.json", []byte(data), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadStories(os.DirFS(dir)); err == nil || !strings.Contains(err.Error(), `s.json: document "a" has no "y"`) {
		t.Errorf("%v, want the quote that is not there", err)
	}
}

// The gold of our own articles holds their texts once more; both must stay the same.
func TestOwnArticles(t *testing.T) {
	stories, err := ReadStories(os.DirFS("../../testdata/stories/own"))
	if err != nil {
		t.Fatal(err)
	}
	gold := map[string]string{}
	for _, d := range stories[0].Documents {
		gold[strings.TrimPrefix(d.ID, "keld-dam/")] = d.Text
	}
	n := 0
	for d, err := range claims.ReadDocuments("../../testdata/articles") {
		if err != nil {
			t.Fatal(err)
		}
		n++
		name := strings.TrimSuffix(strings.TrimPrefix(d.ID, "../../testdata/articles/"), ".txt")
		if diff := cmp.Diff(d.Text, gold[name]); diff != "" {
			t.Errorf("%s (-article +gold):\n%s", name, diff)
		}
	}
	if n != len(gold) {
		t.Errorf("%d articles, %d in the gold", n, len(gold))
	}
}

func TestSplit(t *testing.T) {
	got := split("comment\n== one ==\n-- a --\nx\n== two ==\n-- b --\ny")
	want := []part{{"one", "\n\n-- a --\nx\n"}, {"two", "\n\n\n\n\n-- b --\ny"}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(part{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := split(file); len(got) != 1 || got[0].text != file {
		t.Errorf("a file without names is one story: got %q", got)
	}
}
