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
