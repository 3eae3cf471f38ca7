package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// vote adds what one mention tells.
func (r *resolver) vote(p *phrase, all []*phrase, b ballot) {
	r.voteNouns(p, b)
	r.voteAfter(p, b)
	r.voteBefore(p, b)
	r.voteClause(p, b)
	r.votePronouns(p, all, b)
}

// kindOfNoun is the kind that a common noun beside a name tells, empty for none: things can be called anything.
func (r *resolver) kindOfNoun(g int) EntityKind {
	if !r.is(g, ud.NOUN) || r.inName[g] != nil || r.tok[g].Feats.Get("Number") == "Plur" || unspecific[r.lemmaAt(g)] {
		return ""
	}
	if eitherNoun[r.lemmaAt(g)] {
		return ""
	}
	if names.IsOffice(r.lemmaAt(g)) {
		return Person
	}
	if k := r.nounAt(g).kind; k != thingNoun && k != animalNoun {
		return entityKindOf(k)
	}
	return ""
}

// kindOfWords is the kind that the last or first word of a longer name tells, empty for none: "Tembo Resources", "Museum Van Loo".
func (r *resolver) kindOfWords(p *phrase) EntityKind {
	if n := p.last - p.first; n < 2 || n == 2 && names.IsGiven(r.tok[p.first].Form) {
		return ""
	}
	last := p.last - 1
	for g := p.first + 1; g < last; g++ {
		if w := r.lower(g); w == "of" || w == "for" {
			last = g - 1
		}
	}
	if k := entityKinds[ner.HeadKind(r.tok[last].Form)]; k != "" {
		return k
	}
	if k := entityKinds[ner.HeadKind(r.tok[p.first].Form)]; k != Event || storms[r.lower(p.first)] {
		return k
	}
	return ""
}

var storms = nounSet("cyclone hurricane typhoon storm earthquake operation")

// eitherNoun are words for people and for companies.
var eitherNoun = nounSet("rival owner exporter importer distributor supplier buyer seller bidder suitor competitor employer landlord producer sponsor partner lender contractor developer builder successor predecessor parent neighbour neighbor host member winner loser favourite leader victim target opponent provider guarantor champion giant player pioneer specialist")

// voteNouns counts the nouns that describe a name: "the drummer N", "N, the station master", "the regulator, N,", "N is a chain".
func (r *resolver) voteNouns(p *phrase, b ballot) {
	if k := r.kindOfWords(p); k != "" {
		b[k] += voteWords
	}
	if k := r.kindOfNoun(p.first - 1); k != "" && r.sent[p.first-1] == r.sent[p.first] {
		linked := r.words.head(p.head) == p.first-1 || r.words.head(p.first-1) == p.head
		if (linked || k != Event) && !(k == Person && p.last-p.first == 1 && inCapitals(r.tok[p.first].Form)) {
			b[k] += voteNoun
		}
	}
	if k := r.kindOfNoun(r.appositiveBefore(p)); k != "" && k != Event {
		b[k] += voteNoun
	}
	if h := r.words.head(p.head); h >= 0 && r.rel(p.head, "nsubj") && r.child(h, "cop") >= 0 && r.child(h, "case") < 0 {
		if k := r.kindOfNoun(h); k != "" && k != Event {
			b[k] += voteNoun
		}
	}
	if k := r.kindOfNoun(r.appositive(p)); k != "" {
		b[k] += voteNoun
	}
}

// appositiveBefore is the noun that a name is set beside with a comma, or -1: the head by the parse where that is a person, else
// the noun at the comma.
func (r *resolver) appositiveBefore(p *phrase) int {
	if !r.rel(p.head, "appos") || p.first > 0 && r.is(p.first-1, ud.ADP) {
		return -1
	}
	if h := r.words.head(p.head); h >= 0 && h < p.first && r.kindOfNoun(h) == Person {
		return h
	}
	if g := p.first - 2; g >= r.base[r.sent[p.head]] && r.lower(g+1) == "," {
		return g
	}
	return -1
}

// appositive is the head of the noun phrase set behind a name between commas, or -1.
func (r *resolver) appositive(p *phrase) int {
	end := r.words.end(p.head)
	g := p.last + 1
	if g >= end || r.lower(p.last) != "," || !r.is(g, ud.DET, ud.NOUN, ud.ADJ, ud.PRON, ud.PROPN) {
		return -1
	}
	h := g
	for h < end && (!r.is(h, ud.NOUN) || h+1 < end && (r.lower(h+1) == "'s" || r.lower(h+1) == "-" && !r.tok[h].SpaceAfter)) {
		if r.comma(h) || r.is(h, ud.VERB, ud.AUX, ud.ADP, ud.CCONJ, ud.SCONJ) {
			return -1
		}
		h++
	}
	for h+1 < end && r.is(h+1, ud.NOUN) {
		h++
	}
	if h >= end || r.rel(h, "nsubj", "conj", "obl", "root") || r.child(h, "cop") >= 0 {
		return -1
	}
	for i := h + 1; i < end && !r.rel(h, "appos"); i++ { // the aside must end
		if r.comma(i) || r.lower(i) == "." {
			break
		}
		if i+1 == end || r.is(i, ud.CCONJ) || r.is(i, ud.VERB, ud.AUX) && !r.within(i, h) {
			return -1
		}
	}
	return h
}

// voteAfter counts what stands behind the name: ages, relative pronouns, what belongs to it.
func (r *resolver) voteAfter(p *phrase, b ballot) {
	g, end := p.last, r.words.end(p.head)
	comma := g < end && r.lower(g) == ","
	if comma {
		g++
	}
	if g >= end {
		return
	}
	switch w := r.lower(g); {
	case comma && r.is(g, ud.NUM) && len(w) == 2 && (g+1 == end || r.comma(g+1) || r.lower(g+1) == "." || r.lower(g+1) == "and"):
		b[Person] += voteAge
	case (w == "who" || w == "whom") && r.ofPerson(p): // "the head of N, who"
	case w == "who" || w == "whom" || w == "himself" || w == "herself":
		b[Person] += voteWho
	case w == "which" && comma || w == "itself":
		b[Person] -= voteHint
	case !comma && r.is(g, ud.NOUN) && r.nounAt(g).kind == placeNoun:
		b[Place] += voteHint
		b[Person] -= voteHint
	case !comma && (w == "'s" || w == "'") && g+1 < end:
		switch n := r.lemmaAt(g + 1); {
		case kinship[n]:
			b[Person] += voteHint
		case belongings[n]:
			b[Organization] += voteHint
		}
	}
	if q := r.lower(p.first - 1); !comma && isQuote(q) && isQuote(r.lower(p.last)) && p.last-p.first > 1 {
		b[Other] += voteNoun
	}
}

// ofPerson says whether the name says what a person is of: "the leader of N".
func (r *resolver) ofPerson(p *phrase) bool {
	g := p.first - 1
	for g > 0 && r.is(g, ud.DET) {
		g--
	}
	return g > 0 && r.is(g, ud.ADP) && r.is(g-1, ud.NOUN) && r.nounAt(g-1).kind == personNoun
}

func isQuote(w string) bool { return w == "“" || w == "”" || w == `"` }

var (
	kinship    = nounSet("wife husband mother father brother sister son daughter widow widower cousin aunt uncle nephew niece girlfriend boyfriend fiancée fiancé grandson granddaughter grandmother grandfather hand face voice childhood birthday")
	belongings = nounSet("share stock board headquarters profit revenue subsidiary shareholder customer executive management staff employee offer bid takeover factory branch")
	placed     = nounSet("city town village island port district province region suburb municipality state county mayor resident governor capital bishop outskirts")
	owned      = nounSet("share stock stake board takeover shareholder customer boss investor subsidiary employee merger analyst executive ceo chairman chairwoman spokesman spokeswoman spokesperson")
)

// voteBefore counts what stands in front of the name: articles, "the city of", "shares in".
func (r *resolver) voteBefore(p *phrase, b ballot) {
	g, begin := p.first-1, r.base[r.sent[p.head]]
	if g < begin {
		return
	}
	switch w := r.lower(g); {
	case addressGender[strings.TrimSuffix(w, ".")] != names.UnknownGender || upperFirst(r.tok[g].Form) && names.IsOffice(w):
		b[Person] += voteNoun
	case w == "the" && !(p.last < r.words.end(p.head) && r.is(p.last, ud.NOUN)):
		b[Person] -= voteWho
		b[Other] += voteVerb
	case w == "in" && g > begin && owned[r.lemmaAt(g-1)]:
		b[Organization] += voteNoun
	case locative[w]:
		b[Place] += voteVerb
	case (w == "of" || w == "at" || w == "for") && g > begin:
		switch n := r.lemmaAt(g - 1); {
		case w == "of" && placed[n]:
			b[Place] += voteHint
		case owned[n]:
			b[Organization] += voteNoun
		}
	}
}

var locative = nounSet("in near outside inside around across throughout towards toward")

// bodily are verbs whose subjects are people.
var bodily = nounSet("marry smile laugh weep cry retire resign sing shout whisper pray sleep wake grin shrug nod recall remember")

// voteClause counts what the name does.
func (r *resolver) voteClause(p *phrase, b ballot) {
	h := r.words.head(p.head)
	if h < 0 || !r.rel(p.head, "nsubj") || !r.is(h, ud.VERB) {
		return
	}
	if _, says := cues()[cueKey{r.lemmaAt(h), ud.VERB}]; says && p.last-p.first > 1 {
		b[Person] += voteVerb
		b[Organization] += voteVerb / 2
		b[Place] -= voteHint
		b[Other] -= voteHint
	}
	if bodily[r.lemmaAt(h)] {
		b[Person] += voteHint
	}
}

// votePronouns counts "he" and "she" behind a subject, in its sentence or at the start of the next, where the sentence has no other
// person to mean; and "its" behind the subject.
func (r *resolver) votePronouns(p *phrase, all []*phrase, b ballot) {
	h := r.words.head(p.head)
	if h < 0 || !r.rel(p.head, "nsubj") || p.last-p.first < 2 || r.otherPerson(p, all) {
		return
	}
	end := r.words.end(p.head)
	for g := p.last; g < end; g++ {
		switch w := r.lower(g); {
		case w == "he" || w == "she" || w == "his" || w == "her" || w == "him":
			b[Person] += votePronoun
			return
		case w == "its" && r.child(h, "nsubj") == p.head:
			b[Organization] += voteVerb
			b[Person] -= voteHint
			return
		case r.is(g, ud.NOUN) && r.kindOfNoun(g) == Person:
			return
		}
	}
	if end < len(r.tok) && r.paragraph(end) == r.paragraph(p.head) {
		if w := r.lower(end); w == "he" || w == "she" || w == "his" || w == "her" {
			b[Person] += votePronoun
		}
	}
}

// otherPerson says whether the sentence of a name has another person's name.
func (r *resolver) otherPerson(p *phrase, all []*phrase) bool {
	return slices.ContainsFunc(all, func(q *phrase) bool { return q != p && r.sent[q.head] == r.sent[p.head] && q.kind == Person })
}
