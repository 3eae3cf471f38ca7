package compare

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Verdict says what a finding amounts to.
type Verdict string

// The verdicts, in the order of a report.
const (
	Conflict  Verdict = "conflict"  // both cannot be true of the same event or entity at the same time as stated
	Tension   Verdict = "tension"   // both may hold, but a careful reader would want to look
	Update    Verdict = "update"    // the later report supersedes the earlier
	Agreement Verdict = "agreement" // the same assertion by independent sources
)

// rank is the verdict's place in a report.
func (v Verdict) rank() int { return slices.Index([]Verdict{Conflict, Tension, Update, Agreement}, v) }

// Finding is one pair of assertions that contradict, strain, supersede or confirm each other, with both verbatim.
type Finding struct {
	ID      string // "f1", its place in the report
	Verdict Verdict
	Kind    string  // what differs: "quantity"; empty for an agreement
	Score   float64 // confidence between 0 and 1
	A, B    Side    // A is of the document whose id sorts first, or stands first in the same document
	Message string  // what differs, in a line: "9 against 12 people killed"
	Itself  string  // the speaker or outlet that contradicts an earlier word of its own, empty where two differ
	Why     []string
}

// Side is one of the two assertions of a finding.
type Side struct {
	Doc       string        // id of the document
	Claim     *claims.Claim // the claim it was read from, nil where it was none
	ud.Span                 // the clause that carries the assertion, as short as it stays readable
	Text      string
	Focus     ud.Span // the words that differ, inside Span
	FocusText string
	By        string // who asserts it: the source of its innermost statement, else the publisher, else the document's id
}

// order sorts findings by verdict, score and place, and numbers them.
func order(findings []Finding) {
	slices.SortStableFunc(findings, func(f, g Finding) int {
		return cmp.Or(cmp.Compare(f.Verdict.rank(), g.Verdict.rank()), cmp.Compare(g.Score, f.Score),
			f.A.compare(g.A), f.B.compare(g.B), cmp.Compare(f.Kind, g.Kind), cmp.Compare(f.Message, g.Message))
	})
	for i := range findings {
		findings[i].ID = "f" + strconv.Itoa(i+1)
	}
}

// compare orders sides by place.
func (s Side) compare(t Side) int {
	return cmp.Or(cmp.Compare(s.Doc, t.Doc), cmp.Compare(s.Start, t.Start), cmp.Compare(s.End, t.End),
		cmp.Compare(s.Focus.Start, t.Focus.Start), cmp.Compare(s.Focus.End, t.Focus.End))
}

// Split parts the quote at its focus. Where there is none, all of it comes before.
func (s Side) Split() (before, focus, after string) {
	from, to := s.Focus.Start-s.Start, s.Focus.End-s.Start
	if from < 0 || to <= from || to > len(s.Text) {
		return s.Text, "", ""
	}
	return s.Text[:from], s.Text[from:to], s.Text[to:]
}
