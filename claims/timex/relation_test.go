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
		{"2024-03-05T00:59", "2024-03-05T15:00Z", No, "14 hours apart"},
		{"2024-03-05T01:00", "2024-03-05T15:00Z", CannotTell, "not 14 hours apart"},
		{"2024-03-05T14", "2024-03-05T14:30", Yes, "within the hour"},
		{"2024-03-05T14", "2024-03-05T15:10", CannotTell, "a quarter past the hour"},
		{"2024-03-05T14", "2024-03-05T15:15", No, "beyond a quarter"},
		{"2024-03-05T14:00:00", "2024-03-05T14:00:30", No, "to the second"},
		{"2024-03-05", "2024-03-05T15:00Z", Yes, "the day of a zone"},
		{"2024-03-05T14:00", "2024-03-05T14:01", No, "to the minute"},
		{"2024-03-05TNI", "2024-03-05T23:00", Yes, "that night"},
		{"2024-03-05TNI", "2024-03-06T02:00", Yes, "after midnight"},
		{"2024-03-05TNI", "2024-03-06", CannotTell, "the day the night ends on"},
		{"2024-03-05TNI", "2024-03-06T09:00", No, "the morning after"},
		{"2024-03-05TMO", "2024-03-04", No, "a morning and the day before"},
		{"2024-03-05TEV", "2024-03-06", No, "an evening and the day after"},
		{"2024-03-05TMO", "2024-03-05TEV", No, "morning and evening"},
		{"2024-03-05TAF", "2024-03-05T18:30", CannotTell, "late for an afternoon"},
		{"2024-03-05TMO", "2024-03-05TAF", No, "morning and afternoon"},
		{"2024-03-05TAF", "2024-03-05TEV", Yes, "a late afternoon"},
		{"2024-03-05T14", "2024-03-05T15", No, "two hours"},
		{"2024-SU", "2024-09-10", CannotTell, "a late summer"},
		{"2024-SU", "2024-FA", CannotTell, "September may be either"},
		{"2024-SU", "2024-WI", No, "summer and winter"},
		{"2024-Q2", "2024-Q3", No, "two quarters"},
		{"2024-SU", "2024-11", No, "no summer"},
		{"XXXX-WXX-2", "2024-03-05", Yes, "a Tuesday"},
		{"XXXX-WXX-2", "2024-03-06", No, "a Wednesday"},
		{"XXXX-WXX-2", "XXXX-WXX-3", No, "two weekdays"},
		{"XXXX-WXX-2", "XXXX-03-05", CannotTell, "nothing in common"},
		{"XXXX-03-05", "2024-03-05", Yes, "of some year"},
		{"XXXX-WXX-2", "2024-W10", CannotTell, "which day of the week is not said"},
		{"XXXX-WXX-WE", "2024-03-09", Yes, "a Saturday"},
		{"XXXX-WXX-WE", "2024-03-05", No, "a Tuesday is no weekend"},
		{"XXXX-WXX-6", "XXXX-WXX-WE", Yes, "Saturday and weekend"},
		{"XXXX-WXX-5", "XXXX-WXX-WE", No, "Friday and weekend"},
		{"XXXX-H1", "2024-H2", No, "two halves"},
		{"XXXX-H1", "XXXX-Q1", Yes, "the first quarter of the half"},
		{"XXXX-H1", "XXXX-Q3", No, "the third is in the second"},
		{"XXXX-H1", "2024-Q2", Yes, "a quarter of the half"},
		{"XXXX-H2", "2024-05-03", No, "May is in the first half"},
		{"XXXX-Q1", "XXXX-03-05", Yes, "March is in the first quarter"},
		{"XXXX-Q1", "XXXX-04", No, "April is not"},
		{"XXXX-WXX-2TMO", "2024-03-05TAF", No, "morning and afternoon of any Tuesday"},
		{"XXXX-WXX-2TMO", "2024-03-05TNI", Yes, "the small hours are both"},
		{"XXXX-WXX-2TMO", "2024-03-05T09:15", Yes, "a Tuesday morning"},
		{"XXXX-WXX-2TMO", "2024-03-05T12:30", CannotTell, "late for a morning"},
		{"XXXX-WXX-2TMO", "2024-03-05T15:30", No, "no morning"},
		{"XXXX-03-05TNI", "2024-03-06", CannotTell, "the day the night ends on"},
		{"XXXX-03-05TNI", "2024-03-05T02:00", Yes, "a night round midnight"},
		{"2024-03-XX", "2024-04-02", No, "a day of another month"},
		{"2024-03-XX", "2024-03-02", Yes, "some day of the month"},
		{"2024-03TMO", "2024-03-05TAF", No, "mornings and an afternoon"},
		{"BC0044-03-15", "BC0044", Yes, "a day before Christ"},
		{"BC0044", "BC0045", No, "another year before Christ"},
		{"BC0044", "0044", No, "before and after Christ"},
		{"T14:00", "2024-03-05T15:00", No, "another hour of any day"},
		{"T14", "2024-03-05T14:30", Yes, "within the hour of any day"},
		{"T14:00Z", "2024-03-05T14:00", CannotTell, "a zone is missing"},
		{"PRESENT_REF", "2024-03-05", CannotTell, "no date"},
		{"P3D", "PT72H", Yes, "as long"},
		{"P5D", "PT72H", No, "longer"},
		{"P1M", "P30D", Yes, "a month of 30 days"},
		{"P1M", "P28D", Yes, "February"},
		{"P1M", "P40D", No, "no month"},
		{"P1M", "P32D", CannotTell, "a round month"},
		{"P12M", "P1Y", Yes, "a year in months"},
		{"P1.5Y", "P18M", Yes, "a year and a half"},
		{"P1DE", "P10Y", Yes, "ten years"},
		{"PT2.3H", "PT138M", Yes, "decimals are exact"},
		{"P1.5D", "PT36H", Yes, "a day and a half"},
		{"P3D", "PT70H", CannotTell, "three days may be rounded"},
		{"P3D", "PT60H", No, "to an eighth at most"},
		{"P10D", "PT230H", CannotTell, "ten days may be half a day less"},
		{"P10D", "PT225H", No, "but no more"},
		{"PT3H", "PT2H50M", CannotTell, "so may three hours"},
		{"P3D", "P4D", No, "in one unit they are not"},
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

func TestHourWithoutDay(t *testing.T) {
	two, half := mustParse(t, "T14:00"), mustParse(t, "2024-03-05T14:30")
	if got := two.Compatible(half); got != No {
		t.Errorf("2:00 p.m. and 2:30 p.m.: %v", got)
	}
	two.Granularity = Hour
	if got := two.Compatible(half); got != Yes {
		t.Errorf("2 p.m. and 2:30 p.m.: %v", got)
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
		{"2024-03", Mid, "2024-03-05", CannotTell},
		{"2024-03", Start, "2024-02", No},
		{"2024-03", Start, "2024-02-28", No},
		{"2024-03", End, "2024-04", No},
		{"2024-03", End, "2024-04-01", No},
		{"2024-03", End, "2024-03-13", CannotTell},
		{"2024-03", End, "2024-03-02", No},
		{"2024-03-05T14:00", Approx, "2024-03-05T14:10", Yes},
		{"2024-03-05T14:00", Approx, "2024-03-05T15:10", No},
		{"2014", NotLater, "2014", Yes},
		{"2014", NotLater, "2015", No},
		{"2014", NotEarlier, "2014", Yes},
		{"2014", NotEarlier, "2013", No},
		{"2024-03", "", "2024-03-28", Yes},
		{"2024-03", "FISCAL", "2024-03-28", Yes},
		{"XXXX-05", Start, "2024-05-28", CannotTell},
		{"XXXX-05", Start, "2024-06-28", No},
		{"XXXX-05-05", Approx, "2024-05-06", CannotTell},
		{"9999-12-31", Approx, "9999-12-25", No},
		{"PT3H", MoreThan, "PT2H50M", No},
		{"P1DE", "", "P10Y", Yes},
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

// A bound makes of every stretch the slots that its preposition says.
func TestWithBoundAgainstSets(t *testing.T) {
	const n = 5
	for a := range n {
		for b := a + 1; b <= n; b++ {
			for bound, in := range map[Bound]func(slot int) bool{
				By: func(i int) bool { return i < b }, Until: func(i int) bool { return i < b }, Before: func(i int) bool { return i < a },
				After: func(i int) bool { return i >= b }, Since: func(i int) bool { return i >= a }, "": func(i int) bool { return i >= a && i < b },
			} {
				v := stretch(a, b).WithBound(bound)
				for i := range n {
					w := stretch(i, i+1)
					if got, want := v.Contains(w), yes(in(i)); got != want || v.Compatible(w) != want || v.Bound != bound {
						t.Errorf("%s [%d,%d) contains slot %d: %v, want %v; compatible: %v", bound, a, b, i, got, want, v.Compatible(w))
					}
				}
			}
		}
	}
}

func TestModsOfOneUnit(t *testing.T) {
	may := mustParse(t, "2024-05")
	early, mid, late := may.WithMod(Start), may.WithMod(Mid), may.WithMod(End)
	for _, c := range []struct {
		v, w Value
		want Truth
	}{{early, late, No}, {early, mid, Yes}, {mid, late, Yes}, {early, may, Yes}, {late.WithBound(By), early, Yes}} {
		if got := c.v.Compatible(c.w); got != c.want {
			t.Errorf("%s, %s: %v, want %v", c.v.Mod, c.w.Mod, got, c.want)
		}
	}
	if early.Before(late) != Yes || early.Before(mid) != CannotTell || may.Contains(late) != Yes || early.Contains(mustParse(t, "2024-05-18")) != CannotTell {
		t.Error("the order of early, mid and late")
	}
}

func TestWithBound(t *testing.T) {
	three := mustParse(t, "2024-03-08T15:00")
	if v := three.WithBound(After); v.Compatible(three) != Yes {
		t.Error("after 3 p.m. begins at 3 p.m.")
	}
	if v := mustParse(t, "2024-03-08T15").WithBound(After); v.Compatible(three) != Yes {
		t.Error("so does after 3")
	}
	hours := mustParse(t, "PT3H")
	if hours.WithBound(By) != hours {
		t.Error("a duration has no bound")
	}
	if v := mustParse(t, "XXXX-03-05").WithBound(By); v.Compatible(three) != CannotTell {
		t.Error("by 5 March of an unknown year")
	}
}

// What the mods make of a stretch lies to it as their names say.
func TestModsAgainstStretch(t *testing.T) {
	for _, value := range []string{"2024-03-05", "2024-W10", "2024-02", "2024-Q1", "2024", "199", "2024-03-05T14:00", "2024-03-05TNI"} {
		v := mustParse(t, value)
		mod := func(m string) Value {
			w := v.WithMod(m)
			if w.Mod != m || w.Value != value {
				t.Errorf("%s %s: %+v", value, m, w)
			}
			return w
		}
		start, mid, end := mod(Start), mod(Mid), mod(End)
		for _, part := range []Value{start, mid, end} {
			if v.Contains(part) != Yes || part.Contains(v) == Yes {
				t.Errorf("%s of %s is no part of it", part.Mod, value)
			}
		}
		if !start.To.Equal(end.From) || !start.From.Equal(v.From) || !end.To.Equal(v.To) || !mid.From.Before(start.To) || !end.From.Before(mid.To) {
			t.Errorf("the parts of %s do not fit: %v..%v, %v..%v, %v..%v", value, start.From, start.To, mid.From, mid.To, end.From, end.To)
		}
		if about := mod(Approx); about.Contains(v) != Yes || v.Contains(about) == Yes {
			t.Errorf("about %s does not widen it", value)
		}
		if !mod(Earlier).To.Equal(v.From) || !mod(Later).From.Equal(v.To) || !mod(NotLater).To.Equal(v.To) || !mod(NotEarlier).From.Equal(v.From) {
			t.Errorf("before and after %s", value)
		}
	}
}

// The laws of the package documentation hold between all values of a small calendar, with all mods and bounds.
func TestLaws(t *testing.T) {
	var all []Value
	for _, s := range []string{"", "2024", "2024-H1", "2024-Q1", "2024-SP", "2024-03", "2024-W10", "2024-W10-WE", "2024-03-05", "2024-03-06", "2024-03-05TNI",
		"2024-03-05TMO", "2024-03-05T14", "2024-03-05T14:00", "2024-03-05T14:00Z", "2024-03-06T06:00+02:00", "202", "XXXX-03-05", "XXXX-WXX-2", "XXXX-WXX-WETMO",
		"XXXX-H1", "T14:00", "BC0044", "PRESENT_REF", "P3D", "PT70H", "P1M", "PXD"} {
		v := Value{}
		if s != "" {
			v = mustParse(t, s)
		}
		for _, m := range mods {
			all = append(all, v.WithMod(m))
		}
		for _, b := range boundsOf {
			all = append(all, v.WithBound(b), v.WithMod(End).WithBound(b))
		}
		all = append(all, Value{Type: Set, Value: s}, Value{Type: Set, Value: s, Freq: "2X"})
	}
	for _, v := range all {
		for _, w := range all {
			laws(t, v, w)
		}
	}
}

var (
	mods     = []string{"", Approx, Start, Mid, End, Earlier, Later, NotLater, NotEarlier, MoreThan, LessThan, EqualOrMore, EqualOrLess}
	boundsOf = []Bound{"", By, Until, Before, After, Since}
)

// laws checks what the package documentation says of all values.
func laws(t *testing.T, v, w Value) {
	t.Helper()
	check := func(ok bool, law string) {
		if !ok {
			t.Fatalf("%s:\n%+v\n%+v", law, v, w)
		}
	}
	compatible, before, contains, same := v.Compatible(w), v.Before(w), v.Contains(w), v.Same(w)
	check(compatible == w.Compatible(v), "Compatible is not symmetric")
	check(same == w.Same(v), "Same is not symmetric")
	check((before == Yes) == (w.Before(v) == No), "before one way and not after the other")
	check(before == CannotTell || compatible == No, "in order but compatible")
	check(contains != Yes || compatible == Yes, "contained but not compatible")
	check(same != Yes || compatible == Yes, "the same but not compatible")
	check(same == No == (compatible == No), "Same and Compatible part")
	if v.Resolved() && v.Type != Duration {
		check(v.Compatible(v) == Yes && v.Contains(v) == Yes && v.Before(v) != Yes, "not compatible with itself")
		check(!w.Resolved() || w.Type == Duration || compatible != No || before != CannotTell, "neither compatible nor in order")
		check(same != Yes || contains == Yes && w.Contains(v) == Yes, "the same but not contained")
	}
	check(v.Compatible(v) != No && v.Same(v) != No, "not compatible with itself")
	check(v != Value{} || compatible == CannotTell && before == CannotTell && contains == CannotTell && same == CannotTell, "the zero Value says something")
}

func TestUnsoundValuesSayNothing(t *testing.T) {
	day := mustParse(t, "2024-03-05")
	empty := Value{Type: Date, From: day.To, To: day.From}
	for _, v := range []Value{empty, {Type: Date, From: day.From, To: day.From}, {From: day.From, To: day.To}} {
		if v.Resolved() || v.Compatible(day) != CannotTell || v.Before(day) != CannotTell || day.Contains(v) != CannotTell {
			t.Errorf("%+v says something", v)
		}
	}
	if v := (Value{Type: Duration, MinLength: 2, MaxLength: 1}); v.Resolved() || v.Compatible(mustParse(t, "P3D")) != CannotTell {
		t.Error("a length from 2 to 1 says something")
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
		{mustParse(t, "P1Y"), mustParse(t, "P12M"), Yes}, {mustParse(t, "P1Y"), mustParse(t, "P366D"), CannotTell},
		{Value{Type: Set, Value: "P1W", Freq: "2X"}, Value{Type: Set, Value: "P1W"}, CannotTell},
		{day, Value{Type: Date, From: day.From, To: day.To, Granularity: Week}, CannotTell},
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
		{set("", ""), set("", ""), CannotTell},
		{set("XXXX-WXX-1", ""), set("XXXX-WXX-2", ""), No},
		{set("P1W", ""), set("XXXX-WXX-2", ""), CannotTell},
	} {
		if got := c.v.Compatible(c.w); got != c.want {
			t.Errorf("%v, %v: %v, want %v", c.v, c.w, got, c.want)
		}
	}
}
