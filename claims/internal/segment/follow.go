package segment

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

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
	return ok || ofClock(form)
}

var timeWords = set(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
	january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
	eastern central mountain pacific greenwich local moscow london new beijing tokyo kyiv`)

// ofClock says whether a word is part of a time of day: half of the day or zone.
func ofClock(form string) bool {
	_, ok := lookup(clockWords, form)
	return ok
}

var clockWords = set(`am pm a.m. p.m. gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet eest msk ist jst kst hkt
	aest aedt nzst nzdt hst sast akst akdt`)

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
