package times

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // where there is neither Go's own file nor the system's

	"github.com/google/go-cmp/cmp"
)

// year2025 is the year whose rules zones.tsv has.
var year2025 = civil(2025, 1, 1)

// follows says whether a zone is as far from UTC as a place in each hour of the year, or, if the place calls a part of it by the form, of
// that part. The hour after a change is left out: the clock alone does not tell it from the hour before.
func (z zone) follows(form string, place *time.Location) bool {
	named := false
	for _, month := range []int{1, 7} {
		name, _ := civil(2025, month, 1).In(place).Zone()
		named = named || name == form
	}
	last := -1
	for at := year2025; at.Year() == 2025; at = at.Add(time.Hour) {
		name, seconds := at.In(place).Zone()
		offset := time.Duration(seconds) * time.Second
		if seconds == last && (!named || name == form) && z.offset(at.Add(offset)) != offset {
			return false
		}
		last = seconds
	}
	return true
}

func TestZonesAreThoseOfTheTZDatabase(t *testing.T) {
	t.Setenv("ZONEINFO", filepath.Join(os.Getenv("GOROOT"), "lib", "time", "zoneinfo.zip"))
	names, err := os.ReadFile("gen_zones.tsv")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for line := range strings.Lines(string(names)) {
		form, name, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		place, err := time.LoadLocation(name)
		if !ok || err != nil || listed[form] {
			t.Errorf("%q: listed twice, or %v", line, err)
			continue
		}
		listed[form] = true
		if z, ok := zones()[form]; ok && !z.follows(form, place) {
			t.Errorf("%s is not %+v all year", name, z)
		} else if !ok {
			_, winter := year2025.In(place).Zone()
			for _, rule := range []string{"EU", "US", "-"} {
				if (zone{time.Duration(winter) * time.Second, rule}).follows(form, place) {
					t.Errorf("%s is not in the table, but %s has the rule %s", form, name, rule)
				}
			}
		}
	}
	for form := range zones() {
		if !listed[form] {
			t.Errorf("%s is not in gen_zones.tsv", form)
		}
	}
}

func TestFindZones(t *testing.T) {
	for said, want := range map[string]string{
		"Istanbul time":              "+03:00",
		"Delhi time":                 "+05:30",
		"Japan Standard Time":        "+09:00",
		"São Paulo time":             "-03:00",
		"British Summer Time":        "+01:00",
		"US Eastern time":            "-04:00",
		"Alaska time":                "-08:00",
		"HST":                        "-10:00",
		"CAT":                        "+02:00",
		"Coordinated Universal Time": "Z",
		"Sydney time":                "", // has a rule of its own
		"Moroccan time":              "", // as has this
		"Russian time":               "", // several zones
	} {
		text := "It fell at 8 pm " + said + " on 4 July 2023."
		if diff := cmp.Diff("8 pm "+said+" on 4 July 2023: TIME 2023-07-04T20:00"+want, describe(text, printed)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", text, diff)
		}
	}
}
