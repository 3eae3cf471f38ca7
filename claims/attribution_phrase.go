package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// phrases finds the attributions without a verb of saying: “according to X”, “in X’s view”, “the claim that …”,
// “reportedly”.
func (f *finder) phrases() {
	for g := range f.tok {
		if f.used[g] {
			continue
		}
		switch {
		case f.lower(g) == "according" && f.lower(g+1) == "to":
			f.accordingTo(g)
		case f.is(g, ud.NOUN) && f.caseWord(g, "in") && slices.Contains(viewNouns, f.tok[g].Lemma):
			f.inView(g)
		case f.is(g, ud.NOUN):
			f.noun(g)
		case f.lower(g) == "like":
			f.quotative(g)
		case f.is(g, ud.ADV):
			f.hearsay(g)
		}
	}
}

// viewNouns make a source's opinion of a clause: “in her view”.
var viewNouns = []string{"view", "opinion", "estimation", "judgment", "judgement", "assessment"}

// accordingTo reports the clause that the phrase belongs to: between commas all of the sentence, else what the parser says.
func (f *finder) accordingTo(g int) {
	end, head := f.nounPhrase(g + 2)
	if h := f.head(g); h > g+1 && f.is(h, ud.NOUN, ud.PROPN, ud.PRON) {
		head = h
	}
	if head < 0 {
		return
	}
	tokens := f.below(head, nil)
	if tokens[0] > g { // the parser tied "according" to the clause
		tokens = append(from(g, tokens[0]), tokens...)
	}
	content := f.unlinked(without(f.clauseAround(head, tokens), tokens))
	if whole := f.besides(g, end); whole != nil {
		content = f.unlinked(whole)
	}
	if !slices.ContainsFunc(content, func(g int) bool { return f.is(g, ud.VERB, ud.AUX) }) {
		return // "paid according to the plan"
	}
	r := f.report(frameAccording, g, head, content)
	r.cueLast, r.lemma, r.negative = g+1, "according to", false
	if at := f.tok[g+2].Span.Hull(f.tok[end-1].Span); at.Contains(r.sourceAt) {
		r.sourceAt = at
	}
}

// besides are the tokens of the sentence besides a phrase that a comma or two set off, from g to end, or nil where none do. An aside
// to the phrase is no part of it.
func (f *finder) besides(g, end int) []int {
	base, stop := f.base[f.sent[g]], f.end(g)
	if q := f.quotationAt(g); q != nil {
		base, stop = max(base, f.at(q.Inner.Start)), min(stop, f.at(q.Inner.End))
	}
	if f.onlyMarks(base, g) {
		return f.behind(end, stop)
	}
	if g < base+2 || f.lower(g-1) != "," || f.isQuoted(g) != f.isQuoted(g-2) || !f.verbIn(base, g) {
		return nil
	}
	before := from(base, g-1)
	switch {
	case f.onlyMarks(end, stop), f.comma(end) && !f.is(end+1, ud.SCONJ, ud.CCONJ, ud.ADV):
		return before
	case f.comma(end):
		return append(before, from(end, stop)...)
	}
	return nil
}

// behind are the tokens after a phrase in front of its clause and the asides to it: “According to Ana Reis, an expert in Lisbon, …”.
func (f *finder) behind(end, stop int) []int {
	if f.lower(end) != "," {
		return nil
	}
	for start := end + 1; start < stop; {
		next := start
		for next < stop && f.lower(next) != "," {
			next++
		}
		if next == stop || f.verbIn(start, next) && f.lower(start) != "who" && f.lower(start) != "which" || f.is(start, ud.ADP, ud.ADV, ud.SCONJ) {
			return from(start, stop)
		}
		start = next + 1
	}
	return nil
}

// clauseAround are the tokens of the clause that an adverbial phrase belongs to. At the edge of a sentence it is taken to
// belong to the whole of it.
func (f *finder) clauseAround(head int, phrase []int) []int {
	top := f.head(head)
	if top >= 0 && slices.Contains(phrase, top) {
		top = f.head(top)
	}
	if top < 0 {
		return f.sentenceTokens(head)
	}
	first, last := phrase[0], phrase[len(phrase)-1]
	initial := f.onlyMarks(f.base[f.sent[head]], first)
	final := f.onlyMarks(last+1, f.end(head))
	for h := f.head(top); h >= 0; h = f.head(top) {
		if !initial && !(final && f.rel(top, "ccomp", "xcomp", "acl", "nmod", "obl", "obj", "nsubj", "advcl", "amod", "appos", "advmod")) && f.predicate(top) {
			break
		}
		if f.isQuoted(top) != f.isQuoted(h) {
			break
		}
		top = h
	}
	return f.below(top, nil)
}

// predicate says whether the token heads a clause.
func (f *finder) predicate(g int) bool {
	return f.is(g, ud.VERB) && !f.rel(g, "amod", "case") || f.child(g, "cop", "nsubj") >= 0 || f.rel(g, "root")
}

func (f *finder) sentenceTokens(g int) []int { return from(f.base[f.sent[g]], f.end(g)) }

// inView reports the clause that “in X’s view” belongs to.
func (f *finder) inView(g int) {
	s := f.owner(g)
	if s < 0 || f.head(g) < 0 {
		return
	}
	tokens := f.below(g, nil)
	f.report(frameAccording, g, s, f.unlinked(without(f.clauseAround(g, tokens), tokens)))
}

// owner is whose claim or view the noun names, or -1: “X’s claim”, “the claim of X”, “a claim by X”.
func (f *finder) owner(g int) int {
	if s := f.child(g, "nmod:poss"); s >= 0 {
		return s
	}
	for _, c := range f.kids[g] {
		if f.rel(c, "nmod") && f.caseWord(c, "of", "by", "from") && f.is(c, ud.NOUN, ud.PROPN, ud.PRON) {
			return c
		}
	}
	return -1
}

// noun reports “the claim that …”, “a plan to …”, “criticism of …”.
func (f *finder) noun(g int) {
	e := f.entry(g)
	if v := f.entry(f.head(g)); e == nil || f.rel(g, "obj") && v != nil && (v.Class == Denial || v.Class == Doubt) { // “denied a report that …” is one report
		return
	}
	s := f.holder(g)
	that := g + 1
	to := f.child(g, "acl")
	apart := f.apart(g, e)
	switch {
	case e.takes(frameThat) && f.lower(that) == "that" && that < f.end(g) && f.opensClause(that):
		if s < 0 && e.Class != Reporting && e.Class != Hearsay { // "the news that", "the idea that": the paper's own
			return
		}
		f.report(frameThat, g, s, slices.DeleteFunc(f.below(f.head(that), nil), func(t int) bool { return t < that }))
	case to > g && e.takes(frameThat) && f.marked(to, "that") && s >= 0: // “the assertion by the firm that …”
		f.report(frameThat, g, s, f.below(to, nil))
	case apart >= 0 && (s >= 0 || e.Class == Reporting || e.Class == Hearsay):
		first := f.child(apart, "mark")
		f.report(frameThat, g, s, slices.DeleteFunc(f.below(apart, nil), func(t int) bool { return t < first || t <= g }))
	case s < 0 || f.own(g, s): // nobody's, or the speaker's
	case to > g && e.takes(frameTo) && f.marked(to, "to"):
		f.report(frameTo, g, s, f.wish(to))
	case e.takes(framePreposition):
		f.complement(g, s, e)
	}
}

// apart is the clause of a cue noun that stands apart from it, or -1: “her hope is that …”, “issued a statement on Monday that …”,
// “reports are circulating that …”.
func (f *finder) apart(g int, e *cueEntry) int {
	h := f.head(g)
	switch {
	case h < 0:
	case f.rel(g, "nsubj") && h > g && f.child(h, "cop") > g && (e.takes(frameThat) && f.marked(h, "that") || e.takes(frameTo) && f.marked(h, "to")):
		if f.child(h, "mark") > f.child(h, "cop") {
			return h
		}
	case !e.takes(frameThat):
	case f.rel(g, "obj") && slices.Contains(lightVerbs, f.tok[h].Lemma), f.rel(g, "nsubj") && slices.Contains(spreading, f.tok[h].Lemma):
		for _, c := range f.kids[h] {
			if c > g && c > h && f.rel(c, "ccomp", "acl", "advcl") && f.marked(c, "that") {
				return c
			}
		}
	}
	return -1
}

// spreading are verbs of what is said going about: “rumours spread that”.
var spreading = []string{"circulate", "emerge", "spread", "surface", "persist", "grow", "abound", "mount"}

// lightVerbs put a cue noun into their subject's mouth: “made the claim that”.
var lightVerbs = []string{
	"make", "give", "issue", "express", "voice", "have", "raise", "repeat", "reiterate", "hold", "take", "share", "send",
	"offer", "set", "keep", "drop", "add", "deliver", "speak", "come", "be", "test", "reach", "post", "level", "publish",
}

// holder is who makes the claim that the noun names, or -1.
func (f *finder) holder(g int) int {
	if s := f.owner(g); s >= 0 {
		return s
	}
	verb := f.head(g)
	for steps := 0; verb >= 0 && steps < 3 && f.is(verb, ud.NOUN, ud.ADJ); steps++ {
		verb = f.head(verb)
	}
	if f.rel(g, "root") || verb < 0 || f.child(g, "expl") >= 0 || f.child(verb, "expl") >= 0 {
		return -1
	}
	if f.rel(g, "obj", "obl", "nmod") && slices.Contains(lightVerbs, f.tok[verb].Lemma) {
		return f.subject(verb)
	}
	return -1
}

// quotative reports “I was like, go home”: speech or thought acted out.
func (f *finder) quotative(g int) {
	b, end := g-1, f.end(g)
	if f.is(b, ud.ADV) {
		b--
	}
	if !f.ok(b) || f.sent[b] != f.sent[g] || f.lemmaAt(b) != "be" || !f.is(b-1, ud.PRON) || slices.Contains([]string{"it", "that", "this", "what", "there", "who", "which"}, f.lower(b-1)) {
		return
	}
	start := g + 1
	for start < end && f.loose(start) {
		start++
	}
	if _, head := f.nounPhrase(start); start == g+1 && !f.is(start, ud.INTJ, ud.VERB) && (head < 0 || !f.clauseAt(start, end)) {
		return
	}
	if !f.verbIn(start, end) {
		return
	}
	r := f.report(frameQuote, b, b-1, from(start, end))
	r.cueLast, r.lemma = g, "be like"
}

// hearsay reports the clause of “reportedly”, by nobody.
func (f *finder) hearsay(g int) {
	h := f.head(g)
	if e := f.entry(g); e == nil || e.Class != Hearsay || h < 0 {
		return
	}
	f.report(frameHearsay, g, -1, without(f.below(h, nil), []int{g}))
}
