package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func TestGrade(t *testing.T) {
	ana, rui := &Entity{Name: "Ana Reis"}, &Entity{Name: "Rui Melo"}
	word := func(lemma string, u ud.UPOS) term { return newTerm(lemma, u, 5) }
	of := func(e *Entity, lemma string, u ud.UPOS) term { x := word(lemma, u); x.entity = e; return x }
	for _, c := range []struct {
		why  string
		x, y term
		want grade
	}{
		{"one word", word("harvest", ud.NOUN), word("harvest", ud.NOUN), verbatim},
		{"one root", word("evacuate", ud.VERB), word("evacuation", ud.NOUN), verbatim},
		{"one name, whatever its case", word("Marl", ud.PROPN), word("MARL", ud.PROPN), verbatim},
		{"two words for one entity", of(ana, "Reis", ud.PROPN), of(ana, "mayor", ud.NOUN), verbatim},
		{"two entities", of(ana, "Reis", ud.PROPN), of(rui, "Melo", ud.PROPN), alien},
		{"two verbs of one class", word("kill", ud.VERB), word("slay", ud.VERB), synonym},
		{"a verb and a noun of one class", word("withdraw", ud.VERB), word("retreat", ud.NOUN), synonym},
		{"two nouns for one thing", word("blaze", ud.NOUN), word("fire", ud.NOUN), synonym},
		{"words of one field", word("alarm", ud.NOUN), word("siren", ud.NOUN), kindred},
		{"a word and a phrase of one field", word("siren", ud.NOUN), word("ring out", ud.VERB), kindred},
		{"nothing in common", word("harvest", ud.NOUN), word("bishop", ud.NOUN), alien},
		{"a name is no noun", word("Fire", ud.PROPN), word("blaze", ud.NOUN), alien},
	} {
		if got := c.x.grade(&c.y); got != c.want {
			t.Errorf("%s: %q, %q: grade %d, want %d", c.why, c.x.stem, c.y.stem, got, c.want)
		}
		if got := c.y.grade(&c.x); got != c.want {
			t.Errorf("%s, the other way round: grade %d, want %d", c.why, got, c.want)
		}
	}
}

// stems writes the terms of a fact.
func stems(f *fact) string {
	var out []string
	for _, x := range f.terms {
		out = append(out, x.stem)
	}
	return strings.Join(out, " ")
}

func TestTerms(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"what tells something", "The trawler hit the bridge.", "trawler hit bridg"},
		{"names in small letters", "The trawler hit Marl.", "trawler hit marl"},
		{"not numbers, not times", "The trawler hit nine bridges on Monday.", "trawler hit bridg"},
		{"a verb and its particle are one", "Rebels blew up the bridge.", "rebel bridg blow up"},
		{"not what tells nothing", "The trawler is there.", "trawler"},
	} {
		s := storyOf(t, c.text)
		if len(s.facts) == 0 {
			t.Errorf("%s: no claim", c.why)
			continue
		}
		if got := stems(s.facts[0]); got != c.want {
			t.Errorf("%s: %q, want %q", c.why, got, c.want)
		}
	}
}

func TestOverlapOf(t *testing.T) {
	s := &story{sentences: map[string]int{"trawler": 2, "bridg": 3}, analyses: []*claims.Analysis{{}}}
	// of is a fact of nouns, each of the weight 6.
	of := func(nouns string) *fact {
		f := &fact{}
		for _, w := range strings.Fields(nouns) {
			f.terms = append(f.terms, newTerm(w, ud.NOUN, 6))
		}
		return f
	}
	for _, c := range []struct {
		why  string
		a, b string
		want overlap
	}{
		{"two without a term", "", "", overlap{}},
		{"one without a term", "", "harvest bishop", overlap{}},
		{"all the same", "harvest bishop", "harvest bishop", overlap{matched: [...]int{0, 0, 0, 2}, shared: 48, total: 48}},
		{"in another order", "harvest bishop", "bishop harvest", overlap{matched: [...]int{0, 0, 0, 2}, shared: 48, total: 48}},
		{"what only the longer has costs nothing", "harvest", "bishop harvest ladder", overlap{matched: [...]int{0, 0, 0, 1}, shared: 24, total: 24}},
		{"what only the shorter has does", "harvest ladder", "bishop harvest candle", overlap{matched: [...]int{1, 0, 0, 1}, shared: 24, total: 48}},
		{"a synonym counts by half", "blaze", "fire ladder", overlap{matched: [...]int{0, 0, 1, 0}, shared: 12, total: 24}},
		{"a kindred word by a quarter", "alarm", "siren ladder", overlap{matched: [...]int{0, 1, 0, 0}, shared: 6, total: 24}},
		{"the best counterpart counts", "blaze", "ladder fire blaze", overlap{matched: [...]int{0, 0, 0, 1}, shared: 24, total: 24}},
		{"a word that two sentences have is rare", "trawler", "trawler ladder", overlap{matched: [...]int{0, 0, 0, 1}, shared: 24, total: 24, rare: 1}},
		{"one that three have in one document is not", "bridge", "bridge ladder", overlap{matched: [...]int{0, 0, 0, 1}, shared: 24, total: 24}},
		{"nothing in common", "harvest", "bishop", overlap{matched: [...]int{1, 0, 0, 0}, total: 24}},
	} {
		if got := s.overlapOf(of(c.a), of(c.b)); got != c.want {
			t.Errorf("%s: “%s”, “%s”: %+v, want %+v", c.why, c.a, c.b, got, c.want)
		}
		if got := s.overlapOf(of(c.b), of(c.a)); got != c.want {
			t.Errorf("%s, the other way round: %+v, want %+v", c.why, got, c.want)
		}
	}
}

// A fact has all its words in common with itself.
func TestOverlapOfItself(t *testing.T) {
	s := storyOf(t, "Rebels blew up the bridge in Marl on Monday, Ana Reis said. The mayor of Marl will resign. It rained.", "The siren wailed.")
	for _, f := range s.facts {
		o := s.overlapOf(f, f)
		if o.matched[verbatim] != len(f.terms) || o.shared != o.total || o.rare > len(f.terms) {
			t.Errorf("%q: %+v of %d terms", f.Text, o, len(f.terms))
		}
	}
	if !slices.ContainsFunc(s.facts, func(f *fact) bool { return len(f.terms) > 2 }) {
		t.Error("no fact to tell of")
	}
}
