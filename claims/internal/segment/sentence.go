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
		if i > first && item(tokens, i) {
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

// item says whether token i is the bullet of a list that runs on in one line.
func item(tokens []ud.Token, i int) bool {
	switch tokens[i].Form {
	case "•", "▪", "●", "◦", "‣", "■":
		return tokens[i-1].SpaceAfter
	}
	return false
}

// stops says whether a sentence may end after a word: at a run of stops or an abbreviation.
func stops(form string) bool {
	r, _ := utf8.DecodeLastRuneInString(form)
	return strings.ContainsRune(".!?…。！？", r) || smiley(form) == len(form)
}

// closers is the index after the quotation marks, brackets, notes ("[6]") and smileys that close at token i.
func closers(tokens []ud.Token, i int) int {
	if i < len(tokens) && smiley(tokens[i].Form) == len(tokens[i].Form) {
		i++
	}
	for ; i < len(tokens); i++ {
		if note(tokens[i:]) { // with a blank before it or not
			i += 2
			continue
		}
		if tokens[i-1].SpaceAfter {
			return i
		}
		switch tokens[i].Form {
		case "”", "’", "»", ")", "]", "}", "''", "’’":
		case "\"", "'", "“": // not when it opens the next word
			if !tokens[i].SpaceAfter && i+1 < len(tokens) && wordlike(tokens[i+1].Form) {
				return i
			}
		default:
			return i
		}
	}
	return i
}

// note says whether tokens begin with a reference such as [6].
func note(tokens []ud.Token) bool {
	return len(tokens) > 2 && tokens[0].Form == "[" && isDigit(tokens[1].Form[0]) && tokens[2].Form == "]"
}

// ends says whether the sentence that began at first ends with its stop at token i, its closing marks before token next.
func ends(tokens []ud.Token, first, i, next int) bool {
	stop := tokens[i].Form
	n := next
	for n < len(tokens)-1 && opener(tokens[n].Form) {
		n++
	}
	after := tokens[n].Form
	if !tokens[next-1].SpaceAfter && !capital(after) {
		return false // .NET, 3.5.1, a stop and a comma
	}
	if i == first+1 && len(tokens[first].Form) <= 2 && digits(tokens[first].Form) == len(tokens[first].Form) {
		return false // the number of an item
	}
	if !wordlike(after) && n == next {
		return !continues(after)
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
	return !(next > i+1 && reported(tokens, n))
}

// continues says whether a mark after a stop and a blank carries the sentence on.
func continues(form string) bool {
	switch form {
	case ",", ";", ":", ")", "]", "}", "-", "–", "—", "--", "/", "%", "…", ".", "..", "...":
		return true
	}
	return false
}

// opener says whether a mark opens a quotation or a bracket.
func opener(form string) bool {
	switch form {
	case "\"", "“", "‘", "'", "``", "«", "„", "(", "[", "{", "¿", "¡":
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

// zone says whether the words at n are a zone such as Finnish time or Western Australian Time.
func zone(tokens []ud.Token, n int) bool {
	for i := n; i < len(tokens) && i < n+3; i++ {
		if i > n && strings.EqualFold(tokens[i].Form, "time") {
			return true
		}
		if !capital(tokens[i].Form) {
			return false
		}
	}
	return false
}

// timeWord says whether a word may follow a time of day.
func timeWord(form string) bool {
	_, ok := lookup(timeWords, form)
	return ok
}

var timeWords = set(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
	january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
	gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet msk ist jst kst hkt aest aedt nzst eastern central mountain pacific
	greenwich local moscow london new beijing tokyo kyiv`)

// reported says whether a short subject and a verb of saying follow, as after “Why?” Smith asked.
func reported(tokens []ud.Token, n int) bool {
	for i := n; i < len(tokens) && i < n+5; i++ {
		if i > n {
			if _, ok := lookup(sayings, tokens[i].Form); ok {
				return true
			}
		}
		if !capital(tokens[i].Form) {
			return false
		}
	}
	return false
}

var sayings = set("said asked says asks told wrote added replied shouted cried demanded wondered tweeted")
