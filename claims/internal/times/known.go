package times

import "github.com/gainsay-go/gainsay/claims/timex"

// attacks is the day that is known by its month and day alone.
const attacks = "2001-09-11"

// nineEleven reads "9/11", not followed by a year.
func (s *scanner) nineEleven(i int) (phrase, bool) {
	written := s.at(i).num == 9 && s.at(i).digits() == 1 && s.is(i+1, "/") && s.at(i+2).num == 11 && s.at(i+1).glued && s.at(i+2).glued
	goesOn := s.is(i+3, "/", "-") && s.at(i+3).glued
	return phrase{first: i, end: i + 3, v: stamp(attacks), year: true}, written && !goesOn && !s.partOfNumber(i)
}

// knownDay is the day that a month and a day without a year mean before the word at atom i: "the September 11 attacks".
func (s *scanner) knownDay(month, day, i int) (timex.Value, bool) {
	return stamp(attacks), month == 9 && day == 11 && s.is(i, "attack", "attacks", "terrorist", "terror", "hijackers", "commission", "victims")
}
