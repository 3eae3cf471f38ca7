package names

import (
	"strings"
	"unicode"
)

// SplitTitle splits the titles and offices before a person's name from it: "Foreign Minister" and "Sergei Lavrov", "Peruvian
// President" and "Leo Brandt", "Dr" and "Ana Reis". The title is empty where there is none, the name where there is
// nothing else ("the prime minister"). Both are slices of the phrase.
func SplitTitle(phrase string) (title, name string) {
	words := fields(phrase)
	end := 0
	for end < len(words) {
		n := titleAt(phrase, words, end)
		if n == 0 {
			break
		}
		end += n
		end += domain(phrase, words, end)
	}
	if end == 0 {
		return "", strings.TrimSpace(phrase)
	}
	title = strings.TrimRight(strings.TrimSpace(phrase[:words[end-1].end]), ",")
	return title, strings.TrimLeft(phrase[words[end-1].end:], ", \u00a0\t\n")
}

type field struct{ start, end int }

// fields are the places of the words of a phrase.
func fields(s string) []field {
	var out []field
	in := false
	for i, r := range s {
		if unicode.IsSpace(r) == in {
			if in {
				out[len(out)-1].end = i
			} else {
				out = append(out, field{i, len(s)})
			}
			in = !in
		}
	}
	return out
}

// titleAt is the number of words from word i on that belong to a title and end with an office or a form of address; 0 where
// the name begins. Before an office stand its modifiers, countries, words in lower case, and one other capitalized word that
// is no given name ("Harbour Master").
func titleAt(s string, words []field, i int) int {
	odd := 0
	for j := i; j < len(words) && j < i+8; j++ {
		w := strings.Trim(s[words[j].start:words[j].end], ",")
		key := strings.ToLower(strings.TrimSuffix(w, "."))
		kind := officeWords()[key].kind
		if j+1 < len(words) {
			two := key + " " + strings.ToLower(strings.Trim(s[words[j+1].start:words[j+1].end], ".,"))
			if officeWords()[two].is(beforeName) {
				return j + 2 - i
			}
		}
		switch code, _ := Country(possessor(w)); {
		case kind&beforeName != 0 && !(j == i && j+1 == len(words) && i == 0 && kind&title == 0 && w != key):
			return j + 1 - i
		case kind&insideTitle != 0, code != "", key == "the", key == "of" && j > i, key == "and" && j > i, key == "to" && j > i, key == "for" && j > i:
		case strings.HasPrefix(key, "ex-"), strings.HasPrefix(key, "co-"), strings.HasPrefix(key, "vice-"):
			if officeWords()[key[strings.IndexByte(key, '-')+1:]].is(beforeName) {
				return j + 1 - i
			}
		case w == "":
			return 0
		case w == key && unicode.IsLetter([]rune(w)[0]) && !particles[key]:
		default:
			if odd++; odd > 1 || givenNames()[Fold(w)] {
				return 0
			}
		}
		if strings.HasSuffix(s[words[j].start:words[j].end], ",") {
			return 0
		}
	}
	return 0
}

// domain is the number of words from word i on that say what an office is of: "of State", "for Foreign Affairs".
func domain(s string, words []field, i int) int {
	if i >= len(words) || !linking[s[words[i].start:words[i].end]] {
		return 0
	}
	n := 0
	for j := i + 1; j < len(words); j++ {
		w := s[words[j].start:words[j].end]
		if code, _ := Country(w); code == "" && !officeWords()[strings.ToLower(w)].is(beforeName|insideTitle) && w != "the" && w != "and" {
			break
		}
		n = j + 1 - i
	}
	return n
}

var linking = map[string]bool{"of": true, "for": true}

// possessor is a word without a final 's.
func possessor(w string) string {
	return strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
}

// IsOffice says whether a word, in the singular, can be an office or title before a name: "minister", "envoy", "Mr".
func IsOffice(word string) bool {
	return officeWords()[strings.ToLower(strings.TrimSuffix(word, "."))].is(beforeName)
}

// IsModifier says whether a word stands before an office as a part of it: "foreign", "deputy", "energy".
func IsModifier(word string) bool {
	w := officeWords()[strings.ToLower(word)]
	return w.is(insideTitle) && !w.is(beforeName)
}
