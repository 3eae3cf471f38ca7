package claims

import "testing"

// TestFactuality checks that the learned weights tell a reader what they should.
func TestFactuality(t *testing.T) {
	for _, c := range []struct {
		why, text, of string
		low, high     float64
	}{
		{"told by the paper", "The council closed the pool.", "closed", 2, 3},
		{"likewise, present", "The firm owns the mill.", "owns", 2, 3},
		{"likewise, perfect", "The council has closed the pool.", "closed", 2, 3},
		{"likewise, passive", "The pool was closed on Monday.", "closed", 2, 3},
		{"likewise, copular", "The gate was open.", "open", 2, 3},
		{"its negation", "The council did not close the pool.", "close", -3, -2},
		{"likewise, passive", "The pool was not closed on Monday.", "closed", -3, -2},
		{"likewise, copular", "The gate was not open.", "open", -3, -2},
		{"likewise, never", "The captain never answered the call.", "answered", -3, -2},
		{"likewise, without a verb of its own", "The probe failed to reach its orbit.", "reach", -3, -0.5},
		{"reported", "The minister said that the dam had failed.", "failed", 1.5, 3},
		{"denied", "The minister denied that the dam had failed.", "failed", -3, -1},
		{"doubted", "The engineer doubted that the dam had failed.", "failed", -3, -0.5},
		{"managed", "Rescuers managed to save the girl.", "save", 0.5, 3},
		{"presupposed", "The guard did not know that the gate was open.", "open", 1.5, 3},
		{"planned", "The council will close the pool.", "close", -3, 0.5},
		{"planned, carried", "The city plans to close the pool.", "close", -3, 0.5},
		{"wanted", "The mayor wants to build a school.", "build", -3, 0.5},
		{"possible", "The firm may lose its licence.", "lose", -3, 0.5},
		{"required", "The firm must pay the fine.", "pay", -3, 0.5},
		{"asked for", "Please call the clerk.", "call", -3, 0},
		{"a condition", "If the bridge falls, the town will lose its road.", "falls", -3, 0.5},
		{"open", "The minister did not deny that the dam had failed.", "failed", -1, 2},
	} {
		a, err := new(Extractor).Extract(t.Context(), Document{ID: "a", Text: c.text})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, k := range a.Claims {
			if k.Predicate.Text == c.of {
				if found = true; k.Factuality < c.low || k.Factuality > c.high {
					t.Errorf("%s: %q has %+.2f, want %g to %g", c.why, k.Text, k.Factuality, c.low, c.high)
				}
			}
		}
		if !found {
			t.Errorf("%s: no claim of %q", c.why, c.of)
		}
	}
}

// TestFactualityOfSigns checks the range and the sign.
func TestFactualityOfSigns(t *testing.T) {
	w := signWeights{{"a", "x"}: 200, {"b", "x"}: 250, {"c", "x"}: -150}
	for _, c := range []struct {
		why   string
		signs []sign
		p     Polarity
		want  float64
	}{
		{"nothing known", nil, Positive, 0},
		{"unknown sign", []sign{{"a", "y"}}, Positive, 0},
		{"sum", []sign{{"a", "x"}, {"c", "x"}}, Positive, 0.5},
		{"at most 3", []sign{{"a", "x"}, {"b", "x"}}, Positive, 3},
		{"turned", []sign{{"a", "x"}}, Negative, -2},
		{"what is not to come won't", []sign{{"c", "x"}}, Negative, -1.5},
	} {
		if got := w.factuality(c.signs, c.p); got != c.want {
			t.Errorf("%s: got %g, want %g", c.why, got, c.want)
		}
	}
}
