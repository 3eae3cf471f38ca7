package times

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed lexicon.tsv
var lexiconTSV string

// entry is what a word may mean; a word may be several things ("second", "may").
type entry struct {
	month, weekday, season, number, ordinal, scale int
	unit, part                                     string
	abbreviation                                   bool // also an ordinary word: needs a date beside it
	plural                                         bool
}

// lexicon is keyed by lower-case form.
var lexicon = sync.OnceValue(func() map[string]*entry {
	words := map[string]*entry{}
	for form, fields := range rows(lexiconTSV) {
		e := words[form]
		if e == nil {
			e = &entry{plural: strings.HasSuffix(form, "s") && len(form) > 2 && form != "thurs" && form != "tues"}
			words[form] = e
		}
		n, _ := strconv.Atoi(fields[1])
		switch fields[0] {
		case "month":
			e.month = n
		case "weekday":
			e.weekday = n
		case "season":
			e.season = n
		case "number":
			e.number = n
		case "ordinal":
			e.ordinal = n
		case "scale":
			e.scale = n
		case "unit":
			e.unit = fields[1]
		case "part":
			e.part = fields[1]
		case "abbreviation":
			e.abbreviation = true
		}
	}
	return words
})

// rows yields the first field of each line of a table with the two after it.
func rows(tsv string) func(yield func(string, []string) bool) {
	return func(yield func(string, []string) bool) {
		for line := range strings.Lines(tsv) {
			fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if strings.HasPrefix(line, "#") || len(fields) < 3 {
				continue
			}
			if !yield(fields[0], fields[1:]) {
				return
			}
		}
	}
}
