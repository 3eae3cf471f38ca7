package segment

import "github.com/gainsay-go/gainsay/claims/ud"

// closers is the index after the quotation marks, brackets, marks of notes ("[6]", "*") and smileys that close at token i.
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
		switch plain(tokens[i].Form) {
		case "”", "’", "»", ")", "]", "}", "''", "’’", "*", "**", "†", "‡":
		case "\"", "'", "“": // not when it opens the next word
			if !tokens[i].SpaceAfter && i+1 < len(tokens) && wordlike(tokens[i+1].Form) {
				return i
			}
		default:
			if !raised(tokens[i]) {
				return i
			}
		}
	}
	return i
}

// raised says whether a token is the number of a note that lost its place above the line, or kept it: "It rose.³", "It rose.3".
func raised(t ud.Token) bool {
	return run(t.Form, "¹²³⁴⁵⁶⁷⁸⁹⁰") == len(t.Form) || t.SpaceAfter && len(t.Form) <= 2 && digits(t.Form) == len(t.Form)
}

// note says whether tokens begin with a reference such as [6].
func note(tokens []ud.Token) bool {
	return len(tokens) > 2 && tokens[0].Form == "[" && isDigit(tokens[1].Form[0]) && tokens[2].Form == "]"
}

// opener says whether a mark opens a quotation or a bracket.
func opener(form string) bool {
	switch form {
	case "\"", "“", "‘", "'", "``", "«", "„", "(", "[", "{", "¿", "¡":
		return true
	}
	return false
}
