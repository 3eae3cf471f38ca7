package numerals

import "testing"

func TestWords(t *testing.T) {
	last, classes := "", map[string]int{}
	for w := range Words {
		if w.Form <= last {
			t.Errorf("%q after %q", w.Form, last)
		}
		if w.High < w.Low || w.Low <= 0 && w.Class != "unit" {
			t.Errorf("%+v", w)
		}
		last = w.Form
		classes[w.Class]++
	}
	if classes["unit"] < 10 || classes["ordinal"] < 28 || classes["vague"] == 0 {
		t.Errorf("%v", classes)
	}
}
