package spelling

import (
	"slices"
	"testing"
)

func TestDifferences(t *testing.T) {
	tests := []struct {
		a, b string
		want []Difference
		why  string
	}{
		{"sergei", "sergei", nil, "the same word"},
		{"karina", "kariina", []Difference{{'V', 'C', "", "i"}}, "no more than what differs"},
		{"husein", "hosein", []Difference{{'C', 'C', "o", "u"}}, "one letter for another"},
		{"omar", "umar", []Difference{{'^', 'C', "o", "u"}}, "the first letter"},
		{"brown", "browne", []Difference{{'C', '$', "", "e"}}, "the last letter"},
		{"hosen", "husein", []Difference{{'V', 'C', "", "i"}, {'C', 'C', "o", "u"}}, "two differences, the last first"},
	}
	for _, tt := range tests {
		got, ok := Differences(tt.a, tt.b)
		back, _ := Differences(tt.b, tt.a)
		if !ok || !slices.Equal(got, tt.want) || !slices.Equal(got, back) {
			t.Errorf("%s: Differences(%q, %q) = %q, back %q, want %q", tt.why, tt.a, tt.b, got, back, tt.want)
		}
	}
	if _, ok := Differences("bartholomaeus", "xyzuvwqklmnop"); ok {
		t.Error("words without a common letter are too unlike to be compared")
	}
}

func TestCost(t *testing.T) {
	tests := []struct{ cheap, dear [2]string }{
		{[2]string{"husein", "hosein"}, [2]string{"husein", "hurein"}},
		{[2]string{"vasiliev", "vasilev"}, [2]string{"vasiliev", "kasiliev"}},
		{[2]string{"iosif", "josif"}, [2]string{"iosif", "bosif"}},
		{[2]string{"brown", "browne"}, [2]string{"brown", "brownt"}},
		{[2]string{"ivanov", "ivanof"}, [2]string{"ivanov", "ivanova"}},
	}
	for _, tt := range tests {
		cheap, dear := Cost(tt.cheap[0], tt.cheap[1], 1000), Cost(tt.dear[0], tt.dear[1], 1000)
		if cheap >= dear {
			t.Errorf("%q cost %d and %q %d, want the first cheaper", tt.cheap, cheap, tt.dear, dear)
		}
		if Cost(tt.cheap[1], tt.cheap[0], 1000) != cheap {
			t.Errorf("%q cost another sum the other way round", tt.cheap)
		}
		if got := Cost(tt.dear[0], tt.dear[1], dear-1); got < dear {
			t.Errorf("%q cost %d within a limit of %d, want more than it", tt.dear, got, dear-1)
		}
	}
	if Cost("omar", "omar", 0) != 0 || Cost("", "", 0) != 0 {
		t.Error("equal words cost nothing")
	}
}

func FuzzCost(f *testing.F) {
	f.Add("dostoevski", "dostoiefski")
	f.Add("", "a\xffä")
	f.Fuzz(func(t *testing.T, a, b string) {
		got := Cost(a, b, 100)
		if back := Cost(b, a, 100); got != back {
			t.Errorf("Cost(%q, %q) is %d one way and %d the other", a, b, got, back)
		}
		if (got == 0) != (a == b) {
			t.Errorf("Cost(%q, %q) = %d", a, b, got)
		}
	})
}
