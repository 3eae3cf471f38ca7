package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// again is who or what earlier phrases with the same head describe: the last that the same words describe, else the last that
// has all the modifiers of this phrase and is not set apart from it. A phrase with a clause of its own tells of something new.
func (r *resolver) again(p *phrase, d determiner) *referent {
	if r.clausal(p) {
		return nil
	}
	key, words, reach := r.contentKey(p), r.modifiers(p), len(r.sents)
	if d == demonstrative {
		reach = thisReach
	}
	var near *referent
	doubt := false
	for q, n := r.described[r.lemmaAt(p.head)], 0; q != nil && n < memory; q, n = q.previous, n+1 {
		x := q.who
		if q.Start >= p.Start || x.noun.plural != p.noun.plural || r.otherStanding(p, q) || r.sent[p.head]-r.sent[q.head] > reach || d == possessed && !r.samePossessor(p, q) || r.generic(q) || r.faded(p, q, d) {
			continue
		}
		apart := r.setApart(q) && !r.setApart(p)
		if !apart && r.contentKey(q) == key {
			return x
		}
		if near == nil && !doubt && r.sent[p.head]-r.sent[q.head] <= againReach && r.covers(x, words) {
			near, doubt = x, apart
		}
	}
	if doubt { // "another bridge … the bridge" may be the other one or the first
		return nil
	}
	return near
}

const (
	memory     = 100 // earlier descriptions with one head that are looked at: no article has more, and a text without end stays quick
	thisReach  = 2   // sentences in which "this bridge" means it
	againReach = 8   // sentences in which a shorter phrase means the same
	ownReach   = 3   // sentences in which "the bridge" means "their bridge"
)

// clausal says whether a clause behind the head says which one is meant: "the bridge that fell".
func (r *resolver) clausal(p *phrase) bool {
	for _, c := range r.kids[p.head] {
		if c > p.head && r.rel(c, "acl") {
			return true
		}
	}
	return false
}

// generic says whether a phrase stands for no certain one: "every player", "any player".
func (r *resolver) generic(p *phrase) bool {
	for g := p.first; g < p.head; g++ {
		switch r.lower(g) {
		case "every", "each", "any", "no", "most", "more", "either":
			return true
		}
	}
	return false
}

// faded says whether q was too weak a description to be taken up at this distance: a noun without a determiner stands for
// something certain only where the next sentence takes it up ("Ferry sinks off Crete"), one with "a" or a possessive fades later.
func (r *resolver) faded(p, q *phrase, d determiner) bool {
	switch far := r.sent[p.head] - r.sent[q.head]; r.determinerOf(q) {
	case bare:
		return far != 1
	case indefinite:
		return far > againReach
	case possessed:
		return d != possessed && far > ownReach
	}
	return false
}

// setApart says whether a phrase's modifiers tell what it stands for from another of the sort: "another player".
func (r *resolver) setApart(p *phrase) bool {
	for g := p.first; g < p.head; g++ {
		if others[r.lower(g)] {
			return true
		}
	}
	return false
}

var others = nounSet("another other others second third fourth former previous earlier next last different new rival")

// samePossessor says whether two phrases have the same possessor: "Russia’s stance" twice, or "her stance" of one she.
func (r *resolver) samePossessor(p, q *phrase) bool {
	a, b := r.possessor(p), r.possessor(q)
	return a != nil && a == b
}

// possessor is whom or what the possessive in front of the phrase's head stands for, or nil.
func (r *resolver) possessor(p *phrase) *referent {
	for g := p.first; g < p.head; g++ {
		if !r.rel(g, "nmod:poss") {
			continue
		}
		if q := r.nameOver(g); q != nil {
			return q.who
		}
		if q := r.phraseAt[g]; q != nil {
			return q.who
		}
	}
	return nil
}

// covers says whether what is known of the referent has all the words.
func (r *resolver) covers(x *referent, words []string) bool {
	if len(words) == 0 {
		return true
	}
	var known []string
	for _, q := range x.phrases {
		if q.form == Description {
			known = append(known, r.modifiers(q)...)
		}
	}
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(known, w) })
}

// modifiers are the content words of a phrase beside its head.
func (r *resolver) modifiers(p *phrase) []string {
	var out []string
	for g := p.first; g < p.last; g++ {
		if g != p.head && r.is(g, ud.NOUN, ud.PROPN, ud.ADJ, ud.NUM, ud.VERB) {
			out = append(out, r.lemmaAt(g))
		}
	}
	return out
}

// contentKey is the content words of a phrase in their order.
func (r *resolver) contentKey(p *phrase) string {
	var b []byte
	for g := p.first; g < p.last; g++ {
		if r.is(g, ud.NOUN, ud.PROPN, ud.ADJ, ud.NUM, ud.VERB, ud.ADP, ud.ADV) {
			b = append(append(b, r.lemmaAt(g)...), ' ')
		}
	}
	return string(b)
}
