package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/nouns"
)

// Role is the role of an argument; its values are those of claims.Role.
type Role string

// roleLetters are the roles as the tables write them.
var roleLetters = map[byte]Role{
	'S': "subject", 'O': "object", 'R': "recipient", 'W': "with", 'F': "from", 'T': "to", 'B': "by", 'A': "about",
	'I': "place", 'D': "time", 'Q': "quantity", 'M': "manner", 'U': "cause", 'P': "attribute", 'C': "complement", '-': "",
}

// Class is the membership of a predicate in a class of newsroom predicates that say the same: "step down" in "resign".
type Class struct {
	Name  string
	key   string    // as oppositions.tsv writes it: "@resign"
	roles []mapping // of this member, where they are not those of the class
	lone  bool      // a subject without an object is the class's object: "the gate opened", "guards opened the gate"
}

type mapping struct{ member, class Role }

// Role returns the role in the class of the member's argument with role r: die's subject is kill's object. Transitive says
// whether the clause has an object, or is a passive. The role is empty where the class has no counterpart. The zero Class
// changes nothing.
func (c Class) Role(r Role, transitive bool) Role {
	if c.lone && !transitive && r == "subject" {
		return "object"
	}
	for _, m := range c.roles {
		if m.member == r {
			return m.class
		}
	}
	if r == "object" && slices.ContainsFunc(c.roles, func(m mapping) bool { return m.member == "subject" && m.class == "object" }) {
		return "" // “rose | 3 percent”
	}
	return r
}

//go:embed predicates.tsv
var predicatesTSV string

var memberships = sync.OnceValue(decodeMemberships)

func decodeMemberships() map[Pred][]Class {
	m := make(map[Pred][]Class, 4096)
	for f := range rows(predicatesTSV) {
		key := "@" + f[0]
		for member := range strings.SplitSeq(f[1], "|") {
			p, c := parseMember(key, member)
			m[p] = append(m[p], c)
		}
	}
	return m
}

// parseMember reads "meet", "talk/n", "open~" (whose lone subject is the class's object) or "die(S=O)" (whose subject is).
func parseMember(key, s string) (Pred, Class) {
	c := Class{Name: key[1:], key: key}
	s, maps, _ := strings.Cut(strings.TrimSuffix(s, ")"), "(")
	s, c.lone = strings.CutSuffix(s, "~")
	for m := range strings.SplitSeq(maps, ",") {
		if len(m) == 3 {
			c.roles = append(c.roles, mapping{roleLetters[m[0]], roleLetters[m[2]]})
		}
	}
	return parsePred(s), c
}

// Classes returns the classes that a predicate is in, at most two. A noun that is in none has those of its verb:
// "resignation" is in "resign".
func Classes(p Pred) []Class {
	p.Lemma = fold(p.Lemma)
	return classes(p)
}

func classes(p Pred) []Class {
	if c := memberships()[p]; c != nil || !p.Noun {
		return c
	}
	if c := memberships()[Pred{nouns.Singular(p.Lemma), true}]; c != nil {
		return c
	}
	for _, verb := range verbsOf(p.Lemma) {
		if c := memberships()[Pred{verb, false}]; c != nil {
			return c
		}
	}
	return nil
}

// ClassOf returns the first class of a verb, adjective or phrase, else of a noun.
func ClassOf(lemma string) (Class, bool) {
	lemma = fold(lemma)
	for _, noun := range []bool{false, true} {
		if c := classes(Pred{lemma, noun}); len(c) > 0 {
			return c[0], true
		}
	}
	return Class{}, false
}

// Shared returns the memberships of two predicates in one class, whose Role aligns their arguments.
func Shared(a, b Pred) (ca, cb Class, ok bool) {
	inA, inB := Classes(a), Classes(b)
	for _, ca := range inA {
		for _, cb := range inB {
			if ca.Name == cb.Name {
				return ca, cb, true
			}
		}
	}
	return Class{}, Class{}, false
}

// In says whether a predicate belongs to the class of that name.
func In(p Pred, class string) (Class, bool) {
	for _, c := range Classes(p) {
		if c.Name == class {
			return c, true
		}
	}
	return Class{}, false
}
