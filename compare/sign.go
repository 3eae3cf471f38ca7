package compare

import (
	"math"
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// sign is one thing that speaks for or against two facts' being comparable and incompatible. What each is worth is learned
// (lexicon/evidence.tsv).
type sign uint8

const (
	base sign = iota
	// how the predicates go together
	sameLemma
	vagueLemma // the same, but a verb that tells little: “have”
	sameClass
	nearPredicate  // a WordNet synset
	loosePredicate // hypernym, or a distant synset
	kindredPredicate
	alienPredicate
	opposedPredicate
	tellingPredicate
	repeatablePredicate
	definiteNoun // one speaks of it as of a known event: “the fight took place”
	oneNoun      // both speak of an event by the same noun
	// how the participants do
	samePerson
	sameOrganization
	sameNamed
	sameRareNoun
	sameOtherNoun
	relatedThing
	sameSubject
	sameObject
	kindredThing
	openSubject // a pronoun that stands for nothing known
	openPronoun // a pronoun may stand for it
	unanchored
	otherName
	twoNames // the two that differ are told apart by name
	otherSort
	otherThing
	otherPlace
	placelessThing // what a place is told by is none
	otherRestriction
	otherValue
	turnedRoles
	// how the rest of the clauses does
	coverage // share of the telling words that have a counterpart, in tenths
	shared   // their weight
	rareWords
	kindredWords
	lonelyWords
	// when
	oneDay
	otherTime
	otherDay
	otherPast
	onePast
	// who says so, in which way, where
	oneSpeaker
	otherMood
	onlyGuess
	bothProperties
	oneProperty
	littleInCommon
	// what the kind makes of it
	bonusSign
	doubtfulSign
	noneSign // “not one boat was lost”, where the other tells of a boat something else
	emphaticNone
	sequelSign     // the one may have followed on the other: “closed”, “reopened”
	oneSuperlative // both speak of the first, the last, the only
	oneThingCounted
	oneUnit
	oneNumber   // another number that both give
	longClause  // how many telling words the shorter has
	otherOrder  // of magnitude
	crowd       // how many pairs of claims the two documents have, in halves of a power of two above that of short articles
	knownValue  // the other document has the value too
	quotedSign  // how many of two remarks are quoted
	genericSign // how many of two remarks tell of no event
	joined      // the kind joins properties of one thing across clauses of other events
	numSigns
)

// signTable has for each sign its name in the table of weights and whether it can only speak for a finding (1) or against it (-1).
var signTable = [numSigns]struct {
	name   string
	favour int
}{
	{"base", 0},
	{"same lemma", 1},
	{"vague lemma", 0},
	{"same class", 1},
	{"near predicate", 0},
	{"loose predicate", -1},
	{"kindred predicate", -1},
	{"alien predicate", -1},
	{"opposed predicate", 0},
	{"telling predicate", 1},
	{"repeatable predicate", -1},
	{"definite event", 1},
	{"one noun", 1},
	{"same person", 1},
	{"same organization", 1},
	{"same name", 1},
	{"same rare noun", 1},
	{"same noun", 1},
	{"related thing", 1},
	{"same subject", 1},
	{"same object", 1},
	{"kindred thing", 0},
	{"open subject", -1},
	{"open pronoun", 1},
	{"unanchored", -1},
	{"other name", -1},
	{"two names", 1},
	{"other sort", -1},
	{"other thing", -1},
	{"other place", -1},
	{"placeless", -1},
	{"other restriction", -1},
	{"other value", -1},
	{"turned roles", -1},
	{"coverage", 1},
	{"shared", 1},
	{"rare words", 1},
	{"kindred words", 1},
	{"lonely words", -1},
	{"one day", 1},
	{"other time", -1},
	{"other day", -1},
	{"other past", -1},
	{"one past", -1},
	{"one speaker", 1},
	{"other mood", -1},
	{"only guess", -1},
	{"both properties", 0},
	{"one property", 0},
	{"little in common", -1},
	{"bonus", 1},
	{"doubtful", -1},
	{"none against one", 0},
	{"emphatic none", 1},
	{"sequel", -1},
	{"one superlative", 1},
	{"one thing counted", 1},
	{"one unit", 1},
	{"one number", 1},
	{"long clause", 0},
	{"other order", -1},
	{"crowd", -1},
	{"known value", -1},
	{"quoted", 1},
	{"generic", 1},
	{"joined", 0},
}

// signs are the signs of a pair, each as often as it occurs.
type signs [numSigns]int8

// signsOf reads the signs off an aligned pair in which the kind sees the two part at r.
func (p *pair) signsOf(k Kind, r residue) signs {
	var x signs
	anchored := p.anchored()
	if r.from != nil {
		p = r.from
	}
	x[base] = 1
	x[longClause] = int8(min(8, len(p.a.terms), len(p.b.terms)))
	if r.joint == nil && r.echo == nil && (k.Name != "stance" || p.similar >= 50 || p.opposed) { // how one says that he will is no event
		p.predicateSigns(&x)
	}
	x.set(joined, r.joint != nil)
	if r.echo != nil {
		x.echoSigns(r.echo)
	} else {
		p.linkSigns(&x, k, r)
		p.wordSigns(&x)
	}
	p.timeSigns(&x, k)
	p.mannerSigns(&x, k)
	x.set(unanchored, r.joint == nil && !anchored && !p.anchored())
	x[bonusSign] = int8(r.bonus)
	x.set(doubtfulSign, r.doubtful)
	x.set(noneSign, r.none > 0)
	x.set(emphaticNone, r.none > 1)
	x.set(sequelSign, r.sequel)
	x[crowd] = p.crowd()
	x.set(oneNumber, p.oneNumber())
	x.set(oneSuperlative, unique(p.a) && unique(p.b))
	x.set(oneThingCounted, r.counted)
	x.set(oneUnit, r.unit)
	x.set(otherOrder, r.order)
	x[knownValue] = int8(r.known)
	x.set(placelessThing, k.Name == "place" && r.link != nil && r.link.value == "" && (placeless(r.link.a) || placeless(r.link.b)))
	x.set(twoNames, r.link != nil && r.link.hard)
	x.set(otherSort, r.link != nil && r.link.sorts)
	return x
}

func (x *signs) set(s sign, is bool) {
	if is {
		x[s] = 1
	}
}

func (p *pair) predicateSigns(x *signs) {
	known := min(lexicon.Weight(p.ra.pred.Lemma), lexicon.Weight(p.rb.pred.Lemma)) > 0
	switch {
	case p.opposed:
		x[opposedPredicate] = 1
	case p.similar == 100 && (known || happens(nil, p.ra.pred.Lemma)):
		x[sameLemma] = 1
	case p.similar == 100:
		x[vagueLemma] = 1
	case p.similar >= 85:
		x[sameClass] = 1
	case p.similar >= 70:
		x[nearPredicate] = 1
	case p.similar >= 50:
		x[loosePredicate] = 1
	case p.field != "":
		x[kindredPredicate] = 1
	default:
		x[alienPredicate] = 1
	}
	x.set(tellingPredicate, min(lexicon.Weight(p.ra.pred.Lemma), lexicon.Weight(p.rb.pred.Lemma)) >= 6)
	x.set(repeatablePredicate, lexicon.Repeatable(p.ra.pred) && lexicon.Repeatable(p.rb.pred))
	x.set(definiteNoun, (definiteEvent(p.ra) || definiteEvent(p.rb)) && p.a.context == p.b.context)
	x.set(oneNoun, p.ra.consumed != nil && p.rb.consumed != nil && p.ra.pred.Noun && p.ra.pred == p.rb.pred)
}

func (p *pair) linkSigns(x *signs, k Kind, r residue) {
	links := p.links
	if r.joint != nil {
		links = r.joint
	}
	for _, l := range links {
		switch l.like {
		case same:
			x[sameSign(l)]++
			x.set(sameSubject, claims.Role(l.role) == claims.Subject)
			x.set(sameObject, claims.Role(l.role) == claims.Object)
			x.set(turnedRoles, l.turned)
		case related:
			x[relatedThing]++
		case unknown:
			x.set(otherRestriction, l.apart)
			x.set(kindredThing, l.kindred)
			x.set(openSubject, claims.Role(l.role) == claims.Subject && (vague(l.a) || vague(l.b)))
			x.set(openPronoun, core(l.role) && (l.a.entity == nil && l.a.HeadUPOS == ud.PRON && l.b.Definite || l.b.entity == nil && l.b.HeadUPOS == ud.PRON && l.a.Definite))
		case different:
			if (!k.own || k.Name == "stance" && l.hard && claims.Role(l.role) != claims.Subject) && (r.link == nil || r.link.a != l.a || r.link.b != l.b) && !p.linkedSame(l.a) && !p.linkedSame(l.b) {
				x[otherSign(l)]++
			}
		}
	}
	if v, w := p.a.arg(p.ra.consumed), p.b.arg(p.rb.consumed); v != nil && w != nil {
		l := liken(v, w)
		x.set(otherRestriction, l.apart) // “national turnout”, “turnout in the town”
	}
}

// sameSign is the sign of a link of the same.
func sameSign(l link) sign {
	switch e := l.a.entity; {
	case e != nil && e == l.b.entity && e.Kind == claims.Person:
		return samePerson
	case e != nil && e == l.b.entity && e.Kind == claims.Organization && e.named():
		return sameOrganization
	case e != nil && e == l.b.entity && e.named(), l.a.HeadUPOS == l.b.HeadUPOS && named(l.a):
		return sameNamed
	case lexicon.Weight(l.a.head()) >= rareNoun:
		return sameRareNoun
	}
	return sameOtherNoun
}

// otherSign is the sign of a link of two that differ.
func otherSign(l link) sign {
	switch {
	case l.value != "":
		return otherValue
	case claims.Role(l.role) == claims.InPlace:
		return otherPlace
	case l.hard:
		return otherName
	}
	return otherThing
}

// sortOf is what sort of thing an argument is, empty where that is unknown.
func sortOf(a *arg) claims.EntityKind {
	if a.Kind != "" {
		return a.Kind
	}
	if k, ok := nouns.KindOf(a.head()); ok {
		return [...]claims.EntityKind{claims.Other, claims.Person, claims.Other, claims.Organization, claims.Place, claims.Event}[k]
	}
	return ""
}

func (p *pair) wordSigns(x *signs) {
	o := p.overlap
	if o.total > 0 {
		x[coverage] = int8(10 * o.shared / o.total)
	}
	x[shared] = int8(min(15, o.shared/8))
	x[rareWords] = int8(min(4, o.rare))
	x[kindredWords] = int8(min(3, o.matched[kindred]))
	x[lonelyWords] = int8(min(5, o.matched[alien]))
}

func (p *pair) timeSigns(x *signs, k Kind) {
	x.set(oneDay, p.sameDay())
	x.set(otherTime, p.when.truth == timex.No && k.Name != "time" && !k.own && !p.persisted() && !p.since())
	_, _, other := p.otherDays()
	x.set(otherDay, other)
	switch a, b := p.a.context, p.b.context; {
	case a == nil && b == nil, k.Name == "polarity" && p.since():
	case a != nil && b != nil:
		x.set(otherPast, a.Value.Compatible(b.Value) == timex.No && (a != p.when.x || b != p.when.y))
	case longPast(p.a, a), longPast(p.b, b):
		x[onePast] = 2
	default:
		x[onePast] = 1
	}
}

func (p *pair) mannerSigns(x *signs, k Kind) {
	x.set(oneSpeaker, p.a.speaker != nil && p.a.speaker == p.b.speaker)
	x.set(otherMood, p.a.mood != p.b.mood && k.moods != free && !p.agreedDeal())
	x.set(onlyGuess, p.a.guess != p.b.guess)
	x.set(bothProperties, !k.free() && p.a.property() && p.b.property())
	x.set(oneProperty, !k.free() && p.a.property() != p.b.property())
	if r := p.related[p.a.doc][p.b.doc]; p.a.doc != p.b.doc && r < 4 {
		x[littleInCommon] = int8(4 - r)
	}
}

// oneNumber says whether both clauses give a number of more than one that goes together.
func (p *pair) oneNumber() bool {
	return slices.ContainsFunc(p.a.Quantities, func(x *claims.Quantity) bool {
		return x.Low > 1 && slices.ContainsFunc(p.b.Quantities, func(y *claims.Quantity) bool {
			return y.Low > 1 && x.Unit == y.Unit && x.Ordinal == y.Ordinal && x.Compatible(y.Value) == quantity.Yes
		})
	})
}

// crowd is how many pairs of claims two documents have, of which few can answer to each other: 0 for articles of 40 claims, two more each
// time that the number doubles.
func (p *pair) crowd() int8 {
	n := p.claims[p.a.doc] * p.claims[p.b.doc]
	return int8(max(0, min(12, 2*math.Log2(float64(n)/1600))))
}
