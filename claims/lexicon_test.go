package claims

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// example is an example of a lexicon, read: what stands in its marks and the claims in it.
type example struct {
	text                  string
	word, object, content ud.Span // in <>, [] and {}
	*Analysis
}

// readExample takes the marks out of an example and reads the sentence.
func readExample(t *testing.T, marked string) *example {
	t.Helper()
	x := &example{text: unmark(marked)}
	at := func(open, close string) ud.Span {
		before, rest, ok := strings.Cut(marked, open)
		inside, _, closed := strings.Cut(rest, close)
		if !ok || !closed {
			return ud.Span{}
		}
		start := len(unmark(before))
		return ud.Span{Start: start, End: start + len(inside)}
	}
	x.word, x.object, x.content = at("<", ">"), at("[", "]"), at("{", "}")
	a, err := new(Extractor).Extract(t.Context(), Document{ID: "a", Text: x.text})
	if err != nil || x.word.Len() == 0 {
		t.Fatalf("%s: no <word>, or %v", marked, err)
	}
	x.Analysis = a
	return x
}

// claim is the claim whose predicate lies in the span, or nil.
func (x *example) claim(s ud.Span) *Claim {
	for _, c := range x.Claims {
		if s.Contains(c.Predicate.Span) {
			return c
		}
	}
	return nil
}

// argument is the argument of that role whose words are those of the span, or nil.
func (c *Claim) argumentAt(role Role, s ud.Span) *Argument {
	for _, a := range c.Arguments {
		if a.Role == role && a.Span == s {
			return a
		}
	}
	return nil
}

// checkRows runs the examples in the last column of a sorted table. The parser may fail one in twenty.
func checkRows(t *testing.T, tsv string, columns int, right func(row []string, x *example) bool) {
	t.Helper()
	var wrong []string
	n, last := 0, ""
	for line := range strings.Lines(tsv) {
		row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case line[0] == '#':
			continue
		case len(row) != columns:
			t.Fatalf("row without %d columns: %q", columns, line)
		case row[0] <= last:
			t.Errorf("%q comes after %q", row[0], last)
		}
		last = row[0]
		n++
		if x := readExample(t, row[columns-1]); !right(row, x) {
			wrong = append(wrong, row[columns-1]+x.describe())
		}
	}
	if len(wrong) > n/20 {
		t.Errorf("%d of %d examples wrong:\n%s", len(wrong), n, strings.Join(wrong, "\n"))
	}
}

// describe writes the claims of an example, a line each.
func (x *example) describe() string {
	var b strings.Builder
	for _, c := range x.Claims {
		fmt.Fprintf(&b, "\n   %s %q %s %s [%s/%s]", c.Form, c.Text, c.Polarity, c.Modality, c.Predicate.Lemma, c.Predicate.Light)
		for _, a := range c.Arguments {
			fmt.Fprintf(&b, " %s=%q", a.Role, a.Text)
		}
	}
	return b.String()
}

// TestSignatureExamples reads each example as it stands, and again with “not” hung on the word.
func TestSignatureExamples(t *testing.T) {
	checkRows(t, signaturesTSV, 4, func(row []string, x *example) bool {
		return x.left() == effectOf(row[1]) && x.negate().left() == effectOf(row[2])
	})
}

// TestClassSignatures checks that each class of cues has a signature.
func TestClassSignatures(t *testing.T) {
	for k, e := range cues() {
		if signatures()[string(e.Class)+" that"] == nil {
			t.Errorf("%s (%s): no signature of class %q", k.lemma, k.upos, e.Class)
		}
	}
}

// left is what an example leaves of the claim in its complement: the one in {}, or the first whose predicate comes after the word.
func (x *example) left() effect {
	for _, c := range x.Claims {
		if x.content.Len() == 0 && c.Predicate.Light != "" && c.Predicate.Start > x.word.Start || x.content.Contains(c.Predicate.Span) {
			return effect{c.Polarity == Negative, c.Modality}
		}
	}
	return effect{}
}

// negate hangs “not” on the word and reads the claims again.
func (x *example) negate() *example {
	s := &x.Sentences[0]
	for i := range s.Tokens {
		if x.word.Contains(s.Tokens[i].Span) {
			s.Tokens = append(s.Tokens, ud.Token{Span: ud.Span{Start: s.End, End: s.End}, Lemma: "not", UPOS: ud.PART, Deprel: "advmod", Head: i})
			break
		}
	}
	x.Claims = findClaims(x.Analysis)
	return x
}

func TestVerbExamples(t *testing.T) {
	checkRows(t, verbsTSV, 3, func(row []string, x *example) bool {
		c := x.claim(x.word)
		if c == nil || c.Predicate.Lemma != row[0] {
			return false
		}
		if row[1] == "recipient" {
			return c.argumentAt(To, x.content) != nil
		}
		k := c.Argument(Complement)
		object := c.argumentAt(Object, x.object) != nil || c.argumentAt(Recipient, x.object) != nil
		return object && k != nil && k.HeadSpan == x.content
	})
}

func TestAdverbExamples(t *testing.T) {
	checkRows(t, adverbsTSV, 3, func(row []string, x *example) bool {
		c := x.claim(x.content)
		return c != nil && c.Modality == Modality(row[1])
	})
}

func TestLocalityExamples(t *testing.T) {
	checkRows(t, localitiesTSV, 2, func(row []string, x *example) bool {
		c := x.claim(ud.Span{Start: 0, End: x.word.Start})
		return c != nil && c.Argument(InPlace) != nil && c.Argument(InPlace).HeadSpan == x.content
	})
}

func TestPhrasalExamples(t *testing.T) {
	checkRows(t, phrasalTSV, 2, func(row []string, x *example) bool {
		c := x.claim(x.word)
		return c != nil && c.Predicate.Lemma == row[0] && c.argumentAt(Object, x.content) != nil
	})
}

// TestRows checks that what is no row is left out.
func TestRows(t *testing.T) {
	n := 0
	for f := range rows("# heading\twith a tab\n\nshort\na\tb\r\nlong\ta\tb\nlast\tc", 2) {
		n++
		if want := []string{"a b", "last c"}[n-1]; strings.Join(f, " ") != want {
			t.Errorf("got %q, want %q", f, want)
		}
	}
	if n != 2 {
		t.Errorf("%d rows, want 2", n)
	}
}
