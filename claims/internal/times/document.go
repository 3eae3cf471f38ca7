package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// document is what relative expressions lean on.
type document struct {
	now      time.Time   // wall clock of publication, as if UTC
	known    bool        // it was given
	day      timex.Value // the day last mentioned; zero before the first
	last     timex.Value // the date last mentioned, of any granularity
	history  bool        // the day last mentioned was dated with its year, far from publication
	dayFirst int         // evidence for 5/3 being 5 March, against it where negative
}

func newDocument(text string, sents []ud.Sentence, published time.Time) *document {
	d := &document{known: !published.IsZero()}
	if d.known {
		y, m, day := published.Date()
		d.now = time.Date(y, m, day, published.Hour(), published.Minute(), 0, 0, time.UTC)
	}
	d.dayFirst = orderEvidence(text)
	return d
}

// today is the day of publication.
func (d *document) today() time.Time { return d.now.Truncate(24 * time.Hour) }

// mention remembers a date that later ones may lean on. When something was said is not what a story is about.
func (d *document) mention(p phrase) {
	v := p.v
	if v.Type != timex.Date && v.Type != timex.Time || p.reporting {
		return
	}
	from := v.From
	if v.Bound != "" || from.IsZero() {
		bare, err := timex.Parse(v.Value)
		if err != nil || bare.From.IsZero() {
			return
		}
		from = bare.From
		v.From, v.To, v.Bound = bare.From, bare.To, ""
	}
	d.last = v
	if v.Granularity > 0 && v.Granularity <= timex.Day {
		d.day = stamp(dayValue(from))
		if v.Zoned || v.Type == timex.Time {
			if plain, err := timex.Parse(v.Value[:min(10, len(v.Value))]); err == nil {
				d.day = plain
			}
		}
		d.history = p.year && (!d.known || d.now.Sub(from).Abs() > 366*24*time.Hour)
	}
}

// stamp is the value of a TIMEX3 string that the package made itself.
func stamp(value string) timex.Value {
	v, err := timex.Parse(value)
	if err != nil {
		return timex.Value{Type: timex.Date, Value: value}
	}
	return v
}
