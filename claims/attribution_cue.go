package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// negative says whether what the cue reports is denied or not said: “denied”, “did not say”, “declined to say”; “did not deny” is
// neither.
func (f *finder) negative(cue int) bool {
	e := f.entry(cue)
	negative := e != nil && (e.Class == Denial || e.Class == Doubt)
	verbs := append([]int{cue}, f.governors(cue)...)
	if f.is(cue, ud.NOUN) && f.rel(cue, "obj") && f.head(cue) >= 0 { // “has no doubt”, “didn't have any concerns”
		verbs = append(append(verbs, f.head(cue)), f.governors(f.head(cue))...)
	}
	if s := f.child(cue, "nsubj"); s >= 0 && s < cue && f.lower(f.below(s, nil)[0]) == "neither" {
		negative = !negative
	}
	for i, g := range verbs {
		switch f.tok[g].Lemma {
		case "decline", "refuse", "fail", "neglect", "omit", "refrain", "stop":
			negative = !negative
		case "deny":
			negative = negative != (i > 0)
		}
		if f.denied(g, cue) {
			negative = !negative
		}
	}
	return negative
}

// denied says whether a negation before the cue hangs on the word.
func (f *finder) denied(g, cue int) bool {
	for _, c := range f.kids[g] {
		switch f.lower(c) {
		case "not", "n't", "never", "neither", "nor", "no", "nobody", "none", "without":
			if c < cue && f.inside[c] == f.inside[cue] && f.rel(c, "advmod", "nsubj", "det", "cc", "mark", "obl") {
				return true
			}
		}
	}
	return false
}

// cueSpan is the cue with what changes it: auxiliaries, negation and particle, and the verb that says whether the thing was
// said: “has denied”, “did not say”, “pointed out”, “declined to say”.
func (f *finder) cueSpan(r *reported) ud.Span {
	first, last := r.cue, r.cueLast
	if f.is(r.cue, ud.VERB, ud.ADJ) {
		first = f.group(r.cue)
		if p := f.particle(r.cue); p == last+1 {
			last = p
		}
		for h := f.head(r.cue); h >= 0 && f.rel(r.cue, "xcomp") && f.lower(first-1) == "to" && h == first-2 && f.withholds(h); h = -1 {
			first = f.group(h)
		}
	}
	return f.tok[first].Span.Hull(f.tok[last].Span)
}

// withholds says whether the verb tells that what it governs is not said, or said again.
func (f *finder) withholds(g int) bool {
	switch f.tok[g].Lemma {
	case "decline", "refuse", "fail", "neglect", "continue", "go":
		return true
	}
	return false
}

// group is the first token of the verb's auxiliaries and negations right before it. Adverbs count between them.
func (f *finder) group(g int) int {
	first := g
	for k := g - 1; k >= f.base[f.sent[g]]; k-- {
		switch {
		case f.is(k, ud.AUX) && f.head(k) == g || negations[f.lower(k)] && f.is(k, ud.PART, ud.ADV):
			first = k
		case f.is(k, ud.ADV) && f.head(k) == g:
		default:
			return first
		}
	}
	return first
}

var negations = map[string]bool{"not": true, "n't": true, "never": true}

// governors are the verbs that the cue is an infinitive or gerund of: "declined" of "declined to say".
func (f *finder) governors(g int) []int {
	var out []int
	for steps := 0; steps < 4 && f.rel(g, "xcomp"); steps++ {
		if g = f.head(g); g < 0 {
			break
		}
		out = append(out, g)
	}
	return out
}

// lemma is the cue's lemma as the lexicon has it.
func (f *finder) lemma(cue int) string {
	if e := f.entry(cue); e != nil {
		return e.Lemma
	}
	return f.tok[cue].Lemma
}

// entry is the cue lexicon's row for the token, or nil.
func (f *finder) entry(g int) *cueEntry {
	if !f.ok(g) {
		return nil
	}
	t := f.tok[g]
	pos := t.UPOS
	if pos == ud.AUX {
		pos = ud.VERB
	}
	if pos == ud.VERB {
		if c := f.particle(g); c > g { // "point out"
			return cues()[cueKey{t.Lemma + " " + f.lower(c), pos}]
		}
		if w := f.lower(g); t.Lemma == "lie" && (w == "lay" || w == "lain" || f.child(g, "obl") >= 0) { // "the village lies below the dam"
			return nil
		}
		if e := cues()[cueKey{f.lower(g), ud.ADJ}]; e != nil && f.child(g, "nsubj:pass", "aux:pass") >= 0 { // "was convinced"
			return e
		}
	}
	if e := cues()[cueKey{t.Lemma, pos}]; e != nil {
		return e
	}
	if pos == ud.VERB {
		return stemmed(f.lower(g))
	}
	return nil
}

// particle is the verb's particle, or -1. The parser may have read it as a preposition: "brushed off the rumours".
func (f *finder) particle(g int) int {
	if c := f.child(g, "compound:prt"); c > g && !(f.lower(c) == "up" && f.lower(c+1) == "to") { // "said up to 12"
		return c
	}
	if p := g + 1; f.is(p, ud.ADP, ud.ADV) && cues()[cueKey{f.tok[g].Lemma + " " + f.lower(p), ud.VERB}] != nil {
		return p
	}
	return -1
}

// stemmed is the row of the verb that an inflected form may come from, for verbs whose lemma the tagger got wrong.
func stemmed(form string) *cueEntry {
	for _, end := range []struct{ from, to string }{{"ed", ""}, {"ed", "e"}, {"ied", "y"}, {"s", ""}, {"es", ""}, {"ies", "y"}, {"ing", ""}, {"ing", "e"}} {
		if stem, ok := strings.CutSuffix(form, end.from); ok {
			if e := cues()[cueKey{stem + end.to, ud.VERB}]; e != nil {
				return e
			}
		}
	}
	return nil
}
