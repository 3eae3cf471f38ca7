package times

import "github.com/gainsay-go/gainsay/claims/timex"

// edge reads what names one end of a stretch: "early", "late", "mid-", "the end of", and "earlier", "later", which narrow one that holds the
// present.
func (s *scanner) edge(i int) (mod, narrow string, end int) {
	j := i
	if s.is(j, "the", "very") {
		j++
	}
	switch {
	case s.is(j, "early"):
		mod = timex.Start
	case s.is(j, "late"):
		mod = timex.End
	case s.is(j, "mid"):
		mod = timex.Mid
	case s.is(j, "earlier", "later") && j == i:
		narrow = s.at(j).low
	case s.is(j, "later") && s.at(j+1).num >= 0 && j > i: // "the later 1800s"
		return timex.End, "", j + 1
	case s.is(j, "beginning", "start", "outset", "dawn") && s.is(j+1, "of"):
		return timex.Start, "", j + 2
	case s.is(j, "end", "close") && s.is(j+1, "of"):
		return timex.End, "", j + 2
	case s.is(j, "middle") && s.is(j+1, "of"):
		return timex.Mid, "", j + 2
	case s.is(j, "first", "second") && s.is(j+1, "half") && s.is(j+2, "of") && s.at(j+3).month > 0:
		if s.is(j, "first") {
			return timex.Start, "", j + 3
		}
		return timex.End, "", j + 3
	default:
		return "", "", i
	}
	j++
	if s.is(j, "-") && s.at(j).glued {
		j++
	}
	if s.is(j, "hours") || s.at(j).part != "" && s.at(j-1).low != "mid" && s.is(i, "the") {
		return mod, "", i // “the early hours”, “the early morning” are left to the part of the day
	}
	if s.is(j, "in", "on") {
		j++
	}
	return mod, narrow, j
}

// unitEnd reads "year end", "year-end", "the year’s end", "month’s end".
func (s *scanner) unitEnd(i int) (phrase, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	unit, k := s.at(j).unit, j+1
	if s.possessive(k) {
		k += 2
	} else if s.is(k, "-") {
		k++
	}
	if unit != "Y" && unit != "M" && unit != "W" || !s.is(k, "end") || s.is(k+1, "of") || !s.is(i-1, "by", "at", "before", "until", "till", "since", "from", "to", "after") && j == i {
		return phrase{}, false
	}
	return phrase{first: i, end: k + 1, v: s.fromToday(unit, 0).WithMod(timex.End)}, true
}

// narrowed cuts a stretch that holds the present to its part before or after it.
func (s *scanner) narrowed(v timex.Value, narrow string) timex.Value {
	if !s.doc.known || v.From.IsZero() || v.To.IsZero() {
		return v
	}
	today := s.doc.today()
	switch {
	case v.Granularity == timex.PartOfDay && narrow == "later":
		return v.WithMod(timex.End)
	case v.Granularity <= timex.Day || today.Before(v.From) || !today.Before(v.To):
	case narrow == "earlier":
		v.To = today.AddDate(0, 0, 1)
	case narrow == "later":
		v.From = today
	}
	return v
}
