package compare

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// phrase makes the argument that reads so; its last word is the head, those before it its modifiers.
func phrase(text string) *arg {
	words := strings.Fields(text)
	a := &claims.Argument{Text: text, Head: strings.ToLower(words[len(words)-1]), HeadUPOS: ud.NOUN, Span: ud.Span{End: len(text)}}
	at := 0
	for i, w := range words {
		span := ud.Span{Start: at, End: at + len(w)}
		at += len(w) + 1
		upos := ud.ADJ
		if w != strings.ToLower(w) {
			upos = ud.PROPN
		}
		switch {
		case i == len(words)-1:
			a.HeadSpan = span
		case w != "the" && w != "a":
			a.Modifiers = append(a.Modifiers, claims.Word{Span: span, Lemma: strings.ToLower(w), UPOS: upos})
		}
	}
	return &arg{Argument: a, text: text}
}

// as makes the argument that refers to the entity; what is not written in small letters is a name.
func (e *Entity) as(text string) *arg {
	a := phrase(text)
	a.entity, a.Kind = e, e.Kind
	if text != strings.ToLower(text) {
		a.HeadUPOS, a.HeadSpan, a.Modifiers = ud.PROPN, a.Span, nil
	}
	return a
}

func definitely(a *arg) *arg { a.Definite = true; return a }

func plural(a *arg) *arg { a.Plural = true; return a }

func both(text string, members ...*arg) *arg { a := phrase(text); a.members = members; return a }

func TestLiken(t *testing.T) {
	ana, rui := &Entity{Name: "Ana Reis", Kind: claims.Person, Roles: []names.Office{names.ParseOffice("mayor of Pombal")}}, &Entity{Name: "Rui Melo", Kind: claims.Person}
	minister := &Entity{Name: "Ida Holt", Kind: claims.Person, Roles: []names.Office{names.ParseOffice("minister of Norway")}}
	diplomat := &Entity{Name: "Ida Holt", Kind: claims.Person, Roles: []names.Office{names.ParseOffice("foreign minister of Norway")}}
	former := &Entity{Name: "Rui Melo", Kind: claims.Person, Roles: []names.Office{names.ParseOffice("former mayor of Pombal")}}
	norway, oslo := &Entity{Name: "Norway", Kind: claims.Place}, &Entity{Name: "Oslo", Kind: claims.Place}
	thalia := &Entity{Name: "Thalia", Kind: claims.Other, Members: []Member{{Entity: &claims.Entity{Name: "Thalia", Nouns: []string{"ferry"}}}}}
	he := phrase("he")
	he.HeadUPOS = ud.PRON
	million := phrase("5 million")
	million.Quantity = &claims.Quantity{Span: million.Span, Value: quantity.Value{Low: 5e6, High: 5e6, Unit: "USD"}}
	for _, c := range []struct {
		why  string
		a, b *arg
		want likeness
		says string // part of the reason
		hard bool
	}{
		{"one entity", ana.as("Ana Reis"), ana.as("the mayor"), same, "same entity: Ana Reis", false},
		{"two names", ana.as("Ana Reis"), rui.as("Rui Melo"), different, "Ana Reis is not Rui Melo", true},
		{"an office of hers", ana.as("Ana Reis"), phrase("the mayor"), related, "may be Ana Reis", false},
		{"an office of another country", minister.as("Ida Holt"), phrase("the Danish minister"), unknown, "", false},
		{"an office in other words", diplomat.as("Ida Holt"), phrase("the top diplomat"), related, "may be Ida Holt, foreign minister of Norway", false},
		{"an office of another matter", diplomat.as("Ida Holt"), phrase("the finance minister"), unknown, "", false},
		{"an office no longer held", former.as("Rui Melo"), phrase("the mayor"), unknown, "", false},
		{"the former holder", former.as("Rui Melo"), phrase("the former mayor"), related, "may be Rui Melo", false},
		{"an office that nobody is said to hold", ana.as("Ana Reis"), phrase("the driver"), unknown, "", false},
		{"what another document calls it", thalia.as("Thalia"), definitely(phrase("the ferry")), related, "may be Thalia", false},
		{"any ferry", thalia.as("Thalia"), phrase("a ferry"), unknown, "", false},
		{"a country and its capital", norway.as("Norway"), oslo.as("Oslo"), related, "stands for Norway", false},
		{"a country and its officials", oslo.as("Oslo"), plural(phrase("Norwegian officials")), related, "both stand for Norway", false},
		{"a country and its government", oslo.as("Oslo"), phrase("the Norwegian government"), related, "both stand for Norway", false},
		{"another country's government", oslo.as("Oslo"), phrase("the Danish government"), different, "is not Oslo", true},
		{"a pronoun", he, ana.as("Ana Reis"), unknown, "", false},
		{"two amounts: see quantity", million, million, unknown, "", false},
		{"one noun", phrase("the ferry"), phrase("the ferry"), same, "ferry", false},
		{"synonyms", phrase("the blaze"), phrase("the fire"), same, "blaze", false},
		{"a more general noun", phrase("the ferry"), phrase("the vessel"), related, "ferry ⊂ vessel", false},
		{"two things", phrase("the ferry"), phrase("the bridge"), different, "ferry is not bridge", false},
		{"two nouns of one event", phrase("the withdrawal"), phrase("the retreat"), related, "class", false},
		{"colours", phrase("a white van"), phrase("a blue van"), different, "white against blue", false},
		{"nationalities", phrase("a Danish sailor"), phrase("a Norwegian sailor"), different, "nationality", false},
		{"one nationality", phrase("a Danish sailor"), phrase("the Danish sailor"), same, "sailor", false},
		{"names before the head", phrase("the Rivoli theatre"), phrase("the Coliseu theatre"), different, "is not", true},
		{"ordinals", phrase("the second match"), phrase("the third match"), different, "second against third", false},
		{"the second may be the next", phrase("the second match"), phrase("the next match"), unknown, "other restriction", false},
		{"only one is another", phrase("the match"), phrase("the other match"), same, "match", false},
		{"both restricted, in nothing alike", phrase("national turnout"), phrase("rural turnout"), unknown, "other restriction", false},
		{"what counts it", phrase("infection"), phrase("infection number"), related, "“infection” and “infection number”", false},
		{"one of several", phrase("worker"), plural(phrase("worker")), related, "worker", false},
		{"two of two", both("Ana Reis and Rui Melo", ana.as("Ana Reis"), rui.as("Rui Melo")), both("Melo and Reis", rui.as("Melo"), ana.as("Reis")), same, "same entity", false},
		{"one of two", both("Ana Reis and Rui Melo", ana.as("Ana Reis"), rui.as("Rui Melo")), rui.as("Rui Melo"), related, "Rui Melo", false},
		{"neither of two", both("Ana Reis and Rui Melo", ana.as("Ana Reis"), rui.as("Rui Melo")), phrase("the driver"), unknown, "", false},
	} {
		c.a.standing, c.b.standing = standingOf(c.a), standingOf(c.b)
		for _, swapped := range []bool{false, true} {
			x, y := c.a, c.b
			if swapped {
				x, y = y, x
			}
			l := liken(x, y)
			if l.like != c.want || l.hard != c.hard || !swapped && !strings.Contains(l.why, c.says) {
				t.Errorf("%s: “%s”, “%s” (swapped: %t): %d, hard %t, %q; want %d, hard %t, %q", c.why, x.Text, y.Text, swapped, l.like, l.hard, l.why, c.want, c.hard, c.says)
			}
			if (l.like == same || l.like == related) && l.weight < 1 {
				t.Errorf("%s: weight %d", c.why, l.weight)
			}
		}
	}
}

// A shared person says more than a shared organization, and that more than a shared place.
func TestLikenWeights(t *testing.T) {
	last := 100
	for _, k := range []claims.EntityKind{claims.Person, claims.Organization, claims.Place} {
		e := &Entity{Name: "Marl", Kind: k}
		l := liken(e.as("Marl"), e.as("Marl"))
		if l.like != same || l.weight >= last {
			t.Errorf("%s: %d, weight %d, want less than %d", k, l.like, l.weight, last)
		}
		last = l.weight
	}
	if rare, common := liken(phrase("trawler"), phrase("trawler")), liken(phrase("man"), phrase("man")); rare.weight <= common.weight {
		t.Errorf("trawler weighs %d, man %d: a rare noun is to weigh more", rare.weight, common.weight)
	}
}
