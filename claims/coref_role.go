package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
)

// byRole is the only referent known to hold the role that a phrase describes: "the envoy", "the Finnish president". Roles that
// the text tells of later count only where the phrase says more than its head.
func (r *resolver) byRole(p *phrase, d determiner) *referent {
	if p.noun.plural {
		return nil
	}
	ro := r.readRole(p.first, p.last)
	if ro == nil {
		return nil
	}
	var known, later []*referent
	for _, x := range r.referents {
		if !x.named() && len(x.roles) == 0 || !slices.ContainsFunc(x.roles, func(y *role) bool { return fits(ro, y) }) {
			continue
		}
		if x.phrases[0].Start < p.Start {
			known = append(known, x)
		} else if ro.country != "" || len(ro.words) > 0 {
			later = append(later, x)
		}
	}
	switch {
	case len(known) == 1:
		return known[0]
	case len(known) > 1:
		return r.nearest(p, known)
	case len(later) == 1 && d != possessed:
		return later[0]
	}
	return r.countryman(p, ro)
}

// countryman is the only person before the phrase who belongs to the country of an office and has no other office: "Peru’s
// Ana Reis … the Peruvian president".
func (r *resolver) countryman(p *phrase, ro *role) *referent {
	if ro.country == "" || len(ro.words) > 1 || !names.IsOffice(ro.head) && !general[ro.head] {
		return nil
	}
	var out *referent
	for _, x := range r.referents {
		if x.kinds == Person && x.named() && x.from == ro.country && len(x.roles) == 0 && x.phrases[0].Start < p.Start {
			if out != nil {
				return nil
			}
			out = x
		}
	}
	return out
}

// fits says whether a description may be of the role: the same office, nothing in it that the role denies or lacks.
func fits(d, ro *role) bool {
	if !sameOffice(d, ro) || d.former != ro.former || d.country != "" && ro.country != d.country || d.owner != nil && d.owner != ro.owner {
		return false
	}
	for _, w := range d.words {
		if !slices.Contains(ro.words, w) && !determinerWords[w] && w != ro.head {
			return false
		}
	}
	return true
}

var determinerWords = nounSet("the this that these those new own said same")

// officeClasses are sets of offices, as bits by their words. One word is used for offices beside its own: any head of a state or
// government is its leader.
var officeClasses = bits(
	"leader president premier chancellor prime minister king queen emir ruler chairman head",
	"spokesman spokeswoman spokesperson secretary",
	"diplomat ambassador envoy negotiator representative",
	"politician senator lawmaker mp congressman congresswoman legislator deputy representative minister",
	"chief boss director chairman chairwoman ceo executive head manager",
	"policeman officer detective inspector sergeant constable superintendent",
)

// bits are those of the sets that each word is in.
func bits(sets ...string) map[string]uint8 {
	m := map[string]uint8{}
	for i, set := range sets {
		for w := range strings.FieldsSeq(set) {
			m[w] |= 1 << i
		}
	}
	return m
}

// general are the words that stand for every member of their class.
var general = nounSet("leader spokesman spokeswoman spokesperson diplomat politician chief boss officer")

// sameOffice says whether the heads of two roles may stand for one office.
func sameOffice(a, b *role) bool {
	return a.head == b.head || a.classes&b.classes != 0 && (general[a.head] || general[b.head] && a.head != "secretary")
}
