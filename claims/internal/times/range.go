package times

import "github.com/gainsay-go/gainsay/claims/timex"

// joinRange gives both ends of "from March to August 2011", "between 2014 and 2018", "5–7 March" the bounds of the whole, and an end
// without its year that of the other.
func (s *scanner) joinRange(p, q *phrase) {
	link := p.end
	next := link + 1
	if s.is(next, "the") && q.first > next {
		next++
	}
	if q.first != next || !s.is(link, "to", "until", "till", "through", "-", "and") || s.is(link, "and") && !s.is(p.first-1, "between") {
		return
	}
	if !p.year && q.year {
		p.v = inYear(p.v, q.v.Value)
	}
	from, ok := p.calendar()
	to, ok2 := q.calendar()
	if !ok || !ok2 || to.Granularity > from.Granularity && to.Contains(from) == timex.Yes { // "6 February – this year"
		return
	}
	if from.From.After(to.From) && !p.year {
		if s.clauseTense(p.first) == past {
			p.v = shiftYear(p.v, -1)
		} else {
			q.v = shiftYear(q.v, 1)
		}
		from, _ = p.calendar()
		to, _ = q.calendar()
	}
	if !from.From.Before(to.To) {
		return
	}
	for _, v := range []*timex.Value{&p.v, &q.v} {
		v.From, v.To, v.Bound = from.From, to.To, ""
	}
}

// inYear is a day or month without its own year put into that of another value.
func inYear(v timex.Value, other string) timex.Value {
	if v.Type != timex.Date || len(other) < 4 || (len(v.Value) != len("2024-03") && len(v.Value) != len("2024-03-05")) {
		return v
	}
	moved, err := timex.Parse(other[:4] + v.Value[4:])
	if err != nil {
		return v
	}
	return moved.WithMod(v.Mod)
}

func shiftYear(v timex.Value, by int) timex.Value {
	from := stamp(v.Value).From
	if from.IsZero() {
		return v
	}
	return inYear(v, yearValue(from.Year()+by))
}
