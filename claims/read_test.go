package claims

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// write makes files in a new directory and goes there, so that ids are short.
func write(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// ids are those of the documents, an error standing as its message.
func ids(paths ...string) []string {
	var out []string
	for d, err := range ReadDocuments(paths...) {
		if err != nil {
			out = append(out, "error: "+err.Error())
		} else {
			out = append(out, d.ID)
		}
	}
	return out
}

func TestReadDocuments(t *testing.T) {
	write(t, map[string]string{
		"dir/b.txt":       "Text.",
		"dir/a.json":      "\ufeff[{\"id\": \"x\", \"text\": \"\"}, {\"text\": \"y\"}, {\"id\": \"b\", \"text\": 5}]",
		"dir/c.jsonl":     "{\"text\": \"no id\"}\n\n{\"id\": \"x\", \"text\": \"an id twice\"}\n{\"id\": \"last\", \"text\": \"z\"}",
		"dir/notes.md":    "no document",
		"dir/sub/d.txt":   "not in the directory itself",
		"one.json":        `{"id": "one", "text": "a"}`,
		"broken.json":     `[{"id": "q", "text": "a"}, {]`,
		"bytes.txt":       "caf\xe9",
		"nul.txt":         "a\x00",
		"bad-header.txt":  "Published: soon\n\nText.",
		"dir.txt/in.json": `{"id": "deep", "text": "a"}`,
	})
	for _, c := range []struct {
		why   string
		paths []string
		want  []string
	}{
		{"a directory stands for its files, sorted; places count all documents; an id comes once", []string{"dir"}, []string{"x", "2",
			`error: dir/a.json[2]: document "b": json: cannot unmarshal number into Go struct field documentJSON.text of type string`,
			"dir/b.txt", "5", `error: dir/c.jsonl:3: document "x": this id comes twice`, "last"}},
		{"a directory may be called anything", []string{"dir.txt"}, []string{"deep"}},
		{"what fails does not stop the rest", []string{"broken.json", "missing.txt", "dir/notes.md", "one.json"}, []string{
			"error: broken.json: invalid JSON at byte 28: invalid character ']' looking for beginning of object key string",
			"error: open missing.txt: no such file or directory", "error: dir/notes.md: not a .txt, .json or .jsonl file", "one"}},
		{"a file twice", []string{"one.json", "one.json"}, []string{"one", `error: one.json: document "one": this id comes twice`}},
		{"not UTF-8", []string{"bytes.txt"}, []string{`error: bytes.txt: document "bytes.txt": invalid UTF-8 at byte 3`}},
		{"NUL", []string{"nul.txt"}, []string{`error: nul.txt: document "nul.txt": NUL at byte 1`}},
		{"a header that is wrong", []string{"bad-header.txt"}, []string{
			`error: bad-header.txt: document "bad-header.txt": published "soon" is neither RFC 3339 nor a plain date`}},
	} {
		if diff := cmp.Diff(c.want, ids(c.paths...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.why, diff)
		}
	}
}

func TestReadDocumentsStops(t *testing.T) {
	write(t, map[string]string{"a.jsonl": "{\"text\": \"a\"}\n{\"text\": \"b\"}\n", "b.json": `[{"text": "c"}, {"text": "d"}]`})
	for stop := 1; stop <= 4; stop++ {
		n := 0
		for range ReadDocuments("a.jsonl", "b.json") {
			if n++; n == stop {
				break // the range panics when the sequence goes on
			}
		}
	}
}

func TestParseText(t *testing.T) {
	for _, c := range []struct {
		why, in string
		want    Document
	}{
		{"all fields", "Source: A: B\nTitle: T\nPublished: 2024-03-05\nURL: https://x.example/\n\nText.\n",
			Document{Source: "A: B", Title: "T", URL: "https://x.example/", Published: time.Date(2024, 3, 5, 0, 0, 0, 0, time.UTC), Text: "Text.\n"}},
		{"lines end in CR LF", "Title: T\r\n\r\nText.", Document{Title: "T", Text: "Text."}},
		{"no header", "It rained.\n\nMore.", Document{Text: "It rained.\n\nMore."}},
		{"a line that is no field", "Source: A\nSays: B\n\nText.", Document{Text: "Source: A\nSays: B\n\nText."}},
		{"no blank line", "Source: A\nTitle: B", Document{Text: "Source: A\nTitle: B"}},
		{"a blank line first", "\nSource: A\n\nText.", Document{Text: "\nSource: A\n\nText."}},
		{"nothing", "", Document{}},
		{"a header alone", "Title: T\n\n", Document{Title: "T"}},
	} {
		got, err := ParseText(c.in)
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.why, diff)
		}
	}
}

func TestDocumentJSON(t *testing.T) {
	in := `{"id":"a","source":"Coastal Courier","url":"","title":"<Fire> & smoke","published":"2024-03-05T18:00:00+02:00","text":"“x”"}`
	var d Document
	if err := json.Unmarshal([]byte(in), &d); err != nil {
		t.Fatal(err)
	}
	if want := time.Date(2024, 3, 5, 16, 0, 0, 0, time.UTC); !d.Published.Equal(want) {
		t.Errorf("published %v, want %v", d.Published, want)
	}
	out, err := d.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(in, string(out)); diff != "" {
		t.Errorf("(-in +out):\n%s", diff)
	}
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", MaxSize+1)
	for _, c := range []struct {
		why, in string
		want    []string
	}{
		{"nothing", "", nil},
		{"no end", "a\nb", []string{"a", "b"}},
		{"an empty line and CR LF", "a\r\n\r\nb\n", []string{"a", "", "b"}},
		{"a byte order mark", "\ufeffa\n\ufeffb\n", []string{"a", "\ufeffb"}},
		{"longer than the buffer", strings.Repeat("y", 1<<17) + "\nb", []string{strings.Repeat("y", 1<<17), "b"}},
		{"too long", "a\n" + long + "\nb\n", []string{"a", ErrTooLarge.Error(), "b"}},
		{"too long without an end", long, []string{ErrTooLarge.Error()}},
	} {
		var got []string
		for line, err := range Lines(strings.NewReader(c.in)) {
			if err != nil {
				line = []byte(err.Error())
			}
			got = append(got, string(line))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: wrong lines (%.1000s)", c.why, diff)
		}
	}
}

func TestLinesOfABrokenReader(t *testing.T) {
	broken := errors.New("broken")
	var errs []error
	for _, err := range Lines(io.MultiReader(strings.NewReader("a\nb"), errorReader{broken})) {
		errs = append(errs, err)
	}
	if len(errs) != 2 || errs[0] != nil || !errors.Is(errs[1], broken) {
		t.Errorf("got %v, want a line and the error", errs)
	}
}

type errorReader struct{ error }

func (r errorReader) Read([]byte) (int, error) { return 0, r.error }

// FuzzDecodeDocuments checks that every line that is not blank gives a document that can be analysed or an error, and that
// a document comes back from its JSON.
func FuzzDecodeDocuments(f *testing.F) {
	f.Add([]byte("{\"id\": \"a\", \"text\": \"x\"}\n{}\n\n[]\n\"\n"))
	f.Add([]byte("{\"published\": \"2024-03-05\", \"text\": \"\\u0000\"}\n{\"text\": \"\xff\"}"))
	f.Add([]byte("\ufeff{\"ID\": 1}\r\n{\"text\": null, \"id\": \"\\ud800\"}"))
	f.Fuzz(func(t *testing.T, in []byte) {
		want := 0
		for _, line := range bytes.Split(bytes.TrimPrefix(in, bom), []byte("\n")) {
			if len(bytes.TrimSpace(line)) > 0 {
				want++
			}
		}
		n := 0
		for d, err := range DecodeDocuments(bytes.NewReader(in)) {
			n++
			if err != nil {
				continue
			}
			data, err := json.Marshal(d)
			if err != nil {
				t.Fatalf("%+v: %v", d, err)
			}
			var again Document
			if err := json.Unmarshal(data, &again); err != nil || again.Text != d.Text || again.ID != d.ID || !again.Published.Equal(d.Published) {
				t.Errorf("%+v came back as %+v, %v", d, again, err)
			}
		}
		if n != want {
			t.Errorf("%d documents and errors from %d lines of %q", n, want, in)
		}
	})
}
