// Package html writes reports as web pages. It stands apart from package compare because html/template is large and most
// importers have no need for it.
package html

import (
	_ "embed"
	"html/template"
	"io"
	"sync"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
)

//go:embed page.html
var source string

var page = sync.OnceValue(func() *template.Template { return template.Must(template.New("page").Parse(source)) })

// Write writes a report as one page that needs nothing else: no script, no style sheet, no picture.
func Write(w io.Writer, r *compare.Report) error { return page().Execute(w, view(r)) }

// pageView is what the template shows.
type pageView struct {
	ID        string
	Documents []claims.Document
	Sections  []section
	Findings  int
	Stats     compare.Stats
}

// section holds the findings of one verdict.
type section struct {
	Verdict  compare.Verdict
	Title    string
	Help     string
	Findings []findingView
}

type findingView struct {
	compare.Finding
	Sides [2]sideView
}

type sideView struct {
	compare.Side
	Before, Marked, After string
	Document              claims.Document
}

func view(r *compare.Report) pageView {
	sections := []section{
		{Verdict: compare.Conflict, Title: "Conflicts", Help: "Both cannot be true as they are stated."},
		{Verdict: compare.Tension, Title: "Tensions", Help: "Both may hold, but a careful reader would want to look."},
		{Verdict: compare.Update, Title: "Updates", Help: "The later report supersedes the earlier."},
		{Verdict: compare.Agreement, Title: "Agreements", Help: "Independent sources assert the same."},
	}
	documents := map[string]claims.Document{}
	for _, d := range r.Documents {
		documents[d.ID] = d
	}
	for i := range sections {
		for _, f := range r.Findings {
			if f.Verdict == sections[i].Verdict {
				sides := [2]sideView{side(f.A, documents), side(f.B, documents)}
				sections[i].Findings = append(sections[i].Findings, findingView{f, sides})
			}
		}
	}
	return pageView{r.ID, r.Documents, sections, len(r.Findings), r.Stats}
}

func side(s compare.Side, documents map[string]claims.Document) sideView {
	before, focus, after := s.Split()
	d, ok := documents[s.Doc]
	if !ok {
		d.ID = s.Doc
	}
	return sideView{s, before, focus, after, d}
}

// Other says who asserts the quote where that is not its publisher.
func (s sideView) Other() string {
	if s.By == s.Document.Publisher() {
		return ""
	}
	return s.By
}
