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
