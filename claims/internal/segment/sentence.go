package segment

import (
	"strings"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// maxTokens is how long a sentence may grow without a place where it ends.
const maxTokens = 400

// sentenceEnd is the index after the last token of the sentence that begins at first. The tokens are of one paragraph.
func sentenceEnd(tokens []ud.Token, first int) int {
	for i := first; i < len(tokens); i++ {
		if i-first >= maxTokens {
			return forced(tokens, first)
		}
		if i > first && begins(tokens, first, i) {
			return i
		}
		if !stops(tokens[i].Form) {
			continue
		}
		end := closers(tokens, i+1)
		if end >= len(tokens) {
			return len(tokens)
		}
		if ends(tokens, first, i, end) {
			return end
		}
		i = end - 1
	}
	return len(tokens)
}

// forced is the best place to end an endless sentence: after the last semicolon, comma or dash in its second half, else at a
// blank, else anywhere but within a multiword token.
func forced(tokens []ud.Token, first int) int {
	best, rank := first+maxTokens, 0
	for i := first + maxTokens/2; i < first+maxTokens; i++ {
		if r := breakRank(tokens[i]); r >= rank && !tokens[i+1].Joined {
			best, rank = i+1, r
		}
	}
	return best
}

// breakRank says how well a sentence is cut after a token.
func breakRank(t ud.Token) int {
	switch t.Form {
	case ";":
		return 4
	case ",", "—", "–", "--", "|", ":":
		return 3
	}
	if t.SpaceAfter {
		return 2
	}
	return 1
}

// stops says whether a sentence may end after a word: at a run of stops or an abbreviation.
func stops(form string) bool {
	r, _ := utf8.DecodeLastRuneInString(plain(form))
	return strings.ContainsRune(".!?…。！？", r) || smiley(form) == len(form)
}

// ends says whether the sentence that began at first ends with its stop at token i, its closing marks before token next.
func ends(tokens []ud.Token, first, i, next int) bool {
	stop := plain(tokens[i].Form)
	n := next
	for n < len(tokens)-1 && (opener(plain(tokens[n].Form)) || !tokens[n].SpaceAfter && run(tokens[n].Form, ".…") > 0) {
		n++
	}
	after := tokens[n].Form
	if !tokens[next-1].SpaceAfter && !capital(after) {
		return false // .NET, 3.5.1, a stop and a comma
	}
	if numbers(tokens[first:i+1]) || i == first && !tokens[i].SpaceAfter { // "…But it fell"
		return false
	}
	if !wordlike(after) && n == next {
		return !continues(plain(after)) && !(wordlike(stop) && precedesName(after))
	}
	if n > next && tokens[n-1].Form == "(" && isDigit(after[0]) {
		return false // Help! (1965)
	}
	switch {
	case wordlike(stop):
		return endsAbbreviated(tokens, i, n, next > i+1)
	case stop == ".":
		return next == i+1 || !small(after)
	case strings.HasPrefix(stop, "..") || stop == "…":
		return capital(after) && after != "I"
	case small(after):
		return next == i+1 && stop[0] != '!'
	}
	return !(next > i+1 && n == next && reported(tokens, n))
}

// numbers says whether tokens are the number of an item with its stop, or the letter of a turn in an interview: "1.", "IV.", "Q."
func numbers(tokens []ud.Token) bool {
	form := strings.TrimSuffix(tokens[0].Form, ".")
	if form == "" || len(tokens) > 2 || len(tokens) == 2 && tokens[1].Form != "." {
		return false
	}
	return len(form) <= 2 && digits(form) == len(form) || len(form) == 1 && isASCIILetter(form[0]) || len(form) <= 4 && roman(form)
}

// precedesName says whether a mark after an abbreviation belongs to what follows: "U.S. $5", "J. & A. Bourret".
func precedesName(form string) bool {
	return currency(form) > 0 || plain(form) == "&" || form[0] == '@' || form[0] == '#'
}

// continues says whether a mark after a stop and a blank carries the sentence on.
func continues(form string) bool {
	switch form {
	case ",", ";", ":", ")", "]", "}", "-", "–", "—", "--", "/", "%", "…", ".", "..", "...":
		return true
	}
	return false
}

// endsAbbreviated decides about the stop of an abbreviation before token n.
func endsAbbreviated(tokens []ud.Token, i, n int, closed bool) bool {
	after, form := tokens[n].Form, tokens[i].Form
	if !capital(after) || isDigit(form[0]) { // a number with a stop numbers an item
		return false
	}
	class, _ := lookup(lexicon().abbreviations, strings.TrimSuffix(form, "."))
	switch {
	case class == "title" || class == "never" || class == "number" || class == "day":
		return false
	case strings.EqualFold(form, "a.m.") || strings.EqualFold(form, "p.m."):
		return starter(after) || !timeWord(after) && !zone(tokens, n)
	case class == "end" || closed:
		return true
	}
	return starter(after)
}
