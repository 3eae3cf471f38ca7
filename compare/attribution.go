package compare

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/kljensen/snowball/english"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// checkAttribution finds one statement that is credited to two speakers: the same words in quotation, from other mouths.
func checkAttribution(p *pair) (residue, bool) {
	x, y := p.a.Statement(), p.b.Statement()
	if p.x != nil {
		return p.echoed(p.x, p.y)
	}
	if x == nil || y == nil || p.opposed || p.committed() || p.passedOn(x, y) || judged(x) || judged(y) || x.Source == nil || y.Source == nil || p.a.Polarity != p.b.Polarity || p.credits(p.a, y.Source) || p.credits(p.b, x.Source) {
		return residue{}, false
	}
	bonus := max(p.sameRemark(x, y, p.a.said, p.b.said), p.sameRemark(x, y, p.clause(p.a, x), p.clause(p.b, y)))
	if bonus == 0 && x.Kind == claims.Indirect && y.Kind == claims.Indirect && sameWords(p.a.said, p.b.said) && !(tells(p.a.said, p.b.said) && tells(p.b.said, p.a.said)) {
		bonus = 4
	}
	e := p.echoOf(x, y)
	if bonus == 0 && e.remark() {
		bonus = 2
	}
	if bonus == 0 {
		return residue{}, false
	}
	if e.generic == 0 && e.quoted == 1 && (x.Kind == claims.Indirect || y.Kind == claims.Indirect) {
		return residue{}, false // two may well report one event
	}
	return p.credited(x, y, e, bonus), true
}

// echoed is the same of two remarks whose clauses nothing else joins.
func (p *pair) echoed(x, y *claims.Attribution) (residue, bool) {
	if p.opposed || p.committed() || p.passedOn(x, y) || sameSource(p, x.Source, y.Source) || p.credits(p.a, y.Source) || p.credits(p.b, x.Source) {
		return residue{}, false
	}
	e := p.echoOf(x, y)
	bonus := max(2, p.sameRemark(x, y, p.remark(p.a.Document, x), p.remark(p.b.Document, y)))
	return p.credited(x, y, e, bonus), bonus > 2 || e.remark()
}

// credited is where two statements of one remark part: in who made it.
func (p *pair) credited(x, y *claims.Attribution, e echo, bonus int) residue {
	a, b := statement(p.a, x), statement(p.b, y)
	return residue{x: x.Source.Span, y: y.Source.Span, a: &a, b: &b, bonus: bonus, message: "the same words from " + against(x.Source.Text, y.Source.Text),
		echo: &e, doubtful: bonus == 4, open: p.unnamed(x.Source) || p.unnamed(y.Source)}
}

// judged says whether what an attribution holds is a thing that its source blames or praises, which others speak of too, or weighs or asks.
func judged(a *claims.Attribution) bool {
	return a.Cue != nil && (in(a.Cue.Lemma, "accuse", "condemn", "praise") || a.Kind == claims.Indirect && (a.Cue.Class == claims.Intention || a.Cue.Class == claims.Question || a.Cue.Lemma == "decide"))
}

// passedOn says whether one of two speakers cites others for what he says: “…, they told me”.
func (p *pair) passedOn(x, y *claims.Attribution) bool {
	return secondHand.MatchString(x.Content.Text) || secondHand.MatchString(y.Content.Text)
}

var secondHand = regexp.MustCompile(`(?i)\b(told (me|us)|I (read|heard) that|(was|were|am|are) told|they (say|said|tell)|as (he|she|they) (put|puts|said|says))\b|, I (read|hear|heard)\b`)

// credits says whether the fact goes back to the source, at first or second hand.
func (p *pair) credits(f *fact, s *claims.Source) bool {
	return slices.ContainsFunc(f.Attribution, func(a *claims.Attribution) bool { return a.Source != nil && sameSource(p, a.Source, s) })
}

// sameSource says whether two sources are, or may be, one speaker.
func sameSource(p *pair, x, y *claims.Source) bool {
	a, b := p.merged[x.Entity], p.merged[y.Entity]
	if a != nil && a == b {
		return true
	}
	if a != nil && b != nil && a.named() && b.named() && (lexicon.Weight(x.Text) == 0 || lexicon.Weight(y.Text) == 0) {
		score, _ := names.Match(names.Person, a.Name, b.Name)
		return score >= names.Short // “she” is each time another
	}
	if holdsWords(x.Text, y.Text) {
		return true
	}
	if nameless(a, x) || nameless(b, y) {
		return true // who “she” is remains open
	}
	if holdsOffice(a, b, y) || holdsOffice(b, a, x) {
		return true // “the prosecutor” may well be Ana Reis, the prosecutor
	}
	score, _ := names.Match(names.Person, sourceName(x), sourceName(y))
	return score >= names.Short || bySurname(sourceName(x), sourceName(y))
}

// holdsOffice says whether a named speaker holds the office by which an unnamed one is called.
func holdsOffice(named, other *Entity, s *claims.Source) bool {
	return named != nil && named.named() && (other == nil || !other.named()) && slices.ContainsFunc(named.Roles, func(o names.Office) bool {
		return o.Head != "" && slices.Contains(wordsOf(s.Text), strings.ToLower(o.Head))
	})
}

// bySurname says whether two names end in one surname before which one of them has nothing but short titles: “Fanning”, “Const. Fanning”.
func bySurname(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) == 0 || len(y) == 0 || !strings.EqualFold(x[len(x)-1], y[len(y)-1]) {
		return false
	}
	titles := func(words []string) bool {
		return !slices.ContainsFunc(words[:len(words)-1], func(w string) bool { return len(w) < 3 || w[len(w)-1] != '.' })
	}
	return titles(x) || titles(y)
}

// unnamed says whether a source is no person with a name: who might be anybody, or for whom somebody else may have spoken.
func (p *pair) unnamed(s *claims.Source) bool {
	e := p.merged[s.Entity]
	return e == nil || !e.named() || e.Kind != claims.Person
}

// nameless says whether a source is a pronoun that refers to nobody with a name.
func nameless(e *Entity, s *claims.Source) bool {
	return lexicon.Weight(s.Text) == 0 && (e == nil || !e.named())
}

// sourceName is the name of a source, else its words.
func sourceName(s *claims.Source) string {
	if s.Entity != nil {
		return s.Entity.Name
	}
	return s.Text
}

// sameRemark is the evidence that what two attributions hold, all or the clause in question, is one remark, 6 or 0: a quotation in nearly the same words, or a report that keeps
// its image, the rare words that the story has nowhere else. What both only report must be alike in both ways, since two speakers
// may well state one fact.
func (p *pair) sameRemark(x, y *claims.Attribution, a, b *remark) int {
	words, image := sameWords(a, b), p.sameImage(a, b)
	reported := x.Kind == claims.Indirect || y.Kind == claims.Indirect
	if x.Kind == claims.Indirect && y.Kind == claims.Indirect && tells(a, b) && tells(b, a) {
		return 0 // two reports that differ in a word each: see the other kinds
	}
	if !reported && words || reported && image && (words || x.Kind != y.Kind) {
		return 6
	}
	return 0
}

// sameWords says whether two texts have at least five words in common, in order but for one break, that make up four fifths of
// the shorter.
func sameWords(a, b *remark) bool {
	x, y := a.words, b.words
	shared, least := max(common(x, y), bag(x, y)-1), min(len(x), len(y))
	return shared >= 5 && 5*shared >= 4*least
}

// bag is how many words two texts have in common, whatever the order.
func bag(x, y []string) int {
	count, n := map[string]int{}, 0
	for _, w := range x {
		count[w]++
	}
	for _, w := range y {
		if count[w] > 0 {
			count[w]--
			n++
		}
	}
	return n
}

// tells says whether a text has a telling word that the other lacks.
func tells(a, b *remark) bool {
	for w := range a.telling {
		if b.telling[w] == 0 {
			return true
		}
	}
	return false
}

// sameImage says whether two texts share at least two words that the story uses nowhere else, and three fifths of the words
// that tell something in either.
func (p *pair) sameImage(a, b *remark) bool {
	x, y := a.telling, b.telling
	rare, shared := 0, 0
	for w, n := range x {
		if y[w] > 0 {
			shared++
			if n >= 5 && p.sentences[w] <= 2 {
				rare++
			}
		}
	}
	return rare >= 2 && 5*shared >= 3*min(len(x), len(y)) && !a.digits && !b.digits
}

// remark is what an attribution holds, taken apart once for all pairs.
type remark struct {
	words   []string
	telling map[string]int
	digits  bool
}

// clause is what the attribution says in the fact's own clause.
func (s *story) clause(f *fact, a *claims.Attribution) *remark {
	part := ud.Span{Start: max(f.Start, a.Content.Start), End: min(f.End, a.Content.End)}
	for _, p := range a.Content.Parts {
		if p.Contains(f.Predicate.Span) {
			part = ud.Span{Start: max(f.Start, p.Start), End: min(f.End, p.End)}
		}
	}
	if part.End <= part.Start {
		return s.remarkOf("")
	}
	return s.remarkOf(part.Of(f.Document.Text))
}

func (s *story) remark(d *claims.Document, a *claims.Attribution) *remark {
	if r, ok := s.remarks.Load(a); ok {
		return r.(*remark)
	}
	text := a.Content.Text
	if a.Content.Parts != nil {
		text = ""
		for _, p := range a.Content.Parts {
			text += p.Of(d.Text) + " "
		}
	}
	r := s.remarkOf(text)
	s.remarks.Store(a, r)
	return r
}

func (s *story) remarkOf(text string) *remark {
	words := wordsOf(text)
	return &remark{words, s.telling(words), strings.ContainsAny(text, "0123456789")}
}

// telling are the weights by stem of the words that tell something.
func (s *story) telling(words []string) map[string]int {
	out := map[string]int{}
	for _, w := range words {
		if idle(w) {
			continue
		}
		if lemma := s.lemmas[w]; lemma != "" {
			w = lemma
		}
		if n := lexicon.Weight(w); n >= 4 {
			out[english.Stem(w, false)] = n
		}
	}
	return out
}

var apostrophes = strings.NewReplacer("’", "", "'", "")

// wordsOf are the words of a text in lower case without marks.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(apostrophes.Replace(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// common is the length of the longest common subsequence.
func common(x, y []string) int {
	row := make([]int, len(y)+1)
	for _, v := range x {
		last := 0
		for j, w := range y {
			old := row[j+1]
			if v == w {
				row[j+1] = last + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			last = old
		}
	}
	return row[len(y)]
}

// statement is the span from source to content, or the clause with its source where that is long.
func statement(f *fact, a *claims.Attribution) ud.Span {
	s := a.Content.Span.Hull(a.Source.Span)
	if a.Cue != nil {
		s = s.Hull(a.Cue.Span)
	}
	if s.Len() > longest {
		s = f.Span.Hull(a.Source.Span)
	}
	if s.Len() > longest {
		s = f.Span
	}
	return s
}

// longest is the length in bytes up to which a quoted statement stays readable.
const longest = 240
