package compare

import (
	"bytes"
	"encoding/json"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// reportJSON is a report as JSON: the layers are those of all the documents, each item with its "doc".
type reportJSON struct {
	ID           string            `json:"id"`
	Documents    []documentJSON    `json:"documents"`
	Entities     []entityJSON      `json:"entities"`
	Times        []json.RawMessage `json:"times"`
	Quantities   []json.RawMessage `json:"quantities"`
	Attributions []json.RawMessage `json:"attributions"`
	Claims       []json.RawMessage `json:"claims"`
	Findings     []findingJSON     `json:"findings"`
	Stats        statsJSON         `json:"stats"`
}

type documentJSON struct {
	ID        string `json:"id"`
	Source    string `json:"source"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title"`
	Published string `json:"published"`
}

type entityJSON struct {
	ID       string            `json:"id"`
	Name     string            `json:"name"`
	Kind     claims.EntityKind `json:"kind"`
	Aliases  []string          `json:"aliases"`
	Roles    []string          `json:"roles"`
	Mentions []mentionJSON     `json:"mentions"`
}

type mentionJSON struct {
	Doc string `json:"doc"`
	spanJSON
}

type spanJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type findingJSON struct {
	ID      string   `json:"id"`
	Verdict Verdict  `json:"verdict"`
	Kind    string   `json:"kind"`
	Score   float64  `json:"score"`
	A       sideJSON `json:"a"`
	B       sideJSON `json:"b"`
	Message string   `json:"message"`
	Itself  string   `json:"itself,omitempty"`
	Why     []string `json:"why"`
}

type sideJSON struct {
	Doc   string  `json:"doc"`
	Claim *string `json:"claim"`
	spanJSON
	Focus spanJSON `json:"focus"`
	By    string   `json:"by"`
}

type statsJSON struct {
	Documents int `json:"documents"`
	Claims    int `json:"claims"`
	Compared  int `json:"compared"`
}

// MarshalJSON writes the report. Ids of claims, attributions, times and quantities are unique over documents: "a#c1". The
// same report gives the same bytes.
func (r *Report) MarshalJSON() ([]byte, error) {
	j := reportJSON{
		ID: r.ID, Documents: []documentJSON{}, Entities: []entityJSON{}, Times: []json.RawMessage{}, Quantities: []json.RawMessage{},
		Attributions: []json.RawMessage{}, Claims: []json.RawMessage{}, Findings: []findingJSON{}, Stats: statsJSON(r.Stats),
	}
	for _, d := range r.Documents {
		j.Documents = append(j.Documents, documentJSON{d.ID, d.Source, d.URL, d.Title, claims.FormatPublished(d.Published)})
	}
	for _, e := range r.Entities {
		if !e.Passing() {
			j.Entities = append(j.Entities, e.json())
		}
	}
	if err := j.addLayers(r); err != nil {
		return nil, err
	}
	for _, f := range r.Findings {
		j.Findings = append(j.Findings, findingJSON{f.ID, f.Verdict, f.Kind, f.Score, f.A.json(), f.B.json(), f.Message, f.Itself, list(f.Why)})
	}
	return marshal(j)
}

// addLayers appends what was found in each document.
func (j *reportJSON) addLayers(r *Report) error {
	ids := map[*claims.Entity]string{}
	for _, e := range r.Entities {
		for _, m := range e.Members {
			if ids[m.Entity] = e.ID; e.Passing() {
				ids[m.Entity] = ""
			}
		}
	}
	for _, a := range r.Analyses {
		layers, err := a.Records(func(e *claims.Entity) string {
			if id, ok := ids[e]; ok {
				return id
			}
			return a.Document.ID + "#" + e.ID
		})
		if err != nil {
			return err
		}
		j.Times = append(j.Times, layers.Times...)
		j.Quantities = append(j.Quantities, layers.Quantities...)
		j.Attributions = append(j.Attributions, layers.Attributions...)
		j.Claims = append(j.Claims, layers.Claims...)
	}
	return nil
}

func (e *Entity) json() entityJSON {
	j := entityJSON{e.ID, e.Name, e.Kind, list(e.Aliases), []string{}, []mentionJSON{}}
	for _, r := range e.Roles {
		j.Roles = append(j.Roles, r.String())
	}
	for _, m := range e.Members {
		for _, at := range m.Entity.Mentions {
			j.Mentions = append(j.Mentions, mentionJSON{m.Doc, span(at.Span, at.Text)})
		}
	}
	return j
}

func (s Side) json() sideJSON {
	j := sideJSON{Doc: s.Doc, spanJSON: span(s.Span, s.Text), Focus: span(s.Focus, s.FocusText), By: s.By}
	if s.Claim != nil {
		id := s.Doc + "#" + s.Claim.ID
		j.Claim = &id
	}
	return j
}

func span(s ud.Span, text string) spanJSON { return spanJSON{s.Start, s.End, text} }

// list is s, or an empty list where there is none.
func list(s []string) []string { return append([]string{}, s...) }

// marshal writes v as JSON without HTML escapes.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}
