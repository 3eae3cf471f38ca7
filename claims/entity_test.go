package claims

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func extractEntities(t *testing.T, text string) []*Entity {
	t.Helper()
	var x Extractor
	a, err := x.Extract(context.Background(), Document{ID: "d", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	return a.Entities
}

// plainText is the text without the marks, "[e1 Ana Reis]" being "Ana Reis".
func plainText(marked string) string {
	var b strings.Builder
	for i := 0; i < len(marked); i++ {
		switch c := marked[i]; c {
		case '[':
			i += strings.IndexByte(marked[i:], ' ')
		case ']':
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// markedText is the text with its mentions marked, those of the entities whose ids are wanted.
func markedText(text string, entities []*Entity, wanted map[string]bool) string {
	opens, closes := make([]string, len(text)+1), make([]string, len(text)+1)
	for _, e := range entities {
		for _, m := range e.Mentions {
			if wanted[e.ID] {
				opens[m.Start] += "[" + e.ID + " "
				closes[m.End] += "]"
			}
		}
	}
	var b strings.Builder
	for i := 0; i <= len(text); i++ {
		b.WriteString(closes[i] + opens[i])
		if i < len(text) {
			b.WriteByte(text[i])
		}
	}
	return b.String()
}

func TestMentions(t *testing.T) {
	tests := []struct{ why, marked string }{
		{"family name, pronoun", "[e1 Ana Reis] spoke on Monday. [e1 Reis] said [e1 she] was tired."},
		{"variants of a name", "[e1 Yury Kessler] left. [e1 Yuri Kessler] will return."},
		{"two people of one family name", "[e1 John Hale] met [e2 Mary Hale] in the hall."},
		{"form of address tells whom a family name means", "[e1 John Hale] met [e2 Mary Hale]. Later Mrs [e2 Hale] left."},
		{"apposition", "[e1 John Hale], [e1 the harbour master], closed the gate."},
		{"apposition in front, then the office", "[e1 The harbour master], [e1 John Hale], closed the gate. [e1 The harbour master] left."},
		{"age in an apposition", "[e1 Ana Reis], 54, met [e2 Thomas Brandt]. [e1 The 54-year-old] then resigned from the board."},
		{"office by country, named later", "[e1 The Finnish president] spoke. Later [e1 Mikko Aalto], [e1 the president] of Finland, left."},
		{"office in other words", "[e1 Ana Reis], [e1 the foreign minister], spoke. [e1 The top diplomat] left."},
		{"a former holder is not the holder", "[e1 Ana Reis], [e1 the former mayor], met [e2 the mayor]. [e2 The mayor] left."},
		{"role noun for a title", "The special envoy [e1 Peter Lind] arrived on Tuesday. [e1 The envoy] left at noon."},
		{"office by country", "Finnish President [e1 Mikko Aalto] spoke. [e1 The Finnish president] then left."},
		{"country by another name", "The [e1 United States] agreed. The [e1 US] will sign."},
		{"subject before object", "[e1 Peter Lind] called [e2 Thomas Brandt]. [e1 He] asked for help."},
		{"gender decides", "[e1 Ana Reis] thanked [e2 Thomas Brandt]. [e1 She] then left."},
		{"not the other argument of the verb", "[e1 Peter Lind] blamed [e2 Thomas Brandt] and praised her."},
		{"reflexive", "[e1 Peter Lind] blamed [e1 himself]."},
		{"possessive of the subject", "[e1 Peter Lind] sold [e1 his] house."},
		{"pronoun before its name", "After [e1 his] talks with the union, [e1 Peter Lind] left."},
		{"the speaker is none of those in the quotation", "“We trust [e1 Peter Lind],” [e2 Ana Reis] said."},
		{"subject of the other verb", "[e1 Peter Lind] asked [e2 Ana Reis] to explain [e2 her] plan."},
		{"not who is possessed", "[e1 Peter Lind] came with [e1 his] brother, Paul Lind."},
		{"several as they", "[e1 The miners] said [e1 they] would strike."},
		{"clause announced", "[e1 Tembo Resources] lost money. It is clear that the mine will close."},
		{"speaker as I", "“[e1 I] signed it for [e1 my] sister,” [e1 Ana Reis] said."},
		{"speaker as a pronoun", "[e1 Ana Reis] left early. “Nobody asked [e1 me],” [e1 she] said."},
		{"speaker in front, two quotations", "[e1 Ana Reis] said: “[e1 I] am late.” “Then [e2 I] will wait,” said [e2 Peter Lind]."},
		{"quotation in a quotation", "“He told us ‘I am the boss’ and [e1 I] laughed,” [e1 Ana Reis] said."},
		{"a person does not speak for we", "“We will wait,” [e1 Ana Reis] said."},
		{"an organization is we", "“[e1 We] regret the delay,” [e1 Tembo Resources] said."},
		{"organization as it", "[e1 Tembo Resources] said [e1 it] would close the mine."},
		{"union by its last word", "The [e1 Scottish Classroom Union] called a strike. [e1 The union] has 40,000 members."},
		{"nationality is no mention", "Russian and German officials met in [e1 Vienna]."},
		{"first word of an organization", "[e1 Hollin Care] will appeal. [e1 Hollin] lost the case in May."},
		{"dateline", "[e1 VELDEN], Austria — A bridge in [e1 Velden] was closed on Monday."},
		{"a storm by its name alone", "[e1 Cyclone Winston] reached the island at night. [e1 Winston] had been seen on Monday."},
		{"a noun at the start of a sentence, the name alone later", "Shipbuilder [e1 Norrgard] had a quiet year. The yard of [e1 Norrgard] in [e2 Bergen] built two ferries."},
		{"an office with a capital is no name", "[e1 Ana Reis], [e1 the Premier], met the unions. On Friday [e1 the Premier] resigned."},
		{"a party and its members", "The [e1 Greens] voted against it. On Friday the [e1 Green party] met."},
		{"occupation at the start of a sentence", "Beekeeper [e1 Petros Lambrou] saw the smoke. [e1 He] called the fire service."},
		{"acronym", "The [e1 International Monetary Fund] approved a loan. The [e1 IMF] had hesitated."},
	}
	for _, tt := range tests {
		checkMentions(t, tt.why, tt.marked)
	}
}

// checkMentions reports where the mentions of the entities that are marked in a text differ from those found.
func checkMentions(t *testing.T, why, marked string) {
	t.Helper()
	text, wanted := plainText(marked), map[string]bool{}
	for i := range 9 {
		id := fmt.Sprintf("e%d", i+1)
		wanted[id] = strings.Contains(marked, "["+id+" ")
	}
	if got := markedText(text, extractEntities(t, text), wanted); got != marked {
		t.Errorf("%s:\n got %s\nwant %s", why, got, marked)
	}
}

// A pronoun that was resolved wrongly must not bar those after it; a name or title does.
func TestAgrees(t *testing.T) {
	tests := []struct {
		why  string
		who  referent
		want bool
	}{
		{"gender of a name", referent{noun: noun{kind: personNoun, gender: names.Feminine}}, true},
		{"other gender of a name", referent{noun: noun{kind: personNoun, gender: names.Masculine}}, false},
		{"unknown", referent{noun: noun{kind: personNoun}}, true},
		{"once meant by he", referent{noun: noun{kind: personNoun}, learnt: [...]int{names.Masculine: 1}}, true},
		{"several", referent{noun: noun{kind: personNoun, plural: true}}, false},
		{"nobody", referent{noun: noun{kind: groupNoun}}, false},
	}
	for _, tt := range tests {
		if got := agrees(&tt.who, pronouns["she"]); got != tt.want {
			t.Errorf("%s: got %t, want %t", tt.why, got, tt.want)
		}
	}
}

func TestRoles(t *testing.T) {
	tests := []struct {
		why, text, name string
		kind            EntityKind
		roles           []string
	}{
		{"title", "Foreign Minister Sergei Kessler spoke on Monday.", "Sergei Kessler", Person, []string{"foreign minister"}},
		{"title with a nationality", "Finnish President Mikko Aalto spoke on Monday.", "Mikko Aalto", Person, []string{"president of Finland"}},
		{"title with a country", "US envoy Peter Lind spoke on Monday.", "Peter Lind", Person, []string{"envoy of the United States"}},
		{"no office of a country", "Finnish singer Aino Aalto spoke on Monday.", "Aino Aalto", Person, []string{"Finnish singer"}},
		{"apposition", "Ana Reis, the mayor of Pombal, spoke on Monday.", "Ana Reis", Person, []string{"mayor of Pombal"}},
		{"copula", "Ana Reis is the mayor of Pombal.", "Ana Reis", Person, []string{"mayor of Pombal"}},
		{"negated copula", "Ana Reis is not the mayor of Pombal.", "Ana Reis", Person, nil},
		{"owner by name", "Thomas Brandt’s press secretary, Ana Reis, spoke on Monday.", "Ana Reis", Person, []string{"press secretary of Thomas Brandt"}},
		{"owner by pronoun", "Thomas Brandt left early. His envoy Peter Lind stayed.", "Peter Lind", Person, []string{"envoy of Thomas Brandt"}},
		{"form of address is no role", "Mr Thomas Brandt spoke on Monday.", "Thomas Brandt", Person, nil},
		{"somebody else's office", "Ana Reis is an adviser to President Thomas Brandt.", "Thomas Brandt", Person, []string{"president"}},
		{"office with a preposition", "Secretary of State Thomas Brandt spoke on Monday.", "Thomas Brandt", Person, []string{"secretary of state"}},
		{"place", "The talks were held in Vienna.", "Vienna", Place, nil},
		{"occupation with a capital", "Beekeeper Petros Lambrou saw the smoke on Monday.", "Petros Lambrou", Person, []string{"beekeeper"}},
		{"person by an apposition", "Rasheda Khanom, the station master of Velden, set up a tent.", "Rasheda Khanom", Person, []string{"station master of Velden"}},
		{"person by an age", "Tuulikki Vainio, 59, folds boxes in the mill.", "Tuulikki Vainio", Person, nil},
		{"person by a relative clause", "Zhanna Ospanova, who started the petition, rides to Berlin.", "Zhanna Ospanova", Person, nil},
		{"person by a pronoun", "Radoslava Doneva won the runoff in the city on Sunday. She thanked the voters.", "Radoslava Doneva", Person, nil},
		{"organization by the noun in front", "The coffee chain Teh Lestari opened a branch on Monday.", "Teh Lestari", Organization, nil},
		{"organization by its first word", "The thieves broke into the Museum Van Ree at night.", "Museum Van Ree", Organization, nil},
		{"person apart from the place", "The vote was counted by Odile Claessens of Velden.", "Odile Claessens", Person, nil},
		{"dateline in normal case", "PORT VELDEN, Ohio — The bridge was closed on Monday.", "Port Velden", Place, nil},
		{"given name left outside", "The pumps were old, said engineer Grace Tan on Monday.", "Grace Tan", Person, []string{"engineer"}},
		{"portfolio", "Energy Minister Daniyar Seitov spoke on Monday.", "Daniyar Seitov", Person, []string{"energy minister"}},
		{"whose statement it is", "According to the forensic doctor, Harald Lind died on Monday.", "Harald Lind", Person, nil},
		{"a man is no role", "Harald Lind was a popular man.", "Harald Lind", Person, nil},
		{"a role ends before what is not in it", "Velden, a city of more than half a million people, was flooded.", "Velden", Place, []string{"city"}},
		{"nationality in a role", "The police found a portrait by the Flemish painter Hendrik van Ree.", "Hendrik van Ree", Person, []string{"Flemish painter"}},
		{"whose adviser", "President Thomas Brandt left. Peter Lind, an adviser to Mr Brandt, stayed.", "Peter Lind", Person, []string{"adviser to Thomas Brandt"}},
		{"country behind a dateline", "VELDEN, Jan 18 — Britain announced a tariff on potash.", "Britain", Place, nil},
		{"place by the noun in front", "The flames appeared in the hills near the town of Karytsa.", "Karytsa", Place, nil},
		{"person by her family name elsewhere", "Radoslava Doneva won the runoff. Doneva, a 44-year-old engineer, had promised cheaper buses.", "Radoslava Doneva", Person, []string{"44-year-old engineer"}},
		{"organization in a person's title", "Rhona Keir, the leader of Velden Valley Council, who on Monday chaired a meeting, left.", "Velden Valley Council", Organization, nil},
		{"next item of a list", "Ana Reis, a driver and two children were hurt.", "Ana Reis", Person, nil},
		{"country, rank and whom it is to", "The U.S. Deputy Envoy to the Middle East, Peter Lind, spoke on Monday.", "Peter Lind", Person, []string{"deputy envoy of the United States to the Middle East"}},
		{"country behind the name", "President Mikko Aalto of Finland spoke on Monday.", "Mikko Aalto", Person, []string{"president of Finland"}},
		{"seat of a government", "Kremlin aide Pyotr Kessler spoke on Monday.", "Pyotr Kessler", Person, []string{"Kremlin aide"}},
		{"status", "Ana Reis, the former mayor of Pombal, spoke on Monday.", "Ana Reis", Person, []string{"former mayor of Pombal"}},
		{"last year's holder", "Ana Reis, last year’s jury president, spoke on Monday.", "Ana Reis", Person, []string{"former jury president"}},
		{"matter behind the head", "Minister of Education Ana Reis spoke on Monday.", "Ana Reis", Person, []string{"education minister"}},
		{"name in front of the head", "Ana Reis, a retired Coast Guard lieutenant, spoke on Monday.", "Ana Reis", Person, []string{"retired Coast Guard lieutenant"}},
		{"words joined by hyphens", "The show was opened by singer-songwriter Ana Reis on Monday.", "Ana Reis", Person, []string{"singer-songwriter"}},
		{"two matters", "France’s interior and overseas minister Luc Morel spoke on Monday.", "Luc Morel", Person, []string{"interior and overseas minister of France"}},
		{"somebody's and several", "Ana Reis is a singer, writer and director.", "Ana Reis", Person, []string{"singer", "writer", "director"}},
		{"two in one apposition", "Ana Reis, a lawyer and writer, spoke on Monday.", "Ana Reis", Person, []string{"lawyer", "writer"}},
		{"brackets behind the name", "Ana Reis (born Melo), a dancer, spoke on Monday.", "Ana Reis", Person, []string{"dancer"}},
		{"one title for two, the first", "Councillors Ana Reis and Rui Melo spoke on Monday.", "Ana Reis", Person, []string{"councillor"}},
		{"one title for two, the second", "Councillors Ana Reis and Rui Melo spoke on Monday.", "Rui Melo", Person, []string{"councillor"}},
		{"a verb of leading", "Ana Reis, who heads the council, spoke on Monday.", "Ana Reis", Person, []string{"head of the council"}},
		{"since when", "Ana Reis has led the party since 2019.", "Ana Reis", Person, []string{"leader of the party"}},
		{"till when", "Ana Reis led the party until 2019.", "Ana Reis", Person, []string{"former leader of the party"}},
		{"leads a race, not a body", "Ana Reis leads the race.", "Ana Reis", Person, nil},
		{"will lead", "Ana Reis will lead the party.", "Ana Reis", Person, nil},
		{"named", "Ana Reis was named director of the museum on Monday.", "Ana Reis", Person, []string{"director of the museum"}},
		{"not named", "Ana Reis was not named director of the museum.", "Ana Reis", Person, nil},
		{"appointed as", "Ana Reis was appointed as ambassador.", "Ana Reis", Person, []string{"ambassador"}},
		{"elected", "Ana Reis was elected mayor on Sunday.", "Ana Reis", Person, []string{"mayor"}},
		{"became", "Ana Reis became mayor of Pombal in May.", "Ana Reis", Person, []string{"mayor of Pombal"}},
		{"serves", "Ana Reis serves as treasurer of the club.", "Ana Reis", Person, []string{"treasurer of the club"}},
		{"resigned", "Ana Reis resigned as minister on Monday.", "Ana Reis", Person, []string{"former minister"}},
		{"sacked", "Ana Reis was sacked as coach on Monday.", "Ana Reis", Person, []string{"former coach"}},
		{"of the union that it is", "The union rejected the offer. Its president, Ana Reis, spoke on Monday.", "Ana Reis", Person, []string{"president of the union"}},
		{"of whom the pronoun means", "Thomas Brandt spoke on Monday. His lawyer, Ana Reis, was late.", "Ana Reis", Person, []string{"lawyer of Thomas Brandt"}},
		{"title of a film", "Ana Reis (The Last Tycoon) spoke on Monday.", "Ana Reis", Person, nil},
		{"what is no role", "Ana Reis has been subject to attacks.", "Ana Reis", Person, nil},
	}
	for _, tt := range tests {
		entities := extractEntities(t, tt.text)
		i := slices.IndexFunc(entities, func(e *Entity) bool { return e.Name == tt.name })
		if i < 0 {
			t.Errorf("%s: no %s among %s", tt.why, tt.name, markedText(tt.text, entities, nil))
			continue
		}
		e, got := entities[i], []string(nil)
		for _, o := range e.Roles {
			got = append(got, o.String())
		}
		if e.Kind != tt.kind || !slices.Equal(got, tt.roles) {
			t.Errorf("%s: got %s %q, want %s %q", tt.why, e.Kind, got, tt.kind, tt.roles)
		}
	}
}

// Descriptions that are never taken up again, and times, are no entities.
func TestNoEntities(t *testing.T) {
	for _, text := range []string{"", "The gate was closed on Tuesday in the first week of May.", "It is clear that it rained.", "!!! ??? \u00a0"} {
		if got := extractEntities(t, text); len(got) != 0 {
			t.Errorf("%q: got %q, want none", text, got[0].Name)
		}
	}
}

// TestEntitiesOfOddTrees gives trees that once made the reading of entities run out of the document or round in a circle.
func TestEntitiesOfOddTrees(t *testing.T) {
	for _, tt := range []struct{ why, words string }{
		{"a form of address ends the document", "resigned/VERB/root/0/resign Ms/PROPN/nsubj/1"},
		{"a relative clause hangs on nothing", "who/PRON/nsubj/2 resigned/VERB/acl/0/resign"},
		{"a subject has no verb", "Ana/PROPN/flat/2 Reis/PROPN/nsubj/0 saw/VERB/root/0/see its/PRON/nmod:poss/3"},
		{"a conjunct stands before its preposition", "strikes/NOUN/conj/5/strike the/DET/det/3 talks/NOUN/nsubj/6/talk/Number=Plur of/ADP/case/5 rebels/NOUN/nmod/3/rebel stopped/VERB/root/0/stop"},
	} {
		s := tree(t, tt.words)
		var x Extractor
		if _, err := x.Analyze(t.Context(), Document{ID: "d", Text: textOf(s)}, []ud.Sentence{*s}); err != nil {
			t.Errorf("%s: %v", tt.why, err)
		}
	}
}

func FuzzEntities(f *testing.F) {
	f.Add("Ana Reis, the mayor, met Mr Brandt. She thanked him, and “he is kind,” she said of Brandt’s wife.")
	f.Add("The 54-year-old’s ’s, , ' ( his")
	f.Fuzz(func(t *testing.T, text string) {
		var x Extractor
		a, err := x.Extract(context.Background(), Document{ID: "d", Text: text})
		if err != nil {
			return
		}
		for _, e := range a.Entities {
			if e.Name == "" || len(e.Mentions) == 0 {
				t.Fatalf("%q: entity without name or mentions: %+v", text, e)
			}
			last := -1
			for _, m := range e.Mentions {
				s := a.Sentences[m.Sentence]
				if m.Start < last || m.Text != text[m.Start:m.End] || m.Head < 0 || m.Head >= len(s.Tokens) || !m.Contains(s.Tokens[m.Head].Span) {
					t.Fatalf("%q: mention %+v", text, m)
				}
				last = m.Start
			}
		}
	})
}

func BenchmarkEntities(b *testing.B) {
	text := strings.Repeat("Russian President Pyotr Kessler met US envoy Peter Lind in Moscow on 6 August, the Kremlin said. He told him that the talks, which were held early in the morning, had ended without an agreement.\n\n", 20)
	var x Extractor
	a, err := x.Extract(context.Background(), Document{ID: "d", Text: text})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		findEntities(newWords(a.Document.Text, a.Sentences), nil)
	}
}
