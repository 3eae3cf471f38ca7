package claimstest

import (
	"fmt"
	"math"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// item is one thing that was found, in the terms of a want.
type item struct {
	ud.Span
	layer       string
	source, cue *string
	text        string
	words       []string
	fields      []field
}

// String writes the item as a want.
func (it item) String() string {
	parts := []string{it.layer}
	if it.source != nil {
		parts = append(parts, "["+*it.source+"]")
	}
	if it.cue != nil {
		parts = append(parts, "<"+*it.cue+">")
	}
	parts = append(parts, "{"+strings.Join(strings.Fields(it.text), " ")+"}")
	parts = append(parts, it.words...)
	for _, f := range it.fields {
		parts = append(parts, fmt.Sprintf("%s=%q", f.name, f.value))
	}
	return strings.Join(parts, " ")
}

// items are those of a layer, in the order of the text.
func items(a *claims.Analysis, layer string) []item {
	var out []item
	switch layer {
	case "claim":
		for _, c := range a.Claims {
			out = append(out, claimItem(c))
		}
	case "attribution":
		for _, s := range a.Attributions {
			out = append(out, attributionItem(s))
		}
	case "time":
		for _, t := range a.Times {
			out = append(out, item{Span: t.Span, layer: layer, text: t.Text, words: nonEmpty(t.Value.Value, t.Mod, string(t.Type))})
		}
	case "quantity":
		for _, q := range a.Quantities {
			out = append(out, item{Span: q.Span, layer: layer, text: q.Text, words: nonEmpty(interval(q.Low, q.High), q.Unit),
				fields: []field{{"of", q.Of}, {"hedge", q.Hedge}}})
		}
	case "mention":
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				out = append(out, item{Span: m.Span, layer: layer, text: m.Text, words: nonEmpty(string(e.Kind)), fields: []field{{"entity", e.Name}}})
			}
		}
	}
	return out
}

func claimItem(c *claims.Claim) item {
	it := item{Span: c.Span, layer: "claim", text: c.Text, words: nonEmpty(string(c.Polarity), string(c.Modality), string(c.Form))}
	if n := len(c.Attribution); n > 0 {
		it.source, it.cue = sourceAndCue(c.Attribution[n-1])
	}
	it.fields = []field{{"by", c.By()}, {"predicate", c.Predicate.Lemma}}
	for _, t := range c.Times {
		it.fields = append(it.fields, field{"time", t.Value.Value})
	}
	for _, q := range c.Quantities {
		it.fields = append(it.fields, field{"quantity", q.Text})
	}
	for _, a := range c.Arguments {
		it.fields = append(it.fields, field{string(a.Role), a.Text})
	}
	for _, r := range c.Relations {
		it.fields = append(it.fields, field{string(r.Kind), r.To.Predicate.Text})
	}
	return it
}

func attributionItem(s *claims.Attribution) item {
	polarity := claims.Positive
	if s.Negative {
		polarity = claims.Negative
	}
	it := item{Span: s.Content.Span, layer: "attribution", text: s.Content.Text, words: []string{string(s.Kind), string(polarity)}}
	it.source, it.cue = sourceAndCue(s)
	return it
}

// sourceAndCue are the words of both. An attribution without source has an empty one, unlike what is not attributed.
func sourceAndCue(s *claims.Attribution) (source, cue *string) {
	source = new(string)
	if s.Source != nil {
		source = &s.Source.Text
	}
	if s.Cue != nil {
		cue = &s.Cue.Text
	}
	return source, cue
}

// interval writes "12", "12…", "…12" or "12…15".
func interval(low, high float64) string {
	if low == high {
		return fmt.Sprintf("%g", low)
	}
	s := "…"
	if !math.IsInf(low, 0) {
		s = fmt.Sprintf("%g", low) + s
	}
	if !math.IsInf(high, 0) {
		s += fmt.Sprintf("%g", high)
	}
	return s
}

func nonEmpty(all ...string) []string {
	var out []string
	for _, s := range all {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}
