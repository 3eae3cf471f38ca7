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
func (r *resolver) weighKinds(all []*phrase) {
	ballots := map[string]ballot{}
	for _, p := range all {
		if ballots[p.name] == nil {
			ballots[p.name] = ballot{p.kind: voteRecognizer}
		}
	}
	for _, p := range all {
		r.vote(p, all, ballots[p.name])
	}
	r.share(all, ballots)
	for _, p := range all {
		r.stranger(p, all, ballots[p.name])
	}
	places := map[string]bool{}
	for key, b := range ballots {
		places[key] = b[Place] > voteRecognizer
	}
	settled := map[string]EntityKind{}
	for _, p := range all {
		if code, _ := names.Country(p.Of(r.text)); code != "" || p.last-p.first == 1 && p.kind == Person && names.IsGiven(p.name) {
			settled[p.name] = p.kind
		} else {
			settled[p.name] = ballots[p.name].winner(p.kind)
		}
	}
	for _, p := range all {
		p.kind = r.ofLonger(p, all, settled, places)
	}
}

// share gives longer names the votes of those that they may be called for short: people's of their last word, others' of the first.
func (r *resolver) share(all []*phrase, ballots map[string]ballot) {
	done := map[string]bool{}
	for _, p := range all {
		first, last, several := ends(p.name)
		if done[p.name] || !several {
			continue
		}
		done[p.name] = true
		if b := ballots[last]; b != nil {
			ballots[p.name][Person] += b[Person]
		}
		if b := ballots[first]; b != nil {
			ballots[p.name][Organization] += b[Organization]
		}
	}
}

const report = 5 // sentences of the shortest report

// stranger votes against a person whom a single word names that is no known personal name, where nothing in the document speaks
// for a person: news introduces people by their full names.
func (r *resolver) stranger(p *phrase, all []*phrase, b ballot) {
	if p.last-p.first > 1 || b[Person] != voteRecognizer || len(r.sents) < report || ner.Personal(p.name) {
		return
	}
	introduced := false
	for _, q := range all {
		_, _, several := ends(q.name)
		if several && strings.Contains(q.name, p.name) && slices.Contains(strings.Fields(q.name), p.name) {
			return
		}
		introduced = introduced || several && q.kind == Person
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

// ends are the first and the last word of a name on one line, and whether they are two.
func ends(name string) (first, last string, several bool) {
	first, _, several = strings.Cut(name, " ")
	return first, name[strings.LastIndexByte(name, ' ')+1:], several
}

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
	kind := settled[p.name]
	if p.last-p.first > 1 {
		return kind
	}
	if code, _ := names.Country(p.name); code != "" || places[p.name] {
		return kind
	}
	family, short := false, false
	for _, q := range all {
		first, last, several := ends(q.name)
		family = family || several && last == p.name && settled[q.name] == Person
		short = short || several && first == p.name && settled[q.name] == Organization
	}
	switch {
	case family && !short:
		return Person
	case short && !family:
		return Organization
	}
	return kind
}
