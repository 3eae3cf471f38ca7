package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
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
	country := r.countryBefore(p) != ""
	if d == definite || d == demonstrative || d == possessed || country && p.noun.kind == personNoun {
		if x = r.byRole(p, d); x == nil && !p.noun.plural {
			x = r.byName(p, d)
		}
		if x == nil {
			x = r.again(p, d)
		}
	}
	if x == nil {
		x = r.newReferent(p.noun, entityKindOf(p.noun.kind))
	}
	r.link(p, x)
}

// unspecific are heads of phrases that stand for nothing that could be mentioned again.
var unspecific = nounSet("time day week month year hour minute moment morning afternoon evening night today yesterday tomorrow decade century weekend way kind sort type lot number amount part rest end beginning middle case fact thing example order basis addition front back top bottom side percent percentage cent point reason result sense term case bit couple pair dozen hundred thousand million billion half third quarter total majority series range host fear hope course favor favour behalf place january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday age per one ones other others")

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

// byName is the only organization, place or event before the phrase whose name contains its head ("the union"), or the only
// organization at all where the head is a general word for one.
func (r *resolver) byName(p *phrase, d determiner) *referent {
	if p.noun.kind == personNoun || d == possessed || p.last != p.head+1 {
		return nil
	}
	for g := p.first; g < p.head; g++ { // a modifier of its own names another
		if r.is(g, ud.ADJ, ud.NOUN, ud.PROPN, ud.NUM) {
			return nil
		}
	}
	lemma := r.lemmaAt(p.head)
	var with, all []*referent
	for _, x := range r.referents {
		if !x.named() || x.phrases[0].Start > p.Start || x.kinds == Person {
			continue
		}
		if x.kinds == Organization {
			all = append(all, x)
		}
		if slices.ContainsFunc(x.names, func(n string) bool { return hasWord(n, lemma) }) {
			with = append(with, x)
		}
	}
	if len(with) == 1 {
		return with[0]
	}
	if len(with) == 0 && len(all) == 1 && companies[lemma] && all[0].country() == "" {
		return all[0]
	}
	return nil
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

var companies = nounSet("company firm group bank airline carrier bank insurer broadcaster operator maker manufacturer miner retailer club lender charity startup utility")

func hasWord(name, lemma string) bool {
	words := strings.Fields(strings.ToLower(name))
	return len(words) > 1 && slices.Contains(words, lemma)
}

// again is who or what an earlier phrase with the same words describes, where there is one such and nothing new is said.
func (r *resolver) again(p *phrase, d determiner) *referent {
	if d == possessed && !r.samePossessor(p) {
		return nil
	}
	key := r.contentKey(p)
	var out *referent
	for q, n := r.described[r.lemmaAt(p.head)], 0; q != nil && n < memory; q, n = q.previous, n+1 {
		x := q.who
		if q.Start >= p.Start || x.named() && x.kinds != Person && x.kinds != Organization || x.noun.plural != p.noun.plural {
			continue
		}
		if r.contentKey(q) == key || p.last == p.head+1 && p.head-p.first <= 1 && r.sent[p.head]-r.sent[q.head] <= 6 {
			if out != nil && out != x {
				return nil
			}
			out = x
		}
	}
	return out
}

// memory is how many earlier descriptions with one head are looked at: no article has more, and a text without end stays quick.
const memory = 100

func (r *resolver) samePossessor(p *phrase) bool {
	return r.is(p.first, ud.PROPN) // "Russia’s stance" twice; pronouns may have changed
}

// contentKey is the content words of a phrase in their order.
func (r *resolver) contentKey(p *phrase) string {
	var b strings.Builder
	for g := p.first; g < p.last; g++ {
		if r.is(g, ud.NOUN, ud.PROPN, ud.ADJ, ud.NUM, ud.VERB, ud.ADP, ud.ADV) {
			b.WriteString(r.lemmaAt(g))
			b.WriteByte(' ')
		}
	}
	return b.String()
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
