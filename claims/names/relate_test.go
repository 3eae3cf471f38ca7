package names

import (
	"strings"
	"testing"
	"time"
)

func TestRelate(t *testing.T) {
	tests := []struct {
		a, b string
		want Relation
		why  string
	}{
		{"Russia", "Moscow", Capital, "Moscow is the capital of and stands for Russia"},
		{"the Kremlin", "Russia", Seat, "the Kremlin stands for the government of Russia"},
		{"the White House", "United States", Seat, "the White House stands for the government of the United States"},
		{"Moscow", "the Kremlin", Seat, "Moscow and the Kremlin both stand for Russia"},
		{"Russian officials", "Russia", Body, "Russian officials act for Russia"},
		{"Russian officials", "Moscow", Body, "Moscow and Russian officials both stand for Russia"},
		{"the government of Russia", "the Kremlin", Body, "the Kremlin and the government of Russia both stand for Russia"},
		{"Russia's foreign ministry", "Russia", Body, "Russia's foreign ministry acts for Russia"},
		{"South Korean authorities", "Seoul", Body, "Seoul and South Korean authorities both stand for South Korea"},
		{"officials in Kyiv", "Ukraine", Body, "officials in Kyiv act for Ukraine"},
		{"the Russian ambassador to Britain", "Russia", Body, "the Russian ambassador to Britain acts for Russia"},
		{"the ambassador to Britain", "Britain", NoCountry, "he acts for another country"},
		{"Russian", "Russia", Demonym, "Russian is said of Russia"},
		{"Geneva", "Switzerland", City, "Geneva lies in Switzerland"},
		{"Geneva", "Swiss officials", NoCountry, "a city does not act"},
		{"Scotland", "the United Kingdom", Part, "Scotland lies in the United Kingdom"},
		{"eastern Ukraine", "Ukraine", Part, "eastern Ukraine lies in Ukraine"},
		{"southern Gaza", "Gaza", Part, "southern Gaza lies in Gaza"},
		{"Lyon, France", "France", City, "Lyon, France lies in France"},
		{"Brussels", "the European Union", Seat, "Brussels stands for the European Union"},
		{"The Hague", "ICC", Seat, "The Hague stands for ICC"},
		{"Brussels", "Belgium", Capital, "Brussels is the capital of and stands for Belgium"},
		{"Geneva", "Zurich", NoCountry, "two cities of a country"},
		{"Geneva", "France", NoCountry, "a city of another country"},
		{"Moscow", "Washington", NoCountry, "capitals of two countries"},
		{"Russia", "the Russian Federation", NoCountry, "the same country"},
		{"Kyiv", "Kiev", NoCountry, "the same city"},
		{"Russian", "Russians", NoCountry, "the same word"},
		{"the Kremlin", "Kremlin", NoCountry, "the same seat"},
		{"Moscow", "St Petersburg", NoCountry, "a capital and another city"},
		{"American Airlines", "United States", NoCountry, "a company does not act for its country"},
		{"harbour", "Switzerland", NoCountry, "no name of a place"},
		{"", "", NoCountry, "nothing"},
	}
	for _, tt := range tests {
		got, why := Relate(tt.a, tt.b)
		if got != tt.want || got != NoCountry && why != tt.why {
			t.Errorf("Relate(%q, %q) = %d, %q, want %d, %q", tt.a, tt.b, got, why, tt.want, tt.why)
		}
		if back, whyBack := Relate(tt.b, tt.a); back != got || whyBack != why {
			t.Errorf("Relate(%q, %q) = %d, %q one way and %d, %q the other", tt.a, tt.b, got, why, back, whyBack)
		}
		if score, why := Match(Place, tt.a, tt.b); got != NoCountry && score > Doubtful {
			t.Errorf("%q and %q are related, but also match as places: %d, %s", tt.a, tt.b, score, why)
		}
	}
}

// Every city and region of the table lies in its country and does not act for it.
func TestRelateCities(t *testing.T) {
	rows(citiesTSV, func(c []string) {
		name := CountryName(c[1])
		if got, why := Relate(c[0], name); name == "" || got == NoCountry || why == "" {
			t.Errorf("Relate(%q, %q) = %d, %q: want it to lie in or stand for its country %s", c[0], name, got, why, c[1])
		}
	})
}

func TestStandingOf(t *testing.T) {
	for _, tt := range []struct {
		why, text, country string
		want               Relation
	}{
		{"a country", "the Russian Federation", "RU", Name},
		{"its capital", "Kyiv", "UA", Capital},
		{"a region of it", "north-eastern Ukraine", "UA", Part},
		{"two words of direction", "central northern Ukraine", "UA", Part},
		{"a region of what only acts for it", "northern Ukrainian officials", "UA", Body},
		{"a city with its country", "Lyon, France", "FR", City},
		{"who acts for it", "Russian officials", "RU", Body},
		{"the owner may be a capital", "Moscow’s foreign ministry", "RU", Body},
		{"not whom he is sent to", "the ambassador to Britain", "", NoCountry},
		{"a body without a country", "officials", "", NoCountry},
		{"a country without a body", "a Russian winter", "", NoCountry},
		{"nothing", "", "", NoCountry},
		{"too long for a name", strings.Repeat("a", maxName) + ", France", "", NoCountry},
		{"a long description", "officials of " + strings.Repeat("many ", 100) + "kinds in Russia", "RU", Body},
	} {
		if got := StandingOf(tt.text); got.Country != tt.country || got.Relation != tt.want {
			t.Errorf("%s: StandingOf(%.40q) = %q, %d, want %q, %d", tt.why, tt.text, got.Country, got.Relation, tt.country, tt.want)
		}
	}
}

// The work grows with the length of a text, not with its square.
func TestStandingOfLongText(t *testing.T) {
	begin := time.Now()
	StandingOf(strings.Repeat("north ", 20_000))
	if took := time.Since(begin); took > 5*time.Second {
		t.Errorf("%v for 20,000 words", took)
	}
}

func FuzzRelate(f *testing.F) {
	f.Add("Russian officials", "the Kremlin")
	f.Add("eastern east ,", "'s\xff")
	f.Fuzz(func(t *testing.T, a, b string) {
		x, why := Relate(a, b)
		if y, whyBack := Relate(b, a); x != y || why != whyBack {
			t.Errorf("Relate(%q, %q) = %d, %q one way and %d, %q the other", a, b, x, why, y, whyBack)
		}
		if same, why := Relate(a, a); same != NoCountry {
			t.Errorf("Relate(%q) with itself = %d, %s", a, same, why)
		}
	})
}
