package quantity

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:generate go run -C ../internal/quantities gen.go ../../../../shared/data/lexicon

//go:embed units.tsv
var unitsTSV string

// unit is a row of units.tsv: base = x·factor + offset, in the base unit of the dimension.
type unit struct {
	dimension      string
	factor, offset float64
}

// units is the table of units that convert. Money and counts are not in it: they are comparable with themselves only.
var units = sync.OnceValue(func() map[string]unit {
	table := make(map[string]unit)
	for line := range strings.Lines(unitsTSV) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || len(f) != 4 {
			continue
		}
		factor, _ := strconv.ParseFloat(f[2], 64)
		offset, _ := strconv.ParseFloat(f[3], 64)
		table[f[0]] = unit{f[1], factor, offset}
	}
	return table
})

// Convert gives v in another unit of the same dimension: km in mi, °F in °C, bp in pp, kt/year in t/day. Bounds stay open or closed;
// numbers are good to twelve digits. A number strictly between 0 and 1 without unit is a share ("two thirds") and converts to %, ‰ and
// ppm; what converts to no unit must become one. It gives v itself and false for other counts, for units it does not know, and where the
// dimensions or currencies differ; percentages (%) and percentage points (pp) do.
func (v Value) Convert(to string) (Value, bool) {
	if v.Unit == to {
		return v, true
	}
	from, known := measure(v)
	into, known2 := scale(to)
	if to == "" {
		into, known2 = share, true
	}
	if !known || !known2 || from.dimension != into.dimension {
		return v, false
	}
	convert := func(x float64) float64 { return tidy((tidy(x*from.factor+from.offset) - into.offset) / into.factor) }
	w := v
	w.Low, w.High, w.Unit = convert(v.Low), convert(v.High), to
	if to == "" && !isShare(w) {
		return v, false
	}
	return w, true
}

// base is v in the base unit of its dimension, which it must have.
func base(v Value) Value {
	u, _ := measure(v)
	v.Low, v.High, v.Unit = tidy(v.Low*u.factor+u.offset), tidy(v.High*u.factor+u.offset), u.dimension
	return v
}

// tidy rounds x to twelve digits, as many as the factors have.
func tidy(x float64) float64 {
	x, _ = strconv.ParseFloat(strconv.FormatFloat(x, 'e', 11, 64), 64)
	return x
}

// share is the unit of a part of something, a number without unit.
var share = unit{"share", 1, 0}

// measure is the unit of v, if it has one that converts.
func measure(v Value) (unit, bool) {
	if v.Unit == "" {
		return share, isShare(v)
	}
	return scale(v.Unit)
}

// scale is what a symbol stands for: a row of the table, or a quotient of up to four ("t/day", "kg/m²/day", "USD/bbl"), where whatever is
// in no table is a dimension of its own.
func scale(symbol string) (unit, bool) {
	if u, ok := units()[symbol]; ok {
		return u, true
	}
	if n := strings.Count(symbol, "/"); n < 1 || n > 3 {
		return unit{symbol, 1, 0}, false
	}
	slash := strings.LastIndexByte(symbol, '/')
	over, _ := scale(symbol[:slash])
	under, ok := period(symbol[slash+1:])
	if !ok {
		under, _ = scale(symbol[slash+1:])
	}
	return unit{quotient(over.dimension + "/" + under.dimension), over.factor / under.factor, 0}, true
}

// quotient names a quotient of dimensions as the table does.
func quotient(dimension string) string {
	switch dimension {
	case "length/time":
		return "speed"
	case "volume/time":
		return "flow"
	case "energy/time":
		return "power"
	case "length/volume":
		return "consumption"
	}
	return dimension
}

// period is a unit of time below the stroke of a rate, in seconds; a year is the mean of the Gregorian calendar, a month its twelfth.
func period(word string) (unit, bool) {
	const day, year = 86400, 365.2425 * 86400
	seconds := 0.
	switch word {
	case "s", "sec", "second":
		seconds = 1
	case "min", "minute":
		seconds = 60
	case "h", "hr", "hour":
		seconds = 3600
	case "d", "day":
		seconds = day
	case "wk", "week":
		seconds = 7 * day
	case "mo", "month":
		seconds = year / 12
	case "yr", "year":
		seconds = year
	}
	return unit{"time", seconds, 0}, seconds > 0
}

// isShare says whether a value without unit is a part of something rather than a count.
func isShare(v Value) bool {
	part := func(x float64) bool { return x > 0 && x < 1 }
	return part(v.Low) || part(v.High)
}
