package names

import "strings"

// orgStop are words that names of organizations are written with and without.
var orgStop = map[string]bool{"the": true, "of": true, "and": true, "for": true, "a": true, "an": true, "in": true, "on": true, "de": true}

// British and American spellings, and numbers in words.
var respelled = map[string]string{
	"centre": "center", "theatre": "theater", "defence": "defense", "labour": "labor", "programme": "program", "harbour": "harbor",
	"int'l": "international", "intl": "international", "dept": "department", "univ": "university", "assn": "association", "natl": "national",
	"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4", "fifth": "5", "5th": "5",
	"forty": "40", "fourty": "40", "twenty": "20", "thirty": "30", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
}

// orgWords are the folded words of an organization's name, without legal forms, articles and prepositions, and with numbers in
// digits.
func orgWords(s string) []string {
	words := dropLegal(split(unitedStates.Replace(cutLegal(cutAcronym(s)))))
	out := make([]string, 0, len(words))
	for i, w := range words {
		if r := respelled[w]; r != "" {
			w = r
		} else if r := roman[w]; r != "" && i > 0 {
			w = r
		}
		if n := len(out); n > 0 && len(w) == 1 && w[0] > '0' && w[0] <= '9' && tens[out[n-1]] {
			out[n-1] = out[n-1][:1] + w // forty-four
		} else if !orgStop[w] {
			out = append(out, foldWord(w))
		}
	}
	return out
}

var tens = map[string]bool{"20": true, "30": true, "40": true, "50": true, "60": true, "70": true, "80": true, "90": true}

// roman are the numerals that names are counted with.
var roman = map[string]string{
	"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "x": "10",
	"xi": "11", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16", "xvii": "17", "xviii": "18", "xix": "19", "xx": "20",
}

// cutAcronym cuts off what a name is short for, in brackets behind it, and the end of a web address: "International Monetary Fund
// (IMF)", "Amazon.com".
func cutAcronym(s string) string {
	if head, rest, ok := strings.Cut(s, " ("); ok && strings.HasSuffix(rest, ")") && isAcronym(strings.TrimSuffix(rest, ")"), head) {
		s = head
	}
	return strings.Replace(s, ".com", "", 1)
}

// cutLegal puts a blank before a legal form in capitals that is written onto the name: "SiemensAG".
func cutLegal(s string) string {
	i := len(s)
	for i > 0 && s[i-1] >= 'A' && s[i-1] <= 'Z' {
		i--
	}
	if i > 1 && i < len(s)-1 && s[i-1] >= 'a' && s[i-1] <= 'z' && legalForms()[strings.ToLower(s[i:])] {
		return s[:i] + " " + s[i:]
	}
	return s
}

var unitedStates = strings.NewReplacer("United States", "US", "United Kingdom", "UK", "United Nations", "UN", "European Union", "EU")

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
