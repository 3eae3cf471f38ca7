package compare_test

import (
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
)

// What several outlets print from one origin is said once.
func TestOrigins(t *testing.T) {
	const (
		wire  = "Nine dockworkers died on Monday when a crane fell at the port of Orvik, the harbour office said on Tuesday in a short statement."
		again = "Nine dockworkers died on Monday when a crane fell at the port of Orvik, the harbour office said on Tuesday in a brief statement."
		other = "Twelve dockworkers died on Monday when a crane fell at the port of Orvik, a nurse said."
		own   = "A crane fell at the port of Orvik on Monday. Nine dockworkers died, the mayor told a press conference."
	)
	day := time.Date(2031, 5, 14, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		why                   string
		texts                 []string
		conflicts, agreements int
	}{
		{"two independent reports agree on the fall and on the toll", []string{wire, own}, 0, 2},
		{"a copy does not confirm what it copies", []string{wire, wire}, 0, 0},
		{"nor does one with a word changed", []string{wire, again}, 0, 0},
		{"a report against three copies: the toll differs, the fall of the crane agrees", []string{other, wire, wire, wire}, 1, 1},
		{"two reports of one agency", []string{"ORVIK (Reuters) — " + own, "ORVIK (Reuters) — Nine dockworkers died on Monday at the port of Orvik."}, 0, 0},
		{"a copy with a credit after one without", []string{wire, "ORVIK (Reuters) — " + wire}, 0, 0},
		{"and the other way round", []string{"ORVIK (Reuters) — " + wire, wire}, 0, 0},
		{"two who were told by one agency's witness", []string{"Nine dockworkers died at the port of Orvik on Monday, a nurse told AFP.", "On Monday nine dockworkers died at the port of Orvik, a nurse told AFP."}, 0, 0},
	} {
		var as []*claims.Analysis
		for i, text := range tt.texts {
			as = append(as, extract(t, claims.Document{ID: string(rune('a' + i)), Published: day, Text: text}))
		}
		conflicts, agreements := 0, 0
		for _, f := range report(t, as...).Findings {
			switch f.Verdict {
			case compare.Conflict:
				conflicts++
			case compare.Agreement:
				agreements++
			}
		}
		if conflicts != tt.conflicts || agreements != tt.agreements {
			t.Errorf("%s: %d conflicts and %d agreements, want %d and %d", tt.why, conflicts, agreements, tt.conflicts, tt.agreements)
		}
	}
}
