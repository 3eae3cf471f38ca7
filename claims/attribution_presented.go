package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// wordings are nouns for words that somebody has said.
var wordings = []string{
	"advice", "analogy", "answer", "assessment", "catchphrase", "comment", "comparison", "conclusion", "contribution", "credo", "description", "diagnosis",
	"explanation", "formula", "greeting", "image", "joke", "judgement", "judgment", "line", "maxim", "message", "metaphor", "motto", "observation",
	"one-liner", "phrase", "prediction", "quip", "quotation", "quote", "reaction", "refrain", "rejoinder", "remark", "reply", "response", "retort", "riposte", "saying",
	"sentence", "slogan", "soundbite", "statement", "summary", "verdict", "view", "warning", "watchword", "wisecrack", "wording", "words", "word",
}

// manners are verbs of how somebody put what he said, besides those that take quotations: “…” was how she summed it up.
var manners = []string{"account", "answer", "characterise", "characterize", "describe", "dismiss", "explain", "express", "justify", "phrase", "portray", "put", "respond", "see", "sum", "summarise", "summarize"}

func (f *finder) wording(g int) bool {
	return f.is(g, ud.NOUN) && (slices.Contains(wordings, f.tok[g].Lemma) || slices.Contains(wordings, f.lower(g)))
}

// presented is the attribution of a quotation by a turn at g behind it: “…” was the verdict of X; “…” was how X put it; “…”: with those
// words X won them over.
func (f *finder) presented(q *quotation, g int) *reported {
	if f.lower(g) == ":" {
		g++
	}
	switch {
	case f.lower(g) == "with":
		return f.withWords(q, g+1)
	case f.lemmaIs(g, "be") && (f.lower(g+1) == "how" || f.lower(g+1) == "what"):
		return f.howPut(q, g+1)
	case f.lemmaIs(g, "be"), f.lemmaIs(g, "come"):
		if noun, source, at := f.wordingOf(g + 1); source >= 0 {
			return f.quotedBy(q, noun, source, at)
		}
	}
	return nil
}

func (f *finder) lemmaIs(g int, lemma string) bool {
	return f.is(g, ud.AUX, ud.VERB) && f.tok[g].Lemma == lemma
}

// wordingOf is the noun of the phrase at g where it stands for words, and whose they are: “the verdict of X”, “X’s answer”.
func (f *finder) wordingOf(g int) (noun, source int, at ud.Span) {
	end, _ := f.nounPhrase(g)
	for k := g; k < end; k++ {
		if !f.wording(k) {
			continue
		}
		if p := k + 1; f.lower(p) == "of" || f.lower(p) == "from" || f.lower(p) == "by" {
			stop, owner := f.nounPhrase(p + 1)
			if owner < 0 || !f.is(owner, ud.NOUN, ud.PROPN, ud.PRON) {
				return -1, -1, at
			}
			return k, owner, f.tok[p+1].Span.Hull(f.tok[stop-1].Span)
		}
		for p := k - 1; p > g; p-- {
			if f.lower(p) == "'s" || f.lower(p) == "'" {
				return k, p - 1, f.tok[g].Span.Hull(f.tok[p-1].Span)
			}
		}
		if f.possessive(g) && g < k {
			return k, g, f.tok[g].Span
		}
	}
	return -1, -1, at
}

// howPut is “how X put it”, “what X said” at g.
func (f *finder) howPut(q *quotation, g int) *reported {
	end, head := f.nounPhrase(g + 1)
	if head < 0 {
		return nil
	}
	verb := end
	for f.is(verb, ud.AUX, ud.ADV) {
		verb++
	}
	if !f.is(verb, ud.VERB) || !f.entry(verb).takes(frameQuote) && !(f.lower(g) == "how" && slices.Contains(manners, f.tok[verb].Lemma)) {
		return nil
	}
	return f.quotedBy(q, verb, head, f.tok[g+1].Span.Hull(f.tok[end-1].Span))
}

// withWords is “(with) those words X …” at g.
func (f *finder) withWords(q *quotation, g int) *reported {
	switch f.lower(g) {
	case "this", "that", "these", "those", "the":
	default:
		return nil
	}
	noun := g + 1
	for f.is(noun, ud.ADJ, ud.NUM) {
		noun++
	}
	start := noun + 1
	if f.ok(start) && f.lower(start) == "," {
		start++
	}
	end, head := f.nounPhrase(start)
	if !f.wording(noun) || head < 0 || f.sent[head] != f.sent[noun] {
		return nil
	}
	return f.quotedBy(q, noun, head, f.tok[start].Span.Hull(f.tok[end-1].Span))
}

// lines finds whose a line is: “the line about the dam came from X”, “the words were X’s” of what is quoted right before, “that nobody is safe
// was the verdict of X”.
func (f *finder) lines() {
	for s, base := range f.base {
		stop := base + len(f.sents[s].Tokens)
		for g := base; g < stop; g++ {
			switch {
			case f.lemmaIs(g, "be") && f.lower(base) == "that" && !f.is(base+1, ud.NOUN, ud.AUX, ud.VERB) && g > base+2:
				if noun, source, at := f.wordingOf(g + 1); source >= 0 {
					f.presentedClause(base, g, noun, source, at)
				}
			case f.wording(g) && f.definiteAt(g) && f.inside[g] < 0:
				f.whose(g, stop)
			}
		}
	}
}

// presentedClause reports the clause from base on, up to an aside or the copula, as the source's words.
func (f *finder) presentedClause(base, copula, noun, source int, at ud.Span) {
	end := base + 1
	for end < copula && f.lower(end) != "," {
		end++
	}
	if f.verbIn(base, end) {
		r := f.report(framePresented, noun, source, from(base, end))
		r.sourceAt = at
	}
}

func (f *finder) definiteAt(g int) bool {
	for k := g - 1; k >= f.base[f.sent[g]] && k >= g-3; k-- {
		if f.is(k, ud.DET) {
			switch f.lower(k) {
			case "the", "that", "those", "these", "this":
				return true
			}
		}
	}
	return false
}

// whose reports the line that the noun at g speaks of where the sentence says from whom it is.
func (f *finder) whose(g, stop int) {
	verb := g + 1
	for verb < stop && !(f.is(verb, ud.AUX, ud.VERB) && (f.lower(verb-1) == "," || verb == g+1)) {
		verb++
	}
	if verb >= stop {
		return
	}
	source, at := -1, ud.Span{}
	switch start := verb + 2; {
	case f.lemmaIs(verb, "come") && f.lower(verb+1) == "from", f.lemmaIs(verb, "belong") && f.lower(verb+1) == "to":
		end, head := f.nounPhrase(start)
		if head >= 0 {
			source, at = head, f.tok[start].Span.Hull(f.tok[end-1].Span)
		}
	case f.lemmaIs(verb, "be"):
		for k := verb + 2; k < min(verb+7, stop) && !f.comma(k); k++ {
			if (f.lower(k) == "'s" || f.lower(k) == "'") && (k+1 >= stop || f.mark(k+1)) { // “was Ana Reis’s”
				source, at = k-1, f.tok[verb+1].Span.Hull(f.tok[k-1].Span)
			}
		}
	}
	if source < 0 || !f.is(source, ud.NOUN, ud.PROPN, ud.PRON) {
		return
	}
	if content := f.lineOf(g, verb); content != nil {
		r := f.report(framePresented, g, source, content)
		r.sourceAt = at
		for i := range f.quotes {
			if q := &f.quotes[i]; q.Depth == 0 && len(r.content) == 1 && r.content[0].Overlaps(q.Span) {
				r.content[0], r.quotation = q.Span, true
			}
		}
	}
}

// lineOf is what a line says: what it is about, else the quotation that ends right before its sentence, else what stands behind a colon there.
func (f *finder) lineOf(g, verb int) []int {
	for k := g + 1; k < verb; k++ {
		if f.lower(k) == "about" || f.lower(k) == "that" && f.is(k, ud.SCONJ) {
			return from(k+1, verb)
		}
	}
	base := f.base[f.sent[g]]
	if f.sent[g] == 0 || !f.onlyMarks(base, g) && g-base > 2 || f.paragraph(base-1) != f.paragraph(base) {
		return nil
	}
	before := f.base[f.sent[g]-1]
	for i := range f.quotes {
		if q := &f.quotes[i]; q.Depth == 0 && q.End <= f.tok[base].Start && q.Start >= f.tok[before].Start && len(strings.Fields(q.Inner.Of(f.text))) > 3 {
			return from(f.at(q.Inner.Start), f.at(q.Inner.End))
		}
	}
	for k := before; k < base; k++ {
		if f.lower(k) == ":" && f.verbIn(k, base) {
			return from(k+1, base)
		}
	}
	return nil
}
