package compare

import (
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// has is what a document has, as known takes it.
func has(yes bool) func(*claims.Analysis) bool { return func(*claims.Analysis) bool { return yes } }

func TestKnown(t *testing.T) {
	s := &story{analyses: []*claims.Analysis{{}, {}}}
	for _, c := range []struct {
		why  string
		a, b int // documents
		x, y bool
		want int
	}{
		{"neither value is in the other document", 0, 1, false, false, 0},
		{"the first", 0, 1, true, false, 1},
		{"the second", 0, 1, false, true, 1},
		{"both", 0, 1, true, true, 2},
		{"one document has both sides anyhow", 0, 0, true, true, 0},
	} {
		p := &pair{story: s, a: fakeFact(c.a, "a", ""), b: fakeFact(c.b, "b", "")}
		if got := p.known(has(c.x), has(c.y)); got != c.want {
			t.Errorf("%s: %d, want %d", c.why, got, c.want)
		}
	}
}

// Each side's value is looked for in the document of the other side.
func TestKnownElsewhere(t *testing.T) {
	s := &story{analyses: []*claims.Analysis{{}, {}}}
	in := func(doc int) func(*claims.Analysis) bool {
		return func(a *claims.Analysis) bool { return a == s.analyses[doc] }
	}
	p := &pair{story: s, a: fakeFact(0, "a", ""), b: fakeFact(1, "b", "")}
	if own, other := p.known(in(0), in(1)), p.known(in(1), in(0)); own != 0 || other != 2 {
		t.Errorf("in its own document %d, want 0; in the other %d, want 2", own, other)
	}
}

func TestHasQuantity(t *testing.T) {
	of := func(n float64, unit, head string) *claims.Quantity {
		return &claims.Quantity{Value: quantity.Value{Low: n, High: n, Unit: unit}, OfHead: head}
	}
	ninth := of(9, "", "worker")
	ninth.Ordinal = true
	for _, c := range []struct {
		why  string
		q, r *claims.Quantity
		want bool
	}{
		{"the same count", of(9, "", "worker"), of(9, "", "worker"), true},
		{"another", of(9, "", "worker"), of(12, "", "worker"), false},
		{"a range that holds it", of(9, "", "worker"), &claims.Quantity{Value: quantity.Value{Low: 5, High: 10}, OfHead: "worker"}, true},
		{"of other things", of(9, "", "worker"), of(9, "", "bridge"), false},
		{"of things in other words", of(9, "", "blaze"), of(9, "", "fire"), true},
		{"of nobody says what", of(9, "", "worker"), of(9, "", ""), true},
		{"an ordinal", of(9, "", "worker"), ninth, false},
		{"of another unit", of(9, "km", ""), of(9, "kg", ""), false},
		{"a measure of whatever", of(9, "km", "road"), of(9, "km", "river"), true},
	} {
		a := &claims.Analysis{Quantities: []*claims.Quantity{of(700, "", "herring"), c.r}}
		if got := new(story).hasQuantity(c.q)(a); got != c.want {
			t.Errorf("%s: %t, want %t", c.why, got, c.want)
		}
		if new(story).hasQuantity(c.q)(&claims.Analysis{}) {
			t.Errorf("%s: found in nothing", c.why)
		}
	}
}

func TestHasTime(t *testing.T) {
	day := func(d, days int, g timex.Granularity) *claims.Time {
		from := time.Date(2024, 3, d, 0, 0, 0, 0, time.UTC)
		return &claims.Time{Value: timex.Value{Type: timex.Date, Granularity: g, From: from, To: from.AddDate(0, 0, days)}}
	}
	for _, c := range []struct {
		why  string
		x, y *claims.Time
		want bool
	}{
		{"the same day", day(4, 1, timex.Day), day(4, 1, timex.Day), true},
		{"another", day(4, 1, timex.Day), day(5, 1, timex.Day), false},
		{"its month is not the day", day(4, 1, timex.Day), day(1, 31, timex.Month), false},
	} {
		if got := new(story).hasTime(c.x)(&claims.Analysis{Times: []*claims.Time{day(20, 1, timex.Day), c.y}}); got != c.want {
			t.Errorf("%s: %t, want %t", c.why, got, c.want)
		}
	}
}

func TestHasArg(t *testing.T) {
	s := storyOf(t, "Ana Reis bought the Rivoli theatre in Porto.", "The mayor of Porto sold a chapel.", "The Rivoli is a theatre.")
	argOf := func(role claims.Role) *arg {
		for _, a := range s.facts[0].args {
			if a.Role == role {
				return a
			}
		}
		t.Fatalf("no %s", role)
		return nil
	}
	buyer, theatre := argOf(claims.Subject), argOf(claims.Object)
	focus := func(a *arg, word string) ud.Span {
		for _, w := range a.Modifiers {
			if w.Span.Of(a.text) == word {
				return w.Span
			}
		}
		t.Fatalf("no %q in %q", word, a.Text)
		return ud.Span{}
	}
	rivoli := focus(theatre, "Rivoli")
	for _, c := range []struct {
		why  string
		has  func(*claims.Analysis) bool
		want [3]bool
	}{
		{"who has a name is looked for by entity", s.hasArg(buyer), [3]bool{true, false, false}},
		{"what has none by its noun", new(story).hasLemma(theatre.Head), [3]bool{true, false, true}},
		{"a word by which it is told from others", s.hasFocus(theatre, rivoli), [3]bool{true, false, true}},
		{"a focus that is no word of it: the thing", s.hasFocus(buyer, ud.Span{}), [3]bool{true, false, false}},
		{"a word that nobody has", new(story).hasLemma("trawler"), [3]bool{}},
	} {
		for i, a := range s.analyses {
			if got := c.has(a); got != c.want[i] {
				t.Errorf("%s: in %q %t, want %t", c.why, a.Document.Text, got, c.want[i])
			}
		}
	}
}
