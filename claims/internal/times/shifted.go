package times

import (
	"strings"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// shifted reads a date at a distance from another: "three days ago", "two weeks later", "a day after Tuesday", "two years from now",
// "in two weeks" where the clause looks ahead.
func (s *scanner) shifted(i int) (phrase, bool) {
	mod, j := s.hedge(i)
	c, k, ok := s.count(j)
	if !ok {
		return s.longAgo(i)
	}
	if a := s.at(k); a.weekday > 0 && c.n >= 1 && c.vague == "" { // "three Fridays from now"
		return s.weekdays(i, k, int(c.n))
	}
	sp, end, ok := s.spell(j)
	if !ok {
		return phrase{}, false
	}
	p := phrase{first: i, end: end}
	if v, after, ok := s.agoThis(sp, end); ok {
		p.end, p.v = after, v
		return p, true
	}
	ref, sign, anchored := s.direction(&p, sp)
	if sign == 0 {
		if !s.is(i-1, "in") || mod == timex.LessThan || mod == timex.MoreThan || !s.looksAhead(i) {
			return phrase{}, false
		}
		ref, sign, anchored = s.doc.now, 1, s.doc.known
	}
	p.v = sp.from(ref, sign, anchored)
	if !s.is(p.end-1, "ago", "back", "hence", "now", "today") {
		p.v = s.told(i, sp, p.v, ref, sign, anchored && !p.exact)
	}
	if p.exact && anchored {
		p.v = sp.exactly(p.v, ref, sign)
	}
	p.v = shiftMod(p.v, mod, sign, ref, anchored)
	return p, true
}

// exactly narrows a time that is counted from a certain day: "a few days before Christmas" is a stretch, "two weeks after 5 March" a day.
func (sp spell) exactly(v timex.Value, ref time.Time, sign int) timex.Value {
	switch {
	case sp.vague != "" && sp.unit[0] != 'T':
		r := word(sp.vague).vague
		near, far := r[0], r[1]
		if sign < 0 {
			near, far = -far, -near
		}
		v.From, v.To = add(ref, sp.unit, near), add(ref, sp.unit, far).AddDate(0, 0, 1)
	case sp.vague == "" && (sp.unit == "W" || sp.unit == "FN") && len(sp.more) == 0 && sp.n == float64(int(sp.n)):
		return stamp(dayValue(add(ref, sp.unit, sp.n*float64(sign))))
	}
	return v
}

// shiftMod is a time at a hedged distance from ref: "more than two years ago" is before, "less than an hour ago" no further than from then.
func shiftMod(v timex.Value, mod string, sign int, ref time.Time, anchored bool) timex.Value {
	beyond, short := timex.Later, timex.Earlier
	if sign < 0 {
		beyond, short = short, beyond
	}
	switch mod {
	case timex.Approx:
		return v.WithMod(mod)
	case timex.MoreThan, timex.EqualOrMore:
		return v.WithMod(beyond)
	case timex.LessThan, timex.EqualOrLess:
		v = v.WithMod(short)
		if anchored && sign < 0 && ref.After(v.From) {
			v.To = ref
		} else if anchored && sign > 0 && ref.Before(v.To) {
			v.From = ref
		}
	}
	return v
}

// agoThis reads on behind a spell: "ago this month", "ago today".
func (s *scanner) agoThis(sp spell, i int) (timex.Value, int, bool) {
	weekday := sp.unit == "W" && s.at(i+1).weekday > 0 && !s.at(i+1).plural // "a week ago Tuesday"
	if !s.is(i, "ago") || !weekday && !s.is(i+1, "this", "next", "last", "today", "tomorrow", "yesterday") || sp.vague != "" || sp.n != float64(int(sp.n)) || len(sp.more) > 0 {
		return timex.Value{}, i, false
	}
	base, ok := s.simpleDate(i + 1)
	unit := map[timex.Granularity]string{timex.PartOfDay: "D", timex.Day: "D", timex.Week: "W", timex.Month: "M"}[base.v.Granularity]
	if !ok || base.v.From.IsZero() || rank[unit] >= rank[sp.unit] || unit == "" {
		return timex.Value{}, i, false
	}
	value := unitValue(add(base.v.From, sp.unit, -sp.n), unit, 0)
	if part := s.at(base.end).part; part != "" && base.v.Granularity == timex.Day {
		return stamp(value + "T" + part), base.end + 1, true
	}
	if _, part, ok := strings.Cut(base.v.Value, "T"); ok {
		value += "T" + part
	}
	return stamp(value), base.end, true
}

// told is a time, at atom i, at a distance from one told before, as far as both say: "a few days later" is no certain day, "an hour later" after a mere day no
// certain hour.
func (s *scanner) told(i int, sp spell, v timex.Value, ref time.Time, sign int, anchored bool) timex.Value {
	switch hour := sp.unit[0] == 'T'; {
	case sp.vague != "":
		return stamp(unknownUnit(sp.unit))
	case hour && anchored && ref != s.doc.now && ref.Equal(ref.Truncate(24*time.Hour)) && s.leanOn(sp.unit, i).Granularity > timex.Hour:
		v = stamp(dayValue(ref) + "TXX:XX")
		v.From, v.To = ref, ref.AddDate(0, 0, 1)
		if sign > 0 {
			v.To = add(v.To, sp.unit, sp.n)
		} else {
			v.From = add(v.From, sp.unit, -sp.n)
		}
	}
	return v
}

// direction reads the words after a spell that say where it leads, and from when.
func (s *scanner) direction(p *phrase, sp spell) (ref time.Time, sign int, ok bool) {
	i := p.end
	word := s.at(i).low
	p.end++
	switch {
	case word == "ago" || word == "back" && !s.noun(i+1) && !s.is(i+1, "to", "in", "at"):
		return s.doc.now, -1, s.doc.known
	case word == "hence", word == "from" && s.is(i+1, "now", "today"):
		if word == "from" {
			p.end++
		}
		return s.doc.now, 1, s.doc.known
	case word == "later" && !s.is(i+1, "than"), word == "afterwards" || word == "afterward":
		ref, ok = s.anchor(sp, 1, p.first)
		return ref, 1, ok
	case word == "earlier" && !s.is(i+1, "than"), word == "previously" || word == "beforehand":
		ref, ok = s.anchor(sp, -1, p.first)
		return ref, -1, ok
	case word == "from" && s.is(p.first-1, "for"): // "will strike for 72 hours from Saturday"
	case word == "after" || word == "before" || word == "from" || word == "since":
		sign = map[string]int{"after": 1, "from": 1, "since": 1, "before": -1}[word]
		if base, ok := s.simpleDate(i + 1); ok && !(s.at(base.end).low == "'" && s.is(base.end+1, "s")) {
			p.end, p.exact = base.end, base.v.Granularity == timex.Day
			return base.v.From, sign, !base.v.From.IsZero()
		}
		if day, end := s.event(i + 1); !day.From.IsZero() {
			p.end, p.exact = end, true
			return day.From, sign, true
		}
		if next := s.at(i + 1); word == "before" && (!next.letter || next.cue&connector != 0) && next.low != "the" && next.low != "a" && !s.is(i+1, "he", "she", "it", "they", "we", "his", "her", "its", "this") {
			ref, ok = s.anchor(sp, -1, p.first)
			return ref, -1, ok
		}
	}
	p.end--
	return ref, 0, false
}

// looksAhead says whether "in two weeks" at atom i is a date to come rather than how long something took, or has not been: "the first visit in two
// weeks".
func (s *scanner) looksAhead(i int) bool {
	for j := i - 2; j > i-7; j-- {
		a := s.at(j)
		if s.is(j, "first", "last", "only", "second", "third", "time") || a.token >= 0 && (s.sent.Tokens[a.token].XPOS == "JJS" || s.sent.Tokens[a.token].XPOS == "RBS") {
			return false
		}
	}
	return s.tense(i) == future
}

// longAgo reads "years ago", "long ago", "minutes later".
func (s *scanner) longAgo(i int) (phrase, bool) {
	if a := s.at(i); rank[a.unit] > 0 && a.plural && s.is(i+1, "later", "earlier") && !s.is(i+2, "than") {
		return phrase{first: i, end: i + 2, v: stamp(unknownUnit(a.unit))}, true
	}
	if (s.at(i).unit != "" && s.at(i).plural || s.is(i, "long")) && s.is(i+1, "ago") {
		return phrase{first: i, end: i + 2, v: timex.Value{Type: timex.Date, Value: timex.PastRef}}, true
	}
	return phrase{}, false
}

// from is the time a spell from ref: at the grain of its last unit, with bounds half a unit wider for the longer units, whose counts
// are round.
func (sp spell) from(ref time.Time, sign int, ok bool) timex.Value {
	if sp.vague != "" || sp.n < 0 || sp.n > 12000 {
		return timex.Value{Type: timex.Date, Value: map[int]string{-1: timex.PastRef, 1: timex.FutureRef}[sign]}
	}
	if !ok {
		return stamp(unknownUnit(sp.unit))
	}
	if sp.unit == "DE" { // "a decade ago" counts years
		sp.unit, sp.n = "Y", 10*sp.n
		v := sp.from(ref, sign, ok)
		at := add(ref, "Y", sp.n*float64(sign))
		return hull(v, timex.Value{From: at.AddDate(-2, 0, 0), To: at.AddDate(2, 0, 0)})
	}
	for _, part := range sp.more {
		ref = add(ref, part.unit, part.n*float64(sign))
	}
	if sp.n != float64(int(sp.n)) { // "one and a half years ago"
		at := add(ref, sp.unit, sp.n*float64(sign))
		return stamp(unitValue(at, map[string]string{"Y": "M", "M": "D", "W": "D", "D": "D", "DE": "Y", "CE": "Y"}[sp.unit]+map[bool]string{true: sp.unit}[sp.unit[0] == 'T'], 0))
	}
	v := stamp(unitValue(ref, sp.unit, sign*int(sp.n)))
	if v.From.IsZero() || sp.unit == "D" || sp.unit[0] == 'T' || sp.unit == "NI" {
		return v
	}
	at := add(ref, sp.unit, sp.n*float64(sign))
	half := at.Sub(add(at, sp.unit, -.5))
	return hull(v, timex.Value{From: at.Add(-half).Truncate(24 * time.Hour), To: at.Add(half).Truncate(24*time.Hour).AddDate(0, 0, 1)})
}
