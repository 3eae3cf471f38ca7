package names

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func ExampleParseOffice() {
	o := ParseOffice("Tajikistan's former deputy foreign minister")
	fmt.Println(o)
	fmt.Println(o.Head, o.Modifiers, o.Country, o.Rank, o.Status)
	// Output:
	// former deputy foreign minister of Tajikistan
	// minister foreign TJ deputy former
}

func ExampleOffice_Match() {
	_, why := ParseOffice("Peru's top diplomat").Match(ParseOffice("the Peruvian foreign minister"))
	fmt.Println(why)
	_, why = ParseOffice("the president").Match(ParseOffice("the former president"))
	fmt.Println(why)
	// Output:
	// same office: minister, top diplomat
	// status: none against former
}

func ExampleOffice_Fits() {
	envoy := ParseOffice("the special envoy to the Middle East")
	fmt.Println(envoy.Fits(ParseOffice("the envoy")), envoy.Fits(ParseOffice("the envoy of Peru")))
	// Output: true false
}

func TestParseOffice(t *testing.T) {
	for _, tt := range []struct {
		why, phrase, text string
		want              Office
	}{
		{"country, title case and matter", "U.S. Special Envoy to the Middle East", "special envoy of the United States to the Middle East", Office{Head: "envoy", Modifiers: "special", Of: "the United States", Scope: "to the Middle East", Country: "US"}},
		{"adjective of a country", "the Finnish president", "president of Finland", Office{Head: "president", Of: "Finland", Country: "FI"}},
		{"possessive country", "Tajikistan's foreign minister", "foreign minister of Tajikistan", Office{Head: "minister", Modifiers: "foreign", Of: "Tajikistan", Country: "TJ"}},
		{"two words make the head", "press secretary", "press secretary", Office{Head: "press secretary"}},
		{"an age is no office", "the 54-year-old", "54-year-old", Office{Head: "54-year-old"}},
		{"two words make the head", "the harbour master", "harbour master", Office{Head: "harbour master"}},
		{"whose is a person with a title", "Russian President Vladimir Putin's press secretary", "press secretary of Russian President Vladimir Putin", Office{Head: "press secretary", Of: "Russian President Vladimir Putin", Country: "RU"}},
		{"whose is an office itself", "the Kazakh president’s special envoy", "special envoy of the president of Kazakhstan", Office{Head: "envoy", Modifiers: "special", Of: "the president of Kazakhstan", Country: "KZ"}},
		{"seat of a government in front", "Kremlin aide", "Kremlin aide", Office{Head: "aide", Modifiers: "Kremlin", Country: "RU"}},
		{"seat of a government as owner", "the Kremlin's spokesman", "spokesman of the Kremlin", Office{Head: "spokesman", Of: "the Kremlin", Country: "RU"}},
		{"capital for its government", "Moscow's envoy", "envoy of Moscow", Office{Head: "envoy", Of: "Moscow", Country: "RU"}},
		{"mayor of the town, not of the country", "mayor of Moscow", "mayor of Moscow", Office{Head: "mayor", Of: "Moscow"}},
		{"status", "former president of Finland", "former president of Finland", Office{Head: "president", Of: "Finland", Country: "FI", Status: "former"}},
		{"dead", "the late king", "late king", Office{Head: "king", Status: "late"}},
		{"acting", "acting mayor of Denby", "acting mayor of Denby", Office{Head: "mayor", Of: "Denby", Status: "acting"}},
		{"acting for a time", "interim head of the clinic", "interim head of the clinic", Office{Head: "head", Of: "the clinic", Status: "interim"}},
		{"about to leave", "outgoing chancellor", "outgoing chancellor", Office{Head: "chancellor", Status: "outgoing"}},
		{"just come", "the new director", "new director", Office{Head: "director", Status: "new"}},
		{"joined behind", "president-elect", "president-elect", Office{Head: "president", Status: "elect"}},
		{"country and status", "Peru's president-elect", "president-elect of Peru", Office{Head: "president", Of: "Peru", Country: "PE", Status: "elect"}},
		{"status behind", "prime minister designate", "prime minister-designate", Office{Head: "prime minister", Status: "designate"}},
		{"joined in front", "ex-president of Peru", "former president of Peru", Office{Head: "president", Of: "Peru", Country: "PE", Status: "former"}},
		{"joined in front", "then-mayor", "then mayor", Office{Head: "mayor", Status: "then"}},
		{"rank joined in front", "vice-president of the United States", "vice president of the United States", Office{Head: "president", Of: "the United States", Country: "US", Rank: "vice"}},
		{"two ranks", "first deputy prime minister", "first deputy prime minister", Office{Head: "prime minister", Rank: "first deputy"}},
		{"rank and matter", "deputy defence minister", "deputy defence minister", Office{Head: "minister", Modifiers: "defence", Rank: "deputy"}},
		{"capital of a country as owner", "Bishkek's deputy defence minister", "deputy defence minister of Bishkek", Office{Head: "minister", Modifiers: "defence", Of: "Bishkek", Country: "KG", Rank: "deputy"}},
		{"matter of a longer head", "assistant secretary of state for energy", "assistant secretary of state for energy", Office{Head: "secretary of state", Scope: "for energy", Rank: "assistant"}},
		{"head over a preposition", "Secretary of State", "secretary of state", Office{Head: "secretary of state"}},
		{"matter behind, country in front", "U.S. Secretary of Defense", "defense secretary of the United States", Office{Head: "secretary", Modifiers: "defense", Of: "the United States", Country: "US"}},
		{"matter behind", "minister of foreign affairs", "foreign minister", Office{Head: "minister", Modifiers: "foreign"}},
		{"what is no known matter", "minister for women and equality", "minister for women and equality", Office{Head: "minister", Scope: "for women and equality"}},
		{"two matters", "minister of health and education", "health and education minister", Office{Head: "minister", Modifiers: "health and education"}},
		{"two matters in front", "the interior and overseas minister", "interior and overseas minister", Office{Head: "minister", Modifiers: "interior and overseas"}},
		{"subject is no owner", "associate professor of art history", "associate professor of art history", Office{Head: "professor", Scope: "of art history", Rank: "associate"}},
		{"subject and place", "associate professor of art history at the University of Velden", "associate professor of art history at the University of Velden", Office{Head: "professor", Scope: "of art history at the University of Velden", Rank: "associate"}},
		{"matter behind", "chief of police", "police chief", Office{Head: "chief", Modifiers: "police"}},
		{"matter in front", "police chief", "police chief", Office{Head: "chief", Modifiers: "police"}},
		{"known head", "Chief Constable", "chief constable", Office{Head: "chief constable"}},
		{"rank apart from the head", "chief municipal engineer", "chief municipal engineer", Office{Head: "engineer", Modifiers: "municipal", Rank: "chief"}},
		{"three words make the head", "chief executive officer", "chief executive officer", Office{Head: "chief executive officer"}},
		{"initials", "CEO of Velden Air", "CEO of Velden Air", Office{Head: "CEO", Of: "Velden Air"}},
		{"modifier", "managing director", "managing director", Office{Head: "director", Modifiers: "managing"}},
		{"hyphens make the head", "editor-in-chief", "editor-in-chief", Office{Head: "editor-in-chief"}},
		{"place of work", "editor at large at the Denby Gazette", "editor at large at the Denby Gazette", Office{Head: "editor", Scope: "at large at the Denby Gazette"}},
		{"possessive behind the head", "head of the children's ward", "head of the children's ward", Office{Head: "head", Of: "the children's ward"}},
		{"possessive behind the head", "the head of the ward's nurses", "head of the ward's nurses", Office{Head: "head", Of: "the ward's nurses"}},
		{"relative clause", "a former Tajik foreign minister who now teaches in Bishkek", "former foreign minister of Tajikistan", Office{Head: "minister", Modifiers: "foreign", Of: "Tajikistan", Country: "TJ", Status: "former"}},
		{"adjective, rank and recipient", "a Russian deputy representative to the UN", "deputy representative of Russia to the UN", Office{Head: "representative", Of: "Russia", Scope: "to the UN", Country: "RU", Rank: "deputy"}},
		{"no office", "a prisoner of war", "prisoner of war", Office{Head: "prisoner", Scope: "of war"}},
		{"a nationality is not whose", "Georgian director", "Georgian director", Office{Head: "director", Modifiers: "Georgian", Country: "GE"}},
		{"a nationality of two words", "South African actress", "South African actress", Office{Head: "actress", Modifiers: "South African", Country: "ZA"}},
		{"no country by itself", "Iraqi-British architect", "Iraqi-British architect", Office{Head: "architect", Modifiers: "Iraqi-British"}},
		{"part of a country", "Scottish First Minister", "Scottish first minister", Office{Head: "first minister", Modifiers: "Scottish", Country: "GB"}},
		{"country before a known head", "UK Home Secretary", "home secretary of the United Kingdom", Office{Head: "home secretary", Of: "the United Kingdom", Country: "GB"}},
		{"country of two words", "New Zealand's Prime Minister", "prime minister of New Zealand", Office{Head: "prime minister", Of: "New Zealand", Country: "NZ"}},
		{"long owner", "director of the disaster management office", "director of the disaster management office", Office{Head: "director", Of: "the disaster management office"}},
		{"owner with its article", "the union's president", "president of the union", Office{Head: "president", Of: "the union"}},
		{"pronoun", "its president", "president", Office{Head: "president"}},
		{"no rank", "his second son", "second son", Office{Head: "son", Modifiers: "second"}},
		{"retired", "retired Coast Guard lieutenant", "retired Coast Guard lieutenant", Office{Head: "lieutenant", Modifiers: "Coast Guard", Status: "retired"}},
		{"a name in front", "YouTube personality", "YouTube personality", Office{Head: "personality", Modifiers: "YouTube"}},
		{"a party", "Labour leader", "Labour leader", Office{Head: "leader", Modifiers: "Labour"}},
		{"a name that begins with a known word", "the State Department spokesperson", "State Department spokesperson", Office{Head: "spokesperson", Modifiers: "State Department"}},
		{"out of office", "shadow home secretary", "shadow home secretary", Office{Head: "home secretary", Rank: "shadow"}},
		{"junior", "junior trade minister", "junior trade minister", Office{Head: "minister", Modifiers: "trade", Rank: "junior"}},
		{"honorary", "honorary consul", "honorary consul", Office{Head: "consul", Rank: "honorary"}},
		{"senior", "senior adviser", "senior adviser", Office{Head: "adviser", Rank: "senior"}},
		{"for whom", "spokeswoman for the Denby council", "spokeswoman for the Denby council", Office{Head: "spokeswoman", Scope: "for the Denby council"}},
		{"to whom", "adviser to President Thomas Brandt", "adviser to President Thomas Brandt", Office{Head: "adviser", Scope: "to President Thomas Brandt"}},
		{"of whom", "aide of Vladimir Putin", "aide of Vladimir Putin", Office{Head: "aide", Of: "Vladimir Putin"}},
		{"several modifiers", "U.S. Deputy National Security Adviser", "deputy national security adviser of the United States", Office{Head: "adviser", Modifiers: "national security", Of: "the United States", Country: "US", Rank: "deputy"}},
		{"name before the rank", "USI associate professor", "USI associate professor", Office{Head: "professor", Modifiers: "USI", Rank: "associate"}},
		{"name, rank and known head", "White House deputy chief of staff", "White House deputy chief of staff", Office{Head: "chief of staff", Modifiers: "White House", Country: "US", Rank: "deputy"}},
		{"country to another country", "US ambassador to Russia", "ambassador of the United States to Russia", Office{Head: "ambassador", Of: "the United States", Scope: "to Russia", Country: "US"}},
		{"the other way round", "Russian ambassador to the United States", "ambassador of Russia to the United States", Office{Head: "ambassador", Of: "Russia", Scope: "to the United States", Country: "RU"}},
		{"country with an article", "king of the Netherlands", "king of the Netherlands", Office{Head: "king", Of: "the Netherlands", Country: "NL"}},
		{"alone", "queen", "queen", Office{Head: "queen"}},
		{"region", "president of the Lombardy region", "president of the Lombardy region", Office{Head: "president", Of: "the Lombardy region"}},
		{"constituency", "member for Burgeo", "member for Burgeo", Office{Head: "member", Scope: "for Burgeo"}},
		{"firm", "analyst at Nordhaven Bank", "analyst at Nordhaven Bank", Office{Head: "analyst", Scope: "at Nordhaven Bank"}},
		{"matter of no minister", "trade economist in Vilnius", "trade economist in Vilnius", Office{Head: "economist", Modifiers: "trade", Scope: "in Vilnius"}},
		{"number with a comma", "supplier with 2,300 employees", "supplier with 2,300 employees", Office{Head: "supplier", Scope: "with 2,300 employees"}},
		{"duration", "purser of nineteen years' standing", "purser of nineteen years' standing", Office{Head: "purser", Scope: "of nineteen years' standing"}},
		{"owner with a possessive", "secretary of Tajikistan's Security Council", "secretary of Tajikistan's Security Council", Office{Head: "secretary", Of: "Tajikistan's Security Council"}},
		{"owner with a possessive", "chairman of Velden Krediet's management board", "chairman of Velden Krediet's management board", Office{Head: "chairman", Of: "Velden Krediet's management board"}},
		{"known head with a rank's word", "the country's top diplomat", "top diplomat of the country", Office{Head: "top diplomat", Of: "the country"}},
		{"of an office of a country", "special representative of the president of Kazakhstan", "special representative of the president of Kazakhstan", Office{Head: "special representative", Of: "the president of Kazakhstan", Country: "KZ"}},
		{"what somebody plays", "goalkeeper", "goalkeeper", Office{Head: "goalkeeper"}},
		{"trade", "jeweller", "jeweller", Office{Head: "jeweller"}},
		{"indefinite article", "a neighbour", "neighbour", Office{Head: "neighbour"}},
		{"age in front", "the 58-year-old master", "58-year-old master", Office{Head: "master", Modifiers: "58-year-old"}},
		{"capitals", "Foreign Minister", "foreign minister", Office{Head: "minister", Modifiers: "foreign"}},
		{"all capitals", "PRIME MINISTER", "prime minister", Office{Head: "prime minister"}},
		{"since when", "mayor of Denby since 2019", "mayor of Denby", Office{Head: "mayor", Of: "Denby"}},
		{"comma", "mayor, and a friend", "mayor", Office{Head: "mayor"}},
		{"state", "governor of California", "governor of California", Office{Head: "governor", Of: "California"}},
		{"known head of an organization", "general secretary of the union", "general secretary of the union", Office{Head: "general secretary", Of: "the union"}},
		{"known head", "secretary-general", "secretary-general", Office{Head: "secretary-general"}},
		{"known head over a preposition", "commander in chief", "commander in chief", Office{Head: "commander in chief"}},
		{"known head that begins like a rank", "chief justice", "chief justice", Office{Head: "chief justice"}},
		{"rank", "lead author of the study", "lead author of the study", Office{Head: "author", Of: "the study", Rank: "lead"}},
		{"rank of a coach", "head coach", "head coach", Office{Head: "coach", Rank: "head"}},
		{"founder", "co-founder of Velden Air", "co-founder of Velden Air", Office{Head: "co-founder", Of: "Velden Air"}},
		{"relative", "widow of the poet", "widow of the poet", Office{Head: "widow", Of: "the poet"}},
		{"nothing but a preposition", "of", "", Office{}},
		{"nothing but an article", "the", "", Office{}},
		{"no head", "of the United States", "", Office{}},
	} {
		o := ParseOffice(tt.phrase)
		if o != tt.want {
			t.Errorf("%s: ParseOffice(%q) = %+v, want %+v", tt.why, tt.phrase, parts(o), parts(tt.want))
		}
		if o.String() != tt.text {
			t.Errorf("%s: ParseOffice(%q) is written %q, want %q", tt.why, tt.phrase, o, tt.text)
		}
	}
}

// parts are an office's without its way of writing itself.
func parts(o Office) any {
	type plain Office
	return plain(o)
}

func TestMatchOffices(t *testing.T) {
	for _, tt := range []struct {
		why, a, b string
		want      Agreement
	}{
		{"same words", "mayor of Denby", "the mayor of Denby", SameOffice},
		{"adjective or name of the country", "the Finnish president", "president of Finland", SameOffice},
		{"three names of a country", "US envoy", "envoy of the United States", SameOffice},
		{"demonym", "American envoy", "U.S. envoy", SameOffice},
		{"diplomat at the top", "Peru's foreign minister", "Peru's top diplomat", SameOffice},
		{"chief diplomat", "foreign minister", "chief diplomat", SameOffice},
		{"British word", "foreign secretary", "foreign minister", SameOffice},
		{"aide", "senior aide", "senior adviser", SameOffice},
		{"two spellings", "adviser", "advisor", SameOffice},
		{"he or she", "spokesman of the union", "spokeswoman of the union", SameOffice},
		{"press secretary", "press secretary of Ana Reis", "spokesman of Ana Reis", SameOffice},
		{"premier", "premier of Peru", "prime minister of Peru", SameOffice},
		{"initials", "CEO of Velden Air", "chief executive of Velden Air", SameOffice},
		{"envoy by another name", "special envoy to the Middle East", "special representative to the Middle East", SameOffice},
		{"emissary", "emissary", "envoy", SameOffice},
		{"order of the words", "police chief", "chief of police", SameOffice},
		{"secretary with a matter", "defence secretary", "defense minister", SameOffice},
		{"matter behind", "minister of finance", "finance minister", SameOffice},
		{"home secretary", "home secretary", "interior minister", SameOffice},
		{"chairs", "chair of the board", "chairman of the board", SameOffice},
		{"two spellings of a port's master", "harbour master", "harbormaster", SameOffice},
		{"headmaster", "headmaster", "head teacher", SameOffice},
		{"hyphens", "vice-president", "vice president", SameOffice},
		{"vice and deputy", "vice mayor", "deputy mayor", SameOffice},
		{"two words for the past", "ex-president of Peru", "former president of Peru", SameOffice},
		{"acting and interim", "acting head of the clinic", "interim head of the clinic", SameOffice},
		{"no longer, elsewhere said", "the late mayor", "the former mayor", SameOffice},
		{"now, said", "the new mayor", "the mayor", SameOffice},
		{"owner in front or behind", "the union's president", "president of the union", SameOffice},
		{"organization in front or behind", "union president", "president of the union", SameOffice},
		{"bare", "minister", "foreign minister of Peru", Compatible},
		{"general word", "leader of Peru", "president of Peru", Compatible},
		{"a boss of a firm", "boss of Velden Air", "chief executive of Velden Air", Compatible},
		{"a head", "head of the museum", "director of the museum", Compatible},
		{"general word for an envoy", "diplomat", "ambassador of Peru", Compatible},
		{"negotiator", "envoy of Peru", "chief negotiator of Peru", Compatible},
		{"lawmaker", "senator", "lawmaker", Compatible},
		{"detective", "officer", "detective", Compatible},
		{"one without a country", "Russian envoy", "envoy to the UN", CannotTell},
		{"one is acting", "acting president of Peru", "president of Peru", Compatible},
		{"about to leave", "outgoing chancellor", "chancellor", Compatible},
		{"how senior", "senior adviser of the council", "adviser of the council", Compatible},
		{"how senior a deputy", "first deputy mayor", "deputy mayor", SameOffice},
		{"associate", "associate professor", "professor", Compatible},
		{"the head of coaches", "head coach of Denby", "coach of Denby", Compatible},
		{"seat and country", "Kremlin aide", "Russian aide", Compatible},
		{"shorter owner", "press secretary of Reis", "press secretary of Ana Reis", Compatible},
		{"a longer body", "head of the council", "head of the city council", Compatible},
		{"two countries", "president of Russia", "president of Finland", Different},
		{"two nationalities", "Georgian director", "Irish director", Different},
		{"two matters", "foreign minister of Peru", "defence minister of Peru", Different},
		{"two towns", "mayor of Denby", "mayor of Velden", Different},
		{"two people's", "aide of Ana Reis", "aide of Rui Melo", Different},
		{"in office or not", "president of Peru", "former president of Peru", Different},
		{"before and after", "president-elect", "former president", Different},
		{"not yet", "president-elect", "president", Different},
		{"a deputy", "deputy mayor of Denby", "mayor of Denby", Different},
		{"an assistant", "assistant coach", "coach", Different},
		{"junior", "junior trade minister", "trade minister", Different},
		{"in the shadow", "shadow home secretary", "home secretary", Different},
		{"two posts", "mayor of Denby", "president of Peru", Different},
		{"ambassadors of two", "US ambassador to Russia", "Russian ambassador to the United States", Different},
		{"two matters of chiefs", "police chief", "fire chief", Different},
		{"nobody's post", "jeweller", "mayor", CannotTell},
		{"two trades", "singer", "engineer", CannotTell},
		{"two bodies without a name", "head of the board", "head of the council", CannotTell},
		{"a person's and a country's", "aide of Ana Reis", "Kremlin aide", CannotTell},
		{"regional or of the state", "regional fire chief", "state fire chief", CannotTell},
		{"nothing", "the", "mayor", CannotTell},
	} {
		got, why := ParseOffice(tt.a).Match(ParseOffice(tt.b))
		if got != tt.want {
			t.Errorf("%s: %q against %q: %s (%s), want %s", tt.why, tt.a, tt.b, agreements[got], why, agreements[tt.want])
		}
		if why == "" {
			t.Errorf("%s: %q against %q: no reason", tt.why, tt.a, tt.b)
		}
	}
}

var agreements = [...]string{CannotTell: "cannot tell", Different: "different", Compatible: "compatible", SameOffice: "same"}

// offices are all combinations of a few parts.
func offices() []Office {
	var out []Office
	for _, head := range []string{"", "minister", "secretary", "top diplomat", "leader", "president", "press secretary", "jeweller"} {
		for _, limits := range [][3]string{{}, {"foreign"}, {"defense", "Peru"}, {"Kremlin", "Ana Reis"}, {"", "the United States", "to the Middle East"}, {"", "the council", "of police"}} {
			for _, standing := range [][2]string{{}, {"deputy"}, {"first deputy"}, {"senior"}, {"", "former"}, {"", "acting"}, {"vice", "elect"}} {
				code, _ := Country(limits[1])
				out = append(out, Office{head, limits[0], limits[1], limits[2], code, standing[0], standing[1]})
			}
		}
	}
	return out
}

// The laws of Match over a closed set: it is symmetric, an office is itself, and one that says less is compatible with it.
func TestMatchLaws(t *testing.T) {
	all := offices()
	for i, a := range all {
		got, _ := a.Match(a)
		if want := SameOffice; got != want && a.Head != "" || a.Head == "" && got != CannotTell {
			t.Errorf("%q against itself: %s", a, agreements[got])
		}
		for _, less := range []Office{
			{a.Head, "", a.Of, a.Scope, a.Country, a.Rank, a.Status},
			{a.Head, a.Modifiers, "", a.Scope, "", a.Rank, a.Status},
			{a.Head, a.Modifiers, a.Of, "", a.Country, a.Rank, a.Status},
		} {
			if got, why := a.Match(less); a.Head != "" && got < Compatible {
				t.Errorf("%q says more than %q: %s (%s)", a, less, agreements[got], why)
			}
			if a.Head != "" && !a.Fits(less) {
				t.Errorf("%q does not fit %q, which says less", less, a)
			}
		}
		for _, b := range all[:i] {
			x, why := a.Match(b)
			if y, because := b.Match(a); x != y || why != because {
				t.Fatalf("%q against %q: %s (%s), turned round %s (%s)", a, b, agreements[x], why, agreements[y], because)
			}
			if x >= Compatible && !slices.ContainsFunc(a.Keys(), func(k string) bool { return slices.Contains(b.Keys(), k) }) {
				t.Errorf("%q goes together with %q, but they share no key: %q, %q", a, b, a.Keys(), b.Keys())
			}
		}
	}
}

func TestFits(t *testing.T) {
	for _, tt := range []struct {
		why, office, description string
		want                     bool
	}{
		{"the head alone", "special envoy of the United States to the Middle East", "the envoy", true},
		{"by country", "president of Finland", "the Finnish president", true},
		{"a general word", "president of Finland", "the leader", true},
		{"in other words", "foreign minister of Peru", "the top diplomat", true},
		{"a country that it lacks", "president", "the Finnish president", false},
		{"a matter that it lacks", "minister", "the foreign minister", false},
		{"no longer", "former president of Finland", "the president", false},
		{"another", "mayor", "the envoy", false},
	} {
		if got := ParseOffice(tt.office).Fits(ParseOffice(tt.description)); got != tt.want {
			t.Errorf("%s: %q as %q: %t, want %t", tt.why, tt.office, tt.description, got, tt.want)
		}
	}
}

func TestHolders(t *testing.T) {
	for phrase, want := range map[string]Holders{
		"mayor of Denby": Sole, "harbour master": Sole, "director": Single, "CEO of Velden Air": Single, "chief executive officer": Single, "special envoy": Delegate,
		"aide": Several, "spokeswoman": Several, "deputy mayor": Several, "assistant coach": Several, "jeweller": Anybody, "goalkeeper": Anybody, "a neighbour": Anybody, "": Anybody,
	} {
		if got := ParseOffice(phrase).Holders(); got != want {
			t.Errorf("%q: holders %d, want %d", phrase, got, want)
		}
	}
}

func TestIsStanding(t *testing.T) {
	for word, want := range map[string]bool{"former": true, "Deputy": true, "acting": true, "ex-minister": true, "Ex-minister": true, "senior": false, "chief": false, "minister": false, "": false} {
		if got := IsStanding(word); got != want {
			t.Errorf("IsStanding(%q) = %t, want %t", word, got, want)
		}
	}
}

// A word is an office before a name, a part of one, or neither; never both.
func TestIsOffice(t *testing.T) {
	for word, want := range map[string][2]bool{"minister": {true, false}, "Envoy": {true, false}, "Mr.": {true, false}, "foreign": {false, true}, "Energy": {false, true}, "deputy": {true, false}, "jeweller": {false, false}, "table": {false, false}, "": {false, false}} {
		if got := [2]bool{IsOffice(word), IsModifier(word)}; got != want {
			t.Errorf("%q: office and modifier %t, want %t", word, got, want)
		}
	}
}

// Each row of the table has known kinds and classes, its words in order, and what it refers to is there.
func TestOfficeTable(t *testing.T) {
	last := ""
	rows(officesTSV, func(c []string) {
		if len(c) != 6 || c[0] <= last || c[0] != strings.ToLower(c[0]) {
			t.Fatalf("row %q after %q: not six columns, out of order or not in lower case", c, last)
		}
		last = c[0]
		if n := len(strings.Fields(c[0])); n > longestOffice {
			t.Errorf("%s: %d words, more than are looked up", c[0], n)
		}
		for k := range strings.SplitSeq(c[1], "|") {
			if wordKinds[k] == 0 {
				t.Errorf("%s: kind %q", c[0], k)
			}
		}
		if !strings.Contains("| sole | unique | delegate | loose |  |", "| "+c[2]+" |") {
			t.Errorf("%s: holders %q", c[0], c[2])
		}
		if same := c[4]; same != "" {
			head := same[strings.LastIndexByte(same, ' ')+1:]
			if officeWords()[same].kind == 0 && officeWords()[head].kind == 0 || officeWords()[same].same != "" {
				t.Errorf("%s is the same as %q, which is not listed or the same as another", c[0], same)
			}
		}
		for _, g := range officeWords()[c[0]].general {
			if !officeWords()[g].is(headWord) {
				t.Errorf("%s: the general word %q is no head", c[0], g)
			}
		}
	})
}

func FuzzParseOffice(f *testing.F) {
	for _, s := range []string{"U.S. Special Envoy to the Middle East", "the Kazakh president’s aide’s", "ex-", "'s of", "head of of 's the", "\xff of \x00", "\x80 0"} {
		f.Add(s, "mayor-elect of Denby")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := ParseOffice(a), ParseOffice(b)
		if (x.Head == "") != (x == Office{}) {
			t.Errorf("ParseOffice(%q) has parts but no head: %+v", a, parts(x))
		}
		byHand := Office{Head: a, Modifiers: b, Of: b, Scope: a, Country: b, Rank: a, Status: b} // whatever a caller puts in
		for _, y := range []Office{y, byHand} {
			got, why := x.Match(y)
			if turned, because := y.Match(x); got != turned || why != because {
				t.Errorf("%q against %q: %d (%s), turned round %d (%s)", a, y, got, why, turned, because)
			}
			if y.Fits(x) && got < Compatible {
				t.Errorf("%q fits %q, but they do not match", a, y)
			}
			y.Holders()
		}
	})
}
