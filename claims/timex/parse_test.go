package timex

import (
	"fmt"
	"testing"
	"time"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		value, from, to string
		typ             Type
		g               Granularity
	}{
		{"2024-02-29", "2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z", Date, Day},
		{"2024-02", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z", Date, Month},
		{"2024", "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", Date, Year},
		{"199", "1990-01-01T00:00:00Z", "2000-01-01T00:00:00Z", Date, Decade},
		{"18", "1800-01-01T00:00:00Z", "1900-01-01T00:00:00Z", Date, Century},
		{"2020-W53", "2020-12-28T00:00:00Z", "2021-01-04T00:00:00Z", Date, Week},
		{"2024-W01-1", "2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", Date, Day},
		{"2024-W10-WE", "2024-03-09T00:00:00Z", "2024-03-11T00:00:00Z", Date, Weekend},
		{"2024-Q4", "2024-10-01T00:00:00Z", "2025-01-01T00:00:00Z", Date, Quarter},
		{"2024-H1", "2024-01-01T00:00:00Z", "2024-07-01T00:00:00Z", Date, Half},
		{"2024-WI", "2024-12-01T00:00:00Z", "2025-03-01T00:00:00Z", Date, Quarter},
		{"2024-03-05T09:15", "2024-03-05T09:15:00Z", "2024-03-05T09:16:00Z", Time, Minute},
		{"2024-03-05T09:15:20", "2024-03-05T09:15:20Z", "2024-03-05T09:15:21Z", Time, Minute},
		{"2024-03-05T09", "2024-03-05T09:00:00Z", "2024-03-05T10:00:00Z", Time, Hour},
		{"2024-03-05T09:15+02:00", "2024-03-05T07:15:00Z", "2024-03-05T07:16:00Z", Time, Minute},
		{"2024-03-05T24:00", "2024-03-06T00:00:00Z", "2024-03-06T00:01:00Z", Time, Minute},
		{"2024-03-05TNI", "2024-03-05T18:00:00Z", "2024-03-06T06:00:00Z", Time, PartOfDay},
		{"2024-03-05T09:15:00", "2024-03-05T09:15:00Z", "2024-03-05T09:15:01Z", Time, Minute},
		{"2024-03-05T09:15:XX", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Time, Minute},
		{"2024-03-05T23:59:60", "2024-03-06T00:00:00Z", "2024-03-06T00:00:01Z", Time, Minute},
		{"2024-03-05T14-0330", "2024-03-05T17:30:00Z", "2024-03-05T18:30:00Z", Time, Hour},
		{"2024-12-31T23:30-05", "2025-01-01T04:30:00Z", "2025-01-01T04:31:00Z", Time, Minute},
		{"2024-W10-2TEV", "2024-03-05T17:00:00Z", "2024-03-06T00:00:00Z", Time, PartOfDay},
		{"2024-03TMO", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Time, PartOfDay},
		{"2024-W10-WETNI", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Time, PartOfDay},
		{"T09:15", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Time, Minute},
		{"2024-Q1", "2024-01-01T00:00:00Z", "2024-04-01T00:00:00Z", Date, Quarter},
		{"2024-H2", "2024-07-01T00:00:00Z", "2025-01-01T00:00:00Z", Date, Half},
		{"2024-SP", "2024-03-01T00:00:00Z", "2024-06-01T00:00:00Z", Date, Quarter},
		{"2024-FA", "2024-09-01T00:00:00Z", "2024-12-01T00:00:00Z", Date, Quarter},
		{"2000-02-29", "2000-02-29T00:00:00Z", "2000-03-01T00:00:00Z", Date, Day},
		{"2015-W53-7", "2016-01-03T00:00:00Z", "2016-01-04T00:00:00Z", Date, Day},
		{"0001", "0001-01-01T00:00:00Z", "0002-01-01T00:00:00Z", Date, Year},
		{"00", "0001-01-01T00:00:00Z", "0100-01-01T00:00:00Z", Date, Century},
		{"9999", "9999-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Year},
		{"XXXX-W53", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Week},
		{"199X", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Year},
		{"BC05", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Century},
		{"PRESENT_REF", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Unknown},
		{"XXXX-WXX-2", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Day},
		{"BC0044-03-15", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Day},
		{"PAST_REF", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Date, Unknown},
		{"PT2H50M", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", Duration, Minute},
	} {
		v := mustParse(t, c.value)
		const layout = "2006-01-02T15:04:05Z07:00"
		if from, to := v.From.Format(layout), v.To.Format(layout); from != c.from || to != c.to || v.Type != c.typ || v.Granularity != c.g || v.Value != c.value {
			t.Errorf("%s: %+v", c.value, v)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", "2", "2024-", "2024-13", "2024-02-30", "2024-00", "2024-W54", "2024-W10-8", "2023-W53", "2024-W53-1", "2023-02-29", "1900-02-29", "2024-Q0", "2024-H3", "2024-Q1-01", "199-05", "12345", "2024-03-5", "2024-03-05-01", "2024-3", "BC", "BC0000", "2024-Q5", "2024-XY", "0000", "2024-03-05T", "2024-03-05T25:00",
		"2024-03-05T24:01", "2024-03-05T9:15", "2024-03-05T09:15+99", "2024-03-05T09:60", "2024-03-05T09:15:61", "2024-03-05T09:15:20:01", "2024-03-05T09:15+14:01", "2024-03-05T09:15+02:60", "2024-03-05T09:15+X2", "2024-03-05TXX:", "TZ", "2024-03-05TNIZ", "present_ref",
		"P1DT", "PT1D", "P1H", "P1.2.3D", "P1e3D", "P.D", "P1000001D", "P1DTT1H", "P 1D", "P", "PT", "P3", "P3X", "PD", "P-3D", "PT3D", "P3H", "20240305", "Tuesday"} {
		if v, err := Parse(s); err == nil {
			t.Errorf("%q: %+v", s, v)
		}
	}
}

// A duration spans every stretch of so many months that the Gregorian calendar has, and no more than its stray allows.
func TestDurationsAgainstCalendar(t *testing.T) {
	first := func(month int) int64 { return time.Date(1600, time.Month(1+month), 1, 0, 0, 0, 0, time.UTC).Unix() }
	var begins [9600]int64
	for i := range begins {
		begins[i] = first(i)
	}
	for n := 1; n < 3500; n++ { // 292 years are Forever
		v := mustParse(t, fmt.Sprintf("P%dM", n))
		lo, hi := Forever, time.Duration(0)
		for i := range 4800 {
			length := time.Duration(begins[i+n]-begins[i]) * time.Second
			lo, hi = min(lo, length), max(hi, length)
		}
		if v.MinLength > lo || v.MaxLength < hi {
			t.Errorf("%d months: %v to %v, in the calendar %v to %v", n, v.MinLength, v.MaxLength, lo, hi)
		}
		if stray := 9 * day / 2; lo-v.MinLength > stray || v.MaxLength-hi > stray {
			t.Errorf("%d months: %v to %v, in the calendar only %v to %v", n, v.MinLength, v.MaxLength, lo, hi)
		}
	}
}

func TestDurations(t *testing.T) {
	for _, c := range []struct {
		value  string
		lo, hi time.Duration
		g      Granularity
	}{
		{"P1M", 28 * day, 31 * day, Month}, {"P1Y", 365 * day, 366 * day, Year}, {"P2Y", 730 * day, 732 * day, Year}, {"P3W2D", 23 * day, 23 * day, Day},
		{"PT24H", day, day, Hour}, {"P1DT12H", 36 * time.Hour, 36 * time.Hour, Hour}, {"PT0.5S", time.Second / 2, time.Second / 2, Minute},
		{"P0.1D", 144 * time.Minute, 144 * time.Minute, Day}, {"P2D3W", 23 * day, 23 * day, Day}, {"PXD", 0, 0, Day}, {"P1YXM", 0, 0, Month}, {"P0D", 0, 0, Day},
		{"P999999CE", Forever, Forever, Century}, {"P1DE", 3650 * day, 3656*day + 19*time.Hour + 48*time.Minute, Decade},
	} {
		v := mustParse(t, c.value)
		if v.MinLength != c.lo || v.MaxLength != c.hi || v.Granularity != c.g || v.Type != Duration {
			t.Errorf("%s: %v to %v, %v; want %v to %v, %v", c.value, v.MinLength, v.MaxLength, v.Granularity, c.lo, c.hi, c.g)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2024-03-05T09:15:20-05:30", "XXXX-WXX-2TNI", "BC05", "P1Y2M3W4DT5H6M7.5S", "PXDE", "9999-12-30", "9999-12-31", "2024-W53-WE", "0001-01-01", "2024-03-05T09:XX:20"} {
		f.Add(s, "2024-03", uint8(1), uint8(2))
	}
	f.Fuzz(func(t *testing.T, a, b string, mod, bound uint8) {
		v, err := Parse(a)
		if err != nil {
			if (v != Value{}) {
				t.Fatalf("%q: an error and %+v", a, v)
			}
			return
		}
		if !v.From.IsZero() && !v.To.IsZero() && !v.From.Before(v.To) || v.MinLength > v.MaxLength || v.MinLength < 0 || v.Value != a {
			t.Fatalf("%q: %+v", a, v)
		}
		v = v.WithMod(mods[int(mod)%len(mods)]).WithBound(boundsOf[int(bound)%len(boundsOf)])
		if v.From.Year() > 9999 || v.To.Year() > 9999 || v.From.Year() < 0 || v.MinLength > v.MaxLength || v.MinLength < 0 {
			t.Fatalf("%q: %+v", a, v)
		}
		if w, err := Parse(b); err == nil {
			laws(t, v, w)
		}
	})
}

// The laws hold of values that nobody would build.
func FuzzRelations(f *testing.F) {
	f.Add(int64(5), int64(3), int64(0), int64(1<<62), uint16(0x0123), uint16(0x4567), uint8(7), int64(-1), int64(3))
	kinds, values := []Type{Date, Time, Duration, Set, ""}, []string{"", "2024-SU", "2024-03-05TNI", "2024-03-06", "XXXX-WXX-2", "P3D", "BC05"}
	f.Fuzz(func(t *testing.T, a, b, c, d int64, x, y uint16, text uint8, short, long int64) {
		value := func(from, to int64, bits uint16, text uint8, short, long int64) Value {
			v := Value{Type: kinds[int(bits&7)%len(kinds)], Granularity: Granularity(bits >> 3 & 15), Mod: mods[int(bits>>7&15)%len(mods)], Zoned: bits>>11&1 != 0,
				Bound: boundsOf[int(bits>>12&7)%len(boundsOf)], Value: values[int(text)%len(values)], MinLength: time.Duration(short), MaxLength: time.Duration(long)}
			if bits>>15 == 0 {
				v.From = time.Unix(from, 0)
			}
			v.To = time.Unix(to, 0)
			return v
		}
		laws(t, value(a, b, x, text&15, short, long), value(c, d, y, text>>4, short/2, a))
	})
}
