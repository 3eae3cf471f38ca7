package compare

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The table has a column for each kind, in their order, and a row for each sign, in theirs; what a number says is what is learned.
func TestEvidenceTable(t *testing.T) {
	want := []string{"sign"}
	for _, k := range kinds {
		want = append(want, k.Name)
	}
	want = append(want, "agreement")
	var lines [][]string
	for line := range strings.Lines(evidenceTSV) {
		if !strings.HasPrefix(line, "#") {
			lines = append(lines, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
	if !slices.Equal(lines[0], want) {
		t.Fatalf("columns %q, want %q", lines[0], want)
	}
	if len(lines)-1 != len(signTable) {
		t.Fatalf("%d rows, want %d", len(lines)-1, len(signTable))
	}
	for s, row := range lines[1:] {
		if row[0] != signTable[s].name || len(row) != len(want) {
			t.Errorf("row %q of %d columns, want %q of %d", row[0], len(row), signTable[s].name, len(want))
			continue
		}
		for k, cell := range row[1:] {
			if n, err := strconv.Atoi(cell); err != nil || n != learned()[k][s] {
				t.Errorf("%s, %s: %q is read as %d", row[0], want[k+1], cell, learned()[k][s])
			}
		}
	}
}

// What can only speak for a finding has no weight against it, nor the other way round.
func TestEvidenceFavour(t *testing.T) {
	for k, weights := range learned() {
		for s, n := range weights {
			if f := signTable[s].favour; n*f < 0 {
				t.Errorf("row %d, %s: weight %d, though its favour is %d", k, signTable[s].name, n, f)
			}
		}
	}
}

func TestScore(t *testing.T) {
	var e evidence
	e[2][base], e[2][sameLemma], e[2][shared], e[2][otherTime] = -50, 40, 3, -120
	e[3][sameLemma] = 1000
	for _, c := range []struct {
		why  string
		kind int
		x    signs
		want int
	}{
		{"nothing", 2, signs{}, 0},
		{"one sign", 2, signs{sameLemma: 1}, 40},
		{"a sign counts as often as it occurs", 2, signs{shared: 9}, 27},
		{"for and against", 2, signs{base: 1, sameLemma: 1, shared: 10, otherTime: 1}, -100},
		{"what weighs nothing", 2, signs{sameLemma: 1, oneDay: 1}, 40},
		{"each kind by weights of its own", 3, signs{base: 1, sameLemma: 2}, 2000},
	} {
		if got := e.score(c.kind, &c.x); got != c.want {
			t.Errorf("%s: %d, want %d", c.why, got, c.want)
		}
	}
}

func TestWeigh(t *testing.T) {
	var e evidence
	for k := range e {
		e[k][base] = 1
	}
	for _, c := range []struct {
		why   string
		score int8
		c     candidate
		want  Verdict
	}{
		{"sure", surely, candidate{}, Conflict},
		{"not quite", surely - 1, candidate{}, Tension},
		{"never sure", 100, candidate{open: true}, Tension},
		{"what passes", 100, candidate{passing: true}, Update},
		{"a plan that passes", 100, candidate{passing: true, open: true}, Update},
		{"doubtful, but it keeps an agreement out", -128, candidate{}, Tension},
		{"an agreement", 100, candidate{row: agreed}, Agreement},
	} {
		c.c.signs[base] = c.score
		c.c.weigh(&e)
		if c.c.Verdict != c.want || !c.c.matters() || c.c.score != int(c.score) || c.c.Score != probability(int(c.score)) {
			t.Errorf("%s: %s of %d (%g), matters %t; want %s of %d that does", c.why, c.c.Verdict, c.c.score, c.c.Score, c.c.matters(), c.want, c.score)
		}
	}
	if c := (candidate{score: perhapsNot - 1}); c.matters() {
		t.Errorf("what scores %d matters", c.score)
	}
}
