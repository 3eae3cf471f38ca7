package claims

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// textParagraphs are the paragraphs of a text that empty lines part.
func textParagraphs(text string) []ud.Span {
	var out []ud.Span
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		out = append(out, ud.Span{Start: at, End: at + len(part)})
		at += len(part) + 2
	}
	return out
}

func TestFindQuotations(t *testing.T) {
	tests := []struct{ why, text, want string }{
		{"typographic", "“The gate is shut,” she said.", "“The gate is shut,”"},
		{"straight", `"The gate is shut," she said. "Go home."`, `"The gate is shut,"|"Go home."`},
		{"British", "‘The gate is shut,’ she said.", "‘The gate is shut,’"},
		{"straight single", "'The gate is shut,' she said.", "'The gate is shut,'"},
		{"French", "« La porte », dit-il, «close»", "« La porte »|«close»"},
		{"German", "Er rief „Halt“ und ging.", "„Halt“"},
		{"nested", "“He shouted ‘Stop!’ and ran,” she said.", "“He shouted ‘Stop!’ and ran,”|>‘Stop!’"},
		{"nested, straight", `"He shouted 'Stop!' and ran," she said.`, `"He shouted 'Stop!' and ran,"|>'Stop!'`},
		{"apostrophes are no marks", "The miners’ strike isn’t over, and the ’90s won't come back, said O'Hara of the farmers' union.", ""},
		{"plural apostrophe inside", "‘The miners’ strike goes on,’ she said.", "‘The miners’ strike goes on,’"},
		{"contraction inside", "‘We don’t know,’ he said.", "‘We don’t know,’"},
		{"elision at the beginning", "Rock ’n’ roll in the '70s and 'em all", ""},
		{"inches", `The 6'2" guard is 5'10" no more.`, ""},
		{"left open ends with the paragraph", "He said: “We go on.\n\nNobody answered.", "“We go on."},
		{"left open, opened again", "He said: “We go on.\n\n“Nobody stops us,” he said.", "“We go on.|+“Nobody stops us,”"},
		{"left open, closed in the next", "He said: \"We go on.\n\nNobody stops us.\" Then he left.", "\"We go on.|+Nobody stops us.\""},
		{"an opening one before another", `He said: "We go on. "Nobody stops us," he added.`, `"We go on.|"Nobody stops us,"`},
		{"closing mark alone", "We go on,” he said.", ""},
		{"wrong way round", "”We go on,” he said.", "”We go on,”"},
		{"brackets", "She called it (“a gift”) twice.", "“a gift”"},
	}
	for _, tt := range tests {
		var got []string
		for _, q := range findQuotations(tt.text, textParagraphs(tt.text)) {
			s := strings.Repeat(">", q.Depth) + q.Of(tt.text)
			if q.Follows >= 0 {
				s = "+" + s
			}
			got = append(got, s)
		}
		if g := strings.Join(got, "|"); g != tt.want {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.why, tt.text, g, tt.want)
		}
	}
}

func FuzzFindQuotations(f *testing.F) {
	for _, s := range []string{
		"", "“a ‘b’ c” d", "\"a\n\n\"b\" c", "'tis ‘the miners’ night’", "«a» »b« „c“", "\xff“\xfe”", "“““", "””‘’’", "\"\"\"'\"'",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		qs := findQuotations(text, textParagraphs(text))
		for i, q := range qs {
			if q.Start < 0 || q.End > len(text) || q.Inner.Start > q.Inner.End || !q.Contains(q.Inner) {
				t.Fatalf("%q: odd spans %+v", text, q)
			}
			if strings.Contains(q.Of(text), "\n\n") {
				t.Fatalf("%q: %q runs over its paragraph", text, q.Of(text))
			}
			if q.Follows >= i {
				t.Fatalf("%q: %+v follows a later one", text, q)
			}
			for _, o := range qs[:i] {
				if o.Overlaps(q.Span) && !o.Contains(q.Span) || o.Start > q.Start {
					t.Fatalf("%q: %+v and %+v cross or are out of order", text, o, q)
				}
			}
		}
	})
}
