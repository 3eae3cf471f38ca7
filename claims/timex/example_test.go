package timex_test

import (
	"fmt"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// parse is Parse for values that are known to be good.
func parse(value string) timex.Value {
	v, err := timex.Parse(value)
	if err != nil {
		panic(err)
	}
	return v
}

// show prints the interval of a value, "…" for an open bound.
func show(words string, v timex.Value) {
	from, to := "…", "…"
	if !v.From.IsZero() {
		from = v.From.Format("2 Jan 15:04")
	}
	if !v.To.IsZero() {
		to = v.To.Format("2 Jan 15:04")
	}
	fmt.Printf("%-14s %s to %s\n", words, from, to)
}

// One article has a fire on Friday evening, another in the small hours of Saturday, a third since Thursday.
func Example() {
	evening, small, thursday := parse("2024-03-08TEV"), parse("2024-03-09T02:30"), parse("2024-03-07").WithBound(timex.Since)
	fmt.Println("both:", evening.Compatible(small))
	fmt.Println("since Thursday and Friday evening:", thursday.Compatible(evening))
	fmt.Println("evening first:", evening.Before(small))
	// Output:
	// both: no
	// since Thursday and Friday evening: yes
	// evening first: yes
}

func ExampleParse() {
	v, err := timex.Parse("2024-W10")
	fmt.Println(v.Type, v.From.Format("2 January"), v.To.Format("2 January"), err)
	_, err = timex.Parse("2023-02-29")
	fmt.Println(err)
	// Output:
	// DATE 4 March 11 March <nil>
	// timex: "2023-02-29": bad date "2023-02-29"
}

func ExampleParse_intervals() {
	for _, s := range []string{"2024-03-05", "2024-W10-WE", "2024-SU", "2024-03-05TNI", "2024-03-05T14:30", "2024-03-05T14:30+02:00", "XXXX-WXX-2"} {
		v := parse(s)
		show(s, v)
	}
	// Output:
	// 2024-03-05     5 Mar 00:00 to 6 Mar 00:00
	// 2024-W10-WE    9 Mar 00:00 to 11 Mar 00:00
	// 2024-SU        1 Jun 00:00 to 1 Sep 00:00
	// 2024-03-05TNI  5 Mar 18:00 to 6 Mar 06:00
	// 2024-03-05T14:30 5 Mar 14:30 to 5 Mar 14:31
	// 2024-03-05T14:30+02:00 5 Mar 12:30 to 5 Mar 12:31
	// XXXX-WXX-2     … to …
}

func ExampleParse_durations() {
	for _, s := range []string{"PT2H50M", "P1.5D", "P1M", "P1Y", "PXD"} {
		v := parse(s)
		fmt.Println(s, v.MinLength, v.MaxLength)
	}
	// Output:
	// PT2H50M 2h50m0s 2h50m0s
	// P1.5D 36h0m0s 36h0m0s
	// P1M 672h0m0s 744h0m0s
	// P1Y 8760h0m0s 8784h0m0s
	// PXD 0s 0s
}

func ExampleValue_Compatible() {
	march, tuesday, wednesday := parse("2024-03"), parse("2024-03-05"), parse("2024-03-06")
	local, london := parse("2024-03-05T10:00"), parse("2024-03-05T15:00Z")
	fmt.Println(march.Compatible(tuesday))
	fmt.Println(tuesday.Compatible(wednesday))
	fmt.Println(local.Compatible(london))
	// Output:
	// yes
	// no
	// cannot tell
}

func ExampleValue_Compatible_durations() {
	fmt.Println(parse("P1Y").Compatible(parse("P12M")))
	fmt.Println(parse("P3D").Compatible(parse("PT70H"))) // three days may be rounded
	fmt.Println(parse("P3D").Compatible(parse("P5D")))
	// Output:
	// yes
	// cannot tell
	// no
}

// Without a year nothing is on the calendar; what both say is compared.
func ExampleValue_Compatible_unresolved() {
	tuesdays := parse("XXXX-WXX-2")
	fmt.Println(tuesdays.Compatible(parse("2024-03-05")))
	fmt.Println(tuesdays.Compatible(parse("2024-03-06")))
	fmt.Println(tuesdays.Compatible(parse("XXXX-03-05")))
	// Output:
	// yes
	// no
	// cannot tell
}

func ExampleValue_Same() {
	day := parse("2024-03-05")
	fmt.Println(day.Same(parse("2024-W10-2")), day.Same(parse("2024-03")), day.Same(parse("2024-03-06")))
	// Output: yes cannot tell no
}

func ExampleValue_Before() {
	march, fifth, april := parse("2024-03"), parse("2024-03-05"), parse("2024-04")
	fmt.Println(march.Before(april), april.Before(march), march.Before(fifth))
	// Output: yes no cannot tell
}

func ExampleValue_Contains() {
	march, early := parse("2024-03"), parse("2024-03").WithMod(timex.Start)
	fmt.Println(march.Contains(early), early.Contains(parse("2024-03-05")), early.Contains(parse("2024-03-18")), early.Contains(parse("2024-03-28")))
	// Output: yes yes cannot tell no
}

func ExampleValue_WithMod() {
	may := parse("2024-05")
	show("early May", may.WithMod(timex.Start))
	show("mid-May", may.WithMod(timex.Mid))
	show("late May", may.WithMod(timex.End))
	show("around 5 March", parse("2024-03-05").WithMod(timex.Approx))
	about := parse("PT3H").WithMod(timex.Approx)
	fmt.Println("about three hours", about.MinLength, "to", about.MaxLength)
	// Output:
	// early May      1 May 00:00 to 16 May 12:00
	// mid-May        8 May 18:00 to 24 May 06:00
	// late May       16 May 12:00 to 1 Jun 00:00
	// around 5 March 4 Mar 00:00 to 7 Mar 00:00
	// about three hours 2h30m0s to 3h30m0s
}

func ExampleValue_WithBound() {
	friday := parse("2024-03-08")
	show("by Friday", friday.WithBound(timex.By))
	show("before Friday", friday.WithBound(timex.Before))
	show("after Friday", friday.WithBound(timex.After))
	show("since Friday", friday.WithBound(timex.Since))
	show("by early May", parse("2024-05").WithMod(timex.Start).WithBound(timex.By))
	// Output:
	// by Friday      … to 9 Mar 00:00
	// before Friday  … to 8 Mar 00:00
	// after Friday   9 Mar 00:00 to …
	// since Friday   8 Mar 00:00 to …
	// by early May   … to 16 May 12:00
}

func ExampleValue_SameBound() {
	until := func(value, mod string) timex.Value { return parse(value).WithMod(mod).WithBound(timex.Until) }
	strike, tram := until("2024-10-20", ""), until("2024-10", timex.End)
	fmt.Println(strike.Compatible(tram), strike.SameBound(tram))
	fmt.Println(until("2024-10-31", "").SameBound(tram))
	// Output:
	// yes no
	// yes
}
