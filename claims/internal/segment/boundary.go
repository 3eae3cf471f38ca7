package segment

import (
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// begins says whether a sentence begins at token i though the one that began at first has no stop before it.
func begins(tokens []ud.Token, first, i int) bool {
	return tokens[i-1].SpaceAfter &&
		(item(tokens[i].Form) || pictured(tokens, first, i) || ruled(tokens, i) || linked(tokens, i) ||
			stamped(tokens, first, i) || dated(tokens, i) || signed(tokens, first, i) || broken(tokens, first, i))
}

// item says whether a form is the bullet of a list that runs on in one line.
func item(form string) bool {
	switch form {
	case "•", "▪", "●", "◦", "‣", "■":
		return true
	}
	return false
}

// pictured says whether an emoji before token i stands for a stop.
func pictured(tokens []ud.Token, first, i int) bool {
	r, _ := utf8.DecodeRuneInString(tokens[i-1].Form)
	return (r >= 0x1F000 || 0x2600 <= r && r <= 0x27BF) && i > first+1 && starter(tokens[i].Form)
}

// ruled says whether a line drawn with characters ("______") ends or begins at token i.
func ruled(tokens []ud.Token, i int) bool {
	return drawn(tokens[i].Form) && tokens[i].SpaceAfter || drawn(tokens[i-1].Form) && (i == 1 || tokens[i-2].SpaceAfter)
}

func drawn(form string) bool {
	return len(form) >= 5 && run(form, "-–—_=*~#·") == len(form) && utf8.RuneCountInString(form) >= 5
}

// linked says whether an address of a page before token i is a line of its own.
func linked(tokens []ud.Token, i int) bool {
	return len(tokens[i-1].Form) > len("www.x") && address(tokens[i-1].Form) && (capital(tokens[i].Form) || address(tokens[i].Form))
}

func address(form string) bool {
	return hasPrefixFold(form, "http://") || hasPrefixFold(form, "https://") || hasPrefixFold(form, "www.")
}

// broken says whether the speaker broke off at the dash before token i and began anew: "I would have to — We could".
func broken(tokens []ud.Token, first, i int) bool {
	switch tokens[i-1].Form {
	case "—", "–", "--":
		_, ok := lookup(restarts, tokens[i].Form)
		return ok && capital(tokens[i].Form) && i+1 < len(tokens) && !capital(tokens[i+1].Form) &&
			i > first+1 && tokens[i-2].SpaceAfter && small(tokens[i-2].Form)
	}
	return false
}

// restarts are words that speakers begin anew with. Articles and prepositions, which titles begin with, are not among them.
var restarts = set("and but we you he she it that so well no yes yeah oh okay they there did do if because what how")
