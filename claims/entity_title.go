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
		return
	}
	if g := addressGender[strings.TrimSuffix(r.lower(p.first-1), ".")]; g != names.UnknownGender {
		x.gender = g
	}
	for g := best; g < p.first; g++ {
		r.taken[g] = true
	}
	r.origin(x, best)
	if ro := r.readRole(best, p.first); ro != nil && !addressOnly(ro) && !(best == p.first-1 && clerical[r.tok[best].Form]) {
		if before := best - 1; before >= r.base[r.sent[p.head]] && r.is(before, ud.PRON) && r.tok[before].Feats.Get("Poss") == "Yes" {
			ro.pronoun = before
		}
		x.give(ro)
	}
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
	switch strings.TrimSuffix(ro.head, ".") {
	case "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "dr", "prof", "mister", "madam", "madame", "monsieur", "herr", "frau":
		return len(ro.words) == 0
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
	case r.is(g, ud.VERB) && unicode.IsUpper([]rune(r.tok[g].Form + "a")[0]): // "United"
		return true
	}
	return false
}

// appositions reads phrases set beside names by commas: "John Hale, the harbour master," and "The harbour master, John Hale,".
func (r *resolver) appositions() {
	for _, x := range r.referents {
		for _, p := range x.phrases {
			if p.form != Named {
				continue
			}
			r.ageAfter(x, p)
			r.after(x, p)
			r.before(x, p)
		}
	}
}

// ageAfter reads "John Hale, 54,".
func (r *resolver) ageAfter(x *referent, p *phrase) {
	if g := p.last; x.kinds == Person && g+1 < r.words.end(p.head) && r.comma(g) && r.is(g+1, ud.NUM) && (g+2 == r.words.end(p.head) || r.comma(g+2) || r.lower(g+2) == ".") {
		x.age = r.tok[g+1].Form
	}
}

// after reads an apposition behind a name and its comma.
func (r *resolver) after(x *referent, p *phrase) {
	g := p.last
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
	closed := q.last >= r.words.end(p.head) || r.comma(q.last) || r.mark(q.last)
	if q.first != g+1 || !closed && (!r.rel(h, "appos") || r.is(q.last, ud.CCONJ)) && !(r.is(q.last, ud.PRON) && strings.HasPrefix(r.lower(q.last), "w")) {
		return
	}
	if r.listed(p, q) {
		return
	}
	r.describe(x, q)
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
	if h < 0 || r.nameOver(h) != nil || r.nounAt(h).plural {
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
	if r.is(g, ud.DET) || r.is(g, ud.PRON) && r.tok[g].Feats.Get("Poss") == "Yes" || office || r.rel(h, "appos") {
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

// before reads an apposition in front of a comma and the name: "Reis’s press secretary, Leo Brandt,".
func (r *resolver) before(x *referent, p *phrase) {
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
	if h < begin || r.comma(h) || !r.is(h, ud.NOUN, ud.PROPN) || r.nounAt(h).plural || !r.describes(h) {
		return
	}
	first := h
	for first > begin && (r.titleWord(first-1) && !r.is(first-1, ud.ADP) || r.is(first-1, ud.DET) || r.is(first-1, ud.PRON) && r.tok[first-1].Feats.Get("Poss") == "Yes") {
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
	q := &phrase{Span: r.span(first, g), first: first, last: g, head: h, form: Description, noun: r.nounAt(h)}
	if old := r.phraseAt[h]; old != nil {
		return
	}
	r.describe(x, q)
}

// describes says whether a noun outside all names can stand for a person: an office, a word for people, or an unknown compound such
// as "go-between".
func (r *resolver) describes(h int) bool {
	lemma := r.lemmaAt(h)
	_, known := nounKinds()[lemma]
	return r.nameOver(h) == nil && !r.mark(h) && (names.IsOffice(lemma) || r.nounAt(h).kind == personNoun || !known && strings.Contains(lemma, "-"))
}

// copulas reads "Ana Reis is the mayor of Pombal".
func (r *resolver) copulas() {
	for g := range r.tok {
		if !r.is(g, ud.NOUN) || r.phraseAt[g] != nil || r.nameOver(g) != nil || r.child(g, "cop") < 0 || r.negative(g) {
			continue
		}
		s := r.child(g, "nsubj")
		if s < 0 || r.tok[r.child(g, "cop")].Lemma != "be" {
			continue
		}
		p := r.nameOver(s)
		if p == nil || p.head != s {
			continue
		}
		if n := r.nounAt(g); n.plural || n.kind != p.who.kind || n.kind == thingNoun {
			continue
		}
		q := r.nounPhraseAt(g)
		p.who.give(r.readRole(q.first, q.last))
	}
}

// negative says whether a predicate is negated, asked, or hedged by a modal.
func (r *resolver) negative(g int) bool {
	for _, c := range r.kids[g] {
		if w := r.lemmaAt(c); w == "not" || w == "n't" || w == "never" || w == "no" || w == "no longer" || r.rel(c, "mark") && w == "if" || r.is(c, ud.AUX) && !r.rel(c, "cop") && w != "have" && w != "do" {
			return true
		}
	}
	return false
}
