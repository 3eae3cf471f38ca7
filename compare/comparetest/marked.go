package comparetest

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Marked is a story in whose text a reader marked who and what is mentioned, and which mentions are one and the same over all its
// documents:
//
//	# ferry other Thalia K.
//	=== a
//	[[ferry|The Thalia K.]] struck a rock; [[captain|her captain]] was asleep.
//	=== b
//	[[ferry|The ferry]] sank.
//
// The lines on top list the entities: id, kind, name. Marks may nest.
type Marked struct {
	Name      string
	Documents []claims.Document
	Mentions  []MarkedMention // in the order of the documents and of the text, the longer first
}

// MarkedMention is a span that the reader marked.
type MarkedMention struct {
	Doc string
	ud.Span
	Text   string
	Entity string // the reader's id
}

// ReadMarked reads the stories in the .txt files of fsys, sorted by name.
func ReadMarked(fsys fs.FS) ([]*Marked, error) {
	files, err := fs.Glob(fsys, "*.txt")
	if err != nil {
		return nil, err
	}
	var out []*Marked
	for _, name := range files {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		m, err := parseMarked(strings.TrimSuffix(path.Base(name), ".txt"), string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, m)
	}
	return out, nil
}

// parseMarked reads one file.
func parseMarked(name, file string) (*Marked, error) {
	m := &Marked{Name: name}
	_, file, _ = strings.Cut("\n"+file, "\n=== ")
	for part := range strings.SplitSeq(file, "\n=== ") {
		id, marked, _ := strings.Cut(part, "\n")
		if err := m.read(strings.TrimSpace(id), strings.Trim(marked, "\n")); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// read takes the marks off a document.
func (m *Marked) read(doc, marked string) error {
	var text strings.Builder
	var open []int // mentions whose end has not come
	begin := len(m.Mentions)
	for marked != "" {
		inside, after, _ := strings.Cut(strings.TrimPrefix(marked, "[["), "|")
		switch {
		case strings.HasPrefix(marked, "[[") && !strings.ContainsAny(inside, " []\n"):
			open = append(open, len(m.Mentions))
			m.Mentions = append(m.Mentions, MarkedMention{Doc: doc, Span: ud.Span{Start: text.Len()}, Entity: inside})
			marked = after
		case strings.HasPrefix(marked, "]]") && len(open) > 0:
			m.Mentions[open[len(open)-1]].End = text.Len()
			open, marked = open[:len(open)-1], marked[2:]
		default:
			text.WriteByte(marked[0])
			marked = marked[1:]
		}
	}
	if len(open) > 0 {
		x := m.Mentions[open[0]]
		return fmt.Errorf("document %q, byte %d: the mark of %q is not closed", doc, x.Start, x.Entity)
	}
	for i := begin; i < len(m.Mentions); i++ {
		m.Mentions[i].Text = m.Mentions[i].Of(text.String())
	}
	if slices.ContainsFunc(m.Documents, func(d claims.Document) bool { return d.ID == doc }) {
		return fmt.Errorf("document %q comes twice", doc)
	}
	m.Documents = append(m.Documents, claims.Document{ID: doc, Text: text.String()})
	return nil
}
