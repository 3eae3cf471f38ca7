package segment

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPages has what surrounds an article on a page, and what is pasted with it.
func TestPages(t *testing.T) {
	for _, test := range []struct{ text, why string }{
		{"Storm closes port\n\n|Storm closes port\n|By Ann Lee, Marlow Courier\n|Published 12 Feb 2024, 10:42 GMT\n|Share | Tweet | Email\n|It rained.", "a title that is repeated, a byline, buttons"},
		{"It rained.\n|Advertisement\n|Read more: Minister denies sale\n|Related: Who owns the port?\n|Post a Comment\n|It stopped.", "residue among paragraphs"},
		{"The port on Monday. |Photograph: Bo Ray/UW\n|(Photo by Ann Lee/UW Images)\n|The port burned.", "captions and credits"},
		{"Minister denies that the harbour of Marlow was sold last year\n|Mayor insists that the harbour of Marlow was sold in January\n|Opposition wants the minister to resign over the harbour now", "headlines of one width are no wrapped text"},
		{"PORT CLOSED AFTER STORM: MAYOR\n|Rain to go on\n|The port closed.", "headlines"},
		{"10:42 GMT |The minister has resigned.\n|10.50am |Crowds gather.\n|09:15 AM |“We won,” says Bo.\n|11:02 – Police arrive.\n|11:10\n|It is over.", "times of a live blog"},
		{"6:30 p.m. Friday is the deadline. |12:05 Moscow time was it. |9:30 is early.", "times that begin a sentence"},
		{"Rovers 3 United 1 (HT 2-0)\n|Rovers\t3\t1\t12\n|Team | W | L | Pts", "scores and tables"},
		{"1. The first fell.\n|2. The second rose.\n|a. The third did not.\n|IV. The fourth did.\n|(b) the fifth\n|• the sixth", "lists"},
		{"He left. |See https://a.example/x |The rest is here: https://b.example |https://c.example", "addresses on their own"},
		{"It is over 🙏🏽🙏🏽 |So glad! |We ❤ New York. |🔴 The port closed.", "emoji"},
		{"It rained. |________ |It stopped. |***** |It snowed.", "lines that are drawn"},
		{"Bo Lee <bo@a.example> |03/15/2001 04:03 PM |Please see the note. |Best regards, |Ann Day |03/15/2001 03:01 PM |Thanks.", "mail in one line"},
		{"&quot;It is over,&quot; he said. |&ldquo;No.&rdquo; |She left&hellip; |They stayed.", "character references"},
		{"The govern\u00ad\nment fell.\n|It rose.\u00ad\n|Then", "soft hyphens at line ends"},
	} {
		text := strings.ReplaceAll(test.text, " | ", " ¦ ") // a bar between blanks is one of the text
		checkSentences(t, test.why, text)
	}
}

func TestPageWords(t *testing.T) {
	for _, test := range []struct{ text, want, why string }{
		{"The firm&#8217;s &ldquo;no&rdquo; &mdash; they don&rsquo;t &amp; can&#39;t", "The firm +&#8217;s &ldquo; no &rdquo; &mdash; they do +n&rsquo;t &amp; ca +n&#39;t", "references"},
		{"a&nbsp;b&#160;c &nbsp; d & e; &bogus; &#; AT&T; x&y;z", "a b c d & e ; & bogus ; & # ; AT&T ; x & y ; z", "blanks that are references, and what is none"},
		{"The govern\u00ad\nment and co\u00ad\r\noperation, but Marlow\u00ad\nFalls", "The govern\u00ad\nment and co\u00ad\r\noperation , but Marlow\u00ad\nFalls", "words broken at the line end"},
		{"\ufeffIt rained.\u200b \u200eAnn\u200f \u2066Bo\u2069 zero\u200cwidth\u2060joiner", "It rained .\nAnn Bo zero\u200cwidth\u2060joiner", "marks that do not show"},
		{"### *** —— ===", "### *** —— ===", "runs"},
	} {
		if diff := cmp.Diff(test.want, show(Split(test.text))); diff != "" {
			t.Errorf("%s: %q (-want +got):\n%s", test.why, test.text, diff)
		}
	}
}
