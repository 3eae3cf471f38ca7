package timex

import (
	"testing"
	"time"
)

const slot = time.Hour // the unit of the small calendar

var origin = time.Date(2024, 3, 4, 0, 0, 0, 0, time.UTC)

// stretch is [from, to) in slots; -1 leaves a bound open.
func stretch(from, to int) Value {
	v := Value{Type: Date, Granularity: Day}
	if from >= 0 {
		v.From = origin.Add(time.Duration(from) * slot)
	}
	if to >= 0 {
		v.To = origin.Add(time.Duration(to) * slot)
	}
	return v
}

// slots are the half slots of a calendar of n that lie in the stretch from-to, two more on either side standing for what lies beyond.
func slots(from, to, n int) map[int]bool {
	in := map[int]bool{}
	for i := -2; i < 2*n+2; i++ {
		if (from < 0 || i >= 2*from) && (to < 0 || i < 2*to) {
			in[i] = true
		}
	}
	return in
}

// The relations between all stretches of a calendar of five slots must be those between the sets of their instants.
func TestRelationsAgainstSets(t *testing.T) {
	const n = 5
	for a := -1; a <= n; a++ {
		for b := -1; b <= n; b++ {
			for c := -1; c <= n; c++ {
				for d := -1; d <= n; d++ {
					if a < 0 && b < 0 || c < 0 && d < 0 || b >= 0 && a >= b || d >= 0 && c >= d {
						continue
					}
					v, w := stretch(a, b), stretch(c, d)
					x, y := slots(a, b, n), slots(c, d, n)
					checkSets(t, v, w, x, y)
				}
			}
		}
	}
}

func checkSets(t *testing.T, v, w Value, x, y map[int]bool) {
	t.Helper()
	meet, inside, allBefore, someBefore := false, true, true, false
	for i := range x {
		for j := range y {
			meet = meet || i == j
			allBefore = allBefore && i < j
			someBefore = someBefore || i < j
		}
	}
	for j := range y {
		inside = inside && x[j]
	}
	before := CannotTell
	switch {
	case allBefore:
		before = Yes
	case !someBefore:
		before = No
	}
	for _, c := range []struct {
		name      string
		got, want Truth
	}{{"Compatible", v.Compatible(w), yes(meet)}, {"Contains", v.Contains(w), yes(inside)}, {"Before", v.Before(w), before}} {
		if c.got != c.want {
			t.Errorf("%v..%v %s %v..%v: %v, want %v", v.From, v.To, c.name, w.From, w.To, c.got, c.want)
		}
	}
}

func mustParse(t *testing.T, value string) Value {
	t.Helper()
	v, err := Parse(value)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestCompatible(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want Truth
		why  string
	}{
		{"2024-03", "2024-03-05", Yes, "a day of the month"},
		{"2024-03-05", "2024-03-06", No, "two days"},
		{"2024-W10", "2024-03-05", Yes, "a day of the week"},
		{"2024-W10-WE", "2024-03-09", Yes, "a Saturday"},
		{"2024-W10-WE", "2024-03-08", No, "a Friday"},
		{"2024-Q1", "2024-H2", No, "quarter and half"},
		{"199", "1996", Yes, "a year of the decade"},
		{"19", "2001", No, "a year of the next century"},
		{"2024-03-05T10:00-05:00", "2024-03-05T15:00Z", Yes, "one instant in two zones"},
		{"2024-03-05T10:00-05:00", "2024-03-05T16:00Z", No, "another instant"},
		{"2024-03-05T10:00", "2024-03-05T15:00Z", CannotTell, "a zone is missing"},
		{"2024-03-05T00:00", "2024-03-05T15:00Z", No, "15 hours apart"},
		{"2024-03-05T00:59", "2024-03-05T15:00Z", CannotTell, "14 hours apart"},
		{"2024-03-05", "2024-03-05T15:00Z", Yes, "the day of a zone"},
		{"2024-03-05T14:00", "2024-03-05T14:01", No, "to the minute"},
		{"2024-03-05TNI", "2024-03-05T23:00", Yes, "that night"},
		{"2024-03-05TNI", "2024-03-06T02:00", Yes, "after midnight"},
		{"2024-03-05TNI", "2024-03-06", CannotTell, "the day the night ends on"},
		{"2024-03-05TNI", "2024-03-06T09:00", No, "the morning after"},
		{"2024-03-05TMO", "2024-03-05TEV", No, "morning and evening"},
		{"2024-03-05TAF", "2024-03-05T18:30", CannotTell, "late for an afternoon"},
		{"2024-SU", "2024-09-10", CannotTell, "a late summer"},
		{"2024-SU", "2024-11", No, "no summer"},
		{"XXXX-WXX-2", "2024-03-05", Yes, "a Tuesday"},
		{"XXXX-WXX-2", "2024-03-06", No, "a Wednesday"},
		{"XXXX-WXX-2", "XXXX-WXX-3", No, "two weekdays"},
		{"XXXX-WXX-2", "XXXX-03-05", CannotTell, "nothing in common"},
		{"XXXX-03-05", "2024-03-05", Yes, "of some year"},
		{"BC0044-03-15", "BC0044", Yes, "a day before Christ"},
		{"BC0044", "BC0045", No, "another year before Christ"},
		{"BC0044", "0044", No, "before and after Christ"},
		{"T14:00", "2024-03-05T15:00", No, "another hour of any day"},
		{"PRESENT_REF", "2024-03-05", CannotTell, "no date"},
		{"P3D", "PT72H", Yes, "as long"},
		{"P5D", "PT72H", No, "longer"},
		{"P1M", "P30D", Yes, "a month of 30 days"},
		{"P1M", "P32D", No, "no month"},
		{"P1Y", "P12M", Yes, "a year"},
		{"PXD", "P3D", CannotTell, "how many is not said"},
		{"P3D", "2024-03-05", CannotTell, "a length and a date"},
	} {
		a, b := mustParse(t, c.a), mustParse(t, c.b)
		if got := a.Compatible(b); got != c.want {
			t.Errorf("%s, %s (%s): %v, want %v", c.a, c.b, c.why, got, c.want)
		}
		if got := b.Compatible(a); got != c.want {
			t.Errorf("%s, %s the other way round: %v, want %v", c.b, c.a, got, c.want)
		}
	}
}

func TestWithMod(t *testing.T) {
	for _, c := range []struct {
		value, mod, other string
		want              Truth
	}{
		{"2024-03", Start, "2024-03-10", Yes},
		{"2024-03", Start, "2024-03-18", CannotTell},
		{"2024-03", Start, "2024-03-28", No},
		{"2024-03", Mid, "2024-03-15", Yes},
		{"2024-03", End, "2024-03-02", No},
		{"2024-03-05T14:00", Approx, "2024-03-05T14:10", Yes},
		{"2024-03-05T14:00", Approx, "2024-03-05T15:10", No},
		{"2014", Earlier, "2012", Yes},
		{"2014", Earlier, "2015", No},
		{"2014", Later, "2015", Yes},
		{"PT3H", Approx, "PT2H50M", Yes},
		{"PT3H", Approx, "PT4H", No},
		{"PT3H", MoreThan, "PT3H", No},
		{"PT3H", MoreThan, "P2D", Yes},
		{"PT3H", EqualOrMore, "PT3H", Yes},
		{"PT3H", LessThan, "PT3H", No},
		{"PT3H", EqualOrLess, "PT3H", Yes},
		{"PT3H", EqualOrLess, "PT4H", No},
	} {
		if got := mustParse(t, c.value).WithMod(c.mod).Compatible(mustParse(t, c.other)); got != c.want {
			t.Errorf("%s %s, %s: %v, want %v", c.value, c.mod, c.other, got, c.want)
		}
	}
}

func TestWithBound(t *testing.T) {
	friday := mustParse(t, "2024-03-08")
	for _, c := range []struct {
		bound Bound
		day   string
		want  Truth
	}{
		{By, "2024-03-08", Yes}, {By, "2024-03-09", No},
		{Until, "2024-03-08", Yes}, {Until, "2024-03-09", No},
		{Before, "2024-03-07", Yes}, {Before, "2024-03-08", No},
		{After, "2024-03-08", No}, {After, "2024-03-09", Yes},
		{Since, "2024-03-08", Yes}, {Since, "2024-03-07", No},
	} {
		if got := friday.WithBound(c.bound).Compatible(mustParse(t, c.day)); got != c.want {
			t.Errorf("%s Friday, %s: %v, want %v", c.bound, c.day, got, c.want)
		}
	}
	if v := mustParse(t, "2024-03-08T15:00").WithBound(After); v.Compatible(mustParse(t, "2024-03-08T15:00")) != Yes {
		t.Error("after 3 p.m. begins at 3 p.m.")
	}
}

func TestSame(t *testing.T) {
	day, week := mustParse(t, "2024-03-05"), mustParse(t, "2024-W10")
	for _, c := range []struct {
		v, w Value
		want Truth
	}{
		{day, day, Yes}, {day, mustParse(t, "2024-W10-2"), Yes}, {day, week, CannotTell}, {day, mustParse(t, "2024-03-06"), No},
		{day.WithMod(Approx), day.WithMod(Approx), CannotTell}, {day.WithBound(By), day, CannotTell},
		{mustParse(t, "P3D"), mustParse(t, "PT72H"), Yes}, {mustParse(t, "XXXX-03-05"), mustParse(t, "XXXX-03-05"), Yes},
	} {
		if got := c.v.Same(c.w); got != c.want {
			t.Errorf("%s %s, %s %s: %v, want %v", c.v.Value, c.v.Mod, c.w.Value, c.w.Mod, got, c.want)
		}
	}
}

func TestSets(t *testing.T) {
	set := func(value, freq string) Value { return Value{Type: Set, Value: value, Freq: freq} }
	for _, c := range []struct {
		v, w Value
		want Truth
	}{
		{set("P1W", "2X"), set("P1W", "2X"), Yes},
		{set("P1W", "2X"), set("P1W", "3X"), No},
		{set("P1W", "2X"), set("P1W", ""), Yes},
		{set("XXXX-WXX-1", ""), set("XXXX-WXX-2", ""), No},
		{set("P1W", ""), set("XXXX-WXX-2", ""), CannotTell},
	} {
		if got := c.v.Compatible(c.w); got != c.want {
			t.Errorf("%v, %v: %v, want %v", c.v, c.w, got, c.want)
		}
	}
}
