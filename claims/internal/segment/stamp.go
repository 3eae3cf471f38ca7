package segment

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// stamped says whether the time at which something was posted or sent is complete before token i: a clock time that the sentence
// begins with ("10:42 GMT Police say …"), or a date in figures with one ("03/15/2001 04:03 PM").
func stamped(tokens []ud.Token, first, i int) bool {
	at := i - 1
	for at > first && at > i-3 && !isNumber(tokens[at].Form) {
		at--
	}
	if !clock(tokens[at:i]) || at > first && !numeric(tokens[at-1].Form) {
		return false
	}
	for _, t := range tokens[at+1 : i] {
		if !ofClock(t.Form) {
			return false
		}
	}
	next := tokens[i].Form
	return (capital(next) || opener(plain(next))) && !timeWord(next) && !zone(tokens, i)
}

// clock says whether tokens begin with a time of day in figures: "10:42", "10.42 am".
func clock(tokens []ud.Token) bool {
	form := tokens[0].Form
	hour := digits(form)
	if hour != 1 && hour != 2 || hour == len(form) {
		return false
	}
	return form[hour] == ':' || form[hour] == '.' && len(form) == hour+3 && len(tokens) > 1
}

// dated says whether the time at which a message was sent begins at token i, its sender before it: "Ann Lee 03/15/2001 04:03 PM".
func dated(tokens []ud.Token, i int) bool {
	if i+1 == len(tokens) || !numeric(tokens[i].Form) || !clock(tokens[i+1:]) {
		return false
	}
	sender := tokens[i-1].Form
	return capital(sender) || sender == ">" || strings.Contains(sender, "@")
}

// numeric says whether a form is a date in figures, year and all.
func numeric(form string) bool { return isNumber(form) && strings.Count(form, "/") == 2 }

// signed says whether a name follows the closing phrase of a letter, "Best regards,".
func signed(tokens []ud.Token, first, i int) bool {
	if tokens[i-1].Form != "," || i < first+2 || i > first+4 || !capital(tokens[i].Form) {
		return false
	}
	closing := tokens[i-2].Form
	return strings.EqualFold(closing, "regards") || strings.EqualFold(closing, "sincerely")
}
