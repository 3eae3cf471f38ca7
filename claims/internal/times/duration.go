package times

import (
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// duration reads lengths of time: "about three hours", "a three-week trial", "the past five years", "the 54-year-old", "all day", "for years".
func (s *scanner) duration(i int) (phrase, bool) {
	p, ok := s.length(i)
	return p, ok && !s.titled(p.end)
}

// titled says whether a length that ends at atom i is part of a name: "the Six-Day War", "the Thirty Years’ War".
func (s *scanner) titled(i int) bool {
	if !s.at(i - 1).upper {
		return false
	}
	if s.is(i, "'") {
		i++
	}
	return s.at(i).upper && s.noun(i)
}

// length reads a duration, be it part of a name or not.
func (s *scanner) length(i int) (phrase, bool) {
	for _, read := range [...]func(*scanner, int) (phrase, bool){(*scanner).whole, (*scanner).unitLong, (*scanner).stopwatch} {
		if p, ok := read(s, i); ok {
			return p, true
		}
	}
	mod, j := s.hedge(i)
	switch {
	case s.frames(j) && (mod == "" || s.is(j, "the")):
		return s.framed(i, j)
	case s.is(j, "the") && j == i && !s.is(j+1, "a", "an"):
		return s.theSpell(i)
	}
	least, j := s.spread(j)
	sp, end, ok := s.spell(j)
	if !ok {
		return s.plurals(i)
	}
	p := phrase{first: i, end: end}
	switch {
	case s.is(end, "-") && s.is(end+1, "old", "olds"):
		p.end = end + 2
	case s.is(end, "old"):
		p.end = end + 1
	case s.bareUnit(j) && !s.single(i, j):
		return phrase{}, false
	}
	p.v = sp.value().WithMod(mod)
	if least > 0 && least < sp.n {
		p.v.MinLength = spell{count: count{n: least}, unit: sp.unit}.value().MinLength
	}
	if mod == "" {
		p = s.orMore(p)
	}
	p.v = s.closer(i, mod, p)
	return p, sp.n <= 20000
}

// theSpell reads "the nine months".
func (s *scanner) theSpell(i int) (phrase, bool) {
	sp, end, ok := s.spell(i + 1)
	if !ok || !s.at(end-1).plural || s.is(end-2, "-") {
		return phrase{}, false
	}
	return phrase{first: i, end: end, v: sp.value()}, true
}

// bareUnit says whether the words at atom i are "a day", "one hour", and not "a quarter-century".
func (s *scanner) bareUnit(i int) bool {
	return s.is(i, "a", "an", "one") && s.at(i+1).unit != "" && !(s.is(i+1, "quarter") && s.is(i+2, "-", "of"))
}

// closer bounds the length of a phrase where TIMEX3 has no mod for its words: "nearly" and "just over" are close, and how far something is
// from what a clause tells is not how long that took.
func (s *scanner) closer(i int, mod string, p phrase) timex.Value {
	v := p.v
	if s.is(p.end, "after", "before") && s.clause(p.end+1) {
		v.MinLength, v.MaxLength = 0, 0
	}
	if s.near(i) {
		v.MinLength = v.MaxLength - v.MaxLength/5
	} else if s.is(i, "just") && mod == timex.MoreThan {
		v.MaxLength = v.MinLength + v.MinLength/5
	}
	return v
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

// single says whether "a day", "one hour" at atom j, whose hedge begins at atom i, is a length rather than "a week" of a rate or "one day" of a
// tale.
func (s *scanner) single(i, j int) bool {
	hour := s.at(j+1).unit == "TH" || i == 0
	switch {
	case i < j, s.at(i-1).cue&lasts != 0:
		return true
	case s.is(j, "one"):
		return s.at(j+1).unit != "D" || s.is(j+2, "after", "before") && !s.rated(j-1)
	}
	return !s.rated(j-1) && (hour || s.is(j+2, "after", "before"))
}

// rated says whether the words up to i are an amount, so that "a week" after them is a rate.
func (s *scanner) rated(i int) bool {
	a := s.at(i)
	return a.num >= 0 || a.scale > 0 || a.number > 0 || s.is(i, "%", "cent", "times", "once", "twice", "time") || s.plural(i) || a.token >= 0 && s.sent.Tokens[a.token].UPOS == "NOUN"
}

// plurals reads "for years", "after weeks of talks", "in decades".
func (s *scanner) plurals(i int) (phrase, bool) {
	a := s.at(i)
	if !a.plural || rank[a.unit] == 0 || a.unit == "Q" {
		return phrase{}, false
	}
	if s.is(i+1, "to") && s.is(i+2, "come") && !s.determined(i) {
		return phrase{first: i, end: i + 3, v: spell{count: count{vague: "several"}, unit: a.unit}.value()}, true
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
