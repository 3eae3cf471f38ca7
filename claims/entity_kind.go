package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/names"
)

// ballot is the votes of one name for its kind.
type ballot map[EntityKind]int

// Weights of the votes. The recognizer's word counts as much as one middling witness.
const (
	voteRecognizer = 4
	voteNoun       = 6 // the noun in front of it, its apposition or predicate
	voteAge        = 9
	voteWho        = 6
	votePronoun    = 5
	voteVerb       = 2
	voteHint       = 3
	voteWords      = 5 // a word for organizations or places in the name itself
)

// weighKinds settles the kind of each name by what the words around all its mentions in the document tell of it. Countries
// stay what they are.
func (r *resolver) weighKinds(all []*phrase, kinds map[*phrase]EntityKind) {
	ballots := map[string]ballot{}
	for _, p := range all {
		key := r.nameKey(p)
		if ballots[key] == nil {
			ballots[key] = ballot{kinds[p]: voteRecognizer}
		}
	}
	for _, p := range all {
		r.vote(p, all, kinds, ballots[r.nameKey(p)])
	}
	r.share(all, ballots)
	for _, p := range all {
		r.stranger(p, all, kinds, ballots[r.nameKey(p)])
	}
	places := map[string]bool{}
	for key, b := range ballots {
		places[key] = b[Place] > voteRecognizer
	}
	settled := map[string]EntityKind{}
	for _, p := range all {
		key := r.nameKey(p)
		if code, _ := names.Country(p.Of(r.text)); code != "" || p.last-p.first == 1 && names.IsGiven(key) && kinds[p] == Person {
			settled[key] = kinds[p]
		} else {
			settled[key] = ballots[key].winner(kinds[p])
		}
	}
	for _, p := range all {
		kinds[p] = r.ofLonger(p, all, settled, places)
	}
}

// share gives longer names the votes of those that they may be called for short: people's of their last word, others' of the first.
func (r *resolver) share(all []*phrase, ballots map[string]ballot) {
	done := map[string]bool{}
	for _, p := range all {
		key := r.nameKey(p)
		words := strings.Fields(key)
		if done[key] || len(words) < 2 {
			continue
		}
		done[key] = true
		if b := ballots[words[len(words)-1]]; b != nil {
			ballots[key][Person] += b[Person]
		}
		if b := ballots[words[0]]; b != nil {
			ballots[key][Organization] += b[Organization]
		}
	}
}

const report = 5 // sentences of the shortest report

// stranger votes against a person whom a single word names that is no known personal name, where nothing in the document speaks
// for a person: news introduces people by their full names.
func (r *resolver) stranger(p *phrase, all []*phrase, kinds map[*phrase]EntityKind, b ballot) {
	key := r.nameKey(p)
	if p.last-p.first > 1 || b[Person] != voteRecognizer || ner.Personal(key) || len(r.sents) < report {
		return
	}
	introduced := false
	for _, q := range all {
		words := strings.Fields(r.nameKey(q))
		if len(words) > 1 && slices.Contains(words, key) {
			return
		}
		introduced = introduced || len(words) > 1 && kinds[q] == Person
	}
	if !introduced {
		return
	}
	b[Person] -= voteWho
	switch w := r.lower(p.first - 1); {
	case locative[w] || w == "at" || w == "from" || w == "to" || w == "off" || w == "via" || w == "of":
		b[Place] += voteVerb
	case r.rel(p.head, "nsubj") || r.lower(p.last) == "'s":
		b[Organization]++
	default:
		b[Other]++
	}
}

// nameKey is the name on one line.
func (r *resolver) nameKey(p *phrase) string { return strings.Join(strings.Fields(p.Of(r.text)), " ") }

// winner is the kind with most votes, the present one where nothing has more.
func (b ballot) winner(now EntityKind) EntityKind {
	best := now
	for _, k := range []EntityKind{Person, Organization, Place, Event, Other} {
		if b[k] > b[best] {
			best = k
		}
	}
	return best
}

// ofLonger is the kind of a name of one word: that of the only longer names that it can be short for, else its own.
func (r *resolver) ofLonger(p *phrase, all []*phrase, settled map[string]EntityKind, places map[string]bool) EntityKind {
	key := r.nameKey(p)
	kind := settled[key]
	if p.last-p.first > 1 {
		return kind
	}
	if code, _ := names.Country(key); code != "" || places[key] {
		return kind
	}
	family, short := false, false
	for _, q := range all {
		words := strings.Fields(r.nameKey(q))
		if len(words) < 2 {
			continue
		}
		family = family || words[len(words)-1] == key && settled[r.nameKey(q)] == Person
		short = short || words[0] == key && settled[r.nameKey(q)] == Organization
	}
	switch {
	case family && !short:
		return Person
	case short && !family:
		return Organization
	}
	return kind
}
