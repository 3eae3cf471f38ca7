package lexicon

import (
	"slices"
	"strings"
	"testing"
)

// inField says whether one of the candidates is a word of the field.
func inField(field string, candidates []string) bool {
	return slices.ContainsFunc(candidates, func(w string) bool { return slices.Contains(Fields(w), field) })
}

// The two marked words of an example are words of its field.
func TestFieldExamples(t *testing.T) {
	for f := range rows(fieldsTSV) {
		a, b := marked(t, f[2])
		if !inField(f[0], a) || !inField(f[0], b) {
			t.Errorf("%s: %s: %q, %q", f[0], f[2], a, b)
		}
	}
}

// crowded are the words that are in more fields than a word should be, with how many: to be made fewer, never more.
var crowded = map[string]int{
	"axe": 8, "bid": 7, "bury": 8, "close": 10, "contract": 8, "deliver": 8, "estimate": 7, "fall": 7, "hand over": 7, "leak": 7, "open": 7,
	"release": 11, "reopen": 7, "restore": 8, "return": 9, "scrap": 7, "seize": 7, "settle": 7, "suspend": 9,
}

// A word that answers too many questions tells little of any.
func TestFieldsOfWord(t *testing.T) {
	const most = 6
	in := map[string]int{}
	for f := range rows(fieldsTSV) {
		for w := range strings.SplitSeq(f[1], "|") {
			in[fold(w)]++
		}
	}
	for w, n := range in {
		if n > max(most, crowded[w]) {
			t.Errorf("%q is in %d fields, want at most %d: %q", w, n, max(most, crowded[w]), Fields(w))
		}
	}
	for w, n := range crowded {
		if in[w] < n {
			t.Errorf("%q is in %d fields only: say so in the list, or leave it out", w, in[w])
		}
	}
}

func TestFieldRows(t *testing.T) {
	for f := range rows(fieldsTSV) {
		words := strings.Split(f[1], "|")
		if len(words) < 2 {
			t.Errorf("%s: a single word joins nothing", f[0])
		}
		for i, w := range words {
			if w != strings.TrimSpace(w) || fold(w) == "" || slices.Contains(words[:i], w) {
				t.Errorf("%s: %q is empty, has a space too many or stands twice", f[0], w)
			}
		}
	}
}

func TestField(t *testing.T) {
	for _, c := range []struct {
		why, a, b, want string
	}{
		{"two words of one field", "alarm", "siren", "alarm sounds"},
		{"a word and itself", "siren", "siren", "alarm sounds"},
		{"a phrase", "siren", "ring out", "alarm sounds"},
		{"more than one of them", "alarms", "sirens", "alarm sounds"},
		{"a word of another field", "siren", "adopt", ""},
		{"a word of none", "siren", "the", ""},
		{"nothing", "", "", ""},
	} {
		if got := Field(c.a, c.b); got != c.want {
			t.Errorf("%s: %q, %q share %q, want %q", c.why, c.a, c.b, got, c.want)
		}
		if got := Field(c.b, c.a); got != c.want {
			t.Errorf("%s: %q, %q share %q, want %q", c.why, c.b, c.a, got, c.want)
		}
	}
}
