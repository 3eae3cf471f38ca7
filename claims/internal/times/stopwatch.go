package times

import "github.com/gainsay-go/gainsay/claims/timex"

// stopwatch reads how long a race took in figures, "a time of 2:11:40", "won in 13:05.2", which without those words would be clock times.
func (s *scanner) stopwatch(i int) (phrase, bool) {
	if !s.is(i-1, "of", "in", "clocked") || s.is(i-1, "of") && !s.is(i-2, "time", "record", "best") {
		return phrase{}, false
	}
	var parts []string
	end := i
	for ; len(parts) < 3 && s.at(end).num >= 0 && len(s.at(end).low) <= 2; end++ {
		parts = append(parts, itoa(s.at(end).num))
		if !s.is(end+1, ":") || !s.at(end+1).glued || !s.at(end+2).glued {
			end++
			break
		}
		end++
	}
	if len(parts) < 2 || len(parts) == 2 && !s.is(i-2, "time", "record", "best") || s.is(end, "a", "p", "am", "pm") {
		return phrase{}, false
	}
	if s.is(end, ".") && s.at(end).glued && s.at(end+1).glued && s.at(end+1).num >= 0 { // tenths
		parts[len(parts)-1] += "." + s.at(end+1).low
		end += 2
	}
	value := "PT"
	for k, unit := range []string{"H", "M", "S"}[3-len(parts):] {
		value += parts[k] + unit
	}
	v, err := timex.Parse(value)
	return phrase{first: i, end: end, v: v}, err == nil
}
