package lexicon

import (
	"strings"
	"testing"
)

func TestRepeatable(t *testing.T) {
	for f := range rows(repeatableTSV) {
		if !strings.Contains(f[1], "<") {
			t.Errorf("%s: the example %q marks no predicate", f[0], f[1])
		}
	}
	for lemma, want := range map[string]bool{"meet": true, "hold talks": true, "have": true, "erupt": false, "resign": false, "take effect": false} {
		if got := Repeatable(Pred{Lemma: lemma}); got != want {
			t.Errorf("Repeatable(%s) = %v", lemma, got)
		}
	}
}
