package names

import (
	"slices"
	"strings"
	"sync"
	"unicode"
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
	case isAcronym(a.text, b.text):
		return Variant, "acronym"
	case len(p) < len(q) && leads(p, q) && !branch(q[len(p):]):
		return Short, "the first words of the name"
	}
	return None, "other words"
}

// orgStop are words that names of organizations are written with and without.
var orgStop = map[string]bool{"the": true, "of": true, "and": true, "for": true, "a": true, "an": true, "in": true, "on": true, "de": true}

// British and American spellings, and numbers in words.
var respelled = map[string]string{
	"centre": "center", "theatre": "theater", "defence": "defense", "labour": "labor", "programme": "program", "harbour": "harbor",
	"int'l": "international", "intl": "international", "dept": "department", "univ": "university", "assn": "association", "natl": "national",
	"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4", "fifth": "5", "5th": "5",
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
}

// orgWords are the folded words of an organization's name, without legal forms, articles and prepositions.
func orgWords(s string) []string {
	words := dropLegal(split(unitedStates.Replace(s)))
	out := make([]string, 0, len(words))
	for _, w := range words {
		if r := respelled[w]; r != "" {
			w = r
		}
		if !orgStop[w] {
			out = append(out, foldWord(w))
		}
	}
	return out
}

func sorted(words []string) []string {
	out := slices.Clone(words)
	slices.Sort(out)
	return out
}

var unitedStates = strings.NewReplacer("United States", "US", "United Kingdom", "UK", "United Nations", "UN", "European Union", "EU")

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

// dropLegal cuts legal forms off both ends, as long as something remains.
func dropLegal(words []string) []string {
	for n := min(5, len(words)-1); n > 0; n-- {
		if legalForms()[strings.Join(words[len(words)-n:], " ")] {
			return dropLegal(words[:len(words)-n])
		}
		if lead := words[:n]; legalForms()[strings.Join(lead, " ")] && (n > 1 || len(lead[0]) < 5) {
			return dropLegal(words[n:])
		}
	}
	return words
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

// isAcronym says whether one name is written with the initials of the other: "IMF", "U.N.".
func isAcronym(a, b string) bool {
	short := strings.ReplaceAll(strings.TrimSpace(a), ".", "")
	if n := len(short); n < 2 || n > 7 || strings.ContainsAny(short, " -") || !upper(short) {
		return false
	}
	for _, stop := range []bool{true, false} {
		var initials strings.Builder
		for _, w := range strings.FieldsFunc(b, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '&' }) {
			if r := []rune(w)[0]; unicode.IsLetter(r) && (stop || !orgStop[strings.ToLower(w)]) {
				initials.WriteRune(unicode.ToUpper(r))
			}
		}
		if initials.String() == short || initials.String() == "T"+short {
			return len(strings.Fields(b)) > 1
		}
	}
	return false
}

func upper(s string) bool {
	up := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			up++
		}
	}
	return up > 1
}
