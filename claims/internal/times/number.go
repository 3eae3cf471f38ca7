package times

import "strings"

// count is a number before a unit: "three", "2.5", "two and a half", "a", "several".
type count struct {
	n     float64
	vague string // few, several, …: how many is not said
}

// count reads a number at atom i and gives the atom after it.
func (s *scanner) count(i int) (count, int, bool) {
	a := s.at(i)
	switch {
	case a.low == "half" && s.is(i+1, "a", "an"):
		return count{n: .5}, i + 2, true
	case s.is(i, "half", "quarter") && s.is(i+1, "-") && s.at(i+1).glued && s.at(i+2).unit != "":
		return count{n: map[string]float64{"half": .5, "quarter": .25}[a.low]}, i + 2, true
	case a.low == "a" && s.is(i+1, "number") && s.is(i+2, "of"):
		return count{vague: "several"}, i + 3, true
	case a.low == "a" && (s.is(i+1, "half", "quarter") && s.is(i+2, "-") || s.is(i+1, "quarter") && s.is(i+2, "of") && s.is(i+3, "a")):
		if s.is(i+2, "of") {
			return count{n: .25}, i + 4, true
		}
		return s.count(i + 1)
	case a.low == "a" && s.is(i+1, "few", "couple", "dozen", "hundred", "thousand", "million", "half"):
		return s.count(i + 1)
	case a.low == "couple":
		if s.is(i+1, "of") {
			i++
		}
		return count{n: 2}, i + 1, true
	case a.vague[1] > 0 && !s.is(i-1, "as", "so", "how", "too"):
		if s.is(i+1, "of") && a.low != "some" {
			i++
		}
		return count{vague: a.low}, i + 1, true
	}
	n, end, ok := s.cardinal(i)
	if !ok {
		return count{}, i, false
	}
	c := count{n: n}
	if s.is(end, "and") && s.is(end+1, "a") && s.is(end+2, "half") { // "two and a half years"
		c.n += .5
		end += 3
	} else if s.is(end, "½") {
		c.n += .5
		end++
	}
	return c, end, true
}

// cardinal reads digits ("12", "1,950", "2.5") or number words ("twenty-four", "two hundred and five").
func (s *scanner) cardinal(i int) (float64, int, bool) {
	a := s.at(i)
	if a.num >= 0 {
		return s.figures(i)
	}
	total, part, start := 0., 0., i
	const longest = 16
	for ; ; i++ {
		a := s.at(i)
		switch {
		case i > start+longest:
			return 0, start, false
		case a.number > 0 && (a.low != "a" && a.low != "an" && a.low != "couple" || i == start):
			if part > 0 && (int(part)%10 != 0 || a.number > 9 && int(part)%100 != 0) {
				return total + part, i, true
			}
			part += float64(a.number)
		case a.scale > 0 && (part > 0 || i == start):
			part = max(part, 1) * float64(a.scale)
			if a.scale >= 1000 {
				total, part = total+part, 0
			}
		case i > start && (a.low == "-" && a.glued || a.low == "and" && (s.at(i-1).scale > 0)) && s.at(i+1).number > 0 && len(s.at(i+1).low) > 2:
		default:
			return total + part, i, i > start && total+part > 0
		}
		if (a.low == "a" || a.low == "an") && s.at(i+1).scale == 0 && s.at(i+1).low != "dozen" {
			return 1, i + 1, true
		}
	}
}

// figures reads a number in digits with its groups, decimals and scale.
func (s *scanner) figures(i int) (float64, int, bool) {
	n := float64(s.at(i).num)
	i++
	for groups := 0; groups < 4 && s.at(i).low == "," && s.at(i).glued && s.at(i+1).digits() == 3 && s.at(i+1).glued; groups++ {
		n = n*1000 + float64(s.at(i+1).num)
		i += 2
	}
	if s.at(i).low == "." && s.at(i).glued && s.at(i+1).num >= 0 && s.at(i+1).glued {
		d := float64(s.at(i + 1).num)
		for k := s.at(i + 1).digits(); k > 0; k-- {
			d /= 10
		}
		n += d
		i += 2
	}
	if s.at(i).scale > 0 {
		n *= float64(s.at(i).scale)
		i++
	}
	return n, i, true
}

// ordinal reads "first", "twenty-first", "21st" up to 31 and gives the atom after it.
func (s *scanner) ordinal(i int) (int, int, bool) {
	a := s.at(i)
	switch {
	case a.num > 0 && s.at(i+1).glued && s.is(i+1, "st", "nd", "rd", "th"):
		return a.num, i + 2, true
	case a.ordinal > 0:
		return a.ordinal, i + 1, true
	case a.number == 20 || a.number == 30:
		j := i + 1
		if s.is(j, "-") {
			j++
		}
		if o := s.at(j).ordinal; o > 0 && o < 10 {
			return a.number + o, j + 1, true
		}
	}
	return 0, i, false
}

// fraction writes a count as TIMEX3 does: "3", "2.5".
func fraction(n float64) string {
	whole := int(n)
	if n == float64(whole) {
		return itoa(whole)
	}
	return strings.TrimRight(itoa(whole)+"."+pad(int((n-float64(whole))*100+.5), 2), "0")
}

// partOfNumber says whether digits stand before atom i as part of the same figure: "1,5", "3.5".
func (s *scanner) partOfNumber(i int) bool {
	return s.at(i).glued && s.is(i-1, ".", ",", ":", "/", "$", "€", "£") && s.at(i-1).glued && s.at(i-2).num >= 0 ||
		s.at(i).glued && s.is(i-1, "$", "€", "£")
}

// figure says whether the digits at i go on as another kind of figure: "2014.5", "1950%", "2,014", "2015:".
func (s *scanner) figure(i int) bool {
	next := s.at(i + 1)
	if next.low == "%" {
		return true
	}
	if !next.glued {
		return s.is(i+1, "per") && s.is(i+2, "cent") || next.scale > 0
	}
	return next.letter || s.is(i+1, ".", ",", ":") && s.at(i+2).glued && s.at(i+2).num >= 0
}
