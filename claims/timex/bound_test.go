package timex

import (
	"testing"
	"time"
)

func TestSameBound(t *testing.T) {
	day := func(m time.Month, d int) Value {
		from := time.Date(2024, m, d, 0, 0, 0, 0, time.UTC)
		return Value{Type: Date, From: from, To: from.AddDate(0, 0, 1), Granularity: Day}
	}
	month := func(m time.Month, mod string) Value {
		from := time.Date(2024, m, 1, 0, 0, 0, 0, time.UTC)
		return Value{Type: Date, From: from, To: from.AddDate(0, 1, 0), Granularity: Month}.WithMod(mod)
	}
	for _, c := range []struct {
		why  string
		a, b Value
		want Truth
	}{
		{"until the same day", day(10, 20).WithBound(Until), day(10, 20).WithBound(Until), Yes},
		{"until another day", day(10, 20).WithBound(Until), day(10, 22).WithBound(Until), No},
		{"until the day that ends the month", day(10, 31).WithBound(Until), month(10, End).WithBound(Until), Yes},
		{"until a day before the end of the month", day(10, 20).WithBound(Until), month(10, End).WithBound(Until), No},
		{"until October may leave October out", day(10, 2).WithBound(Until), month(10, "").WithBound(Until), CannotTell},
		{"by another month", month(9, "").WithBound(By), month(12, "").WithBound(By), No},
		{"since another day", day(3, 1).WithBound(Since), day(3, 3).WithBound(Since), No},
		{"since the same month", month(3, "").WithBound(Since), month(3, "").WithBound(Since), Yes},
		{"an end and a start", day(3, 1).WithBound(Since), day(3, 3).WithBound(Until), CannotTell},
		{"before and before exclude nothing", day(3, 1).WithBound(Before), day(3, 3).WithBound(Before), CannotTell},
		{"no bounds", day(3, 1), day(3, 3), CannotTell},
		{"nothing known", Value{Bound: Until}, Value{Bound: Until}, CannotTell},
	} {
		if got := c.a.SameBound(c.b); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
		if got := c.b.SameBound(c.a); got != c.want {
			t.Errorf("%s, the other way round: %v, want %v", c.why, got, c.want)
		}
	}
}
