package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// remark reports “The dam, she said, was safe” and “Flights were cancelled, its director, Ana Reis, said on Monday”: what stands
// besides a cue and its source between commas, which the parser is apt to tear. The clause that the parser has for the cue is c, or
// -1.
func (f *finder) remark(g, c int) bool {
	first, source, head := f.remarkBefore(g)
	if head < 0 {
		first, source, head = f.remarkAfter(g)
	}
	base, stop := f.base[f.sent[g]], f.end(g)
	if q := f.quotationAt(g); q != nil {
		base, stop = max(base, f.at(q.Inner.Start)), min(stop, f.at(q.Inner.End))
	}
	if form := f.tok[base].Feats.Get("VerbForm"); head < 0 || first <= base+1 || f.is(base, ud.VERB) && (form == "Part" || form == "Ger") { // “Asked whether …, she said”
		return false
	}
	last := f.remarkEnd(g, max(g+1, f.at(source.End)), stop)
	colon := -1
	if last >= 0 && !f.onlyMarks(last, stop) {
		colon = f.colon(base, first)
	}
	if colon >= 0 { // “…: better a bad map, he said, than a good war”
		if who := f.clefted(base, colon, head); who != head {
			start := f.at(f.phrase(who).Start)
			end, _ := f.nounPhrase(start)
			head, source = who, f.tok[start].Span.Hull(f.tok[max(who, end-1)].Span)
		}
		base = colon + 1
	}
	var content []int
	switch whole := f.verbIn(base, first); {
	case last < 0:
		return false
	case f.onlyMarks(last, stop):
		o := f.child(g, "obj", "xcomp")
		if s := f.subject(g); c >= g || !whole || s >= 0 && s < first-1 && f.at(source.End) != g && head < g || o > g && f.tok[g].Lemma != "tell" {
			return false
		}
		content = from(base, first-1)
	case last+1 >= stop || f.isQuoted(last+1) != f.isQuoted(g) || f.inside[min(last+2, stop-1)] != f.inside[g]:
		return false
	case !whole && colon < 0 && !f.verbIn(last, last+3):
		return false
	case whole && !f.is(base, ud.SCONJ) && !f.is(last+1, ud.SCONJ, ud.CCONJ, ud.ADP, ud.ADV, ud.AUX, ud.VERB): // an aside to the source or the day
		if c > g || first-base < 5 || f.verbIn(last, stop) && f.lower(last+1) != "who" && f.lower(last+1) != "which" {
			return false
		}
		content = from(base, first-1)
	default:
		content = append(from(base, first), from(last, f.ownEnd(last, stop))...)
	}
	r := f.report(frameInserted, g, head, f.unlinked(content))
	r.sourceAt = source
	if colon >= 0 {
		r.frame = framePresented // there is no doubt who speaks
	}
	return true
}

// colon is the colon between two tokens behind a clause of its own, or -1.
func (f *finder) colon(base, first int) int {
	for k := first - 2; k > base; k-- {
		if f.lower(k) == ":" && f.inside[k] == f.inside[first] && f.verbIn(base, k) {
			return k
		}
	}
	return -1
}

// clefted is who the clause before a colon singles out where the source behind it is a pronoun: “it was the mayor who came out with it: …, he
// said”.
func (f *finder) clefted(base, colon, source int) int {
	for k := base; k+2 < colon && f.is(source, ud.PRON); k++ {
		if f.lower(k) != "it" || !f.lemmaIs(k+1, "be") {
			continue
		}
		if end, head := f.nounPhrase(k + 2); head >= 0 && f.lower(end) == "who" {
			return head
		}
	}
	return source
}

// remarkBefore is where “, she said” begins, its source and the source's head, or a head of -1. A name between commas is an aside:
// “, its director, Ana Reis, said”.
func (f *finder) remarkBefore(g int) (first int, source ud.Span, head int) {
	base, last := f.base[f.sent[g]], g-1
	if last <= base {
		return -1, source, -1
	}
	for last > base && f.is(last, ud.AUX, ud.ADV, ud.PART) && f.lower(last) != "there" && f.lower(last) != "here" {
		last--
	}
	if f.lower(last) == "," {
		name := last - 1
		for name > base && f.is(name, ud.PROPN) {
			name--
		}
		if name == last-1 || f.lower(name) != "," {
			return -1, source, -1
		}
		last = name - 1
	}
	k := last
	for ; k > base && !f.comma(k); k-- {
		if f.is(k, ud.VERB, ud.SCONJ, ud.PUNCT) || f.is(k, ud.PRON) && !f.possessive(k) && !f.comma(k-1) {
			return -1, source, -1
		}
	}
	if !f.opensRemark(k) || k >= last || !f.is(k+1, ud.DET, ud.ADJ, ud.NOUN, ud.PROPN, ud.NUM, ud.PRON) || slices.Contains([]string{"who", "which", "that", "you"}, f.lower(k+1)) {
		return -1, source, -1
	}
	_, head = f.nounPhrase(k + 1)
	if head > last {
		head = -1
	}
	return k + 1, f.tok[k+1].Span.Hull(f.tok[last].Span), head
}

// remarkAfter is the same of “, said the mayor”.
func (f *finder) remarkAfter(g int) (first int, source ud.Span, head int) {
	if !f.opensRemark(g-1) || !f.is(g+1, ud.DET, ud.ADJ, ud.NOUN, ud.PROPN, ud.NUM, ud.PRON) {
		return -1, source, -1
	}
	end, head := f.nounPhrase(g + 1)
	if s := f.child(g, "nsubj"); head < 0 || !f.comma(end) && !f.onlyMarks(end, f.end(g)) || s >= 0 && s < g && !f.verbIn(end, min(end+3, f.end(g))) { // "Holt, who led them, remembers tents, bears, …"
		return -1, source, -1
	}
	return g, f.tok[g+1].Span.Hull(f.tok[end-1].Span), head
}

func (f *finder) opensRemark(g int) bool {
	switch f.lower(g) {
	case ",", "–", "—":
		return true
	}
	return false
}

// remarkEnd is the mark that closes a remark, after the one told and a word of when or where; the end of the sentence where none
// does; -1 where something else follows.
func (f *finder) remarkEnd(g, last, stop int) int {
	if o := f.child(g, "obj", "iobj"); f.tok[g].Lemma == "tell" && o > g {
		last = f.at(f.phraseWithout(o, g).End)
	}
	if f.onlyMarks(last, stop) {
		return last
	}
	for k := last; k < stop; k++ {
		switch {
		case f.opensRemark(k) || f.lower(k) == ":" || f.lower(k) == ";":
			if k-last > 6 {
				return -1
			}
			return k
		case f.comma(k):
			return -1
		case k == last && !f.is(k, ud.ADP, ud.ADV) && (!f.when(k) || f.child(k, "case") >= 0):
			return f.tail(g, last, stop)
		case f.is(k, ud.SCONJ, ud.VERB, ud.AUX, ud.INTJ):
			return f.tail(g, last, stop)
		}
	}
	return stop
}

// tail is the end of the sentence where no comma comes before it, else -1.
func (f *finder) tail(g, last, stop int) int {
	if f.comma(g+1) || slices.ContainsFunc(from(last, stop), f.comma) {
		return -1
	}
	return stop
}

// ownEnd is where the rest of a sentence after a remark ends: another's words may follow.
func (f *finder) ownEnd(last, stop int) int {
	for k := last + 1; k+1 < stop; k++ {
		if f.comma(k) && f.is(k+1, ud.CCONJ, ud.SCONJ) && slices.ContainsFunc(from(k+1, stop), func(t int) bool { return f.is(t, ud.VERB) && f.entry(t).takes(frameQuote) }) {
			return k
		}
	}
	return stop
}

// part ends what is said inside a sentence where a remark follows that has all of it for its content: “decided to wait, she said on
// Monday”.
func (f *finder) part() {
	in := map[int][]*reported{} // by sentence
	for _, r := range f.found {
		if r.cue >= 0 {
			in[f.sent[r.cue]] = append(in[f.sent[r.cue]], r)
		}
	}
	for _, outer := range f.found {
		if outer.frame != frameInserted || outer.source < 0 || f.own(outer.cue, outer.source) {
			continue
		}
		remark := f.tok[outer.cue].Span.Hull(outer.sourceAt)
		for _, r := range in[f.sent[outer.cue]] {
			if r != outer && len(r.content) == 1 && r.content[0].Contains(remark) && contains(outer.content, f.tok[r.cue].Span) {
				if said := strings.TrimRight(f.text[r.content[0].Start:remark.Start], " ,–—"); said != "" {
					r.content[0].End = r.content[0].Start + len(said)
				}
			}
		}
	}
}
