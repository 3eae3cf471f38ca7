package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// appositions reads phrases set beside names by commas: "John Hale, the harbour master," and "The harbour master, John Hale,".
func (r *resolver) appositions() {
	for _, x := range r.referents {
		for _, p := range x.phrases {
			if p.form != Named {
				continue
			}
			r.ageAfter(x, p)
			r.appositionBehind(x, p)
			r.appositionBefore(x, p)
		}
	}
}

// ageAfter reads "John Hale, 54,".
func (r *resolver) ageAfter(x *referent, p *phrase) {
	if g := p.last; x.kinds == Person && g+1 < r.words.end(p.head) && r.comma(g) && r.is(g+1, ud.NUM) && (g+2 == r.words.end(p.head) || r.comma(g+2) || r.lower(g+2) == ".") {
		x.age = r.tok[g+1].Form
	}
}

// appositionBehind reads an apposition behind a name and its comma.
func (r *resolver) appositionBehind(x *referent, p *phrase) {
	g := r.afterBrackets(p.last)
	if x.age != "" && g+2 < r.words.end(p.head) && r.comma(g) && r.is(g+1, ud.NUM) {
		g += 2
	}
	if g+1 >= r.words.end(p.head) || !r.comma(g) || r.lower(g) == ";" || r.lower(g) == ":" {
		return
	}
	h := r.appositionHead(g+1, p, x)
	if h < 0 {
		return
	}
	q := r.nounPhraseAt(h)
	end := r.lastBearer(q)
	closed := end >= r.words.end(p.head) || r.comma(end) || r.mark(end)
	if q.first != g+1 || !closed && (!r.rel(h, "appos") || r.is(end, ud.CCONJ)) && !(r.is(q.last, ud.PRON) && strings.HasPrefix(r.lower(q.last), "w")) {
		return
	}
	if r.listed(p, q) || r.lower(p.last) == "(" && upperFirst(r.tok[h].Form) { // "Elia Kazan (The Last Tycoon)"
		return
	}
	r.describe(x, q)
	if end > q.last {
		r.further(x, q.head)
	}
}

// afterBrackets is the token behind brackets at g where a comma follows them: "Katherine (née Buckley), a dancer".
func (r *resolver) afterBrackets(g int) int {
	if end := r.words.end(g - 1); g < end && r.lower(g) == "(" {
		for i := g + 1; i+1 < end && i < g+12; i++ {
			if r.lower(i) == ")" && r.lower(i+1) == "," {
				return i + 1
			}
		}
	}
	return g
}

// lastBearer is the end of the phrase with what else it says that its bearer is: "a lawyer and writer".
func (r *resolver) lastBearer(q *phrase) int {
	end := q.last
	for _, c := range r.kids[q.head] {
		if r.sameBearer(c) {
			end = max(end, r.nounPhraseAt(c).last)
		}
	}
	return end
}

// listed says whether the phrase after the name is only the next item of a list: "Ana Reis, the mayor, and two others".
func (r *resolver) listed(p, q *phrase) bool {
	return r.rel(q.head, "conj") && r.words.head(q.head) == p.head
}

// appositionHead is the head of a noun phrase that begins at g and may describe the name, or -1.
func (r *resolver) appositionHead(g int, p *phrase, x *referent) int {
	h := g
	for steps := 0; steps < 12 && !r.is(h, ud.NOUN, ud.PROPN) || r.rel(h, "compound", "nmod:poss", "amod", "flat", "nummod"); steps++ {
		if h = r.words.head(h); h < g || h >= r.words.end(p.head) || steps > 12 {
			return -1
		}
	}
	if r.nameOver(h) != nil || r.nounAt(h).plural {
		return -1
	}
	kind := r.nounAt(h).kind
	office := names.IsOffice(r.lemmaAt(h))
	switch x.kinds {
	case Person:
		if kind != personNoun && !office {
			return -1
		}
	case Organization:
		if kind != groupNoun {
			return -1
		}
	case Place:
		if kind != placeNoun {
			return -1
		}
	default:
		return -1
	}
	if r.is(g, ud.DET) || r.possessivePronoun(g) || office || r.rel(h, "appos") {
		return h
	}
	return -1
}

// describe makes a phrase a description of the referent, and its role.
func (r *resolver) describe(x *referent, q *phrase) {
	if r.phraseAt[q.head] != nil {
		return
	}
	q.noun.gender = genderOfNoun(r.lemmaAt(q.head))
	r.link(q, x)
	for g := q.first; g < q.last; g++ {
		if r.nameOver(g) == nil {
			r.taken[g] = true
		}
	}
	x.give(r.readRole(q.first, q.last))
}

// appositionBefore reads an apposition in front of a comma and the name: "Reis’s press secretary, Leo Brandt,".
func (r *resolver) appositionBefore(x *referent, p *phrase) {
	begin := r.base[r.sent[p.head]]
	g := p.first - 1
	if x.kinds != Person || g <= begin || !r.comma(g) || r.lower(g) != "," || p.last < r.words.end(p.head) && !r.mark(p.last) && !r.is(p.last, ud.VERB, ud.AUX) {
		return
	}
	// The nearest person noun to the left that isn't inside a preposition's phrase heads it.
	h := g - 1
	if n := r.words.head(p.head); r.rel(p.head, "appos") && n >= begin && n < g && r.is(n, ud.NOUN) && r.describes(n) {
		h = n
	}
	for h > begin && !r.comma(h) && !(r.is(h, ud.NOUN, ud.PROPN) && r.describes(h)) {
		h--
	}
	if r.comma(h) || !r.is(h, ud.NOUN, ud.PROPN) || r.nounAt(h).plural || !r.describes(h) {
		return
	}
	first := h
	for first > begin && (r.titleWord(first-1) && !r.is(first-1, ud.ADP) || r.is(first-1, ud.DET) || r.possessivePronoun(first-1)) {
		first--
		if r.lower(first) == "the" || r.is(first, ud.PRON) {
			break
		}
	}
	for i := h + 1; i < g; i++ { // only prepositional phrases may stand between the head and the comma
		if r.is(i, ud.VERB, ud.AUX, ud.SCONJ, ud.CCONJ) || r.comma(i) {
			return
		}
	}
	for r.mark(first) || r.is(first, ud.PART) {
		first++
	}
	if r.is(first, ud.DET) && (r.lower(first) == "a" || r.lower(first) == "an" || r.lower(first) == "no") || first >= h && r.is(h, ud.NOUN) && r.tok[h].Form == strings.ToLower(r.tok[h].Form) && first > begin {
		return
	}
	if first > begin && r.is(first-1, ud.ADP) && p.last < r.words.end(p.head) && !r.mark(p.last) { // "According to the doctor, Ana Reis left"
		return
	}
	r.describe(x, &phrase{Span: r.span(first, g), first: first, last: g, head: h, form: Description, noun: r.nounAt(h)})
}

// describes says whether a noun outside all names can stand for a person: an office, a word for people, or an unknown compound such
// as "go-between".
func (r *resolver) describes(h int) bool {
	lemma := r.lemmaAt(h)
	_, known := nouns.KindOf(lemma)
	return r.nameOver(h) == nil && !r.mark(h) && (names.IsOffice(lemma) || r.nounAt(h).kind == personNoun || !known && strings.Contains(lemma, "-"))
}
