package timex

import "time"

// sameSet compares two sets: the same days of the week or months, or the same period equally often.
func (v Value) sameSet(w Value) Truth {
	switch {
	case v.Value == w.Value && (v.Freq == w.Freq || v.Freq == "" || w.Freq == ""):
		return Yes
	case v.Value == w.Value:
		return No
	}
	return v.samePattern(w)
}

// samePattern compares values of which one is not resolved, field by field: No where a field known of both differs, Yes where
// one knows all that the other knows, else CannotTell.
func (v Value) samePattern(w Value) Truth {
	f, err := parseFields(v.Value)
	g, err2 := parseFields(w.Value)
	if err != nil || err2 != nil || v.Bound != "" || w.Bound != "" || f.zoned != g.zoned || f.offset != g.offset {
		return CannotTell
	}
	a, b := f.known(), g.known()
	onlyA, onlyB := false, false
	for i := range a {
		switch {
		case a[i] != 0 && b[i] != 0 && a[i] != b[i]:
			return No
		case a[i] != 0 && b[i] == 0:
			onlyA = true
		case b[i] != 0 && a[i] == 0:
			onlyB = true
		}
	}
	if onlyA && onlyB || !onlyA && !onlyB && a == [len(a)]int{} {
		return CannotTell
	}
	return Yes
}

// known are the fields that can be compared one by one, 0 where unknown: year (negative before Christ), month, day, weekday, week, season, quarter, minute of the day.
func (f fields) known() (k [8]int) {
	k = [...]int{f.year, f.month, f.day, f.weekday, f.week, f.season, f.quarter, 0}
	for i := range k {
		k[i] = max(k[i], 0)
	}
	switch {
	case f.digits != 4:
		k[0] = 0
	case f.bc:
		k[0] = -k[0]
	}
	if f.year > 0 && f.month > 0 && f.day > 0 && !f.bc {
		k[3] = (int(time.Date(f.year, time.Month(f.month), f.day, 0, 0, 0, 0, time.UTC).Weekday())+6)%7 + 1
	}
	if f.hasTime && f.part == "" && f.hour >= 0 && f.minute >= 0 {
		k[7] = f.hour*60 + f.minute + 1
	}
	return k
}
