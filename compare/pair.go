package compare

import (
	"fmt"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// pair is two facts held against each other: how their predicates and arguments answer to one another, what speaks for
// their being about one event, and where they part.
type pair struct {
	*story
	a, b       *fact
	ra, rb     reading
	similar    int // of the predicates, 0 … 100
	opposed    bool
	opposition lexicon.Opposition
	ca, cb     lexicon.Class
	links      []link
	when       timeLink // dates and clock times
	evidence   int      // that the two are about one event, without what the kinds make of where they part
	overlap    overlap
	field      string // a field that the predicates share where they are not alike
	why        []string
	x, y       *claims.Attribution // two remarks that may be one, where it is they that join the facts; nil for none
}

// timeLink is how the times of two facts go together.
type timeLink struct {
	truth timex.Truth
	x, y  *claims.Time
}

// newPair aligns two facts.
func (s *story) newPair(a, b *fact) *pair {
	p := &pair{story: s, a: a, b: b}
	p.predicates()
	p.arguments()
	p.times()
	p.overlap = s.overlapOf(a, b)
	p.weigh()
	return p
}

// predicates finds the readings of the two predicates that are most alike, or opposed.
func (p *pair) predicates() {
	for _, ra := range p.a.readings {
		for _, rb := range p.b.readings {
			if o, ok := lexicon.OppositionOf(ra.pred.Lemma, rb.pred.Lemma); ok && p.similar < 90 && !p.opposed {
				p.opposed, p.opposition, p.ra, p.rb, p.ca, p.cb = true, o, ra, rb, o.A, o.B
				p.why = []string{"opposed: " + o.Why}
			}
			if n, why := lexicon.Similar(ra.pred, rb.pred); n > p.similar && n >= 50 && !(p.opposed && (n < 90 || p.phrasal())) {
				p.similar, p.ra, p.rb, p.opposed = n, ra, rb, false
				p.ca, p.cb, _ = lexicon.Shared(ra.pred, rb.pred)
				p.why = []string{why}
			}
		}
	}
	if p.similar < 80 && !p.opposed && p.deal() {
		return
	}
	if p.similar == 0 && !p.opposed {
		p.ra, p.rb = p.a.readings[len(p.a.readings)-1], p.b.readings[len(p.b.readings)-1]
	}
	if p.similar < 50 && !p.opposed {
		p.kindred()
	}
}

// phrasal says whether two predicates are opposed by more than their verbs: “vote for”, “vote against”.
func (p *pair) phrasal() bool {
	return strings.Contains(p.ra.pred.Lemma, " ") && strings.Contains(p.rb.pred.Lemma, " ") && p.a.Predicate.Lemma == p.b.Predicate.Lemma
}

// kindred finds readings of the two predicates that are of one field.
func (p *pair) kindred() {
	for _, ra := range p.a.readings {
		for _, rb := range p.b.readings {
			if f := lexicon.Field(ra.pred.Lemma, rb.pred.Lemma); f != "" {
				p.ra, p.rb, p.field = ra, rb, f
				p.why = []string{"field " + f + ": " + ra.pred.String() + ", " + rb.pred.String()}
				return
			}
		}
	}
}

// deal takes two clauses that name a price for predicates of one purchase: “sold for”, “is paying”.
func (p *pair) deal() bool {
	for _, ra := range p.a.readings {
		for _, rb := range p.b.readings {
			if lexicon.Deal(ra.pred) && lexicon.Deal(rb.pred) && p.a.money() && p.b.money() {
				p.similar, p.ra, p.rb, p.ca, p.cb = 85, ra, rb, lexicon.Class{}, lexicon.Class{}
				p.why = []string{"a price: " + ra.pred.String() + ", " + rb.pred.String()}
				return true
			}
		}
	}
	return false
}

// agreedDeal says whether both clauses name the price of a purchase, which is one whether it is planned or done.
func (p *pair) agreedDeal() bool {
	return p.a.mood != irreal && p.b.mood != irreal && p.similar >= 80 && lexicon.Deal(p.ra.pred) && lexicon.Deal(p.rb.pred) && p.a.money() && p.b.money()
}

// core says whether a role names a participant rather than a circumstance.
func core(r lexicon.Role) bool {
	switch claims.Role(r) {
	case claims.Subject, claims.Object, claims.Recipient, claims.With, claims.To, claims.From, claims.Complement, claims.Attributed, claims.By, claims.About:
		return true
	}
	return false
}

// classRole is the role of an argument in the class of its predicate.
func classRole(f *fact, r reading, c lexicon.Class, a *arg) lexicon.Role {
	if r.result {
		if a.Role != claims.Object {
			return ""
		}
		return c.Role(lexicon.Role(claims.Subject), false)
	}
	if a.Role == claims.Subject && r.pred.Noun && r.consumed != nil && r.consumed.Role == claims.Object && observes(f.Predicate.Lemma) {
		return "" // who “recorded a fall” did not fall
	}
	if r.pred.Noun && r.consumed != nil && r.consumed.Role == claims.Object && observes(f.Predicate.Lemma) && changes(r.consumed, a.Argument) {
		return c.Role(lexicon.Role(claims.Subject), false)
	}
	if particle(a.Preposition) && r.pred.Lemma == f.Predicate.Lemma+" "+a.Preposition {
		return c.Role(lexicon.Role(claims.Object), true) // “swore in the ministers”
	}
	transitive := f.Predicate.Passive || f.Argument(claims.Object) != nil
	return c.Role(lexicon.Role(a.Role), transitive)
}

// particle says whether a preposition behind a verb is often a part of it.
func particle(prep string) bool {
	switch prep {
	case "in", "out", "off", "over", "up", "down":
		return true
	}
	return false
}

// arguments links the arguments of one role, then those that are the same in another role.
func (p *pair) arguments() {
	as, bs := p.open(p.a, p.ra), p.open(p.b, p.rb)
	used := map[*arg]bool{}
	for _, x := range as {
		for _, y := range bs {
			r := classRole(p.a, p.ra, p.ca, x)
			if r == "" || used[y] || r != classRole(p.b, p.rb, p.cb, y) || r == lexicon.Role(claims.InPlace) && x.Preposition != y.Preposition && x.entity == nil {
				continue
			}
			l := liken(x, y)
			l.role = r
			p.links = append(p.links, l)
			used[y] = true
			break
		}
	}
	p.cross(as, bs)
	if p.opposed {
		p.topic(p.ra, bs)
		p.topic(p.rb, as)
	}
}

// topic links what a noun that is the predicate of the one is of with what the other is about: “a fall in well pressure”, “the pressure rose”.
func (p *pair) topic(r reading, others []*arg) {
	if r.consumed == nil {
		return
	}
	for _, y := range others {
		if (y.Role == claims.Subject || y.Role == claims.Object) && y.Quantity == nil && y.HeadUPOS == ud.NOUN && !p.linkedSame(y) && modified(&arg{Argument: r.consumed}, y.head()) {
			p.links = append(p.links, link{a: y, b: y, role: lexicon.Role(claims.Object), like: same, weight: 2, why: "both of: " + y.head()})
		}
	}
}

// cross links participants that are the same in another role: “X met Y”, “X and Y met”, “the meeting between Y and X”.
func (p *pair) cross(as, bs []*arg) {
	for _, x := range members(as) {
		for _, y := range members(bs) {
			if p.linkedSame(x) || p.linkedSame(y) {
				continue
			}
			if l := liken(x, y); l.like == same {
				l.role, l.weight = lexicon.Role(x.Role), max(1, l.weight-1)
				l.turned = x.Role == claims.Subject && y.Role == claims.Object || x.Role == claims.Object && y.Role == claims.Subject
				p.links = append(p.links, l)
			}
		}
	}
}

// members lists the members of all arguments.
func members(as []*arg) []*arg {
	var out []*arg
	for _, a := range as {
		out = append(out, a.each()...)
	}
	return out
}

func (p *pair) linkedSame(x *arg) bool {
	for _, l := range p.links {
		if l.like == same && (l.a == x || l.b == x) {
			return true
		}
	}
	return false
}

// open lists the arguments that are neither part of the predicate nor a time.
func (p *pair) open(f *fact, r reading) []*arg {
	var out []*arg
	for _, a := range f.args {
		if a.Argument != r.consumed && a.Role != claims.AtTime && a.Role != claims.Manner {
			out = append(out, a)
		}
	}
	return out
}

// times compares the dates and clock times of the two clauses.
func (p *pair) times() {
	p.when = compareTimes(p.a.when, p.b.when)
}

// compareTimes is Yes where some time of the one goes with one of the other, No where none does and one cannot.
func compareTimes(as, bs []*claims.Time) timeLink {
	var out timeLink
	for _, x := range as {
		for _, y := range bs {
			t := compatible(x, y)
			switch {
			case t == timex.Yes && out.truth != timex.Yes, t == timex.No && out.truth == timex.CannotTell:
				out = timeLink{t, x, y}
			}
		}
	}
	return out
}

// weigh sums up what speaks for the two being about one event.
func (p *pair) weigh() {
	p.predicateEvidence()
	for _, l := range p.links {
		switch l.like {
		case same:
			p.add(l.weight, l.why)
		case related:
			p.add((l.weight+1)/2, l.why)
		}
	}
	if p.sameDay() {
		p.add(2, fmt.Sprintf("same time: %s, %s", p.when.x.Text, p.when.y.Text))
	}
	if p.a.speaker != nil && p.a.speaker == p.b.speaker {
		p.add(1, "same speaker: "+p.a.speaker.Name)
	}
	p.add(p.words(), "shared words")
	p.contexts()
	if r := p.related[p.a.doc][p.b.doc]; p.a.doc != p.b.doc && r < 4 {
		p.add(min(-1, r-4), "articles with little in common")
	}
	if p.ra.consumed != nil && p.rb.consumed != nil && p.ra.pred.Noun && p.ra.pred == p.rb.pred {
		p.add(2, "same event: "+p.ra.pred.Lemma)
	}
}

// predicateEvidence counts what the predicates give: little where they are vague by themselves, such as “have”.
func (p *pair) predicateEvidence() {
	known := min(lexicon.Weight(p.ra.pred.Lemma), lexicon.Weight(p.rb.pred.Lemma)) > 0
	switch {
	case p.opposed, p.similar == 90, p.similar > 90 && (known || happens(nil, p.ra.pred.Lemma)):
		p.evidence += 3
	case p.similar >= 80 && known:
		p.evidence += 2
	case p.similar > 0:
		p.evidence++
	}
}

func (p *pair) add(n int, why string) {
	if n != 0 {
		p.evidence += n
		p.why = append(p.why, fmt.Sprintf("%s (%+d)", why, n))
	}
}

// words counts the weighty words that the clauses share beside what has been linked, at most three.
func (p *pair) words() int {
	n := 0
	for w, weight := range p.a.words {
		if weight >= 5 && p.b.words[w] > 0 && !p.covered(w) {
			n++
		}
	}
	return min(n, 3)
}

func (p *pair) covered(w string) bool {
	for _, l := range p.links {
		if (l.like == same || l.like == related) && (w == stem(l.a.head(), l.a.HeadUPOS) || l.a.entity != nil && l.a.HeadUPOS == ud.PROPN && strings.Contains(strings.ToLower(l.a.Text), w)) {
			return true
		}
	}
	return w == stem(p.ra.pred.Lemma, p.a.Predicate.UPOS) || w == stem(p.rb.pred.Lemma, p.b.Predicate.UPOS)
}

// otherDays says whether two clauses, not both with a date of their own, stand where other days are told of: “The conversation lasted 20
// minutes” after “spoke by telephone on Thursday”.
func (p *pair) otherDays() (x, y *claims.Time, ok bool) {
	if p.when.truth != timex.CannotTell || len(p.a.days) == 0 || len(p.b.days) == 0 {
		return nil, nil, false
	}
	for _, x := range p.a.days {
		for _, y := range p.b.days {
			if x.Value.Compatible(y.Value) != timex.No {
				return nil, nil, false
			}
		}
	}
	return p.a.days[0], p.b.days[0], true
}

// contexts compares the past that the two clauses speak of.
func (p *pair) contexts() {
	if x, y, ok := p.otherDays(); ok {
		p.add(-4, fmt.Sprintf("told of other days: %s, %s", x.Text, y.Text))
	}
	x, y := p.a.context, p.b.context
	switch {
	case x == nil && y == nil:
	case x != nil && y != nil:
		if x.Value.Compatible(y.Value) == timex.No && (x != p.when.x || y != p.when.y) {
			p.add(-6, fmt.Sprintf("other times: %s, %s", x.Text, y.Text))
		}
	case longPast(p.a, x), longPast(p.b, y):
		p.add(-4, "only one speaks of the past")
	default:
		p.add(-1, "only one speaks of months ago")
	}
}

// longPast says whether a time lies more than half a year before the fact's document.
func longPast(f *fact, t *claims.Time) bool {
	return t != nil && t.To.Before(f.Document.Published.AddDate(0, -6, 0))
}
