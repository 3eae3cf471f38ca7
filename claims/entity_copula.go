package claims

import (
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// copulas reads "Ana Reis is the mayor of Pombal" and "Ana Reis is 54"; of what "she" is only offices, since she may be somebody else.
func (r *resolver) copulas(named bool) {
	for g := range r.tok {
		if r.child(g, "cop") < 0 || r.nameOver(g) != nil || r.negative(g) || r.tok[r.child(g, "cop")].Lemma != "be" {
			continue
		}
		x := r.holderOf(g, named)
		switch {
		case x == nil || named && r.phraseAt[g] != nil:
		case r.is(g, ud.NOUN, ud.PROPN):
			r.copula(x, g, named)
		case r.is(g, ud.NUM) && x.kinds == Person && x.age == "" && len(r.tok[g].Form) == 2:
			x.age = r.tok[g].Form
		}
	}
}

func (r *resolver) copula(x *referent, g int, named bool) {
	if n := r.nounAt(g); n.plural || n.kind != x.kind || n.kind == thingNoun || !named && !names.IsOffice(r.lemmaAt(g)) {
		return
	}
	q := r.nounPhraseAt(g)
	x.give(r.readRole(q.first, q.last))
	r.further(x, g)
}

// further reads what somebody is beside: "a singer, writer and director".
func (r *resolver) further(x *referent, g int) {
	for _, c := range r.kids[g] {
		if r.sameBearer(c) {
			x.give(r.roleOf(c))
		}
	}
}

// sameBearer says whether a conjunct tells more of whom the first noun describes: it has no article or number of its own.
func (r *resolver) sameBearer(c int) bool {
	return r.rel(c, "conj") && r.is(c, ud.NOUN) && r.nameOver(c) == nil && r.child(c, "det", "nummod", "nsubj", "cop") < 0 && !r.nounAt(c).plural && (r.nounAt(c).kind == personNoun || names.IsOffice(r.lemmaAt(c)))
}

// negative says whether a predicate is negated, asked, or hedged by a modal.
func (r *resolver) negative(g int) bool {
	for _, c := range r.kids[g] {
		if w := r.lemmaAt(c); w == "not" || w == "n't" || w == "never" || w == "no" || r.rel(c, "mark") && w == "if" || r.is(c, ud.AUX) && !r.rel(c, "cop") && w != "have" && w != "do" {
			return true
		}
	}
	return false
}
