package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// accusations are the prepositions of what somebody is accused of, praised for, taken as.
var accusations = []string{"of", "for", "as", "with", "on", "to", "over"}

// accusing reports “accused them of …”, “blamed the driver for …”: the object and what follows it.
func (f *finder) accusing(g int, e *cueEntry) bool {
	o, words := f.child(g, "obj"), accusations
	if !e.takes(frameAccuse) {
		words = []string{"as"}
	}
	if f.passive(g) && e.takes(frameAccuse) {
		return f.accused(g)
	}
	if o < g || f.passive(g) || !e.takes(frameAccuse) && !slices.Contains(e.Prepositions, "as") {
		return false
	}
	s := f.speaker(g)
	for _, k := range slices.Concat(f.kids[g], f.kids[o]) {
		if k > o && e.takes(frameAccuse) && f.rel(k, "xcomp") && f.head(k) == g && s >= 0 && !f.own(g, s) { // "deemed it unsafe", "wants them to leave"
			f.report(frameAccuse, g, s, append(f.below(o, nil), f.below(k, nil)...))
			return true
		}
		if k > o && f.rel(k, "obl", "advcl", "nmod", "acl") && (f.caseWord(k, words...) || f.marked(k, words...)) && s >= 0 && !f.own(g, s) {
			tokens := append(without(f.below(o, nil), f.below(k, nil)), f.below(k, nil)...)
			slices.Sort(tokens)
			f.report(frameAccuse, g, s, tokens)
			return true
		}
	}
	return false
}

// accused reports “was accused of taking bribes”, by the agent or nobody.
func (f *finder) accused(g int) bool {
	s := f.child(g, "nsubj:pass")
	for _, k := range f.kids[g] {
		if s >= 0 && s < g && k > g && k != f.agent(g) && f.rel(k, "obl", "advcl") && (f.caseWord(k, accusations...) || f.marked(k, accusations...)) {
			tokens := append(f.below(s, f.aside), f.below(k, nil)...)
			slices.Sort(tokens)
			f.report(framePassive, g, f.agent(g), tokens)
			return true
		}
	}
	return false
}

// object reports a noun phrase that says what is expressed: “denied the report”, “acknowledged “bad blood””.
func (f *finder) object(g int, e *cueEntry) bool {
	o := f.child(g, "obj")
	if p := f.particle(g); o < 0 && p > g && f.rel(p, "case") {
		o = f.head(p)
	}
	if o < g || f.passive(g) {
		return false
	}
	quoted := e.takes(frameQuote) && f.quotedWords(g, o)
	if !quoted && !(e.takes(frameObject) && f.is(o, ud.NOUN, ud.PROPN) && f.child(g, "iobj") < 0) {
		return false
	}
	s := f.speaker(g)
	if s < 0 || !quoted && f.own(g, s) {
		return true
	}
	tokens := f.below(o, f.aside)
	if noun := f.entry(o); (e.Class == Denial || e.Class == Doubt) && noun.takes(frameThat) { // “denied reports that it was bankrupt”
		tokens = f.below(o, nil)
	}
	if p := f.particle(g); p < o {
		tokens = slices.DeleteFunc(tokens, func(t int) bool { return t <= p })
	}
	next := tokens[len(tokens)-1] + 1
	switch as := f.child(g, "obl", "xcomp"); {
	case f.is(next, ud.AUX) && next < f.end(g) && e.takes(frameClause): // “fears a summit will …”, torn by the parser
		f.report(frameSurface, g, s, from(tokens[0], f.end(g)))
	case as == next+1 || as > next && f.lower(next) == "as":
		f.report(frameAccuse, g, s, append(tokens, slices.DeleteFunc(f.below(as, f.aside), func(t int) bool { return t < next })...))
	default:
		f.report(frameObject, g, s, tokens)
	}
	return true
}

// patient reports “no deaths were reported”, “a reading is planned for June”: the subject of a passive, and what follows the cue.
func (f *finder) patient(g int, e *cueEntry) bool {
	if !f.passive(g) || !e.takes(frameObject) || f.rel(g, "acl", "advcl", "amod") {
		return false
	}
	s := f.child(g, "nsubj:pass")
	if s < 0 || s > g || f.is(s, ud.PRON) {
		return false
	}
	tokens := f.below(s, f.aside)
	for _, k := range f.kids[g] {
		if k > g && f.rel(k, "obl", "xcomp") && k != f.agent(g) {
			tokens = append(tokens, f.below(k, nil)...)
		}
	}
	f.report(framePassive, g, f.agent(g), tokens)
	return true
}

// prepositional reports what follows a verb's preposition, which counts as part of the cue: “warned of floods”.
func (f *finder) prepositional(g int, e *cueEntry) bool {
	p := g + 1
	if f.lower(p) == "for" && f.lower(p+1) == "the" && f.lower(p+2) == "first" || !slices.Contains(e.Prepositions, f.lower(p)) || f.passive(g) {
		return false
	}
	o := f.head(p)
	s := f.speaker(g)
	if o <= p || s < 0 || f.own(g, s) || f.time(o) {
		return false
	}
	f.report(framePreposition, g, s, slices.DeleteFunc(f.below(o, f.aside), func(t int) bool { return t <= p })).cueLast = p
	return true
}

// time says whether the phrase only tells when: "on Monday".
func (f *finder) time(g int) bool {
	return f.when(g) && f.rel(g, "obl:tmod") || f.when(g) && f.child(g, "det", "nmod") < 0 && f.is(g, ud.PROPN)
}

// naming reports “called the plan “a gift””: the object and what is quoted of it.
func (f *finder) naming(g int) bool {
	if f.passive(g) {
		return false
	}
	for k := g + 1; k < min(g+16, f.end(g)); k++ {
		q := f.quotationAt(k)
		switch {
		case q != nil && q.Depth == 0 && q.Start > f.tok[g].Start:
			s, last := f.speaker(g), f.at(q.End)
			if s < 0 || k < g+3 { // nothing is named
				return false
			}
			f.report(frameName, g, s, from(g+1, last))
			return true
		case f.is(k, ud.VERB, ud.SCONJ) || f.comma(k):
			return false
		}
	}
	return false
}

// quotedWords says whether the token stands between quotation marks that do not mark a title.
func (f *finder) quotedWords(verb, g int) bool {
	q := f.quotationAt(g)
	return q != nil && q.Depth == 0 && !q.Contains(f.tok[verb].Span) && !title(strings.Fields(q.Inner.Of(f.text)))
}

// adjective reports “sure that …”, “keen to …”, “worried about …”.
func (f *finder) adjective(g int, e *cueEntry) {
	s := f.child(g, "nsubj")
	if s < 0 || f.lower(s) == "it" || f.child(g, "expl") >= 0 {
		return
	}
	s = f.antecedent(s, g)
	c := f.clause(g)
	to := f.child(g, "xcomp", "ccomp", "advcl", "acl")
	switch {
	case s < 0:
	case c > g && e.takes(frameClause):
		f.report(frameClause, g, s, f.clauseTokens(g, c))
	case to > g && e.takes(frameTo|frameInfinitive) && f.marked(to, "to") && !f.own(g, s):
		f.report(frameTo, g, s, f.wish(to))
	case e.takes(framePreposition) && !f.own(g, s):
		f.complement(g, s, e)
	}
}

// complement reports what follows a noun's or an adjective's preposition: “criticism of …”, “worried about …”.
func (f *finder) complement(g, source int, e *cueEntry) {
	for _, o := range f.kids[g] {
		if o > g && f.rel(o, "nmod", "obl", "acl", "advcl") && o != source {
			for _, p := range f.kids[o] {
				if p > g && f.rel(p, "case", "mark") && slices.Contains(e.Prepositions, f.lower(p)) {
					r := f.report(framePreposition, g, source, slices.DeleteFunc(f.below(o, f.aside), func(t int) bool { return t <= p }))
					if p == g+1 && !f.is(g, ud.NOUN) {
						r.cueLast = p
					}
					return
				}
			}
		}
	}
}
