package claims

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// cueFrame is a set of constructions that a cue takes its content in.
type cueFrame uint32

const (
	frameClause      cueFrame = 1 << iota // "said (that) …"
	frameQuote                            // "“…,” said"
	frameObject                           // "denied the report"
	frameInfinitive                       // "promised to …"
	frameThat                             // a noun: "the claim that …"
	frameRaised                           // in the passive: "is said to have …"
	frameName                             // "called it “a gift”"
	frameAsk                              // "urged them to …"
	frameAccuse                           // "accused them of …"
	frameTo                               // a noun or adjective: "plans to …"
	framePreposition                      // "warned of …"
	// Those that no row needs to say:
	frameInserted  // "…, she said, …", "as she said"
	frameSurface   // read off the words
	frameAccording // "according to", "in her view"
	frameHearsay   // "reportedly"
	framePassive   // "was reported"
	framePresented // "the line came from X"
)

var frameNames = map[string]cueFrame{
	"ccomp": frameClause, "quote": frameQuote, "obj": frameObject, "xcomp": frameInfinitive, "that": frameThat, "raise": frameRaised, "name": frameName,
	"ask": frameAsk, "accuse": frameAccuse, "to": frameTo,
}

// cueEntry is a row of lexicon/cues.tsv.
type cueEntry struct {
	Lemma        string
	UPOS         ud.UPOS
	Frames       cueFrame
	Prepositions []string // those of framePreposition
	Class        CueClass
	Example      string // [source] <cue> {content}
}

func (e *cueEntry) takes(f cueFrame) bool { return e != nil && e.Frames&f != 0 }

type cueKey struct {
	lemma string
	upos  ud.UPOS
}

//go:embed lexicon/cues.tsv
var cuesTSV string

// cues is the lexicon by lemma and part of speech.
var cues = sync.OnceValue(func() map[cueKey]*cueEntry {
	m := map[cueKey]*cueEntry{}
	for f := range rows(cuesTSV, 5) {
		e := &cueEntry{Lemma: f[0], UPOS: ud.UPOS(f[1]), Class: CueClass(f[3]), Example: f[4]}
		for name := range strings.SplitSeq(f[2], ",") {
			if frame, ok := frameNames[name]; ok {
				e.Frames |= frame
			}
			if _, ok := frameNames[name]; !ok || name == "to" {
				e.Frames |= framePreposition
				e.Prepositions = append(e.Prepositions, name)
			}
		}
		m[cueKey{e.Lemma, e.UPOS}] = e
	}
	return m
})
