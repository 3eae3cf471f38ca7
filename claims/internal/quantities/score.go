package quantities

import "math"

// scoreline reads "2–1" as two quantities with the unit "score": where the first number is greater, or the sentence speaks of a
// match or a vote. It gives i where there is none.
func (s *scanner) scoreline(i int) int {
	a, b, most := s.at(i), s.at(i+2), 200.0
	if s.score {
		most = 1000 // votes
	}
	if a.word.class != digits || b.word.class != digits || !s.hyphen(i+1) || s.at(i+1).spaced != b.spaced || a.word.low > most || b.word.low > most {
		return i
	}
	if a.word.low != math.Trunc(a.word.low) || b.word.low != math.Trunc(b.word.low) || s.hyphen(i+3) && !s.at(i+3).spaced || s.hyphen(i-1) {
		return i
	}
	if next, _, unit := s.unit(i + 3); unit && next > i+3 || s.at(i+3).word.class == scale || s.is(i+3, "%", "/") || s.at(i+3).letter && !s.at(i+3).spaced {
		return i
	}
	if _, money := s.prefix(i); money || a.word.low <= b.word.low && !((s.score || a.word.low == b.word.low) && s.scored(i+3)) || s.at(i-1).letter && !a.spaced {
		return i
	}
	s.score = true // of a set that is lost, in the same sentence
	s.side(i, number{low: a.word.low, next: i + 1})
	s.side(i+2, number{low: b.word.low, next: i + 3})
	return i + 3
}

// side emits one number of a score.
func (s *scanner) side(i int, n number) {
	s.emit(amount{number: n, from: i, at: i, next: n.next, low: n.low, high: n.low, unit: "score"})
}

// votes reads "voted five to one" and "won 217 to 213" as a score too, where the sentence speaks of a match or a vote and the numbers
// count nothing. It gives i where there is none.
func (s *scanner) votes(i int) int {
	if !s.score {
		return i
	}
	a, ok := s.cardinal(i)
	j := s.pastHyphen(a.next)
	if !ok || !s.is(j, "to") || s.is(i-1, "from", "between") {
		return i
	}
	j = s.pastHyphen(j + 1)
	b, ok := s.cardinal(j)
	if !ok || a.ordinal || b.ordinal || a.scale > 100 || b.scale > 100 || a.low != math.Trunc(a.low) || b.low != math.Trunc(b.low) || max(a.low, b.low) > 2000 {
		return i
	}
	next, _, unit := s.unit(b.next)
	if _, money := s.prefix(i); money || unit && next > b.next || s.is(b.next, "%") || !s.scored(b.next) || s.at(b.next).letter && !s.at(b.next).spaced {
		return i
	}
	s.side(i, a)
	s.side(j, b)
	return b.next
}

// scored says whether what stands at i can follow a score: no noun that the numbers may count, but for words of scores.
func (s *scanner) scored(i int) bool {
	return s.at(i).cue&score != 0 || s.at(i).cue&time == 0 && !s.countsNext(amount{next: i})
}
