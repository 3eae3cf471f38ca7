package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Analysis is what [Extractor.Extract] finds in one document. Each layer is in the order of the text. Sentences are all of the
// text; the other layers leave out what stands on the page of an article and is none of it: links, credits, a repeated title.
type Analysis struct {
	Document     Document
	Sentences    []ud.Sentence
	Entities     []*Entity
	Times        []*Time
	Quantities   []*Quantity
	Attributions []*Attribution
	Claims       []*Claim
}

// EntityKind says what sort of thing an entity is.
type EntityKind string

// The kinds of entity.
const (
	Person       EntityKind = "person"
	Organization EntityKind = "organization"
	Place        EntityKind = "place"
	Event        EntityKind = "event"
	Other        EntityKind = "other"
)

// Entity is somebody or something that a document mentions, with all its mentions.
type Entity struct {
	ID       string // "e1", unique in the document
	Name     string // its fullest name, or its description where it is never named
	Kind     EntityKind
	Aliases  []string       // other names used for it, sorted
	Roles    []names.Office // offices, titles and descriptions, each once
	Nouns    []string       // lemmas of the heads of its descriptions, each once, in the order of the text: "ferry", "ship"
	Plural   bool           // several, spoken of as one: "the two leaders"
	Mentions []Mention
}

// Named says whether some mention names the entity.
func (e *Entity) Named() bool {
	return slices.ContainsFunc(e.Mentions, func(m Mention) bool { return m.Form == Named })
}

// Passing says whether the document only mentions the entity in passing, once and without a name. Such entities are there to be
// recognized in other documents; a list of who and what a document is about leaves them out, and so does its JSON.
func (e *Entity) Passing() bool { return len(e.Mentions) == 1 && !e.Named() }

// MentionForm says how a mention refers to its entity.
type MentionForm uint8

// The forms of a mention.
const (
	Named       MentionForm = iota
	Description             // "the envoy"
	Pronoun
)

// Mention is one place where a document refers to an entity.
type Mention struct {
	ud.Span
	Text           string
	Form           MentionForm
	Sentence, Head int // index of the sentence, and of the head token in it
}

// Time is a time expression in a document. As in TempEval-3 the Value of a clock time is local and says no zone; From and To are in UTC.
type Time struct {
	ID string // "t1"
	ud.Span
	Text string
	timex.Value
	Sentence, Head int // index of the sentence, and of the expression's head token in it
}

// Quantity is a number, amount or percentage in a document. Durations are times.
type Quantity struct {
	ID string // "q1"
	ud.Span
	Text string
	quantity.Value
	Of             string // what is counted, as written: "workers"; empty where nothing is
	OfHead         string // lemma of its head
	Per            string // lemma of what it goes with each: "share" in "12 euros a share", "day" in "1,200 cars a day"; empty for none
	Ordinal        bool   // "third"
	Sentence, Head int    // index of the sentence, and of the number's head token in it
}

// AttributionKind says how words are reported.
type AttributionKind string

// The kinds of attribution.
const (
	Direct   AttributionKind = "direct"
	Indirect AttributionKind = "indirect"
	Mixed    AttributionKind = "mixed" // indirect with quoted words in it
)

// Attribution is a report of what somebody said, thinks or wants: source, cue and content after Pareti (2012).
type Attribution struct {
	ID       string // "s1"
	Kind     AttributionKind
	Parent   *Attribution // the attribution whose content holds this one, or nil
	Negative bool         // "denied", "did not say"
	// Attitude says that the content is no statement but what the source wants, plans or asks, or a thing that it judges: "wants to
	// leave", "criticised the plan".
	Attitude bool
	Source   *Source // nil where nobody is named
	Cue      *Cue    // nil in free direct speech
	Content  Content
	// SourceSentence and SourceHead are the sentence and token of the source's head, -1 without a source; CueSentence and
	// CueHead likewise of the cue.
	SourceSentence, SourceHead, CueSentence, CueHead int
}

// Source is who is reported to say something.
type Source struct {
	ud.Span
	Text   string
	Entity *Entity // nil where it is unresolved
}

// Cue is the word that reports: "said", "according to", "the claim".
type Cue struct {
	ud.Span
	Text  string
	Lemma string
	Class CueClass // empty where it is unknown
}

// CueClass says how a cue presents its content, in the terms of FactBank (Saurí & Pustejovsky 2009) where they fit.
type CueClass string

// The classes of cues.
const (
	Factive   CueClass = "CT+" // presupposed: "admit", "know"
	Reporting CueClass = "PS"  // left open: "say"
	Denial    CueClass = "CT-" // "deny"
	Doubt     CueClass = "PR-" // "doubt"
	Belief    CueClass = "belief"
	Intention CueClass = "intention"
	Hearsay   CueClass = "hearsay" // nobody answers for it: "reportedly"
	Question  CueClass = "ask"
)

// Content is what is said. Where it is interrupted, Parts are its pieces and Span is their hull.
type Content struct {
	ud.Span
	Text  string
	Parts []ud.Span // nil where it is continuous
}
