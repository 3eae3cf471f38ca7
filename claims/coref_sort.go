package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// sorts reads what sort of thing the names of no persons name: "the ferry Thalia K.", "Miro, a lynx". The noun becomes a
// description of the named, by which a later "the ship" finds it.
func (r *resolver) sorts() {
	for _, x := range r.referents {
		for _, p := range x.phrases {
			if p.form == Named {
				r.sortBefore(x, p)
				r.sortBehind(x, p)
				r.sortCalled(x, p)
			}
		}
	}
}

// sortBefore reads "the ferry" of "the ferry Thalia K.".
func (r *resolver) sortBefore(x *referent, p *phrase) {
	h := p.first - 1
	if h <= r.base[r.sent[p.head]] || !r.together(p, h) || !r.sortOf(x, h) && !r.craft(x, h) {
		return
	}
	first := h
	for first-1 >= r.base[r.sent[h]] && r.is(first-1, ud.NOUN, ud.ADJ) && r.inName[first-1] == nil {
		first--
	}
	if d := first - 1; d >= r.base[r.sent[h]] && (r.is(d, ud.DET) || r.possessivePronoun(d)) {
		r.sort(x, &phrase{Span: r.span(d, h+1), first: d, last: h + 1, head: h, form: Description, noun: r.nounAt(h)})
	}
}

// sortBehind reads "a lynx" of "Miro, a lynx," and "the lynx" of "Miro the lynx".
func (r *resolver) sortBehind(x *referent, p *phrase) {
	if h := p.last + 1; h < r.words.end(p.head) && r.lower(p.last) == "the" && r.sortOf(x, h) && !r.is(h+1, ud.NOUN, ud.PROPN) && (r.words.head(h) == p.head || r.words.head(h) == r.words.head(p.head) && r.rel(h, "nsubj")) {
		r.sort(x, &phrase{Span: r.span(p.last, h+1), first: p.last, last: h + 1, head: h, form: Description, noun: r.nounAt(h)})
		return
	}
	for _, h := range r.kids[p.head] {
		if h <= p.last || !r.rel(h, "appos") || !r.comma(p.last) || !r.sortOf(x, h) {
			continue
		}
		if q := r.nounPhraseAt(h); q.first == p.last+1 && r.determinerOf(q) != bare {
			r.sort(x, q)
		}
	}
}

// sortCalled reads "a lynx" of "a lynx called Miro".
func (r *resolver) sortCalled(x *referent, p *phrase) {
	v := p.first - 1
	if v < r.base[r.sent[p.head]] || !r.is(v, ud.VERB) || !christens[r.lemmaAt(v)] || !r.rel(v, "acl") {
		return
	}
	h := r.words.head(v)
	if h < 0 || h >= v || !r.sortOf(x, h) && !(r.is(h, ud.NOUN) && r.phraseAt[h] == nil && !r.taken[h] && x.kinds == Person && r.nounAt(h).kind == personNoun && !r.nounAt(h).plural) {
		return
	}
	if q := r.nounPhraseAt(h); q.last <= v && r.determinerOf(q) != bare && r.determinerOf(q) != negated {
		r.sort(x, q)
	}
	// "The animal, a male called Miro": the same is said of the animal.
	if m := r.words.head(h); m >= 0 && r.rel(h, "appos") && r.is(m, ud.NOUN) && r.inName[m] == nil && r.phraseAt[m] == nil && !r.taken[m] && !r.nounAt(m).plural {
		r.sort(x, r.nounPhraseAt(m))
	}
}

var christens = nounSet("call name dub nickname christen baptize")

// sort links a description that tells of what sort the referent is. An animal with a name is spoken of like a person, by "he" and by name
// alone in other documents, and stays one; a ferry is none.
func (r *resolver) sort(x *referent, q *phrase) {
	if x.kinds != Event && (q.noun.kind == animalNoun && x.kinds != Person || q.noun.kind == thingNoun) {
		x.kinds, x.noun.kind = Other, q.noun.kind
	}
	r.link(q, x)
	for g := q.first; g < q.last; g++ {
		r.taken[g] = r.taken[g] || r.inName[g] == nil
	}
}

// sortOf says whether the noun at h can say what the referent is. What is taken for a person may be an animal.
func (r *resolver) sortOf(x *referent, h int) bool {
	if !r.is(h, ud.NOUN) || r.inName[h] != nil || r.phraseAt[h] != nil || r.taken[h] || unspecific[r.lemmaAt(h)] {
		return false
	}
	n := r.nounAt(h)
	switch x.kinds {
	case Person:
		return n.kind == animalNoun && !n.plural
	case Organization:
		return n.kind == groupNoun && !n.plural
	case Place:
		return n.kind == placeNoun && !n.plural
	case Event:
		return n.kind == eventNoun
	}
	return n.kind == thingNoun || n.kind == animalNoun || n.kind == eventNoun
}

// together says whether the name and the noun right in front of it make one phrase. In "the book Hale wrote" they don't.
func (r *resolver) together(p *phrase, h int) bool {
	switch noun, name := r.words.head(h), r.words.head(p.head); {
	case noun == p.head:
		return r.rel(h, "compound", "appos", "flat", "nmod")
	case name == h:
		return r.rel(p.head, "appos", "flat", "nmod", "compound") && (!r.is(p.last, ud.VERB, ud.AUX) || noun == p.last)
	default:
		return noun == name && r.rel(h, "nsubj") && r.rel(p.head, "nsubj") // "The tanker Olga Star ran aground", misread
	}
}

// craft says whether "the" and a noun for a thing are in front of the name though it was taken for a person's, an organization's or
// a place's: "the ferry Thalia".
func (r *resolver) craft(x *referent, h int) bool {
	lemma := r.lemmaAt(h)
	return r.is(h, ud.NOUN) && r.lower(h-1) == "the" && nouns.Is(lemma, nouns.Thing) && !unspecific[lemma] && r.phraseAt[h] == nil && !r.taken[h] &&
		len(x.names) == 1 && len(x.roles) == 0 && x.country() == ""
}

// sortReach is how many sentences before a phrase are looked through for what another noun describes.
const sortReach = 2

// bySort is the only referent mentioned shortly before that the phrase's head can stand for: by a synonym ("the blast … the
// explosion"), as the more general noun ("the ferry … the vessel") or as a word for named ones of the kind ("the country").
func (r *resolver) bySort(p *phrase, d determiner) *referent {
	if d == possessed || p.last != p.head+1 || r.modified(p) || r.clausal(p) {
		return nil
	}
	for s := r.sent[p.head]; s >= max(0, r.sent[p.head]-sortReach); s-- {
		var best *referent
		top, tied := 0, false
		for _, q := range r.inSentence[s] {
			if q.Start >= p.Start {
				continue
			}
			switch score := r.standsFor(p, q); {
			case score > top:
				best, top, tied = q.who, score, false
			case score == top && q.who != best:
				tied = true
			}
		}
		if top > 0 {
			if tied {
				return nil
			}
			return best
		}
	}
	return nil
}

// standsFor is how surely the phrase's head stands for what q describes or names; 0 where it doesn't.
func (r *resolver) standsFor(p, q *phrase) int {
	lemma := r.lemmaAt(p.head)
	switch q.form {
	case Named:
		return r.standsForName(p, lemma, q)
	case Description:
		if p.noun.plural || q.who.plural || r.sent[q.head] == r.sent[p.head] || r.generic(q) || r.setApart(q) || r.determinerOf(q) == bare {
			return 0
		}
		return wider(r.lemmaAt(q.head), lemma)
	}
	return 0
}

// wider is how surely a noun stands for what another describes: by a synonym or as the more general of the two.
func wider(narrow, wide string) int {
	if score, _ := nouns.Same(narrow, wide); score == 90 || score == 60 && nouns.General(wide, narrow) {
		return score
	}
	return 0
}

// standsForName is standsFor for a name: by what it is said to be, by the noun in it ("the Baobab Awards … the prizes"), or by its
// kind.
func (r *resolver) standsForName(p *phrase, lemma string, q *phrase) int {
	x := q.who
	if words := strings.Fields(strings.ToLower(q.name)); len(words) > 1 && x.kinds != Person {
		last := lastOfName(words)
		if plural := nouns.Singular(last) != last; plural == p.noun.plural {
			if score := wider(last, lemma); score > 0 {
				return score
			}
		}
	}
	if p.noun.plural {
		return 0
	}
	best := 0
	for _, ro := range x.roles {
		best = max(best, wider(ro.Head, lemma))
	}
	code, relation := names.Country(q.name)
	switch {
	case x.kinds == Place && stateWords[lemma] && code != "" && relation == names.Name:
		return 50
	case x.kinds == Place && townWords[lemma] && code == "" && !landform(q.name):
		return 50
	case x.kinds == Organization && companies[lemma] && code == "":
		return 50
	}
	return best
}

// landform says whether a name says that it is no town's: "Ncandu River", "Lake Saimaa".
func landform(name string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if nouns.Is(w, nouns.Place) && !townWords[w] {
			return true
		}
	}
	return false
}

var (
	stateWords = nounSet("country nation")
	townWords  = nounSet("city town village")
)
