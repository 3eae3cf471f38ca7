package compare

import (
	"slices"
	"strings"
	"time"
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

// grown says whether the later of two reports, by half a day at least, gives a higher toll than the earlier.
func (p *pair) grown(x, y amount) bool {
	const later = 12 * time.Hour
	if !countsPeople(p.ra) && !countsPeople(p.rb) {
		return false
	}
	apart := p.b.Document.Published.Sub(p.a.Document.Published)
	switch {
	case p.a.Document.Published.IsZero() || p.b.Document.Published.IsZero():
		return false
	case apart >= later:
		return x.High < y.Low
	case -apart >= later:
		return y.High < x.Low
	}
	return false
}

// countsPeople says whether a predicate tells of what befalls people one after another, whose number grows.
func countsPeople(r reading) bool {
	return in(r.pred.Lemma, "kill", "injure", "infect", "fall ill", "admit to hospital", "arrest", "rescue", "evacuate")
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
