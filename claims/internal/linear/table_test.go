package linear

import (
	"math/rand/v2"
	"testing"
)

// A table gives the scores of the model that it was made from, less that of the first label.
func TestTableAgreesWithModel(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, labels := range [][]string{{"a"}, {"a", "b"}, {"a", "b", "c"}} {
		tr := NewTrainer(labels)
		var known []uint64
		for range 500 {
			known = append(known, r.Uint64())
			tr.Step()
			tr.Add(known[len(known)-1:], r.IntN(len(labels)), int32(r.IntN(40)-20))
		}
		m := tr.Model(1000, 1)
		table, err := DecodeTable(m.Append(nil))
		if err != nil {
			t.Fatal(err)
		}
		want := make([]int32, len(labels))
		for range 200 {
			var f []uint64
			for range r.IntN(3 * block) {
				f = append(f, known[r.IntN(len(known))])
			}
			m.Scores(f, want)
			got := table.Scores(f)
			for l := range labels {
				if got[l] != want[l]-want[0] {
					t.Fatalf("label %d of %d: %d, want %d", l, len(labels), got[l], want[l]-want[0])
				}
			}
		}
	}
}

func TestTableRefusesManyLabels(t *testing.T) {
	if _, err := DecodeTable(NewTrainer(make([]string, TableLabels+1)).Model(1, 1).Append(nil)); err == nil {
		t.Error("no error")
	}
}
