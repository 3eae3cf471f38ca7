package times

import (
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// longestName is how many words the name of an event may have.
const longestName = 7

// dateEvent remembers the day of what a phrase dates: "Sunday’s vote", "the vote on Sunday", "the vote was held on Sunday".
func (s *scanner) dateEvent(p phrase) {
	day, ok := p.day()
	if !ok || p.reporting {
		return
	}
	if s.possessive(p.end) {
		if end := s.name(p.end + 2); end > p.end+2 {
			s.doc.dateEvent(s.lemma(end-1), day)
		}
		return
	}
	if s.is(p.first-1, "on") && s.tagged(p.first-2, ud.NOUN) {
		s.doc.dateEvent(s.lemma(p.first-2), day)
	}
	verb := s.sent.Tokens[s.head(s.at(p.first).token, s.at(p.end-1).token+1)].Head
	if verb < 0 || verb >= len(s.sent.Tokens) || word(s.sent.Tokens[verb].Lemma).cue&held == 0 {
		return
	}
	for j := max(0, verb-farthest); j < verb; j++ {
		t := &s.sent.Tokens[j]
		if t.Head == verb && t.UPOS == ud.NOUN && (t.Deprel == "nsubj" || t.Deprel == "nsubj:pass") {
			s.doc.dateEvent(t.Lemma, day)
		}
	}
}

func (d *document) dateEvent(noun string, day timex.Value) {
	if noun == "" || noun == "time" || word(noun).known {
		return
	}
	if d.events == nil {
		d.events = map[string]timex.Value{}
	}
	d.events[noun] = day
}

// event is the day of what the words at atom i name, zero where the text has not dated it, and the atom after them: "the vote", "Sunday’s vote".
func (s *scanner) event(i int) (day timex.Value, end int) {
	if base, ok := s.simpleDate(i); ok && s.possessive(base.end) {
		if end := s.name(base.end + 2); end > base.end+2 {
			day, _ := base.day()
			return day, end
		}
	}
	end = s.name(i)
	if end == i {
		return timex.Value{}, i
	}
	return s.doc.events[s.lemma(end-1)], end
}

// name is the atom after the noun phrase at atom i, i where there is none.
func (s *scanner) name(i int) int {
	j, end := i, i
	if s.is(j, "the", "this", "that", "a", "an", "its", "their", "his", "her") {
		j++
	}
	for ; j < i+longestName; j++ {
		switch {
		case s.tagged(j, ud.NOUN), s.at(j).letter && s.tagged(j, "") && s.noun(j):
			end = j + 1
		case end > i || !s.tagged(j, ud.ADJ) && !s.tagged(j, ud.PROPN) && !s.tagged(j, ud.NUM):
			return end
		}
	}
	return end
}

// eve reads "the eve of the vote", "the eve of Sunday’s vote", "the eve of 5 March".
func (s *scanner) eve(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	if !s.is(j, "eve") || !s.is(j+1, "of") {
		return phrase{}, false
	}
	day, end := s.event(j + 2)
	if base, ok := s.simpleDate(j + 2); ok && base.end >= end {
		end = base.end
		day, _ = base.day()
	}
	if end == j+2 {
		return phrase{}, false
	}
	return phrase{first: i, end: end, v: unitAt(day.From, "D", -1)}, true
}
