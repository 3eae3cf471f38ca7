package compare

import (
	"fmt"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
)

// Explanation says how a pair of claims fared: the gates it came through and the one that stopped it.
type Explanation struct {
	A, B    *claims.Claim
	Gates   []Gate
	Finding *Finding // what came of it, nil for nothing
}

// Gate is one question that a pair has to answer before it makes a finding.
type Gate struct {
	// Name is "parties" (do two speak, each in words of its own?), "predicate" (may the two clauses tell of one sort of event?), "entity" (do their participants answer to each other?),
	// "event" (is there enough to say that it is one?), "exclusivity" (can only one be so?) or "value" (do they differ?).
	Name   string
	Passed bool
	Why    []string
}

// Stopped is the name of the first gate that the pair did not pass, empty where it passed all.
func (e *Explanation) Stopped() string {
	for _, g := range e.Gates {
		if !g.Passed {
			return g.Name
		}
	}
	return ""
}

// String writes the explanation for a terminal, a line a gate.
func (e *Explanation) String() string {
	var b strings.Builder
	for _, c := range []*claims.Claim{e.A, e.B} {
		fmt.Fprintf(&b, "%s#%s %s: %q\n", c.Document.ID, c.ID, c.By(), c.Text)
	}
	for _, g := range e.Gates {
		verb := "stopped"
		if g.Passed {
			verb = "passed"
		}
		fmt.Fprintf(&b, "  %-7s %s: %s\n", verb, g.Name, strings.Join(g.Why, "; "))
	}
	if f := e.Finding; f != nil {
		fmt.Fprintf(&b, "  %s %s %.2f: %s\n", f.Verdict, f.Kind, f.Score, f.Message)
	}
	return b.String()
}
