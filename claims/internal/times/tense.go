package times

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// tense is when the clause around an expression plays, seen from publication.
type tense uint8

const (
	anyTense tense = iota
	past
	present // present simple: a plan, or what always holds
	future
	doubted // past, but perhaps not that of the date
)

// tense is that of the clause around atom i, by the verb nearest before the expression, else the first behind it. It goes by tags, and
// where there are none by a short list of forms; trees are not asked, since a misplaced attachment costs more here than distance does.
func (s *scanner) tense(i int) tense {
	tok := s.at(i).token
	if tok < 0 || tok >= len(s.sent.Tokens) {
		return anyTense
	}
	if s.aheadOf(i) {
		return future
	}
	t := s.clauseTense(i)
	if t == anyTense && s.is(i-1, "since", "last") {
		return past
	}
	return t
}

// clauseTense is the tense of the verb group that goes with atom i.
func (s *scanner) clauseTense(i int) tense {
	tok := s.at(i).token
	if s.opensClause(tok) {
		if t := s.behind(tok); t != anyTense {
			return t
		}
	}
	t := s.before(tok)
	if t == anyTense {
		t = s.behind(tok)
	}
	return t
}

// opensClause says whether the phrase of token tok follows a comma, a conjunction or "that", so that the verb behind it is its own: "He said that on
// Tuesday the council would vote".
func (s *scanner) opensClause(tok int) bool {
	for j := tok - 1; j >= max(0, tok-farthest); j-- {
		t := &s.sent.Tokens[j]
		switch t.UPOS {
		case ud.ADP, ud.DET, ud.ADV, ud.ADJ, ud.NUM:
			continue
		case ud.CCONJ, ud.SCONJ:
			return t.UPOS == ud.SCONJ && lower(t) == "that" || j > 0 && s.sent.Tokens[j-1].Form == ","
		}
		return t.Form == "," && tok-j > 1
	}
	return false
}

// aheadOf says whether the words right before atom i look ahead by themselves: "a vote by June", "shut until Monday", "the deadline for Friday".
func (s *scanner) aheadOf(i int) bool {
	j := i - 1
	if s.is(j, "the", "this", "early", "late", "mid", "at", "about") {
		j--
	}
	if s.is(j, "-") {
		j -= 2
	}
	if s.is(j, "least") && s.is(j-1, "at") {
		j -= 2
	}
	switch {
	case s.is(j, "since", "after", "ago"):
		return false
	case s.is(j, "by", "before"):
		return s.tagged(j-1, ud.NOUN) && s.plans(s.at(j).token)
	case s.is(j, "until", "till"):
		return !s.simplePast(s.at(j).token)
	case s.is(j, "for") && s.tagged(j-1, ud.NOUN) && !s.possessive(i+1):
		return true // "tickets for Saturday"
	case s.is(j, "for", "on", "in"):
		return s.at(j-1).cue&arranged != 0 && !(s.is(j-1, "set") && s.is(j, "in"))
	}
	return s.at(j).cue&arranged != 0
}

// possessive says whether atom i begins "’s".
func (s *scanner) possessive(i int) bool {
	return s.is(i, "'") && s.at(i).glued && s.is(i+1, "s")
}

func (s *scanner) tagged(i int, upos ud.UPOS) bool {
	t := s.at(i).token
	return t >= 0 && s.sent.Tokens[t].UPOS == upos
}

// plans says whether the verb nearest before token tok is one of planning: "demanded a vote by June".
func (s *scanner) plans(tok int) bool {
	for j := tok - 1; j >= max(0, tok-farthest); j-- {
		if t := &s.sent.Tokens[j]; t.UPOS == ud.VERB {
			return (word(lower(t)).cue|word(t.Lemma).cue)&planning != 0
		}
	}
	return false
}

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

// before reads the verb group nearest before token tok, leftward.
func (s *scanner) before(tok int) tense {
	participle, gerund, infinitive := false, false, false
	for j := tok - 1; j >= max(0, tok-farthest); j-- {
		t := &s.sent.Tokens[j]
		low, f := lower(t), form(t)
		if participle && f == "" && t.UPOS != ud.ADV && t.UPOS != ud.PART && low != "not" && low != "been" && low != "being" {
			return past // "a policy renewed in the spring"
		}
		switch f {
		case "MD":
			return future
		case "TO":
			if t, done := s.infinitive(j); done {
				return t
			}
			infinitive = false
		case "VB":
			if low == "have" && participle { // "known to have died"
				return past
			}
			infinitive = true
		case "VBD":
			if word(low).cue&summons != 0 && s.leadsTo(j, tok) {
				return future
			}
			if gerund || participle || !infinitive || low == "did" || j+1 < tok {
				return past
			}
		case "VBN":
			if low == "been" || low == "being" {
				continue
			}
			if word(low).cue&arranged != 0 {
				return future
			}
			participle = true
		case "VBG":
			if low == "starting" || low == "beginning" {
				return future
			}
			gerund = low != "being" || gerund
		case "VBZ", "VBP":
			isHave := low == "has" || low == "have" || low == "'ve" || low == "’ve" || low == "'s" && participle
			switch {
			case word(low).cue&opinion != 0:
				continue
			case isHave && participle:
				return past
			case gerund && isBe(low):
				return future
			}
			return present
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

// saidOn says whether the expression at atom i dates a report: "police said on Tuesday".
func (s *scanner) saidOn(i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		if s.at(j).cue&saying != 0 {
			return true
		}
		if !s.is(j, "on", "in", "late", "early", "a", "statement", "reporters", "the", "us", "him", "her") {
			return false
		}
	}
	return false
}
