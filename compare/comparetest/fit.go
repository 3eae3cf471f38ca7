package comparetest

import (
	"io/fs"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
)

// Fit says how a finding goes with a story's gold findings.
type Fit uint8

// The ways, in rising order.
const (
	Misfit    Fit = iota // with none: false
	OneSide              // one side of one of its kind
	OtherKind            // both sides of one of another kind
	Exact
)

// Fit compares a finding with the gold conflicts, an agreement with the gold agreements.
func (s *Story) Fit(f compare.Finding) Fit {
	gold, best := s.Conflicts, Misfit
	if f.Kind == "" {
		gold = s.Agreements
	}
	for _, g := range gold {
		switch a, b := hits(f, g); {
		case a && b && f.Kind == g.Kind:
			return Exact
		case a && b:
			best = OtherKind
		case (a || b) && f.Kind == g.Kind:
			best = max(best, OneSide)
		}
	}
	return best
}

// ReadExpectations reads the expectations of the .txt files of fsys (see [Run]) as stories: what they want are the gold conflicts,
// updates among them.
func ReadExpectations(fsys fs.FS) ([]*Story, error) {
	files, err := fs.Glob(fsys, "*.txt")
	if err != nil {
		return nil, err
	}
	var out []*Story
	for _, name := range files {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		for _, x := range split(string(data)) {
			s, err := storyOf(name+" "+x.name, x.text)
			if err != nil {
				return nil, err
			}
			out = append(out, s)
		}
	}
	return out, nil
}

func storyOf(id, file string) (*Story, error) {
	documents, wants, err := expectations(file)
	if err != nil {
		return nil, err
	}
	s := &Story{ID: id, Documents: documents}
	texts := map[string]string{}
	for _, d := range documents {
		texts[d.ID] = d.Text
	}
	for _, w := range wants {
		start := strings.Index(texts[w.other], w.word)
		g := Pair{Kind: w.kind, A: Quote{Doc: w.doc, Span: w.Span}, B: Quote{Doc: w.other, Quote: w.word, Span: ud.Span{Start: start, End: start + len(w.word)}}}
		if w.verdict == compare.Agreement {
			s.Agreements = append(s.Agreements, g)
		} else {
			s.Conflicts = append(s.Conflicts, g)
		}
	}
	return s, nil
}
