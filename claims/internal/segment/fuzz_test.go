package segment

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzSplit checks that every character but white space is in just one word, in order, whatever the text.
func FuzzSplit(f *testing.F) {
	for _, s := range []string{
		"Mr. Ray didn’t say “no.” He left the U.S. in Aug. 2019.", "a\r\n\r\nb\u2029c", "\xff\x00'", "'''s", "5/", "1-800-", "@a#b$c",
		"http://a.b/c).", "e-mail’s\u00ad\u200b\ufeff...?!", "(“‘’”)", "x@y", "A.B.C", "été.", "٣:)", "a&B&C", "60’s", "f.doc/",
		"a&nbsp;b&#8217;s &amp;c; &quot;x.&quot; Y", "govern\u00ad\nment\u00ad\r\nx", "10:42 GMT He 03/15/2001 04:03 PM A@b 1/2/03 5:06",
		"_____ https://a.b Then — He went 🙏 So 1. A. IV. It fell.3 Y’all ’twas goin’ ex-U.S. ex-Gov.", "…But x...@y.z &hellip; “…”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkSpans(t, text)
	})
}

func checkSpans(t *testing.T, text string) {
	t.Helper()
	at, paragraph := 0, 0
	skip := func(to int) {
		for at < to {
			n := space(text[at:])
			if n == 0 {
				t.Fatalf("byte %d of %q is in no word", at, text)
			}
			at += n
		}
	}
	for _, s := range Split(text) {
		if len(s.Tokens) == 0 || s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
			t.Fatalf("sentence %v does not span its words %v in %q", s.Span, s.Tokens, text)
		}
		if len(s.Tokens) > maxTokens {
			t.Fatalf("sentence of %d words", len(s.Tokens))
		}
		if s.Paragraph != paragraph && s.Paragraph != paragraph+1 {
			t.Fatalf("paragraph %d after %d in %q", s.Paragraph, paragraph, text)
		}
		paragraph = s.Paragraph
		for i, x := range s.Tokens {
			if x.Start < at || x.End <= x.Start || x.End > len(text) || x.Form != x.Of(text) {
				t.Fatalf("word %d %v %q in %q", i, x.Span, x.Form, text)
			}
			if x.Joined && (i == 0 || x.Start != s.Tokens[i-1].End) {
				t.Fatalf("word %q of %q joins nothing", x.Form, text)
			}
			skip(x.Start)
			at = x.End
			if after := at == len(text) || space(text[at:]) > 0; after != x.SpaceAfter {
				t.Fatalf("word %q of %q: SpaceAfter is %v", x.Form, text, x.SpaceAfter)
			}
		}
	}
	skip(len(text))
}

// FuzzQuotes checks that typographic and straight marks are treated alike.
func FuzzQuotes(f *testing.F) {
	for _, s := range []string{
		"“I don’t,” the Smiths’ son said. ‘Why?’", "rock ’n’ roll of the ’60s", "the U.S.’s and 1990’s ‘best’ players’", "’’s’", "””a’",
		"’twas rock ’n’ roll goin’ y’all d’you ‘cause N’", "&#8217;s don&rsquo;t ’",
	} {
		f.Add(s)
	}
	straight := strings.NewReplacer("“", "\"", "”", "\"", "‘", "'", "’", "'")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		curly, plain := strings.Join(forms(text), " "), strings.Join(forms(straight.Replace(text)), " ")
		if straight.Replace(curly) != plain {
			t.Errorf("%q is cut as\n%s, and with straight marks as\n%s", text, curly, plain)
		}
	})
}

func forms(text string) []string {
	var forms []string
	for _, s := range Split(text) {
		for _, x := range s.Tokens {
			forms = append(forms, x.Form)
		}
	}
	return forms
}

func TestEndlessSentence(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("word ", 1<<16), strings.Repeat("word, ", 1000), strings.Repeat("x", 1<<18), strings.Repeat("can’t", 1000),
		strings.Repeat(".", 1000), strings.Repeat("a.", 1000), strings.Repeat("'", 1000), strings.Repeat("-5", 1000),
		strings.Repeat("co-", 1<<14), strings.Repeat("a\u00ad\n", 1<<14), strings.Repeat("&nbsp", 1<<14), strings.Repeat("10:42 ", 1<<12),
		strings.Repeat("— He ", 1<<12), strings.Repeat("a- ", 1<<14),
		strings.Repeat("I'd've", 1<<14), strings.Repeat("a@", 1<<14), strings.Repeat("“", 1<<14), strings.Repeat("(a. ", 1<<14),
	} {
		checkSpans(t, text)
	}
}
