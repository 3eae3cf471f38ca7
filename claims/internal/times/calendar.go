package times

import (
	"fmt"
	"strconv"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

func itoa(n int) string           { return strconv.Itoa(n) }
func pad(n, width int) string     { return fmt.Sprintf("%0*d", width, n) }
func yearValue(y int) string      { return pad(y, 4) }
func monthValue(y, m int) string  { return pad(y, 4) + "-" + pad(m, 2) }
func dayValue(t time.Time) string { return t.Format("2006-01-02") }

func weekValue(t time.Time) string {
	y, w := t.ISOWeek()
	return pad(y, 4) + "-W" + pad(w, 2)
}

var seasonCodes = [...]string{1: "SP", 2: "SU", 3: "FA", 4: "WI"}

func seasonValue(y, season int) string { return pad(y, 4) + "-" + seasonCodes[season] }

// weekday counts from Monday, 1.
func weekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// monday is the first day of t's week.
func monday(t time.Time) time.Time { return t.AddDate(0, 0, 1-weekday(t)) }

func civil(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

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

// year4 is a year, one before Christ included.
func year4(y int) string {
	if y <= 0 {
		return "BC" + pad(1-y, 4)
	}
	return pad(y, 4)
}

func clip(year string, n int) string {
	if len(year) < n || year[0] == 'B' {
		return year
	}
	return year[:n]
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

func onOrAfter(t time.Time, day int) time.Time { return t.AddDate(0, 0, (day-weekday(t)+7)%7) }

func onOrBefore(t time.Time, day int) time.Time {
	return t.AddDate(0, 0, -((weekday(t) - day + 7) % 7))
}

func dayOf(y, m, d int) timex.Value { return stamp(monthValue(y, m) + "-" + pad(d, 2)) }

// twoDigits is the year that two digits mean, 1930 to 2029.
func twoDigits(n int) int {
	if n < 30 {
		return 2000 + n
	}
	return 1900 + n
}

func checked(y, m, d int) (timex.Value, bool) {
	v, err := timex.Parse(yearValue(y) + "-" + pad(m, 2) + "-" + pad(d, 2))
	return v, err == nil
}

// hull is v with bounds that hold w as well.
func hull(v, w timex.Value) timex.Value {
	if w.From.Before(v.From) {
		v.From = w.From
	}
	if w.To.After(v.To) {
		v.To = w.To
	}
	return v
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
