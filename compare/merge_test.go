package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// cast makes analyses of documents whose entities are written "a person Ana Reis": the document, the kind, the name, and after a stroke
// the noun of its descriptions. A name in small letters is a description, whose last word is the noun where none is given.
func cast(entities ...string) []*claims.Analysis {
	var out []*claims.Analysis
	for _, e := range entities {
		f := strings.SplitN(e, " ", 3)
		if len(out) == 0 || out[len(out)-1].Document.ID != f[0] {
			out = append(out, &claims.Analysis{Document: claims.Document{ID: f[0]}})
		}
		name, noun, described := strings.Cut(f[2], "/")
		x := &claims.Entity{Name: name, Kind: claims.EntityKind(f[1]), Mentions: []claims.Mention{{Text: name, Form: claims.Named}}}
		if name == strings.ToLower(name) || strings.HasSuffix(name, "’s "+noun) || strings.HasPrefix(name, "the ") {
			x.Mentions[0].Form = claims.Description
			if !described {
				noun = name[strings.LastIndexByte(name, ' ')+1:]
			}
		}
		if noun != "" {
			x.Nouns = []string{noun}
		}
		x.Plural = strings.HasSuffix(noun, "s")
		a := out[len(out)-1]
		a.Entities = append(a.Entities, x)
	}
	return out
}

// groups writes what became one, sorted: "a Ana Reis + b Reis".
func groups(all []*Entity) []string {
	var out []string
	for _, e := range all {
		var members []string
		for _, m := range e.Members {
			members = append(members, m.Doc+" "+m.Entity.Name)
		}
		slices.Sort(members)
		out = append(out, strings.Join(members, " + "))
	}
	slices.Sort(out)
	return out
}

func TestMerge(t *testing.T) {
	for _, c := range []struct {
		why      string
		entities []string
		want     string
	}{
		{"one name", []string{"a person Ana Reis", "b person Ana Reis"}, "a Ana Reis + b Ana Reis"},
		{"a surname means the only one who has it", []string{"a person Ana Reis", "b person Reis"}, "a Ana Reis + b Reis"},
		{"wherever the full name stands", []string{"a person Reis", "b person Ana Reis"}, "a Reis + b Ana Reis"},
		{"a short first name", []string{"a person William Tarrow", "b person Bill Tarrow"}, "a William Tarrow + b Bill Tarrow"},
		{"another spelling", []string{"a person Volodymyr Zelensky", "b person Volodymyr Zelenskyy"}, "a Volodymyr Zelensky + b Volodymyr Zelenskyy"},
		{"first names clash", []string{"a person Ana Reis", "b person Rui Reis"}, "a Ana Reis|b Rui Reis"},
		{"a surname that two have belongs to neither", []string{"a person Ana Reis", "a person Rui Reis", "b person Reis"}, "a Ana Reis|a Rui Reis|b Reis"},
		{"nor where the two stand in two documents", []string{"a person Ana Reis", "b person Rui Reis", "c person Reis"}, "a Ana Reis|b Rui Reis|c Reis"},
		{"a surname does not join two first names", []string{"a person Reis", "b person Ana Reis", "c person Rui Reis"}, "a Reis|b Ana Reis|c Rui Reis"},
		{"one document tells its namesakes apart", []string{"a person Ana Reis", "a person Ana Reis"}, "a Ana Reis|a Ana Reis"},
		{"the only one of that given name", []string{"a person Anna Holt", "b person Anna"}, "a Anna Holt + b Anna"},
		{"two of one given name", []string{"a person Anna Holt", "a person Anna Berg", "b person Anna"}, "a Anna Holt|a Anna Berg|b Anna"},
		{"a storm by its name alone, taken for a person", []string{"a event Cyclone Winston", "b person Winston"}, "a Cyclone Winston + b Winston"},
		{"the sort counts whichever document comes first", []string{"a event Cyclone Winston", "b person Winston", "c event Winston"}, "a Cyclone Winston + b Winston + c Winston"},
		{"a person is no place", []string{"a person Lincoln", "b place Lincoln"}, "a Lincoln|b Lincoln"},
		{"anybody may be the man", []string{"a person the man", "b person the man"}, "a the man|b the man"},
		{"whatever the man is called", []string{"a person the lawyer", "b person the attorney"}, "a the lawyer|b the attorney"},
		{"one driver in each", []string{"a person the driver", "b person the driver"}, "a the driver + b the driver"},
		{"a blast is an explosion", []string{"a event the blast", "b event the explosion"}, "a the blast + b the explosion"},
		{"a ship by its sort", []string{"a other Thalia/ferry", "b other the ferry"}, "a Thalia + b the ferry"},
		{"two ships of one sort", []string{"a other Thalia/ferry", "a other Naxos/ferry", "b other the ferry"}, "a Thalia|a Naxos|b the ferry"},
		{"two descriptions of one sort in one document", []string{"a event the talks in geneva/talk", "b event the negotiations/negotiation", "b event the talks/talk"}, "a the talks in geneva|b the negotiations|b the talks"},
		{"words against each other", []string{"a place the southern gate", "b place the northern gate"}, "a the southern gate|b the northern gate"},
		{"one says more", []string{"a place the southern gate", "b place the gate"}, "a the southern gate + b the gate"},
		{"one country by two names", []string{"a organization the ministry in Brussels/ministry", "b organization Belgium’s ministry/ministry"}, "a the ministry in Brussels + b Belgium’s ministry"},
		{"another one", []string{"a event the second blast", "b event the blast"}, "a the second blast|b the blast"},
		{"one and several", []string{"a person the driver", "b person the drivers"}, "a the driver|b the drivers"},
		{"a short name in the same document", []string{"a organization Calloway Care", "a organization Calloway"}, "a Calloway + a Calloway Care"},
		{"the legal form does not matter", []string{"a organization Norrgard AB", "b organization Norrgard"}, "a Norrgard AB + b Norrgard"},
		{"two towns", []string{"a place Porto", "b place Faro"}, "a Porto|b Faro"},
		{"three documents", []string{"a person Ana Reis", "b person Reis", "c person Ana Maria Reis"}, "a Ana Reis + b Reis + c Ana Maria Reis"},
	} {
		as := cast(c.entities...)
		want := strings.Split(c.want, "|")
		slices.Sort(want)
		all, of := merge(as)
		if got := groups(all); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", c.why, got, want)
		}
		for _, e := range all {
			for _, m := range e.Members {
				if of[m.Entity] != e {
					t.Errorf("%s: %s is in %s and elsewhere", c.why, m.Entity.Name, e.ID)
				}
			}
		}
		slices.Reverse(as)
		if all, _ := merge(as); !slices.Equal(groups(all), want) {
			t.Errorf("%s: got %q backwards, want %q", c.why, groups(all), want)
		}
	}
}

// Whoever holds an office is whom the other documents call by it, where only one does.
func TestMergeByOffice(t *testing.T) {
	for _, c := range []struct{ why, office, called, want string }{
		{"the office", "mayor of Pombal", "the mayor", "a Ana Reis + b the mayor"},
		{"in other words", "foreign minister of Peru", "the top diplomat", "a Ana Reis + b the top diplomat"},
		{"another country's", "foreign minister of Peru", "the Finnish foreign minister", "a Ana Reis|b the Finnish foreign minister"},
		{"held before", "former mayor of Pombal", "the mayor", "a Ana Reis|b the mayor"},
		{"of something that is not said", "captain of the Thalia", "her captain", "a Ana Reis|b her captain"},
		{"what many are", "spokeswoman for the port", "the spokeswoman", "a Ana Reis|b the spokeswoman"},
	} {
		as := cast("a person Ana Reis", "b person "+strings.ToLower(c.called))
		as[0].Entities[0].Roles = []names.Office{names.ParseOffice(c.office)}
		as[1].Entities[0].Name = c.called
		all, _ := merge(as)
		if got := strings.Join(groups(all), "|"); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func TestMergedName(t *testing.T) {
	as := cast("a person Reis", "b person Ana Reis", "c person A. Reis")
	as[1].Entities[0].Roles = []names.Office{names.ParseOffice("mayor of Pombal")}
	as[2].Entities[0].Roles = []names.Office{names.ParseOffice("engineer"), names.ParseOffice("mayor of Pombal")}
	all, _ := merge(as)
	if len(all) != 1 {
		t.Fatalf("%q, want one", groups(all))
	}
	e := all[0]
	if e.Name != "Ana Reis" || !slices.Equal(e.Aliases, []string{"A. Reis", "Reis"}) || !slices.Equal(e.Roles, []names.Office{names.ParseOffice("mayor of Pombal"), names.ParseOffice("engineer")}) {
		t.Errorf("%s, also %q, %q: want the fullest name, the others sorted and each role once", e.Name, e.Aliases, e.Roles)
	}
}
