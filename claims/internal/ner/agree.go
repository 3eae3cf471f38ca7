package ner

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// agreement makes the names of one document agree: what is written alike is of one kind, and a name that was found in one
// place is found in the others.
type agreement struct {
	doc      *document
	sents    []ud.Sentence
	families map[string]int            // uses of people's full names, by the family name
	shorts   map[string]map[string]int // uses of names that end with a word for their kind, by the words before it and the kind
	votes    map[string]map[string]int // kinds of each name, by key
	kinds    map[string]string         // the kind settled on
	longest  int                       // tokens of the longest name
}

func newAgreement(d *document, sents []ud.Sentence) *agreement {
	return &agreement{doc: d, sents: sents, families: map[string]int{}, shorts: map[string]map[string]int{}, votes: map[string]map[string]int{}, kinds: map[string]string{}}
}

// lower is a form in lower case.
func (a *agreement) lower(form string) string { return a.doc.of(form).form }

// classOf is what the lexicons know of a form.
func (a *agreement) classOf(form string) class { return class(a.doc.of(form).class) }

// given says whether a form is a given name.
func (a *agreement) given(form string) bool { return a.classOf(form)&given != 0 }

// agree is the names after the rules, in the order of the text.
func agree(d *document, sents []ud.Sentence, found []Name) []Name {
	a := newAgreement(d, sents)
	found = a.apart(a.trim(found))
	a.count(found)
	a.settle(found)
	for i := range found {
		if k := a.kinds[a.key(&found[i])]; k != "" {
			found[i].Kind = k
		}
	}
	found = a.split(found)
	found = append(found, a.missed(found)...)
	found = append(found, a.addressed(found)...)
	slices.SortFunc(found, func(x, y Name) int { return x.Start - y.Start })
	found = a.widen(found)
	found = a.elections(a.purposes(found))
	for i := range found {
		found[i].Kind = a.event(&found[i])
	}
	return found
}

// key is the words of a name in lower case, with straight quotes.
func (a *agreement) key(n *Name) string { return a.keyOf(n.Sentence, n.First, n.Last) }

func (a *agreement) keyOf(sentence, first, last int) string {
	t := a.sents[sentence].Tokens
	if last == first+1 {
		return a.lower(t[first].Form)
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(a.lower(t[i].Form))
	}
	return b.String()
}

// trim cuts titles off the front of people's names, and 's and marks off the end of all.
func (a *agreement) trim(found []Name) []Name {
	out := found[:0]
	for _, n := range found {
		t := a.sents[n.Sentence].Tokens
		for n.Last > n.First && (t[n.Last-1].UPOS == ud.PUNCT && !strings.HasSuffix(t[n.Last-1].Form, ".") || a.lower(t[n.Last-1].Form) == "'s") {
			n.Last--
		}
		for n.First < n.Last && (t[n.First].UPOS == ud.PUNCT || t[n.First].UPOS == ud.DET && t[n.First].Form == strings.ToLower(t[n.First].Form)) {
			n.First++
		}
		n = a.capitalized(n)
		if n.Kind == Person && n.Last-n.First > 1 && !a.given(t[n.First].Form) {
			title, _ := names.SplitTitle(a.words(&n))
			n.First += len(strings.Fields(title))
		}
		if n.Kind == Person {
			n = a.bare(n)
		}
		if n.First < n.Last && !a.office(&n) && !calendar[a.lower(t[n.First].Form)] {
			out = append(out, name(a.sents, n.Sentence, n.First, n.Last, n.Kind))
		}
	}
	return out
}

// common says whether token i is a word in lower case that is no part of a name: one of a name with capitals ("kingdom" and "of" in front
// of "Valdoria"), or a word for a kind of name alone. The tagger takes some of them for proper nouns.
func (a *agreement) common(n *Name, i int) bool {
	t := a.sents[n.Sentence].Tokens
	form := t[i].Form
	if form != a.lower(form) || !startsLetter(form) || patronymic[form] || articles[form] {
		return false
	}
	if HeadKind(form) != "" || names.IsOffice(form) {
		return n.Last == n.First+1 || a.capitals(n)
	}
	return t[i].UPOS != ud.PROPN && a.capitals(n)
}

// capitals says whether a word of a name begins with a capital.
func (a *agreement) capitals(n *Name) bool {
	return slices.ContainsFunc(a.sents[n.Sentence].Tokens[n.First:n.Last], func(t ud.Token) bool { return startsUpper(t.Form) })
}

// capitalized is a name without the common words at its ends; what is left of an organization is where it is.
func (a *agreement) capitalized(n Name) Name {
	was := n
	for n.First < n.Last && a.common(&n, n.First) {
		n.First++
	}
	for n.First < n.Last && a.common(&n, n.Last-1) {
		n.Last--
	}
	if n.Kind == Organization && n != was && n.Last == n.First+1 {
		n.Kind = Location
	}
	return n
}

// words are the forms of a name with a blank between them.
func (a *agreement) words(n *Name) string {
	var words []string
	for _, t := range a.sents[n.Sentence].Tokens[n.First:n.Last] {
		words = append(words, t.Form)
	}
	return strings.Join(words, " ")
}

// calendar are months and days, which are times and no names.
var calendar = set("january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday")

// office says whether a person's name is only a word for an office: "the Senators".
func (a *agreement) office(n *Name) bool {
	t := a.sents[n.Sentence].Tokens[n.Last-1]
	return n.Kind == Person && (n.Last == n.First+1 && names.IsOffice(t.Form) || names.IsOffice(strings.TrimSuffix(t.Form, "s")) && t.Form != strings.TrimSuffix(t.Form, "s") && t.UPOS != ud.PROPN) && !a.given(t.Form)
}

// split takes other names of two known names with a hyphen or dash apart: "Reis-Brandt summit".
func (a *agreement) split(found []Name) []Name {
	var out []Name
	for _, n := range found {
		t := a.sents[n.Sentence].Tokens
		dash := n.First
		for dash < n.Last && !strings.ContainsAny(t[dash].Form, "-–—/") {
			dash++
		}
		if n.Kind == Person || dash == n.First || dash+1 >= n.Last || len(t[dash].Form) > 3 {
			out = append(out, n)
			continue
		}
		left, right := a.known(n.Sentence, n.First, dash), a.known(n.Sentence, dash+1, n.Last)
		for last := n.Last - 1; right == "" && last > dash+1; last-- {
			if right = a.known(n.Sentence, dash+1, last); right != "" {
				n.Last = last
			}
		}
		if left == "" || right == "" {
			out = append(out, n)
			continue
		}
		out = append(out, name(a.sents, n.Sentence, n.First, dash, left), name(a.sents, n.Sentence, dash+1, n.Last, right))
	}
	return out
}

// known is the kind of what the tokens name, empty where they name nothing known.
func (a *agreement) known(sentence, first, last int) string {
	key := a.keyOf(sentence, first, last)
	if a.families[key] > 0 {
		return Person
	}
	if k := a.kinds[key]; k != "" {
		return k
	}
	if _, relation := names.Country(key); relation == names.Name {
		return Location
	}
	if _, relation := names.Country(strings.ToUpper(key)); relation == names.Name {
		return Location
	}
	return ""
}

func startsLetter(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsLetter(r)
}

func startsUpper(form string) bool {
	r, _ := utf8.DecodeRuneInString(form)
	return unicode.IsUpper(r)
}

// event is the kind of a name, Event for other names that end with a word for one.
func (a *agreement) event(n *Name) string {
	if n.Kind != Other {
		return n.Kind
	}
	last := a.lower(a.sents[n.Sentence].Tokens[n.Last-1].Form)
	if lexicon().words[last]&evtHead != 0 || lexicon().words[strings.TrimSuffix(last, "s")]&evtHead != 0 {
		return Event
	}
	return Other
}
