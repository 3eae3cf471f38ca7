// Package quantities recognizes numbers, amounts, percentages and ages in analysed text, with their unit, their hedge and what
// they count. It reads white space, forms, parts of speech and heads; without the latter two it makes do with the next word.
//
// Choices that its readers should know:
//   - The span covers hedge, number, unit and currency, not the noun that is counted.
//   - Durations are times and left out; ages are quantities in the units year, month, week and day.
//   - A score ("2–1") or a vote ("five to one") is two quantities with the unit "score", in the order of the text.
//   - "No flights", "nobody", "none of" are exactly 0 with the hedge "no".
//   - Money is an ISO 4217 code where the words settle the country; "dollars" and $ alone are USD, "pounds" GBP or lb by context.
//     Names that several countries share stay as they are in the singular: peso, rupee, franc, dinar, krona, krone, ….
//   - "Rose 2 cents to 65 cents" is a change and a level, no range; "from 5 to 7 percent" is two quantities with one unit.
//   - A measure is of the noun that it describes ("a 20 percent stake", "winds of 90 mph") or that has come to it ("sales fell to 9
//     million euros"); the amount of a change is of nothing.
//   - A fraction without unit ("two thirds of") is a share between 0 and 1.
//   - Intervals of hedges: about ±10 %, some ±15 %, nearly −10 %, just over +5 %, just under −5 %; a count by 1 at least.
//     An outer hedge bounds the number itself: "more than about 50" is over 50.
//
// Words are in tables: those for numbers in package numerals, hedges.tsv, units.tsv (made by gen.go from gen_units.tsv, gen_currencies.tsv and others' data) and
// context.tsv (what a word says of a number beside it). find.go reads a sentence from left to right; where each construct is:
//
//	number.go    "1,950", "two hundred and six", "4.2bn", "dozens"; power.go "1.3e6"
//	fraction.go  "two thirds", "half a million", "one in five", "7 3/4"
//	amount.go    a number with sign and unit, "5 ft 2 in"; unit.go units and rates; money.go currencies, pounds, cents
//	range.go     "10 to 12 percent"; shared.go a unit that two numbers share, "31 by 24 cm"
//	hedge.go     "at least", "or so", "more than 10 but fewer than 20"
//	score.go     "won 2–1", "voted five to one"
//	none.go      "no flights", "nobody"
//	age.go       "54-year-old", "aged 61", "Ida Holm, 63,"
//	exclude.go   numbers that are no quantities: years, dates, names, labels, codes, telephones, list numbers; duration.go times
//	of.go        what is counted; noun.go its noun phrase; level.go "inflation slowed to 4 percent"; elided.go "four of whom"
//	per.go       "12 euros a share"
package quantities

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// Found is a quantity in a document.
type Found struct {
	ud.Span
	Sentence, First, Last int // index of the sentence; its tokens, half-open
	Head                  int // token of the number itself: the last that belongs to it
	Value                 quantity.Value
	Of                    string // what is counted, as written; empty where nothing is
	OfHead                string // lemma of its head
	Per                   string // lemma of what it goes with each: "share" in "12 euros a share"; empty for none
	Ordinal               bool   // "third": Low and High are the rank
}

// Find gives the quantities of a document in the order of the text. What overlaps a span of taken (times) is none, but for
// ages ("54-year-old"), which TIMEX3 counts among the durations, and three quarters of a thing.
func Find(text string, sents []ud.Sentence, taken []ud.Span) []Found {
	longest := 0
	for i := range sents {
		longest = max(longest, len(sents[i].Tokens))
	}
	s := &scanner{lex: lexicons(), text: text, atoms: make([]atom, 0, longest+longest/4)}
	taken = slices.DeleteFunc(slices.Clone(taken), func(t ud.Span) bool { return isAge(text, t) || isPart(text, t) })
	slices.SortFunc(taken, func(a, b ud.Span) int { return a.Start - b.Start })
	first := 0
	for i := range sents {
		for first < len(taken) && taken[first].End <= sents[i].Start {
			first++
		}
		s.read(&sents[i], i, taken[first:])
		s.scan()
	}
	return s.founds
}

// scan reads the sentence from left to right; each construct says where it ends.
func (s *scanner) scan() {
	for i := 0; i < len(s.atoms); {
		switch {
		case s.atoms[i].taken:
			i++
		case s.atoms[i].word.class != noNumber || s.atoms[i].symbol > 127 && vulgar[s.atoms[i].symbol] > 0:
			i = max(i+1, s.numeric(i))
		case s.atoms[i].letter && s.text[s.atoms[i].Start]|0x20 == 'n':
			i = max(i+1, s.none(i))
		default:
			i++
		}
	}
}

// numeric reads whatever begins with the number at atom i, and says where it ends.
func (s *scanner) numeric(i int) int {
	if next := max(s.scoreline(i), s.votes(i)); next > i {
		return next
	}
	a, ok := s.amount(i)
	if !ok {
		return a.next
	}
	if s.dated(a) {
		return a.next
	}
	a = s.until(a)
	if s.excluded(a) {
		return a.next
	}
	a = s.age(a)
	if s.duration(a) {
		return a.next
	}
	s.hedged(&a)
	s.both(&a)
	s.emit(a)
	return a.next
}

// emit records an amount; no later one can take its atoms.
func (s *scanner) emit(a amount) {
	head := s.atoms[a.number.next-1].token
	f := Found{Span: s.span(a.from, a.next), Sentence: s.index, Head: head,
		First: s.atoms[a.from].token, Last: s.atoms[a.next-1].token + 1, Ordinal: a.number.ordinal}
	f.Value = quantity.Value{Low: a.low, High: a.high, OpenLow: a.openLow, OpenHigh: a.openHigh, Unit: a.unit, Hedge: a.hedge}
	f.Of, f.OfHead = s.counted(a, f)
	f.Per = s.per(a)
	s.founds = append(s.founds, f)
	for i := a.from; i < a.next; i++ {
		s.atoms[i].taken = true
	}
}
