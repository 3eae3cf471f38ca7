package quantity

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

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

// Convert gives v in another unit of the same dimension, such as km in mi, °F in °C, or bp in pp (factors: Unicode CLDR 47).
// A count strictly between 0 and 1 is a share ("two thirds") and converts to %, and back. It is false for money of
// another currency, for counts, and for dimensions that differ; percentages (%) and percentage points (pp) differ.
func Convert(v Value, to string) (Value, bool) {
	if v.Unit == to {
		return v, true
	}
	from, into := scale(v), units()[to]
	if to == "" {
		into = unit{"share", 1, 0}
	}
	if from.factor == 0 || from.dimension != into.dimension {
		return v, false
	}
	convert := func(x float64) float64 { return (x*from.factor + from.offset - into.offset) / into.factor }
	v.Low, v.High, v.Unit = convert(v.Low), convert(v.High), to
	return v, true
}

// scale is the unit of v; a share counts in ones.
func scale(v Value) unit {
	if v.Unit == "" && isShare(v) {
		return unit{"share", 1, 0}
	}
	return units()[v.Unit]
}

// isShare says whether a value without unit is a part of something rather than a count.
func isShare(v Value) bool {
	part := func(x float64) bool { return x > 0 && x < 1 }
	return part(v.Low) || part(v.High)
}
