package claimstest

import (
	"fmt"
	"slices"
	"strings"
)

// pattern is a want, taken apart.
type pattern struct {
	Want
	layer       string
	none        bool // nothing of the layer is on the line
	source, cue *string
	text        string
	words       []string
	fields      []field
}

// field is "time=2024-03-01".
type field struct{ name, value string }

// closing are the marks that close what the others open.
var closing = map[byte]string{'[': "]", '<': ">", '{': "}", '"': `"`}

func parsePattern(w Want) (pattern, error) {
	p := pattern{Want: w}
	rest := w.Text
	p.layer, rest, _ = strings.Cut(rest, " ")
	if p.none = p.layer == "no"; p.none {
		p.layer, rest, _ = strings.Cut(rest, " ")
	}
	if !slices.Contains([]string{"claim", "attribution", "time", "quantity", "mention"}, p.layer) {
		return p, fmt.Errorf("unknown layer %q", p.layer)
	}
	for rest = strings.TrimSpace(rest); rest != ""; rest = strings.TrimSpace(rest) {
		var err error
		if rest, err = p.part(rest); err != nil {
			return p, err
		}
	}
	return p, nil
}

// part reads the first part of s and returns what comes after it.
func (p *pattern) part(s string) (rest string, err error) {
	if mark, ok := closing[s[0]]; ok {
		inside, rest, closed := strings.Cut(s[1:], mark)
		if !closed {
			return "", fmt.Errorf("no %s after %q", mark, s)
		}
		switch s[0] {
		case '[':
			p.source = &inside
		case '<':
			p.cue = &inside
		default:
			p.text = inside
		}
		return rest, nil
	}
	word, rest, _ := strings.Cut(s, " ")
	name, value, ok := strings.Cut(word, "=")
	if !ok {
		p.words = append(p.words, word)
		return rest, nil
	}
	if strings.HasPrefix(value, `"`) {
		value, rest, ok = strings.Cut(s[len(name)+2:], `"`)
		if !ok {
			return "", fmt.Errorf("no closing quotation mark after %q", s)
		}
	}
	p.fields = append(p.fields, field{name, value})
	return rest, nil
}

// find is the index of the first item that fits, or -1.
func (p *pattern) find(all []item) int { return slices.IndexFunc(all, p.fits) }

func (p *pattern) fits(it item) bool {
	if p.text != "" && plain(p.text) != plain(it.text) || !same(p.source, it.source) || p.cue != nil && !same(p.cue, it.cue) {
		return false
	}
	for _, w := range p.words {
		if !slices.Contains(it.words, w) {
			return false
		}
	}
	for _, f := range p.fields {
		if !slices.ContainsFunc(it.fields, func(g field) bool { return f.name == g.name && plain(f.value) == plain(g.value) }) {
			return false
		}
	}
	return true
}

func same(a, b *string) bool {
	return a == nil && b == nil || a != nil && b != nil && plain(*a) == plain(*b)
}

// plain writes quotation marks and blanks in one way, and leaves out the mark at the end of a clause.
func plain(s string) string {
	s = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`).Replace(s)
	return strings.TrimRight(strings.Join(strings.Fields(s), " "), ".,;")
}
