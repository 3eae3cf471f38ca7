package compare

import (
	"fmt"
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// Kind is one way in which two claims can contradict each other.
type Kind struct {
	Name string
	Doc  string // what it is, in a line

	check func(*pair) (residue, bool) // reads a pair and says where the two part
	moods moods
	// own says that the kind compares more than the two clauses' own events, so that where these part otherwise does not count.
	own bool
	// changes says that what it compares may change from one report to the next, and the later say so.
	changes bool
}

// free says whether it makes no difference to the kind by what sort of predicate a claim is made.
func (k Kind) free() bool { return k.Name == "attribution" || k.Name == "stance" }

// moods says how a kind takes claims of different moods: what has happened and what is planned.
type moods uint8

const (
	alike moods = iota // they do not contradict each other
	mixed              // they are a tension at most
	free               // it makes no difference
)

// kinds are all kinds, in the order in which they are tried: of two that fit a pair the first is reported.
var kinds = [...]Kind{
	{"attribution", "the same statement credited to another speaker", checkAttribution, free, true, false},
	{"role", "another holder of the same office at the same time, or another office for the same person", checkRole, free, true, true},
	{"order", "the order of two events reversed", checkOrder, alike, true, false},
	{"stance", "the same actor's commitment reported incompatibly", checkStance, free, true, true},
	{"polarity", "one asserts what the other denies", checkPolarity, mixed, false, true},
	{"opposition", "opposed predicates: rose and fell, accepted and rejected", checkOpposition, mixed, false, true},
	{"quantity", "another number, amount or percentage for the same quantity", checkQuantity, alike, false, true},
	{"time", "another date, clock time or duration for the same event", checkTime, alike, false, true},
	{"attribute", "another value for a property that is no number: cause, colour, type", checkAttribute, alike, false, false},
	{"place", "another place for the same event", checkPlace, alike, false, true},
	{"participant", "another filler for the same role of the same event", checkParticipant, alike, false, false},
}

// Kinds lists all kinds, in the order in which they are tried.
func Kinds() []Kind { return slices.Clone(kinds[:]) }

// residue is where two facts part once all else is aligned.
type residue struct {
	x, y     ud.Span // the words that differ
	a, b     *ud.Span
	message  string
	why      []string
	bonus    int    // evidence of its own
	doubtful bool   // a tension at most
	open     bool   // a tension at most, whatever the evidence
	sequel   bool   // the one may have followed on the other, and little says when
	none     int    // of all things of a sort one denies what the other tells of some
	passing  bool   // an update: the later may supersede the earlier
	from     *pair  // the pair whose signs count, nil for the one in which the kind saw the two part
	link     *link  // where the two part, nil where that is no argument
	counted  bool   // the numbers count things of one name
	unit     bool   // or have one unit
	order    bool   // they are not of one order of magnitude
	joint    []link // what the two are both about where the kind joins them across other clauses, so that how these go together does not count
	echo     *echo  // how two remarks go together, which then counts in place of predicates, participants and words
	known    int    // of the two values how many the other document has too
}

// side is one side of a finding; clause replaces the claim's own span where it is given.
func side(f *fact, focus ud.Span, clause *ud.Span) Side {
	s := Side{Doc: f.Document.ID, Claim: f.Claim, Span: f.Span, By: f.By()}
	if clause != nil {
		s.Span = *clause
	}
	if focus.Len() == 0 || !s.Span.Contains(focus) {
		focus = s.Span
	}
	s.Text, s.Focus, s.FocusText = s.Span.Of(f.Document.Text), focus, focus.Of(f.Document.Text)
	return s
}

func against(x, y string) string { return fmt.Sprintf("%s against %s", x, y) }
