package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// called is what an entity without a name is called: its first description that has a determiner and no capitals of a heading, else
// its first.
func (r *resolver) called(x *referent) string {
	var first *phrase
	for _, p := range x.phrases {
		if p.form != Description {
			continue
		}
		if r.determinerOf(p) != bare && !upperFirst(r.tok[p.head].Form) {
			return r.short(p)
		}
		if first == nil {
			first = p
		}
	}
	if first == nil {
		return ""
	}
	return r.short(first)
}

// short is a description as a phrase to be read by itself: from its determiner to the end of the first prepositional phrase behind
// the head, with what "of" joins, and without times, clauses and phrases cut in the middle.
func (r *resolver) short(p *phrase) string {
	first, last := p.first, p.head+1
	for g := p.first; g < p.head; g++ { // "more comfortable keeping talks"
		if r.is(g, ud.VERB) && !r.rel(g, "amod", "compound") {
			first = g + 1
		}
	}
	joined := false
	for last < p.last && !r.is(last, ud.VERB, ud.AUX, ud.SCONJ, ud.PRON) {
		end := last + 1
		if r.is(last, ud.ADP) {
			of := r.lower(last) == "of"
			if end = r.endOfCase(last, p.noun.plural); end < 0 || !of && (joined || !settles[r.lower(last)]) {
				break
			}
			joined = joined || !of
		}
		last = end
	}
	for last-1 > p.head && r.is(last-1, ud.ADP, ud.DET, ud.PUNCT, ud.PART) {
		last--
	}
	return unquoted(strings.Join(strings.Fields(r.span(first, last).Of(r.text)), " "))
}

// unquoted is a phrase without the quotation marks of which it has only one, and without those around it.
func unquoted(s string) string {
	if strings.Count(s, "“") != strings.Count(s, "”") || strings.Count(s, `"`)%2 == 1 {
		s = strings.NewReplacer("“", "", "”", "", `"`, "").Replace(s)
	}
	return strings.Trim(s, "“”\"‘ ")
}

// settles are the prepositions that mostly say which one is meant.
var settles = nounSet("of in at on near for with over against from between off outside")

var seasons = nounSet("spring summer autumn winter season")

// endOfCase is the end of the prepositional phrase that the preposition at g begins, with one more that "and" joins to it behind a plural
// ("talks between Latvia and Estonia"); -1 where it is a time, which says little of what something is, or goes on too long.
func (r *resolver) endOfCase(g int, plural bool) int {
	h := r.words.head(g)
	if h <= g || unspecific[r.lemmaAt(h)] || seasons[r.lemmaAt(h)] || r.is(h, ud.NUM) {
		return -1
	}
	end, conjuncts := h+1, 0
	for _, c := range r.kids[h] {
		if c > h && r.rel(c, "conj") {
			end, conjuncts = c+1, conjuncts+1
		}
	}
	if conjuncts > 1 || end-h > 5 || conjuncts == 0 && r.lower(g) == "between" || conjuncts == 1 && !plural {
		return -1
	}
	return end
}
