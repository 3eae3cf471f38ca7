package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// role is an office, title or description that somebody is given.
type role struct {
	head    string   // lemma: "envoy" of "special envoy to the Middle East"
	classes uint8    // of the head, see officeClasses
	words   []string // the other content words, lower case, each once
	country string   // whose it is, ISO 3166-1
	former  bool
	core    string    // normalized, without the owner: "special envoy to the Middle East"
	of      string    // the owner as words: "the United States"
	owner   *referent // the owner where it is a referent: "Reis’s press secretary"
	pronoun int       // the possessive pronoun that stands for the owner, or -1
}

// roleText is the normalized phrase of a role: "president of Russia".
func (r *resolver) roleText(ro *role) string {
	of, owner := ro.of, ro.owner
	if owner == nil && ro.pronoun >= 0 && r.phraseAt[ro.pronoun] != nil {
		owner = r.phraseAt[ro.pronoun].who
	}
	if of == "" && owner != nil && owner.named() {
		if of = owner.name(); owner.article {
			of = "the " + of
		}
	}
	if of != "" && ro.core != "" {
		return ro.core + " of " + of
	}
	return ro.core
}

// readRole reads the tokens of a title, an apposition or a predicate; nil where they hold no noun. Its head is the last noun before
// a preposition.
func (r *resolver) readRole(first, last int) *role {
	x := &roleReader{resolver: r, role: &role{pronoun: -1}, first: first, last: last, head: -1}
	for g := first; g < last; {
		if x.anew(g) {
			return r.readRole(g, last)
		}
		if owned := x.possessive(g); owned > 0 {
			return r.ownedRole(first, owned, last)
		}
		n := x.country(g)
		if n == 0 {
			n = x.name(g)
		}
		if n == 0 {
			n = x.word(g)
		}
		g += n
	}
	return x.done()
}

// roleReader is a role being read. Its methods that take a token return how many tokens they have read.
type roleReader struct {
	*resolver
	role        *role
	first, last int
	core        []string
	full        int // words of the core that make a phrase: it doesn't end with "of"
	head        int
	nation      string // the adjective of the country, where that is how it is given
	inside      bool   // behind a preposition
}

// anew says whether an article begins another noun phrase at g, so that what came before belongs elsewhere: "applause the critic".
func (x *roleReader) anew(g int) bool {
	return g > x.first && g+1 < x.last && !x.inside && len(x.core) > 0 && x.is(g, ud.DET) && (x.lower(g) == "the" || x.lower(g) == "a" || x.lower(g) == "an")
}

// possessive is the token of a possessive mark at g, or behind the name at g, whose owner the words so far name or describe
// ("the Kazakh president’s envoy", "President Hale’s aide"); 0 for none.
func (x *roleReader) possessive(g int) int {
	if x.inside || len(x.core) == 0 {
		return 0
	}
	if p := x.nameOver(g); p != nil && p.first > x.first && p.last < x.last && x.possessiveMark(p.last) {
		return p.last
	}
	if x.possessiveMark(g) && g+1 < x.last && x.head >= 0 {
		return g
	}
	return 0
}

func (x *roleReader) possessiveMark(g int) bool { return x.lower(g) == "'s" || x.lower(g) == "'" }

// country reads the country that an office belongs to, from its name or adjective.
func (x *roleReader) country(g int) int {
	if x.inside && x.head >= 0 {
		return 0
	}
	text, n := x.tok[g].Form, 1
	p := x.nameOver(g)
	if p != nil && p.last-p.first > 1 {
		text, n = p.Of(x.text), min(p.last, x.last)-g
	}
	code, relation := names.Country(text)
	of, nation := ownerOf(code, relation, text)
	if of == "" {
		return 0
	}
	x.role.country, x.role.of, x.nation = code, of, nation
	return n
}

// ownerOf is the country as the owner of an office, and its adjective where that was used.
func ownerOf(code string, relation names.Relation, text string) (of, nation string) {
	switch {
	case code == "":
	case relation == names.Name:
		return withArticle(names.CountryName(code)), ""
	case relation == names.Demonym:
		return withArticle(names.CountryName(code)), text
	case relation == names.Part:
		return text, ""
	}
	return "", ""
}

// name reads a name: the owner in front of the office ("palace aide"), else a part of it ("mayor of Pombal").
func (x *roleReader) name(g int) int {
	p := x.nameOver(g)
	if p == nil || p.first < x.first {
		return 0
	}
	text := p.Of(x.text)
	if code, _ := names.Country(text); code != "" {
		x.role.country = code
	}
	if p.who.kinds == Person {
		text = p.who.name()
	}
	if x.head < 0 && p.last < x.last {
		x.role.owner = p.who
	} else {
		x.core = append(x.core, text)
		x.full = len(x.core)
		x.role.add(strings.ToLower(text))
	}
	return min(p.last, x.last) - g
}

// word reads any other word.
func (x *roleReader) word(g int) int {
	w := x.lower(g)
	switch {
	case x.possessiveMark(g) && len(x.core) > 0: // "head of the children’s ward"
		x.core[len(x.core)-1] += "'s"
		return 1
	case w == "-" && len(x.core) > 0 && g+1 < x.last && !x.tok[g-1].SpaceAfter: // "vice-president"
		x.core[len(x.core)-1] += "-" + x.roleWord(g+1)
		x.full = len(x.core)
		x.count(g + 1)
		return 2
	case x.inside && g+1 < x.last && addressGender[strings.TrimSuffix(w, ".")] != names.UnknownGender && x.inName[g+1] != nil: // "adviser to Mr Hale"
		return 1
	case w == "a" || w == "an" || w == "the" && len(x.core) == 0 || x.possessiveMark(g) || x.mark(g):
		return 1
	case x.is(g, ud.PRON) && x.tok[g].Feats.Get("Poss") == "Yes":
		x.role.pronoun = g
		return 1
	case w == "former" || w == "ex" || w == "then" || w == "late":
		x.role.former = true
	}
	x.inside = x.inside || x.is(g, ud.ADP)
	x.core = append(x.core, x.roleWord(g))
	x.count(g)
	if !x.is(g, ud.ADP, ud.DET, ud.PRON, ud.ADV, ud.NUM, ud.CCONJ, ud.PART) {
		x.full = len(x.core)
	}
	return 1
}

func (ro *role) add(word string) {
	if !slices.Contains(ro.words, word) {
		ro.words = append(ro.words, word)
	}
}

// count takes a word into the role's words, and as its head where it can be.
func (x *roleReader) count(g int) {
	x.role.add(x.lemmaAt(g))
	if x.is(g, ud.NOUN, ud.PROPN) && !x.inside {
		x.head = g
	}
}

// done is the role, or nil where no noun was read.
func (x *roleReader) done() *role {
	if x.head < 0 || nobody[x.lemmaAt(x.head)] {
		return nil
	}
	ro := x.role
	ro.head = x.lemmaAt(x.head)
	ro.classes = officeClasses[ro.head]
	ro.words = slices.DeleteFunc(ro.words, func(w string) bool { return w == ro.head })
	ro.core = strings.Join(x.core[:min(x.full, len(x.core))], " ")
	if x.nation != "" && !stateOffices[ro.head] { // a Georgian director is no director of Georgia
		ro.core, ro.of = x.nation+" "+ro.core, ""
	}
	return ro
}

// nobody are words for people that tell of nothing that they are.
var nobody = nounSet("man woman person boy girl guy child one people elect")

// stateOffices are those of a country where its adjective stands in front of them.
var stateOffices = nounSet("president premier minister chancellor king queen prince princess emperor ambassador envoy secretary governor leader ruler official spokesman spokeswoman spokesperson diplomat negotiator representative consul delegate delegation government parliament army general admiral senator lawmaker deputy chief commissioner prosecutor attorney judge aide adviser advisor counterpart")

// ownedRole reads a role behind a possessive that ends at token at: its owner is whom the words before it name or describe.
func (r *resolver) ownedRole(first, at, last int) *role {
	ro := r.readRole(at+1, last)
	if ro == nil {
		return nil
	}
	if p := r.nameOver(at - 1); p != nil {
		ro.owner, ro.of = p.who, ""
		return ro
	}
	if owner := r.readRole(first, at); owner != nil && ro.of == "" && !unspecific[owner.head] {
		ro.of, ro.country = "the "+r.roleText(owner), owner.country
	}
	return ro
}

// roleWord is a word of a role in lower case but for initialisms ("UN").
func (r *resolver) roleWord(g int) string {
	form := r.tok[g].Form
	if up := strings.ToUpper(form); form == up && utf8.RuneCountInString(form) > 1 && utf8.RuneCountInString(form) < 6 && !names.IsOffice(form) {
		return form
	}
	if r.is(g, ud.ADJ) && g > r.base[r.sent[g]] && upperFirst(form) && form != strings.ToUpper(form) { // "Flemish"
		if _, relation := names.Country(form); relation == names.Demonym || !names.IsOffice(form) && !names.IsModifier(form) && !r.upperAfter(g) {
			return form
		}
	}
	return strings.ReplaceAll(strings.ToLower(form), "’", "'")
}

// upperAfter says whether a word with a capital follows: "Deputy Minister".
func (r *resolver) upperAfter(g int) bool { return g+1 < r.words.end(g) && upperFirst(r.tok[g+1].Form) }

// withArticle puts "the" before the names of countries that take it.
func withArticle(name string) string {
	for _, s := range []string{"United ", "Netherlands", "Philippines", "Bahamas", "Gambia", "Maldives", "Czech Republic", "Democratic Republic", "Dominican Republic", "Central African", "Marshall Islands", "Solomon Islands", "Soviet Union"} {
		if strings.HasPrefix(name, s) {
			return "the " + name
		}
	}
	return name
}

// give adds a role to a referent.
func (x *referent) give(ro *role) {
	if ro != nil && ro.core != "" {
		x.roles = append(x.roles, ro)
		if ro.country != "" {
			x.from = ro.country
		}
		if x.gender == names.UnknownGender && x.kind == personNoun {
			x.gender = genderOfNoun(ro.head)
		}
	}
}
