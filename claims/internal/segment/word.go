package segment

import (
	"strings"
	"unicode/utf8"
)

// word is the length of the word that s begins with, where s begins with a letter.
func (w *words) word(s string, at int) int {
	if letters(s) == len(s) {
		return len(s)
	}
	if n := link(s); n > 0 {
		return n
	}
	if n := initials(s); n > 0 {
		return n
	}
	n := inner(s[:w.unit(s)])
	switch rest := s[n:]; {
	case rest == "":
	case rest[0] == '.' && w.abbreviated(s[:n], rest[1:]):
		return n + 1
	case rest[0] == '&' && letter(s) > 0:
		return n + w.referred(s[:n], rest)
	case rest[0] == '!' && w.exclaimed(s[:n], rest[1:]):
		return n + 1
	case rest[0] == '-' && w.brokenOff(s[:n], rest[1:]):
		return n + 1
	case hyphen(rest) > 0 && wordlike(rest[hyphen(rest):]):
		if _, ok := lookup(lexicon().prefixes, s[:n]); ok {
			n += hyphen(rest)
			return n + w.prefixed(s[n:])
		}
	case rest[0] == '/' && n == 1:
		if _, ok := lookup(slashed, s[:min(len(s), 3)]); ok && letters(s[2:]) == 1 {
			return 3
		}
	case currency(rest) > 0 && n <= 3 && allUpper(s[:n]):
		return n + currency(rest)
	case !w.quoted && apostrophe(rest) > 0 && dropsEnd(s[:n]) && !wordlike(rest[apostrophe(rest):]):
		return n + apostrophe(rest)
	}
	if m := letters(s[:n]); m < n && isDigit(s[m]) && currencies[s[:m]] {
		return m
	}
	return n
}

// dropsEnd says whether a word may have lost its last sound to an apostrophe: goin', Guns N' Roses.
func dropsEnd(s string) bool {
	return len(s) > 3 && strings.HasSuffix(s, "in") || s == "n" || s == "N"
}

// currencies are codes that amounts follow without a blank: USD500.
var currencies = set("USD EUR GBP JPY CNY RMB CHF CAD AUD NZD INR Rs PKR LKR BDT Tk KRW SGD HKD NT BRL MXN ZAR NGN KES KZT RUB UAH TRY AED SAR ILS IRR")

// referred is the length of what goes on a word at an ampersand: R|&D, AT|&amp;T, don|&#8217;t.
func (w *words) referred(s, rest string) int {
	r, n := character(rest)
	m := letters(rest[n:])
	switch {
	case m == 0:
		return 0
	case r == '&' && len(s) <= 4 && allUpper(s) && m <= 3 && allUpper(rest[n:n+m]), r == '’' || r == '\'':
		return n + m
	}
	return 0
}

// exclaimed says whether an exclamation mark is part of a name.
func (w *words) exclaimed(s, rest string) bool {
	return (s == "Yahoo" || s == "Jeopardy") && !strings.HasPrefix(rest, "!")
}

// brokenOff says whether a word ends in a hyphen because its speaker stopped: "th- the", "I thi- —".
func (w *words) brokenOff(s, rest string) bool {
	if rest != "" {
		return rest[0] == ',' && len(s) <= 2
	}
	return len(s) <= 2 || run(w.after(), "-–—") > 0
}

// prefixed is the length of what s begins with after a prefix: ex-|U.S., ex-|Gov., re-|elected.
func (w *words) prefixed(s string) int {
	if n := initials(s); n > 0 {
		return n
	}
	n := inner(s[:w.unit(s)])
	if rest := s[n:]; strings.HasPrefix(rest, ".") && w.abbreviated(s[:n], rest[1:]) {
		n++
	}
	return n
}

// slashed are abbreviations that are spelt with a stroke.
var slashed = map[string]bool{"a/c": true, "i/c": true, "l/c": true, "n/a": true, "w/o": true}

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

// inner cuts a word of UAX #29 where the treebank does: at a colon, and at a stop without a blank after it ("ended.They").
func inner(s string) int {
	if i := strings.IndexByte(s, ':'); i > 0 {
		s = s[:i]
	}
	for i := 2; i+2 < len(s); i++ {
		if s[i] == '.' && isASCIILetter(s[i-1]) && isUpper(s[i+1]) && small(s[i+2:]) {
			return i
		}
	}
	return len(s)
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

func allUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isUpper(s[i]) {
			return false
		}
	}
	return true
}

// currency is the length of the currency sign that s begins with, 0 for none.
func currency(s string) int {
	switch r, n := utf8.DecodeRuneInString(s); r {
	case '$', '£', '€', '¥', '₹', '₽', '₴':
		return n
	}
	return 0
}

// maxLink is the length in bytes beyond which an address is cut, so that text without blanks takes linear time.
const maxLink = 2048

// link is the length of a web or mail address at the start of s, 0 for none. Marks that end a sentence or close a bracket
// are left out.
func link(s string) int {
	s = s[:min(len(s), maxLink)]
	if strings.IndexByte(s, '.') < 0 && strings.IndexByte(s, '@') < 0 && strings.IndexByte(s, ':') < 0 {
		return 0
	}
	for _, scheme := range []string{"http://", "https://", "ftp://", "mailto:", "www."} {
		if hasPrefixFold(s, scheme) && len(s) > len(scheme) {
			return trimLink(s)
		}
	}
	n := hostname(s)
	if host := n + run(s[n:], "."); strings.HasPrefix(s[host:], "@") { // "ann...@mail.example" is how archives hide a name
		if m := hostname(s[host+1:]); m > 0 {
			return host + 1 + m
		}
		return 0
	}
	if dot := strings.LastIndexByte(s[:n], '.'); dot > 0 {
		if kind, ok := lookup(endings, s[dot+1:n]); ok {
			if kind == domain && strings.HasPrefix(s[n:], "/") {
				return trimLink(s)
			}
			return n
		}
	}
	return 0
}

// hostname is the length of the letters, digits and single marks between them that s begins with.
func hostname(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isASCIILetter(c) || isDigit(c):
			n = i + 1
		case c != '.' && c != '-' && c != '_' && c != '%' && c != '+':
			return n
		}
	}
	return n
}

// trimLink cuts what is not part of an address off its end.
func trimLink(s string) int {
	if i := strings.IndexAny(s, "<>\"“”»|"); i > 0 {
		s = s[:i]
	}
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		if !strings.ContainsRune(".,;:!?'’)]}…—", r) || r == ')' && strings.Count(s, "(") >= strings.Count(s, ")") {
			break
		}
		s = s[:len(s)-n]
	}
	return len(s)
}

type ending int

const (
	domain ending = iota
	file
)

// endings are those of names of hosts and files that do not look like words of English.
var endings = map[string]ending{
	"com": domain, "org": domain, "net": domain, "gov": domain, "edu": domain, "mil": domain, "info": domain, "biz": domain,
	"io": domain, "eu": domain, "uk": domain, "de": domain, "fr": domain, "ru": domain, "ua": domain, "ca": domain, "au": domain,
	"nz": domain, "jp": domain, "cn": domain, "ch": domain, "kz": domain, "tv": domain, "br": domain, "mx": domain,
	"doc": file, "docx": file, "xls": file, "xlsx": file, "pdf": file, "ppt": file, "zip": file, "txt": file, "html": file,
	"htm": file, "jpg": file, "jpeg": file, "png": file, "gif": file, "csv": file, "exe": file, "mp3": file, "mp4": file,
}
