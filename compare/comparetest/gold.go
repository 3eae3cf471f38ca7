package comparetest

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Story is a cluster of documents with gold findings; testdata/stories/GUIDE.md describes the format.
type Story struct {
	ID         string
	Domain     string
	Documents  []claims.Document
	Conflicts  []Pair
	Compatible []Pair // traps: they look like conflicts and are none
	Agreements []Pair
}

// Pair is a gold finding.
type Pair struct {
	Kind string
	A, B Quote
	Why  string
}

// Quote is one side of it: words that occur once in the document.
type Quote struct {
	Doc     string
	Quote   string
	ud.Span `json:"-"` // where they stand
}

// ReadStories reads the stories in the .json files of fsys, sorted by name, and finds their quotes.
func ReadStories(fsys fs.FS) ([]*Story, error) {
	files, err := fs.Glob(fsys, "*.json")
	if err != nil {
		return nil, err
	}
	var out []*Story
	for _, name := range files {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		s := new(Story)
		if err = json.Unmarshal(data, s); err == nil {
			err = s.locate()
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, s)
	}
	return out, nil
}

// locate finds the quotes in the documents.
func (s *Story) locate() error {
	texts := map[string]string{}
	for _, d := range s.Documents {
		texts[d.ID] = d.Text
	}
	for _, pairs := range [][]Pair{s.Conflicts, s.Compatible, s.Agreements} {
		for i := range pairs {
			for _, q := range []*Quote{&pairs[i].A, &pairs[i].B} {
				q.Start = strings.Index(texts[q.Doc], q.Quote)
				if q.Start < 0 {
					return fmt.Errorf("document %q has no %q", q.Doc, q.Quote)
				}
				q.End = q.Start + len(q.Quote)
			}
		}
	}
	return nil
}
