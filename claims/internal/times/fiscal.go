package times

import "github.com/gainsay-go/gainsay/claims/timex"

// yearWord steps over "year", "the year", "fiscal year", "fiscal" before a year.
func (s *scanner) yearWord(i int) (int, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	kind := s.is(j, "fiscal", "calendar", "financial", "fy")
	if kind {
		j++
	}
	if s.is(j, "year") {
		j++
		if s.is(j, "of") {
			j++
		}
		return j, true
	}
	return j, kind
}

// isFiscal says whether the word at atom i makes a year one of accounts.
func (s *scanner) isFiscal(i int) bool { return s.is(i, "fiscal", "financial", "fy", "tax") }

// fiscal is a year of accounts, which may begin in April of the year before, as in India, or of its own, as in Japan.
func fiscal(year timex.Value) timex.Value {
	if !year.From.IsZero() {
		year.From, year.To = year.From.AddDate(0, -9, 0), year.To.AddDate(0, 3, 0)
	}
	return year
}
