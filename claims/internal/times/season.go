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
	if p, ok := s.seasonOf(i, j); ok {
		return p, true
	}
	if s.otherSense(i, j) {
		return phrase{}, false
	}
	p := phrase{first: i, end: j + 1}
	if a.plural {
		p.v = timex.Value{Type: timex.Set, Value: "XXXX-" + seasonCodes[a.season]}
		return p, true
	}
	p.v = s.yearlessSeason(i, a.season)
	return p, true
}

// seasonOf reads a season with its year: "summer 2016", "the winter of 1776–77", "the spring of last year".
func (s *scanner) seasonOf(i, j int) (phrase, bool) {
	a, k := s.at(j), j+1
	if s.is(k, "of", ",", "in") {
		k++
	}
	p := phrase{first: i, end: k + 1, year: true}
	if y, end, ok := s.yearAfter(j + 1); ok && s.is(k, "last", "next", "this", "the", "that") {
		p.end, p.v = end, stamp(seasonValue(y, a.season))
		return p, true
	}
	if after, ok := s.yearWord(k); ok && k > j+1 { // "the spring of the year 2000"
		k = after
	}
	y := s.at(k)
	if y.digits() != 4 || y.num < 1000 || y.num >= 2100 || s.figure(k) {
		return phrase{}, false
	}
	p.end, p.v = k+1, stamp(seasonValue(y.num, a.season))
	if s.is(k+1, "-", "/") && s.at(k+1).glued && s.at(k+2).digits() == 2 {
		p.end = k + 3
	}
	return p, true
}

// otherSense says whether the season at atom j is a verb, a name, a source or an adjective: "they spring", "summer trains", "two winters".
func (s *scanner) otherSense(i, j int) bool {
	a := s.at(j)
	upos := s.sent.Tokens[a.token].UPOS
	led := s.is(i-1, "in", "since", "during", "until", "by", "through", "last", "this", "next", "for")
	switch {
	case s.is(j, "spring", "fall") && (!a.upper && !led || s.is(j+1, "of", "in")),
		upos == "VERB" || upos == "PROPN" && s.at(j+1).upper,
		j == i && s.noun(j+1) && !s.timePreposition(i-1),
		a.plural && (a.upper && i > 0 || s.counted(i)):
		return true
	}
	return false
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
