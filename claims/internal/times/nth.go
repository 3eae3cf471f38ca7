package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// nth reads the one of a row: "the first Monday in March", "the last week of 2016", "the 20th of next month", "the second half of 2023".
func (s *scanner) nth(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	n, k, ok := s.ordinal(j)
	if s.is(j, "last") {
		n, k, ok = -1, j+1, true
	} else if ok && s.is(k, "last") {
		n, k = -n, k+1
	}
	if !ok {
		return phrase{}, false
	}
	a := s.at(k)
	k++
	if s.is(k-1, "of") && s.is(k, "this", "next", "last", "the") && n > 0 { // "the 20th of next month"
		if base, ok := s.pointed(k); ok && base.v.Granularity == timex.Month && !base.v.From.IsZero() && n <= 31 {
			return phrase{first: i, end: base.end, v: stamp(base.v.Value + "-" + pad(n, 2))}, true
		}
		return phrase{}, false
	}
	if a.weekday == 0 && a.unit != "D" && a.unit != "W" && a.unit != "WE" && a.unit != "M" && a.unit != "Q" && !(a.low == "half") {
		return phrase{}, false
	}
	if !s.is(k, "of", "in") && !(s.at(k).digits() == 4 && (a.unit == "Q" || a.unit == "W")) && !(s.is(k, "this", "next", "last") && s.is(k+1, "year")) {
		return phrase{}, false
	}
	if s.is(k, "of", "in") {
		k++
	}
	base, ok := s.simpleDate(k)
	if s.at(k).digits() == 4 && !ok {
		base, ok = phrase{first: k, end: k + 1, v: stamp(yearValue(s.at(k).num))}, true
	} else if s.is(k, "the") && s.is(k+1, "month", "year") && s.doc.known {
		base, ok = phrase{first: k, end: k + 2, v: s.fromToday(s.at(k+1).unit, 0)}, true
	}
	if !ok || base.v.From.IsZero() || base.v.Granularity <= timex.Day {
		return phrase{}, false
	}
	v, ok := nthIn(base.v, n, a)
	if s.isFiscal(base.end-2) && a.weekday == 0 {
		v.From, v.To = base.v.From, base.v.To
	}
	return phrase{first: i, end: base.end, v: v, year: base.year}, ok
}

// nthIn is the n-th weekday, day, week, month, quarter or half of a stretch; counted from its end where n is negative.
func nthIn(in timex.Value, n int, a *atom) (timex.Value, bool) {
	step := func(first time.Time, days int) timex.Value {
		t := first.AddDate(0, 0, days*(n-1))
		return stamp(dayValue(t))
	}
	last := in.To.AddDate(0, 0, -1)
	switch {
	case a.weekday > 0 && n > 0:
		return step(onOrAfter(in.From, a.weekday), 7), true
	case a.weekday > 0:
		return stamp(dayValue(onOrBefore(last, a.weekday).AddDate(0, 0, 7*(n+1)))), true
	case a.unit == "D" && n > 0:
		return step(in.From, 1), true
	case a.unit == "D":
		return stamp(dayValue(last.AddDate(0, 0, n+1))), true
	case a.unit == "W" || a.unit == "WE":
		// A week belongs to the stretch that its Thursday is in, as ISO 8601 has it for years.
		first, end := onOrAfter(in.From, 4), onOrBefore(last, 4)
		if n < 0 {
			return stamp(unitValue(end, a.unit, n+1)), true
		}
		return stamp(unitValue(first, a.unit, n-1)), true
	case a.unit == "M" && in.Granularity >= timex.Quarter && n > 0:
		return stamp(unitValue(in.From, "M", n-1)), true
	case a.unit == "M" && in.Granularity >= timex.Quarter:
		return stamp(unitValue(last, "M", n+1)), true
	case a.unit == "Q" && in.Granularity == timex.Year && n >= 1 && n <= 4:
		return stamp(in.Value + "-Q" + itoa(n)), true
	case a.low == "half" && in.Granularity == timex.Year && (n == 1 || n == 2):
		return stamp(in.Value + "-H" + itoa(n)), true
	}
	return in, false
}
