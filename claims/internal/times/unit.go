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
	case "Y":
		return addYears(t, n)
	case "DE":
		return addYears(t, 10*n)
	case "CE":
		return addYears(t, 100*n)
	case "KY":
		return addYears(t, 1000*n)
	case "M":
		return t.AddDate(0, whole, int(rest*30))
	case "Q":
		return t.AddDate(0, 3*whole, 0)
	case "W":
		return t.AddDate(0, 0, int(n*7))
	case "FN":
		return t.AddDate(0, 0, int(n*14))
	case "TH", "TM", "TS":
		return t.Add(time.Duration(n * float64(length(unit))))
	}
	return t.AddDate(0, 0, whole).Add(time.Duration(rest * 24 * float64(time.Hour)))
}

// addYears moves a time by years, of which the rest counts in months.
func addYears(t time.Time, n float64) time.Time {
	whole := int(n)
	return t.AddDate(whole, int((n-float64(whole))*12), 0)
}

// rank orders the units by their length; those that no count goes with are 0.
var rank = map[string]int{"TS": 1, "TM": 2, "TH": 3, "D": 4, "NI": 4, "W": 5, "FN": 5, "M": 6, "Q": 7, "Y": 8, "DE": 9, "CE": 10, "KY": 11}

// length is roughly how long a unit is, 0 for millennia, which no Duration holds.
func length(unit string) time.Duration {
	const d = 24 * time.Hour
	switch unit {
	case "TS":
		return time.Second
	case "TM":
		return time.Minute
	case "TH":
		return time.Hour
	case "D", "NI":
		return d
	case "W":
		return 7 * d
	case "FN":
		return 14 * d
	case "M":
		return 30 * d
	case "Q":
		return 91 * d
	case "Y":
		return 365 * d
	case "DE":
		return 3652 * d
	case "CE":
		return 36524 * d
	}
	return 0
}
