package compare

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// merge unites the entities of a story's documents, taken in the order of their ids, and says which each became.
func merge(as []*claims.Analysis) ([]*Entity, map[*claims.Entity]*Entity) {
	m := merger{of: map[*claims.Entity]*Entity{}, scores: map[names2]names.Score{}}
	for _, long := range []bool{true, false} { // full names first: they tell whom a surname means
		for _, a := range as {
			for _, e := range a.Entities {
				if named := isNamed(e); (named && fullName(e)) == long {
					m.add(a.Document.ID, e, named)
				}
			}
		}
	}
	for i, e := range m.all {
		e.ID = "e" + strconv.Itoa(i+1)
		slices.Sort(e.Aliases)
	}
	return m.all, m.of
}

type merger struct {
	all []*Entity
	of  map[*claims.Entity]*Entity

	scores map[names2]names.Score // the same names meet again and again
}

// names2 is two names held against each other.
type names2 struct {
	kind names.Kind
	a, b string
}

func (m *merger) score(k names.Kind, a, b string) names.Score {
	n := names2{k, a, b}
	s, ok := m.scores[n]
	if !ok {
		s, _ = names.Match(k, a, b)
		m.scores[n] = s
	}
	return s
}

// add puts one document's entity to the merged one that it matches best, or makes it one of its own. Doubt means split.
func (m *merger) add(doc string, e *claims.Entity, named bool) {
	var best *Entity
	top := names.None
	tied := false
	for _, x := range m.all {
		if !named || fromDoc(x, doc) && !shortens(x, e) {
			continue
		}
		score := m.match(x, e)
		if x.Kind != e.Kind && (score < names.Same || (x.Kind == claims.Person || e.Kind == claims.Person) && !strings.Contains(e.Name, " ")) {
			continue
		}
		if score > top {
			best, top, tied = x, score, false
		} else if score == top && score > names.None && score < names.Same {
			tied = true
		}
	}
	if best == nil || tied {
		best = &Entity{Name: e.Name, Kind: e.Kind}
		m.all = append(m.all, best)
	}
	best.take(doc, e)
	m.of[e] = best
}

// match is how surely e is x: the best score of their names, 0 where full names clash.
func (m *merger) match(x *Entity, e *claims.Entity) names.Score {
	best := names.None
	for _, member := range x.Members {
		s := m.score(kindOf(e.Kind), member.Entity.Name, e.Name)
		if s == names.None && fullName(member.Entity) && fullName(e) {
			return names.None
		}
		best = max(best, s)
	}
	return best
}

// take makes e a member of x.
func (x *Entity) take(doc string, e *claims.Entity) {
	x.Members = append(x.Members, Member{doc, e})
	if len(e.Name) > len(x.Name) && isNamed(e) && !fullName(x.Members[0].Entity) {
		x.Name = e.Name
	}
	for _, n := range append([]string{e.Name}, e.Aliases...) {
		if n != x.Name && !slices.Contains(x.Aliases, n) && isNamed(e) {
			x.Aliases = append(x.Aliases, n)
		}
	}
	for _, r := range e.Roles {
		if !slices.Contains(x.Roles, r) {
			x.Roles = append(x.Roles, r)
		}
	}
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

func fromDoc(x *Entity, doc string) bool {
	return slices.ContainsFunc(x.Members, func(m Member) bool { return m.Doc == doc })
}

func isNamed(e *claims.Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(m claims.Mention) bool { return m.Form == claims.Named })
}

// named says whether some document names the entity.
func (x *Entity) named() bool {
	return slices.ContainsFunc(x.Members, func(m Member) bool { return isNamed(m.Entity) })
}

// fullName says whether the entity's name can tell it from its namesakes: a person's with more than a surname.
func fullName(e *claims.Entity) bool {
	if e.Kind != claims.Person {
		return isNamed(e)
	}
	for i := range len(e.Name) - 1 {
		if e.Name[i] == ' ' {
			return isNamed(e)
		}
	}
	return false
}
