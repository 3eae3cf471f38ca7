package claims

import (
	"strings"
	"testing"
)

// TestResidueExamples reads each example of the lexicon between two paragraphs: nothing may be claimed in it.
func TestResidueExamples(t *testing.T) {
	const before, after = "The pier burned on Monday.\n\n", "\n\nThe mayor closed the harbour."
	last := ""
	for f := range rows(residueTSV, 3) {
		if f[0] <= last {
			t.Errorf("%q comes after %q", f[0], last)
		}
		last = f[0]
		example := strings.ReplaceAll(f[2], " / ", "\n")
		if got := claimed(t, before+example+after); strings.Join(got, ", ") != "burn, close" {
			t.Errorf("%q: claims %q", f[2], got)
		}
	}
}

// claimed are the lemmas of a text's verbal claims.
func claimed(t *testing.T, text string) []string {
	t.Helper()
	a, err := new(Extractor).Extract(t.Context(), Document{ID: "a", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range a.Claims {
		if c.Form == Verbal {
			out = append(out, c.Predicate.Lemma)
		}
	}
	return out
}

func TestNoResidue(t *testing.T) {
	for _, s := range []string{
		"Advertising sales fell by 3%.", "Comments by the mayor angered many.", "Related crimes fell.", "Read more books, the minister said.",
		"Updated figures show that the pier was sold", "Published figures show that the pier was sold.", "Watch sales rose.",
		"Reporting by the Gazette showed that the mayor lied.", "Photo shops closed.", "Image rights cost the club a million.",
		"“Watch: the pier will burn,” she said.", "Moreover, the pier burned.", "Adverts failed.",
	} {
		if residue(s) {
			t.Errorf("%q is taken for residue", s)
		}
	}
}

// TestArticle: what comes again, and who is named by a link, must not disturb the article.
func TestArticle(t *testing.T) {
	for _, test := range []struct{ text, want, why string }{
		{"Mayor sells pier\n\nMayor sells pier\n\nThe pier burned.", "sell, burn", "a repeated title"},
		{"The pier burned.\n\n“The pier burned.”\n\nThe pier  burned.", "burn, burn", "a repeated paragraph, blanks aside"},
		{"Yes.\n\nYes.\n\nIt burned. It burned.", "burn, burn", "sentences of a paragraph may repeat one another"},
		{"Mayor sells pier\n\nMayor sells pier | The Gazette\n\nThe pier burned.", "sell, burn", "a repeated title with the name of the site"},
		{"The pier burned.\n\nRelated stories\nMayor sells pier\nWho sells the pier?\n\nThe harbour opened.\n\nMayor sells harbour", "burn, open, sell", "a list of links ends with the next full stop"},
		{"Read more: Mayor says the pier was sold\nRELATED STORIES\nThe harbour opened.", "open", "links"},
	} {
		if got := strings.Join(claimed(t, test.text), ", "); got != test.want {
			t.Errorf("%s: claims %q, want %q", test.why, got, test.want)
		}
	}
}

func TestLinkIsNoSource(t *testing.T) {
	const text = "Dana Holt is the harbour minister.\n\nRead more: Ann Moss says the pier was sold\n\nShe said that the harbour was safe."
	a, err := new(Extractor).Extract(t.Context(), Document{ID: "a", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(a.Sentences); n != 3 || len(a.Sentences[1].Tokens) == 0 {
		t.Errorf("%d sentences, %v; want all three, with their tokens", n, a.Sentences)
	}
	for _, e := range a.Entities {
		if e.Name == "Ann Moss" {
			t.Errorf("the link's %s is an entity", e.Name)
		}
	}
	c := a.Claims[len(a.Claims)-1]
	if c.By() != "Dana Holt" {
		t.Errorf("%q is claimed by %s, want Dana Holt", c.Text, c.By())
	}
}
