package claims

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"time"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// MarshalJSON writes the id of the document and the layers of the analysis. The same analysis gives the same bytes.
func (a *Analysis) MarshalJSON() ([]byte, error) {
	j := naming{entity: func(e *Entity) string {
		if e.Passing() {
			return ""
		}
		return e.ID
	}}
	listed := slices.DeleteFunc(slices.Clone(a.Entities), (*Entity).Passing)
	return marshal(struct {
		ID           string            `json:"id"`
		Entities     []entityJSON      `json:"entities"`
		Times        []timeJSON        `json:"times"`
		Quantities   []quantityJSON    `json:"quantities"`
		Attributions []attributionJSON `json:"attributions"`
		Claims       []claimJSON       `json:"claims"`
	}{a.Document.ID, each(listed, j.entityRecord), each(a.Times, j.time), each(a.Quantities, j.quantity),
		each(a.Attributions, j.attribution), each(a.Claims, j.claim)})
}

// Records are the layers of an analysis but for its entities, each item as a JSON object of its own.
type Records struct {
	Times, Quantities, Attributions, Claims []json.RawMessage
}

// Records writes the items for an output that holds several documents: ids are unique over documents ("<document id>#c1"),
// each item names its document in "doc", and entity gives the id to write for an entity, "" for null.
func (a *Analysis) Records(entity func(*Entity) string) (Records, error) {
	j := naming{doc: a.Document.ID, entity: entity}
	var r Records
	var err error
	for _, t := range a.Times {
		r.Times = record(r.Times, j.time(t), &err)
	}
	for _, q := range a.Quantities {
		r.Quantities = record(r.Quantities, j.quantity(q), &err)
	}
	for _, s := range a.Attributions {
		r.Attributions = record(r.Attributions, j.attribution(s), &err)
	}
	for _, c := range a.Claims {
		r.Claims = record(r.Claims, j.claim(c), &err)
	}
	return r, err
}

func record(to []json.RawMessage, v any, failed *error) []json.RawMessage {
	data, err := marshal(v)
	if err != nil && *failed == nil {
		*failed = err
	}
	return append(to, data)
}

// marshal writes v as JSON without HTML escapes.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// each converts a list; the result is never nil, so that JSON has [] and not null.
func each[T, U any](from []T, convert func(T) U) []U {
	to := make([]U, len(from))
	for i, x := range from {
		to[i] = convert(x)
	}
	return to
}

// naming says how items are named in the output.
type naming struct {
	doc    string // put before ids where the output holds several documents, else empty
	entity func(*Entity) string
}

func (j naming) id(id string) string {
	if j.doc == "" {
		return id
	}
	return j.doc + "#" + id
}

type spanJSON struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type entityJSON struct {
	ID       string     `json:"id"`
	Name     string     `json:"name"`
	Kind     EntityKind `json:"kind"`
	Aliases  []string   `json:"aliases"`
	Roles    []string   `json:"roles"`
	Mentions []spanJSON `json:"mentions"`
}

func (j naming) entityRecord(e *Entity) entityJSON {
	mention := func(m Mention) spanJSON { return spanJSON{m.Start, m.End, m.Text} }
	return entityJSON{j.entity(e), e.Name, e.Kind, stringList(e.Aliases), each(e.Roles, names.Office.String), each(e.Mentions, mention)}
}

// stringList is s, or an empty list where there is none.
func stringList(s []string) []string { return append([]string{}, s...) }

type timeJSON struct {
	ID  string `json:"id"`
	Doc string `json:"doc,omitempty"`
	spanJSON
	Type  string  `json:"type"`
	Value string  `json:"value"`
	Mod   string  `json:"mod"`
	From  *string `json:"from"`
	To    *string `json:"to"`
}

func (j naming) time(t *Time) timeJSON {
	return timeJSON{j.id(t.ID), j.doc, spanJSON{t.Start, t.End, t.Text}, string(t.Type), t.Value.Value, t.Mod, boundJSON(t.From), boundJSON(t.To)}
}

func boundJSON(t time.Time) *string {
	if t.IsZero() {
		return nil
	}
	s := t.UTC().Format(time.RFC3339)
	return &s
}

type quantityJSON struct {
	ID  string `json:"id"`
	Doc string `json:"doc,omitempty"`
	spanJSON
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
	Open  string   `json:"open"` // "low", "high" or "low high"
	Unit  string   `json:"unit"`
	Of    string   `json:"of"`
	Hedge string   `json:"hedge"`
	Per   string   `json:"per,omitempty"`     // "share": an amount for each
	Rank  bool     `json:"ordinal,omitempty"` // "third": low and high are the rank
}

func (j naming) quantity(q *Quantity) quantityJSON {
	return quantityJSON{j.id(q.ID), j.doc, spanJSON{q.Start, q.End, q.Text}, finite(q.Low), finite(q.High),
		openBounds(q.OpenLow, q.OpenHigh), q.Unit, q.Of, q.Hedge, q.Per, q.Ordinal}
}

func finite(x float64) *float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return nil
	}
	return &x
}

func openBounds(low, high bool) string {
	switch {
	case low && high:
		return "low high"
	case low:
		return "low"
	case high:
		return "high"
	}
	return ""
}

type attributionJSON struct {
	ID       string          `json:"id"`
	Doc      string          `json:"doc,omitempty"`
	Kind     AttributionKind `json:"kind"`
	Parent   *string         `json:"parent"`
	Polarity Polarity        `json:"polarity"`
	Attitude bool            `json:"attitude,omitempty"`
	Source   *sourceJSON     `json:"source"`
	Cue      *cueJSON        `json:"cue"`
	Content  contentJSON     `json:"content"`
}

type sourceJSON struct {
	spanJSON
	Entity *string `json:"entity"`
}

// wordJSON is a span with its lemma: a cue, or a predicate.
type wordJSON struct {
	spanJSON
	Lemma string `json:"lemma"`
}

type cueJSON struct {
	wordJSON
	Class CueClass `json:"class,omitempty"`
}

type contentJSON struct {
	spanJSON
	Parts [][2]int `json:"parts,omitempty"`
}

func (j naming) attribution(s *Attribution) attributionJSON {
	r := attributionJSON{ID: j.id(s.ID), Doc: j.doc, Kind: s.Kind, Polarity: Positive, Attitude: s.Attitude}
	if s.Negative {
		r.Polarity = Negative
	}
	if s.Parent != nil {
		id := j.id(s.Parent.ID)
		r.Parent = &id
	}
	if s.Source != nil {
		r.Source = &sourceJSON{spanJSON{s.Source.Start, s.Source.End, s.Source.Text}, j.reference(s.Source.Entity)}
	}
	if s.Cue != nil {
		r.Cue = &cueJSON{wordJSON{spanJSON{s.Cue.Start, s.Cue.End, s.Cue.Text}, s.Cue.Lemma}, s.Cue.Class}
	}
	r.Content = contentJSON{spanJSON{s.Content.Start, s.Content.End, s.Content.Text},
		each(s.Content.Parts, func(p ud.Span) [2]int { return [2]int{p.Start, p.End} })}
	return r
}

// reference is the id of an entity, nil for none.
func (j naming) reference(e *Entity) *string {
	if e == nil {
		return nil
	}
	id := j.entity(e)
	if id == "" {
		return nil
	}
	return &id
}
