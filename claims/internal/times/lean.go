package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// anchor is the time last mentioned that a spell may start from; where there is none, publication, back from which "a year earlier" leads, but not on.
func (s *scanner) anchor(sp spell, sign, i int) (time.Time, bool) {
	v := s.leanOn(sp.unit, i)
	if v.From.IsZero() {
		back := sign < 0 && s.doc.last.From.IsZero() && rank[sp.unit] >= rank["W"]
		return s.doc.now, s.doc.known && (back || s.tense(i) != past)
	}
	return v.From, true
}

// leanOn is the time last mentioned that is fine enough to count units from; zero where there is none, or where the sentence itself
// names a coarser one ("won the September primary and endorsed her two weeks later"). What the clause at atom i says is to come leans on a
// day to come.
func (s *scanner) leanOn(unit string, i int) timex.Value {
	d := s.doc
	v, most := d.day, timex.Day
	if !d.plan.From.IsZero() && s.tense(i) == future {
		v = d.plan
	}
	switch unit {
	case "Y", "DE", "CE", "KY":
		return d.last
	case "M", "Q":
		v, most = d.month, timex.Month
	case "TH", "TM", "TS":
		if d.hour.Type == timex.Time && d.hour.Granularity <= timex.Hour {
			v = d.hour
		}
	}
	if v.From.IsZero() {
		v = d.said
	}
	if n := len(s.phrases); n > 0 {
		if last, ok := s.phrases[n-1].calendar(); ok && last.Granularity > most && !s.phrases[n-1].reporting {
			return timex.Value{}
		}
	}
	return v
}

// mentioned is the time that an anaphor leans on: the day last mentioned, or for longer units the date last mentioned; where there is
// none, publication if the clause looks ahead.
func (s *scanner) mentioned(a *atom, n, i int) time.Time {
	unit := a.unit
	switch {
	case a.season > 0 || a.month > 0:
		unit = "Y"
	case a.unit == "W" && n == 0:
		unit = "D"
	}
	v := s.leanOn(unit, i)
	if v.From.IsZero() && s.doc.known && s.tense(i) != past {
		return s.doc.today()
	}
	if v.From.IsZero() {
		return v.From
	}
	return v.From.Truncate(24 * time.Hour)
}
