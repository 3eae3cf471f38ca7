package times

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/internal/numerals"
)

//go:embed lexicon.tsv
var lexiconTSV string

//go:embed context.tsv
var contextTSV string

// entry is what a word may mean; a word may be several things ("second", "may").
type entry struct {
	known                                          bool // names a time, a number or a unit
	month, weekday, season, number, ordinal, scale int
	unit, part                                     string
	abbreviation                                   bool // also an ordinary word: needs a date beside it
	plural                                         bool // of what is known

	lead             bool // an expression may begin with it
	pointer, anaphor bool // "last", "that" before a unit
	day              bool // "tomorrow"
	shift            int  // the units or days that a pointer or a day goes
	vague            [2]float64
	recurring        string // period of "daily"
	reference        string // value of "now"
	adjective, era   string // value of "current" before a noun, of "past" in "the past"
	decade           int    // tens of "sixties"
	long             string // unit of "yearlong"
	hours            [2]int // between which "dawn" falls
	cue              cue
}

// cue is what a word says of a time beside it (context.tsv), as bits.
type cue uint32

const (
	connector   cue = 1 << iota // "5 March and": the number before it counts nothing
	preposition                 // "in May"
	beforeYear                  // "since 1997"
	numbered                    // "room 2015"
	rated                       // "stood at nine"
	modal                       // "will"
	planning                    // "agreed to meet in May"
	arranged                    // "due in May"
	summons                     // "called to talks on Monday"
	prospect                    // "the chance of a deal in May"
	opinion                     // "says": does not place what it is about
	pastForm                    // "fell", for texts without tags
	saying                      // "said on Monday"
	namesDay                    // "Black Friday"
	lasts                       // "took a day"
	filler                      // "two more days"
	plural                      // "people"
	held                        // "the vote was held on Monday"
)

var cueNames = map[string]cue{"connector": connector, "preposition": preposition, "before-year": beforeYear, "numbered": numbered, "rated": rated,
	"modal": modal, "planning": planning, "arranged": arranged, "summons": summons, "prospect": prospect, "opinion": opinion, "past": pastForm,
	"saying": saying, "held": held, "filler": filler, "plural": plural, "lasts": lasts, "names-day": namesDay}

// nothing is the entry of a word that is in no table.
var nothing = &entry{}

// lexicon is keyed by lower-case form: the words of the tables and those that holidays begin with.
var lexicon = sync.OnceValue(func() map[string]*entry {
	words := map[string]*entry{}
	at := func(form string) *entry {
		if words[form] == nil {
			words[form] = &entry{}
		}
		return words[form]
	}
	known := func(form string) *entry {
		e := at(form)
		e.lead, e.known = true, true
		return e
	}
	for w := range numerals.Words {
		switch w.Class {
		case "unit", "teen", "ten":
			known(w.Form).number = int(w.Low)
		case "hundred", "scale":
			known(w.Form).scale = int(w.Low)
		case "ordinal":
			known(w.Form).ordinal = int(w.Low)
		}
	}
	for form, fields := range rows(lexiconTSV) {
		at(form).lead = true
		if at(form).read(fields[0], fields[1]) {
			known(form).plural = strings.HasSuffix(form, "s") && len(form) > 2 && form != "thurs" && form != "tues"
		}
	}
	for form, fields := range rows(contextTSV) {
		at(form).cue |= cueNames[fields[0]]
	}
	for form := range holidays() {
		at(form).lead = true
	}
	return words
})

// read takes a row of the lexicon and says whether its class names a time, a number or a unit.
func (e *entry) read(class, value string) (known bool) {
	n, _ := strconv.Atoi(value)
	switch class {
	case "month":
		e.month = n
	case "weekday":
		e.weekday = n
	case "season":
		e.season = n
	case "number":
		e.number = n
	case "unit":
		e.unit = value
	case "part":
		e.part = value
	case "abbreviation":
		e.abbreviation = true
	default:
		e.readOther(class, value, n)
		return false
	}
	return true
}

// readOther takes a row of the other classes.
func (e *entry) readOther(class, value string, n int) {
	switch class {
	case "pointer", "anaphor":
		e.pointer, e.anaphor, e.shift = true, class == "anaphor", n
	case "day":
		e.day, e.shift = true, n
	case "vague":
		low, high := interval(value)
		e.vague = [2]float64{float64(low), float64(high)}
	case "hours":
		low, high := interval(value)
		e.hours = [2]int{low, high}
	case "recurring":
		e.recurring = value
	case "reference":
		e.reference = value
	case "adjective":
		e.adjective = value
	case "era":
		e.era = value
	case "decade":
		e.decade = n
	case "long":
		e.long = value
	}
}

// interval reads "3..9".
func interval(value string) (low, high int) {
	from, to, _ := strings.Cut(value, "..")
	low, _ = strconv.Atoi(from)
	high, _ = strconv.Atoi(to)
	return low, high
}

// word is the entry of a lower-case form.
func word(form string) *entry {
	if e := lexicon()[form]; e != nil {
		return e
	}
	return nothing
}

// rows yields the first field of each line of a table with those after it.
func rows(tsv string) func(yield func(string, []string) bool) {
	return func(yield func(string, []string) bool) {
		for line := range strings.Lines(tsv) {
			fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if strings.HasPrefix(line, "#") || len(fields) < 2 {
				continue
			}
			if !yield(fields[0], fields[1:]) {
				return
			}
		}
	}
}
