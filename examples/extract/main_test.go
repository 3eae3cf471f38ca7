package main

import (
	"encoding/json"
	"os"
	"path/filepath"
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
		{"unknown input", "-from pdf a.txt", `"pdf"`},
		{"two inputs", "-batch a.txt", "takes no path"},
		{"no workers", "-workers 0 a.txt", "-workers 0"},
	} {
		status, _, stderr := call("", strings.Fields(c.args)...)
		if status != 2 || !strings.Contains(stderr, c.says) {
			t.Errorf("%s: status %d, %q; want 2 and %q", c.why, status, stderr, c.says)
		}
	}
	if status, _, stderr := call("", "-h"); status != 0 || !strings.Contains(stderr, "usage: extract") {
		t.Errorf("-h: status %d, %q", status, stderr)
	}
}

func TestArticles(t *testing.T) {
	for format, want := range map[string]string{
		"text":   "../../testdata/articles/wire.txt · Union Wire · 2024-10-15 · Hundreds spend",
		"json":   `{"id":"../../testdata/articles/wire.txt",`,
		"conllu": "# newdoc id = ../../testdata/articles/wire.txt\n",
	} {
		status, stdout, stderr := call("", "-format", format, "../../testdata/articles")
		if status != 0 || stderr != "" || !strings.Contains(stdout, want) {
			t.Errorf("%s: status %d, %q, no %q in %.300s", format, status, stderr, want, stdout)
		}
	}
}

func TestBatch(t *testing.T) {
	lines := []struct{ why, in, id, err string }{
		{"a document", `{"id": "d1", "text": "It rained, she said.", "names": []}`, "d1", ""},
		{"no JSON", `{"id": "d2"`, "2", "line 3: document \"2\": invalid JSON at byte 10"},
		{"an id twice", `{"id": "d1", "text": "It rained."}`, "d1", "this id comes twice"},
		{"no id", `{"text": ""}`, "4", ""},
		{"no date", `{"id": "d5", "text": "On Monday.", "published": ""}`, "d5", ""},
		{"no such date", `{"id": "d6", "text": "x", "published": "2024-02-30"}`, "d6", `published "2024-02-30"`},
		{"not UTF-8", "{\"id\": \"d7\", \"text\": \"a\xffb\"}", "d7", "invalid UTF-8 at byte 23"},
		{"NUL", `{"id": "d8", "text": "ab\u0000"}`, "d8", "NUL at byte 2"},
		{"no text", `{"id": "d9"}`, "d9", "no text"},
		{"quotes that never close", `{"id": "d10", "text": "“He said \"it’ was (true [and «fine.\n\n“Yes"}`, "d10", ""},
		{"half a surrogate pair", `{"id": "d11", "text": "x \ud800 y"}`, "d11", ""},
	}
	var in strings.Builder
	for _, l := range lines {
		in.WriteString(l.in + "\r\n\n") // blank lines do not count
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
			Claims    []json.RawMessage
		}
		if err := json.Unmarshal([]byte(got[i]), &r); err != nil {
			t.Errorf("%s: %v in %q", l.why, err, got[i])
		}
		if r.ID != l.id || !strings.Contains(r.Error, l.err) || (r.Error == "") != (l.err == "") {
			t.Errorf("%s: id %q, error %q; want %q, %q", l.why, r.ID, r.Error, l.id, l.err)
		}
		if l.err == "" && r.Claims == nil {
			t.Errorf("%s: claims are null", l.why)
		}
	}
	if n := strings.Count(stderr, "\n"); n != 6 {
		t.Errorf("%d problems on standard error, want 6:\n%s", n, stderr)
	}
}

func TestBatchCoNLLU(t *testing.T) {
	in := "{\"id\": \"a\", \"text\": \"It rained.\"}\n{\"id\": \"b\"}\n"
	status, stdout, _ := call(in, "-batch", "-format", "conllu")
	if status != 1 || !strings.HasPrefix(stdout, "# newdoc id = a\n") || !strings.Contains(stdout, "\n\n# newdoc id = b\n# error = ") {
		t.Errorf("status %d, %q", status, stdout)
	}
}

// A long line without a full stop must neither fail nor take more than its share.
func TestLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	words := strings.Repeat("and the water rose ", 256<<10/19)
	status, stdout, stderr := call(`{"id": "long", "text": "`+words+`"}`+"\n"+`{"id": "next", "text": "It rained."}`, "-batch")
	if status != 0 || !strings.Contains(stdout, "\n{\"id\":\"next\"") {
		t.Errorf("status %d, %q", status, stderr)
	}
}

const treebankText = `# newdoc id = a
1	Rain	rain	NOUN	_	_	2	nsubj	_	_
2	fell	fall	VERB	_	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	_	_	2	punct	_	_

# newdoc id = b
1	Oops

# newdoc
1	Yes	yes	INTJ	_	_	0	root	_	_

`

func TestFromCoNLLU(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.conllu")
	if err := os.WriteFile(path, []byte(treebankText), 0o600); err != nil {
		t.Fatal(err)
	}
	for why, args := range map[string][]string{
		"standard input": {"-from", "conllu", "-format", "conllu", "-batch"},
		"a file":         {"-from", "conllu", "-format", "conllu", path},
	} {
		status, stdout, stderr := call(treebankText, args...)
		if status != 1 || !strings.Contains(stderr, `document "b"`) {
			t.Errorf("%s: status %d, %q; want 1 and the document that is no CoNLL-U", why, status, stderr)
		}
		for _, want := range []string{"# newdoc id = a\n", "2\tfell\tfall\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n", "# newdoc id = 3\n"} {
			if !strings.Contains(stdout, want) {
				t.Errorf("%s: no %q in\n%s", why, want, stdout)
			}
		}
	}
}
