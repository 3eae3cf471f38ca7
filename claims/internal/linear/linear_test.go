package linear

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"
)

// Whether a number is even, small or odd and large can be told from two features.
func train() *Trainer {
	t := NewTrainer([]string{"even", "odd small", "odd large"})
	scores := make([]int32, 3)
	for pass := range 5 {
		for n := range 40 {
			n = (n*7 + pass) % 40
			f := features(n)
			t.Scores(f, scores)
			t.Update(f, label(n), Best(scores, nil))
		}
	}
	return t
}

func features(n int) []uint64 {
	return []uint64{
		Feature(0, uint64(n%2), 0),
		Feature(1, uint64(n/20), 0),
		Feature(2, uint64(n%2), uint64(n/20)),
	}
}

func label(n int) int {
	if n%2 == 0 {
		return 0
	}
	return 1 + n/20
}

func TestLearnsASeparableSet(t *testing.T) {
	m := train().Model(64, 1)
	scores := make([]int32, 3)
	for n := range 40 {
		m.Scores(features(n), scores)
		if got := Best(scores, nil); got != label(n) {
			t.Errorf("%d is %s, want %s", n, m.Labels()[got], m.Labels()[label(n)])
		}
	}
}

func TestTrainingIsDeterministic(t *testing.T) {
	a, b := Pack(train().Model(64, 1).Append(nil)), Pack(train().Model(64, 1).Append(nil))
	if !bytes.Equal(a, b) {
		t.Error("two runs of the same training differ")
	}
}

// A weight that was 1 for half of the steps has the average ½.
func TestWeightsAreAveraged(t *testing.T) {
	tr := NewTrainer([]string{"a", "b"})
	f := []uint64{Feature(0, 1, 0)}
	for range 49 {
		tr.Update(f, 0, 0)
	}
	tr.Update(f, 0, 1)
	for range 49 {
		tr.Update(f, 0, 0)
	}
	scores := make([]int32, 2)
	tr.Model(100, 1).Scores(f, scores)
	if scores[0] != 50 || scores[1] != -50 {
		t.Errorf("averages %v, want 50 and -50 hundredths", scores)
	}
}

func TestRareFeaturesAreLeftOut(t *testing.T) {
	tr := NewTrainer([]string{"a", "b"})
	tr.MinUpdates = 3
	often, once := []uint64{Feature(0, 1, 0)}, []uint64{Feature(0, 2, 0)}
	tr.Update(often, 0, 1) // want and got: two updates
	tr.Update(often, 0, 1)
	tr.Update(once, 0, 1)
	if features, weights := tr.Model(100, 1).Size(); features != 1 || weights != 2 {
		t.Errorf("%d features, %d weights; want 1 and 2", features, weights)
	}
	scores := make([]int32, 2)
	if tr.Scores(once, scores); scores[0] != 0 {
		t.Errorf("a rare feature counts: %v", scores)
	}
}

// Every one of many features must be found again after the file was read, and no other.
func TestCodecRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	tr := NewTrainer([]string{"a", "b", "c"})
	var fs []uint64
	for range 30000 {
		fs = append(fs, r.Uint64())
	}
	for i := range fs {
		tr.Update(fs[i:i+1], i%3, (i+1)%3)
	}
	want := tr.Model(1000, 1)
	got, err := Decode(Pack(want.Append(nil)))
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(got.Labels()) != "[a b c]" {
		t.Errorf("labels %v", got.Labels())
	}
	a, b := make([]int32, 3), make([]int32, 3)
	for i := range fs[:len(fs)-100] { // the averages of the last round to 0
		tr.Scores(fs[i:i+1], a)
		got.Scores(fs[i:i+1], b)
		if Best(a, nil) != Best(b, nil) || b[Best(b, nil)] == 0 {
			t.Fatalf("feature %d: %v, was %v", i, b, a)
		}
	}
	for range 1000 {
		if got.Scores([]uint64{r.Uint64()}, b); b[0] != 0 || b[1] != 0 {
			t.Errorf("an unknown feature has weights %v", b) // chance of one such: 0.7 %
		}
	}
}

func TestEmptyModel(t *testing.T) {
	m, err := Decode(Pack(NewTrainer(nil).Model(1, 1).Append(nil)))
	if err != nil {
		t.Fatal(err)
	}
	m.Scores([]uint64{0, 1, 1 << 63, 1<<64 - 1}, nil)
}

func TestUnpackRefuses(t *testing.T) {
	good := Pack([]byte("one"), []byte("two"))
	if s, err := Unpack(good); err != nil || len(s) != 2 || string(s[1]) != "two" {
		t.Fatalf("sections %q, %v", s, err)
	}
	change := func(i int) []byte {
		b := bytes.Clone(good)
		b[i] ^= 1
		return b
	}
	for name, file := range map[string][]byte{
		"nothing": nil, "cut header": good[:6], "cut body": good[:len(good)-1],
		"magic": change(0), "version": change(4), "checksum": change(5), "body": change(12),
	} {
		if _, err := Unpack(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestBestOfCandidates(t *testing.T) {
	scores := []int32{5, -2, -1, -1}
	if got := Best(scores, []uint16{1, 2, 3}); got != 2 {
		t.Errorf("best of 1, 2, 3 is %d, want 2: the first of the highest", got)
	}
}

func FuzzDecodeModel(f *testing.F) {
	f.Add([]byte{}, []byte{0, 1})
	f.Add(train().Model(64, 1).Append(nil), []byte("abc"))
	f.Add([]byte{1, 1, 'a', 1, 255, 255, 255, 255, 15, 1, 0, 2}, []byte{1, 2, 3})
	f.Fuzz(func(t *testing.T, section, key []byte) {
		m, err := DecodeModel(section)
		if err != nil {
			return
		}
		m.Scores([]uint64{String(string(key)), 0, 1<<64 - 1}, make([]int32, len(m.Labels())))
		again, err := DecodeModel(m.Append(nil))
		if err != nil || !bytes.Equal(again.Append(nil), m.Append(nil)) {
			t.Errorf("doesn't survive a second round: %v", err)
		}
	})
}

func FuzzUnpack(f *testing.F) {
	f.Add(Pack([]byte("abc")))
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, file []byte) {
		if m, err := Decode(file); (m == nil) == (err == nil) {
			t.Errorf("model %v and error %v", m, err)
		}
	})
}

func BenchmarkScores(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	tr := NewTrainer(make([]string, 100))
	fs := make([]uint64, 500000)
	for i := range fs {
		fs[i] = r.Uint64()
		for range 4 {
			tr.Update(fs[i:i+1], r.IntN(100), r.IntN(100))
		}
	}
	m := tr.Model(1000, 1)
	example, scores := make([]uint64, 80), make([]int32, 100)
	b.ReportAllocs()
	for b.Loop() {
		for i := range example {
			example[i] = fs[r.IntN(len(fs))]
		}
		m.Scores(example, scores)
	}
}
