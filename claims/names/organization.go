package names

import (
	"slices"
	"strings"
	"sync"
)

// matchOrganizations compares two names of organizations.
func matchOrganizations(a, b *Parsed) (Score, string) {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	p, q := a.words, b.words
	switch {
	case len(p) == 0:
		return None, "no name"
	case slices.Equal(p, q):
		return Same, "same words"
	case a.joined == b.joined:
		return Variant, "same letters"
	case len(p) == len(q) && alikeAll(p, q):
		return Variant, "spellings of the same words"
	case len(p) == len(q) && len(p) > 1 && oneTypo(p, q):
		return Variant, "one letter differs"
	case len(p) > 2 && len(p) == len(q) && slices.Equal(sorted(p), sorted(q)):
		return Variant, "the same words in another order"
	case len(p) == 2 && len(q) == 2 && p[0] == q[1] && p[1] == q[0] && generic[p[0]] != generic[p[1]]:
		return Variant, "the same words in another order"
	case isParty(p, q):
		return Variant, "a party and its members"
	case isAcronym(a.text, b.text):
		return Variant, "acronym"
	case len(p) < len(q) && leads(p, q) && numbered(q[len(p):]):
		return Doubtful, "one of several with numbers"
	case len(p) < len(q) && leads(p, q) && !branch(q[len(p):]):
		return Short, "the first words of the name"
	case len(p) == len(q) && oneSlip(p, q), len(p) != len(q) && min(len(a.joined), len(b.joined)) > 8 && near(a.joined, b.joined):
		return Doubtful, "perhaps misspelt"
	}
	return None, "other words"
}

// isParty says whether one name is that of a party and the other the plural of its members: "the Greens", "the Green party".
func isParty(p, q []string) bool {
	n := len(p)
	return n > 0 && len(q) == n+1 && q[n] == partyWord && slices.Equal(p[:n-1], q[:n-1]) && p[n-1] == q[n-1]+"s"
}

var partyWord = foldWord("party")

// oneSlip says whether one word is perhaps misspelt and the others are equal. Two countries are not, nor are numbers.
func oneSlip(p, q []string) bool {
	slips := 0
	for i := range p {
		if p[i] == q[i] {
			continue
		}
		if slips++; slips > 1 || min(len(p[i]), len(q[i])) < 4 || !slip(p[i], q[i]) && !near(p[i], q[i]) || foldedCountries()[p[i]] && foldedCountries()[q[i]] {
			return false
		}
	}
	return slips == 1
}

func sorted(words []string) []string {
	out := slices.Clone(words)
	slices.Sort(out)
	return out
}

// oneTypo says whether one word is misspelt and the others are equal.
func oneTypo(p, q []string) bool {
	typos := 0
	for i := range p {
		if p[i] != q[i] {
			if !misspelt(p[i], q[i], 7) {
				return false
			}
			typos++
		}
	}
	return typos == 1
}

// alikeAll says whether the words are spellings of each other in their order. Short words and numbers must be equal.
func alikeAll(p, q []string) bool {
	for i := range p {
		if p[i] != q[i] && (min(len(p[i]), len(q[i])) < 4 || !alike(p[i], q[i])) {
			return false
		}
	}
	return true
}

// leads says whether p is what q begins with, and distinctive enough to stand for it.
func leads(p, q []string) bool {
	if !alikeAll(p, q[:len(p)]) {
		return false
	}
	for _, w := range p {
		if len(w) > 3 && !generic[w] {
			code, _ := Country(w)
			return code == ""
		}
	}
	return false
}

// numbered says whether what one name has more is a number: "Apollo Fund", "Apollo Fund II".
func numbered(rest []string) bool { return len(rest) == 1 && rest[0][0] >= '0' && rest[0][0] <= '9' }

// branch says whether what one name has more is a country: "Santander", "Santander Mexico" are two.
func branch(rest []string) bool {
	return foldedCountries()[strings.Join(rest, " ")]
}

var foldedCountries = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for name, c := range countries() {
		if c.relation == Name {
			m[Fold(name)] = true
		}
	}
	return m
})

// generic are words that no organization is called by alone.
var generic = foldSet("national international federal first united general american european british royal central bank university college school hospital ministry department council committee commission agency authority institute foundation association federation union party club company church court north south east west northern southern eastern western new great world global state city county regional local public supreme high democratic republican social people free deutsche banco")
