package tag

import "strings"

// PastOf is the verb whose past tense the form may be, empty where it is none: injure of "injured", steal of "stole".
func PastOf(form string) string {
	form = strings.ToLower(form)
	if v, ok := embedded().lemma.irregular["VERB "+form]; ok && v != form {
		return v
	}
	return regularVerb(form, "VBD")
}

// regularVerb is the verb that a regular form is of, empty where it is of none.
func regularVerb(form, xpos string) string {
	for _, v := range bases(form, xpos) {
		if words()[v]&verb != 0 {
			return v
		}
	}
	return ""
}

// bases are the base forms that a regular form may be of, the likeliest first.
func bases(form, xpos string) []string {
	stem, ok := strings.CutSuffix(form, endingOf(xpos))
	if !ok || stem == "" || stem == form {
		return nil
	}
	if xpos == "VBZ" {
		return []string{stem, strings.TrimSuffix(stem, "e"), strings.TrimSuffix(stem, "ie") + "y"}
	}
	out := []string{stem, stem + "e"}
	if doubles(stem) { // "hoping" is of "hope": of "hop" it would be "hopping"
		out = []string{stem + "e", stem}
	}
	if n := len(stem); n > 2 && stem[n-1] == stem[n-2] {
		out = append(out, stem[:n-1])
	}
	if s, ok := strings.CutSuffix(stem, "i"); ok {
		out = append(out, s+"y")
	}
	if s, ok := strings.CutSuffix(stem, "y"); ok {
		out = append(out, s+"ie")
	}
	return out
}

// doubles says whether a base would double its last consonant: a single one after a single vowel.
func doubles(stem string) bool {
	n := len(stem)
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiou", stem[i]) >= 0 }
	return n >= 2 && !vowel(n-1) && strings.IndexByte("wxy", stem[n-1]) < 0 && vowel(n-2) && !vowel(n-3)
}

// endingOf is the ending of regular forms with this tag.
func endingOf(xpos string) string {
	switch xpos {
	case "VBD", "VBN":
		return "ed"
	case "VBG":
		return "ing"
	case "VBZ":
		return "s"
	}
	return ""
}
