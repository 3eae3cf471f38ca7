package names

import (
	"slices"
	"strings"
)

// Agreement is how two offices go together.
type Agreement uint8

// The agreements.
const (
	// CannotTell: nothing says whether they are one office: "doctor" and "mayor", "head of the board" and "head of the council".
	CannotTell Agreement = iota
	// Different: they are two offices: "mayor of Denby" and "mayor of Velden", "president" and "former president".
	Different
	// Compatible: the one says less than the other: "minister" and "foreign minister of Peru", "leader" and "president".
	Compatible
	// SameOffice: they say the same, perhaps in other words: "foreign minister" and "top diplomat".
	SameOffice
)

// Match compares two offices by head, standing (rank and status) and by whose they are, and gives the reason that decides. It is
// symmetric. That two offices are different doesn't say that one person can't hold both: see [Office.Holders].
func (o Office) Match(p Office) (a Agreement, why string) {
	if o.Head == "" || p.Head == "" {
		return CannotTell, "no office"
	}
	x, y := o.heading(), p.heading()
	if a, why = matchHeads(&x, &y); a < Compatible {
		return a, why
	}
	x.restrict(o)
	y.restrict(p)
	a, why = matchHeads(&x, &y) // a secretary of defence is a minister
	for _, match := range [...]func(x, y *officeReading) (Agreement, string){matchStatus, matchRank, matchCountry, matchLimits} {
		if a < Compatible {
			break
		}
		if b, reason := match(&x, &y); b < a {
			a, why = b, reason
		}
	}
	return a, why
}

// Fits says whether a holder of the office can be called by a description that says no more than the office does: "the
// envoy" of the special envoy to the Middle East, "the leader" of the president.
func (o Office) Fits(description Office) bool {
	if a, _ := o.Match(description); a < Compatible {
		return false
	}
	return len(without(description.reading().words, o.reading().words)) == 0
}

// Keys are what an office can be looked up under: its head, read as in a comparison, and the general words for it. Two offices that go
// together share one.
func (o Office) Keys() []string {
	head := o.heading().head
	return append([]string{head}, officeWords()[head].general...)
}

// officeReading is an office as a comparison sees it.
type officeReading struct {
	written            string // its head as it is written, lower case
	head, rank, status string
	front              string // what stands in front of the head
	country            string
	words              []string // folded, of all that restricts the head; the country as its code
	names              []string // those of them that are names, but for the country's
	matters            []string // those of them that say what the office is for
}

func (o Office) reading() officeReading {
	r := o.heading()
	r.restrict(o)
	return r
}

// heading brings the head of an office to the one that stands for its synonyms: "top diplomat" to "foreign minister".
func (o Office) heading() officeReading {
	r := officeReading{written: strings.ToLower(o.Head), head: strings.ToLower(o.Head), front: o.Modifiers}
	for range 3 {
		rest, head, same := longestSame(r.front, r.head)
		r.front, r.head = rest, head
		if same == "" {
			break
		}
		n := strings.LastIndexByte(same, ' ') + 1
		if officeWords()[same].is(headWord) {
			n = 0
		}
		r.front, r.head = strings.TrimSpace(r.front+" "+same[:n]), same[n:]
	}
	return r
}

// restrict reads all but the head.
func (r *officeReading) restrict(o Office) {
	r.rank, r.status, r.country = standing(o.Rank), standing(o.Status), o.Country
	r.take(r.front)
	r.take(o.Scope)
	if code, relation := Country(o.Of); relation == Name {
		r.country = code
	} else {
		r.take(o.Of)
	}
	if r.country != "" {
		r.words = append(r.words, r.country)
	}
	if (r.head == "secretary" || r.head == "secretary of state") && len(r.matters) > 0 {
		r.head = "minister"
	}
	slices.Sort(r.words)
	r.words = slices.Compact(r.words)
}

// longestSame splits a phrase before the longest end of it that the table knows, and gives what that is read as.
func longestSame(modifiers, last string) (front, head, same string) {
	if modifiers == "" && strings.IndexByte(last, ' ') < 0 {
		return "", last, officeWords()[last].same
	}
	words := append(strings.Fields(modifiers), strings.Fields(last)...)
	for i := max(0, len(words)-longestOffice); i < len(words); i++ {
		phrase := strings.ToLower(strings.Join(words[i:], " "))
		if w := officeWords()[phrase]; w.is(headWord) || i == len(words)-1 {
			return strings.Join(words[:i], " "), phrase, w.same
		}
	}
	return "", "", ""
}

// take adds the words of a part of the phrase.
func (r *officeReading) take(part string) {
	for w := range strings.FieldsSeq(part) {
		w = strings.TrimSuffix(strings.TrimSuffix(strings.ReplaceAll(w, "’", "'"), "'s"), "'")
		lower := strings.ToLower(w)
		if prepositions[lower] || determiners[lower] || lower == "affairs" || w == "" {
			continue
		}
		if code, relation := countryIn([]string{w}); code != "" && code == r.country && relation <= Demonym {
			continue
		}
		known := officeWords()[lower]
		if known.same != "" && known.is(matter) {
			lower = known.same
		}
		if lower = Fold(lower); lower == "" {
			continue // a dash
		}
		switch r.words = append(r.words, lower); {
		case known.is(matter):
			r.matters = append(r.matters, lower)
		case seat(w):
		case w[0] >= 'A' && w[0] <= 'Z':
			r.names = append(r.names, lower)
		}
	}
}

// seat says whether a word is the name of a government's seat, which goes with many names.
func seat(w string) bool {
	_, relation := Country(w)
	return relation == Seat
}

// standing is the class of a rank or a status, by its last word: "first deputy" is a deputy.
func standing(s string) string {
	s = strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
	switch w := officeWords()[s]; {
	case s == "chief" || s == "head": // which are heads too
		return "senior"
	case w.is(rank|status) && w.same != "":
		return w.same
	}
	return s
}

func matchHeads(x, y *officeReading) (Agreement, string) {
	if y.written < x.written { // one reason whichever comes first
		x, y = y, x
	}
	v, w := officeWords()[x.head], officeWords()[y.head]
	switch {
	case x.head == y.head && x.written == y.written:
		return SameOffice, "same office: " + x.written
	case x.head == y.head:
		return SameOffice, "same office: " + x.written + ", " + y.written
	case slices.Contains(w.general, x.head), slices.Contains(v.general, y.head):
		return Compatible, x.written + " may be " + y.written
	case v.holders >= Delegate && w.holders >= Delegate:
		return Different, x.written + " is not " + y.written
	}
	return CannotTell, x.written + " and " + y.written
}

func matchStatus(x, y *officeReading) (Agreement, string) {
	held := func(s string) bool { return s == "" || s == "current" }
	duties := func(s string) bool { return held(s) || s == "acting" || s == "outgoing" }
	switch {
	case x.status == y.status, held(x.status) && held(y.status):
		return SameOffice, ""
	case duties(x.status) && duties(y.status):
		return Compatible, reason("status", x.status, "and", y.status)
	}
	return Different, reason("status", x.status, "against", y.status)
}

func matchRank(x, y *officeReading) (Agreement, string) {
	full := func(s string) bool { return s == "" || s == "senior" || s == "associate" }
	switch {
	case x.rank == y.rank:
		return SameOffice, ""
	case full(x.rank) && full(y.rank):
		return Compatible, reason("rank", x.rank, "and", y.rank)
	}
	return Different, reason("rank", x.rank, "against", y.rank)
}

func matchCountry(x, y *officeReading) (Agreement, string) {
	if x.country != "" && y.country != "" && x.country != y.country {
		return Different, reason("country", x.country, "against", y.country)
	}
	return SameOffice, ""
}

// matchLimits compares what restricts the two.
func matchLimits(x, y *officeReading) (Agreement, string) {
	a, b := without(x.words, y.words), without(y.words, x.words)
	v, w := without(x.matters, y.words), without(y.matters, x.words)
	m, n := without(x.names, y.words), without(y.names, x.words)
	join := func(words []string) string { return strings.Join(words, " ") }
	switch {
	case len(a) == 0 && len(b) == 0:
		return SameOffice, ""
	case len(a) == 0 || len(b) == 0:
		return Compatible, "one says more: " + join(append(a, b...))
	case len(v) > 0 && len(w) > 0:
		return Different, reason("matter", join(v), "against", join(w))
	case len(m) > 0 && len(m) == len(x.names) && len(n) > 0 && len(n) == len(y.names):
		return Different, reason("whose", join(m), "against", join(n))
	}
	return CannotTell, reason("whose", join(a), "and", join(b))
}

// reason is the same whichever of the two comes first.
func reason(what, a, and, b string) string {
	if b < a {
		a, b = b, a
	}
	if a == "" {
		a = "none"
	}
	return what + ": " + a + " " + and + " " + b
}

// without are the words of the first list that the second lacks.
func without(as, bs []string) []string {
	var out []string
	for _, a := range as {
		if !slices.Contains(bs, a) {
			out = append(out, a)
		}
	}
	return out
}
