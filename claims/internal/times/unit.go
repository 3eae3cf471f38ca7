package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// unitValue is the value of the unit that holds t moved by n units: unitValue(5 March, "M", -1) is February.
func unitValue(t time.Time, unit string, n int) string {
	switch unit {
	case "D":
		return dayValue(t.AddDate(0, 0, n))
	case "NI":
		return dayValue(t.AddDate(0, 0, n)) + "TNI"
	case "W":
		return weekValue(t.AddDate(0, 0, 7*n))
	case "FN":
		return weekValue(t.AddDate(0, 0, 14*n))
	case "WE":
		return weekValue(t.AddDate(0, 0, 7*n)) + "-WE"
	case "M":
		first := civil(t.Year(), int(t.Month())+n, 1)
		return monthValue(first.Year(), int(first.Month()))
	case "Q":
		first := civil(t.Year(), int(t.Month())+3*n, 1)
		return pad(first.Year(), 4) + "-Q" + itoa((int(first.Month())+2)/3)
	case "Y":
		return year4(t.Year() + n)
	case "DE":
		return clip(year4(t.Year()+10*n), 3)
	case "CE":
		return clip(year4(t.Year()+100*n), 2)
	case "KY":
		return year4(t.Year() + 1000*n)
	case "TH":
		return t.Add(time.Duration(n) * time.Hour).Format("2006-01-02T15:04")
	case "TM":
		return t.Add(time.Duration(n) * time.Minute).Format("2006-01-02T15:04")
	case "TS":
		return t.Add(time.Duration(n) * time.Second).Format("2006-01-02T15:04:05")
	}
	return ""
}

// unknownUnit is the value of a unit that cannot be placed.
func unknownUnit(unit string) string {
	switch unit {
	case "D":
		return "XXXX-XX-XX"
	case "NI":
		return "XXXX-XX-XXTNI"
	case "W", "FN":
		return "XXXX-WXX"
	case "WE":
		return "XXXX-WXX-WE"
	case "M":
		return "XXXX-XX"
	case "Q":
		return "XXXX-QX"
	case "DE":
		return "XXX"
	case "CE":
		return "XX"
	case "TH", "TM", "TS":
		return "XXXX-XX-XXTXX:XX"
	}
	return "XXXX"
}

// unitAt is the unit around a time, unresolved where the time is zero.
func unitAt(t time.Time, unit string, n int) timex.Value {
	if t.IsZero() {
		return stamp(unknownUnit(unit))
	}
	return stamp(unitValue(t, unit, n))
}

// add moves a time by units.
func add(t time.Time, unit string, n float64) time.Time {
	whole := int(n)
	rest := n - float64(whole)
	switch unit {
	case "Y", "DE", "CE", "KY":
		years := n * map[string]float64{"Y": 1, "DE": 10, "CE": 100, "KY": 1000}[unit]
		return t.AddDate(int(years), int((years-float64(int(years)))*12), 0)
	case "M":
		return t.AddDate(0, whole, int(rest*30))
	case "Q":
		return t.AddDate(0, 3*whole, 0)
	case "W":
		return t.AddDate(0, 0, int(n*7))
	case "FN":
		return t.AddDate(0, 0, int(n*14))
	case "TH":
		return t.Add(time.Duration(n * float64(time.Hour)))
	case "TM":
		return t.Add(time.Duration(n * float64(time.Minute)))
	case "TS":
		return t.Add(time.Duration(n * float64(time.Second)))
	}
	return t.AddDate(0, 0, whole).Add(time.Duration(rest * 24 * float64(time.Hour)))
}

var rank = map[string]int{"TS": 1, "TM": 2, "TH": 3, "D": 4, "NI": 4, "W": 5, "FN": 5, "M": 6, "Q": 7, "Y": 8, "DE": 9, "CE": 10, "KY": 11}

// day is roughly the length of a unit.
func day(unit string) time.Duration {
	const d = 24 * time.Hour
	return map[string]time.Duration{"TS": time.Second, "TM": time.Minute, "TH": time.Hour, "D": d, "NI": d, "W": 7 * d, "FN": 14 * d, "M": 30 * d, "Q": 91 * d,
		"Y": 365 * d, "DE": 3652 * d, "CE": 36524 * d}[unit]
}
