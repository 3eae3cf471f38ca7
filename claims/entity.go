package claims

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// findEntities finds who and what a document mentions: names first, clustered over the whole document; then, in the order of
// the text, descriptions and pronouns, each linked to somebody mentioned before or left alone where that is doubtful.
// The order of sieves is that of Lee et al. 2013: the surest first.
// Speakers are the heads of the sources of quotations.
func findEntities(w *words, speakers []int) []*Entity {
	r := newResolver(w)
	r.resolve()
	r.firstPerson(speakers)
	r.copulas(false)
	r.posts(false)
	return r.entities()
}

// newResolver has the names, with their titles, appositions and predicates, and no description or pronoun yet.
func newResolver(w *words) *resolver {
	r := &resolver{words: w, weights: pronounTable()}
	r.phraseAt = make([]*phrase, len(r.tok))
	r.inName = make([]*phrase, len(r.tok))
	r.taken = make([]bool, len(r.tok))
	r.inSentence = make([][]*phrase, len(w.sents))
	r.described = map[string]*phrase{}
	r.exact = map[nameOf]*referent{}
	r.bare = map[string]*referent{}
	r.parsed = map[nameOf]names.Parsed{}
	r.clusterNames(r.trimNames(ner.Find(w.text, w.sents)))
	r.titles()
	r.appositions()
	r.copulas(true)
	r.posts(true)
	r.sorts()
	r.quotations()
	return r
}

// resolver is a document on its way from words to entities.
type resolver struct {
	*words
	referents []*referent
	phraseAt  []*phrase // the phrase that each token heads
	inName    []*phrase // the name that each token is part of
	taken     []bool    // part of a title, an apposition or a predicate that has been dealt with
	quoted    []bool    // inside quotation marks

	inSentence [][]*phrase            // the phrases of each sentence
	described  map[string]*phrase     // the last description with each lemma for its head
	exact      map[nameOf]*referent   // whom a name names
	bare       map[string]*referent   // whom a name without the word for its sort names
	byOffice   map[string][]*referent // who has a role, by the role's keys; nil until descriptions are resolved
	parsed     map[nameOf]names.Parsed

	weights *pronounWeights
	watch   func(p *phrase, all []candidate, best *referent) *referent // in training: sees and decides what pronouns mean
	lastOf  [they + 1][names.Masculine + 1]*phrase                     // the last pronoun of each kind and gender
	ranked  []candidate                                                // room for those of one pronoun
}

// phrase is a place that refers to somebody or something.
type phrase struct {
	ud.Span
	first, last, head int // tokens of the document, half-open
	form              MentionForm
	name              string     // of a name: on one line
	kind              EntityKind // of a name
	noun              noun
	who               *referent
	previous          *phrase // the description before with the same lemma for its head
}

// referent is an entity in the making.
type referent struct {
	noun
	names   []string       // as written, each once
	parsed  []names.Parsed // the same
	kinds   EntityKind
	roles   []*role
	phrases []*phrase
	age     string
	article bool                     // its name stands with "the"
	from    string                   // the country that somebody belongs to, ISO 3166-1
	learnt  [names.Masculine + 1]int // the pronouns by which it has been meant, by gender
}

func (r *resolver) newReferent(n noun, kind EntityKind) *referent {
	x := &referent{noun: n, kinds: kind}
	r.referents = append(r.referents, x)
	return x
}

// link makes the phrase a mention of the referent, which takes over what the phrase tells of gender.
func (r *resolver) link(p *phrase, x *referent) {
	p.who = x
	x.phrases = append(x.phrases, p)
	r.phraseAt[p.head] = p
	r.inSentence[r.sent[p.head]] = append(r.inSentence[r.sent[p.head]], p)
	if p.form == Description {
		lemma := r.lemmaAt(p.head)
		p.previous, r.described[lemma] = r.described[lemma], p
	}
	if x.gender == names.UnknownGender && x.kind == personNoun {
		x.gender = p.noun.gender
	}
}

// name is the longest of the referent's names, the first of equals.
func (x *referent) name() string {
	best, most := "", 0
	for _, n := range x.names {
		words := 0
		for range strings.FieldsSeq(n) {
			words++
		}
		if words > most || words == most && len(n) > len(best)+2 {
			best, most = n, words
		}
	}
	return best
}

func (x *referent) named() bool { return len(x.names) > 0 }

// entities are the referents worth keeping, in the order of their first mentions: those with a name, those that are mentioned again,
// and what other documents may speak of, too.
func (r *resolver) entities() []*Entity {
	kept := slices.DeleteFunc(slices.Clone(r.referents), func(x *referent) bool {
		return len(x.phrases) == 0 || !x.named() && len(x.phrases) < 2 && !r.certain(x)
	})
	for _, x := range kept {
		slices.SortStableFunc(x.phrases, func(p, q *phrase) int { return p.Start - q.Start })
	}
	slices.SortStableFunc(kept, func(x, y *referent) int { return x.phrases[0].Start - y.phrases[0].Start })
	out := make([]*Entity, len(kept))
	for i, x := range kept {
		out[i] = r.entity(x)
	}
	number := 0
	for _, passing := range []bool{false, true} { // so that the numbers of those that are listed have no gaps
		for _, e := range out {
			if e.Passing() == passing {
				number++
				e.ID = "e" + strconv.Itoa(number)
			}
		}
	}
	return out
}

// certain says whether a single description stands for something that other documents can be expected to speak of: an event.
func (r *resolver) certain(x *referent) bool {
	p := x.phrases[0]
	return x.kinds == Event && p.form == Description && !r.generic(p) && !(x.plural && r.determinerOf(p) == bare)
}

func (r *resolver) entity(x *referent) *Entity {
	e := &Entity{Name: cmp.Or(x.name(), r.called(x)), Kind: x.kinds, Plural: x.plural}
	for _, n := range x.names {
		if n != e.Name {
			e.Aliases = append(e.Aliases, n)
		}
	}
	slices.Sort(e.Aliases)
	e.Roles = r.offices(x)
	for _, p := range x.phrases {
		s := r.sent[p.head]
		span := r.unnamed(p)
		e.Mentions = append(e.Mentions, Mention{Span: span, Text: span.Of(r.text), Form: p.form, Sentence: s, Head: p.head - r.base[s]})
		if p.form != Description {
			continue
		}
		if noun := r.lemmaAt(p.head); !slices.Contains(e.Nouns, noun) {
			e.Nouns = append(e.Nouns, noun)
		}
	}
	return e
}

// unnamed is the span of a phrase without the names in it, so that mentions don't overlap: "president" of "president of Latvia",
// "mother" of "Ada's mother".
func (r *resolver) unnamed(p *phrase) ud.Span {
	if p.form != Description {
		return p.Span
	}
	first, last := p.head, p.head+1
	for first > p.first && r.inName[first-1] == nil && r.bases[first-1] != "case" {
		first--
	}
	for last < p.last && r.inName[last] == nil {
		last++
	}
	for last-1 > p.head && last < p.last && (r.tok[last-1].UPOS == ud.ADP || r.tok[last-1].UPOS == ud.DET || r.tok[last-1].UPOS == ud.PUNCT) {
		last--
	}
	return r.span(first, last)
}

// span is the hull of the tokens.
func (r *resolver) span(first, last int) ud.Span { return r.tok[first].Span.Hull(r.tok[last-1].Span) }
