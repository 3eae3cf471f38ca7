package names

import "testing"

func TestSameButSort(t *testing.T) {
	for _, tt := range []struct {
		why, a, b string
		want      bool
	}{
		{"a storm", "Cyclone Winston", "Winston", true},
		{"two words for the sort", "Tropical Cyclone Winston", "Winston", true},
		{"with stops it may be initials", "M.V. Hale", "Hale", false},
		{"a ship, with a stroke", "M/V Estonia", "Estonia", true},
		{"in any case", "CYCLONE Winston", "Winston", true},
		{"two sorts", "Cyclone Winston", "Operation Winston", false},
		{"one sort", "Cyclone Winston", "Cyclone Winston", false},
		{"no sort", "Winston", "Winston", false},
		{"two names", "Cyclone Winston", "Irma", false},
		{"a sort alone is a name", "Storm", "Storm", false},
		{"the sort behind the name", "Winston Cyclone", "Winston", false},
		{"nothing", "", "Cyclone", false},
	} {
		if got := SameButSort(tt.a, tt.b); got != tt.want {
			t.Errorf("%s: SameButSort(%q, %q) = %t, want %t", tt.why, tt.a, tt.b, got, tt.want)
		}
		if got := SameButSort(tt.b, tt.a); got != tt.want {
			t.Errorf("%s: SameButSort(%q, %q) = %t, want %t", tt.why, tt.b, tt.a, got, tt.want)
		}
	}
}
