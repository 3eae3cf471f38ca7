package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
)

// merge unites the entities of a story's documents, taken in the order of their ids, and says which each became. It goes by sieves,
// the surest first (Lee et al. 2013): full names, which tell whom a surname means; then short names; then descriptions. Doubt
// means split.
func merge(as []*claims.Analysis) ([]*Entity, map[*claims.Entity]*Entity) {
	m := merger{of: map[*claims.Entity]*Entity{}, scores: map[names2]match{}}
	m.each(as, fullName, m.byName)
	m.each(as, func(e *claims.Entity) bool { return isNamed(e) && !fullName(e) }, m.byName)
	m.each(as, func(e *claims.Entity) bool { return !isNamed(e) }, m.byDescription)
	slices.SortStableFunc(m.all, func(x, y *Entity) int { return later(x) - later(y) })
	for i, e := range m.all {
		e.ID = "e" + strconv.Itoa(i+1)
		slices.Sort(e.Aliases)
	}
	return m.all, m.of
}

// later puts what one document mentions in passing behind all others.
func later(x *Entity) int {
	if x.Passing() {
		return 1
	}
	return 0
}

type merger struct {
	all []*Entity
	of  map[*claims.Entity]*Entity

	scores map[names2]match // the same names meet again and again
}

// each makes the entities that a sieve takes members of what find gives for them, or of one of their own.
func (m *merger) each(as []*claims.Analysis, takes func(*claims.Entity) bool, find func(*claims.Analysis, *claims.Entity) (x *Entity, why string)) {
	for _, a := range as {
		for _, e := range a.Entities {
			if !takes(e) {
				continue
			}
			x, why := find(a, e)
			if x == nil {
				x = &Entity{Name: e.Name, Kind: e.Kind}
				m.all = append(m.all, x)
			}
			x.take(a.Document.ID, e, why)
			m.of[e] = x
		}
	}
}

// names2 is two names held against each other.
type names2 struct {
	kind names.Kind
	a, b string
}

// match is how surely two names name one, and why.
type match struct {
	score names.Score
	why   string
}

func (m *merger) score(k names.Kind, a, b string) match {
	n := names2{k, a, b}
	s, ok := m.scores[n]
	if !ok {
		if s.score, s.why = names.Match(k, a, b); s.score == names.Doubtful {
			s = match{}
		}
		m.scores[n] = s
	}
	return s
}

// byName is the entity whose names e's match best, nil where none does or two do.
func (m *merger) byName(a *claims.Analysis, e *claims.Entity) (*Entity, string) {
	var best *Entity
	var top match
	tied := false
	for _, x := range m.all {
		if fromDoc(x, a.Document.ID) && !shortens(x, e) {
			continue
		}
		s := m.match(x, e)
		if names.SameButSort(x.Name, e.Name) {
			s = match{names.Variant, "without the word for its sort"}
		} else if x.Kind != e.Kind && !(s.score == names.Variant && initials(e.Name)) && (s.score < names.Same || (x.Kind == claims.Person || e.Kind == claims.Person) && !strings.Contains(e.Name, " ")) {
			continue
		}
		if s.score > top.score {
			best, top, tied = x, s, false
		} else if s.score == top.score && s.score > names.None && s.score < names.Same {
			tied = true
		}
	}
	switch {
	case tied:
		return nil, ""
	case best == nil:
		return m.byGivenName(a, e)
	}
	return best, top.why
}

// initials says whether a name is written in capitals, of which recognizers can't tell what it names.
func initials(name string) bool {
	return len(name) > 2 && name == strings.ToUpper(name) && !strings.Contains(name, " ")
}

// byGivenName is the only person of the other documents who has the given name that e is called by.
func (m *merger) byGivenName(a *claims.Analysis, e *claims.Entity) (*Entity, string) {
	if e.Kind != claims.Person || strings.Contains(e.Name, " ") || !names.IsGiven(e.Name) {
		return nil, ""
	}
	var only *Entity
	for _, x := range m.all {
		if given, _, several := strings.Cut(x.Name, " "); x.Kind == claims.Person && several && names.Fold(given) == names.Fold(e.Name) {
			if only != nil || fromDoc(x, a.Document.ID) {
				return nil, ""
			}
			only = x
		}
	}
	return only, "given name " + e.Name
}

// match is how surely e is x: the best score of their names, none where full names clash.
func (m *merger) match(x *Entity, e *claims.Entity) match {
	var best match
	for _, member := range x.Members {
		kind := kindOf(e.Kind)
		if initials(e.Name) {
			kind = kindOf(member.Entity.Kind)
		}
		s := m.score(kind, member.Entity.Name, e.Name)
		if s.score == names.None && fullName(member.Entity) && fullName(e) {
			return match{}
		}
		if s.score > best.score {
			best = s
		}
	}
	return best
}

// shortens says whether an organization's name begins the longer name of another of the same document: “Calloway”, “Calloway Care”.
func shortens(x *Entity, e *claims.Entity) bool {
	return e.Kind == claims.Organization && x.Kind == e.Kind && strings.HasPrefix(x.Name, e.Name+" ")
}

// kindOf is the kind under which package names compares an entity's names.
func kindOf(k claims.EntityKind) names.Kind {
	switch k {
	case claims.Person:
		return names.Person
	case claims.Place:
		return names.Place
	}
	return names.Organization
}

// byDescription is the only entity of the other documents that e's descriptions fit, where they fit nothing else in e's own.
func (m *merger) byDescription(a *claims.Analysis, e *claims.Entity) (*Entity, string) {
	var best *Entity
	reason := ""
	for _, x := range m.all {
		if fromDoc(x, a.Document.ID) || x.Kind != e.Kind {
			continue
		}
		why, ok := fits(x, e)
		if !ok {
			continue
		}
		if best != nil || slices.ContainsFunc(a.Entities, func(o *claims.Entity) bool { _, too := fits(x, o); return too && o != e && o.Kind == e.Kind }) {
			return nil, ""
		}
		best, reason = x, why
	}
	return best, reason
}

// fits says whether what e, which has no name, is called may be said of x: nouns for one thing, and nothing that restricts the one
// against the other.
func fits(x *Entity, e *claims.Entity) (why string, ok bool) {
	if x.Kind == claims.Person && x.named() && !e.Plural {
		return holds(x, e)
	}
	for _, member := range x.Members {
		if member.Entity.Plural != e.Plural || !isNamed(member.Entity) && restricted(member.Entity, e) {
			return "", false
		}
		for _, a := range member.Entity.Nouns {
			for _, b := range e.Nouns {
				if score, rule := nouns.Same(a, b); score >= 90 && !anybody[b] {
					why, ok = rule, true
				}
			}
		}
	}
	return why, ok
}

// holds says whether a person is known to hold the office, or to be, what e is called.
func holds(x *Entity, e *claims.Entity) (why string, ok bool) {
	if first, _, _ := strings.Cut(strings.ToLower(e.Name), " "); whose[first] {
		return "", false // “her master”: of whom?
	}
	d := names.ParseOffice(e.Name)
	for _, o := range x.Roles {
		if agreement, reason := o.Match(d); agreement >= names.Compatible && !anybody[d.Head] {
			return reason, true
		}
	}
	return "", false
}

var whose = set("his her its their my our your")

// anybody are nouns for people and groups of whom a story has many.
var anybody = set("group team side country man woman person people child boy girl official spokesman spokeswoman spokesperson expert analyst witness resident neighbour neighbor officer reporter journalist minister lawyer colleague friend member leader worker other")

// restricted says whether both descriptions have words beside their nouns, and neither all of the other’s: “the southern gate”, “the gate
// in Faro”.
func restricted(a, b *claims.Entity) bool {
	v, w := restrictives(a), restrictives(b)
	return !contained(v, w) && !contained(w, v) || slices.ContainsFunc(slices.Concat(v, w), func(s string) bool { return other(s) && slices.Contains(v, s) != slices.Contains(w, s) })
}

// restrictives are the words of a description but for its nouns and small words. A country is one word, however it is named: “in
// Brussels”, “Belgium’s”.
func restrictives(e *claims.Entity) []string {
	var out []string
	for _, w := range strings.Fields(e.Name) {
		w = strings.TrimSuffix(strings.Trim(w, ",.“”\"’'"), "’s")
		if code, relation := names.Country(w); code != "" && relation != names.Part {
			w = code
		}
		if w = strings.ToLower(w); !slices.Contains(e.Nouns, nouns.Singular(w)) && !slices.Contains(e.Nouns, w) && !small[w] {
			out = append(out, w)
		}
	}
	return out
}

var small = set("a an the this that these those his her its their of in at on to for with by and")

func contained(v, w []string) bool {
	return !slices.ContainsFunc(v, func(s string) bool { return !slices.Contains(w, s) })
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
