package claims

import (
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// titles reads the titles and offices in front of people's names.
func (r *resolver) titles() {
	for _, x := range r.referents {
		if x.kinds != Person {
			continue
		}
		for _, p := range x.phrases {
			r.title(x, p)
		}
	}
}

// title reads what stands in front of a name, as far left as it is one title.
func (r *resolver) title(x *referent, p *phrase) {
	best, office := p.first, false
	for g := p.first - 1; g >= r.base[r.sent[p.head]] && r.titleWord(g); g-- {
		if r.is(g, ud.ADP) && (office || !names.IsOffice(r.lower(g-1))) || r.lower(g) == "the" && !(g > 0 && r.is(g-1, ud.ADP)) { // "spoke to President Hale", "applauded the mayor"
			break
		}
		office = office || names.IsOffice(r.tok[g].Form)
		title, name := names.SplitTitle(strings.ReplaceAll(r.text[r.tok[g].Start:p.End], "\n", " "))
		if title != "" && strings.HasPrefix(p.Of(r.text), name) && name != "" && len(name) >= p.Len() && !r.is(g, ud.ADP, ud.DET, ud.PART, ud.PUNCT) {
			best = g
		}
	}
	if best == p.first {
		if n := p.first - 1; n >= r.base[r.sent[p.head]] && (r.tok[n].Form == strings.ToLower(r.tok[n].Form) || n == r.base[r.sent[n]]) && r.is(n, ud.NOUN, ud.PROPN) && r.inName[n] == nil && r.nounAt(n).kind == personNoun && !r.nounAt(n).plural {
			for best = n; best-1 >= r.base[r.sent[p.head]] && r.is(best-1, ud.NOUN, ud.ADJ) && r.words.head(best-1) >= best-1; {
				best--
			}
		}
	}
	if best == p.first {
		r.origin(x, p.first)
		r.shared(x, p)
		return
	}
	best = r.hyphened(best)
	if g := addressGender[strings.TrimSuffix(r.lower(p.first-1), ".")]; g != names.UnknownGender {
		x.gender = g
	}
	for g := best; g < p.first; g++ {
		r.taken[g] = true
	}
	r.origin(x, best)
	if ro := r.readRole(best, p.first); ro != nil && !addressOnly(ro) && !(best == p.first-1 && clerical[r.tok[best].Form]) {
		if before := best - 1; before >= r.base[r.sent[p.head]] && r.possessivePronoun(before) {
			ro.pronoun = before
		}
		x.give(r.ofCountry(ro, p.last))
	}
}

// ofCountry adds the country behind a name to the office in front of it: "President Mikko Aalto of Finland".
func (r *resolver) ofCountry(ro *role, g int) *role {
	if ro.Of == "" && ro.Country == "" && ro.owner == nil && g+1 < len(r.tok) && r.lower(g) == "of" {
		if p := r.nameOver(g + 1); p != nil && p.who.country() != "" {
			if o := names.ParseOffice(ro.String() + " of " + p.Of(r.text)); names.CountryName(o.Country) != "" {
				ro.Office = o
			}
		}
	}
	return ro
}

// shared reads a title in the plural in front of several names: "councillors Ana Reis and Rui Melo".
func (r *resolver) shared(x *referent, p *phrase) {
	n := p.first - 1
	if n < r.base[r.sent[p.head]] || !r.is(n, ud.NOUN) || r.nameOver(n) != nil || !r.nounAt(n).plural || r.nounAt(n).kind != personNoun || pluralNouns[r.lemmaAt(n)] {
		return
	}
	first := n
	for first > r.base[r.sent[n]] && r.is(first-1, ud.ADJ, ud.NOUN) && r.words.head(first-1) >= first {
		first--
	}
	first = r.hyphened(first)
	several := false
	for _, c := range r.kids[p.head] {
		if q := r.nameOver(c); q != nil && r.rel(c, "conj") && q.head == c && q.who.kinds == Person {
			q.who.give(r.readRole(first, p.first))
			several = true
		}
	}
	if several {
		x.give(r.readRole(first, p.first))
	}
}

// hyphened is the first token of the words that hyphens join to the one at g: "singer-songwriter".
func (r *resolver) hyphened(g int) int {
	for begin := r.base[r.sent[g]]; g-2 >= begin && r.lower(g-1) == "-" && !r.tok[g-1].SpaceAfter && !r.tok[g-2].SpaceAfter && r.inName[g-2] == nil; {
		g -= 2
	}
	return g
}

// clerical are forms of address that are words for relatives without their capital.
var clerical = map[string]bool{"Father": true, "Sister": true, "Brother": true, "Mother": true}

// origin reads whose somebody is from the country in front of the name or title: "Peru’s Ana Reis".
func (r *resolver) origin(x *referent, g int) {
	if g < len(r.tok) && g-2 >= r.base[r.sent[g]] && r.lower(g-1) == "'s" {
		if code, relation := names.Country(r.tok[g-2].Form); relation == names.Name {
			x.from = code
		}
	}
}

// addressOnly says whether a role is only a form of address.
func addressOnly(ro *role) bool {
	return isAddress(ro.Head) && !ro.restricted() && ro.Rank == "" && ro.Status == ""
}

// isAddress says whether a word is a form of address that tells nothing of its bearer.
func isAddress(word string) bool {
	switch strings.ToLower(strings.TrimSuffix(word, ".")) {
	case "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "dr", "prof", "mister", "madam", "madame", "monsieur", "herr", "frau":
		return true
	}
	return false
}

// titleWord says whether a token can be part of a title before a name.
func (r *resolver) titleWord(g int) bool {
	w := r.lower(g)
	switch {
	case w == "'s" || w == "'" && r.tok[g].Joined, w == "-" && !r.tok[g].SpaceAfter, w == "of" || w == "for" || w == "to" || w == "the", w == ".":
		return true
	case r.is(g, ud.NOUN, ud.PROPN, ud.ADJ):
		return !unspecific[w]
	case w == "and": // "interior and overseas minister"
		return g > 0 && g+1 < r.words.end(g) && names.IsModifier(r.lower(g-1)) && names.IsModifier(r.lower(g+1))
	case r.is(g, ud.VERB) && (r.rel(g, "amod", "compound") && r.words.head(g) > g || w == "managing" || w == "acting" || w == "retired"): // "managing director"
		return true
	case r.is(g, ud.VERB) && unicode.IsUpper([]rune(r.tok[g].Form + "a")[0]): // "United"
		return true
	}
	return false
}
