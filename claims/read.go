package claims

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strconv"
)

// MaxSize is the most bytes that a document, or a line that documents are read from, may have.
const MaxSize = 64 << 20

// ErrTooLarge says that a document or a line has more than [MaxSize] bytes.
var ErrTooLarge = errors.New("larger than 64 MiB")

// ReadDocuments reads the documents in the files and directories given, in this order. A .txt file is one document, whose
// id is its path and which may begin with a header of "Source:", "Title:", "Published:" and "URL:" lines ended by a blank
// line; .json holds a document or an array of them; .jsonl holds one a line; a directory stands for the files of these
// kinds in it, sorted. A document without an id gets its place among all that are read ("1", "2", …).
//
// What cannot be read is yielded as an error that names file and place, with a Document that has at most its ID; so is a
// document whose id has been seen before. The rest is read all the same.
func ReadDocuments(paths ...string) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		r := documentReader{yield: yield, seen: map[string]bool{}}
		for _, p := range paths {
			r.path(p)
		}
	}
}

// DecodeDocuments reads documents from r as JSON, one a line, and otherwise does as [ReadDocuments]. Blank lines are
// skipped.
func DecodeDocuments(r io.Reader) iter.Seq2[Document, error] {
	return func(yield func(Document, error) bool) {
		d := documentReader{yield: yield, seen: map[string]bool{}}
		d.lines("line ", r)
	}
}

// documentReader hands documents to yield.
type documentReader struct {
	yield func(Document, error) bool
	done  bool // yield wants no more
	place int  // how many documents came before
	seen  map[string]bool
}

func (r *documentReader) path(path string) {
	entries, err := os.ReadDir(path)
	if err != nil { // no directory
		r.file(path)
		return
	}
	for _, e := range entries {
		if documentFiles[filepath.Ext(e.Name())] && !e.IsDir() {
			r.file(filepath.Join(path, e.Name()))
		}
	}
}

// documentFiles are the kinds of file that hold documents.
var documentFiles = map[string]bool{".txt": true, ".json": true, ".jsonl": true}

func (r *documentReader) file(path string) {
	if r.done {
		return
	}
	f, err := os.Open(path)
	if err != nil {
		r.fail(err)
		return
	}
	defer f.Close()
	switch name := filepath.ToSlash(path); filepath.Ext(path) {
	case ".txt":
		r.text(name, f)
	case ".json":
		r.json(name, f)
	case ".jsonl":
		r.lines(name+":", f)
	default:
		r.fail(fmt.Errorf("%s: not a .txt, .json or .jsonl file", name))
	}
}

// fail says what is wrong with no document in particular.
func (r *documentReader) fail(err error) {
	if !r.done {
		r.done = !r.yield(Document{}, err)
	}
}

// text reads a file that is one document.
func (r *documentReader) text(name string, in io.Reader) {
	data, err := io.ReadAll(io.LimitReader(in, MaxSize+1))
	var d Document
	if err == nil {
		d, err = ParseText(string(bytes.TrimPrefix(data, bom)))
	}
	d.ID = name
	r.document(name, d, err)
}

// json reads a file that holds a document or an array of them.
func (r *documentReader) json(name string, in io.Reader) {
	data, err := io.ReadAll(in)
	data = bytes.TrimSpace(bytes.TrimPrefix(data, bom))
	if err != nil || !bytes.HasPrefix(data, []byte("[")) {
		r.value(name, data, err)
		return
	}
	var items []json.RawMessage
	if err := decode(data, &items); err != nil {
		r.fail(fmt.Errorf("%s: %w", name, err))
	}
	for i, item := range items {
		r.value(fmt.Sprintf("%s[%d]", name, i), item, nil)
	}
}

// lines reads a document from each line; where is put before the line's number.
func (r *documentReader) lines(where string, in io.Reader) {
	n := 0
	for line, err := range Lines(in) {
		n++
		if len(bytes.TrimSpace(line)) > 0 || err != nil {
			r.value(where+strconv.Itoa(n), line, err)
		}
		if r.done {
			return
		}
	}
}

// value reads a document from its JSON, unless there is an error already.
func (r *documentReader) value(where string, data []byte, err error) {
	var d Document
	if err == nil {
		err = decode(data, &d)
	}
	r.document(where, d, err)
}

// document hands on a document, or says what is wrong with it.
func (r *documentReader) document(where string, d Document, err error) {
	if r.done {
		return
	}
	r.place++
	if d.ID == "" {
		d.ID = strconv.Itoa(r.place)
	}
	if err == nil {
		err = d.check()
	}
	if err == nil && r.seen[d.ID] {
		err = errors.New("this id comes twice")
	}
	if err != nil {
		r.done = !r.yield(Document{ID: d.ID}, fmt.Errorf("%s: document %q: %w", where, d.ID, err))
		return
	}
	r.seen[d.ID] = true
	r.done = !r.yield(d, nil)
}
