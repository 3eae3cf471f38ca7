package compare

import (
	"slices"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// fakeFact makes a fact of the document that is all of its text.
func fakeFact(doc int, id, text string) *fact {
	d := &claims.Document{ID: id, Text: text}
	return &fact{doc: doc, Claim: &claims.Claim{Document: d, Span: ud.Span{End: len(text)}, Text: text, Polarity: claims.Positive}}
}

func fakePair(evidence int) *pair {
	return &pair{a: fakeFact(0, "a", "it killed nine"), b: fakeFact(1, "b", "it killed twelve"), evidence: evidence, similar: 100}
}

// parted is a link of two things in the role.
func parted(role claims.Role, hard bool, value string) link {
	return link{a: &arg{}, b: &arg{}, role: lexicon.Role(role), like: different, hard: hard, value: value, why: string(role)}
}

func TestParting(t *testing.T) {
	quantity, time, place, participant := Kind{Name: "quantity"}, Kind{Name: "time"}, Kind{Name: "place"}, Kind{Name: "participant"}
	for _, c := range []struct {
		why   string
		kind  Kind
		links []link
		when  timex.Truth
		other bool // polarity
		want  int
	}{
		{"nothing parts them", quantity, nil, timex.Yes, false, 0},
		{"another time", quantity, nil, timex.No, false, 4},
		{"another time is what the kind looks at", time, nil, timex.No, false, 0},
		{"the other polarity", quantity, nil, timex.CannotTell, true, 4},
		{"another subject by name", quantity, []link{parted(claims.Subject, true, "")}, timex.Yes, false, 4},
		{"another subject by description", quantity, []link{parted(claims.Subject, false, "")}, timex.Yes, false, 2},
		{"another companion by description", quantity, []link{parted(claims.With, false, "")}, timex.Yes, false, 1},
		{"another place by description", quantity, []link{parted(claims.InPlace, false, "")}, timex.Yes, false, 2},
		{"another place by name", quantity, []link{parted(claims.InPlace, true, "")}, timex.Yes, false, 4},
		{"another colour", quantity, []link{parted(claims.With, false, "colour")}, timex.Yes, false, 4},
		{"places do not count for place", place, []link{parted(claims.InPlace, true, "")}, timex.Yes, false, 0},
		{"but participants do", place, []link{parted(claims.Subject, true, "")}, timex.Yes, false, 4},
		{"participants do not count for participant", participant, []link{parted(claims.Subject, true, "")}, timex.Yes, false, 0},
		{"all adds up", quantity, []link{parted(claims.Subject, true, ""), parted(claims.InPlace, false, "")}, timex.No, true, 14},
		{"a kind of its own compares more than the clauses", Kind{Name: "role", own: true}, []link{parted(claims.Subject, true, "")}, timex.No, true, 0},
	} {
		p := fakePair(0)
		p.links, p.when = c.links, timeLink{truth: c.when}
		if c.other {
			p.b.Polarity = claims.Negative
		}
		if n, why := p.parting(c.kind, nil); n != c.want || (n > 0) != (len(why) > 0) {
			t.Errorf("%s: %d for %q, want %d", c.why, n, why, c.want)
		}
	}
	p := fakePair(0)
	p.links = []link{parted(claims.Subject, true, "")}
	if n, _ := p.parting(quantity, &p.links[0]); n != 0 {
		t.Errorf("%d, but the kind looks at that very link", n)
	}
}

func TestJudge(t *testing.T) {
	exact, loose, any := Kind{Name: "time", enough: 4, moods: alike}, Kind{Name: "polarity", enough: 4, moods: mixed}, Kind{Name: "stance", enough: 4, moods: free}
	early, late := time.Date(2024, 3, 5, 0, 0, 0, 0, time.UTC), time.Date(2024, 3, 7, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		why      string
		kind     Kind
		evidence int
		residue  residue
		moods    [2]mood
		text     string // of the first
		want     Verdict
	}{
		{"just enough", exact, 4, residue{}, [2]mood{}, "", Conflict},
		{"a bonus counts", exact, 1, residue{bonus: 3}, [2]mood{}, "", Conflict},
		{"a little less", exact, 2, residue{}, [2]mood{}, "", Tension},
		{"too little", exact, 1, residue{}, [2]mood{}, "", ""},
		{"doubtful, however much", exact, 20, residue{doubtful: true}, [2]mood{}, "", Tension},
		{"plan and deed do not meet", exact, 20, residue{}, [2]mood{real, future}, "", ""},
		{"nor do they for other kinds but for a tension", loose, 20, residue{}, [2]mood{real, future}, "", Tension},
		{"commitments do", any, 20, residue{}, [2]mood{real, future}, "", Conflict},
		{"a passing number", Kind{Name: "quantity", enough: 4}, 6, residue{passing: true}, [2]mood{}, "", Update},
		{"a passing number of another event", Kind{Name: "quantity", enough: 4}, 1, residue{passing: true}, [2]mood{}, "", ""},
	} {
		p := fakePair(c.evidence)
		p.a.mood, p.b.mood = c.moods[0], c.moods[1]
		p.a.Document.Published, p.b.Document.Published = early, late
		if c.text != "" {
			p.a.Text = c.text
		}
		if f, ok := p.judge(c.kind, c.residue); ok != (c.want != "") || f.Verdict != c.want {
			t.Errorf("%s: %q, want %q", c.why, f.Verdict, c.want)
		}
	}
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
		p := fakePair(0)
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
		p := fakePair(0)
		p.ra = reading{pred: lexicon.Pred{Lemma: c.verb}}
		p.a.Document.Published, p.b.Document.Published = day, day.Add(c.late)
		if got := p.grown(amount{Quantity: c.x}, amount{Quantity: c.y}); got != c.want {
			t.Errorf("%s: %t", c.why, got)
		}
	}
}

func TestConfidence(t *testing.T) {
	last := 0.0
	for n := -20; n <= 20; n++ {
		c := confidence(n)
		if c < last || c <= 0 || c >= 1 {
			t.Errorf("%d beyond enough is %g, after %g", n, c, last)
		}
		if (c >= .5) != (n >= 0) {
			t.Errorf("%d beyond enough is %g: even odds are at enough", n, c)
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
		if k.Name == "" || k.Doc == "" || k.check == nil || k.enough < least || slices.Contains(seen, k.Name) {
			t.Errorf("kind %q: needs a name of its own, a line of documentation, a check and at least %d of evidence", k.Name, least)
		}
		seen = append(seen, k.Name)
	}
	ks[0].Name = "changed"
	if Kinds()[0].Name == "changed" {
		t.Error("the table can be changed from outside")
	}
}
