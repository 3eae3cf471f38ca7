// Package compare takes the claims of several documents about one story and finds where they contradict one another.
package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// Report is what [Comparer.Compare] makes of the documents of one story.
type Report struct {
	ID        string             // the story's id, empty where it has none
	Documents []claims.Document  // in the order of their ids
	Entities  []*Entity          // merged over the documents
	Analyses  []*claims.Analysis // one a document, in the same order
	Findings  []Finding          // by verdict, then score, then place
	Stats     Stats

	story *story // what it was made from, kept for Explain; nil in a report made by hand
}

// Stats are the counts of a comparison.
type Stats struct {
	Documents int
	Claims    int
	Compared  int // pairs of claims that were looked at
}

// Entity is somebody or something that several documents may mention.
type Entity struct {
	ID      string // "e1", unique in the report
	Name    string
	Kind    claims.EntityKind
	Aliases []string       // other names used for it, sorted
	Roles   []names.Office // offices, titles and descriptions, each once
	Members []Member
}

// Member is the entity of one document that belongs to a merged one.
type Member struct {
	Doc    string
	Entity *claims.Entity
	Why    string // the rule that made it a member, empty for the first
}
