package tag

import "testing"

func TestPastOf(t *testing.T) {
	for form, want := range map[string]string{"Injured": "injure", "stole": "steal", "wounded": "wound", "crowd": "", "late": ""} {
		if got := PastOf(form); got != want {
			t.Errorf("%s: %q, want %q", form, got, want)
		}
	}
}

func TestRegularVerb(t *testing.T) {
	for _, c := range []struct{ form, xpos, want string }{
		{"braked", "VBD", "brake"}, {"chaired", "VBD", "chair"}, {"telephoned", "VBD", "telephone"}, {"ruled", "VBD", "rule"},
		{"hoping", "VBG", "hope"}, {"hopping", "VBG", "hop"}, {"singing", "VBG", "sing"}, {"tied", "VBN", "tie"}, {"carried", "VBD", "carry"},
		{"lying", "VBG", "lie"}, {"stopped", "VBD", "stop"}, {"washes", "VBZ", "wash"}, {"tries", "VBZ", "try"}, {"makes", "VBZ", "make"},
		{"agreed", "VBD", "agree"}, {"zorbled", "VBD", ""}, {"ed", "VBD", ""},
	} {
		if got := regularVerb(c.form, c.xpos); got != c.want {
			t.Errorf("%s as %s: %q, want %q", c.form, c.xpos, got, c.want)
		}
	}
}
