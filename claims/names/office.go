package names

import "strings"

// Office is an office, title or description of somebody as a composed phrase: "former deputy foreign minister of Peru" is a
// Status, a Rank, Modifiers, a Head and an Of. Parts that the phrase doesn't name are empty; the zero value says nothing.
type Office struct {
	Head      string // "minister", "press secretary": in the singular, lower case but for names and initials
	Modifiers string // what restricts it in front: "foreign", "Kremlin", "regional fire"
	Of        string // whose it is, as words: "Russia", "the union", "Ana Reis"
	Scope     string // what else follows it, with its preposition: "to the Middle East", "of art history", "at the Salvi clinic"
	Country   string // ISO 3166-1 code of the country that it belongs to or that its holder is from
	Rank      string // "deputy", "vice", "assistant", "first", "senior"
	Status    string // "former", "acting", "elect", "interim", "then"; empty where it is held now
}

// String is the phrase in a fixed order: "special envoy of the United States to the Middle East".
func (o Office) String() string {
	head := o.Head
	status := o.Status
	if status == "elect" || status == "designate" {
		head, status = head+"-"+status, ""
	}
	whose, rest := leadingNames(o.Modifiers)
	var out []string
	for _, s := range [...]string{status, whose, o.Rank, rest, head} {
		if s != "" {
			out = append(out, s)
		}
	}
	field := strings.HasPrefix(o.Scope, "of ")
	if field {
		out = append(out, o.Scope)
	}
	if o.Of != "" {
		out = append(out, "of "+o.Of)
	}
	if o.Scope != "" && !field {
		out = append(out, o.Scope)
	}
	return strings.Join(out, " ")
}

// leadingNames splits the modifiers behind the names that they begin with: "White House" of "White House press".
func leadingNames(modifiers string) (front, rest string) {
	words := strings.Fields(modifiers)
	n := 0
	for n < len(words) && words[n] != strings.ToLower(words[n]) {
		n++
	}
	return strings.Join(words[:n], " "), strings.Join(words[n:], " ")
}

// Holders says how many hold the office at a time. Deputies and assistants are several.
func (o Office) Holders() Holders {
	h := officeWords()[strings.ToLower(o.Head)].holders
	if h == Anybody {
		h = officeWords()[o.heading().head].holders
	}
	if standing(o.Rank) == "deputy" || standing(o.Rank) == "assistant" {
		h = min(h, Several)
	}
	return h
}

// IsStanding says whether a word is a rank or a status, which sets an office apart from the one without it: "deputy", "former".
func IsStanding(word string) bool {
	word = strings.ToLower(word)
	return officeWords()[word].is(rank|status) && standing(word) != "senior" || strings.HasPrefix(word, "ex-")
}

// ParseOffice takes a phrase apart: "U.S. Special Envoy to the Middle East", "Tajikistan’s foreign minister", "the acting mayor of
// Denby". Articles and pronouns in front are dropped, and what follows a comma. It knows words only: that "Hale’s aide"
// is somebody else's than "Reis’s aide" it sees, who Hale is it doesn't.
func ParseOffice(phrase string) Office {
	r := officeReader{words: officeFields(phrase)}
	r.owner()
	for len(r.words) > 0 && determiners[strings.ToLower(r.words[0])] {
		r.words = r.words[1:]
	}
	if len(r.words) == 0 || prepositions[strings.ToLower(r.words[0])] {
		return Office{}
	}
	r.head()
	r.country()
	r.front()
	r.back()
	return r.Office
}
