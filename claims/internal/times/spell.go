package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// spell is a length of time: a count of units with what is added to it ("two hours and 50 minutes"; the finest unit stands in n, unit).
type spell struct {
	count
	unit string
	more []spell // coarser parts
}

// spell reads a count and its unit, and further ones.
func (s *scanner) spell(i int) (spell, int, bool) {
	sp, end, ok := s.oneSpell(i)
	if !ok {
		return sp, i, false
	}
	for sp.vague == "" {
		j := end
		if s.is(j, "and", ",") {
			j++
		}
		if s.is(j, "and") {
			j++
		}
		if s.is(j, "a") && s.is(j+1, "half") && !s.is(j+2, "-", "hour", "day", "year", "month", "week") && j > end { // "an hour and a half"
			sp.n += .5
			return sp, j + 2, true
		}
		next, after, ok := s.oneSpell(j)
		if !ok || next.vague != "" || next.unit == sp.unit || s.is(j, "a", "an") && j == end {
			break
		}
		more := append(sp.more, spell{count: sp.count, unit: sp.unit})
		if rank[next.unit] > rank[sp.unit] { // "2 days 1 month"
			more = append(sp.more, spell{count: next.count, unit: next.unit})
			next = spell{count: sp.count, unit: sp.unit}
		}
		sp, end = next, after
		sp.more = more
	}
	return sp, end, true
}

// oneSpell reads one count with its unit: "three weeks", "three-week", "3h", "two more days", "half an hour".
func (s *scanner) oneSpell(i int) (spell, int, bool) {
	c, j, ok := s.count(i)
	if !ok {
		return spell{}, i, false
	}
	if s.is(j, "-") && s.at(j).glued {
		j++
	}
	if s.at(j).cue&filler != 0 && s.at(j+1).unit != "" {
		j++
	}
	a := s.at(j)
	if !s.countsUnit(i, j) {
		return spell{}, i, false
	}
	if a.abbreviation && s.at(j+1).low == "." && s.at(j+1).glued && s.at(j+2).letter && !s.at(j+2).upper {
		j++
	}
	if n := s.at(i); n.digits() == 4 && n.num >= 1900 && n.num < 2100 && !a.plural && !s.is(j+1, "old") { // "World Cup 2018 day five"
		return spell{}, i, false
	}
	return spell{count: c, unit: a.unit}, j + 1, true
}

// countsUnit says whether the count that begins at atom i counts what is at atom j: a unit, and not "a second one", "5 quarters of it", "5 H".
func (s *scanner) countsUnit(i, j int) bool {
	a, before := s.at(j), s.at(j-1)
	hyphen := s.is(j-1, "-")
	switch {
	case rank[a.unit] == 0,
		s.is(i, "a") && (a.low == "second" || a.low == "quarter" || j == i+1 && a.plural),
		a.low == "second" && before.number != 1 && before.num != 1 && !hyphen,
		a.unit == "Q" && (s.at(i).num < 0 && a.low != "quarters" || s.is(j+1, "of")),
		a.low == "h" && (!a.glued || a.upper):
		return false
	case a.abbreviation:
		return before.num >= 0 || hyphen && s.at(j-2).num >= 0 || before.number > 1 && a.low != "h"
	}
	return true
}

// value is the duration in TIMEX3: "P3D", "PT2H50M", "PXW".
func (sp spell) value() timex.Value {
	date, clock := "", ""
	parts := sp.parts()
	for _, p := range parts {
		if p.unit[0] == 'T' {
			clock += p.clock(len(parts) == 1)
		} else {
			date += p.number() + p.unit
		}
	}
	value := "P" + date
	if clock != "" {
		value += "T" + clock
	}
	v, err := timex.Parse(value)
	if err != nil {
		v = timex.Value{Value: value}
	}
	v.Type = timex.Duration
	if sp.vague != "" {
		r, one := word(sp.vague).vague, float64(length(sp.unit))
		v.MinLength, v.MaxLength = time.Duration(min(r[0]*one, 9e18)), time.Duration(min(r[1]*one, 9e18))
	}
	return v
}

// parts are the counts of a spell, the coarsest first, in the units that TIMEX3 writes.
func (sp spell) parts() []spell {
	var parts []spell
	for _, p := range append(append([]spell(nil), sp.more...), spell{count: sp.count, unit: sp.unit}) {
		switch {
		case p.unit == "NI":
			p.unit = "D"
		case p.unit == "FN":
			p.unit, p.n = "W", 2*p.n
		case p.unit == "Q":
			p.unit, p.n = "M", 3*p.n
		case p.unit == "KY":
			p.unit, p.n = "Y", 1000*p.n
		case (p.unit == "DE" || p.unit == "CE") && p.n != float64(int(p.n)): // "half a century"
			p.n, p.unit = p.n*float64(length(p.unit)/length("Y")), "Y"
		}
		if n := len(parts); n > 0 && parts[n-1].unit == p.unit { // "a millennium and two years"
			parts[n-1].n += p.n
			continue
		}
		parts = append(parts, p)
	}
	return parts
}

// number writes the count of a part, X where it is vague.
func (sp spell) number() string {
	if sp.vague != "" {
		return "X"
	}
	return fraction(sp.n)
}

// clock writes a part in hours, minutes or seconds; alone says that it is the only one.
func (sp spell) clock(alone bool) string {
	whole := int(sp.n)
	rest := sp.n - float64(whole)
	switch {
	case sp.unit == "TH" && sp.n == .5 && alone:
		return "30M"
	case sp.unit == "TH" && rest > 0 && sp.vague == "":
		return itoa(whole) + "H" + itoa(int(rest*60+.5)) + "M"
	}
	return sp.number() + sp.unit[1:]
}
