package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
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

var rank = map[string]int{"TS": 1, "TM": 2, "TH": 3, "D": 4, "NI": 4, "W": 5, "FN": 5, "M": 6, "Q": 7, "Y": 8, "DE": 9, "CE": 10, "KY": 11}

// oneSpell reads one count with its unit: "three weeks", "three-week", "3h", "two more days", "half an hour".
func (s *scanner) oneSpell(i int) (spell, int, bool) {
	c, j, ok := s.count(i)
	if !ok {
		return spell{}, i, false
	}
	if s.is(j, "-") && s.at(j).glued {
		j++
	}
	if s.is(j, "more", "further", "additional", "extra", "full", "whole", "consecutive", "straight", "long", "less", "fewer", "successive", "entire", "business", "working", "short") && s.at(j+1).unit != "" {
		j++
	}
	a := s.at(j)
	if a.unit == "" || a.unit == "WE" || rank[a.unit] == 0 || a.abbreviation && s.at(j-1).num < 0 && !(s.is(j-1, "-") && s.at(j-2).num >= 0) && (s.at(j-1).number < 2 || a.low == "h") || a.low == "h" && (!a.glued || a.upper) ||
		s.is(i, "a") && (a.low == "second" || a.low == "quarter" || j == i+1 && a.plural) || a.unit == "Q" && (s.at(i).num < 0 && a.low != "quarters" || s.is(j+1, "of")) || a.low == "second" && s.at(j-1).number != 1 && s.at(j-1).num != 1 && !s.is(j-1, "-") {
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

// duration reads lengths of time: "about three hours", "a three-week trial", "the past five years", "the 54-year-old", "all day", "for years".
func (s *scanner) duration(i int) (phrase, bool) {
	if p, ok := s.whole(i); ok {
		return p, true
	}
	if p, ok := s.unitLong(i); ok {
		return p, true
	}
	mod, j := s.hedge(i)
	if s.is(j, "the") && (s.is(j+1, "past", "last", "next", "coming", "first", "final", "previous", "following")) || s.is(j, "past", "last", "next", "coming", "these", "those", "another", "every") && mod == "" {
		return s.framed(i, j)
	}
	if s.is(j, "the") && j == i && !s.is(j+1, "a", "an") {
		sp, end, ok := s.spell(j + 1)
		if !ok || !s.at(end-1).plural || s.is(end-2, "-") {
			return phrase{}, false
		}
		return phrase{first: i, end: end, v: sp.value()}, true // "the nine months"
	}
	least, j := s.spread(j)
	sp, end, ok := s.spell(j)
	if !ok {
		return s.plurals(i)
	}
	p := phrase{first: i, end: end}
	if s.is(end, "-") && s.is(end+1, "old", "olds") {
		p.end = end + 2
	} else if s.is(end, "old") {
		p.end = end + 1
	} else if s.is(j, "a", "an", "one") && s.at(j+1).unit != "" && !(s.is(j+1, "quarter") && s.is(j+2, "-", "of")) && !s.single(i, j) {
		return phrase{}, false
	}
	if s.is(end, "to") && s.is(end+1, "go") {
		p.end = end
	}
	if sp.n > 20000 {
		return phrase{}, false
	}
	p.v = sp.value().WithMod(mod)
	if least > 0 && least < sp.n {
		p.v.MinLength = spell{count: count{n: least}, unit: sp.unit}.value().MinLength
	}
	if mod == "" {
		p = s.orMore(p)
	}
	if s.is(p.end, "after", "before") && s.clause(p.end+1) { // how far from what the clause tells, not how long that took
		p.v.MinLength, p.v.MaxLength = 0, 0
	}
	if s.near(i) {
		p.v.MinLength = p.v.MaxLength - p.v.MaxLength/5
	} else if s.is(i, "just") && mod == timex.MoreThan {
		p.v.MaxLength = p.v.MinLength + p.v.MinLength/5
	}
	return p, true
}

// spread reads the lesser of two counts, "10 to" of "10 to 15 days", and gives the atom of the greater; 0 where there is but one.
func (s *scanner) spread(i int) (least float64, j int) {
	if a := s.at(i); a.num < 0 && (a.number == 0 || s.is(i, "a", "an")) {
		return 0, i
	}
	n, j, ok := s.cardinal(i)
	if !ok || s.is(i-1, "from", "-") || !s.is(j, "to", "or", "-") {
		return 0, i
	}
	if sp, _, ok := s.oneSpell(j + 1); !ok || sp.vague != "" || sp.n <= n {
		return 0, i
	}
	return n, j + 1
}

// clause says whether a subject and its verb follow at atom i.
func (s *scanner) clause(i int) bool {
	for j := i; j < i+longestName; j++ {
		t := s.at(j).token
		if t < 0 {
			return false
		}
		switch s.sent.Tokens[t].UPOS {
		case ud.VERB, ud.AUX:
			return j > i
		case ud.DET, ud.ADJ, ud.NUM, ud.NOUN, ud.PROPN, ud.PRON, ud.PART:
		default:
			return false
		}
	}
	return false
}

// orMore reads on: "a year or two", "three days or so", "ten years or more".
func (s *scanner) orMore(p phrase) phrase {
	if !s.is(p.end, "or") {
		return p
	}
	switch {
	case s.is(p.end+1, "two") && s.is(p.end-2, "a", "an") && s.at(p.end+2).unit == "":
		p.v.MaxLength *= 2
	case s.is(p.end+1, "so"):
		p.v = p.v.WithMod(timex.Approx)
	case s.is(p.end+1, "more", "longer"):
		p.v = p.v.WithMod(timex.EqualOrMore)
	default:
		return p
	}
	p.end += 2
	return p
}

// near says whether a hedge means little less: "nearly", "almost", "just under".
func (s *scanner) near(i int) bool { return s.is(i, "nearly", "almost", "just") && !s.is(i+1, "over") }

// single says whether "a day", "one hour" is a length rather than "a week" of a rate or "one day" of a tale.
func (s *scanner) single(i, j int) bool {
	if i < j || s.is(i-1, "for", "in", "within", "after", "than", "about", "over", "took", "takes", "take", "lasted", "lasts", "last", "only", "almost", "nearly", "least", "spent", "spend", "of", "waited", "every", "under", "just") {
		return true
	}
	if s.is(j+2, "after", "before") && !s.rated(j-1) {
		return true
	}
	return s.is(j, "one", "another") && s.at(j+1).unit != "D" || s.is(j, "a", "an") && !s.rated(j-1) && (s.at(j+1).unit == "TH" || i == 0)
}

// rated says whether the words up to i are an amount, so that "a week" after them is a rate.
func (s *scanner) rated(i int) bool {
	a := s.at(i)
	return a.num >= 0 || a.scale > 0 || a.number > 0 || s.is(i, "%", "cent", "times", "once", "twice", "time") || s.plural(i) || a.token >= 0 && s.sent.Tokens[a.token].UPOS == "NOUN"
}

// framed reads "the past five years", "the last 24 hours", "the next few days", "another hour", "the past year".
func (s *scanner) framed(i, j int) (phrase, bool) {
	k := j
	if s.is(k, "the") || s.is(k, "these", "those") && s.is(k+1, "last", "past", "next", "first") {
		k++
	}
	k++
	if sp, end, ok := s.spell(k); ok && !s.is(k, "a", "an") && !s.is(end, "ago", "later", "earlier") {
		return phrase{first: i, end: end, v: sp.value()}, true
	}
	a := s.at(k)
	if rank[a.unit] == 0 || a.low == "second" || a.abbreviation {
		return phrase{}, false
	}
	switch {
	case a.plural && (s.is(k-1, "past", "last", "next", "coming", "previous") && s.is(k-2, "the") || s.is(k-1, "coming")):
		return phrase{first: i, end: k + 1, v: spell{count: count{vague: "several"}, unit: a.unit}.value()}, true
	case !a.plural && (s.is(k-1, "another") || s.is(k-1, "past") && s.is(k-2, "the")) && a.unit != "NI":
		p := phrase{first: i, end: k + 1}
		n := 1.
		if s.is(p.end, "and") && s.is(p.end+1, "a") && s.is(p.end+2, "half") {
			n, p.end = 1.5, p.end+3
		}
		p.v = spell{count: count{n: n}, unit: a.unit}.value()
		return p, true
	}
	return phrase{}, false
}

// whole reads "all day", "the whole week", "a full year", "the entire month", "full-year".
func (s *scanner) whole(i int) (phrase, bool) {
	j := i
	if s.is(j, "the", "a") {
		j++
	}
	if !s.is(j, "all", "whole", "full", "entire") || s.is(j, "all") && j > i {
		return phrase{}, false
	}
	j++
	if s.is(j, "-") && s.at(j).glued {
		j++
	}
	a := s.at(j)
	if rank[a.unit] < 3 || a.plural || a.unit == "Q" || a.abbreviation {
		return phrase{}, false
	}
	return phrase{first: i, end: j + 1, v: spell{count: count{n: 1}, unit: a.unit}.value()}, true
}

// unitLong reads "week-long", "yearlong", "decades-old", "months-long".
func (s *scanner) unitLong(i int) (phrase, bool) {
	a := s.at(i)
	p := phrase{first: i, end: i + 3}
	switch {
	case rank[a.unit] > 0 && !a.abbreviation && s.is(i+1, "-") && s.is(i+2, "long", "old") && !(s.is(i-1, "-") && a.glued):
	case longs[a.low] != "":
		a, p.end = &atom{entry: &entry{unit: longs[a.low]}}, i+1
	default:
		return phrase{}, false
	}
	c := count{n: 1}
	if a.plural {
		c = count{vague: "several"}
	}
	p.v = spell{count: c, unit: a.unit}.value()
	return p, true
}

var longs = map[string]string{"daylong": "D", "nightlong": "NI", "weeklong": "W", "monthlong": "M", "yearlong": "Y", "decadelong": "DE"}

// plurals reads "for years", "after weeks of talks", "in decades".
func (s *scanner) plurals(i int) (phrase, bool) {
	a := s.at(i)
	if !a.plural || rank[a.unit] == 0 || a.unit == "Q" {
		return phrase{}, false
	}
	led := s.is(i-1, "for", "after", "over", "within", "in", "lasted", "took", "take", "spent") || (s.is(i+1, "after", "before") || s.is(i+1, "of") && !s.is(i+2, "the")) && !s.determined(i)
	if !led || s.is(i+1, "ago", "old") {
		return phrase{}, false
	}
	return phrase{first: i, end: i + 1, v: spell{count: count{vague: "several"}, unit: a.unit}.value()}, true
}

// determined says whether a determiner, an adjective, a noun or a number stands before atom i and makes it a certain one: "the days after", "opening hours of".
func (s *scanner) determined(i int) bool {
	if s.at(i-1).num >= 0 || s.at(i-1).number > 0 || s.at(i-1).glued && s.is(i-1, "-") {
		return true
	}
	for _, upos := range [...]ud.UPOS{ud.DET, ud.ADJ, ud.NOUN, ud.PROPN, ud.PRON, ud.NUM} {
		if s.tagged(i-1, upos) {
			return true
		}
	}
	return false
}

// value is the duration in TIMEX3: "P3D", "PT2H50M", "PXW".
func (sp spell) value() timex.Value {
	date, clock, unit := "", "", ""
	parts := append(append([]spell(nil), sp.more...), spell{count: sp.count, unit: sp.unit})
	for _, p := range parts {
		if p.n != float64(int(p.n)) && (p.unit == "DE" || p.unit == "CE") { // "half a century"
			p.n, p.unit = p.n*float64(day(p.unit)/day("Y")), "Y"
		}
		n := fraction(p.n)
		if p.vague != "" {
			n = "X"
		}
		unit = p.unit
		switch p.unit {
		case "NI":
			date += n + "D"
		case "FN":
			date += scaled(p.count, 2) + "W"
		case "Q":
			date += scaled(p.count, 3) + "M"
		case "KY":
			date += scaled(p.count, 1000) + "Y"
		case "TH", "TM", "TS":
			if p.n == .5 && p.unit == "TH" && len(parts) == 1 {
				clock = "30M"
			} else if frac := p.n - float64(int(p.n)); p.unit == "TH" && frac > 0 && p.vague == "" {
				clock += itoa(int(p.n)) + "H" + itoa(int(frac*60+.5)) + "M"
			} else {
				clock += n + p.unit[1:]
			}
		default:
			date += n + p.unit
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
	if r := vagueCounts[sp.vague]; sp.vague != "" {
		one := float64(day(unit))
		v.MinLength, v.MaxLength = time.Duration(min(r[0]*one, 9e18)), time.Duration(min(r[1]*one, 9e18))
	}
	return v
}

func scaled(c count, by float64) string {
	if c.vague != "" {
		return "X"
	}
	return fraction(c.n * by)
}

// day is roughly the length of a unit.
func day(unit string) time.Duration {
	const d = 24 * time.Hour
	return map[string]time.Duration{"TS": time.Second, "TM": time.Minute, "TH": time.Hour, "D": d, "NI": d, "W": 7 * d, "FN": 14 * d, "M": 30 * d, "Q": 91 * d,
		"Y": 365 * d, "DE": 3652 * d, "CE": 36524 * d}[unit]
}

// hedge reads the words before a number that widen or bound it, "about", "more than", "at least", "up to", as their TIMEX3 mod, and gives the
// atom after.
func (s *scanner) hedge(i int) (mod string, end int) {
	switch s.at(i).low {
	case "about", "around", "approximately", "roughly", "circa":
		if s.is(i-1, "how", "what") {
			return "", i
		}
		return timex.Approx, i + 1
	case "nearly", "almost":
		return timex.LessThan, i + 1
	case "over":
		if c, _, ok := s.count(i + 1); s.is(i+1, "the") || ok && c.vague != "" || s.spanned(i) {
			return "", i
		}
		return timex.MoreThan, i + 1
	case "under":
		return timex.LessThan, i + 1
	case "no", "not":
		switch {
		case s.is(i+1, "more") && s.is(i+2, "than"):
			return timex.EqualOrLess, i + 3
		case s.is(i+1, "less", "fewer") && s.is(i+2, "than"):
			return timex.EqualOrMore, i + 3
		}
	case "more":
		return s.hedgeThen(i, "than", timex.MoreThan)
	case "less", "fewer":
		return s.hedgeThen(i, "than", timex.LessThan)
	case "up":
		return s.hedgeThen(i, "to", timex.EqualOrLess)
	case "close":
		return s.hedgeThen(i, "to", timex.LessThan)
	case "just":
		if s.is(i+1, "over") {
			return timex.MoreThan, i + 2
		}
		return s.hedgeThen(i, "under", timex.LessThan)
	case "at":
		if s.is(i+1, "least") {
			return timex.EqualOrMore, i + 2
		}
		return s.hedgeThen(i, "most", timex.EqualOrLess)
	}
	return "", i
}

// spanned says whether "over" at atom i follows what went on all the time, an amount or a noun: "rose 5% over three years", not "it took over
// three years".
func (s *scanner) spanned(i int) bool {
	return s.tagged(i-1, ud.NOUN) || s.tagged(i-1, ud.PROPN) || s.at(i-1).num >= 0 || s.is(i-1, "%")
}

// hedgeThen is the mod where the second word of the hedge is there.
func (s *scanner) hedgeThen(i int, second, mod string) (string, int) {
	if s.is(i+1, second) {
		return mod, i + 2
	}
	return "", i
}
