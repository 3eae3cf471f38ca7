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

// forced is the best place to end an endless sentence: after the last semicolon, comma or dash in the second half, else at a blank, else
// anywhere but within a multiword token.
func forced(tokens []ud.Token, first int) int {
	best, rank := first+maxTokens, 0
	for i := first + maxTokens/2; i < first+maxTokens; i++ {
		if tokens[i+1].Joined {
			continue
		}
		r := 0
		switch tokens[i].Form {
		case ";":
			r = 4
		case ",", "—", "–", "--", "|", ":":
			r = 3
		default:
			if tokens[i].SpaceAfter {
				r = 2
			} else {
				r = 1
			}
		}
		if r >= rank {
			best, rank = i+1, r
		}
	}
	return best
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
	for ; i < len(tokens) && !tokens[i-1].SpaceAfter; i++ {
		switch tokens[i].Form {
		case "”", "’", "»", ")", "]", "}", "''", "’’":
		case "\"", "'", "“": // not when it opens the next word
			if !tokens[i].SpaceAfter && i+1 < len(tokens) && wordlike(tokens[i+1].Form) {
				return i
			}
		case "[":
			if !note(tokens[i:]) {
				return i
			}
			i += 2
		default:
			return i
		}
	}
	return i
}

// note says whether tokens begin with a reference such as [6].
func note(tokens []ud.Token) bool {
	return len(tokens) > 2 && isDigit(tokens[1].Form[0]) && tokens[2].Form == "]"
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
	if !wordlike(after) && n == next {
		return !strings.Contains(",;:)]}-–—--/%…...", after)
	}
	switch {
	case wordlike(stop):
		return endsAbbreviated(tokens, first, i, n, next > i+1)
	case stop == ".":
		return next == i+1 || !small(after)
	case strings.HasPrefix(stop, "..") || stop == "…":
		return capital(after) && !pronounI(after)
	case small(after):
		return next == i+1 && stop[0] != '!'
	}
	return !(next > i+1 && reported(tokens, n))
}

// opener says whether a mark opens a quotation or a bracket.
func opener(form string) bool {
	switch form {
	case "\"", "“", "‘", "'", "``", "«", "„", "(", "[", "{", "¿", "¡":
		return true
	}
	return false
}

func pronounI(form string) bool { return form == "I" }

// endsAbbreviated decides about the stop of an abbreviation before token n.
func endsAbbreviated(tokens []ud.Token, first, i, n int, closed bool) bool {
	after, form := tokens[n].Form, tokens[i].Form
	if !capital(after) {
		return false
	}
	if isDigit(form[0]) { // numbers an item
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
