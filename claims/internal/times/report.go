package times

import "time"

// saidOn says whether the expression at atom i dates a report: "police said on Tuesday".
func (s *scanner) saidOn(i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		if s.at(j).cue&saying != 0 {
			return true
		}
		if !s.is(j, "on", "in", "late", "early", "a", "statement", "reporters", "the", "us", "him", "her") {
			return false
		}
	}
	return false
}

// saidAt is the day behind that of the report that the sentence begins with, today where it names none.
func (s *scanner) saidAt(today time.Time) time.Time {
	for _, p := range s.phrases {
		if d, ok := p.day(); ok && p.reporting && !d.From.IsZero() && !d.From.After(today) {
			return d.From.AddDate(0, 0, 1)
		}
	}
	return today
}
