package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// nounKind is what sort of thing a noun stands for, after package nouns.
type nounKind = nouns.Kind

const (
	thingNoun  = nouns.Thing
	personNoun = nouns.Person
	animalNoun = nouns.Animal
	groupNoun  = nouns.Organization
	placeNoun  = nouns.Place
	eventNoun  = nouns.Event
)

// noun is what a phrase tells of what it stands for.
type noun struct {
	kind   nounKind
	plural bool
	gender names.Gender
}

// nounAt reads the noun or pronoun at g.
func (r *resolver) nounAt(g int) noun {
	lemma := r.lemmaAt(g)
	kind, _ := nouns.KindOf(lemma)
	n := noun{kind: kind, plural: r.tok[g].Feats.Get("Number") == "Plur" || pluralNouns[lemma]}
	if n.kind == thingNoun && personSuffix(lemma) {
		n.kind = personNoun
	}
	if n.kind == personNoun && !n.plural {
		n.gender = genderOfNoun(lemma)
	}
	return n
}

var pluralNouns = map[string]bool{"people": true, "police": true}

func personSuffix(lemma string) bool {
	for _, s := range []string{"man", "woman", "person", "ologist", "keeper", "maker", "-maker", "-old"} {
		if len(lemma) > len(s)+1 && strings.HasSuffix(lemma, s) && lemma != "human" {
			return true
		}
	}
	return false
}

var (
	feminineNouns  = nounSet("woman girl mother daughter sister wife aunt niece grandmother queen princess actress waitress widow heroine lady goddess duchess countess mum mom girlfriend bride nun businesswoman hostess midwife mistress stepmother granddaughter stewardess headmistress empress baroness")
	masculineNouns = nounSet("man boy father son brother husband uncle nephew grandfather king prince actor waiter widower hero gentleman god duke count dad boyfriend groom monk businessman host master stepfather grandson steward headmaster emperor baron guy bishop pope priest imam sheikh")
)

func nounSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

func genderOfNoun(lemma string) names.Gender {
	switch {
	case feminineNouns[lemma], strings.HasSuffix(lemma, "woman"):
		return names.Feminine
	case masculineNouns[lemma] && lemma != "actor" && lemma != "host" && lemma != "hero", strings.HasSuffix(lemma, "sman") && lemma != "salesman":
		return names.Masculine
	}
	return names.UnknownGender
}

// apart are the relations whose branches don't belong to the phrase of a noun.
func (r *resolver) apart(g int) bool {
	switch r.bases[g] {
	case "acl", "appos", "parataxis", "conj", "cc", "advcl", "cop", "nsubj", "csubj", "aux", "mark", "punct", "discourse", "ccomp", "obj", "obl", "vocative", "list", "orphan", "dep", "expl":
		return true
	case "advmod":
		return !r.is(r.words.head(g), ud.ADJ, ud.NUM)
	}
	return false
}

// nounPhraseAt is the phrase that g heads: the run of its dependents around it, without clauses, appositions and conjuncts.
func (r *resolver) nounPhraseAt(g int) *phrase {
	first, last := g, g+1
	begin, end := r.base[r.sent[g]], r.words.end(g)
	for first > begin && r.belongs(first-1, g) {
		first--
	}
	for last < end && r.belongs(last, g) {
		last++
	}
	for first < g && r.mark(first) {
		first++
	}
	for last > g+1 && (r.mark(last-1) || r.is(last-1, ud.PRON) || // "the singer herself"
		r.is(last-1, ud.ADP) && r.words.head(last-1) >= last) {
		last--
	}
	return &phrase{Span: r.span(first, last), first: first, last: last, head: g, form: Description, noun: r.nounAt(g)}
}

// belongs says whether i is in the phrase of g. A prepositional phrase's own clauses and commas end it.
func (r *resolver) belongs(i, g int) bool {
	for steps := 0; i != g; steps++ {
		if i < 0 || steps > 8 || r.rel(i, "case") && r.words.head(i) == g || r.apart(i) && !r.rel(i, "punct") || r.rel(i, "punct") && r.comma(i) {
			return false
		}
		i = r.words.head(i)
	}
	return true
}

// determiner says how a phrase is determined.
type determiner uint8

const (
	bare determiner = iota
	definite
	indefinite
	demonstrative
	possessed
	negated
)

// possessivePronoun says whether a token is a pronoun such as "his".
func (r *resolver) possessivePronoun(g int) bool {
	return r.is(g, ud.PRON) && r.tok[g].Feats.Get("Poss") == "Yes"
}

func (r *resolver) determinerOf(p *phrase) determiner {
	for g := p.first; g < p.head; g++ {
		switch w := r.lower(g); {
		case w == "the":
			return definite
		case w == "this" || w == "that" || w == "these" || w == "those":
			return demonstrative
		case w == "a" || w == "an" || w == "another" || w == "some" || w == "any" || w == "each" || w == "every":
			return indefinite
		case w == "no":
			return negated
		case r.possessivePronoun(g) || w == "'s" || w == "'":
			return possessed
		}
	}
	return bare
}
