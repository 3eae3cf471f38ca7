package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// role is an office, title or description that somebody is given, with whose it is where the text tells that elsewhere.
type role struct {
	names.Office
	owner   *referent // "Reis’s press secretary"
	pronoun int       // the possessive pronoun that stands for the owner, or -1
}

// office is the role with its owner's name or description, as far as that is known.
func (r *resolver) office(ro *role) names.Office {
	o, owner := ro.Office, ro.owner
	if owner == nil && ro.pronoun >= 0 && r.phraseAt[ro.pronoun] != nil {
		owner = r.phraseAt[ro.pronoun].who
	}
	switch {
	case o.Of != "" || owner == nil || ro.owner == nil && owner.kinds != Person && o.Holders() == names.Anybody && !names.IsOffice(o.Head): // a museum has no son
	case owner.named():
		if o.Of = owner.name(); owner.article {
			o.Of = "the " + o.Of
		}
	case (owner.kinds == Organization || owner.kinds == Place) && owner.phrases[0].form == Description: // "the union ... its president"
		o.Of = r.plainly(owner.phrases[0])
	}
	return o
}

// plainly is a description as it is taken up again, "the union" for "their union"; empty for a long one.
func (r *resolver) plainly(p *phrase) string {
	words := strings.Fields(r.unnamed(p).Of(r.text))
	if len(words) > 1 && r.is(p.first, ud.DET, ud.PRON) {
		words = words[1:]
	}
	if len(words) > 6 {
		return ""
	}
	return "the " + strings.Join(words, " ")
}

// readRole reads the tokens of a title, an apposition or a predicate; nil where they hold no noun. Its head is the last noun before
// a preposition. What is left of the phrase once names and owners are seen to is for package names to take apart.
func (r *resolver) readRole(first, last int) *role {
	x := &roleReader{resolver: r, role: &role{pronoun: -1}, first: first, last: last, head: -1}
	x.common = x.commonHead()
	for g := first; g < last && !x.over(g); {
		if x.anew(g) {
			return r.readRole(g, last)
		}
		n := x.possessive(g)
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
	place       int  // of the head in the core
	common      bool // the head is in lower case, so that capitals in front of it are of names
	inside      bool // behind a preposition
}

// commonHead says whether the last noun before a preposition is in lower case.
func (x *roleReader) commonHead() bool {
	common := false
	for g := x.first; g < x.last && !x.is(g, ud.ADP); g++ {
		if x.is(g, ud.NOUN, ud.PROPN) {
			common = !upperFirst(x.tok[g].Form)
		}
	}
	return common
}

// over says whether the phrase ends before g: with a verb behind its head, "the engineer leading the investigation".
func (x *roleReader) over(g int) bool {
	return x.head >= 0 && !x.inside && (x.is(g, ud.VERB, ud.AUX, ud.SCONJ) || x.mark(g) && x.lower(g) != "-" && x.lower(g) != "'" && x.lower(g) != ".")
}

// anew says whether an article begins another noun phrase at g, so that what came before belongs elsewhere: "applause the critic".
func (x *roleReader) anew(g int) bool {
	return g > x.first && g+1 < x.last && !x.inside && len(x.core) > 0 && x.is(g, ud.DET) && (x.lower(g) == "the" || x.lower(g) == "a" || x.lower(g) == "an")
}

// possessive reads a possessive mark and sees whether the words before it end with the name of an owner.
func (x *roleReader) possessive(g int) int {
	if !x.possessiveMark(g) {
		return 0
	}
	switch n := len(x.core); {
	case n == 0:
	case !x.inside && g+1 < x.last && unspecific[x.lower(g-1)]: // "last year's jury president"
		if n > 1 && (x.core[n-2] == "last" || x.core[n-2] == "previous") {
			x.role.Status = "former"
		}
		x.core, x.full, x.head = nil, 0, -1
	default:
		if p := x.nameOver(g - 1); p != nil && !x.inside && g+1 < x.last && (p.who.kinds == Person || p.who.country() == "") {
			x.role.owner, x.core, x.full, x.head = p.who, nil, 0, -1
		} else {
			x.core[n-1] += mark(x.core[n-1])
		}
	}
	return 1
}

// mark is the possessive mark of a word.
func mark(word string) string {
	if strings.HasSuffix(word, "s") {
		return "'"
	}
	return "'s"
}

func (x *roleReader) possessiveMark(g int) bool { return x.lower(g) == "'s" || x.lower(g) == "'" }

// name reads a name: the owner in front of the office ("Putin aide"), else a part of it ("mayor of Pombal").
func (x *roleReader) name(g int) int {
	p := x.nameOver(g)
	if p == nil || p.first < x.first || p.first < g {
		return 0
	}
	end := min(p.last, x.last)
	switch text := p.Of(x.text); {
	case p.who.kinds != Person:
		x.put(strings.Join(strings.Fields(text), " "))
	case x.head < 0 && end == x.last-1: // "Hale aide"
		x.role.owner = p.who
	case x.inside || x.head >= 0:
		x.put(p.who.name())
	default:
		x.put(text)
	}
	return end - g
}

// put adds words that a phrase may end with.
func (x *roleReader) put(text string) {
	x.core = append(x.core, text)
	x.full = len(x.core)
}

// word reads any other word.
func (x *roleReader) word(g int) int {
	w := x.lower(g)
	switch {
	case w == "-" && len(x.core) > 0 && g+1 < x.last && !x.tok[g-1].SpaceAfter: // "vice-president"
		x.core[len(x.core)-1] += "-" + x.roleWord(g+1)
		x.full = len(x.core)
		x.count(g + 1)
		return 2
	case g+1 == x.last && isAddress(w): // "Undersecretary Mr. Hale"
		return 1
	case x.inside && g+1 < x.last && addressGender[strings.TrimSuffix(w, ".")] != names.UnknownGender && x.inName[g+1] != nil: // "adviser to Mr Hale"
		return 1
	case (w == "a" || w == "an") && !x.inside || w == "the" && len(x.core) == 0 && !x.owns(g) || x.mark(g):
		return 1
	case x.possessivePronoun(g) && !x.inside:
		x.role.pronoun = g
		return 1
	}
	x.inside = x.inside || x.is(g, ud.ADP)
	x.core = append(x.core, x.roleWord(g))
	x.count(g)
	if !x.is(g, ud.ADP, ud.DET, ud.PRON, ud.ADV, ud.NUM, ud.CCONJ, ud.PART) {
		x.full = len(x.core)
	}
	return 1
}

// owns says whether a possessive mark follows in front of a preposition: "the union's president".
func (x *roleReader) owns(g int) bool {
	for ; g < x.last && !x.is(g, ud.ADP); g++ {
		if x.possessiveMark(g) {
			return true
		}
	}
	return false
}

// count takes a word as the head where it can be.
func (x *roleReader) count(g int) {
	if x.is(g, ud.NOUN, ud.PROPN) && !x.inside {
		x.head, x.place = g, len(x.core)-1
	}
}

// done is the role, or nil where no noun was read.
func (x *roleReader) done() *role {
	if x.head < 0 || nobody[x.lemmaAt(x.head)] || unspecific[x.lemmaAt(x.head)] {
		return nil
	}
	if x.nounAt(x.head).plural {
		if front, ok := strings.CutSuffix(strings.ToLower(x.core[x.place]), x.lower(x.head)); ok { // "co-stars"
			x.core[x.place] = front + x.lemmaAt(x.head)
		}
	}
	status := x.role.Status
	x.role.Office = names.ParseOffice(strings.Join(x.core[:min(x.full, len(x.core))], " "))
	if status != "" {
		x.role.Status = status
	}
	return x.role
}

// nobody are words for people that tell of nothing that they are.
var nobody = nounSet("man woman person boy girl guy child one people elect subject other")

// roleWord is a word of a role in lower case but for initialisms ("UN").
func (r *roleReader) roleWord(g int) string {
	form := r.tok[g].Form
	if !upperFirst(form) {
		return strings.ReplaceAll(form, "’", "'")
	}
	if up := strings.ToUpper(form); form == up && utf8.RuneCountInString(form) > 1 && utf8.RuneCountInString(form) < 6 {
		return form
	}
	if r.common && g > r.base[r.sent[g]] {
		return form
	}
	if code, _ := names.Country(form); code != "" {
		return form
	}
	if r.is(g, ud.ADJ) && g > r.base[r.sent[g]] && form != strings.ToUpper(form) && !names.IsOffice(form) && !names.IsModifier(form) && !r.upperAfter(g) { // "Flemish"
		return form
	}
	return strings.ReplaceAll(strings.ToLower(form), "’", "'")
}

// upperAfter says whether a word with a capital follows: "Deputy Minister".
func (r *resolver) upperAfter(g int) bool { return g+1 < r.words.end(g) && upperFirst(r.tok[g+1].Form) }

// give adds a role to a referent.
func (x *referent) give(ro *role) {
	if ro == nil || ro.Head == "" {
		return
	}
	x.roles = append(x.roles, ro)
	if ro.Country != "" {
		x.from = ro.Country
	}
	if x.gender == names.UnknownGender && x.kind == personNoun {
		x.gender = genderOfNoun(strings.ToLower(ro.Head))
	}
}

// offices are the referent's roles, each once.
func (r *resolver) offices(x *referent) []names.Office {
	var out []names.Office
	for _, ro := range x.roles {
		if ro.pronoun >= 0 && r.phraseAt[ro.pronoun] != nil && r.phraseAt[ro.pronoun].who == x { // nobody is his own brother
			ro.pronoun = -1
		}
		if o := r.office(ro); !slices.Contains(out, o) {
			out = append(out, o)
		}
	}
	return out
}
