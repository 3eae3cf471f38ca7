package compare_test

import (
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
)

// One source against itself: who is named, and what is told apart from a change announced as one.
func TestItself(t *testing.T) {
	early := time.Date(2024, 3, 5, 9, 0, 0, 0, time.UTC)
	late := early.AddDate(0, 0, 9)
	for _, c := range []struct {
		why            string
		sourceA, textA string
		sourceB, textB string
		verdict        compare.Verdict
		itself         string
	}{
		{"a speaker in two papers", "Courier", "The mayor of Denby, Ada Quist, said that the fire in the Denby mill killed nine workers.",
			"Echo", "The mayor of Denby, Ada Quist, said that the fire in the Denby mill killed three workers.", compare.Conflict, "Ada Quist"},
		{"an outlet on two days", "Courier", "The fire in the Denby mill killed nine workers on 2 March 2024.",
			"Courier", "The fire in the Denby mill killed three workers on 2 March 2024.", compare.Conflict, "Courier"},
		{"two outlets", "Courier", "The fire in the Denby mill killed nine workers on 2 March 2024.",
			"Echo", "The fire in the Denby mill killed three workers on 2 March 2024.", compare.Conflict, ""},
		{"two speakers of one paper", "Courier", "The mayor of Denby, Ada Quist, said that the fire in the Denby mill killed nine workers.",
			"Courier", "The head of the Denby clinic, Max Orrin, said that the fire in the Denby mill killed three workers.", compare.Conflict, ""},
		{"a change of which the later report tells", "Courier", "Ada Quist, the mayor of Denby, has ruled out the sale of the Denby mill.",
			"Courier", "Ada Quist, the mayor of Denby, has changed her mind and agreed to the sale of the Denby mill.", compare.Update, "Courier"},
		{"one that it does not tell of", "Courier", "Ada Quist, the mayor of Denby, has ruled out the sale of the Denby mill.",
			"Courier", "Ada Quist, the mayor of Denby, has agreed to the sale of the Denby mill.", compare.Conflict, "Courier"},
	} {
		r := report(t, extract(t, claims.Document{ID: "a", Source: c.sourceA, Published: early, Text: c.textA}),
			extract(t, claims.Document{ID: "b", Source: c.sourceB, Published: late, Text: c.textB}))
		if len(r.Findings) == 0 || r.Findings[0].Verdict != c.verdict || r.Findings[0].Itself != c.itself {
			t.Errorf("%s: %+v, want a %s of %q", c.why, r.Findings, c.verdict, c.itself)
		}
	}
}
