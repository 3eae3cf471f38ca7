// Package times finds expressions of time in analysed sentences and normalizes them to TIMEX3 values with intervals, after the
// TimeML guidelines (Pustejovsky et al. 2003, Saurí et al. 2006), in the manner of HeidelTime (Strötgen & Gertz 2010) and SUTime (Chang & Manning 2012).
// It reads news: a bare weekday or month lies in the past unless its clause speaks of the future.
//
// Words are in tables: lexicon.tsv (what an expression is made of), context.tsv (what a word says of a time beside it), holidays.tsv,
// zones.tsv, and those for numbers in package numerals. A reader is a method that reads one construct at an atom and says where it ends; times.go asks them in turn, and the one
// that reads furthest wins. Where each construct is:
//
//	date.go             a date without a clock time: which readers are asked
//	month.go            "5 March 2024", "March 5", "March", "March 5-7"; year_after.go the year behind
//	numeric.go          "2024-03-05", "5/3/2024"; known.go "9/11"
//	weekday.go          "Tuesday", "Monday the 21st", "two Thursdays ago"
//	week.go quarter.go season.go holiday.go   "week 31", "Q3", "in the spring", "Labor Day"
//	year.go decade.go fiscal.go               "2024", "the 1990s", "the 19th century", "44 BC", "fiscal 2021"
//	relative.go         "today", "the day after", "the week after next"
//	pointed.go          "last week", "next Tuesday", "the following day"; theunit.go "the weekend", "the rest of the year"
//	nth.go              "the first Monday in March", "the last week of 2023"
//	shifted.go          "three days ago", "two weeks later"; yearago.go "the year-ago quarter", "the same month last year"
//	event.go            "the day after the vote", "the eve of Sunday's vote"
//	edge.go             "early", "the end of", "year-end"
//	clock.go            clock times; clock_figures.go "9:15", "8pm"; clock_words.go "half past six", "shortly after two"; zone.go "GMT"
//	daypart.go          "the early hours", "at dawn"
//	dated.go moment.go  dates, parts of the day and clock times put together
//	duration.go         "about three hours", "for years"; spell.go count and unit; framed.go "the past five years", "all day",
//	                    "week-long"; stopwatch.go "a time of 2:11:40"
//	set.go              "every Monday", "twice a week", "daily", "$4 a day"
//	reference.go        "now", "in the past"
//	range.go            "from March to August 2011"
//	hedge.go bound.go   "at least", "until"
//
// and what they ask:
//
//	atom.go number.go words.go lexicon.go     atoms, numbers, words, the tables
//	tense.go verb.go report.go                whether a clause looks back or ahead, and whether its date is that of a report
//	yearless.go lean.go clock_day.go document.go   the year, the date or the day that an expression leaves out
//	unit.go calendar.go                       units and days as values
package times

import (
	"time"

	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Found is an expression of time in the text. The preposition before it is not in its span, though it may bound its value.
type Found struct {
	ud.Span
	Sentence    int // index of the sentence
	First, Last int // its tokens, half-open
	Head        int // the token that the rest of it hangs on
	Value       timex.Value
}

// Find finds the time expressions of the sentences in the order of the text; they do not overlap. Words like "Tuesday" and "last
// year" are resolved against published, the wall clock of its own zone counting; where it is zero they stay unresolved, with values like
// XXXX-WXX-2. Tags and heads are used to tell the tense of a clause where the tokens have them.
//
// A clock time without a date is of the day named in its sentence, else of the day last mentioned, else of the day of publication.
func Find(text string, sents []ud.Sentence, published time.Time) []Found {
	doc := newDocument(text, published)
	var found []Found
	var atoms []atom
	for k := range sents {
		atoms = atomize(text, &sents[k], atoms[:0])
		s := &scanner{text: text, sent: &sents[k], atoms: atoms, doc: doc}
		for _, p := range s.scan() {
			found = append(found, s.found(k, p))
		}
	}
	return found
}

// scanner reads one sentence.
type scanner struct {
	text    string
	sent    *ud.Sentence
	atoms   []atom
	doc     *document
	phrases []phrase // found so far
	depth   int      // of expressions within expressions
}

// phrase is an expression over atoms.
type phrase struct {
	first, end int // atoms, half-open
	v          timex.Value
	clock      *clock // a time of the day, still without its day where dateless
	part       string // part of the day, likewise
	dateless   bool
	monthFirst bool // "March 5": "March 5-7" may go on
	year       bool // says its year itself
	exact      bool // counted from a day that is named
	plan       bool // of a clause that looks ahead
	reporting  bool // when something was said, not when it happened
}

// deepest is how far expressions may nest ("five minutes after a quarter past …"); nothing sensible goes further.
const deepest = 4

// farthest is how many tokens or phrases away from an expression its verb or its date is looked for.
const farthest = 80

var blank = atom{num: -1, token: -1, entry: nothing}

// at is the atom at i, a blank one outside the sentence.
func (s *scanner) at(i int) *atom {
	if i < 0 || i >= len(s.atoms) {
		return &blank
	}
	return &s.atoms[i]
}

// scan finds the sentence's phrases.
func (s *scanner) scan() []phrase {
	for i := 0; i < len(s.atoms); {
		p, ok := s.expression(i)
		if !ok || p.end <= i {
			i++
			continue
		}
		p.reporting = s.saidOn(p.first)
		p.plan = s.tense(p.first) == future
		if !p.dateless {
			p.v = p.v.WithBound(s.bound(p))
			s.doc.mention(p)
			s.dateEvent(p)
		}
		s.phrases = append(s.phrases, p)
		i = p.end
	}
	for k := range s.phrases {
		if s.phrases[k].dateless {
			s.dateClock(k)
		}
		s.phrases[k].v = s.twilit(s.phrases[k])
	}
	for k := 1; k < len(s.phrases); k++ {
		s.joinRange(&s.phrases[k-1], &s.phrases[k])
	}
	return s.phrases
}

// expression reads the longest expression that starts at atom i.
func (s *scanner) expression(i int) (phrase, bool) {
	a := s.at(i)
	if !a.leads() || !s.at(i+1).leads() && s.is(i, "the", "a", "an", "in", "as", "no", "not", "this", "that", "these", "those", "'") {
		return phrase{}, false
	}
	if a.weekday > 0 || a.month > 0 || a.season > 0 {
		return s.dated(i)
	}
	return s.longest(i, (*scanner).set, (*scanner).dated, (*scanner).shifted, (*scanner).duration, (*scanner).reference)
}

func (s *scanner) found(sentence int, p phrase) Found {
	first, last := s.at(p.first), s.at(p.end-1)
	f := Found{Span: ud.Span{Start: first.Start, End: last.End}, Sentence: sentence, First: first.token, Last: last.token + 1, Value: p.v}
	f.Value.Value = withoutZone(f.Value.Value)
	f.Head = s.head(f.First, f.Last)
	return f
}

// head is the token from first up to last that the rest hangs on, the last one where there is no tree.
func (s *scanner) head(first, last int) int {
	for t := first; t < last; t++ {
		tok := &s.sent.Tokens[t]
		if (tok.Head < first || tok.Head >= last) && tok.Deprel != "" && tok.Deprel != "punct" {
			return t
		}
	}
	return last - 1
}
