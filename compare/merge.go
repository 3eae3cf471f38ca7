package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// merge unites the entities of a story's documents, taken in the order of their ids, and says which each became. It goes by sieves,
// the surest first (Lee et al. 2013): full names, which tell whom a surname means; then short names; then descriptions. Doubt
// means split.
func merge(as []*claims.Analysis) ([]*Entity, map[*claims.Entity]*Entity) {
	m := merger{of: map[*claims.Entity]*Entity{}, called: map[string][]*Entity{}, parsed: map[nameKey]names.Parsed{}, scores: map[[2]nameKey]match{}}
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

	people []*Entity            // with a name
	called map[string][]*Entity // by the groups of the nouns of their descriptions

	parsed map[nameKey]names.Parsed
	scores map[[2]nameKey]match // the same names meet again and again
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
				if e.Kind == claims.Person && isNamed(e) {
					m.people = append(m.people, x)
				}
			}
			x.take(a.Document.ID, e, why)
			m.of[e] = x
			m.file(x, e)
		}
	}
}

// nameKey is a name of one kind.
type nameKey struct {
	kind names.Kind
	text string
}

// match is how surely two names name one, and why.
type match struct {
	score names.Score
	why   string
}

// score is how surely two names name one thing, none where it is in doubt.
func (m *merger) score(k names.Kind, a, b string) match {
	n := [2]nameKey{{k, a}, {k, b}}
	s, ok := m.scores[n]
	if !ok {
		if names.SameButSort(a, b) {
			s = match{names.Variant, withoutSort}
		} else if s.score, s.why = m.parse(n[0]).Match(m.parse(n[1])); s.score == names.Doubtful {
			s = match{}
		}
		m.scores[n] = s
	}
	return s
}

// parse takes each name apart once.
func (m *merger) parse(n nameKey) names.Parsed {
	p, ok := m.parsed[n]
	if !ok {
		p = names.Parse(n.kind, n.text)
		m.parsed[n] = p
	}
	return p
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
		if otherKind(x, e, s) {
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

// otherKind says whether x and e, whose names match so well, are taken for things of two kinds. Recognizers confuse them: the very same
// name is believed, but not for a person's of one word.
func otherKind(x *Entity, e *claims.Entity, s match) bool {
	switch {
	case x.Kind == e.Kind, s.score == names.Variant && (initials(e.Name) || s.why == withoutSort):
		return false
	case s.score < names.Same:
		return true
	}
	return (x.Kind == claims.Person || e.Kind == claims.Person) && !strings.Contains(e.Name, " ")
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

// withoutSort is why “Cyclone Winston” is “Winston”.
const withoutSort = "without the word for its sort"

// match is how surely e is x: the best score of their names, none where full names clash. A name that tells the sort outweighs
// the same name without it, of which recognizers can't tell what it names.
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
		if s.why == withoutSort || s.score > best.score && best.why != withoutSort {
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
