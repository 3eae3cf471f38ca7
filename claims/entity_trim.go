package claims

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/internal/ner"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// trimNames mends where names begin and end: occupations and nationalities stay outside, "N of M" is two names, datelines are
// places, and a common word that only stands at the start of a sentence is none.
func (r *resolver) trimNames(found []ner.Name) []ner.Name {
	lines := r.datelines()
	var out []ner.Name
	for _, n := range found {
		if overlaps(n, lines) {
			continue
		}
		n = r.withParty(r.withGiven(r.withoutSort(r.withoutOccupation(n), found), found))
		if len(out) > 0 && out[len(out)-1].Start == n.Start && out[len(out)-1].Sentence == n.Sentence {
			continue
		}
		if r.commonWord(n, found) || r.portfolio(n) || r.onlyOffice(n) || r.adjective(n) {
			continue
		}
		out = append(out, r.parted(n, found)...)
	}
	out = append(out, lines...)
	out = append(out, r.missedPlaces(out)...)
	slices.SortFunc(out, func(a, b ner.Name) int { return a.Start - b.Start })
	return out
}

func overlaps(n ner.Name, others []ner.Name) bool {
	for _, o := range others {
		if n.Start < o.End && o.Start < n.End {
			return true
		}
	}
	return false
}

// withGiven takes into a person's name of one word the given name in front that the recognizer has left out, with the particles in
// between: "Grace" "Tan", "Hendrik van" "Asch".
func (r *resolver) withGiven(n ner.Name, found []ner.Name) ner.Name {
	base := r.base[n.Sentence]
	if n.Kind != ner.Person || n.Last-n.First > 1 {
		return n
	}
	i := n.First - 1
	for i > 0 && particles[r.tok[base+i].Form] {
		i--
	}
	if i < 0 || !names.IsGiven(r.tok[base+i].Form) || !upperFirst(r.tok[base+i].Form) {
		return n
	}
	wider := r.cut(n, i, n.Last)
	for _, o := range found {
		if o.Sentence == n.Sentence && o.First < n.First && i < o.Last && o.First != i {
			return n
		}
	}
	return wider
}

var particles = nounSet("van von de der den del della di da dos das du la le al el bin ibn ben ter ten zu af av")

// cut is the name of the tokens first to last of the same sentence.
func (r *resolver) cut(n ner.Name, first, last int) ner.Name {
	base := r.base[n.Sentence]
	n.First, n.Last, n.Span = first, last, r.span(base+first, base+last)
	return n
}

func upperFirst(form string) bool {
	c, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(c)
}

// missedPlaces are single proper nouns in no name that are countries or stand behind "in", "near" or "the town of".
func (r *resolver) missedPlaces(found []ner.Name) []ner.Name {
	taken := make([]bool, len(r.tok))
	for _, n := range found {
		for i := n.First; i < n.Last; i++ {
			taken[r.base[n.Sentence]+i] = true
		}
	}
	var out []ner.Name
	for g := 1; g+1 < len(r.tok); g++ {
		form := r.tok[g].Form
		if !r.is(g, ud.PROPN) || taken[g] || taken[g+1] || !upperFirst(form) || inCapitals(form) || upperFirst(r.tok[g+1].Form) || unspecific[r.lower(g)] || strings.HasSuffix(form, ".") {
			continue
		}
		_, relation := names.Country(form)
		w := ""
		if r.sent[g-1] == r.sent[g] {
			w = r.lower(g - 1)
		}
		town := w == "of" && g > 1 && placed[r.lemmaAt(g-2)] && r.is(g-2, ud.NOUN)
		country := relation == names.Name && !names.IsGiven(form) && !upperFirst(r.tok[g-1].Form)
		if country || (town || w == "in" || w == "near") && relation != names.Demonym {
			i := g - r.base[r.sent[g]]
			out = append(out, r.cut(ner.Name{Sentence: r.sent[g], Kind: ner.Location}, i, i+1))
		}
	}
	return out
}

// withoutOccupation cuts an occupation, office or nationality off the front of two or more other capitalized words: "Beekeeper
// Sotiris Kanellos", "Latvian Juris Ozols". What remains is a person.
func (r *resolver) withoutOccupation(n ner.Name) ner.Name {
	for n.Last-n.First > 2 {
		g := r.base[n.Sentence] + n.First
		for i := g; i < r.base[n.Sentence]+n.Last; i++ {
			if form := r.tok[i].Form; i > g && ner.HeadKind(form) != "" || !upperFirst(form) && !(r.is(i, ud.ADP, ud.PROPN, ud.PART) && r.lower(i) != "of") {
				return n
			}
		}
		_, relation := names.Country(r.tok[g].Form)
		lower := strings.ToLower(r.tok[g].Form)
		switch known, ok := nouns.KindOf(lower); {
		case (ok && known == personNoun || names.IsOffice(lower)) && !names.IsGiven(r.tok[g].Form) && upperFirst(r.tok[g+1].Form):
			n.Kind = ner.Person
		case relation == names.Demonym && (n.Kind == ner.Person || names.IsGiven(r.tok[g+1].Form)):
			n.Kind = ner.Person
		default:
			return n
		}
		n = r.cut(n, n.First+1, n.Last)
	}
	return n
}

// withoutSort cuts a common noun off the start of a sentence where the rest is, or begins, another name of the document: "Shipbuilder
// Hanbit".
func (r *resolver) withoutSort(n ner.Name, found []ner.Name) ner.Name {
	g := r.base[n.Sentence] + n.First
	if k, _ := nouns.KindOf(strings.ToLower(r.tok[g].Form)); k != personNoun && k != groupNoun || n.First > 0 || n.Last < 2 || names.IsGiven(r.tok[g].Form) {
		return n
	}
	rest := r.cut(n, 1, n.Last)
	for _, o := range found {
		if text := o.Of(r.text); o.First > 0 && (text == rest.Of(r.text) || strings.HasPrefix(text, rest.Of(r.text)+" ")) {
			rest.Kind = o.Kind
			return rest
		}
	}
	return n
}

// commonWord says whether a name is only the first word of its sentence, which the tagger takes for a common one.
func (r *resolver) commonWord(n ner.Name, found []ner.Name) bool {
	g := r.base[n.Sentence] + n.First
	if n.Last-n.First > 1 || names.IsGiven(r.tok[g].Form) || r.tok[g].Form == strings.ToUpper(r.tok[g].Form) {
		return false
	}
	for _, o := range found {
		if o.First > 0 && r.tok[r.base[o.Sentence]+o.Last-1].Form == r.tok[g].Form {
			return false
		}
	}
	first := n.First == 0 || r.mark(g-1) && !r.comma(g-1)
	code, _ := names.Country(r.tok[g].Form)
	if _, known := nouns.KindOf(r.lemmaAt(g)); !known && r.is(g, ud.NOUN) && r.tok[g].Feats.Get("Number") != "Plur" {
		return false
	}
	if s := r.lower(g); first && code == "" && n.Kind != ner.Location && strings.HasSuffix(s, "s") {
		if kind, known := nouns.KindOf(strings.TrimSuffix(s, "s")); known && kind != groupNoun { // "Engineers said"
			return true
		}
	}
	return first && code == "" && r.is(g, ud.NOUN, ud.ADJ, ud.VERB, ud.ADV, ud.DET, ud.NUM, ud.PRON)
}

// withParty takes into the name of a party the word for it: "the Green party".
func (r *resolver) withParty(n ner.Name) ner.Name {
	if g := r.base[n.Sentence] + n.Last; g < r.words.end(g-1) && r.tok[g].Form == "party" && n.Last-n.First < 3 && n.First > 0 && strings.EqualFold(r.tok[r.base[n.Sentence]+n.First-1].Form, "the") {
		n = r.cut(n, n.First, n.Last+1)
		n.Kind = ner.Organization
	}
	return n
}

// onlyOffice says whether a name is only an office written with a capital: "the Premier".
func (r *resolver) onlyOffice(n ner.Name) bool {
	g := r.base[n.Sentence] + n.First
	return n.First > 0 && n.Last-n.First == 1 && names.IsOffice(r.tok[g].Form) && r.lower(g-1) == "the" && !(g+1 < r.words.end(g) && upperFirst(r.tok[g+1].Form))
}

// portfolio says whether a name is only what an office is for: "Energy Minister".
func (r *resolver) portfolio(n ner.Name) bool {
	g := r.base[n.Sentence] + n.First
	return n.Last-n.First == 1 && g+1 < r.words.end(g) && n.Kind != ner.Location && names.IsModifier(r.tok[g].Form) && portfolios[r.lower(g+1)]
}

var portfolios = nounSet("minister ministry secretary department commissioner chief")

// adjective says whether a name is only an adjective of nationality or the like in front of a noun, or one of the people: "the
// Bolivian town", "a Scandinavian".
func (r *resolver) adjective(n ner.Name) bool {
	g := r.base[n.Sentence] + n.First
	if n.Last-n.First > 1 {
		return false
	}
	if regional[r.lower(g)] {
		return true
	}
	if n.Kind == ner.Location {
		return false
	}
	_, relation := names.Country(r.tok[g].Form)
	next := g + 1
	return (relation == names.Demonym || n.Kind == ner.Other && r.is(g, ud.ADJ)) && next < r.words.end(g) && r.is(next, ud.NOUN, ud.ADJ)
}

// regional are adjectives of continents, of their people and of creeds, which name nothing by themselves.
var regional = nounSet("european europeans western westerners eastern african africans asian asians arab arabs scandinavian scandinavians nordic nazi nazis soviet islamist islamists muslim muslims christian christians jewish latin")

// parted makes two names of a person and what they are of: "Bram Claessens of Polder Asset Management".
func (r *resolver) parted(n ner.Name, found []ner.Name) []ner.Name {
	base := r.base[n.Sentence]
	for i := n.First + 1; i < n.Last-1; i++ {
		if w := r.lower(base + i); (w == "of" || w == "at" || w == "from") && n.Kind == ner.Person && i-n.First > 1 && ner.HeadKind(r.tok[base+i-1].Form) == "" {
			left, right := r.cut(n, n.First, i), r.cut(n, i+1, n.Last)
			if right.Kind = ner.Location; ner.HeadKind(r.lower(base+n.Last-1)) == ner.Organization || n.Last-i > 3 {
				right.Kind = ner.Organization
			}
			return []ner.Name{left, right}
		}
	}
	for i := n.First + 1; i+1 < n.Last; i++ { // "Mali’s Étoiles du Sahel"
		if r.lower(base+i) == "'s" && r.isPlace(found, base+n.First, base+i) {
			left, right := r.cut(n, n.First, i), r.cut(n, i+1, n.Last)
			left.Kind = ner.Location
			return []ner.Name{left, right}
		}
	}
	for i := n.First + 2; i+2 < n.Last; i++ { // "Dilip Nair of the Environment Agency"
		if r.lower(base+i) == "of" && r.lower(base+i+1) == "the" && ner.HeadKind(r.tok[base+i-1].Form) == "" && ner.HeadKind(r.tok[base+n.Last-1].Form) == ner.Organization {
			left, right := r.cut(n, n.First, i), r.cut(n, i+2, n.Last)
			left.Kind, right.Kind = ner.Person, ner.Organization
			return []ner.Name{left, right}
		}
	}
	for i := n.First + 1; i < n.Last-1; i++ {
		if r.lower(base+i) == "of" && ner.HeadKind(r.tok[base+i-1].Form) == "" && r.isPlace(found, base+i+1, base+n.Last) && r.found(found, base+n.First, base+i) {
			return []ner.Name{r.cut(n, n.First, i)}
		}
	}
	return []ner.Name{n}
}

// found says whether a name was found that has just the words of the tokens.
func (r *resolver) found(found []ner.Name, first, last int) bool {
	text := r.span(first, last).Of(r.text)
	return slices.ContainsFunc(found, func(o ner.Name) bool { return o.Of(r.text) == text })
}

// isPlace says whether the tokens are a country or a name found as a place's.
func (r *resolver) isPlace(found []ner.Name, first, last int) bool {
	text := r.span(first, last).Of(r.text)
	code, _ := names.Country(text)
	return code != "" || slices.ContainsFunc(found, func(o ner.Name) bool { return o.Kind == ner.Location && o.Of(r.text) == text })
}

// datelines are the places in capitals at the start of paragraphs, before a dash: "PORT AMES, Ohio — …".
func (r *resolver) datelines() []ner.Name {
	var out []ner.Name
	for s := range r.sents {
		if s > 0 && r.sents[s].Paragraph == r.sents[s-1].Paragraph {
			continue
		}
		if n := r.dateline(s); n > 0 {
			out = append(out, r.cut(ner.Name{Sentence: s, Kind: ner.Location}, 0, n))
		}
	}
	return out
}

const longestDateline = 14 // tokens

// dateline is the number of words in capitals that begin a sentence as a dateline, 0 for none.
func (r *resolver) dateline(s int) int {
	begin, end := r.base[s], r.base[s]+len(r.sents[s].Tokens)
	g := begin
	for g < end && inCapitals(r.tok[g].Form) || g > begin && g < end && r.lower(g) == "." {
		g++
	}
	n := g - begin
	for g < end && g-begin < longestDateline && n > 0 {
		switch w := r.lower(g); {
		case w == "—" || w == "–" || w == "--" || w == "-" && r.tok[g].SpaceAfter:
			return n
		case r.is(g, ud.VERB, ud.AUX) && !r.is(g-1, ud.NUM):
			return 0
		}
		g++
	}
	return 0
}

// inCapitals says whether a word has several letters, all of them capitals.
func inCapitals(form string) bool {
	return utf8.RuneCountInString(form) > 1 && form == strings.ToUpper(form) && form != strings.ToLower(form)
}

// nameText is a name as it is called: on one line, a dateline's with capitals only where its words begin.
func (r *resolver) nameText(p *phrase) string {
	text := p.name
	if p.first != r.base[r.sent[p.head]] || r.dateline(r.sent[p.head]) != p.last-p.first {
		return text
	}
	words := strings.Fields(text)
	for i, w := range words {
		_, n := utf8.DecodeRuneInString(w)
		words[i] = w[:n] + strings.ToLower(w[n:])
	}
	return strings.Join(words, " ")
}
