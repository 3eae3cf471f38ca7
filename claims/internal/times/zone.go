package times

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"
)

//go:generate go run gen.go $GOROOT/lib/time/zoneinfo.zip

//go:embed zones.tsv
var zonesTSV string

// zone is a clock's distance from UTC in winter and its rule of summer time.
type zone struct {
	winter time.Duration
	rule   string
}

// zones is keyed by abbreviation in capitals or by adjective or city in lower case.
var zones = sync.OnceValue(func() map[string]zone {
	table := map[string]zone{}
	for form, fields := range rows(zonesTSV) {
		minutes, _ := strconv.Atoi(fields[0])
		table[form] = zone{time.Duration(minutes) * time.Minute, fields[1]}
	}
	return table
})

// zone reads "GMT", "EST", "GMT+3", "Finnish time", "Eastern Standard Time"; "local time" is read and is no zone.
func (s *scanner) zone(i int) (z *zone, end int) {
	j := i
	if s.is(j, "(") {
		j++
	}
	a := s.at(j)
	if !a.letter {
		return nil, i
	}
	if z, ok := zones()[strings.ToUpper(a.low)]; ok && a.upper && s.text[a.Start:a.End] == strings.ToUpper(a.low) {
		end := j + 1
		if s.is(end, "+", "-") && s.at(end).glued && s.at(end+1).glued && s.at(end+1).num >= 0 && s.at(end+1).num <= 14 {
			hours := time.Duration(s.at(end+1).num) * time.Hour
			if s.is(end, "-") {
				hours = -hours
			}
			z.winter += hours
			end += 2
		}
		return &z, s.closed(i, j, end)
	}
	if s.is(j, "local") && s.is(j+1, "time") {
		return nil, s.closed(i, j, j+2)
	}
	name := a.low
	for k := j + 1; k < j+4; k++ {
		switch s.at(k).low {
		case "time":
			if z, ok := zones()[strings.TrimSuffix(strings.TrimSuffix(name, " standard"), " daylight")]; ok {
				return &z, s.closed(i, j, k+1)
			}
			return nil, s.closed(i, j, k+1)
		case "timezone":
			z, ok := zones()[name]
			if !ok {
				return nil, i
			}
			return &z, k + 1
		}
		name += " " + s.at(k).low
	}
	return nil, i
}

// closed steps over the bracket that closes one before a zone.
func (s *scanner) closed(i, j, end int) int {
	switch {
	case j == i:
		return end
	case s.is(end, ")"):
		return end + 1
	}
	return i
}

// withoutZone is the value without its distance from UTC, as TempEval-3 writes clock times; the bounds keep it.
func withoutZone(value string) string {
	day, clock, ok := strings.Cut(value, "T")
	if !ok {
		return value
	}
	if i := strings.IndexAny(clock, "Z+-"); i >= 0 {
		clock = clock[:i]
	}
	return day + "T" + clock
}

// offset is the distance of the local time t from UTC.
func (z zone) offset(t time.Time) time.Duration {
	y := t.Year()
	var from, to time.Time // summer time by the local clock of winter and of summer
	switch z.rule {
	case "EU":
		from, to = onOrBefore(civil(y, 3, 31), 7).Add(time.Hour+z.winter), onOrBefore(civil(y, 10, 31), 7).Add(2*time.Hour+z.winter)
	case "US":
		from, to = onOrAfter(civil(y, 3, 8), 7).Add(2*time.Hour), onOrAfter(civil(y, 11, 1), 7).Add(2*time.Hour)
	default:
		return z.winter
	}
	if !t.Before(from) && t.Before(to) {
		return z.winter + time.Hour
	}
	return z.winter
}

// suffix writes an offset as ISO 8601 does.
func suffix(offset time.Duration) string {
	if offset == 0 {
		return "Z"
	}
	sign := "+"
	if offset < 0 {
		sign, offset = "-", -offset
	}
	m := int(offset / time.Minute)
	return sign + pad(m/60, 2) + ":" + pad(m%60, 2)
}
