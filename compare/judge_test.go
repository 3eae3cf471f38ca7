package compare

import (
	"slices"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// fakeFact makes a fact of the document that is all of its text.
func fakeFact(doc int, id, text string) *fact {
	d := &claims.Document{ID: id, Text: text}
	return &fact{doc: doc, Claim: &claims.Claim{Document: d, Span: ud.Span{End: len(text)}, Text: text, Polarity: claims.Positive}}
}

func fakePair() *pair {
	return &pair{a: fakeFact(0, "a", "it killed nine"), b: fakeFact(1, "b", "it killed twelve"), similar: 100}
}

func TestPassing(t *testing.T) {
	early, late := time.Date(2024, 3, 5, 0, 0, 0, 0, time.UTC), time.Date(2024, 3, 7, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		why  string
		text string
		x, y time.Time
		want bool
	}{
		{"so far", "the storm has killed nine so far", early, late, true},
		{"whichever is the later", "the storm has killed nine so far", late, early, true},
		{"now", "the toll now stands at nine", early, late, true},
		{"has risen", "the toll has risen to nine", early, late, true},
		{"far away is not so far", "nine died far from home", early, late, false},
		{"a final number", "the storm killed nine", early, late, false},
		{"of one time", "the storm has killed nine so far", early, early, false},
		{"of unknown time", "the storm has killed nine so far", time.Time{}, late, false},
	} {
		p := fakePair()
		p.a.Text, p.a.Document.Published, p.b.Document.Published = c.text, c.x, c.y
		if p.passing() != c.want {
			t.Errorf("%s: %q, want %t", c.why, c.text, c.want)
		}
	}
}

func TestGrown(t *testing.T) {
	nine, twelve := &claims.Quantity{Value: quantity.Value{Low: 9, High: 9}}, &claims.Quantity{Value: quantity.Value{Low: 12, High: 12}}
	day := time.Date(2024, 3, 5, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		why  string
		verb string
		x, y *claims.Quantity
		late time.Duration
		want bool
	}{
		{"more the next day", "kill", nine, twelve, 24 * time.Hour, true},
		{"more the day before", "kill", nine, twelve, -24 * time.Hour, false},
		{"fewer the day before", "injure", twelve, nine, -24 * time.Hour, true},
		{"fewer the next day", "injure", twelve, nine, 24 * time.Hour, false},
		{"of one morning", "kill", nine, twelve, time.Hour, false},
		{"what does not grow", "steal", nine, twelve, 24 * time.Hour, false},
	} {
		p := fakePair()
		p.ra = reading{pred: lexicon.Pred{Lemma: c.verb}}
		p.a.Document.Published, p.b.Document.Published = day, day.Add(c.late)
		if got := p.grown(amount{Quantity: c.x}, amount{Quantity: c.y}); got != c.want {
			t.Errorf("%s: %t", c.why, got)
		}
	}
}

func TestProbability(t *testing.T) {
	last := 0.0
	for n := -900; n <= 900; n += 10 {
		c := probability(n)
		if c < last || c < 0 || c > 1 || (c >= .5) != (n >= 0) {
			t.Errorf("score %d is %g, after %g", n, c, last)
		}
		last = c
	}
}

func TestSide(t *testing.T) {
	f := fakeFact(0, "a", "nine died, police said")
	died, nine := ud.Span{Start: 0, End: 9}, ud.Span{Start: 0, End: 4}
	f.Span = died
	for _, c := range []struct {
		why          string
		focus        ud.Span
		clause       *ud.Span
		text, inside string
	}{
		{"the claim's own clause", nine, nil, "nine died", "nine"},
		{"another clause", nine, &ud.Span{Start: 0, End: 22}, "nine died, police said", "nine"},
		{"no focus is all", ud.Span{}, nil, "nine died", "nine died"},
		{"a focus elsewhere is all", ud.Span{Start: 11, End: 17}, nil, "nine died", "nine died"},
	} {
		if s := side(f, c.focus, c.clause); s.Text != c.text || s.FocusText != c.inside || !s.Contains(s.Focus) {
			t.Errorf("%s: “%s” in “%s”, want “%s” in “%s”", c.why, s.FocusText, s.Text, c.inside, c.text)
		}
	}
}

func TestKindsTable(t *testing.T) {
	ks := Kinds()
	var seen []string
	for _, k := range ks {
		if k.Name == "" || k.Doc == "" || k.check == nil || slices.Contains(seen, k.Name) {
			t.Errorf("kind %q: needs a name of its own, a line of documentation and a check", k.Name)
		}
		seen = append(seen, k.Name)
	}
	ks[0].Name = "changed"
	if Kinds()[0].Name == "changed" {
		t.Error("the table can be changed from outside")
	}
}
