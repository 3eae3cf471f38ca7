package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	figures  = regexp.MustCompile(`\d[\d,]*(\.\d+)?`)
	dayOf    = regexp.MustCompile(`\b\d{1,2}\b`)
	years    = regexp.MustCompile(`\b(1\d|20)\d\d\b`)
	clock    = regexp.MustCompile(`(?i)^\d{1,2}([.:]\d\d)? ?[ap]\.?m`)
	words    = regexp.MustCompile(`[A-Za-z]+`)
	weekdays = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	months   = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	numerals = []string{"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
		"sixteen", "seventeen", "eighteen", "nineteen"}
)

// otherNumber writes a number far from that of the text in its place; empty where it finds none.
func otherNumber(text string) string {
	if at := figures.FindStringIndex(text); at != nil {
		return text[:at[0]] + larger(text[at[0]:at[1]]) + text[at[1]:]
	}
	return exchange(text, numerals, 8)
}

// larger is a number half as large again, as round as the one given.
func larger(figure string) string {
	plain := strings.ReplaceAll(figure, ",", "")
	if whole, part, ok := strings.Cut(plain, "."); ok {
		n, _ := strconv.Atoi(whole)
		return strconv.Itoa(n+n/2+2) + "." + part
	}
	zeros := len(plain) - len(strings.TrimRight(plain, "0"))
	n, _ := strconv.Atoi(strings.TrimRight(plain, "0"))
	out := strconv.Itoa(n+n/2+3) + strings.Repeat("0", zeros)
	if strings.Contains(figure, ",") {
		for i := len(out) - 3; i > 0; i -= 3 {
			out = out[:i] + "," + out[i:]
		}
	}
	return out
}

// otherTime writes another weekday, day, month, year, hour or length in place of the one that the text names; empty where it names none.
func otherTime(text string) string {
	if out := exchange(text, weekdays, 3); out != "" {
		return out
	}
	month := exchange(text, months, 5)
	if clock.MatchString(text) || month != "" {
		if at := dayOf.FindStringIndex(text); at != nil {
			n, _ := strconv.Atoi(text[at[0]:at[1]])
			n = (n+3)%12 + 1
			return text[:at[0]] + strconv.Itoa(n) + text[at[1]:]
		}
		return month
	}
	if at := years.FindStringIndex(text); at != nil {
		n, _ := strconv.Atoi(text[at[0]:at[1]])
		return text[:at[0]] + strconv.Itoa(n-7) + text[at[1]:]
	}
	return otherNumber(text)
}

// exchange puts in place of the first word of the list that the text holds the one so many further.
func exchange(text string, list []string, by int) string {
	for _, at := range words.FindAllStringIndex(text, -1) {
		word := text[at[0]:at[1]]
		i := slices.IndexFunc(list, func(w string) bool { return strings.EqualFold(w, word) })
		if i < 0 {
			continue
		}
		other := list[(i+by)%len(list)]
		if word[0] >= 'A' && word[0] <= 'Z' {
			other = strings.ToUpper(other[:1]) + other[1:]
		}
		return text[:at[0]] + other + text[at[1]:]
	}
	return ""
}
