package times

// yearAfter reads the year after a month: "2024", ", 2024", "of 2024", "’24", "last year", "next year", "the same year".
func (s *scanner) yearAfter(i int) (int, int, bool) {
	j := i
	if s.is(j, ",", "of", "-", "/", "in", ".") {
		j++
	}
	a := s.at(j)
	switch {
	case a.digits() == 4 && a.num >= 1000 && a.num < 2100 && !(s.at(j+1).low == ":" && s.at(j+1).glued) && !(s.is(i, "in", ".") && s.is(i+1, ".")):
		return a.num, j + 1, true
	case a.digits() == 3 && a.num > 30 && !s.is(i, ",") && !s.noun(j+1) && s.at(j+1).low != "%" && !s.figure(j) && s.at(i-1).month > 0:
		return a.num, j + 1, true
	case s.is(j, "'") && s.at(j+1).glued && s.at(j+1).digits() == 2:
		return twoDigits(s.at(j + 1).num), j + 2, true
	case a.number > 0:
		return s.spokenYear(j)
	case a.digits() == 2 && (s.is(j-1, "-", "/") || s.is(j-1, "of") && !s.noun(j+1) && !s.figure(j) || j == i && s.shortYear(j)):
		return twoDigits(a.num), j + 1, true
	case s.is(j, "last", "next", "this") && s.is(j+1, "year") && s.doc.known && !s.is(i, "-"):
		n := map[string]int{"last": -1, "next": 1}[a.low]
		return s.doc.now.Year() + n, j + 2, true
	case s.is(j, "the", "that") && s.is(j+1, "same", "previous", "preceding", "following", "next") && s.is(j+2, "year"):
		ref := s.doc.last.From
		if ref.IsZero() {
			ref = s.doc.now
		}
		return ref.Year() + s.at(j+1).shift, j + 3, !ref.IsZero()
	}
	return 0, i, false
}

// shortYear says whether two digits behind a month are a year: "August 99", not "In August 99 left".
func (s *scanner) shortYear(i int) bool {
	return s.at(i).num > 31 && s.at(i-1).month > 0 && !s.at(i+1).letter && !s.figure(i) && !s.is(i+1, "-", "/")
}

// spokenYear reads "nineteen ninety-nine", "nineteen oh one", "two thousand and fifteen", 1000 to 2099.
func (s *scanner) spokenYear(i int) (int, int, bool) {
	a := s.at(i)
	if a.low == "two" && s.is(i+1, "thousand") || a.low == "one" && s.is(i+1, "thousand") {
		n, end, ok := s.cardinal(i)
		return int(n), end, ok && n < 2100 && n != 1000 && (end > i+2 || !s.noun(end)) && n == float64(int(n)) && !s.plural(end)
	}
	if a.number < 10 || a.number > 20 || !a.letter {
		return 0, i, false
	}
	j := i + 1
	if s.is(j, "hundred") {
		j++
		if s.is(j, "and") {
			j++
		}
		if s.at(j).number == 0 {
			return 0, i, false
		}
	}
	tens := s.at(j)
	switch {
	case tens.number >= 10 && tens.number <= 90:
		y, end := 100*a.number+tens.number, j+1
		if s.is(end, "-") {
			end++
		}
		if unit := s.at(end).number; tens.number >= 20 && unit > 0 && unit < 10 && len(s.at(end).low) > 2 {
			return y + unit, end + 1, true
		}
		return y, j + 1, !s.plural(j + 1)
	case s.is(j, "oh", "zero", "o") && s.at(j+1).number > 0 && s.at(j+1).number < 10:
		return 100*a.number + s.at(j+1).number, j + 2, true
	}
	return 0, i, false
}
