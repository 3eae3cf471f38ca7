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
	sents    []ud.Sentence
	families map[string]int            // uses of people's full names, by the family name
	votes    map[string]map[string]int // kinds of each name, by key
	kinds    map[string]string         // the kind settled on
	longest  int                       // tokens of the longest name
}

// agree is the names after the rules, in the order of the text.
func agree(sents []ud.Sentence, found []Name) []Name {
	a := &agreement{sents: sents, families: map[string]int{}, votes: map[string]map[string]int{}, kinds: map[string]string{}}
	found = a.trim(found)
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
		return plainLower(t[first].Form)
	}
	var b strings.Builder
	for i := first; i < last; i++ {
		if i > first {
			b.WriteByte(' ')
		}
		b.WriteString(plainLower(t[i].Form))
	}
	return b.String()
}

// trim cuts titles off the front of people's names, and 's and marks off the end of all.
func (a *agreement) trim(found []Name) []Name {
	out := found[:0]
	for _, n := range found {
		t := a.sents[n.Sentence].Tokens
		for n.Last > n.First && (t[n.Last-1].UPOS == ud.PUNCT && !strings.HasSuffix(t[n.Last-1].Form, ".") || plainLower(t[n.Last-1].Form) == "'s") {
			n.Last--
		}
		for n.First < n.Last && (t[n.First].UPOS == ud.PUNCT || t[n.First].UPOS == ud.DET && t[n.First].Form == strings.ToLower(t[n.First].Form)) {
			n.First++
		}
		if n.Kind == Person && n.Last-n.First > 1 && !names.IsGiven(t[n.First].Form) {
			title, _ := names.SplitTitle(a.words(&n))
			n.First += len(strings.Fields(title))
		}
		if n.First < n.Last && !a.office(&n) && !calendar[plainLower(t[n.First].Form)] {
			out = append(out, name(a.sents, n.Sentence, n.First, n.Last, n.Kind))
		}
	}
	return out
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
	return n.Kind == Person && (n.Last == n.First+1 && names.IsOffice(t.Form) || names.IsOffice(strings.TrimSuffix(t.Form, "s")) && t.Form != strings.TrimSuffix(t.Form, "s") && t.UPOS != ud.PROPN) && !names.IsGiven(t.Form)
}

// count takes the votes; running text counts double, because capitals tell little in headlines.
func (a *agreement) count(found []Name) {
	for i := range found {
		n := &found[i]
		key := a.key(n)
		if a.votes[key] == nil {
			a.votes[key] = map[string]int{}
		}
		vote := 1
		if styleOf(&a.sents[n.Sentence]) == running {
			vote = 2
		}
		if a.stranger(n) {
			vote--
		}
		a.votes[key][n.Kind] += vote
		a.context(n, a.votes[key])
		a.longest = max(a.longest, n.Last-n.First)
		if n.Kind == Person && n.Last-n.First > 1 {
			a.families[plainLower(a.sents[n.Sentence].Tokens[n.Last-1].Form)] += vote
		}
	}
}

// settle finds the kind of each name: the one with most votes, the first of equals in the text. Votes for a full name count twice
// for its family name, and the lexicon's word for a country or place counts as much.
func (a *agreement) settle(found []Name) {
	for i := range found {
		n := &found[i]
		key := a.key(n)
		if a.kinds[key] != "" {
			continue
		}
		votes := a.votes[key]
		votes[Person] += 2 * a.families[key]
		switch c := a.class(n, key); {
		case c&country != 0:
			votes[Location] += 8
		case c&(place|capital) != 0:
			votes[Location] += 4
		}
		best := n.Kind
		for _, k := range kinds {
			if votes[k] > votes[best] {
				best = k
			}
		}
		a.kinds[key] = best
	}
}

// class is what the lexicon knows of a whole name.
func (a *agreement) class(n *Name, key string) class {
	t := a.sents[n.Sentence].Tokens[n.First:n.Last]
	if len(t) == 1 {
		return lexicon().of(t[0].Form, key)
	}
	if _, relation := names.Country(key); relation == names.Name {
		return country
	}
	return lexicon().phrases[key]
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

// missed are further places of known names, the longest first: the words must be capitalized and outside other names, and at the
// start of a sentence or in a headline be proper nouns by the tagger or never written without a capital.
func (a *agreement) missed(found []Name) []Name {
	taken := a.tokens(found)
	plain := map[string]bool{}
	for i := range a.sents {
		for j := range a.sents[i].Tokens {
			plain[a.sents[i].Tokens[j].Form] = true
		}
	}
	var out []Name
	for s := range a.sents {
		t := a.sents[s].Tokens
		for i := 0; i < len(t); i++ {
			if taken[t[i].Start] || !startsUpper(t[i].Form) {
				continue
			}
			for j := min(i+a.longest, len(t)); j > i; j-- {
				kind := a.elsewhere(s, i, j)
				if kind == "" || j == i+1 && (plain[plainLower(t[i].Form)] || t[i].UPOS == ud.ADJ && kind != Person) || anyTaken(t[i:j], taken) || !startsUpper(t[j-1].Form) {
					continue
				}
				out = append(out, name(a.sents, s, i, j, kind))
				i = j - 1
				break
			}
		}
	}
	return out
}

// elsewhere is the kind of the name that the tokens are in another place.
func (a *agreement) elsewhere(s, i, j int) string {
	key := a.keyOf(s, i, j)
	if j == i+1 && a.families[key] > 0 && a.kinds[key] == "" {
		return Person
	}
	return a.kinds[key]
}

func anyTaken(tokens []ud.Token, taken map[int]bool) bool {
	for i := range tokens {
		if taken[tokens[i].Start] {
			return true
		}
	}
	return false
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
	last := plainLower(a.sents[n.Sentence].Tokens[n.Last-1].Form)
	if lexicon().words[last]&evtHead != 0 || lexicon().words[strings.TrimSuffix(last, "s")]&evtHead != 0 {
		return Event
	}
	return Other
}
