package claims

import (
	"slices"

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
	for _, x := range r.holders(ro) {
		if !slices.ContainsFunc(x.roles, func(y *role) bool { return r.fits(ro, y) }) {
			continue
		}
		if x.phrases[0].Start < p.Start {
			known = append(known, x)
		} else if ro.restricted() {
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

// holders are the referents one of whose roles may be the one given, each once.
func (r *resolver) holders(ro *role) []*referent {
	if r.byOffice == nil {
		r.byOffice = map[string][]*referent{}
		for _, x := range r.referents {
			for _, y := range x.roles {
				for _, k := range y.Keys() {
					if of := r.byOffice[k]; len(of) == 0 || of[len(of)-1] != x {
						r.byOffice[k] = append(of, x)
					}
				}
			}
		}
	}
	var out []*referent
	for _, k := range ro.Keys() {
		for _, x := range r.byOffice[k] {
			if !slices.Contains(out, x) {
				out = append(out, x)
			}
		}
	}
	return out
}

// restricted says whether the role says more than its head.
func (ro *role) restricted() bool {
	return ro.Country != "" || ro.Modifiers != "" || ro.Of != "" || ro.Scope != ""
}

// countryman is the only person before the phrase who belongs to the country of an office and has no other office: "Peru’s
// Ana Reis … the Peruvian president".
func (r *resolver) countryman(p *phrase, ro *role) *referent {
	if ro.Country == "" || ro.Of == "" || ro.Scope != "" || ro.Holders() == names.Anybody && !names.IsOffice(ro.Head) {
		return nil
	}
	var out *referent
	for _, x := range r.referents {
		if x.kinds == Person && x.named() && x.from == ro.Country && len(x.roles) == 0 && x.phrases[0].Start < p.Start {
			if out != nil {
				return nil
			}
			out = x
		}
	}
	return out
}

// fits says whether a description may be of the role: the same office, nothing in it that the role denies or lacks.
func (r *resolver) fits(d, ro *role) bool {
	return (d.owner == nil || d.owner == ro.owner) && r.office(ro).Fits(d.Office)
}

// otherStanding says whether only one of two descriptions is of a former holder, a deputy or the like.
func (r *resolver) otherStanding(p, q *phrase) bool {
	return p.noun.kind == personNoun && r.standing(p) != r.standing(q)
}

// standing is the first rank or status in front of a description's head, empty for none.
func (r *resolver) standing(p *phrase) string {
	for g := p.first; g < p.head; g++ {
		if names.IsStanding(r.lower(g)) {
			return r.lower(g)
		}
	}
	return ""
}
