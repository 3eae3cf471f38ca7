package compare

import (
	"slices"
	"strings"
)

// passing says whether one of two reports, of different times, speaks of a number that was still to change when it was
// written: “so far”, “have fallen ill since”, “were still without power”.
func (p *pair) passing() bool {
	x, y := p.a.Document.Published, p.b.Document.Published
	if x.IsZero() || y.IsZero() || x.Equal(y) {
		return false
	}
	return passes(p.a) || passes(p.b)
}

func passes(f *fact) bool {
	words := strings.Fields(strings.ToLower(f.Text))
	for i, w := range words {
		switch strings.Trim(w, ",.;:“”\"") {
		case "still", "now", "already", "yet", "since":
			return true
		case "far":
			if i > 0 && words[i-1] == "so" {
				return true
			}
		}
	}
	return slices.Contains(words, "has") && slices.Contains(words, "risen")
}
