package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// season reads "summer 2016", "the winter of 1776–77", "in the spring".
func (s *scanner) season(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	a := s.at(j)
	if a.season == 0 {
		return phrase{}, false
	}
	k := j + 1
	if s.is(k, "of", ",", "in") {
		k++
	}
	p := phrase{first: i, end: j + 1}
	if y, end, ok := s.yearAfter(j + 1); ok && s.is(k, "last", "next", "this", "the", "that") {
		p.end, p.year, p.v = end, true, stamp(seasonValue(y, a.season))
		return p, true
	}
	if after, ok := s.yearWord(k); ok && k > j+1 { // "the spring of the year 2000"
		k = after
	}
	if y := s.at(k); y.digits() == 4 && y.num >= 1000 && y.num < 2100 && !s.figure(k) {
		p.end, p.year, p.v = k+1, true, stamp(seasonValue(y.num, a.season))
		if s.is(k+1, "-", "/") && s.at(k+1).glued && s.at(k+2).digits() == 2 {
			p.end = k + 3
		}
		return p, true
	}
	if !a.upper && s.is(j, "spring", "fall") && !s.is(i-1, "in", "since", "during", "until", "by", "through", "last", "this", "next", "for") || s.is(j+1, "of", "in") && s.is(j, "spring", "fall") {
		return phrase{}, false
	}
	if upos := s.sent.Tokens[a.token].UPOS; upos == "VERB" || upos == "PROPN" && s.at(j+1).upper {
		return phrase{}, false
	}
	if j == i && s.noun(j+1) && !s.timePreposition(i-1) || a.plural && (a.upper && i > 0 || s.counted(i)) {
		return phrase{}, false // "summer trains", "two winters"
	}
	if a.plural {
		p.v = timex.Value{Type: timex.Set, Value: "XXXX-" + seasonCodes[a.season]}
		return p, true
	}
	p.v = s.yearlessSeason(i, a.season)
	return p, true
}

func (s *scanner) yearlessSeason(i, season int) timex.Value {
	ref, t := s.around(i)
	if ref.IsZero() {
		return stamp("XXXX-" + seasonCodes[season])
	}
	y := pick(ref, t, func(y int) time.Time {
		from, to := civil(y, 3*season, 1), civil(y, 3*season+3, 1)
		if !ref.Before(from) && ref.Before(to) {
			return ref
		}
		return from
	})
	return stamp(seasonValue(y, season))
}
