package times

import (
	"strings"
	"sync"
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// document is what relative expressions lean on.
type document struct {
	now      time.Time              // wall clock of publication, as if UTC
	known    bool                   // it was given
	day      timex.Value            // the day last mentioned; zero before the first
	hour     timex.Value            // the time of that day, where one was mentioned with it
	plan     timex.Value            // the day to come last mentioned
	said     timex.Value            // the day last mentioned on which something was said
	month    timex.Value            // the date last mentioned that is no coarser than a month
	last     timex.Value            // the date last mentioned, of any granularity
	history  bool                   // the day last mentioned was dated with its year, far from publication
	events   map[string]timex.Value // days of what was dated, by noun
	dayFirst func() int             // evidence for 5/3 being 5 March, against it where negative
	sport    func() bool            // it tells of a game
}

func newDocument(text string, published time.Time) *document {
	d := &document{known: !published.IsZero()}
	if d.known {
		y, m, day := published.Date()
		d.now = time.Date(y, m, day, published.Hour(), published.Minute(), 0, 0, time.UTC)
	}
	d.dayFirst = sync.OnceValue(func() int { return orderEvidence(text) })
	d.sport = sync.OnceValue(func() bool { return games.MatchString(text) })
	return d
}

// today is the day of publication.
func (d *document) today() time.Time { return d.now.Truncate(24 * time.Hour) }

// mention remembers a date that later ones may lean on. When something was said is not what a story is about, and what is still to
// come is not when the story went on.
func (d *document) mention(p phrase) {
	v, ok := p.calendar()
	if !ok || strings.Contains(v.Value, "X") {
		return
	}
	if p.exact || v.Granularity > timex.Day { // the bounds of what is counted reach further
		v = stamp(v.Value)
	}
	day, isDay := p.day()
	switch {
	case p.reporting:
		if isDay {
			d.said = day
		}
		return
	case isDay && p.plan && d.known && v.From.After(d.now):
		d.plan = day
		return
	}
	d.last = v
	if v.Granularity <= timex.Month {
		d.month = v
	}
	if isDay {
		d.day, d.hour = day, v
		d.history = p.year && (!d.known || d.now.Sub(v.From).Abs() > 366*24*time.Hour)
	}
}

// calendar is the stretch that the phrase names, without what a preposition made of it.
func (p phrase) calendar() (timex.Value, bool) {
	v := p.v
	if v.Type != timex.Date && v.Type != timex.Time || p.dateless {
		return v, false
	}
	if v.Bound != "" || v.From.IsZero() {
		v = stamp(v.Value)
	}
	return v, !v.From.IsZero()
}

// stamp is the value of a TIMEX3 string that the package made itself.
func stamp(value string) timex.Value {
	v, err := timex.Parse(value)
	if err != nil {
		return timex.Value{Type: timex.Date, Value: value}
	}
	return v
}
