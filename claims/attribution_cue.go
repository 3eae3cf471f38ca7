package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// negative says whether what the cue reports is denied or not said: "denied", "did not say", "declined to say".
func (f *finder) negative(cue int) bool {
	if e := f.entry(cue); e != nil && (e.Class == cueDenial || e.Class == cueDoubt) {
		return true
	}
	for _, g := range append([]int{cue}, f.governors(cue)...) {
		switch f.tok[g].Lemma {
		case "decline", "refuse", "fail", "neglect", "omit", "refrain", "deny", "stop":
			return true
		}
		for _, c := range f.kids[g] {
			switch f.lower(c) {
			case "not", "n't", "never", "neither", "nor", "no", "nobody", "none", "without":
				if c < cue && f.rel(c, "advmod", "nsubj", "det", "cc", "mark", "obl") {
					return true
				}
			}
		}
	}
	return false
}

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
		if c := f.child(g, "compound:prt"); c > g { // "point out"
			return cues()[cueKey{t.Lemma + " " + f.lower(c), pos}]
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
