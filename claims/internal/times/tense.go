package times

import "github.com/gainsay-go/gainsay/claims/ud"

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
		return !s.simplePast(s.at(j).token) && !s.notUntil(s.at(j).token)
	case s.is(j, "for") && s.tagged(j-1, ud.NOUN) && !s.possessive(i+1):
		return true // "tickets for Saturday"
	case s.is(j, "for", "on", "in"):
		return s.at(j-1).cue&arranged != 0 && !(s.is(j-1, "set") && s.is(j, "in"))
	}
	return s.at(j).cue&arranged != 0
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
