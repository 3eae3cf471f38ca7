package times

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// simplePast says whether the verb before token tok is in the simple past: "he stayed until Friday", not "was closed until Friday".
func (s *scanner) simplePast(tok int) bool {
	for j := tok - 1; j >= max(0, tok-farthest); j-- {
		switch form(&s.sent.Tokens[j]) {
		case "VBD":
			low := lower(&s.sent.Tokens[j])
			return low != "was" && low != "were" && low != "had"
		case "VBN", "MD", "VBZ", "VBP", "VB", "VBG":
			return false
		}
	}
	return false
}

// notUntil says whether the “until” at token tok dates, with a negation, what is past: “did not open until Friday”, “not until Friday did it open”.
func (s *scanner) notUntil(tok int) bool {
	t := s.sent.Tokens
	past := func(k int) bool {
		switch lower(&t[k]) {
		case "did", "was", "were", "had":
			return true
		}
		return false
	}
	for j := tok - 1; j >= max(0, tok-farthest); j-- {
		if l := lower(&t[j]); l != "not" && l != "n't" && l != "n’t" {
			continue
		}
		if j > 0 {
			return past(j - 1)
		}
		for k := tok + 1; k < min(tok+5, len(t)); k++ {
			if past(k) {
				return true
			}
		}
	}
	return false
}

// before reads the verb group nearest before token tok, leftward.
func (s *scanner) before(tok int) tense {
	var participle, gerund bool
	for j := tok - 1; j >= max(0, tok-farthest); j-- {
		t := &s.sent.Tokens[j]
		low, f := lower(t), form(t)
		if participle && f == "" && !insideGroup(t, low) {
			return past // "a policy renewed in the spring"
		}
		switch f {
		case "MD":
			return future
		case "TO":
			if t, done := s.infinitive(j); done {
				return t
			}
		case "VB":
			if low == "have" && participle { // "known to have died"
				return past
			}
		case "VBD":
			if word(low).cue&summons != 0 && s.leadsTo(j, tok) {
				return future
			}
			return past
		case "VBN":
			switch {
			case insideGroup(t, low):
			case word(low).cue&arranged != 0:
				return future
			default:
				participle = true
			}
		case "VBG":
			if low == "starting" || low == "beginning" {
				return future
			}
			gerund = gerund || low != "being"
		case "VBZ", "VBP":
			if word(low).cue&opinion == 0 {
				return presentGroup(low, participle, gerund)
			}
		case "JJ":
			if low == "due" || low == "likely" {
				return future
			}
		}
		if t.Form == ";" || low == "—" {
			break
		}
	}
	if participle {
		return past
	}
	return anyTense
}

// insideGroup says whether a word may stand between an auxiliary and its participle: "has not yet been".
func insideGroup(t *ud.Token, low string) bool {
	return t.UPOS == ud.ADV || t.UPOS == ud.PART || low == "not" || low == "been" || low == "being"
}

// presentGroup is the tense of an auxiliary or a verb in the present with what was read behind it: "has met", "is meeting", "meets".
func presentGroup(low string, participle, gerund bool) tense {
	switch {
	case participle && (low == "has" || low == "have" || low == "'ve" || low == "’ve" || low == "'s"):
		return past
	case gerund && isBe(low):
		return future
	}
	return present
}

// leadsTo says whether "to" with a noun stands between the verb at j and token tok.
func (s *scanner) leadsTo(j, tok int) bool {
	for k := j + 1; k < tok-1; k++ {
		if t := &s.sent.Tokens[k]; lower(t) == "to" && t.UPOS == ud.ADP {
			return true
		}
	}
	return false
}

func isBe(low string) bool { return strings.Contains(" is are am 's ’s 're ’re ", " "+low+" ") }

// infinitive judges "to meet" at its "to" by the word before: what was planned or asked for is to come; "failed to meet" is as its verb
// is; it is not done where the search for the verb must go on.
func (s *scanner) infinitive(j int) (tense, bool) {
	for j, end := j-1, max(0, j-farthest); j >= end; j-- {
		t := &s.sent.Tokens[j]
		if t.UPOS == ud.ADV || t.UPOS == ud.PART {
			continue
		}
		low := lower(t)
		if (word(low).cue|word(t.Lemma).cue)&planning != 0 || isBe(low) || low == "was" || low == "were" || low == "be" || t.UPOS == ud.NOUN {
			return future, true
		}
		return anyTense, t.UPOS == ""
	}
	return anyTense, false
}

// behind reads the first verb group behind token tok.
func (s *scanner) behind(tok int) tense {
	for j := tok + 1; j < min(len(s.sent.Tokens), tok+farthest); j++ {
		t := &s.sent.Tokens[j]
		low := lower(t)
		switch form(t) {
		case "MD":
			return future
		case "VBD":
			return past
		case "VBZ", "VBP":
			if word(low).cue&opinion != 0 {
				continue
			}
			return s.behindPresent(j)
		}
		if t.Form == ";" {
			break
		}
	}
	return anyTense
}

// behindPresent tells "has met", "is due" and "is to" from the plain present.
func (s *scanner) behindPresent(j int) tense {
	low := lower(&s.sent.Tokens[j])
	for k := j + 1; k < len(s.sent.Tokens) && k < j+4; k++ {
		t := &s.sent.Tokens[k]
		switch f := form(t); {
		case isBe(low) && (f == "TO" || word(lower(t)).cue&arranged != 0 || f == "VBG"):
			return future
		case (low == "has" || low == "have" || strings.HasSuffix(low, "ve")) && f == "VBN":
			return past
		case t.UPOS != ud.ADV && f != "VBN":
			return present
		}
	}
	return present
}

func lower(t *ud.Token) string {
	for i := 0; i < len(t.Form); i++ {
		if c := t.Form[i]; c >= 'A' && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(t.Form)
		}
	}
	return t.Form
}

// form is the Penn tag of a token that matters to tense, VBD VBN VBZ VBP VB VBG MD TO or JJ; from the features, or the word itself, where it has none.
func form(t *ud.Token) string {
	low := lower(t)
	if word(strings.TrimLeft(low, "'’")).cue&modal != 0 && t.UPOS != ud.PROPN && t.UPOS != ud.NOUN && !(low != t.Form && low == "may" && t.UPOS == "") {
		return "MD"
	}
	switch t.UPOS {
	case "":
		return guess(low)
	case ud.VERB, ud.AUX:
		if t.XPOS != "" {
			return t.XPOS
		}
		return byFeats(t)
	case ud.PART:
		if low == "to" {
			return "TO"
		}
	case ud.ADJ:
		return "JJ"
	}
	return ""
}

func byFeats(t *ud.Token) string {
	tense := t.Feats.Get("Tense")
	switch t.Feats.Get("VerbForm") {
	case "Fin":
		if tense == "Past" {
			return "VBD"
		}
		return "VBZ"
	case "Part":
		if tense == "Pres" {
			return "VBG"
		}
		return "VBN"
	case "Ger":
		return "VBG"
	}
	return "VB"
}

func guess(low string) string {
	switch {
	case low == "to":
		return "TO"
	case word(low).cue&pastForm != 0:
		return "VBD"
	case low == "is" || low == "are" || low == "has" || low == "have":
		return "VBZ"
	case word(low).cue&arranged != 0:
		return "VBN"
	case len(low) > 4 && strings.HasSuffix(low, "ed"):
		return "VBD"
	}
	return ""
}
