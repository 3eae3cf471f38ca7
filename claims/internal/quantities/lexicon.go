package quantities

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/internal/numerals"
)

//go:embed hedges.tsv
var hedgesTSV string

//go:embed units.tsv
var unitsTSV string

//go:embed context.tsv
var contextTSV string

// class is what a word does in a numeral.
type class uint8

const (
	noNumber class = iota
	digits         // "1,950", "4.3"
	one            // one to nine
	teen           // ten to nineteen
	ten            // twenty to ninety
	hundred
	scale   // thousand and on
	suffix  // bn, k: scales behind digits only
	group   // dozen
	twenty  // score, which is a number behind another one only
	pair    // couple
	vague   // dozens, several
	few     // a few
	ordinal // third: rank or part
	part    // thirds
	half
	quarter
)

var classes = map[string]class{"unit": one, "teen": teen, "ten": ten, "hundred": hundred, "scale": scale, "suffix": suffix, "group": group,
	"score": twenty, "pair": pair, "vague": vague, "few": few, "ordinal": ordinal, "part": part, "half": half, "quarter": quarter}

// numberWord is what a word is as a number (package numerals); low and high differ in vague words only.
type numberWord struct {
	class     class
	low, high float64
}

// multiplies says whether the word makes so many of a number in front: dozen, hundred, million.
func (w numberWord) multiplies() bool {
	return w.class == group || w.class == hundred || w.class == scale
}

// hedge is what words around a number do to it.
type hedge uint8

const (
	noHedge hedge = iota
	least
	over
	most
	under
	nearly
	about
	justOver
	justUnder
)

var hedgeNames = map[string]hedge{"least": least, "over": over, "most": most, "under": under, "nearly": nearly, "about": about,
	"justover": justOver, "justunder": justUnder}

// unitName is a row of units.tsv.
type unitName struct {
	symbol   string
	money    bool
	millions bool // "MEUR"
}

// cue is what a word says of a number beside it (context.tsv), as bits.
type cue uint16

const (
	label  cue = 1 << iota // "page 5": the number only names
	rank                   // "magnitude 6.2": it measures
	score                  // "won 2–1"
	stop                   // a function word
	noCue                  // "no longer": not a number of things
	money                  // "paid 500 pounds"
	weight                 // "weighs 106 pounds"
	heat                   // "temperatures reached 40C"
	time                   // "5 hours": a duration
	month
	person  // "women over 60"
	level   // "stood at 5"
	total   // "a total of 5": says nothing of what is counted
	change  // "rose 2 cents to 65 cents": by so much, to so much
	ranging // "ranges from 5 to 7": no change
)

var cueNames = map[string]cue{"label": label, "rank": rank, "score": score, "stop": stop, "no": noCue, "money": money, "weight": weight, "heat": heat,
	"person": person, "change": change, "total": total, "level": level, "time": time, "month": month, "ranging": ranging}

// lexicon holds the tables, decoded.
type lexicon struct {
	words         map[string]meaning
	before, after map[string]hedge
	hedgeEnds     map[string]bool // last words of hedges before a number
	units         map[string]unitName
}

// meaning is what a word is as a number, and what it says of one beside it.
type meaning struct {
	number numberWord
	cue    cue
}

var lexicons = sync.OnceValue(func() *lexicon {
	l := &lexicon{map[string]meaning{}, map[string]hedge{}, map[string]hedge{}, map[string]bool{}, map[string]unitName{}}
	for w := range numerals.Words {
		l.words[w.Form] = meaning{number: numberWord{class: classes[w.Class], low: w.Low, high: w.High}}
	}
	rows(hedgesTSV, func(f []string) {
		if f[2] == "after" {
			l.after[f[0]] = hedgeNames[f[1]]
			return
		}
		l.before[f[0]] = hedgeNames[f[1]]
		l.hedgeEnds[f[0][strings.LastIndexByte(f[0], ' ')+1:]] = true
	})
	rows(unitsTSV, func(f []string) {
		l.units[f[0]] = unitName{symbol: f[1], money: f[2] == "money"}
		if f[2] == "money" && isCode(f[1]) {
			l.units[f[1]] = unitName{symbol: f[1], money: true}
		}
		if f[2] == "money" && strings.Contains("USD EUR GBP CHF SEK NOK DKK AUD CAD", f[1]) {
			l.units["M"+f[1]] = unitName{symbol: f[1], money: true, millions: true}
		}
	})
	rows(contextTSV, func(f []string) {
		m := l.words[f[0]]
		m.cue |= cueNames[f[1]]
		l.words[f[0]] = m
	})
	return l
})

// rows calls each with the fields of every line of a table.
func rows(tsv string, each func(fields []string)) {
	for line := range strings.Lines(tsv) {
		if !strings.HasPrefix(line, "#") {
			each(strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
}

// isCode says whether s is an ISO 4217 code that is not also an English word in capitals.
func isCode(s string) bool {
	if len(s) != 3 || strings.ToUpper(s) != s || strings.ContainsAny(s, "$€£¥") {
		return false
	}
	return !strings.Contains("ALL TOP TRY CUP MOP GEL MAD PEN SOS BAM BOB", s)
}
