package compare

import (
	"slices"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
)

// storyOf makes a story of texts that are all published on one Wednesday.
func storyOf(t *testing.T, texts ...string) *story {
	t.Helper()
	var x claims.Extractor
	var as []*claims.Analysis
	for i, text := range texts {
		a, err := x.Extract(t.Context(), claims.Document{ID: string(rune('a' + i)), Text: text, Published: time.Date(2024, 2, 14, 12, 0, 0, 0, time.UTC)})
		if err != nil {
			t.Fatal(err)
		}
		as = append(as, a)
	}
	return newStory(as)
}

// filed are the candidates of a kind, or agreements where it is empty, that the story's pairs have.
func (s *story) filed(kind string) (out []*candidate) {
	for p := range s.pairs() {
		for _, c := range p.candidates() {
			if c.Kind == kind {
				out = append(out, c)
			}
		}
	}
	return out
}

// nine and twelve tell one event and differ in a number.
const nine, twelve = "The explosion in Marl killed nine workers on Monday.", "The explosion in Marl killed twelve workers on Monday."

// signTexts are for each sign two texts of which the candidate of the kind has it, so many times.
var signTexts = []struct {
	sign sign
	kind string
	a, b string
	want int8
}{
	{base, "quantity", nine, twelve, 1},
	{sameLemma, "quantity", nine, twelve, 1},
	{vagueLemma, "time", "Ana Reis left Porto on Monday.", "Ana Reis left Porto on Friday.", 1},
	{sameClass, "quantity", nine, "The explosion in Marl claimed the lives of twelve workers on Monday.", 1},
	{nearPredicate, "time", "Nuns stitched the banner on Monday.", "Nuns sewed the banner on Friday.", 1},
	{loosePredicate, "time", "Ana Reis limped to the chapel on Monday.", "Ana Reis walked to the chapel on Friday.", 1},
	{kindredPredicate, "time", "The alarm in the theatre rang at 3 a.m.", "The siren in the theatre wailed at 5 a.m.", 1},
	{alienPredicate, "quantity", "The trawler carried 40 tonnes of herring.", "Thieves stole 90 tonnes of herring from the trawler.", 1},
	{opposedPredicate, "opposition", "Shares of Verrolux rose on Monday.", "Shares of Verrolux fell on Monday.", 1},
	{tellingPredicate, "time", "Anders Blom murdered the jeweller on Monday.", "Anders Blom murdered the jeweller on Friday.", 1},
	{repeatablePredicate, "time", "Ana Reis visited Porto on Monday.", "Ana Reis visited Porto on Friday.", 1},
	{definiteNoun, "time", "The fight happened in Porto on Monday.", "The fight happened in Porto on Friday.", 1},
	{oneNoun, "time", "The fight happened in Porto on Monday.", "The fight happened in Porto on Friday.", 1},
	{samePerson, "time", "Ana Reis left Porto on Monday.", "Ana Reis left Porto on Friday.", 1},
	{samePerson, "time", "Ana Reis sued Rui Melo on Monday.", "Ana Reis sued Rui Melo on Friday.", 2},
	{sameOrganization, "time", "The United Nations closed the office on Monday.", "The United Nations closed the office on Friday.", 1},
	{sameNamed, "time", "Ana Reis left Porto on Monday.", "Ana Reis left Porto on Friday.", 1},
	{sameRareNoun, "time", "The trawler sank on Monday.", "The trawler sank on Friday.", 1},
	{sameOtherNoun, "time", "Verrolux closed the plant on Monday.", "Verrolux closed the plant on Friday.", 1},
	{relatedThing, "time", "The ferry sank off Faro on Monday.", "The vessel sank off Faro on Friday.", 1},
	{sameSubject, "time", "Ana Reis left Porto on Monday.", "Ana Reis left Porto on Friday.", 1},
	{sameObject, "time", "Robbers killed the jeweller on Monday.", "A gang killed the jeweller on Friday.", 1},
	{kindredThing, "time", "The alarm failed on Monday.", "The siren failed on Friday.", 1},
	{openSubject, "quantity", "It killed nine workers in Marl.", "The explosion killed twelve workers in Marl.", 1},
	{openPronoun, "quantity", "It killed nine workers in Marl.", "The explosion killed twelve workers in Marl.", 1},
	{unanchored, "time", "The alarm failed on Monday.", "The siren failed on Friday.", 1},
	{otherName, "time", "Ana Reis left Porto on Monday.", "Rui Melo left Porto on Friday.", 1},
	{twoNames, "participant", "Anders Blom murdered the jeweller on Monday.", "Viktor Lund murdered the jeweller on Monday.", 1},
	{otherSort, "participant", "Anders Blom bought the trawler in Kalmar on Monday.", "Verrolux bought the trawler in Kalmar on Monday.", 1},
	{otherThing, "time", "The baker left Porto on Monday.", "The tailor left Porto on Friday.", 1},
	{otherPlace, "time", "The trawler sank in Faro on Monday.", "The trawler sank in Porto on Friday.", 1},
	{placelessThing, "place", "The mask was hidden in the barrel.", "The mask was hidden in the chapel.", 1},
	{otherRestriction, "quantity", "Rural turnout was 58 percent.", "National turnout was 71 percent.", 1},
	{otherValue, "time", "The white van hit the jeweller on Monday.", "The blue van hit the jeweller on Friday.", 1},
	{turnedRoles, "time", "Ana Reis sued Rui Melo on Monday.", "Rui Melo sued Ana Reis on Friday.", 1},
	{coverage, "time", "The trawler sank on Monday.", "The trawler sank on Friday.", 10},
	{coverage, "time", "The baker left Porto on Monday.", "The tailor left Porto on Friday.", 5},
	{shared, "time", "The trawler sank on Monday.", "The trawler sank on Friday.", 8},
	{rareWords, "time", "Anders Blom murdered the jeweller on Monday.", "Anders Blom murdered the jeweller on Friday.", 3},
	{kindredWords, "time", "The alarm in the theatre rang at 3 a.m.", "The siren in the theatre wailed at 5 a.m.", 2},
	{lonelyWords, "time", "Ana Reis left Porto on Monday.", "Rui Melo left Porto on Friday.", 2},
	{oneDay, "quantity", nine, twelve, 1},
	{otherTime, "quantity", nine, "The explosion in Marl killed twelve workers on Friday.", 1},
	{otherDay, "time", "The guests arrived in Porto on Monday. The talks lasted 20 minutes.", "The guests arrived in Porto on Friday. The talks lasted 50 minutes.", 1},
	{otherPast, "", "The fire in Marl killed nine workers in 2015.", "The fire in Marl killed twelve workers in 2019.", 1},
	{onePast, "quantity", "The fire in Marl killed nine workers in 2015.", "The fire in Marl killed twelve workers.", 2},
	{onePast, "quantity", "The fire in Marl killed nine workers in November 2023.", "The fire in Marl killed twelve workers.", 1},
	{oneSpeaker, "quantity", "The explosion killed nine workers, Ana Reis said.", "The explosion killed twelve workers, Ana Reis said.", 1},
	{otherMood, "polarity", "Ana Reis will sign the contract with Verrolux.", "Ana Reis did not sign the contract with Verrolux.", 1},
	{onlyGuess, "polarity", "Analysts expect Verrolux to close the plant in Marl.", "Verrolux will not close the plant in Marl.", 1},
	{bothProperties, "attribute", "The van was white.", "The van was blue.", 1},
	{oneProperty, "attribute", "The van was white.", "The blue van hit the jeweller.", 1},
	{littleInCommon, "attribute", "The van was white.", "The van was blue.", 3},
	{bonusSign, "attribution", "“The bridge was rotten from the first day,” Ana Reis said.", "“The bridge was rotten from the first day,” Rui Melo said.", 6},
	{doubtfulSign, "time", "Ana Reis visited Porto on Monday.", "Ana Reis visited Porto on Friday.", 1},
	{oneSuperlative, "time", "The first ferry sank on Monday.", "The first ferry sank on Friday.", 1},
	{oneThingCounted, "quantity", nine, twelve, 1},
	{oneUnit, "quantity", "The trawler carried 40 tonnes of herring.", "The trawler carried 90 tonnes of herring.", 1},
	{oneNumber, "time", "Ana Reis paid $30 million for the ship on Monday.", "Ana Reis paid $30 million for the ship on Friday.", 1},
	{longClause, "time", "The trawler sank on Monday.", "The trawler sank on Friday.", 2},
	{otherOrder, "quantity", "The trawler carried 40 tonnes of herring.", "The trawler carried 900 tonnes of herring.", 1},
	{knownValue, "quantity", nine + " The storm in Porto killed twelve workers.", twelve, 1},
	{knownValue, "quantity", nine + " The storm in Porto killed twelve workers.", twelve + " The storm in Porto killed nine workers.", 2},
	{noneSign, "polarity", "Not a single boat was lowered from the ferry.", "Sailors rowed two boats of the ferry to the shore.", 1},
	{emphaticNone, "polarity", "Not a single boat was lowered from the ferry.", "Sailors rowed two boats of the ferry to the shore.", 1},
	{sequelSign, "opposition", "Prices rose.", "Prices fell.", 1},
	{quotedSign, "attribution", "“The bridge was rotten from the first day,” Ana Reis said.", "“The bridge was rotten from the first day,” Rui Melo said.", 2},
	{genericSign, "attribution", "“Patience is the best teacher of sailors,” Ana Reis said.", "“Patience is the best teacher of sailors,” Rui Melo said.", 2},
	{joined, "attribute", "The blast was caused by a gas leak.", "A bomb caused the blast in Marl.", 1},
}

func TestSigns(t *testing.T) {
	for _, c := range signTexts {
		found := storyOf(t, c.a, c.b).filed(c.kind)
		if !slices.ContainsFunc(found, func(x *candidate) bool { return x.signs[c.sign] == c.want }) {
			t.Errorf("%s: no %q candidate of %q and %q has it %d times", signTable[c.sign].name, c.kind, c.a, c.b, c.want)
			for _, x := range found {
				t.Logf("  %s: %s", x.Message, x.signs.tell(&learned()[x.row]))
			}
		}
	}
}

// Each sign is shown by some pair of texts, but for one that no kind can have: the kinds that do not compare polarity want the same, and so do agreements.
func TestSignTexts(t *testing.T) {
	for s := range numSigns {
		shown := s == crowd // TestCrowd
		for _, c := range signTexts {
			shown = shown || c.sign == s
		}
		if !shown {
			t.Errorf("%s: no texts show it", signTable[s].name)
		}
	}
}

// Two claims that differ in a number alone have these signs and no others.
func TestSignsOfOnePair(t *testing.T) {
	want := []sign{base, sameLemma, sameNamed, sameRareNoun, sameOtherNoun, sameSubject, sameObject, coverage, shared, rareWords, oneDay, littleInCommon, oneThingCounted, longClause}
	found := storyOf(t, nine, twelve).filed("quantity")
	if len(found) != 1 {
		t.Fatalf("%d candidates, want one", len(found))
	}
	for s, v := range found[0].signs {
		if (v != 0) != slices.Contains(want, sign(s)) {
			t.Errorf("%s: %d", signTable[s].name, v)
		}
	}
}

// Which of two facts comes first makes no difference, but for the words of two that have as many: those of the first are then matched.
func TestSignsSymmetric(t *testing.T) {
	compared := 0
	for _, c := range signTexts {
		s := storyOf(t, c.a, c.b)
		for p := range s.pairs() {
			q := s.newPair(p.b, p.a)
			for i, k := range kinds {
				x, y := p.candidate(i), q.candidate(i)
				if (x == nil) != (y == nil) {
					t.Errorf("%q, %q: %s is seen one way round only", p.a.Text, p.b.Text, k.Name)
				}
				if x == nil || y == nil {
					continue
				}
				compared++
				tied := len(p.a.terms) == len(p.b.terms)
				for i, v := range x.signs {
					if w := y.signs[i]; v != w && !(tied && sign(i) >= coverage && sign(i) <= lonelyWords) {
						t.Errorf("%q, %q: %s, %s: %d, the other way round %d", p.a.Text, p.b.Text, k.Name, signTable[i].name, v, w)
					}
				}
			}
		}
	}
	if compared < len(signTexts) {
		t.Errorf("only %d candidates compared", compared)
	}
}

func TestCrowd(t *testing.T) {
	for _, c := range []struct {
		why  string
		a, b int
		want int8
	}{
		{"two short articles", 40, 40, 0},
		{"two of a single claim", 1, 1, 0},
		{"one is twice as long", 80, 40, 2},
		{"both are", 80, 80, 4},
		{"a short one against a long one", 10, 160, 0},
		{"at most", 5000, 5000, 12},
	} {
		p := fakePair()
		p.story = &story{claims: []int{c.a, c.b}}
		if got := p.crowd(); got != c.want {
			t.Errorf("%s: %d, want %d", c.why, got, c.want)
		}
	}
}

func TestSignTable(t *testing.T) {
	seen := map[string]bool{}
	for s, x := range signTable {
		if x.name == "" || seen[x.name] || x.favour < -1 || x.favour > 1 {
			t.Errorf("sign %d: %q, favour %d: needs a name of its own and a favour of -1, 0 or 1", s, x.name, x.favour)
		}
		seen[x.name] = true
	}
}
