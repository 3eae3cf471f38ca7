package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

var entityKinds = map[string]EntityKind{ner.Person: Person, ner.Organization: Organization, ner.Location: Place, ner.Event: Event, ner.Other: Other}

// clusterNames makes referents of the names: full names first, then those that can be short for exactly one of them.
func (r *resolver) clusterNames(found []ner.Name) {
	var all []*phrase
	for _, n := range found {
		p := r.namePhrase(n)
		kind := entityKinds[n.Kind]
		if code, relation := names.Country(p.Of(r.text)); code != "" {
			switch {
			case relation == names.Demonym && kind != Person:
				continue
			case relation == names.Name && kind == Other:
				kind = Place
			case relation == names.Seat:
				kind = Organization
			}
		}
		if p.kind = kind; r.adjectival(p) {
			continue
		}
		all = append(all, p)
	}
	r.weighKinds(all)
	for words := r.longestName(all); words > 0; words-- {
		for _, p := range all {
			if p.last-p.first == words {
				r.place(p)
			}
		}
	}
}

// adjectival says whether a name is one word, read as an adjective, that only tells of what sort the noun behind it is: "Nazi hunters".
// Places stay: "the Gaza strip".
func (r *resolver) adjectival(p *phrase) bool {
	g := p.first
	return p.last-g == 1 && p.kind != Place && r.is(g, ud.ADJ) && r.rel(g, "amod") && r.words.head(g) > g && r.is(r.words.head(g), ud.NOUN) && !inCapitals(r.tok[g].Form) && !names.IsGiven(r.tok[g].Form)
}

func (r *resolver) longestName(all []*phrase) int {
	n := 0
	for _, p := range all {
		n = max(n, p.last-p.first)
	}
	return n
}

// namePhrase is the phrase of a name; its head is the token whose head lies outside it.
func (r *resolver) namePhrase(n ner.Name) *phrase {
	p := &phrase{Span: n.Span, first: r.base[n.Sentence] + n.First, last: r.base[n.Sentence] + n.Last, form: Named, name: strings.Join(strings.Fields(n.Of(r.text)), " ")}
	p.head = p.last - 1
	for g := p.first; g < p.last; g++ {
		r.inName[g] = p
		if h := r.words.head(g); h < p.first || h >= p.last {
			p.head = g
			break
		}
	}
	for g := p.first; g < p.last; g++ {
		r.inName[g] = p
	}
	p.noun = noun{kind: thingNoun, plural: r.tok[p.head].Feats.Get("Number") == "Plur"}
	return p
}

// place links a name to the referent that it names, or to a new one.
func (r *resolver) place(p *phrase) {
	kind := p.kind
	text := r.nameText(p)
	exact := nameOf{kind, text}
	if x := r.exact[exact]; x != nil {
		r.linkName(p, x, text)
		return
	}
	var same, short []*referent
	name := r.parse(kind, text)
	for _, x := range r.referents {
		if x.sameButSort(text) {
			same = append(same, x)
			continue
		}
		if !comparable(x.kinds, kind) {
			continue
		}
		switch x.match(text, kind, name) {
		case names.Same, names.Variant:
			same = append(same, x)
		case names.Short:
			short = append(short, x)
		}
	}
	switch {
	case len(same) > 0:
		r.linkName(p, same[0], text)
		r.exact[exact] = same[0]
	case len(short) == 1:
		r.linkName(p, short[0], text)
		r.exact[exact] = short[0]
	case len(short) > 1:
		if x := r.bearer(p, short); x != nil {
			r.linkName(p, x, text)
			return
		}
		fallthrough
	default:
		if x := r.byGivenName(p, kind); x != nil {
			r.linkName(p, x, text)
			return
		}
		n := p.noun
		n.kind = map[EntityKind]nounKind{Person: personNoun, Organization: groupNoun, Place: placeNoun, Event: eventNoun, Other: thingNoun}[kind]
		if kind == Person {
			n.gender = genderOfName(text)
		}
		n.plural = n.plural && kind == Other // "Tembo Resources", "the Netherlands" are one
		p.noun = n
		r.linkName(p, r.newReferent(n, kind), text)
	}
}

// sameButSort says whether one of the referent's names is the name but for a word in front of one of them: "Cyclone Winston".
func (x *referent) sameButSort(name string) bool {
	return slices.ContainsFunc(x.names, func(n string) bool {
		return (strings.HasSuffix(n, name) || strings.HasSuffix(name, n)) && names.SameButSort(n, name) // few get past the first test, which is quick
	})
}

// comparable says whether names of the two kinds may name one thing. Recognizers confuse organizations and places.
func comparable(a, b EntityKind) bool {
	return a == b || a != Person && b != Person && (a == Organization || b == Organization || a == Other || b == Other)
}

func (r *resolver) linkName(p *phrase, x *referent, text string) {
	p.noun.kind, p.noun.gender = x.kind, x.gender
	if !slices.Contains(x.names, text) {
		x.names = append(x.names, text)
		x.parsed = append(x.parsed, r.parse(x.kinds, text))
	}
	if before := p.first - 1; x.kinds != Person && before >= r.base[r.sent[p.head]] && r.lower(before) == "the" {
		x.article = true
	}
	r.link(p, x)
}

// parse takes a name apart, once a document.
func (r *resolver) parse(kind EntityKind, text string) names.Parsed {
	name, ok := r.parsed[nameOf{kind, text}]
	if !ok {
		name = names.Parse(kindOfName(kind), text)
		r.parsed[nameOf{kind, text}] = name
	}
	return name
}

// match is the best match of a name with those of a referent; text and kind are the name's.
func (x *referent) match(text string, kind EntityKind, name names.Parsed) names.Score {
	best := names.None
	for i, n := range x.names {
		if n == text {
			return names.Same
		}
		score, likeKinds := names.None, kindOfName(kind) == kindOfName(x.kinds)
		switch {
		case strings.EqualFold(n, text) && !(likeKinds && (kind == Person || kind == Place)):
			score = names.Same
		case likeKinds:
			score, _ = x.parsed[i].Match(name)
		}
		best = max(best, score)
	}
	return best
}

// nameOf is a name as it is written with the kind of what it names.
type nameOf struct {
	kind EntityKind
	text string
}

// kindOfName is the kind of name that something of the kind bears.
func kindOfName(kind EntityKind) names.Kind {
	switch kind {
	case Person:
		return names.Person
	case Place:
		return names.Place
	}
	return names.Organization
}

// bearer is whom a family name means that several bear: the one that fits the form of address in front of it, else the one
// named last in the same or the sentence before; nil where that doesn't settle it.
func (r *resolver) bearer(p *phrase, candidates []*referent) *referent {
	gender := names.UnknownGender
	if p.first > r.base[r.sent[p.head]] {
		gender = addressGender[strings.TrimSuffix(r.lower(p.first-1), ".")]
	}
	var fit []*referent
	for _, x := range candidates {
		if gender == names.UnknownGender || x.gender == gender || x.gender == names.UnknownGender {
			fit = append(fit, x)
		}
	}
	if len(fit) == 1 {
		return fit[0]
	}
	var last *referent
	for _, x := range fit {
		for _, q := range x.phrases {
			if near := r.sent[p.head] - r.sent[q.head]; near == 0 && q.Start < p.Start || near == 1 {
				if last != nil && last != x {
					return nil
				}
				last = x
			}
		}
	}
	return last
}

// byGivenName is the only person with that given name, where the name is one word.
func (r *resolver) byGivenName(p *phrase, kind EntityKind) *referent {
	if kind != Person || p.last-p.first != 1 {
		return nil
	}
	var out *referent
	for _, x := range r.referents {
		for _, n := range x.names {
			given, _, several := strings.Cut(n, " ")
			if x.kinds == Person && several && strings.EqualFold(given, p.Of(r.text)) && out != x {
				if out != nil {
					return nil
				}
				out = x
			}
		}
	}
	return out
}

var addressGender = map[string]names.Gender{
	"mr": names.Masculine, "sir": names.Masculine, "lord": names.Masculine, "king": names.Masculine, "prince": names.Masculine, "father": names.Masculine,
	"brother": names.Masculine, "mister": names.Masculine, "pope": names.Masculine, "mrs": names.Feminine, "ms": names.Feminine, "miss": names.Feminine, "lady": names.Feminine,
	"dame": names.Feminine, "queen": names.Feminine, "princess": names.Feminine, "sister": names.Feminine, "madame": names.Feminine, "baroness": names.Feminine, "mother": names.Feminine,
}

// genderOfName goes by the given name, and by the feminine endings of Slavic family names.
func genderOfName(name string) names.Gender {
	words := strings.Fields(name)
	if len(words) < 2 {
		return names.UnknownGender
	}
	if g := names.GenderOf(words[0]); g != names.UnknownGender {
		return g
	}
	last := strings.ToLower(words[len(words)-1])
	for _, ending := range []string{"ova", "eva", "skaya", "skaia", "ská", "ová", "ina"} {
		if len(last) > len(ending)+2 && strings.HasSuffix(last, ending) {
			return names.Feminine
		}
	}
	return names.UnknownGender
}

// nameOver is the name that a token is part of and whose referent it stands for, or nil.
func (r *resolver) nameOver(g int) *phrase {
	if p := r.inName[g]; p != nil && p.who != nil {
		return p
	}
	return nil
}
