package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// clauses finds what is reported in clauses: “X said that …”, “…, X said”, “as X said, …”, “X denied the …”.
func (f *finder) clauses() {
	for g := range f.tok {
		if f.used[g] || !f.is(g, ud.VERB, ud.AUX, ud.ADJ) {
			continue
		}
		switch e := f.entry(g); {
		case e == nil:
		case e.UPOS == ud.ADJ:
			f.adjective(g, e)
		case e.UPOS == ud.VERB:
			f.verb(g, e)
		}
	}
}

// verb tries the constructions of a verb, the surest first.
func (f *finder) verb(g int, e *cueEntry) {
	c := f.clause(g)
	if e.takes(frameClause|frameQuote) && !f.passive(g) && !strings.HasSuffix(f.lower(g), "ing") && f.remark(g, c) {
		return
	}
	if c >= 0 && e.takes(frameClause|frameQuote) {
		if f.interrupts(g, c) {
			return
		}
		if s := f.speaker(g); s >= 0 || f.passive(g) || e.Class == Hearsay {
			f.report(frameClause, g, s, f.whole(g, c, f.clauseTokens(g, c)))
		}
		return
	}
	switch {
	case f.infinitival(g, e):
	case e.takes(frameClause|frameQuote) && (f.parenthetical(g) || f.asClause(g)):
	case e.takes(frameName) && f.naming(g):
	case f.accusing(g, e):
	case f.patient(g, e):
	case f.object(g, e):
	case e.takes(framePreposition) && f.prepositional(g, e):
	case e.takes(frameClause):
		f.surface(g)
	}
}

// infinitival reports what a verb has in the infinitive: “is said to have …”, “promised to …”, “urged them to …”.
func (f *finder) infinitival(g int, e *cueEntry) bool {
	c := f.infinitive(g)
	if k := f.child(g, "advcl"); c < 0 && k > g && e.takes(frameAsk) && f.child(g, "obj") > g && f.child(g, "obj") < k {
		c = k
	}
	if k := max(g, f.particle(g)) + 1; c < 0 && k < f.end(g) && f.rel(k, "advcl") && f.head(k) == g {
		c = k
	}
	if p := g + 1; e.takes(frameAsk) && f.child(g, "obj") < 0 && (f.lower(p) == "on" || f.lower(p) == "upon" || f.lower(p) == "to" || f.lower(p) == "with") && f.head(p) > p { // “called on the firm to pay”
		for _, k := range append(slices.Clone(f.kids[g]), f.kids[f.head(p)]...) {
			if k > f.head(p) && f.marked(k, "to") && f.rel(k, "advcl", "xcomp", "acl") {
				if s := f.speaker(g); s >= 0 && !f.own(g, s) && !f.passive(g) {
					n := len(f.found)
					f.report(frameAsk, g, s, f.wish(k))
					for _, r := range f.found[n:] {
						r.cueLast = p
					}
					return true
				}
			}
		}
	}
	if c > g && e.takes(frameObject|frameInfinitive) && !f.passive(g) && f.tok[c].Feats.Get("VerbForm") == "Ger" { // “ruled out sending troops”
		s := f.speaker(g)
		if s >= 0 && !f.own(g, s) {
			f.report(frameInfinitive, g, s, f.below(c, nil))
		}
		return s >= 0
	}
	if c < 0 || !f.marked(c, "to") {
		return false
	}
	passive := f.passive(g)
	switch {
	case passive && e.takes(frameRaised):
		if s := f.raisedSubject(g); s >= 0 {
			f.raised(g, c, s)
		}
	case passive && e.takes(frameAsk):
		f.report(frameAsk, g, f.agent(g), f.wish(c))
	case passive && e.takes(frameInfinitive): // “are meant to …”
		if s := f.raisedSubject(g); s >= 0 {
			f.raised(g, c, s)
		}
	case passive:
		return false
	case f.withholds(g) && f.entry(c).takes(frameClause|frameQuote) && f.clause(c) > c: // “declined to say whether …”
		return true
	default:
		asks := f.child(g, "obj", "iobj") >= 0
		s := f.speaker(g)
		if s < 0 || !(asks && e.takes(frameAsk) || !asks && e.takes(frameInfinitive)) || f.own(g, s) {
			return false
		}
		frame := frameInfinitive
		if asks {
			frame = frameAsk
		}
		f.report(frame, g, s, f.wish(c))
	}
	return true
}

// own says whether somebody speaks of what she herself wants or plans: that is her word already.
func (f *finder) own(g, s int) bool {
	switch f.lower(s) {
	case "i", "we", "you", "one":
		return true
	case "it":
		return f.rel(s, "expl") || f.child(g, "csubj") >= 0
	}
	return f.inside[g] >= 0
}

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
	n := len(f.found)
	f.report(framePreposition, g, s, slices.DeleteFunc(f.below(o, f.aside), func(t int) bool { return t <= p }))
	if len(f.found) > n {
		f.found[n].cueLast = p
	}
	return true
}

// time says whether the phrase only tells when: "on Monday".
func (f *finder) time(g int) bool {
	return f.when(g) && f.rel(g, "obl:tmod") || f.when(g) && f.child(g, "det", "nmod") < 0 && f.is(g, ud.PROPN)
}

// wish are the tokens of an infinitive with a negation before it: “asked not to be named”.
func (f *finder) wish(c int) []int {
	tokens := f.below(c, nil)
	if k := tokens[0] - 1; f.ok(k) && f.lower(tokens[0]) == "to" && negations[f.lower(k)] {
		tokens = append([]int{k}, tokens...)
	}
	return tokens
}

// infinitive is the head of the verb's infinitive, or -1.
func (f *finder) infinitive(g int) int {
	to := g + 1
	if negations[f.lower(to)] {
		to++
	}
	if f.lower(to) == "to" && f.ok(to) && f.rel(to, "mark") && f.head(to) > to {
		return f.head(to)
	}
	return f.child(g, "xcomp")
}

// clause is the head of the clause that the verb reports, or -1. Of one before and one behind it is the one behind, unless a mark
// parts that from the verb. A clause of time or cause is none where it stands before.
func (f *finder) clause(g int) int {
	before := -1
	for _, c := range f.kids[g] {
		switch {
		case f.rel(c, "ccomp", "csubj:outer"), f.rel(c, "csubj") && c > g && f.marked(c, "that", "whether"):
			said := f.marked(c, "that", "whether", "if")
			switch {
			case f.behindNoun(g, c):
			case !said && (!f.finite(c) || c < g && f.child(c, "mark") >= 0):
			case c < g:
				before = c
			case before < 0 || said || f.child(c, "mark") < 0 && !f.comma(f.below(c, nil)[0]) && !f.comma(f.below(c, nil)[0]-1):
				return c
			}
		case f.rel(c, "obj", "advmod") && c > g && f.freeRelative(c):
			return c
		}
	}
	if before >= 0 {
		return before
	}
	return f.thatClause(g)
}

// behindNoun says whether the clause stands right behind an object that takes one itself: “found no evidence that the pilot was drunk”.
func (f *finder) behindNoun(g, c int) bool {
	o := f.child(g, "obj")
	return o > g && f.below(c, nil)[0] == o+1 && f.entry(o).takes(frameThat)
}

// thatClause is the clause opened by a "that" behind the verb and the one spoken to, where the parser hung it elsewhere, or
// -1.
func (f *finder) thatClause(g int) int {
	for k := g + 1; k < min(g+10, f.end(g)); k++ {
		switch {
		case f.lower(k) == "that" && f.is(k-1, ud.NOUN) && k-1 > g && f.entry(k-1).takes(frameThat): // the noun's: “found no evidence that”
			return -1
		case f.lower(k) == "that" && f.opensClause(k) && (f.rel(k, "mark") || k == g+1 || f.passive(g) || f.tok[g].Lemma == "tell"):
			return f.head(k)
		case f.is(k, ud.VERB, ud.AUX, ud.SCONJ, ud.PUNCT):
			return -1
		}
	}
	return -1
}

// relatives are verbs that make a relative clause of what follows a cue noun: "the claim that he made".
var relatives = []string{
	"make", "repeat", "issue", "raise", "give", "deny", "express", "voice", "face", "publish", "release", "write", "send", "receive",
	"sign", "get", "take", "break", "keep", "reject", "read", "see", "have", "hold", "hear", "present", "submit", "file", "use",
}

// opensClause says whether the "that" opens a clause in which it has no part, even where the parser gave it one.
func (f *finder) opensClause(that int) bool {
	c := f.head(that)
	if c <= that || f.is(that+1, ud.VERB, ud.AUX, ud.PUNCT) {
		return false
	}
	return f.rel(that, "mark", "nsubj") || f.rel(that, "obj") && !slices.Contains(relatives, f.tok[c].Lemma)
}

// freeRelative says whether the word opens a question or relative clause that hangs on it: "explained how it works".
func (f *finder) freeRelative(c int) bool {
	switch f.lower(c) {
	case "what", "who", "whom", "which", "how", "why", "where", "when", "whatever", "whoever":
		r := f.child(c, "acl", "advcl")
		return r > c
	}
	return false
}

// whole mends a reported clause that the parser tore: its subject taken for an object of the cue, or its verb for another clause.
func (f *finder) whole(g, c int, tokens []int) []int {
	if len(tokens) == 0 || c < g {
		return tokens
	}
	if first := tokens[0]; first == g+1 && (f.is(first+1, ud.DET, ud.PRON) || f.lower(first+1) == "that") && (weekdays[f.lower(first)] || f.tok[g].Lemma == "tell" && f.is(first, ud.PROPN)) {
		tokens = tokens[1:] // “said Monday the mill would close”, “told Reuters he would go”
	}
	if o := f.child(g, "obj"); o > g && o < tokens[0] && f.child(c, "nsubj", "nsubj:pass", "mark", "expl", "csubj") < 0 && !f.entry(g).takes(frameAsk) && f.tok[g].Lemma != "tell" {
		return append(from(f.below(o, nil)[0], tokens[0]), tokens...)
	}
	last := tokens[len(tokens)-1]
	finite := slices.ContainsFunc(tokens, func(t int) bool { return f.is(t, ud.VERB, ud.AUX) && f.tok[t].Feats.Get("VerbForm") == "Fin" })
	if !finite && f.is(last+1, ud.VERB, ud.AUX) && last+1 < f.end(g) {
		end := f.end(g)
		if q := f.quotationAt(g); q != nil {
			end = min(end, f.at(q.Inner.End))
		}
		return from(tokens[0], end)
	}
	return tokens
}

// interrupts reports “The dam, she said, was safe” where the parser hung the end of the clause on the cue.
func (f *finder) interrupts(g, c int) bool {
	s, h := f.speaker(g), f.head(g)
	if s < 0 || h < 0 || h > g || c < g || !f.comma(g+1) || f.marked(c, "that", "whether", "if") {
		return false
	}
	first := f.at(f.phraseWithout(s, g).Start)
	if s > g || first <= h || !f.comma(first-1) || f.child(c, "nsubj") >= 0 && f.is(h, ud.VERB) {
		return false
	}
	tokens := append(without(f.below(h, nil), f.below(g, nil)), f.below(c, nil)...)
	slices.Sort(tokens)
	f.report(frameClause, g, s, f.unlinked(tokens))
	return true
}

// finite says whether the clause has a finite verb.
func (f *finder) finite(c int) bool {
	fin := func(g int) bool {
		return f.tok[g].Feats.Get("VerbForm") == "Fin" || f.tok[g].Feats.Get("VerbForm") == ""
	}
	if f.is(c, ud.VERB, ud.AUX) && fin(c) {
		return true
	}
	for _, k := range f.kids[c] {
		if f.rel(k, "aux", "cop") && fin(k) {
			return true
		}
		if f.rel(k, "mark") && f.lower(k) == "to" {
			return false
		}
	}
	return f.child(c, "nsubj") >= 0 && f.is(c, ud.VERB) && f.tok[c].Feats.Get("VerbForm") == "Part"
}

// marked says whether the clause is opened by one of the words.
func (f *finder) marked(c int, forms ...string) bool {
	for _, k := range f.kids[c] {
		if f.rel(k, "mark") && slices.Contains(forms, f.lower(k)) {
			return true
		}
	}
	return false
}

// speaker is the cue's subject, or what stands where one should be.
func (f *finder) speaker(g int) int {
	if s := f.subject(g); s >= 0 || f.passive(g) {
		return s
	}
	if f.child(g, "expl") >= 0 || f.rel(g, "xcomp", "advcl", "acl", "conj", "csubj") {
		return -1
	}
	return f.leftPhrase(g)
}

// clauseTokens are the tokens of the reported clause c of g. Commas and asides at its ends fall away with the marks.
func (f *finder) clauseTokens(g, c int) []int {
	tokens := f.below(c, nil)
	if c > g { // what stands before the cue is not said
		return slices.DeleteFunc(tokens, func(t int) bool { return t <= g })
	}
	return slices.DeleteFunc(tokens, func(t int) bool { return t >= g })
}

// raised reports “X is said to have …”: the subject and the infinitive, by nobody or by the agent.
func (f *finder) raised(g, c, s int) {
	tokens := append(f.below(s, func(t int) bool { return f.within(g, t) }), f.below(c, nil)...)
	slices.Sort(tokens)
	f.report(frameRaised, g, f.agent(g), tokens)
}

// raisedSubject is what is said to do something: “the ship is said to …”, “a ship thought to …”, or -1.
func (f *finder) raisedSubject(g int) int {
	if s := f.child(g, "nsubj", "nsubj:pass"); s >= 0 {
		return s
	}
	if h := f.head(g); f.rel(g, "acl") && f.is(h, ud.NOUN, ud.PROPN) {
		return h
	}
	return -1
}

// parenthetical reports the clause that the cue's own clause is thrown into: “The dam, she said, was safe.”
func (f *finder) parenthetical(g int) bool {
	h := f.head(g)
	if h < 0 || !f.rel(g, "parataxis") || f.child(g, "xcomp") > g || f.entry(g).Class == Denial || f.child(g, "obj", "ccomp") >= 0 && f.child(g, "iobj") < 0 && f.tok[g].Lemma != "tell" {
		return false
	}
	tokens := f.below(g, nil)
	first, last := tokens[0], tokens[len(tokens)-1]
	if first > f.base[f.sent[g]] && !f.comma(first) && !f.comma(first-1) && last-first > 3 {
		return false
	}
	if h < g && first < h || h > g && last > h { // not beside one another
		return false
	}
	s := f.speaker(g)
	if s < 0 && !f.passive(g) || s >= 0 && f.lower(s) == "you" { // "you know"
		return false
	}
	content := f.unlinked(without(f.below(h, nil), tokens))
	for i := len(content) - 1; i >= 0 && h < g; i-- { // “…; the dam was safe, she said”
		if f.lower(content[i]) == ";" && content[i] < first {
			content = content[i+1:]
			break
		}
	}
	f.report(frameInserted, g, s, content)
	return true
}

// asClause reports the clause that “as X said” belongs to.
func (f *finder) asClause(g int) bool {
	h := f.head(g)
	if h < 0 || !f.rel(g, "advcl") || !f.marked(g, "as") || f.child(g, "nsubj") < 0 || !f.entry(g).takes(frameClause) || f.child(g, "obj", "ccomp", "xcomp") >= 0 || f.passive(g) || f.lower(f.child(g, "nsubj")) == "you" {
		return false
	}
	f.report(frameInserted, g, f.speaker(g), f.unlinked(without(f.below(h, nil), f.below(g, nil))))
	return true
}

// unlinked are the tokens without the conjunction that links them to what comes before.
func (f *finder) unlinked(tokens []int) []int {
	for len(tokens) > 1 && (f.is(tokens[0], ud.CCONJ) || f.is(tokens[0], ud.SCONJ) && f.lower(tokens[0]) == "that" || f.loose(tokens[0])) {
		tokens = tokens[1:]
	}
	return tokens
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
					n := len(f.found)
					f.report(framePreposition, g, source, slices.DeleteFunc(f.below(o, f.aside), func(t int) bool { return t <= p }))
					if len(f.found) > n && p == g+1 && !f.is(g, ud.NOUN) {
						f.found[n].cueLast = p
					}
					return
				}
			}
		}
	}
}

// surface reads the content off the words where the tree has none: the words after “said that”, “said they were”, “knew who”.
func (f *finder) surface(g int) {
	end := f.end(g)
	if in := f.quotationAt(g); in != nil {
		end = min(end, f.at(in.Inner.End))
	}
	start := g + 1
	if e, head := f.nounPhrase(start); head >= 0 && f.lower(e) == "that" && f.is(e, ud.SCONJ) {
		if f.entry(head).takes(frameThat) { // the noun's
			return
		}
		start = e
	}
	s := f.subject(g)
	if s < 0 {
		s = f.leftPhrase(g)
	}
	if s < 0 || f.lower(s) == "it" || !f.verbIn(start+1, end) {
		return
	}
	switch w := f.lower(start); {
	case w == "that" && (f.opensClause(start) || f.is(start, ud.SCONJ) || f.comma(start+1)),
		w == "if", w == "whether", w == "who", w == "why", w == "how", w == "what" && f.child(g, "xcomp") < 0,
		f.tok[g].Lemma == "say" && f.clauseAt(start, end):
		f.report(frameSurface, g, s, from(start, end))
	}
}

// clauseAt says whether a noun phrase and a finite verb follow.
func (f *finder) clauseAt(g, end int) bool {
	e, head := f.nounPhrase(g)
	for f.is(e, ud.ADV) {
		e++
	}
	return head >= 0 && e < end && f.is(e, ud.VERB, ud.AUX)
}
