package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// quotations marks the tokens inside quotation marks.
func (r *resolver) quotations() {
	r.quoted = make([]bool, len(r.tok))
	for _, q := range r.quotes {
		for g := r.at(q.Inner.Start); g < len(r.tok) && r.tok[g].Start < q.Inner.End; g++ {
			r.quoted[g] = true
		}
	}
}

// resolve goes through the words that no name covers and links the descriptions and pronouns among them.
func (r *resolver) resolve() {
	for g := range r.tok {
		switch {
		case r.inName[g] != nil || r.phraseAt[g] != nil || r.taken[g] && !r.is(g, ud.PRON):
		case r.is(g, ud.PRON, ud.DET) && pronouns[r.lower(g)].kind != noPronoun && !r.rel(g, "expl"):
			r.pronoun(g)
		case r.is(g, ud.NOUN, ud.PROPN) && !r.rel(g, "compound", "flat", "fixed", "goeswith"):
			r.description(g)
		case r.is(g, ud.ADJ, ud.NOUN) && r.lower(g) == "old":
			r.aged(g)
		}
	}
}

// description links the phrase of a noun, or keeps it as somebody or something new.
func (r *resolver) description(g int) {
	p := r.nounPhraseAt(g)
	if p.noun.kind == personNoun && r.lower(g) == "old" {
		r.aged(g)
		return
	}
	d := r.determinerOf(p)
	if d == negated || unspecific[r.lemmaAt(g)] {
		return
	}
	var x *referent
	if d == definite || d == demonstrative || d == possessed || p.noun.kind == personNoun && r.countryBefore(p) != "" {
		x = r.antecedent(p, d)
	}
	if x == nil || r.beside(p, x) {
		x = r.newReferent(p.noun, entityKindOf(p.noun.kind))
	}
	r.link(p, x)
}

// beside says whether the referent is another argument of the phrase's verb, and so another: "Hale thanked the mayor".
func (r *resolver) beside(p *phrase, x *referent) bool {
	return slices.ContainsFunc(r.inSentence[r.sent[p.head]], func(q *phrase) bool { return q.who == x && q.Start < p.Start && r.coargument(p, q) })
}

// antecedent is who or what a phrase describes that is known already, by the first sieve that tells, the surest first; nil where
// it is somebody or something new.
func (r *resolver) antecedent(p *phrase, d determiner) *referent {
	if x := r.byRole(p, d); x != nil {
		return x
	}
	for _, sieve := range []func(*resolver, *phrase, determiner) *referent{(*resolver).byName, (*resolver).again, (*resolver).bySort} {
		if x := sieve(r, p, d); x != nil {
			return x
		}
	}
	return nil
}

// unspecific are heads of phrases that stand for nothing that could be mentioned again.
var unspecific = nounSet("time day week month year hour minute moment morning afternoon evening night today yesterday tomorrow decade century weekend way kind sort type lot number amount part rest end beginning middle case fact thing example order basis addition front back top bottom side percent percentage cent point reason result sense term bit couple pair dozen hundred thousand million billion half third quarter total majority series range host fear hope course favor favour behalf place january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday age per one ones other others future past present problem situation name lead occasion choice chance opportunity potential attention right public scoring while")

func entityKindOf(k nounKind) EntityKind {
	switch k {
	case personNoun:
		return Person
	case groupNoun:
		return Organization
	case placeNoun:
		return Place
	case eventNoun:
		return Event
	}
	return Other
}

// countryBefore is the code of the country whose adjective or name modifies the phrase's head, empty for none.
func (r *resolver) countryBefore(p *phrase) string {
	for g := p.first; g < p.head; g++ {
		form := r.tok[g].Form
		if form == strings.ToLower(form) {
			continue
		}
		if code, relation := names.Country(form); code != "" && relation <= names.Part {
			return code
		}
	}
	return ""
}

// nearest is the candidate mentioned last, where it is mentioned in this sentence or the one before and no other is.
func (r *resolver) nearest(p *phrase, candidates []*referent) *referent {
	var best *referent
	for _, x := range candidates {
		if q := lastBefore(x, p.Start); q != nil && r.sent[p.head]-r.sent[q.head] <= 1 {
			if best != nil {
				return nil
			}
			best = x
		}
	}
	return best
}

// lastBefore is the referent's last phrase that starts before the position, or nil.
func lastBefore(x *referent, pos int) *phrase {
	var best *phrase
	for _, q := range x.phrases {
		if q.Start < pos && (best == nil || q.Start > best.Start) {
			best = q
		}
	}
	return best
}

// byName is the only organization, place or event before the phrase whose name has the phrase's head for its own ("the union"), or
// the only organization at all where the head is a general word for one.
func (r *resolver) byName(p *phrase, d determiner) *referent {
	if p.noun.kind == personNoun || d == possessed || p.last != p.head+1 || r.modified(p) {
		return nil
	}
	lemma := r.lemmaAt(p.head)
	if p.noun.plural { // "the Baobab Awards … the awards"
		lemma = r.lower(p.head)
	}
	var with, all []*referent
	for _, x := range r.referents {
		if !x.named() || x.phrases[0].Start > p.Start || x.kinds == Person {
			continue
		}
		if x.kinds == Organization {
			all = append(all, x)
		}
		if slices.ContainsFunc(x.names, func(n string) bool { return headOfName(n, lemma) }) && (x.kinds != Place || r.sent[p.head]-r.sent[lastBefore(x, p.Start).head] <= placeReach) {
			with = append(with, x)
		}
	}
	if len(with) == 1 {
		return with[0]
	}
	if len(with) == 0 && len(all) == 1 && !p.noun.plural && companies[lemma] && all[0].country() == "" {
		return all[0]
	}
	return nil
}

// placeReach is how many sentences after a place was spoken of "the square" means it.
const placeReach = 3

// modified says whether a modifier in front of the head says which one is meant.
func (r *resolver) modified(p *phrase) bool {
	for g := p.first; g < p.head; g++ {
		if r.is(g, ud.ADJ, ud.NOUN, ud.PROPN, ud.NUM) {
			return true
		}
	}
	return false
}

// country is the code of the country that the referent's name is or stands for, empty for none.
func (x *referent) country() string {
	for _, n := range x.names {
		if code, _ := names.Country(n); code != "" {
			return code
		}
	}
	return ""
}

var companies = nounSet("company firm group bank airline carrier insurer broadcaster operator maker manufacturer miner retailer club lender charity startup utility")

// headOfName says whether a name of several words says by that noun what it names: "Scottish Classroom Union", "Bank of Latvia",
// "Museum Van Loo".
func headOfName(name, noun string) bool {
	if len(name) <= len(noun) {
		return false
	}
	words := strings.Fields(strings.ToLower(name))
	if len(words) < 2 {
		return false
	}
	last := lastOfName(words)
	return last == noun || words[0] == noun && (nouns.Is(noun, nouns.Organization) || nouns.Is(noun, nouns.Place)) && !known(last)
}

// lastOfName is the last word of a name in lower case, before any preposition.
func lastOfName(words []string) string {
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "in" || w == "and") {
			return words[i-1]
		}
	}
	return words[len(words)-1]
}

// known says whether a word in lower case is a noun that is known to stand for an organization, a place or an event.
func known(word string) bool {
	kind, _ := nouns.KindOf(word)
	return kind == nouns.Organization || kind == nouns.Place || kind == nouns.Event
}

// aged links "the 54-year-old" to the person of that age, else to the only person spoken of in this sentence and the one before.
func (r *resolver) aged(g int) {
	begin := r.base[r.sent[g]]
	if g-4 < begin || r.lower(g-2) != "year" && r.lower(g-1) != "-" || !r.is(g-4, ud.NUM) || g-5 < begin || r.lower(g-5) != "the" || g+1 < r.words.end(g) && r.is(g+1, ud.NOUN, ud.PROPN, ud.ADJ) {
		return
	}
	p := &phrase{Span: r.span(g-5, g+1), first: g - 5, last: g + 1, head: g, form: Description, noun: noun{kind: personNoun}}
	var same, near []*referent
	for _, x := range r.referents {
		if x.kinds != Person || x.plural {
			continue
		}
		if x.age == r.tok[g-4].Form {
			same = append(same, x)
		}
		if q := lastBefore(x, p.Start); q != nil && r.sent[g]-r.sent[q.head] <= 1 && x.age == "" {
			near = append(near, x)
		}
	}
	switch {
	case len(same) == 1:
		r.link(p, same[0])
	case len(same) == 0 && len(near) == 1:
		r.link(p, near[0])
	}
}
