package ner

import (
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// greeting are words in front of a person's name that are no part of it, though they may have a capital.
var greeting = set("dear hi hello hey thanks aunt uncle")

// bare is a person's name without greetings in front and without what begins with a word with digits: "Dear Ana", "Leo Hale 08/16/2000".
func (a *agreement) bare(n Name) Name {
	t := a.sents[n.Sentence].Tokens
	for n.First < n.Last && greeting[a.lower(t[n.First].Form)] || n.Last-n.First > 2 && a.belonging(t[n.First].Form) && a.given(t[n.First+1].Form) {
		n.First++
	}
	for i := n.First; i < n.Last; i++ {
		if strings.ContainsAny(t[i].Form, "0123456789") {
			n.Last = i
		}
	}
	return n
}

// belonging says whether a word in front of a given name tells where or of which party somebody is: "Maine Senator", "Democrat".
func (a *agreement) belonging(form string) bool {
	c := a.classOf(form)
	return c&given == 0 && c&(place|country|demonym|organization) != 0 || parties[form]
}

var parties = set("Democrat Republican Liberal Conservative Labour Tory Independent Socialist Communist Green")

// apart takes names apart that were found as one: those of people listed without marks ("Ana Reis Leo Brandt" in the head of a letter),
// of a person and what the person is of ("Ana Reis of the Harbour Board"), and a name that comes twice, as heading and as beginning.
func (a *agreement) apart(found []Name) []Name {
	var out []Name
	for _, n := range found {
		for i := n.First + 1; i < n.Last; i++ {
			if kind, from := a.border(&n, i); kind != "" {
				out = append(out, name(a.sents, n.Sentence, n.First, i, kind))
				n = name(a.sents, n.Sentence, from, n.Last, n.Kind)
				if from > i {
					n.Kind = Organization
				}
			}
		}
		out = append(out, n)
	}
	return out
}

// border says whether a name ends before token i of a name as found, its kind then, and where the next one begins.
func (a *agreement) border(n *Name, i int) (kind string, from int) {
	t := a.sents[n.Sentence].Tokens
	switch full := i-n.First > 1 && a.given(t[n.First].Form) && a.family(t[i-1].Form); {
	case 2*i == n.First+n.Last && i-n.First > 1 && a.keyOf(n.Sentence, n.First, i) == a.keyOf(n.Sentence, i, n.Last):
		return n.Kind, i
	case full && n.Kind == Person && i+1 < n.Last && n.Last-n.First > 3 && a.given(t[i].Form) && startsUpper(t[i+1].Form):
		return Person, i
	case (full || n.Kind == Person) && i+2 < n.Last && t[i].Form == "of" && t[i+1].Form == "the" && HeadKind(t[i-1].Form) == "":
		return Person, i + 2
	}
	return "", 0
}

// family says whether a word in a person's name looks like a family name: a word with a capital, no given name, no initial.
func (a *agreement) family(form string) bool {
	return startsUpper(form) && len(form) > 2 && !strings.HasSuffix(form, ".") && !a.given(form)
}

// hyphenated is the token behind what a hyphen joins to the person's name that ends before token i: another capitalized word, or a
// syllable as in "Han Seo-jin". It is i where nothing belongs to the name.
func (a *agreement) hyphenated(n *Name, i int) int {
	t := a.sents[n.Sentence].Tokens
	if i+1 >= len(t) || t[i].Form != "-" || t[i-1].SpaceAfter || t[i].SpaceAfter {
		return i
	}
	next := t[i+1].Form
	if startsUpper(next) || n.Kind == Person && n.Last-n.First > 1 && syllable(next) {
		return i + 2
	}
	return i
}

// behindHyphen are words that make an adjective of a name: "Hale-era".
var behindHyphen = set("led era born style like based run owned made type wing loyal held esque")

func syllable(form string) bool {
	return len(form) > 1 && len(form) < 7 && !behindHyphen[form] && !strings.HasSuffix(form, "ed") && !strings.HasSuffix(form, "ing") && strings.IndexFunc(form, func(r rune) bool { return !unicode.IsLower(r) }) < 0
}

var (
	articles   = set("al el as az ash an ad ar at ul") // Arabic ones, before a hyphen
	patronymic = set("bin ibn van von de del della di du der ter al el")
)

// before is the token that begins a name that was found from token i on: an Arabic article with its hyphen, and in people's names
// the particles.
func (a *agreement) before(n *Name, free func(i int) bool) int {
	t, i := a.sents[n.Sentence].Tokens, n.First
	if i >= 2 && free(i-1) && free(i-2) && t[i-1].Form == "-" && !t[i-1].SpaceAfter && !t[i-2].SpaceAfter && articles[a.lower(t[i-2].Form)] {
		i -= 2
	}
	for n.Kind == Person && i >= 1 && free(i-1) && patronymic[t[i-1].Form] && t[i-1].UPOS != ud.DET {
		i--
	}
	return i
}
