package names

import "strings"

// matchPlaces compares two names of places. A place inside another is another place.
func matchPlaces(a, b string) (Score, string) {
	ca, ra := Country(a)
	cb, rb := Country(b)
	if ra == Name && rb == Name {
		if ca == cb {
			return Same, "the same country"
		}
		return None, "two countries"
	}
	if (ra == Name) != (rb == Name) && ca != "" && cb != "" {
		return None, "a country and another place"
	}
	p, q := placeWords(a), placeWords(b)
	switch x, y := strings.Join(p, " "), strings.Join(q, " "); {
	case x == "" || y == "":
		return None, "no name"
	case x == y:
		return Same, "same words"
	case strings.ReplaceAll(x, " ", "") == strings.ReplaceAll(y, " ", ""):
		return Variant, "same letters"
	case isExonym(x, y):
		return Variant, "two names of the place"
	case len(p) == len(q) && alikeAll(p, q):
		return Variant, "spellings of the same words"
	}
	return None, "other words"
}

func isExonym(x, y string) bool {
	for _, n := range exonyms()[x] {
		if n == y || len(exonyms()[n]) > 1 && contains(exonyms()[n], y) {
			return true
		}
	}
	return false
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
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
