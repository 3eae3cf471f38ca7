package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// call runs the program.
func call(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, errs strings.Builder
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func TestUsage(t *testing.T) {
	for _, c := range []struct{ why, args, says string }{
		{"nothing to read", "", "no path"},
		{"unknown flag", "-fast", "flag provided but not defined"},
		{"unknown format", "-format xml a.txt", `"xml"`},
		{"two inputs", "-batch a.txt", "takes no path"},
		{"a batch is lines of JSON", "-batch -format html", "writes json"},
		{"half a pair", "-explain a#c1 a.txt", "two ids"},
		{"no ids", "-explain a,b a.txt", "two ids"},
		{"no workers", "-workers 0 a.txt", "-workers 0"},
	} {
		status, _, stderr := call("", strings.Fields(c.args)...)
		if status != 2 || !strings.Contains(stderr, c.says) {
			t.Errorf("%s: status %d, %q; want 2 and %q", c.why, status, stderr, c.says)
		}
	}
	if status, _, stderr := call("", "-h"); status != 0 || !strings.Contains(stderr, "usage: contradict") {
		t.Errorf("-h: status %d, %q", status, stderr)
	}
}

func TestArticles(t *testing.T) {
	for format, want := range map[string]string{
		"text": "5 documents",
		"json": `"id":"../../testdata/articles/`,
		"html": "<!DOCTYPE html>",
	} {
		status, stdout, stderr := call("", "-format", format, "../../testdata/articles")
		if status != 0 || stderr != "" || !strings.Contains(stdout, want) {
			t.Errorf("%s: status %d, %q, no %q in %.300s", format, status, stderr, want, stdout)
		}
	}
}

func TestArticlesInAnyOrder(t *testing.T) {
	names := []string{"broadcaster", "local", "analysis", "wire", "tabloid"}
	var outputs []string
	for _, workers := range []string{"1", "3"} {
		args := []string{"-format", "json", "-workers", workers}
		for i := range names {
			name := names[i]
			if workers == "3" {
				name = names[len(names)-1-i]
			}
			args = append(args, "../../testdata/articles/"+name+".txt")
		}
		_, stdout, _ := call("", args...)
		outputs = append(outputs, stdout)
	}
	if outputs[0] != outputs[1] {
		t.Error("the report depends on the order of the documents or the number of workers")
	}
}

func TestSomeInputCannotBeRead(t *testing.T) {
	status, stdout, stderr := call("", "../../testdata/articles/wire.txt", "missing.txt", "main.go")
	if status != 1 || !strings.Contains(stdout, "1 document,") {
		t.Errorf("status %d, %q; want 1 and the rest done", status, stdout)
	}
	for _, want := range []string{"missing.txt: no such file", "main.go: not a .txt"} {
		if !strings.Contains(stderr, want) {
			t.Errorf("no %q in %q", want, stderr)
		}
	}
}

func TestBatch(t *testing.T) {
	lines := []struct{ why, in, id, err string }{
		{"a story", `{"id": "s1", "documents": [{"id": "a", "text": "It rained."}, {"id": "b", "text": ""}], "conflicts": []}`, "s1", ""},
		{"no JSON", `nonsense`, "2", "line 3"},
		{"an id twice", `{"id": "s3", "documents": [{"id": "a", "text": "x"}, {"id": "a", "text": "y"}]}`, "s3", `document "a": this id comes twice`},
		{"a place is an id", `{"id": "s4", "documents": [{"id": "2", "text": "x"}, {"text": "y"}]}`, "s4", `document "2": this id comes twice`},
		{"no date", `{"id": "s5", "documents": [{"text": "x", "published": ""}]}`, "s5", ""},
		{"no such date", `{"id": "s6", "documents": [{"text": "x"}, {"text": "x", "published": "Tuesday"}]}`, "s6", `document "2": published "Tuesday"`},
		{"not UTF-8", "{\"id\": \"s7\", \"documents\": [{\"text\": \"a\xffb\"}]}", "s7", "invalid UTF-8 at byte 11"},
		{"NUL", `{"id": "s8", "documents": [{"text": "ab\u0000"}]}`, "s8", "NUL at byte 2"},
		{"a document instead", `{"id": "s9", "text": "x"}`, "s9", "no documents"},
		{"no id, no documents in it", `{"documents": []}`, "10", ""},
	}
	var in strings.Builder
	for _, l := range lines {
		in.WriteString(l.in + "\n\n") // blank lines do not count
	}
	status, stdout, stderr := call(in.String(), "-batch")
	if status != 1 {
		t.Errorf("status %d, want 1", status)
	}
	got := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
	if len(got) != len(lines) {
		t.Fatalf("%d lines out of %d:\n%s", len(got), len(lines), stdout)
	}
	for i, l := range lines {
		var r struct {
			ID, Error string
			Findings  []json.RawMessage
		}
		if err := json.Unmarshal([]byte(got[i]), &r); err != nil {
			t.Errorf("%s: %v in %q", l.why, err, got[i])
		}
		if r.ID != l.id || !strings.Contains(r.Error, l.err) || (r.Error == "") != (l.err == "") {
			t.Errorf("%s: id %q, error %q; want %q, %q", l.why, r.ID, r.Error, l.id, l.err)
		}
		if l.err == "" && r.Findings == nil {
			t.Errorf("%s: findings are null", l.why)
		}
	}
	if n := strings.Count(stderr, "\n"); n != 7 {
		t.Errorf("%d problems on standard error, want 7:\n%s", n, stderr)
	}
}

func TestExplainUnknownClaim(t *testing.T) {
	status, _, stderr := call("", "-explain", "a#c1,b#c1", "../../testdata/articles")
	if status != 1 || !strings.Contains(stderr, "a#c1") {
		t.Errorf("status %d, %q; want 1 and the claim's id", status, stderr)
	}
}

func TestClaimPair(t *testing.T) {
	for in, want := range map[string][2]string{
		"a#c1,b#c7":       {"a#c1", "b#c7"},
		"a,x#c1, b,y#c7":  {"a,x#c1", "b,y#c7"},
		"d/a.txt#c1,b#c2": {"d/a.txt#c1", "b#c2"},
	} {
		if a, b, ok := claimPair(in); !ok || a != want[0] || b != want[1] {
			t.Errorf("%s: %q, %q, %v; want %q", in, a, b, ok, want)
		}
	}
	for _, in := range []string{"", "a", "a#c1", "a#c1,b", ",", "a,b#c1"} {
		if a, b, ok := claimPair(in); ok {
			t.Errorf("%q is a pair: %q, %q", in, a, b)
		}
	}
}
