package linear

import "testing"

func TestShape(t *testing.T) {
	for form, want := range map[string]string{"Lisbon": "Xxx", "2,500": "9,99", "U.S.": "X.X.", "F-16": "X-99", "é": "x", "d’Or": "x'Xx", "": ""} {
		if got := Shape(form); got != want {
			t.Errorf("shape of %q is %q, want %q", form, got, want)
		}
	}
}

func TestEndingsAreRunes(t *testing.T) {
	if Suffix("naïveté", 2) != "té" || Prefix("éclair", 1) != "é" || Suffix("ab", 5) != "ab" || Prefix("ab", 5) != "ab" {
		t.Error("suffix or prefix cuts a letter in two or fails on a short word")
	}
}
