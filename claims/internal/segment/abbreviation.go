package segment

import "strings"

// initials is the length of "U.S.", "a.m." or "J.K." at the start of s, with or without the last stop; 0 for less than two
// letters.
func initials(s string) int {
	at, count := 0, 0
	for {
		n := letter(s[at:])
		if n == 0 {
			break
		}
		rest := s[at+n:]
		if !strings.HasPrefix(rest, ".") {
			if count > 0 && !wordlike(rest) {
				return at + n
			}
			break
		}
		count++
		at += n + 1
	}
	if count < 2 {
		return 0
	}
	return at
}

// abbreviated says whether the stop after a word belongs to it. rest is what follows the stop.
func (w *words) abbreviated(s, rest string) bool {
	if letter(s) == len(s) && capital(s) {
		return w.initial(s, rest)
	}
	kind, ok := lookup(lexicon().abbreviations, s)
	if !ok || small(rest) || strings.HasPrefix(rest, ".") {
		return false
	}
	if strings.HasPrefix(rest, ",") {
		return true
	}
	next := rest
	if next == "" {
		next = w.after()
	}
	switch kind {
	case "number":
		return next != "" && (isNumber(next) || roman(next) || len(s) == 1 && timeWord(next))
	case "day": // a word as well: "Sun. 5 May", "Mon.-Fri.", "on Tues. in"
		return capital(s) && (isNumber(next) || small(next) || timeWord(strings.Trim(next, "-–.,")) || run(w.before(), "-–") > 0)
	case "capital": // a word as well: "Wash.", after a comma or a hyphen "Spokane, Wash. (AP)", "(D-Wash.)"
		return capital(s) && (w.before() == "," || w.before() == "-" || capital(next) && !starter(next) || isNumber(next))
	case "unit": // a word as well: "2 in. wide"
		return isNumber(w.before()) && small(next)
	case "end": // "etc." and nothing after it: the stop is the sentence's
		return next != "" && !capital(next)
	}
	return true
}

// initial says whether a capital with a stop is an initial rather than the end of a sentence ("plan B.").
func (w *words) initial(s, rest string) bool {
	if capital(rest) {
		return true
	}
	if rest != "" {
		return rest[0] == ';' || rest[0] == ',' && capital(w.before())
	}
	if _, ok := lookup(lexicon().lettered, w.before()); ok || s == "I" && !capital(w.before()) {
		return false
	}
	next := w.after()
	return small(next) || capital(next) && !starter(next) || isNumber(next) && strings.Contains("NSEW", s) // T. rex, E. 42nd St.
}

// roman says whether s is a numeral such as "IV".
func roman(s string) bool { return strings.Trim(strings.TrimRight(s, ".,;:)"), "IVXLC") == "" }
