//go:build ignore

// Gen writes zones.tsv from the names in gen_zones.tsv and the tz database that comes with Go:
//
//	cd claims/internal/times && go run gen.go $(go env GOROOT)/lib/time/zoneinfo.zip
package main

import (
	"archive/zip"
	"fmt"
	"io/fs"
	"log"
	"os"
	"slices"
	"strings"
	"time"
)

const heading = `# source: tz database (IANA), in the copy that comes with Go; the forms are ours (gen_zones.tsv); made by gen.go
# licence: public domain (tz database), Apache-2.0 (forms)
# columns: time zone as said after a clock time, minutes from UTC in winter, rule of summer time (EU, US or -)
# Abbreviations in capitals are fixed. Zones with another rule are left out: their clock stays without a zone.
`

// year is the one whose rules the table has; it is over, so that no later database changes it.
const year = 2025

// summer is when a zone leaves its winter time, and how far from UTC it then is.
type summer struct {
	winter, offset int // seconds
	from, to       time.Time
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run gen.go ZONEINFO.ZIP")
	}
	tz, err := zip.OpenReader(os.Args[1])
	check(err)
	defer tz.Close()
	eu, us := of(load(tz, "Europe/Brussels")), of(load(tz, "America/New_York"))
	names, err := os.ReadFile("gen_zones.tsv")
	check(err)
	var lines []string
	for line := range strings.Lines(string(names)) {
		form, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		place := load(tz, name)
		s := of(place)
		offset, rule := s.winter, "-"
		if fixed, ok := named(place, form); ok {
			offset = fixed
		} else if s.like(eu, 0) {
			rule = "EU"
		} else if s.like(us, us.winter-s.winter) {
			rule = "US"
		} else if !s.from.IsZero() {
			log.Printf("left out: %s (%s) has a rule of its own", form, name)
			continue
		}
		lines = append(lines, fmt.Sprintf("%s\t%d\t%s\n", form, offset/60, rule))
	}
	slices.Sort(lines)
	check(os.WriteFile("zones.tsv", []byte(heading+strings.Join(lines, "")), 0o644))
}

func load(tz fs.FS, name string) *time.Location {
	data, err := fs.ReadFile(tz, name)
	check(err)
	place, err := time.LoadLocationFromTZData(name, data)
	check(err)
	return place
}

// of reads the year's summer time, the part of the year that July lies in; where that is all of the year, only winter is set.
func of(place *time.Location) (s summer) {
	begin, july, end := first(place, 1), first(place, 7), first(place, 13)
	_, s.winter = begin.Zone()
	_, s.offset = july.Zone()
	if from, to := july.ZoneBounds(); from.After(begin) || !to.IsZero() && to.Before(end) {
		s.from, s.to = from, to
	}
	return s
}

// first is the first of a month.
func first(place *time.Location, month time.Month) time.Time {
	return time.Date(year, month, 1, 0, 0, 0, 0, place)
}

// like says whether a summer begins and ends as another does, so many seconds later.
func (s summer) like(o summer, later int) bool {
	d := time.Duration(later) * time.Second
	return s.offset-s.winter == o.offset-o.winter && s.from.Equal(o.from.Add(d)) && s.to.Equal(o.to.Add(d))
}

// named is the offset of the part of the year that the database calls by the form: "EST" in New York.
func named(place *time.Location, form string) (int, bool) {
	for _, month := range []time.Month{time.January, time.July} {
		if name, offset := first(place, month).Zone(); name == form {
			return offset, true
		}
	}
	return 0, false
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
