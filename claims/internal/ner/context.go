package ner

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
)

// Words next to a name that tell its kind, in lower case. Those before it stand directly in front ("the airline Condor"), those
// after it directly behind, or behind 's.
var (
	beforePlace        = set("in near outside inside across around throughout northern southern eastern western central downtown")
	beforeOrganization = set("airline carrier bank lender company firm group insurer broadcaster newspaper daily agency operator maker manufacturer miner retailer club party union charity startup developer supplier brewer chain publisher consultancy website magazine producer giant utility rival")
	afterOrganization  = set("shares executives executive spokesman spokeswoman spokesperson employees officials board customers chief staff shareholders profits stock headquarters passengers subscribers members players fans coach management plc inc ltd factory plant")
	afterPerson        = set("who himself herself")
)

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// context adds votes for what the words around a name tell.
func (a *agreement) context(n *Name, votes map[string]int) {
	t := a.sents[n.Sentence].Tokens
	word := func(i int) string {
		if i < 0 || i >= len(t) {
			return ""
		}
		return a.lower(t[i].Form)
	}
	next := word(n.Last)
	if next == "'s" || next == "'" {
		next = word(n.Last + 1)
	}
	prev := word(n.First - 1)
	switch {
	case beforePlace[prev]:
		votes[Location] += 2
	case beforeOrganization[prev], afterOrganization[next]:
		votes[Organization] += 3
	case n.First > 0 && names.IsOffice(prev), afterPerson[next], prev == "," && names.IsOffice(word(n.First-2)):
		votes[Person] += 4
	}
	if n.Kind != Person && n.Last-n.First > 1 && a.personal(n) {
		votes[Person] += 3
	}
	if n.Last-n.First > 1 && n.Kind == Person && !a.given(t[n.First].Form) {
		switch c := a.classOf(t[n.Last-1].Form); {
		case c&(personal|given) != 0:
		case c&orgHead != 0:
			votes[Organization] += 4
		case c&locHead != 0:
			votes[Location] += 4
		}
	}
	if n.Last-n.First > 1 && (n.Kind == Location || n.Kind == Other) {
		if c := a.classOf(t[n.Last-1].Form); c&orgHead != 0 && c&locHead == 0 {
			votes[Organization] += 3
		}
	}
	if n.Last-n.First == 1 && n.Kind == Person && prev == "the" {
		votes[Organization]++
	}
}

// personal says whether the lists have every word of a name as one of personal names.
func (a *agreement) personal(n *Name) bool {
	for _, t := range a.sents[n.Sentence].Tokens[n.First:n.Last] {
		if c := a.classOf(t.Form); c&(personal|given) == 0 || c&(orgHead|locHead|country) != 0 {
			return false
		}
	}
	return true
}

// stranger says whether a name taken for a person's is one word that no list of personal names has: news introduces people by
// their full names or with a title.
func (a *agreement) stranger(n *Name) bool {
	t := a.sents[n.Sentence].Tokens
	if n.Kind != Person || n.Last-n.First > 1 {
		return false
	}
	c := a.classOf(t[n.First].Form)
	return c&(personal|given) == 0 && (n.First == 0 || !names.IsOffice(t[n.First-1].Form))
}
