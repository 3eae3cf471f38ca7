package comparetest

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
)

const markedStory = `# hale person John Hale
# ana person Ana Reis
=== a
[[hale|John Hale]] met [[ana|Ana Reis]]. [[hale|The mayor of Pombal]] left with [[hale|[[ana|her]] guest]].
=== b
[[hale|Hale]] stayed.
`

func TestReadMarked(t *testing.T) {
	stories, err := ReadMarked(fstest.MapFS{"visit.txt": {Data: []byte(markedStory)}})
	if err != nil {
		t.Fatal(err)
	}
	m := stories[0]
	if m.Name != "visit" || len(m.Documents) != 2 || m.Documents[0].Text != "John Hale met Ana Reis. The mayor of Pombal left with her guest." || m.Documents[1].Text != "Hale stayed." {
		t.Errorf("story %q with documents %q", m.Name, m.Documents)
	}
	var got []string
	for _, x := range m.Mentions {
		got = append(got, x.Doc+" "+x.Entity+" "+x.Text)
	}
	want := "a hale John Hale; a ana Ana Reis; a hale The mayor of Pombal; a hale her guest; a ana her; b hale Hale"
	if strings.Join(got, "; ") != want {
		t.Errorf("mentions %q, want %q", strings.Join(got, "; "), want)
	}
	for _, bad := range []string{"=== a\n[[hale|John Hale", "=== a\nOne.\n=== a\nTwo."} {
		if _, err := ReadMarked(fstest.MapFS{"bad.txt": {Data: []byte(bad)}}); err == nil || !strings.Contains(err.Error(), "bad.txt: document \"a\"") {
			t.Errorf("%q: error %v, want one that names file and document", bad, err)
		}
	}
}

// entity makes an entity of a report of spans of the document.
func entity(m *Marked, doc string, spans ...string) compare.Member {
	e := &claims.Entity{Name: spans[0]}
	for _, d := range m.Documents {
		for _, s := range spans {
			if i := strings.Index(d.Text, s); d.ID == doc && i >= 0 {
				e.Mentions = append(e.Mentions, claims.Mention{Span: ud.Span{Start: i, End: i + len(s)}, Text: s})
			}
		}
	}
	return compare.Member{Doc: doc, Entity: e}
}

func TestChains(t *testing.T) {
	stories, err := ReadMarked(fstest.MapFS{"visit.txt": {Data: []byte(markedStory)}})
	if err != nil {
		t.Fatal(err)
	}
	m := stories[0]
	tests := []struct {
		why      string
		entities [][]compare.Member
		want     string
	}{
		{"all right: Hale has four mentions, Reis two", [][]compare.Member{
			{entity(m, "a", "John Hale", "mayor", "guest"), entity(m, "b", "Hale")}, {entity(m, "a", "Ana Reis", "her")}},
			"links 4  missed 0 (0.0 %)  wrong 0  unseen 0"},
		{"Hale of the other document apart", [][]compare.Member{
			{entity(m, "a", "John Hale", "mayor", "guest")}, {entity(m, "b", "Hale")}, {entity(m, "a", "Ana Reis", "her")}},
			"links 4  missed 1 (25.0 %)  wrong 0  unseen 0"},
		{"the mayor taken for Reis, the guest for nobody", [][]compare.Member{
			{entity(m, "a", "John Hale"), entity(m, "b", "Hale")}, {entity(m, "a", "Ana Reis", "her", "mayor")}},
			"links 3  missed 1 (33.3 %)  wrong 1  unseen 1"},
	}
	for _, tt := range tests {
		r := &compare.Report{}
		for _, members := range tt.entities {
			r.Entities = append(r.Entities, &compare.Entity{Name: members[0].Entity.Name, Members: members})
		}
		var c Chains
		if c.Add(m, r, Pronouns); c.String() != tt.want {
			t.Errorf("%s: %s, want %s\n%s", tt.why, &c, tt.want, strings.Join(c.Notes, "\n"))
		}
	}
}

func FuzzReadMarked(f *testing.F) {
	f.Add(markedStory)
	f.Add("=== a\n[[x|]]]]")
	f.Fuzz(func(t *testing.T, file string) {
		m, err := parseMarked("story", file)
		if err != nil {
			return
		}
		for _, x := range m.Mentions {
			for _, d := range m.Documents {
				if d.ID == x.Doc && x.Of(d.Text) != x.Text {
					t.Errorf("mention %q stands at %q", x.Text, x.Of(d.Text))
				}
			}
		}
	})
}
