package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
)

// take makes e a member of x, for the reason given.
func (x *Entity) take(doc string, e *claims.Entity, why string) {
	x.Members = append(x.Members, Member{doc, e, why})
	if isNamed(e) && (!x.named() || len(e.Name) > len(x.Name) && !fullName(x.Members[0].Entity)) {
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

func fromDoc(x *Entity, doc string) bool {
	return slices.ContainsFunc(x.Members, func(m Member) bool { return m.Doc == doc })
}

func isNamed(e *claims.Entity) bool { return e.Named() }

// named says whether some document names the entity.
func (x *Entity) named() bool {
	return slices.ContainsFunc(x.Members, func(m Member) bool { return isNamed(m.Entity) })
}

// Passing says whether only one document mentions the entity, once and without a name. The JSON of a report leaves it out.
func (x *Entity) Passing() bool { return len(x.Members) == 1 && x.Members[0].Entity.Passing() }

// fullName says whether the entity's name can tell it from its namesakes: a person's with more than a surname.
func fullName(e *claims.Entity) bool {
	return isNamed(e) && (e.Kind != claims.Person || strings.Contains(e.Name, " "))
}
