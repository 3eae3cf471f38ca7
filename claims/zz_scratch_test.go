package claims

import ("testing";"os";"fmt";"strings";"github.com/gainsay-go/gainsay/claims/ud")

func TestZZ(t *testing.T) {
	f, err := os.Open("../../shared/data/ud/gum-dev.conllu"); if err != nil { t.Skip() }
	for d, err := range ud.ReadCoNLLU(f) {
		if err != nil { t.Log(err); continue }
		if !strings.Contains(d.ID, "news") { continue }
		a := &Analysis{Document: Document{ID: d.ID, Text: d.Text}, Sentences: d.Sentences}
		cs := findClaims(a)
		for i, s := range a.Sentences {
			fmt.Println("##", s.Of(d.Text))
			for _, c := range cs { if c.Index != i { continue }
				fmt.Printf("   %s %s [%s%s] %s/%s %q\n", c.ID, c.Form, c.Predicate.Lemma, map[bool]string{true:"/"+c.Predicate.Light}[c.Predicate.Light!=""], c.Polarity, c.Modality, c.Text)
				for _, g := range c.Arguments { fmt.Printf("        %s(%s): %q head %s\n", g.Role, g.Preposition, g.Text, g.Head) }
				for _, r := range c.Relations { fmt.Printf("        -> %s %s %q\n", r.Kind, r.To.ID, r.To.Text) }
			}
		}
	}
}
