package claims

import (
	"slices"
	"strings"
	"testing"
)

func TestDescriptions(t *testing.T) {
	tests := []struct{ why, marked string }{
		{"the same noun again", "[e1 A ferry] sank off Crete on Monday. [e1 The ferry] had left at noon."},
		{"the noun of a vessel in front of its name, a more general noun later", "[e1 The ferry] [e1 Thalia] sank off Crete on Monday. Divers reached [e1 the ship] on Tuesday."},
		{"an animal by its apposition", "[e1 Miro], [e1 a lynx], escaped from the zoo on Sunday. Keepers shot [e1 the animal] with a dart."},
		{"an animal that is called by its name", "[e1 A lynx] named [e1 Oskar] escaped from the zoo on Sunday. Keepers shot [e1 the animal] with a dart."},
		{"an animal that an apposition calls by its name", "[e1 The animal], [e1 a male] called [e1 Miro], is healthy. [e1 Miro] had been out for a day."},
		{"an animal by the noun behind its name", "[e1 Oskar] [e1 the lynx] has had [e1 his] day out. [e1 The animal] is tired."},
		{"a man that is called by his name", "Police arrested [e1 a man] named [e1 John Hale] on Sunday. [e1 The man] said nothing."},
		{"the noun in a name, a synonym of it", "The [e1 Baobab Awards] were handed out in [e2 Nairobi]. The gala opened with a song and ended with [e1 the prizes]."},
		{"a medicine by the noun in front of its name", "The regulator approved [e1 the drug] [e1 Denvira] in March. [e1 The medicine] is used against malaria."},
		{"a synonym of an apposition", "[e1 Lusair], [e1 the Portuguese airline], cancelled 40 flights. [e1 The carrier] blamed the weather."},
		{"a player by what stands before the name", "The Senegalese winger [e1 Pape Sané] signed for [e2 Bodø]. [e1 The player] had a medical on Monday."},
		{"not an argument of its own verb", "[e1 Randy Holt], [e1 the party leader], wished the premier well."},
		{"a synonym in the next sentence", "The police searched [e1 a flat] in [e2 Lyon]. [e1 The apartment] belonged to a dentist."},
		{"a country near by", "The storm hit [e1 Venezuela] on Tuesday. Thousands fled [e1 the country]."},
		{"no town by the name of a river", "The water of the [e1 Ncandu River] rose at night. Thousands fled the town."},
		{"a modifier that the other lacks stays apart", "[e1 The southern gate] was closed on Monday, the northern gate a day later. [e1 The southern gate] opened again on Friday."},
		{"another one is another", "Another ferry picked up the passengers. The ferry had left at noon."},
		{"a clause of its own says which one is meant", "The bridge is old. The bridge that fell on Monday was new."},
		{"a noun for everyone is no antecedent", "Every player was tired after the match. The player left at noon."},
		{"the more general noun comes later, not earlier", "The vessel left at noon. The ferry sank."},
		{"two of the sort in one sentence", "A ferry and a trawler collided off Crete. The vessel sank."},
		{"number", "[e1 A bridge] fell on Monday, and [e1 its] pillars broke. The bridges are old."},
		{"a reflexive behind a description is none of its words", "[e1 Ana Reis] is a singer. [e1 She] sang at noon. [e1 The singer] [e1 herself] paid."},
	}
	for _, tt := range tests {
		checkMentions(t, tt.why, tt.marked)
	}
}

// TestPassing: an event that is mentioned once is there for the comparison, and in no list.
func TestPassing(t *testing.T) {
	for _, tt := range []struct {
		why, text string
		passing   []string
	}{
		{"a definite event", "Two workers died in the explosion.", []string{"the explosion"}},
		{"one that the text introduces", "Two workers died in an explosion.", []string{"an explosion"}},
		{"taken up again", "An explosion killed two workers. The explosion was loud.", nil},
		{"no certain one", "Every explosion is loud. Explosions are loud.", nil},
		{"no event", "The mill was empty.", nil},
	} {
		var got []string
		entities := extractEntities(t, tt.text)
		for _, e := range entities {
			if e.Passing() {
				got = append(got, e.Name)
			}
		}
		if !slices.Equal(got, tt.passing) {
			t.Errorf("%s: %q in passing, want %q", tt.why, got, tt.passing)
		}
	}
	a, err := (&Extractor{}).Extract(t.Context(), Document{ID: "d", Text: "Two workers died in the explosion near Ruse."})
	if err != nil {
		t.Fatal(err)
	}
	data, err := a.MarshalJSON()
	if err != nil || strings.Contains(string(data), `"name":"the explosion`) || !strings.Contains(string(data), `"name":"Ruse"`) {
		t.Errorf("JSON lists what is mentioned in passing, or not the rest: %v %s", err, data)
	}
}

func TestNamesOfTheUnnamed(t *testing.T) {
	for _, tt := range []struct{ why, text, want string }{
		{"a phrase of a place", "The hospital in Faya is full. The hospital has no beds.", "The hospital in Faya"},
		{"no time", "The criminal court in Lyon on Monday freed him. The court gave no reason.", "The criminal court in Lyon"},
		{"two that and joins", "The talks between Latvia and Estonia go on. The talks are held in a hotel.", "The talks between Latvia and Estonia"},
		{"no second preposition", "He saw the draft of a treaty with a note to the minister. The draft was short.", "the draft of a treaty with a note"},
		{"the first that has a determiner", "Ferry sinks off Crete\n\nThe old ferry sank on Monday. The ferry was full.", "The old ferry"},
	} {
		found := false
		for _, e := range extractEntities(t, tt.text) {
			found = found || e.Name == tt.want
		}
		if !found {
			var all []string
			for _, e := range extractEntities(t, tt.text) {
				all = append(all, e.Name)
			}
			t.Errorf("%s: nothing is called %q in %q: %q", tt.why, tt.want, tt.text, all)
		}
	}
}
