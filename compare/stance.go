package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// commitment is how an actor stands to an issue.
type commitment struct {
	actor  *arg
	stance lexicon.Stance
	plain  bool // read off the future tense alone: “will appeal”
}

// checkStance finds two commitments of one actor on one issue that do not go together.
func checkStance(p *pair) (residue, bool) {
	x, y := p.a.commitment, p.b.commitment
	if x == nil || y == nil || x.actor == nil || y.actor == nil {
		return residue{}, false
	}
	l := liken(x.actor, y.actor)
	issue := p.issue()
	spoken := !l.agrees() && (p.speaksFor(x, y, p.b) || p.speaksFor(y, x, p.a))
	if !l.agrees() && !spoken && (l.like == different || !p.sameMatter() && issue == 0) {
		return residue{}, false
	}
	if p.opposed && p.a.mood == real && p.b.mood == real && !lasting(x.stance) && !lasting(y.stance) && (reaction(x.stance) && reaction(y.stance) || p.a.Predicate.Past && p.b.Predicate.Past) {
		return residue{}, false // opposed reactions: see opposition
	}
	v := lexicon.StanceClash(x.stance, y.stance)
	if p.opposed && p.a.mood == future && p.b.mood == future && p.a.Polarity == p.b.Polarity {
		v = lexicon.Conflict // “will stay in office”, “will resign”
	}
	if v == lexicon.None || issue == 0 && !p.sameDeed() && (v == lexicon.Tension || x.plain || y.plain || !l.agrees() && !spoken) {
		return residue{}, false
	}
	r := residue{x: p.a.Predicate.Span, y: p.b.Predicate.Span, message: p.actorName(x, y) + ": " + against(string(x.stance), string(y.stance)), bonus: issue, doubtful: v == lexicon.Tension || !l.agrees()}
	return r, true
}

// sameMatter says whether the two are of one deed to one thing, so that their actors may be one by other names: “the company refuses to cover the
// cost”, “Zenthal agreed to cover the cost”.
func (p *pair) sameMatter() bool {
	return p.similar >= 80 && slices.ContainsFunc(p.links, func(l link) bool { return l.role != lexicon.Role(claims.Subject) && l.like == same })
}

// actorName is what the actor of two commitments is called.
func (p *pair) actorName(x, y *commitment) string {
	for _, a := range []*arg{x.actor, y.actor} {
		if a.entity != nil && a.entity.named() {
			return a.entity.Name
		}
	}
	return x.actor.Text
}

// speaksFor says whether the actor x is who tells of y, the commitment of a body without a name, in the other fact: “the ministry is considering
// a ban, she said”.
func (p *pair) speaksFor(x, y *commitment, other *fact) bool {
	return x.actor.entity != nil && other.speaker == x.actor.entity && (y.actor.entity == nil || !y.actor.entity.named()) && y.actor.Kind != claims.Person && !y.actor.Plural
}

// reaction says whether a stance answers to what others did rather than commit to a deed.
func reaction(s lexicon.Stance) bool {
	return s == lexicon.Supports || s == lexicon.Opposes || s == lexicon.Agreed || s == lexicon.Refuses
}

// lasting says whether a stance is a state of mind rather than an act on a day.
func lasting(s lexicon.Stance) bool {
	return s == lexicon.Open || s == lexicon.Undecided || s == lexicon.RuledOut
}

// pledged is the commitment of whoever swears or insists that something shall be so, whoever is to do it: “insisted that the keeper would
// stay”.
func (s *story) pledged(f *fact) (commitment, bool) {
	a := f.Statement()
	if a == nil || a.Negative || a.Cue == nil || a.Source == nil || s.merged[a.Source.Entity] == nil || f.mood != future && !subjunctive(f) {
		return commitment{}, false
	}
	switch a.Cue.Lemma {
	case "insist", "swear", "vow", "promise", "pledge", "guarantee", "adamant", "repeat", "reiterate":
	default:
		return commitment{}, false
	}
	c := commitment{actor: s.speakerArg(f, a.Source), stance: lexicon.Insists}
	if f.Polarity == claims.Negative {
		c.stance = lexicon.RuledOut
	}
	return c, true
}

// speakerArg is the source of an attribution in the place of a subject.
func (s *story) speakerArg(f *fact, x *claims.Source) *arg {
	words := strings.Fields(x.Text)
	a := &claims.Argument{Role: claims.Subject, Span: x.Span, Text: x.Text, HeadSpan: x.Span, Head: strings.ToLower(words[len(words)-1]), HeadUPOS: ud.PROPN, Entity: x.Entity, Kind: x.Entity.Kind}
	return &arg{Argument: a, entity: s.merged[x.Entity], text: f.Document.Text}
}

// subjunctive says whether a verb with one doer lacks its ending: “insists that the project go ahead”.
func subjunctive(f *fact) bool {
	x := subject(f)
	return x != nil && x.HeadUPOS != ud.PRON && !x.Plural && len(x.members) == 0 && f.Predicate.UPOS == ud.VERB && !f.Predicate.Past && f.Modality == claims.Actual && strings.EqualFold(strings.Fields(f.Predicate.Text + " ")[0], strings.Fields(f.Predicate.Lemma + " ")[0])
}

// actor is who commits himself: the subject, of “I” and “we” the speaker.
func (s *story) actor(f *fact) *arg {
	x := subject(f)
	if x == nil || x.HeadUPOS != ud.PRON || x.entity != nil {
		return x
	}
	a := f.Statement()
	switch strings.ToLower(x.Text) {
	case "i", "we":
		if a != nil && a.Source != nil && s.merged[a.Source.Entity] != nil {
			return s.speakerArg(f, a.Source)
		}
	}
	return x
}

// commitmentOf reads the stance that a fact reports.
func (s *story) commitmentOf(f *fact) (commitment, bool) {
	c, ok := s.ownCommitment(f)
	if !ok || c.plain {
		if d, ok := s.pledged(f); ok {
			return d, true
		}
	}
	return c, ok
}

func (s *story) ownCommitment(f *fact) (commitment, bool) {
	c := commitment{actor: s.actor(f)}
	switch f.Modality {
	case claims.Asked, claims.Conditional:
		return c, false
	case claims.Possible, claims.Desired, claims.Required: // who should agree has not agreed
		if f.Predicate.Light == "" {
			return c, false
		}
	}
	for _, phrase := range phrases(f) {
		negative := f.Polarity == claims.Negative
		if s, ok := lexicon.Commitment(phrase); ok && f.Predicate.Light != "" && strings.Contains(phrase, f.Predicate.Light) && turns(s) {
			negative = !negative // “refused to pay” is counted as not paying
		}
		if s, ok := lexicon.Commitment("not " + phrase); ok && negative {
			c.stance = s
			return c, true
		}
		if s, ok := lexicon.Commitment(phrase); ok {
			if c.stance = s; negative {
				c.stance = s.Not()
			}
			return c, c.stance != ""
		}
	}
	if f.Modality != claims.Planned {
		return c, false
	}
	c.plain = true
	if c.stance = lexicon.Agreed; f.Polarity == claims.Negative {
		c.stance = lexicon.Refuses
	}
	return c, true
}

// sameDeed says whether one of the facts is about the deed that the other names: “will appeal”, “whether to appeal”.
func (p *pair) sameDeed() bool {
	return p.similar >= 80 || p.opposed || p.a.words[stem(p.b.Predicate.Lemma, p.b.Predicate.UPOS)] > 0 || p.b.words[stem(p.a.Predicate.Lemma, p.a.Predicate.UPOS)] > 0
}

// turns says whether a verb of this stance denies the deed that it carries.
func turns(s lexicon.Stance) bool {
	return s == lexicon.Refuses || s == lexicon.RuledOut || s == lexicon.Opposes || s == lexicon.Dropped
}

// phrases are the forms under which the lexicon may list a fact's predicate: with its preposition, as a predicative adjective,
// and before it the verb that carries it.
func phrases(f *fact) []string {
	var out []string
	for _, lemma := range []string{f.Predicate.Light, f.Predicate.Lemma} {
		if lemma == "" {
			continue
		}
		for _, a := range f.args {
			out = append(out, lemma+" "+a.Preposition, "be "+lemma+" "+a.Preposition)
			if a.Preposition == "" && a.Role != claims.Subject {
				out = append(out, lemma+" "+a.Head)
			} else if a.Preposition != "" {
				out = append(out, lemma+" "+a.Preposition+" "+a.Head)
			}
		}
		out = append(out, lemma, "be "+lemma)
	}
	return out
}

// issue is how many weighty words and participants the two commitments share beside their actors: what they are about. Opposed
// predicates without an object name it themselves: “resign”, “stay in office”.
func (p *pair) issue() int {
	n := p.words()
	if p.opposed && p.a.Argument(claims.Object) == nil && p.b.Argument(claims.Object) == nil || p.similar >= 90 {
		n += 2
	}
	for _, l := range p.links {
		if l.role != lexicon.Role(claims.Subject) && l.agrees() {
			n += min(l.weight, 2)
		}
	}
	return min(n, 3)
}
