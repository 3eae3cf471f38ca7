package compare

import "testing"

// likeliest is the best of where a story's pairs part, nil where none does.
func (s *story) likeliest() (best *candidate) {
	for p := range s.pairs() {
		for _, c := range p.candidates() {
			if c.weigh(learned()); c.row != agreed && (best == nil || c.score > best.score) {
				best = c
			}
		}
	}
	return best
}

// Two short articles are comparable where they tell of one event, or of one property of one thing: something in them is then likely
// to be incompatible. Distractors tell of another.
func TestComparable(t *testing.T) {
	for _, c := range []struct {
		why  string
		a, b string
		want bool
	}{
		// the same event, told in other words
		{"a class of verbs: killed, claimed the lives", "A gas explosion in Marl killed nine workers on Monday. The plant belongs to Grundbau.",
			"The explosion at the Grundbau plant in Marl claimed the lives of twelve workers on Monday.", true},
		{"converses: bought from, sold to", "Ana Reis bought the trawler from Rui Melo for $2 million.", "Rui Melo sold the trawler to Ana Reis for $3 million.", true},
		{"a light verb: held talks with, met", "Foreign minister Jorge Vidal held talks with Ida Holt in Madrid on Monday.", "Foreign minister Jorge Vidal met Ida Holt in Lisbon on Monday.", true},
		{"the passive", "Burglars stole nine paintings from the Rivoli museum on Monday night.", "Twelve paintings were stolen from the Rivoli museum on Monday night.", true},
		{"a more general noun: ferry, vessel", "The ferry sank off Faro on Monday.", "The vessel sank off Faro on Friday.", true},
		{"words of one field: alarm, siren", "The alarm in the Rivoli theatre rang at 3 a.m.", "The siren in the Rivoli theatre wailed at 5 a.m.", true},
		{"opposed verbs", "The Grundbau board approved the merger with Verrolux on Monday.", "The board of Grundbau rejected the merger with Verrolux on Monday.", true},
		{"one property of one thing", "The getaway van was white, police in Kalmar said.", "The robbers in Kalmar fled in a blue van, witnesses said. The van was blue.", true},
		{"asserted and denied", "Ana Reis signed the contract with Grundbau on Monday.", "Ana Reis did not sign the contract with Grundbau.", true},
		{"nobody", "Nobody was injured in the fire in Marl on Monday.", "Nine people were injured in the fire in Marl on Monday.", true},
		{"one office", "Ida Holt is the mayor of Pombal.", "Rui Melo, the mayor of Pombal, opened the bridge on Monday.", true},
		{"died for was killed", "The storm killed nine fishermen off Faro on Monday.", "Twelve fishermen died in the storm off Faro on Monday.", true},
		{"a toll", "The explosion in Marl killed nine people.", "The death toll of the explosion in Marl stands at twelve.", true},
		{"a phrasal verb: stepped down", "Ana Reis resigned as chief executive of Grundbau on Monday.", "Ana Reis stepped down as chief executive of Grundbau on Friday.", true},
		{"a phrase: took first place", "Marta Oliva won the Arden marathon on Sunday.", "Chloe Banner took first place in the Arden marathon on Sunday.", true},
		{"active and passive of one class", "A court in Porto sentenced Anders Blom to nine years in prison on Monday.", "Anders Blom was jailed for twelve years by a court in Porto on Monday.", true},
		{"houses and homes, destroyed and wrecked", "The flood in Pombal destroyed 40 houses on Monday.", "The flood in Pombal wrecked 90 homes on Monday.", true},
		{"the price of one deal", "Verrolux bought the Grundbau plant in Marl for $30 million.", "Verrolux is paying $50 million for the Grundbau plant in Marl.", true},
		{"arrested, detained", "Police arrested Anders Blom in Kalmar on Monday.", "Anders Blom was detained in Faro on Monday.", true},
		{"launched, lifted off", "The rocket was launched from Samara on Monday.", "The rocket lifted off from Tarn on Monday.", true},
		{"two events in their order", "Ana Reis left Porto before the trawler sank.", "Ana Reis left Porto after the trawler sank.", true},
		{"one cause", "A gas leak caused the explosion in Marl.", "A bomb was to blame for the explosion in Marl.", true},
		// distractors
		{"another fire", "A fire in a warehouse in Marl killed nine workers on Monday.", "A fire in a hotel in Faro killed twelve guests on Monday.", false},
		{"another fire, a year ago", "A fire in a warehouse in Marl killed nine workers on Monday.", "In 2021, a fire in a hotel in Faro killed twelve guests.", false},
		{"the election before", "Turnout in Pombal was 58 percent on Sunday.", "Turnout in Pombal was 71 percent in 2019.", false},
		{"another man of that surname", "Anders Blom was jailed for nine years on Monday. Blom had stolen a mask.", "Karl Blom was jailed for two years in 2018. Blom had sold a ship.", false},
		{"two of one surname at work", "Anders Blom bought the Rivoli theatre on Monday.", "Karl Blom sold a trawler on Friday.", false},
		{"a part against the whole", "The storm killed nine people in Porto.", "The storm killed 40 people in Portugal.", false},
		{"some of them", "Police arrested 40 people after the march in Marl on Monday.", "Twelve of the people arrested after the march in Marl were charged on Monday.", false},
		{"a subset told as such", "The crash injured 30 passengers in Marl on Monday.", "Nine of the injured passengers were children.", false},
		{"a plan against the fact", "Grundbau will hire 400 workers in Marl next year.", "Grundbau hired 90 workers in Marl last year.", false},
		{"a plan that was carried out", "Ana Reis will leave Porto on Friday.", "Ana Reis left Porto on Friday.", false},
		{"what was feared", "Rescuers feared that the explosion in Marl could have killed twelve workers.", "The explosion in Marl killed nine workers.", false},
		{"to and by", "Shares of Grundbau rose by 3 euros on Monday.", "Shares of Grundbau rose to 90 euros on Monday.", false},
		{"another thing of one sort", "The northern tunnel will cost 40 million euros.", "The southern tunnel will cost 90 million euros.", false},
		{"a fire in the same sort of house", "A fire in a block of flats in Marl killed three people on Monday.", "A fire in a block of flats in Faro killed seven people last week.", false},
		{"another earthquake", "An earthquake of magnitude 6.1 shook Pombal on Monday and killed four people.", "An earthquake of magnitude 7.2 shook Kalmar in 2016 and killed 90 people.", false},
		{"another crash", "A bus plunged into a ravine near Pombal on Monday, killing 14 passengers.", "A lorry hit a bus near Kalmar on Tuesday, killing six passengers.", false},
		{"the summit three years ago", "The presidents Jorge Vidal and Ida Holt met in Madrid on Monday.", "Jorge Vidal and Ida Holt had met in Lisbon three years ago.", false},
		{"the summit of another year, told in two sentences", "The summit opened in Madrid on Monday. Jorge Vidal met Ida Holt there.", "The summit of 2021 opened in Lisbon. Jorge Vidal met Ida Holt there in June 2021.", false},
		{"what was signed at the summit before", "The leaders signed the accord in Madrid on Monday.", "Three years ago the leaders signed an accord in Lisbon.", false},
		{"the summit before and how it ended", "The summit in Madrid ended on Monday with a deal on fish.", "The summit in Lisbon in 2021 ended on a Friday without a deal.", false},
		{"a woman of that surname", "Ana Reis, a judge, resigned on Monday.", "Marta Reis, a singer, resigned from the choir on Friday.", false},
		{"the lights of the bridge", "The bridge cost 90 million euros.", "The lights of the bridge cost 2 million euros.", false},
		{"what was to be", "The bridge was to open in May.", "The bridge opened in July.", false},
		{"a concert planned and one held", "The concert is planned for Friday in Porto.", "The concert took place on Saturday in Faro.", false},
		{"what is wanted and what was done", "The ministry wants to build 500 flats in Marl.", "The ministry built 200 flats in Marl.", false},
		{"high and long", "The tower is 90 metres high.", "The tunnel is 40 metres long.", false},
		{"a later visit", "Jorge Vidal visited Oslo in March 2022.", "Jorge Vidal visited Oslo on Monday.", false},
		{"the town and its country", "Jorge Vidal met Ida Holt in Lisbon on Monday.", "Jorge Vidal met Ida Holt in Portugal on Monday.", false},
		{"two verbs of one man", "Ana Reis bought a house in Porto.", "Ana Reis painted a chapel in Faro.", false},
		{"a range that holds it", "At least nine workers died in the explosion in Marl.", "The explosion in Marl killed twelve workers.", false},
		{"another topic altogether", "The harvest of olives was poor in Faro.", "Verrolux named a new chief executive on Monday.", false},
	} {
		best := storyOf(t, c.a, c.b).likeliest()
		if got := best != nil && best.score >= perhaps; got != c.want {
			t.Errorf("%s: comparable %t, want %t\n  %s\n  %s", c.why, got, c.want, c.a, c.b)
			if best != nil {
				t.Logf("%s %d: %s: %s", best.Kind, best.score, best.Message, best.signs.tell(&learned()[best.row]))
			}
		}
	}
}
