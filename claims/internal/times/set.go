package times

import "github.com/gainsay-go/gainsay/claims/timex"

// set reads times that recur: "every Monday", "each week", "every other Friday", "twice a week", "daily", "six times a year".
func (s *scanner) set(i int) (phrase, bool) {
	p := phrase{first: i}
	if v := s.at(i).recurring; v != "" && !s.at(i).upper || v != "" && i == 0 {
		p.end, p.v = i+1, recurring(v, "", "")
		return p, true
	}
	if s.is(i, "every", "each") {
		return s.every(i)
	}
	if p, ok := s.rate(i); ok {
		return p, true
	}
	if s.at(i).unit == "WE" && s.at(i).plural && s.is(i-1, "on", "at") {
		p.end, p.v = i+1, recurring("XXXX-WXX-WE", "", "")
		return p, true
	}
	freq, j, ok := s.often(i)
	if !ok || !s.is(j, "a", "an", "per", "every", "each") || s.at(j+1).unit == "" || s.at(j+1).plural || s.at(j+1).low == "second" {
		return p, false
	}
	u := s.at(j + 1).unit
	if rank[u] == 0 {
		return p, false
	}
	p.end, p.v = j+2, recurring(spell{count: count{n: 1}, unit: u}.value().Value, "", freq)
	return p, true
}

// rate reads "a year" behind an amount: "$4 million a year", "60 hours a week".
func (s *scanner) rate(i int) (phrase, bool) {
	u := s.at(i + 1)
	if !s.is(i, "a") || rank[u.unit] < rank["D"] || u.plural || u.unit == "Q" || u.abbreviation {
		return phrase{}, false
	}
	goesOn := s.is(i+2, "ago", "later", "earlier", "after", "before", "from", "old", "or", "-") || s.noun(i+2)
	if goesOn || !s.amountEnds(i-1) {
		return phrase{}, false
	}
	return phrase{first: i, end: i + 2, v: recurring("P1"+u.unit, "", "")}, true
}

// amountEnds says whether an amount ends with atom i: "40", "4m", "million", "percent", "60 hours".
func (s *scanner) amountEnds(i int) bool {
	a := s.at(i)
	return a.num >= 0 || a.glued && s.at(i-1).num >= 0 || a.scale > 0 || s.is(i, "%", "cent", "percent", "dollars", "euros", "pounds") || s.plural(i) && s.counted(i)
}

func recurring(value, quant, freq string) timex.Value {
	v, _ := timex.Parse(value)
	v.Type, v.Value, v.Quant, v.Freq = timex.Set, value, quant, freq
	return v
}

// often reads "once", "twice", "six times".
func (s *scanner) often(i int) (freq string, end int, ok bool) {
	switch {
	case s.is(i, "once"):
		return "1X", i + 1, true
	case s.is(i, "twice"):
		return "2X", i + 1, true
	}
	if n, end, ok := s.cardinal(i); ok && s.is(end, "times", "time") {
		return fraction(n) + "X", end + 1, true
	}
	return "", i, false
}

// every reads what follows "every" or "each".
func (s *scanner) every(i int) (phrase, bool) {
	j, n := i+1, 1.
	if s.is(j, "other", "second") && (s.at(j+1).unit != "" || s.at(j+1).weekday > 0) {
		n = 2
		j++
	} else if c, end, ok := s.count(j); ok && c.vague == "" && c.n >= 1 {
		n, j = c.n, end
	} else if s.is(j, "single") {
		j++
	}
	if _, k, ok := s.ordinal(j); ok && s.at(k).weekday > 0 { // "every first Tuesday of the month"
		j = k
	}
	a := s.at(j)
	p := phrase{first: i, end: j + 1}
	quant := "EVERY"
	if s.is(i, "each") {
		quant = "EACH"
	}
	switch {
	case a.weekday > 0:
		p.v = recurring("XXXX-WXX-"+itoa(a.weekday), quant, "")
		if s.is(p.end, "of", "in") && s.is(p.end+1, "the") && s.is(p.end+2, "month", "year") {
			p.end += 3
		} else if part := s.at(j + 1).part; part != "" {
			p.end, p.v = j+2, recurring(p.v.Value+"T"+part, quant, "")
		}
	case a.month > 0 && a.upper:
		p.v = recurring("XXXX-"+pad(a.month, 2), quant, "")
	case a.season > 0:
		p.v = recurring("XXXX-"+seasonCodes[a.season], quant, "")
	case a.part != "" && n == 1:
		p.v = recurring("XXXX-XX-XXT"+a.part, quant, "")
	case rank[a.unit] > 0:
		p.v = recurring(spell{count: count{n: n}, unit: a.unit}.value().Value, quant, "")
	case a.unit == "WE":
		p.v = recurring("XXXX-WXX-WE", quant, "")
	default:
		return phrase{}, false
	}
	return p, true
}
