package names

import "strings"

// Parsed is a name taken apart, to be compared with many others.
type Parsed struct {
	kind     Kind
	text     string
	long     bool     // too long for a name
	words    []string // folded; what counts for a comparison
	joined   string   // the words without blanks
	initials []byte   // of a person's words, as they are written
	suffix   string   // of a person: "jr", "iii"
	country  string   // that a place is or belongs to, ISO 3166-1
	relation Relation // of the place to it
}

// Parse takes a name of the given kind apart.
func Parse(kind Kind, text string) Parsed {
	n := Parsed{kind: kind, text: text, long: len(text) > maxName || strings.Count(text, " ") > maxWords}
	switch {
	case n.long:
	case kind == Person:
		n.words, n.initials, n.suffix = personWords(text)
	case kind == Organization:
		n.words = orgWords(text)
	default:
		n.words = placeWords(text)
		n.country, n.relation = Country(text)
	}
	n.joined = strings.Join(n.words, "")
	return n
}

// Match compares two names of one kind, see the function [Match].
func (n Parsed) Match(o Parsed) (score Score, why string) {
	if n.long || o.long {
		return None, "too long for a name"
	}
	if n.text > o.text {
		n, o = o, n
	}
	switch n.kind {
	case Person:
		return matchPeople(&n, &o)
	case Organization:
		return matchOrganizations(&n, &o)
	default:
		return matchPlaces(&n, &o)
	}
}
