package names

import (
	"slices"
	"strings"
)

// matchPlaces compares two names of places. A place inside another is another place.
func matchPlaces(p, q *Parsed) (Score, string) {
	if p.relation == Name && q.relation == Name {
		if p.country == q.country {
			return Same, "the same country"
		}
		return None, "two countries"
	}
	if (p.relation == Name) != (q.relation == Name) && p.country != "" && q.country != "" {
		return None, "a country and another place"
	}
	switch {
	case p.joined == "" || q.joined == "":
		return None, "no name"
	case slices.Equal(p.words, q.words):
		return Same, "same words"
	case p.joined == q.joined:
		return Variant, "same letters"
	case isExonym(strings.Join(p.words, " "), strings.Join(q.words, " ")):
		return Variant, "two names of the place"
	case len(p.words) == len(q.words) && alikeAll(p.words, q.words):
		return Variant, "spellings of the same words"
	case len(p.words) == len(q.words) && oneSlip(p.words, q.words):
		return Doubtful, "perhaps misspelt"
	}
	return None, "other words"
}

func isExonym(x, y string) bool {
	for _, n := range exonyms()[x] {
		if n == y || len(exonyms()[n]) > 1 && slices.Contains(exonyms()[n], y) {
			return true
		}
	}
	return false
}

// placeWords are the folded words of a place's name up to a comma ("Paris, France"), without articles and words for its kind.
func placeWords(s string) []string {
	if head, rest, ok := strings.Cut(s, ","); ok && strings.TrimSpace(head) != "" && rest != "" && !isExonym(Fold(head), Fold(s)) {
		s = head
	}
	words := split(s)
	for len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	if len(words) > 2 && words[1] == "of" && (words[0] == "city" || words[0] == "town" || words[0] == "republic" || words[0] == "port" || words[0] == "village") {
		words = words[2:]
	}
	if len(words) > 1 && words[len(words)-1] == "river" {
		words = words[:len(words)-1]
	}
	out := make([]string, 0, len(words))
	for _, w := range words {
		switch w {
		case "st", "sankt":
			w = "saint"
		case "mt":
			w = "mount"
		case "ft":
			w = "fort"
		}
		out = append(out, foldWord(w))
	}
	return out
}
