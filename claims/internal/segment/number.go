package segment

import "strings"

// number is the length of the word that s begins with, where s begins with a digit.
func (w *words) number(s string, at int) int {
	if n := groups(s); n > 0 {
		return n
	}
	if n := link(s); n > 0 {
		return n
	}
	n := numeral(s)
	rest := s[n:]
	m := letters(rest)
	switch {
	case rest == "." && w.listed(at):
		return n + 1
	case decade(s[:n], rest):
		return len(s) - len(rest) + apostrophe(rest) + 1
	case m == 0 || initials(rest) > 0 || w.measured(s[:n], rest[:m]):
		return n
	}
	return max(n, inner(s[:w.unit(s)]))
}

// numeral is the length of digits with single stops, commas and colons between them: 4.2, 50,000, 9:30.
func numeral(s string) int {
	n := digits(s)
	for n+1 < len(s) && (s[n] == '.' || s[n] == ',' || s[n] == ':') && isDigit(s[n+1]) {
		n += 1 + digits(s[n+1:])
	}
	return n
}

// groups is the length of a date (9/11, 11-20-2000, 2024-03-05) or a telephone number (713-853-3989) at the start of s, 0 for
// none. Scores, ranges and terms of years ("5-3", "2022-23") are not kept together.
func groups(s string) int {
	var size [4]int
	count, n := 0, 0
	sep := byte(0)
	for {
		d := digits(s[n:])
		if count == len(size) || d == 0 {
			return 0
		}
		size[count] = d
		count++
		n += d
		if n == len(s) || s[n] != '-' && s[n] != '/' || sep != 0 && s[n] != sep {
			break
		}
		if n+1 < len(s) && !isDigit(s[n+1]) {
			break
		}
		if sep = s[n]; n+1 == len(s) {
			break
		}
		n++
	}
	if wordlike(s[n:]) {
		return 0
	}
	short := func(i int) bool { return size[i] <= 2 }
	ok := false
	switch {
	case count == 2 && sep == '/':
		ok = short(0) && short(1)
	case count == 2:
		ok = size == [4]int{3, 4} || size == [4]int{5, 4}
	case count == 3:
		ok = short(0) && short(1) && (size[2] == 2 || size[2] == 4) || size[0] == 4 && short(1) && short(2) || size == [4]int{3, 3, 4}
	case count == 4:
		ok = size == [4]int{1, 3, 3, 4}
	}
	if !ok {
		return 0
	}
	return n
}

// listed says whether the number at a byte, with its stop, numbers an item: it begins the paragraph, or stands within a sentence
// after a mark or "and".
func (w *words) listed(at int) bool {
	if at != w.chunkStart || w.after() == "" {
		return false
	}
	switch w.before() {
	case "":
		return true
	case ":", ";", ",", "and", "or":
		return small(w.after())
	}
	return false
}

// decade says whether a number goes on like "60s" or "1590's".
func decade(number, rest string) bool {
	n := apostrophe(rest)
	return n > 0 && (len(number) == 2 || len(number) == 4) && digits(number) == len(number) && strings.HasSuffix(number, "0") &&
		len(rest) > n && rest[n]|0x20 == 's' && !wordlike(rest[n+1:])
}

// measured says whether letters right after a number are a unit, and so a word of their own: 5|kg, 9|am, 4.2|bn.
func (w *words) measured(number, unit string) bool {
	if _, ok := units[unit]; ok {
		return true
	}
	switch unit {
	case "M", "B", "b", "t", "T":
		return currency(w.before()) > 0 || strings.ContainsAny(number, ".,")
	}
	return false
}

// units are those that follow a number without a blank.
var units = set("k K m mm mn bn tn mln bln trn MM am pm AM PM kg g mg lb lbs oz km cm nm ft mi mph kph kmh kW MW GW TW kWh MWh GWh KB MB GB TB kb mb gb tb Hz kHz MHz GHz hr hrs min mins sec secs yr yrs ml kn bps bbl ha in p pc pp GMT")

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
