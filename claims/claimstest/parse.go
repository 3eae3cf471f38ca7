package claimstest

import (
	"fmt"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Case is a document with what is expected of it.
type Case struct {
	Document claims.Document
	Wants    []Want
}

// Want is what is expected of a line of the text.
type Want struct {
	ud.Span        // the line, in the document's text
	Line    int    // where the want stands in the file, from 1
	Text    string // what comes after "// want"
}

// Parse reads a file of documents with expectations. Each begins with a line "-- id --", has a header as
// [claims.ParseText] reads it or none, and text in which a line "// want …" speaks of the nearest line above it that is none. What
// comes before the first document is a comment.
func Parse(file string) ([]Case, error) {
	var cases []Case
	var body strings.Builder
	first := 0 // how many wants of the document had been seen where its text began
	end := func() error {
		if len(cases) == 0 {
			return nil
		}
		return cases[len(cases)-1].fill(body.String())
	}
	last := ud.Span{}
	for n, line := range strings.Split(file, "\n") {
		text, isWant := strings.CutPrefix(strings.TrimSpace(line), "// want ")
		switch id, ok := marker(line); {
		case ok:
			if err := end(); err != nil {
				return nil, err
			}
			body.Reset()
			last, first = ud.Span{}, n+1
			cases = append(cases, Case{Document: claims.Document{ID: id}})
		case len(cases) == 0:
		case isWant && last.Len() == 0:
			return nil, fmt.Errorf("line %d: no text above this want (the document begins in line %d)", n+1, first)
		case isWant:
			c := &cases[len(cases)-1]
			c.Wants = append(c.Wants, Want{last, n + 1, strings.TrimSpace(text)})
		default:
			if strings.TrimSpace(line) != "" {
				last = ud.Span{Start: body.Len(), End: body.Len() + len(line)}
			}
			body.WriteString(line + "\n")
		}
	}
	return cases, end()
}

// marker reads a line "-- id --".
func marker(line string) (id string, ok bool) {
	line, begins := strings.CutPrefix(strings.TrimSpace(line), "-- ")
	line, ends := strings.CutSuffix(line, " --")
	return strings.TrimSpace(line), begins && ends
}

// fill sets the document from the lines that are no wants, and moves the wants' spans from there into its text.
func (c *Case) fill(body string) error {
	d, err := claims.ParseText(body)
	if err != nil {
		return fmt.Errorf("document %q: %w", c.Document.ID, err)
	}
	header := len(body) - len(d.Text)
	d.ID = c.Document.ID
	c.Document = d
	for i := range c.Wants {
		w := &c.Wants[i]
		if w.Start -= header; w.Start < 0 {
			return fmt.Errorf("line %d: a want speaks of the text, not of the header", w.Line)
		}
		w.End -= header
	}
	return nil
}
