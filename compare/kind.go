package compare

import (
	"fmt"
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// Kind is one way in which two claims can contradict each other.
type Kind struct {
	Name string
	Doc  string // what it is, in a line

	// check reads a pair and says what it found. enough is the evidence of one event from which a finding is a conflict; two
	// points less make it a tension.
	check  func(*pair) (residue, bool)
	enough int
	moods  moods
	// own says that the kind compares more than the two clauses' own events, so that where these part otherwise does not count.
	own bool
}

// moods says how a kind takes claims of different moods: what has happened and what is planned.
type moods uint8

const (
	alike moods = iota // they do not contradict each other
	mixed              // they are a tension at most
	free               // it makes no difference
)

// kinds are all kinds, in the order in which they are tried: of two that fit a pair the first is reported.
var kinds = [...]Kind{
	{"attribution", "the same statement credited to another speaker", checkAttribution, 4, free, true},
	{"role", "another holder of the same office at the same time, or another office for the same person", checkRole, 4, free, true},
	{"order", "the order of two events reversed", checkOrder, 4, alike, true},
	{"stance", "the same actor's commitment reported incompatibly", checkStance, 5, free, true},
	{"polarity", "one asserts what the other denies", checkPolarity, 5, mixed, false},
	{"opposition", "opposed predicates: rose and fell, accepted and rejected", checkOpposition, 5, mixed, false},
	{"quantity", "another number, amount or percentage for the same quantity", checkQuantity, 4, alike, false},
	{"time", "another date, clock time or duration for the same event", checkTime, 4, alike, false},
	{"attribute", "another value for a property that is no number: cause, colour, type", checkAttribute, 4, alike, false},
	{"place", "another place for the same event", checkPlace, 5, alike, false},
	{"participant", "another filler for the same role of the same event", checkParticipant, 5, alike, false},
}

// Kinds lists all kinds, in the order in which they are tried.
func Kinds() []Kind { return slices.Clone(kinds[:]) }

// residue is where two facts part once all else is aligned.
type residue struct {
	x, y     ud.Span // the words that differ
	a, b     *ud.Span
	message  string
	why      []string
	bonus    int   // evidence of its own
	doubtful bool  // a tension at most
	passing  bool  // an update: the later may supersede the earlier
	link     *link // where the two part, nil where that is no argument
}

// parting sums the ways in which two facts part other than the one that the kind looks at. Each counts against their being
// about one event.
func (p *pair) parting(k Kind, link *link) (n int, why []string) {
	if k.own {
		return 0, nil
	}
	count := func(kind string, weight int, is bool, reason string) {
		if is && kind != k.Name {
			n += weight
			why = append(why, reason)
		}
	}
	count("time", 4, p.when.truth == timex.No, "other time")
	count("polarity", 4, p.a.Polarity != p.b.Polarity, "other polarity")
	count("opposition", 4, p.opposed, "opposed")
	for _, l := range p.links {
		if l.like != different || link != nil && link.a == l.a && link.b == l.b {
			continue
		}
		kind := "participant"
		switch {
		case l.role == lexicon.Role(claims.InPlace):
			kind = "place"
		case l.value != "":
			kind = "attribute"
		}
		weight := 1
		if l.role == lexicon.Role(claims.Subject) || l.role == lexicon.Role(claims.Object) {
			weight = 2
		}
		if l.hard || l.value != "" {
			weight = 4
		}
		if kind == "place" && !l.hard {
			weight = 2
		}
		count(kind, weight, true, l.why)
	}
	return n, why
}

// doubtful says whether the residue is no more than a tension: the kind says so, or one claim is somebody's guess of what the other
// says will be.
func (p *pair) doubtful(r residue) bool { return r.doubtful || p.a.guess != p.b.guess }

// judge turns a residue into a finding, if the evidence that the two facts are about one event carries it.
func (p *pair) judge(k Kind, r residue) (Finding, bool) {
	against, reasons := p.parting(k, r.link)
	score := p.evidence + r.bonus - against
	verdict := Conflict
	switch {
	case score < k.enough-2, p.a.mood != p.b.mood && k.moods == alike && !p.agreedDeal():
		return Finding{}, false
	case r.passing:
		verdict = Update
	case score < k.enough, p.doubtful(r), p.a.mood != p.b.mood && k.moods == mixed:
		verdict = Tension
	}
	f := Finding{Verdict: verdict, Kind: k.Name, Score: confidence(score - k.enough), Message: r.message}
	f.A, f.B = side(p.a, r.x, r.a), side(p.b, r.y, r.b)
	f.Why = append(append([]string{}, p.why...), r.why...)
	for _, w := range reasons {
		f.Why = append(f.Why, "against: "+w)
	}
	return f, true
}

// confidence is the score shown for so much evidence beyond what is enough: a logistic curve in hundredths.
func confidence(beyond int) float64 {
	table := []float64{.27, .38, .50, .62, .73, .82, .88, .92, .95, .97, .98}
	return table[max(0, min(len(table)-1, beyond+2))]
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
