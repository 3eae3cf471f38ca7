package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// yearless is a day without its year: by the tense of its clause the last or the next, else the nearest to publication; in history the
// nearest to the day last mentioned.
func (s *scanner) yearless(i, m, d int) timex.Value {
	ref, tense := s.around(i)
	if ref.IsZero() {
		return stamp("XXXX-" + pad(m, 2) + "-" + pad(d, 2))
	}
	return dayOf(pick(ref, tense, func(y int) time.Time { return civil(y, m, d) }), m, d)
}

// yearlessMonth is a month without its year, likewise; the present month is both past and future.
func (s *scanner) yearlessMonth(i, m int) timex.Value {
	ref, tense := s.around(i)
	if ref.IsZero() {
		return stamp("XXXX-" + pad(m, 2))
	}
	if s.is(i-1, "in") && s.lastEnd(i-1) && s.phrases[len(s.phrases)-1].v.Type == timex.Set { // "each year in August"
		return stamp("XXXX-" + pad(m, 2))
	}
	first := civil(ref.Year(), int(ref.Month()), 1)
	return stamp(monthValue(pick(first, tense, func(y int) time.Time { return civil(y, m, 1) }), m))
}

// around is the time that an incomplete date at atom i is looked for around, and in which direction.
func (s *scanner) around(i int) (time.Time, tense) {
	t := s.tense(i)
	if s.is(i-1, "since") || s.is(i-1, "the", "early", "late") && s.is(i-2, "since") {
		t = past
	}
	if s.doc.history && s.clauseTense(i) != future && t != present {
		return s.doc.day.From, anyTense
	}
	if !s.doc.known {
		return s.doc.day.From, anyTense
	}
	if t == past && s.doubtful(i) {
		t = doubted
	}
	return s.doc.today(), t
}

// doubtful says whether the date at atom i may not be that of its verb, but of what somebody said or of a thing spoken of: "played down the prospect
// of a deal in March", "criticised the vote in June".
func (s *scanner) doubtful(i int) bool {
	for j := i - 2; j > i-7; j-- {
		if s.at(j).cue&prospect != 0 {
			return true
		}
	}
	h := s.at(i).token
	for range 5 {
		if h = s.sent.Tokens[h].Head; h < 0 || h >= len(s.sent.Tokens) {
			break
		}
		t := &s.sent.Tokens[h]
		switch {
		case t.UPOS == ud.VERB:
			return word(lower(t)).cue&saying != 0 && !s.saidOn(i)
		case t.UPOS == ud.NOUN && (t.Deprel == "obj" || t.Deprel == "obl" || t.Deprel == "nmod") && !word(lower(t)).known:
			return true
		}
	}
	return false
}

// pick chooses the year of a recurring date: in the past tense the last one up to ref, in the future the next one from ref on, else the
// nearest. Where a tense that is present, future or doubted leads to another calendar year and far away, while the one on the other side is
// near, it is not believed.
func pick(ref time.Time, t tense, in func(year int) time.Time) int {
	y := ref.Year()
	last, next := y, y
	if in(y).After(ref) {
		last--
	} else if in(y).Before(ref) {
		next++
	}
	back, ahead := ref.Sub(in(last)), in(next).Sub(ref)
	const near, far = 110 * 24 * time.Hour, 240 * 24 * time.Hour
	switch {
	case t == past, t == doubted && !(last != y && back > far && ahead < near), (t == present || t == future) && next != y && ahead > far && back < near, t == anyTense && back <= ahead:
		return last
	}
	return next
}
