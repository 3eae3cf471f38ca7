package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// Polarity says whether a claim asserts or denies.
type Polarity string

// The polarities.
const (
	Positive Polarity = "positive"
	Negative Polarity = "negative"
)

// Modality says how a claim is put, by its own words and by those it stands under: the signature of a word (lexicon/signatures.tsv) says
// what is left of the claim in its complement. A neutral report (“said that”) leaves it as it is.
type Modality string

// The modalities.
const (
	Actual      Modality = "actual"      // told as a fact
	Probable    Modality = "probable"    // “probably”, “is said to”, “it seems that”
	Possible    Modality = "possible"    // “may”, “perhaps”; also what is left open: “did not confirm that”
	Planned     Modality = "planned"     // “will”, “plans to”
	Desired     Modality = "desired"     // “wants to”, “hopes that”, purposes, and what is asked of the reader: “Please call”
	Required    Modality = "required"    // “must”, “has to”
	Conditional Modality = "conditional" // “if …” and what depends on it
	Asked       Modality = "asked"       // questions, “whether …”
)

// ClaimForm says what construction a claim was read from.
type ClaimForm string

// The forms of a claim.
const (
	Verbal     ClaimForm = "verbal"     // a clause with a verb: "Lindqvist met the president"
	Copular    ClaimForm = "copular"    // "Ana Reis is the mayor of Pombal": the subject has the property that the predicate names
	Appositive ClaimForm = "appositive" // "Ana Reis, the mayor of Pombal", "mayor Ana Reis"
	Nominal    ClaimForm = "nominal"    // an event noun: "the collapse of a tunnel"
)

// Claim is one thing that a document asserts, or reports somebody to assert. It carries all that a comparison needs.
type Claim struct {
	ID       string    // "c1", unique in the document
	Document *Document // the document it is in
	ud.Span            // the clause: as short as it stays readable
	Text     string
	Sentence ud.Span // the sentence it stands in
	Index    int     // the sentence's index

	Form        ClaimForm
	Attribution []*Attribution // outermost first; empty where the publisher itself asserts the claim
	Predicate   Predicate
	Arguments   []*Argument
	Times       []*Time
	Quantities  []*Quantity
	Polarity    Polarity
	Modality    Modality
	// Factuality is how certain the text, and whoever it attributes the claim to, presents it to be that what the predicate says has
	// happened or is so: −3 certainly not, 0 unknown, 3 certainly so (Stanovsky et al. 2017, Rudinger et al. 2018). What is planned,
	// wanted or asked for has not happened: it's near 0 or below.
	Factuality float64
	Relations  []Relation
	// Content are the content words of the clause with their lemmas, names, numbers and times included, for comparing where
	// the parses disagree.
	Content []Word
	Why     []string // the rules and lexicon lines that made it
}

// By is who asserts the claim: the source of its innermost statement as written, else the publisher, else the document's id.
func (c *Claim) By() string {
	if a := c.Statement(); a != nil && a.Source != nil {
		if a.Source.Entity != nil {
			return a.Source.Entity.Name
		}
		return a.Source.Text
	}
	if c.Document.Source != "" {
		return c.Document.Source
	}
	return c.Document.ID
}

// Statement is the innermost attribution with a source that states the claim, attitudes left out: in “officials say the king
// wants to leave” that of the officials. It is the innermost without a source where none has one, and nil where the publisher
// itself asserts the claim.
func (c *Claim) Statement() *Attribution {
	var sourceless *Attribution
	for _, a := range slices.Backward(c.Attribution) {
		switch {
		case a.Attitude:
		case a.Source != nil:
			return a
		case sourceless == nil:
			sourceless = a
		}
	}
	return sourceless
}

// Argument returns the first argument of the role, or nil.
func (c *Claim) Argument(r Role) *Argument {
	for _, a := range c.Arguments {
		if a.Role == r {
			return a
		}
	}
	return nil
}

// Predicate is the word that a claim is about: its main verb, or the noun or adjective of a copula or an apposition.
type Predicate struct {
	ud.Span
	Text     string
	Lemma    string // with the particle of a phrasal verb: "rule out"
	UPOS     ud.UPOS
	Passive  bool
	Past     bool   // the simple past, which tells an event: "rejected", not "has rejected" or "rejects"
	Particle string // "out" of "rule out"; empty for none
	// Light is the lemma of a light verb or of a verb that only carries the predicate ("held" of "held talks", "failed" of
	// "failed to reach"), empty for none.
	Light string
}

// Role says what an argument is to its predicate. Subjects and objects are those of the active voice: the subject of a
// passive is an object, its by-phrase a subject.
type Role string

// The roles of an argument.
const (
	Subject    Role = "subject"
	Object     Role = "object"
	Recipient  Role = "recipient"
	With       Role = "with"
	From       Role = "from"
	To         Role = "to"
	By         Role = "by"
	About      Role = "about"
	InPlace    Role = "place"
	AtTime     Role = "time"
	Amount     Role = "quantity"
	Manner     Role = "manner"
	Cause      Role = "cause"
	Attributed Role = "attribute" // what a verb says its subject or object to be: "named director"
	Complement Role = "complement"
	OtherRole  Role = "other"
)

// Argument is one participant or circumstance of a claim.
type Argument struct {
	Role Role
	ud.Span
	Text        string
	Head        string // lemma of the head word
	HeadUPOS    ud.UPOS
	HeadSpan    ud.Span // the head word, or the whole name where the head is one
	Preposition string  // "in", "with"; empty for none
	Entity      *Entity // nil where it refers to none
	// Kind is the sort of thing that the head names, from its entity or else from the noun; empty for an abstract one.
	Kind     EntityKind
	Time     *Time
	Quantity *Quantity
	Definite bool // a name, a pronoun, or a noun phrase with a definite determiner
	Plural   bool
	Negated  bool // "no flights", "nobody"
	// Modifiers are the content words inside the phrase besides its head: "northern" of "the northern shaft".
	Modifiers []Word
	// Members are the phrase's conjuncts where it is coordinated ("the barrier and a lorry"), itself included; else nil.
	Members []*Argument
}

// Word is a content word of a clause.
type Word struct {
	ud.Span
	Lemma string
	UPOS  ud.UPOS
	// Entity, Time and Quantity are what the word is part of, or nil.
	Entity   *Entity
	Time     *Time
	Quantity *Quantity
}

// RelationKind names the relation of one claim to another.
type RelationKind string

// The kinds of relation.
const (
	Before    RelationKind = "before"
	After     RelationKind = "after"
	Until     RelationKind = "until"
	During    RelationKind = "during"
	Because   RelationKind = "cause"
	Condition RelationKind = "condition"
)

// Relation says how a claim relates to another of the same document.
type Relation struct {
	Kind RelationKind
	To   *Claim
}
