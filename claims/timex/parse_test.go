package timex

import "testing"

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
	for _, s := range []string{"", "2", "2024-", "2024-13", "2024-02-30", "2024-00", "2024-W54", "2024-W10-8", "2024-Q5", "2024-XY", "0000", "2024-03-05T", "2024-03-05T25:00",
		"2024-03-05T24:01", "2024-03-05T9:15", "2024-03-05T09:15+99", "P", "PT", "P3", "P3X", "PD", "P-3D", "PT3D", "P3H", "20240305", "Tuesday"} {
		if v, err := Parse(s); err == nil {
			t.Errorf("%q: %+v", s, v)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2024-03-05T09:15:20-05:30", "XXXX-WXX-2TNI", "BC05", "P1Y2M3W4DT5H6M7.5S", "PXDE", "9999-12-31", "2024-W53-WE"} {
		f.Add(s, "2024-03")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		v, err := Parse(a)
		if err != nil {
			return
		}
		if !v.From.IsZero() && !v.To.IsZero() && !v.From.Before(v.To) || v.MinLength > v.MaxLength || v.MinLength < 0 {
			t.Fatalf("%q: %+v", a, v)
		}
		if v.Compatible(v) == No || v.Before(v) == Yes || v.Contains(v) == No {
			t.Fatalf("%q is not itself", a)
		}
		w, err := Parse(b)
		if err != nil {
			return
		}
		if v.Compatible(w) != w.Compatible(v) || v.Before(w) == Yes && w.Before(v) == Yes || v.Before(w) == Yes && v.Compatible(w) == Yes {
			t.Fatalf("%q and %q contradict themselves", a, b)
		}
	})
}
