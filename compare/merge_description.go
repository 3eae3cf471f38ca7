package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
)

// byDescription is the only entity of the other documents that e's descriptions fit, where they fit nothing else in e's own.
func (m *merger) byDescription(a *claims.Analysis, e *claims.Entity) (*Entity, string) {
	var best *Entity
	reason := ""
	for _, x := range m.candidates(e) {
		if fromDoc(x, a.Document.ID) || x.Kind != e.Kind {
			continue
		}
		why, ok := fits(x, e)
		if !ok {
			continue
		}
		if best != nil || fitsOther(x, e, a.Entities) {
			return nil, ""
		}
		best, reason = x, why
	}
	return best, reason
}

// file makes x findable by the nouns of its member e.
func (m *merger) file(x *Entity, e *claims.Entity) {
	for _, n := range e.Nouns {
		for _, g := range nouns.Groups(n) {
			if !slices.Contains(m.called[g], x) {
				m.called[g] = append(m.called[g], x)
			}
		}
	}
}

// candidates are the entities that e's descriptions may fit, each once.
func (m *merger) candidates(e *claims.Entity) []*Entity {
	var out []*Entity
	seen := map[*Entity]bool{}
	add := func(xs []*Entity) {
		for _, x := range xs {
			if !seen[x] {
				seen[x], out = true, append(out, x)
			}
		}
	}
	if e.Kind == claims.Person && !e.Plural {
		add(m.people)
	}
	for _, n := range e.Nouns {
		for _, g := range nouns.Groups(n) {
			add(m.called[g])
		}
	}
	return out
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
				if rule, same := sameSort(a, b); same {
					why, ok = rule, true
				}
			}
		}
	}
	return why, ok
}

// fitsOther says whether another of the entities than e, of its kind, fits x too.
func fitsOther(x *Entity, e *claims.Entity, others []*claims.Entity) bool {
	return slices.ContainsFunc(others, func(o *claims.Entity) bool {
		if o == e || o.Kind != e.Kind {
			return false
		}
		_, ok := fits(x, o)
		return ok
	})
}

// holds says whether a person is known to hold the office, or to be, what e is called.
func holds(x *Entity, e *claims.Entity) (why string, ok bool) {
	if first, _, _ := strings.Cut(strings.ToLower(e.Name), " "); whose[first] {
		return "", false // “her master”: of whom?
	}
	if len(x.Roles) == 0 {
		return "", false
	}
	d := names.ParseOffice(e.Name)
	for _, o := range x.Roles {
		if agreement, reason := o.Match(d); agreement >= names.Compatible && !anybody[d.Head] {
			return reason, true
		}
	}
	return "", false
}

// sameSort says whether two nouns are said of one thing where a story has one of the sort, and by which rule.
func sameSort(a, b string) (why string, ok bool) {
	score, why := nouns.Same(a, b)
	return why, score >= 90 && !anybody[a] && !anybody[b]
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
