package compare

import (
	"slices"
	"strings"

	"github.com/kljensen/snowball/english"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// fact is a claim as a comparison sees it.
type fact struct {
	*claims.Claim
	doc      int // index of its document in the story
	index    int // its place among the story's facts
	sentence string
	id       string
	readings []reading
	args     []*arg
	when     []*claims.Time // the dates and clock times of its clause
	lasting  []*claims.Time // its durations
	days     []*claims.Time // the days that its sentence speaks of, or those before it in the paragraph
	context  *claims.Time   // a date long past that the sentences before it speak of, nil where they don't
	mood     mood
	guess    bool           // somebody expects it to come
	speaker  *Entity        // who asserts it where that is not the publisher; nil where unknown too
	words    map[string]int // weight by stem of the content words that tell something
	terms    []term
	said     *remark // what the attribution that states it holds, nil for none

	commitment *commitment // the stance that it reports, nil for none
}

// reading is one way to read the predicate: by its verb, or by the verb with its object ("hold talks").
type reading struct {
	pred     lexicon.Pred
	consumed *claims.Argument // the argument that is part of the predicate
	// result says that the predicate is what a verb left its object as (“left 29 passengers injured”): the object is its subject.
	result bool
}

// arg is an argument of a fact with what it refers to in the story.
type arg struct {
	*claims.Argument
	entity   *Entity
	beside   bool // its entity is named right beside it: “a night watchman, Ali Said, ”
	members  []*arg
	leader   *Entity // who leads it, where it is a group of people: “a team led by Ana Reis”
	text     string  // of its document
	standing names.Standing
}

// mood groups the modalities: what is said to be so, what is said to come, what may be.
type mood uint8

const (
	real mood = iota
	future
	irreal
)

func moodOf(m claims.Modality) mood {
	switch m {
	case claims.Actual, claims.Probable:
		return real
	case claims.Planned, claims.Required, claims.Desired:
		return future
	}
	return irreal
}

// newFact prepares a claim for comparison.
func (s *story) newFact(doc int, c *claims.Claim) *fact {
	f := &fact{Claim: c, doc: doc, sentence: c.Sentence.Of(c.Document.Text), id: c.Document.ID + "#" + c.ID, mood: moodOf(c.Modality), words: map[string]int{}}
	for _, a := range c.Arguments {
		f.args = append(f.args, s.newArgs(c, a)...)
	}
	if a := s.whereabouts(doc, c); a != nil {
		f.args = append(f.args, s.newArg(c, a))
	}
	for _, t := range c.Times {
		switch t.Type {
		case timex.Date, timex.Time:
			f.when = append(f.when, t)
		case timex.Duration:
			if !distance(c.Document.Text[t.End:]) && !age(c, t) {
				f.lasting = append(f.lasting, t)
			}
		}
	}
	f.readings = readings(c)
	if c.Predicate.Passive && c.Predicate.Light == "" && scheduled(c.Predicate.Lemma) && f.mood == real {
		f.mood = future
	}
	if c.Predicate.Lemma == "blame" && c.Modality == claims.Planned && !c.Predicate.Passive && c.Argument(claims.Object) == nil {
		f.mood = real // “is to blame”
	}
	if a := c.Statement(); a != nil {
		f.said = s.remark(f.Document, a)
		f.guess = f.mood != real && a.Cue != nil && a.Cue.Class == claims.Belief
		if a.Source != nil {
			f.speaker = s.merged[a.Source.Entity]
		}
	}
	if c, ok := s.commitmentOf(f); ok {
		f.commitment = &c
	}
	f.terms = s.terms(f)
	f.weighWords(c.Content)
	for _, a := range c.Arguments {
		if a.Role == claims.Complement {
			f.weighWords(a.Modifiers)
		}
	}
	return f
}

// age says whether a duration is how old somebody is, which is a quantity too.
func age(c *claims.Claim, t *claims.Time) bool {
	return slices.ContainsFunc(c.Quantities, func(q *claims.Quantity) bool { return q.Span.Overlaps(t.Span) })
}

// distance says by what follows a duration that it is the time between two events, not the length of one: “a day | after the eruption”.
func distance(after string) bool {
	for _, w := range [...]string{"after", "before", "into"} {
		if strings.HasPrefix(after, " "+w+" ") {
			return true
		}
	}
	return false
}

// weighWords adds the words that tell something.
func (f *fact) weighWords(words []claims.Word) {
	for _, w := range words {
		if n := lexicon.Weight(w.Lemma); n > 0 && w.UPOS != ud.NUM && w.Time == nil {
			f.words[stem(w.Lemma, w.UPOS)] = n
		}
	}
}

// stem brings the forms of one root together: evacuate, evacuation. Names are left as they are.
func stem(lemma string, u ud.UPOS) string {
	if u == ud.PROPN {
		return lemma
	}
	return english.Stem(lemma, false)
}

// newArgs is an argument as a comparison sees it. Of two that only a comma joins each stands by itself: “in Kumasi, in the stadium”.
func (s *story) newArgs(c *claims.Claim, a *claims.Argument) []*arg {
	out := s.newArg(c, a)
	if len(out.members) != 2 || coordinated(c.Document.Text, a.Members[0].Span, a.Members[1].Span) {
		return []*arg{out}
	}
	second := out.members[1]
	out.members = nil
	return []*arg{out, second}
}

// coordinated says whether a word between two conjuncts joins them.
func coordinated(text string, x, y ud.Span) bool {
	if x.Start > y.Start {
		x, y = y, x
	}
	return y.Start < x.End || slices.ContainsFunc(strings.Fields(text[x.End:y.Start]), func(w string) bool {
		switch w {
		case "and", "or", "nor", "but", "&", "plus", "as":
			return true
		}
		return false
	})
}

func (s *story) newArg(c *claims.Claim, a *claims.Argument) *arg {
	out := &arg{Argument: a, entity: s.merged[a.Entity], text: c.Document.Text}
	if at := (passage{c.Document, a.HeadSpan}); !named(out) {
		if e := s.beside[at]; e != nil {
			out.entity, out.beside = e, true
		}
		if !heading(c.Predicate.Lemma) {
			out.leader = s.leaderOf(a, s.leaders[at])
		}
	}
	out.standing = standingOf(out)
	for _, m := range a.Members {
		out.members = append(out.members, s.newArg(c, m))
	}
	return out
}

// arg is the fact's view of one of its claim's arguments, nil for nil.
func (f *fact) arg(a *claims.Argument) *arg {
	for _, x := range f.args {
		if x.Argument == a {
			return x
		}
	}
	return nil
}

// readings lists how a claim's predicate may be looked up, phrases first.
func readings(c *claims.Claim) []reading {
	p := c.Predicate
	var out []reading
	if c.Form == claims.Verbal {
		for _, a := range c.Arguments {
			if a.Role == claims.Subject {
				continue
			}
			phrase := p.Lemma + " " + a.Head
			if a.Preposition != "" {
				phrase = p.Lemma + " " + a.Preposition + " " + a.Head
			}
			if _, ok := lexicon.ClassOf(phrase); ok {
				out = append(out, reading{pred: lexicon.Pred{Lemma: phrase}, consumed: a})
			} else if with := p.Lemma + " " + a.Preposition; a.Preposition != "" && (isClass(with) || lexicon.Listed(with)) {
				out = append(out, reading{pred: lexicon.Pred{Lemma: p.Lemma + " " + a.Preposition}})
			}
		}
	}
	if a := c.Argument(claims.Complement); a != nil && persists(p.Lemma) {
		if phrase := "stay " + strings.ToLower(a.HeadSpan.Of(c.Document.Text)); lexicon.Listed(phrase) {
			out = append(out, reading{pred: lexicon.Pred{Lemma: phrase}, consumed: a}) // “remained closed”
		}
	}
	if a := c.Argument(claims.Subject); c.Form == claims.Verbal && a != nil && a.HeadUPOS == ud.NOUN && happens(out, p.Lemma) {
		out = append(out, reading{pred: lexicon.Pred{Lemma: a.Head, Noun: true}, consumed: a})
	}
	if a := c.Argument(claims.Object); p.Passive && a != nil && a.HeadUPOS == ud.NOUN && arranges(p.Lemma) {
		out = append(out, reading{pred: lexicon.Pred{Lemma: a.Head, Noun: true}, consumed: a})
	}
	if a := purpose(c); a != nil && c.Form == claims.Verbal {
		out = append(out, reading{pred: lexicon.Pred{Lemma: a.Head}, consumed: a})
	}
	if way := direction(c); way != "" {
		out = append(out, reading{pred: lexicon.Pred{Lemma: "move " + way}})
	}
	if a := c.Argument(claims.Object); c.Form == claims.Verbal && a != nil && !p.Passive && (light(p.Lemma) || observes(p.Lemma) && changeOf(c, a)) {
		out = append(out, reading{pred: lexicon.Pred{Lemma: a.Head, Noun: true}, consumed: a}) // “made the discovery”
	}
	if a := c.Argument(claims.Attributed); a != nil && (p.Lemma == "leave" || p.Lemma == "render") && a.HeadUPOS != ud.NOUN {
		out = append(out, reading{lexicon.Pred{Lemma: a.Head}, a, true}) // “left 29 passengers injured”
	}
	if a := c.Argument(claims.Subject); (c.Form == claims.Copular || measures(p.Lemma) || a != nil && isToll(a.Head) && c.Argument(claims.To) != nil) && a != nil && a.HeadUPOS == ud.NOUN && a.Quantity == nil && len(c.Quantities) > 0 {
		out = append(out, reading{pred: lexicon.Pred{Lemma: a.Head, Noun: true}, consumed: a}) // “turnout was 58 percent”
	}
	return append(out, reading{pred: lexicon.Pred{Lemma: p.Lemma, Noun: p.UPOS == ud.NOUN}})
}

// isToll says whether a noun stands for a number of victims.
func isToll(noun string) bool { return noun == "toll" }

// measures says whether a verb gives the number that its subject comes to: “the price stands at 910 million”.
func measures(lemma string) bool {
	switch lemma {
	case "stand", "amount", "total", "number", "reach", "hit", "come", "run", "stay", "remain":
		return true
	}
	return false
}

// light says whether a verb says little beside its object.
func light(lemma string) bool {
	switch lemma {
	case "make", "do", "give", "take", "have", "carry out", "conduct", "hold", "launch", "issue", "deliver", "perform", "undertake", "stage":
		return true
	}
	return false
}

// persists says whether a verb says that its subject is still what it was.
func persists(lemma string) bool { return lemma == "remain" || lemma == "stay" }

// scheduled says whether a passive speaks of what is to come.
func scheduled(lemma string) bool { return in(lemma, "schedule", "plan") }

func isClass(phrase string) bool {
	_, ok := lexicon.ClassOf(phrase)
	return ok
}

// in says whether a verb belongs to one of the classes.
func in(lemma string, classes ...string) bool {
	for _, c := range classes {
		if _, ok := lexicon.In(lexicon.Pred{Lemma: lemma}, c); ok {
			return true
		}
	}
	return false
}

// arranges says whether a verb in the passive says of an event that it was held, or is to be: “the meeting is scheduled for May”.
func arranges(lemma string) bool { return in(lemma, "hold event", "schedule", "plan") }

// happens says whether a predicate only says that its subject, an event, came about: “the collapse happened”, “took place”.
func happens(phrases []reading, lemma string) bool {
	for _, r := range append(phrases, reading{pred: lexicon.Pred{Lemma: lemma}}) {
		if c, ok := lexicon.In(r.pred, "hold event"); ok && c.Role(lexicon.Role(claims.Subject), false) == lexicon.Role(claims.Object) {
			return true
		}
	}
	return false
}

// property says whether the fact says what its subject is, not what it does.
func (f *fact) property() bool { return f.Form == claims.Copular || f.Form == claims.Appositive }

// title says whether the fact is read off an apposition or a title.
func (f *fact) title() bool { return f.Form == claims.Appositive }

// money says whether the clause names an amount of money.
func (f *fact) money() bool {
	for _, q := range f.Quantities {
		if len(q.Unit) == 3 && q.Unit == strings.ToUpper(q.Unit) {
			return true
		}
	}
	return false
}
