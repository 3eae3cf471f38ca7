package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// pronounKind is what a third-person pronoun asks of its antecedent.
type pronounKind uint8

const (
	noPronoun pronounKind = iota
	heShe
	itself
	they
)

type pronounEntry struct {
	kind       pronounKind
	gender     names.Gender
	reflexive  bool
	possessive bool
}

var pronouns = map[string]pronounEntry{
	"he": {heShe, names.Masculine, false, false}, "him": {heShe, names.Masculine, false, false}, "his": {heShe, names.Masculine, false, true}, "himself": {heShe, names.Masculine, true, false},
	"she": {heShe, names.Feminine, false, false}, "her": {heShe, names.Feminine, false, false}, "hers": {heShe, names.Feminine, false, true}, "herself": {heShe, names.Feminine, true, false},
	"it": {itself, 0, false, false}, "its": {itself, 0, false, true}, "itself": {itself, 0, true, false},
	"they": {they, 0, false, false}, "them": {they, 0, false, false}, "their": {they, 0, false, true}, "theirs": {they, 0, false, true}, "themselves": {they, 0, true, false},
}

// How far back a pronoun looks, in sentences, and how clear the best candidate must stand out.
var (
	pronounReach  = [...]int{heShe: 4, itself: 1, they: 2}
	pronounMargin = [...]int{heShe: 1, itself: 3, they: 2}
)

// pronoun links a pronoun to the most salient referent that it can mean, after Lappin and Leass 1994; it is left alone where
// two are about as salient.
func (r *resolver) pronoun(g int) {
	e := pronouns[r.lower(g)]
	e.possessive = e.possessive || r.rel(g, "nmod:poss")
	if e.kind == itself && r.pleonastic(g) {
		return
	}
	p := &phrase{Span: r.tok[g].Span, first: g, last: g + 1, head: g, form: Pronoun, noun: noun{gender: e.gender, plural: e.kind == they}}
	var best *referent
	score, second := 0, 0
	for _, x := range r.near(g, pronounReach[e.kind]) {
		s := r.salience(x, p, e)
		switch {
		case s > score || s == score && s > 0 && after(lastBefore(x, p.Start), lastBefore(best, p.Start)):
			best, score, second = x, s, max(score, second)
		case s > second:
			second = s
		}
	}
	if best != nil && score-second >= pronounMargin[e.kind] {
		p.noun.kind = best.kind
		r.link(p, best)
	}
}

// near are the referents mentioned in the sentence of g and so many before it, each once.
func (r *resolver) near(g, reach int) []*referent {
	var out []*referent
	for s := max(0, r.sent[g]-reach); s <= r.sent[g]; s++ {
		for _, q := range r.inSentence[s] {
			if !slices.Contains(out, q.who) {
				out = append(out, q.who)
			}
		}
	}
	return out
}

func after(p, q *phrase) bool { return p != nil && (q == nil || p.Start > q.Start) }

// pleonastic says whether an "it" stands for nothing: "it is clear that", "it seems", "it rained".
func (r *resolver) pleonastic(g int) bool {
	if r.lower(g) != "it" {
		return false
	}
	h := r.words.head(g)
	if h < 0 {
		return true
	}
	if r.rel(g, "expl") || weather[r.lemmaAt(h)] {
		return true
	}
	for _, c := range r.kids[h] {
		if c > h && (r.rel(c, "csubj", "ccomp", "advcl", "acl") || r.rel(c, "xcomp") && r.is(h, ud.ADJ)) && (r.is(h, ud.ADJ) || seeming[r.lemmaAt(h)]) {
			return true
		}
	}
	return false
}

var (
	weather = nounSet("rain snow seem appear take")
	seeming = nounSet("seem appear turn happen emerge follow matter take mean clear say believe expect report understand")
)

// salience is how much a referent suggests itself as what a pronoun means; 0 where it can't be meant.
func (r *resolver) salience(x *referent, p *phrase, e pronounEntry) int {
	if !agrees(x, e) {
		return 0
	}
	best, uses := 0, 0
	for _, q := range x.phrases {
		distance := r.sent[p.head] - r.sent[q.head]
		if q.Start >= p.Start && !r.fronted(p, q) || distance < 0 {
			continue
		}
		uses++
		if distance > pronounReach[e.kind] || r.bound(p, q, e) {
			if distance == 0 && r.coargument(p, q) && !e.reflexive && !e.possessive {
				return 0 // "she told her": another
			}
			continue
		}
		best = max(best, r.prominence(p, q, e)+weightDistance*distance)
	}
	if best <= 0 {
		return 0
	}
	best += weightUse * min(uses, weightedUses)
	if x.named() {
		best += weightName
	}
	if e.kind == heShe && x.gender == e.gender {
		best += weightGender
	}
	return best
}

// agrees says whether the referent has the number, gender and animacy that the pronoun asks for.
func agrees(x *referent, e pronounEntry) bool {
	switch e.kind {
	case heShe:
		return x.kind == personNoun && !x.plural && (x.gender == names.UnknownGender || x.gender == e.gender)
	case itself:
		return x.kind != personNoun && !x.plural
	case they:
		return x.plural || x.kind == groupNoun
	}
	return false
}

// Weights of what makes an antecedent likely, tuned on GUM's training documents.
const (
	weightDistance  = -14 // for each sentence in between
	weightUse       = 1   // for each mention before, up to weightedUses
	weightedUses    = 4
	weightName      = 2
	weightGender    = 9 // known to agree
	weightSubject   = 12
	weightObject    = 5
	weightModifier  = -4
	weightPredicate = 5
	weightPronoun   = 6
	weightParallel  = 5  // both are subjects
	weightClause    = 10 // the subject of a possessive's own clause
	weightReflexive = 40
	weightConjunct  = 30 // "Hale and his wife"
	weightPossessor = -4 // "his wife" as an antecedent
	weightFront     = 4  // begins its sentence
	tokensAPoint    = 8  // tokens in between that cost a point in one sentence
	nearPoint       = 50 // of any antecedent in the same sentence
)

// prominence is the weight of one phrase as an antecedent, at no distance.
func (r *resolver) prominence(p, q *phrase, e pronounEntry) int {
	w := nearPoint
	switch {
	case r.rel(q.head, "nsubj"):
		w += weightSubject
	case r.rel(q.head, "obj", "iobj"):
		w += weightObject
	case r.rel(q.head, "nmod", "compound"):
		w += weightModifier
	case r.rel(q.head, "root", "appos"):
		w += weightPredicate
	}
	if q.form == Pronoun {
		w += weightPronoun
	}
	if r.rel(p.head, "nsubj") && r.rel(q.head, "nsubj") {
		w += weightParallel
	}
	if q.form == Description && r.determinerOf(q) == possessed {
		w += weightPossessor
	}
	if q.first <= r.base[r.sent[q.head]]+1 {
		w += weightFront
	}
	if r.sent[p.head] == r.sent[q.head] {
		w -= min(8, (p.first-q.last)/tokensAPoint)
		if e.possessive && r.rel(q.head, "nsubj") && r.clauseOf(p.head) == r.clauseOf(q.head) {
			w += weightClause
		}
		if n := r.words.head(p.head); e.possessive && n >= 0 && r.rel(n, "conj") && r.words.head(n) == q.head { // "Hale and his wife"
			w += weightConjunct
		}
	}
	if e.reflexive && r.coargument(p, q) && r.rel(q.head, "nsubj") {
		w += weightReflexive
	}
	return w
}

// clauseOf is the head of the smallest clause around a token.
func (r *resolver) clauseOf(g int) int {
	for steps := 0; steps < 50; steps++ {
		h := r.words.head(g)
		if h < 0 || r.rel(g, "ccomp", "advcl", "acl", "parataxis", "csubj") || r.rel(g, "conj") && r.is(g, ud.VERB, ud.AUX) {
			return g
		}
		g = h
	}
	return g
}

// bound says whether grammar forbids the phrase as the pronoun's antecedent: it holds the pronoun, is an argument of the same
// verb, or speaks the quotation that the pronoun is in.
func (r *resolver) bound(p, q *phrase, e pronounEntry) bool {
	if q.first <= p.first && p.first < q.last || r.rel(q.head, "vocative", "discourse") {
		return true
	}
	if !e.reflexive && !e.possessive && r.coargument(p, q) {
		return true
	}
	near := e.kind == heShe && r.sent[p.head]-r.sent[q.head] <= 1 && r.quoted[p.head] != r.quoted[q.head]
	return near && (r.quoted[p.head] && r.speaks(q) || r.quoted[q.head] && r.speaks(p))
}

// fronted says whether the phrase is the subject of a clause and the pronoun stands before it in an adverbial of that clause:
// "After his talks with Reis, Hale left".
func (r *resolver) fronted(p, q *phrase) bool {
	h := r.words.head(q.head)
	if q.form != Named || h < 0 || r.sent[p.head] != r.sent[q.head] || !r.rel(q.head, "nsubj") || r.within(p.head, q.head) {
		return false
	}
	for g, steps := p.head, 0; g >= 0 && steps < 20; g, steps = r.words.head(g), steps+1 {
		if r.words.head(g) == h {
			return g < q.head && g != p.head && r.rel(g, "obl", "advcl", "nmod")
		}
	}
	return false
}

// coargument says whether two phrases are arguments of one verb.
func (r *resolver) coargument(p, q *phrase) bool {
	if !r.rel(p.head, "nsubj", "obj", "iobj", "obl") || !r.rel(q.head, "nsubj", "obj", "iobj", "obl") {
		return false
	}
	h, of := r.words.head(p.head), r.words.head(q.head)
	if h < 0 || of < 0 {
		return false
	}
	// "Hale greeted Reis and thanked him": the subject is the second verb's, too.
	for steps := 0; h != of && steps < 4 && r.rel(q.head, "nsubj") && r.rel(h, "conj") && r.child(h, "nsubj") < 0; steps++ {
		if h = r.words.head(h); h < 0 {
			return false
		}
	}
	return h == of
}

// speaks says whether a phrase is the subject of a verb of saying.
func (r *resolver) speaks(q *phrase) bool {
	h := r.words.head(q.head)
	if h < 0 || !r.rel(q.head, "nsubj") {
		return false
	}
	_, ok := cues()[cueKey{r.lemmaAt(h), ud.VERB}]
	return ok
}
