package compare

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// likeness says how far two arguments refer to the same thing.
type likeness uint8

const (
	unknown   likeness = iota // nothing to go by
	different                 // two different things
	related                   // perhaps the same, in other words
	same
)

// link is two arguments held against each other.
type link struct {
	a, b    *arg
	role    lexicon.Role // in the class of the predicates
	like    likeness
	weight  int    // of the evidence that they are, or are not, the same
	hard    bool   // different by name, not just by description
	sorts   bool   // both named, but as things of two sorts: the recognizer may be wrong
	turned  bool   // the subject of the one, the object of the other
	kindred bool   // nothing says whether they are the same, but they are of one field
	apart   bool   // both are told apart from others of their sort, and in nothing alike
	value   string // the dimension in which they exclude each other: "colour"; empty for none
	x, y    ud.Span
	why     string
}

// entityWeight is the evidence that a shared entity gives: few events share a person, many a country.
var entityWeight = map[claims.EntityKind]int{claims.Person: 4, claims.Organization: 3, claims.Event: 3, claims.Place: 2, claims.Other: 2}

// rareNoun is the weight from which a noun tells as much as the name of an organization.
const rareNoun = 7

// liken holds two arguments against each other.
func liken(a, b *arg) link {
	l := link{a: a, b: b, x: a.HeadSpan, y: b.HeadSpan}
	switch {
	case len(a.members) > 1 || len(b.members) > 1:
		l.likenMembers()
	case a.entity != nil && a.entity == b.entity:
		l.like, l.weight, l.why = same, entityWeight[a.entity.Kind], "same entity: "+a.entity.Name
		if a.entity.Kind == claims.Event && !a.entity.named() {
			l.weight = 2 // “the conversation” tells no more than its noun
		}
		if !named(a) && !named(b) && lexicon.Weight(a.head()) >= rareNoun {
			l.weight = max(l.weight, 3)
		}
	case capital(a.HeadSpan.Of(a.text)) && capital(b.HeadSpan.Of(b.text)) && (named(a) || named(b)) && sameName(a, b) && !namesakes(a.entity, b.entity):
		l.like, l.weight, l.why = same, 3, "same name: "+a.Text
	case vague(a) || vague(b) || measure(a) && measure(b):
	case l.likenParties():
	case l.likenShares(a, b) || l.likenShares(b, a):
	case a.entity != nil && b.entity != nil:
		l.likenEntities()
	case a.entity != nil && named(a) || b.entity != nil && named(b):
		l.likenDescription()
	default:
		l.likenNouns()
	}
	return l
}

// vague says whether an argument names nothing by itself: an unresolved pronoun, “the two”, “that idea”.
func vague(a *arg) bool {
	if nobody(a) {
		return false
	}
	return a.HeadUPOS == ud.PRON || a.HeadUPOS == ud.DET || pointing(a) || a.head() == a.Head && a.HeadUPOS == ud.NUM
}

// pointing says whether an argument only points at what was spoken of before: “that idea”, “this one”.
func pointing(a *arg) bool {
	first, _, _ := strings.Cut(a.Text, " ")
	return len(a.Modifiers) == 0 && (strings.EqualFold(first, "that") || strings.EqualFold(first, "this")) && (a.entity == nil || !a.entity.named())
}

func capital(s string) bool { return s != "" && s[0] < 0x80 && unicode.IsUpper(rune(s[0])) }

// sameName says whether two names are spelt alike though the recognizer took them apart.
func sameName(a, b *arg) bool {
	x, y := strings.ToLower(a.HeadSpan.Of(a.text)), strings.ToLower(b.HeadSpan.Of(b.text))
	return x == y || strings.HasSuffix(x, " "+y) || strings.HasSuffix(y, " "+x)
}

// namesakes says whether two people have one surname and other first names.
func namesakes(a, b *Entity) bool {
	if a == nil || b == nil || a == b || a.Kind != claims.Person || b.Kind != claims.Person || !strings.Contains(a.Name, " ") || !strings.Contains(b.Name, " ") {
		return false
	}
	score, _ := names.Match(names.Person, a.Name, b.Name)
	return score < names.Doubtful
}

// measure says whether an argument is a quantity with a unit: its head, the unit, tells nothing.
func measure(a *arg) bool {
	return a.Quantity != nil && a.Quantity.Unit != "" && a.Quantity.Span.Overlaps(a.HeadSpan)
}

func named(a *arg) bool { return a.entity != nil && (a.HeadUPOS == ud.PROPN || a.beside) }

func (l *link) likenEntities() {
	a, b := l.a.entity, l.b.entity
	l.weight = min(entityWeight[a.Kind], entityWeight[b.Kind])
	switch {
	case serves(a, b) || serves(b, a):
		l.like, l.weight, l.why = related, 2, a.Name+" and "+b.Name
	case named(l.a) && named(l.b) && (a.Kind == claims.Person) == (b.Kind == claims.Person):
		l.like, l.hard, l.why = different, true, a.Name+" is not "+b.Name
	case a.Kind == claims.Person && b.Kind == claims.Person && (named(l.a) || introduces(l.a)) && (named(l.b) || introduces(l.b)):
		l.like, l.why = different, a.Name+" is not "+b.Name
	case l.likenOffice(l.a, b) || l.likenOffice(l.b, a):
	case named(l.b) && called(l.a, b) || named(l.a) && called(l.b, a):
		l.like, l.weight, l.why = related, 2, fmt.Sprintf("“%s” may be “%s”", l.a.Text, l.b.Text)
	case named(l.a) && named(l.b) && (strings.Contains(a.Name, b.Name) || strings.Contains(b.Name, a.Name)):
		l.like, l.weight, l.why = related, 2, a.Name+" may be "+b.Name
	case named(l.a) && named(l.b):
		l.like, l.sorts, l.why = different, true, a.Name+" is not "+b.Name
	case !named(l.a) && !named(l.b):
		l.likenNouns()
	default:
		l.likenCrowd()
	}
}

// likenDescription holds a name against a description.
func (l *link) likenDescription() {
	a, b := l.a, l.b
	if !named(a) {
		a, b = b, a
	}
	switch name := nameBefore(b); {
	case l.likenOffice(b, a.entity):
	case called(b, a.entity):
		l.like, l.weight, l.why = related, 2, fmt.Sprintf("“%s” may be %s", b.Text, a.entity.Name)
	case a.entity.Kind == claims.Person && b.Plural:
		l.likenCrowd()
	case name != "" && a.entity.Kind != claims.Person && !strings.Contains(strings.ToLower(a.entity.Name), name):
		l.like, l.hard, l.weight, l.why = different, true, 2, fmt.Sprintf("“%s” is not %s", b.Text, a.entity.Name)
		l.x, l.y = l.a.Span, l.b.Span
	}
}

// likenShares takes a company for its shares, as reports of markets do: “Vasco gained 2 percent”.
func (l *link) likenShares(a, b *arg) bool {
	ok := (a.Head == "share" || a.Head == "stock") && a.HeadUPOS == ud.NOUN && capital(b.Text) && strings.Contains(" "+a.Text, " "+b.Text)
	if ok {
		l.like, l.weight, l.why = related, 2, fmt.Sprintf("“%s” may be %s", a.Text, b.Text)
	}
	return ok
}

// nameBefore is the name right before the head of a description, in lower case: "rivoli" of “the Rivoli theatre”.
func nameBefore(a *arg) string {
	for _, w := range a.Modifiers {
		if proper(a, w) {
			return w.Lemma
		}
	}
	return ""
}

// likenOffice takes a description for an entity that holds such an office.
func (l *link) likenOffice(a *arg, e *Entity) bool {
	o, ok := describes(a, e)
	if ok {
		l.like, l.weight, l.why = related, 2, fmt.Sprintf("“%s” may be %s, %s", a.Text, e.Name, o)
	}
	return ok
}

// introduces says whether a description stands beside the name of its entity: “the chief justice, Ida Holt, ”.
func introduces(a *arg) bool {
	return a.Entity != nil && slices.ContainsFunc(a.Entity.Mentions, func(m claims.Mention) bool {
		return m.Form == claims.Named && m.Start >= a.End && m.Start <= a.End+len(", ")
	})
}

// called says whether a definite description is what some document calls the entity: “the ferry”. Offices are looked up in its roles.
func called(a *arg, e *Entity) bool {
	return a.Definite && !names.IsOffice(a.Head) && slices.ContainsFunc(e.Members, func(m Member) bool {
		return m.Entity.Plural == a.Plural && slices.ContainsFunc(m.Entity.Nouns, func(n string) bool { _, ok := sameSort(n, a.Head); return ok })
	})
}

// describes says whether an argument may be called by one of the entity's offices, and by which.
func describes(a *arg, e *Entity) (office names.Office, ok bool) {
	var d names.Office
	for _, o := range e.Roles {
		score, _ := nouns.Same(a.Head, o.Head)
		if score < 90 && a.Kind != claims.Person && !names.IsOffice(a.Head) {
			continue
		}
		if d.Head == "" {
			d = officeIn(a.Text, a.Head)
		}
		if score >= 90 {
			d.Head = o.Head
		}
		if agreement, _ := o.Match(d); agreement >= names.Compatible {
			return o, true
		}
	}
	return office, false
}

// head is the noun that an argument is about: what is counted where its head is a number.
func (a *arg) head() string {
	if (a.HeadUPOS == ud.NUM || nobody(a)) && a.Quantity != nil && a.Quantity.OfHead != "" {
		return a.Quantity.OfHead
	}
	return a.Head
}

// nobody says whether an argument is a word for none: “nobody”.
func nobody(a *arg) bool {
	return a.HeadUPOS == ud.PRON && a.Negated && a.Quantity != nil && a.Quantity.OfHead != ""
}

// likenNouns compares two descriptions by head and modifiers.
func (l *link) likenNouns() {
	a, b := l.a.head(), l.b.head()
	score, why := nouns.Same(a, b)
	l.why = why
	switch {
	case score >= 60:
		l.like, l.weight = same, 2
		if lexicon.Weight(a) >= rareNoun {
			l.weight = 3
		}
		switch {
		case nobody(l.a) || nobody(l.b):
			l.like, l.weight = related, 0
		case score < 90:
			l.like, l.weight = related, 2
		}
		l.restrict()
		if x, y := l.a.leader, l.b.leader; x != nil && y != nil && x != y {
			l.like, l.hard, l.why = different, true, x.Name+" is not "+y.Name
		}
	default:
		if n, why := lexicon.Similar(lexicon.Pred{Lemma: a, Noun: true}, lexicon.Pred{Lemma: b, Noun: true}); n >= 80 {
			l.like, l.weight, l.why = related, 2, why
			return
		}
		if modified(l.a, b) || modified(l.b, a) {
			l.like, l.weight, l.why = related, 2, fmt.Sprintf("“%s” and “%s”", l.a.Text, l.b.Text) // “the number of infections”
			return
		}
		if nouns.General(a, b) || nouns.General(b, a) {
			l.like, l.weight, l.why = related, 1, fmt.Sprintf("“%s” and “%s”: the one is more general", l.a.Text, l.b.Text)
			return
		}
		if f := lexicon.Field(a, b); f != "" {
			l.kindred, l.why = true, "field "+f+": "+a+", "+b
			return
		}
		if l.a.Definite && l.b.Definite && (collective(l.a, l.b) || collective(l.b, l.a)) {
			l.like, l.weight, l.why = related, 1, fmt.Sprintf("“%s” may be “%s”", l.a.Text, l.b.Text)
			return
		}
		l.like, l.weight, l.why = different, 1, a+" is not "+b
		if d, ok := lexicon.Exclusive(l.a.compound(), l.b.compound()); ok {
			l.value, l.weight = d, 3
		}
	}
}

// collective says whether a noun for several people together may stand for the people: “the group” for “the climbers”, not “the football team”.
func collective(group, members *arg) bool {
	switch group.head() {
	case "group", "party", "team", "crew", "gang", "band", "trio", "duo", "pair", "couple":
		return members.Plural && !group.Plural && len(group.Modifiers) == 0 && nouns.Is(members.head(), nouns.Person)
	}
	return false
}

// likenMembers compares coordinated arguments member by member.
func (l *link) likenMembers() {
	as, bs := l.a.each(), l.b.each()
	shared, weight := 0, 0
	for _, x := range as {
		for _, y := range bs {
			if m := liken(x, y); m.like == same {
				shared++
				weight += m.weight
				l.why = m.why
				break
			}
		}
	}
	switch {
	case shared == len(as) && shared == len(bs):
		l.like, l.weight = same, weight
	case shared > 0:
		l.like, l.weight = related, weight
	}
}

func (a *arg) each() []*arg {
	if len(a.members) > 1 {
		return a.members
	}
	return []*arg{a}
}
