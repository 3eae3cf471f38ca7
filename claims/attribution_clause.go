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
			f.adjective(g)
		case e.UPOS == ud.VERB:
			f.verb(g, e)
		}
	}
}

// verb tries the constructions of a verb, the surest first.
func (f *finder) verb(g int, e *cueEntry) {
	c := f.clause(g)
	if c < g && e.takes(frameQuote) && !f.passive(g) && !strings.HasSuffix(f.lower(g), "ing") && f.final(g) {
		return
	}
	if c >= 0 && e.takes(frameClause|frameQuote) {
		if f.interrupts(g, c) {
			return
		}
		if s := f.speaker(g); s >= 0 || f.passive(g) || e.Class == cueHearsay {
			f.report(g, s, f.clauseTokens(g, c))
		}
		return
	}
	if c := f.infinitive(g); c >= 0 {
		if f.passive(g) && e.takes(frameRaised) && f.marked(c, "to") {
			f.raised(g, c)
			return
		}
		if s := f.speaker(g); s >= 0 && !f.passive(g) && e.takes(frameInfinitive) && f.marked(c, "to") {
			f.report(g, s, f.below(c, nil))
			return
		}
	}
	if e.takes(frameClause|frameQuote) && (f.parenthetical(g) || f.asClause(g)) || e.takes(frameName) && f.naming(g) {
		return
	}
	o := f.child(g, "obj")
	quoted := o > g && e.takes(frameQuote) && f.quotedWords(g, o) // "acknowledged “bad blood”"
	if o >= 0 && (e.takes(frameObject) && f.is(o, ud.NOUN) && f.child(g, "iobj") < 0 || quoted) && !f.passive(g) {
		if s := f.speaker(g); s >= 0 && (quoted || f.deniable(g, o)) {
			f.report(g, s, f.below(o, f.aside))
		}
		return
	}
	if e.takes(frameClause) {
		f.surface(g)
	}
}

// infinitive is the head of the verb's infinitive, or -1.
func (f *finder) infinitive(g int) int {
	if to := g + 1; f.lower(to) == "to" && f.ok(to) && f.rel(to, "mark") && f.head(to) > to {
		return f.head(to)
	}
	return f.child(g, "xcomp")
}

// clause is the head of the clause that the verb reports, or -1.
func (f *finder) clause(g int) int {
	for _, c := range f.kids[g] {
		switch {
		case f.rel(c, "ccomp", "csubj:outer"), f.rel(c, "csubj") && c > g && f.marked(c, "that", "whether"):
			if f.finite(c) || f.marked(c, "that", "whether", "if") {
				return c
			}
		case f.rel(c, "obj", "advmod") && c > g && f.freeRelative(c):
			return c
		}
	}
	return f.thatClause(g)
}

// thatClause is the clause opened by a "that" behind the verb and the one spoken to, where the parser hung it elsewhere, or
// -1.
func (f *finder) thatClause(g int) int {
	for k := g + 1; k < min(g+10, f.end(g)); k++ {
		switch {
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

// final reports “Flights were cancelled, the airport in Maumere said”, whose source the parser is apt to tear: it is what
// stands between the last comma and the cue.
func (f *finder) final(g int) bool {
	k := g - 1
	for ; k > f.base[f.sent[g]] && !f.comma(k); k-- {
		if f.is(k, ud.VERB, ud.SCONJ, ud.PUNCT) || f.is(k, ud.PRON) && !f.possessive(k) && !f.comma(k-1) {
			return false
		}
	}
	if f.lower(k) != "," || !f.is(k+1, ud.DET, ud.ADJ, ud.NOUN, ud.PROPN, ud.NUM, ud.PRON) {
		return false
	}
	end, head := f.nounPhrase(k + 1)
	o := f.child(g, "obj", "xcomp")
	if s := f.subject(g); head < 0 || s >= 0 && s < k && end != g || f.comma(g+1) || o > g && f.tok[g].Lemma != "tell" || !f.verbIn(f.base[f.sent[g]], k) {
		return false
	}
	last := g - 1
	for ; last > head && f.is(last, ud.AUX, ud.ADV, ud.PART) && f.lower(last) != "there" && f.lower(last) != "here"; last-- {
	}
	start := f.base[f.sent[g]]
	if q := f.quotationAt(g); q != nil {
		start = max(start, f.at(q.Inner.Start))
	}
	n := len(f.found)
	f.report(g, head, f.unlinked(from(start, k)))
	if len(f.found) > n {
		f.found[n].sourceAt = f.tok[k+1].Span.Hull(f.tok[last].Span)
	}
	return true
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
	f.report(g, s, f.unlinked(tokens))
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
func (f *finder) raised(g, c int) {
	s := f.child(g, "nsubj", "nsubj:pass")
	if s < 0 {
		return
	}
	tokens := append(f.below(s, nil), f.below(c, nil)...)
	slices.Sort(tokens)
	f.report(g, f.agent(g), tokens)
}

// parenthetical reports the clause that the cue's own clause is thrown into: “The dam, she said, was safe.”
func (f *finder) parenthetical(g int) bool {
	h := f.head(g)
	if h < 0 || !f.rel(g, "parataxis") || f.child(g, "obj", "ccomp") >= 0 && f.child(g, "iobj") < 0 && f.tok[g].Lemma != "tell" {
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
	f.report(g, s, f.unlinked(without(f.below(h, nil), tokens)))
	return true
}

// asClause reports the clause that “as X said” belongs to.
func (f *finder) asClause(g int) bool {
	h := f.head(g)
	if h < 0 || !f.rel(g, "advcl") || !f.marked(g, "as") || f.child(g, "nsubj") < 0 || f.child(g, "obj", "ccomp", "xcomp") >= 0 || f.passive(g) || f.lower(f.child(g, "nsubj")) == "you" {
		return false
	}
	f.report(g, f.speaker(g), f.unlinked(without(f.below(h, nil), f.below(g, nil))))
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
			f.report(g, s, from(g+1, last))
			return true
		case f.is(k, ud.VERB, ud.SCONJ) || f.comma(k):
			return false
		}
	}
	return false
}

// deniable says whether the object is what somebody says: one may reject an offer as well as a report.
func (f *finder) deniable(verb, o int) bool {
	switch f.lemma(verb) {
	case "deny", "confirm", "admit":
		return true
	}
	e := cues()[cueKey{f.tok[o].Lemma, ud.NOUN}]
	return e != nil && (e.Class == cueReport || e.Class == cueHearsay || e.Class == cueBelief)
}

// quotedWords says whether the token stands between quotation marks that do not mark a title.
func (f *finder) quotedWords(verb, g int) bool {
	q := f.quotationAt(g)
	return q != nil && q.Depth == 0 && !q.Contains(f.tok[verb].Span) && !title(strings.Fields(q.Inner.Of(f.text)))
}

// adjective reports the clause of “sure that …”.
func (f *finder) adjective(g int) {
	if s, c := f.child(g, "nsubj"), f.clause(g); c > g && s >= 0 && f.lower(s) != "it" && f.child(g, "expl") < 0 {
		f.report(g, f.antecedent(s, g), f.clauseTokens(g, c))
	}
}

// surface reads the content off the words where the tree has none: the words after “said that” and “said they were”, or
// before “…, police said.”
func (f *finder) surface(g int) {
	end := f.end(g)
	if in := f.quotationAt(g); in != nil {
		end = min(end, f.at(in.Inner.End))
	}
	start := g + 1
	if f.lower(start) != "that" {
		if e, head := f.nounPhrase(start); head >= 0 && f.lower(e) == "that" && f.is(e, ud.SCONJ) {
			start = e
		}
	}
	s := f.leftPhrase(g)
	switch {
	case f.lower(start) == "that" && s >= 0 && f.opensClause(start):
		f.report(g, f.speakerOr(g, s), from(start, end))
	case s >= 0 && f.clauseAt(start, end) && f.tok[g].Lemma == "say":
		f.report(g, f.speakerOr(g, s), from(start, end))
	}
}

func (f *finder) speakerOr(g, s int) int {
	if t := f.subject(g); t >= 0 {
		return t
	}
	return s
}

// clauseAt says whether a noun phrase and a finite verb follow.
func (f *finder) clauseAt(g, end int) bool {
	e, head := f.nounPhrase(g)
	for f.is(e, ud.ADV) {
		e++
	}
	return head >= 0 && e < end && f.is(e, ud.VERB, ud.AUX)
}
