package claims

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// quotedBy is the attribution of a quotation to a source, by a cue or none.
func (f *finder) quotedBy(q *quotation, cue, source int, at ud.Span) *reported {
	r := &reported{frame: frameQuote, cue: cue, cueLast: cue, source: source, sourceAt: at, content: []ud.Span{q.Span}, quotation: true}
	if cue >= 0 {
		r.lemma, r.negative = f.lemma(cue), f.negative(cue)
	}
	return r
}

// after looks for the cue behind the quotation: “…,” said X; “…,” X said; “…,” according to X.
func (f *finder) after(q *quotation, first, next int) *reported {
	if !f.ok(next) || f.paragraph(next) != f.paragraph(first) {
		return nil
	}
	inner := strings.TrimRightFunc(q.Inner.Of(f.text), unicode.IsSpace)
	comma := strings.ContainsRune(",?!—–…", lastRune(inner))
	g := f.skipCommas(next)
	comma = comma || g > next
	stop := strings.HasSuffix(inner, ".") && !comma
	if cue := f.inverted(g); cue >= 0 && !(stop && unicode.IsUpper(firstRune(f.tok[g].Form))) {
		if head, at := f.sourceAfter(cue); head >= 0 {
			return f.quotedBy(q, cue, head, at)
		}
	}
	if f.lower(g) == "according" && f.lower(g+1) == "to" {
		if _, head := f.nounPhrase(g + 2); head >= 0 {
			r := f.quotedBy(q, g, head, f.phrase(head))
			r.cueLast, r.lemma, r.negative = g+1, "according to", false
			return r
		}
	}
	if r := f.signature(q, next); r != nil {
		return r
	}
	if r := f.presented(q, g); r != nil {
		return r
	}
	if !comma {
		return nil
	}
	cue := f.cueOf(g)
	if cue < 0 {
		return nil
	}
	head, at := f.sourceBefore(g, cue)
	return f.quotedBy(q, cue, head, at)
}

// signature is the attribution of a quotation to the name behind a dash that ends its paragraph: “…” — Ana Reis.
func (f *finder) signature(q *quotation, next int) *reported {
	switch f.lower(next) {
	case "-", "–", "—", "--":
	default:
		return nil
	}
	end, head := f.nounPhrase(next + 1)
	if !f.is(head, ud.PROPN) || f.ok(end) && f.paragraph(end) == f.paragraph(next) && !f.comma(end) {
		return nil
	}
	return f.quotedBy(q, -1, head, f.tok[next+1].Span.Hull(f.tok[end-1].Span))
}

// skipCommas is the first token from g on that is no comma or dash.
func (f *finder) skipCommas(g int) int {
	for f.ok(g) && f.comma(g) && f.lower(g) != ":" {
		g++
	}
	return g
}

// inverted is the cue at token g, adverbs before it left out: “…,” (quietly) said X. It is -1 where there is none.
func (f *finder) inverted(g int) int {
	if f.is(g, ud.ADV) {
		g++
	}
	if f.is(g, ud.VERB, ud.AUX) && f.entry(g).takes(frameQuote) && f.tok[g].Feats.Get("VerbForm") != "Ger" && !strings.HasSuffix(f.lower(g), "ing") {
		return g
	}
	return -1
}

// sourceAfter is the noun phrase behind an inverted cue.
func (f *finder) sourceAfter(cue int) (head int, at ud.Span) {
	if s := f.child(cue, "nsubj"); s > cue {
		if at = f.phraseWithout(s, cue); f.at(at.Start) == cue+1 {
			return s, at
		}
	}
	end, head := f.nounPhrase(cue + 1)
	if head < 0 || f.is(end, ud.VERB, ud.AUX) && f.lower(cue) != "said" && f.lower(cue) != "says" {
		return -1, at
	}
	for end > head+1 && f.loose(end-1) {
		end--
	}
	return head, f.tok[cue+1].Span.Hull(f.tok[end-1].Span)
}

// cueOf is the verb of speech whose subject begins at token g: “…,” X, the mayor of Y, told reporters.
func (f *finder) cueOf(g int) int {
	if !f.is(g, ud.DET, ud.ADJ, ud.NOUN, ud.PROPN, ud.PRON, ud.NUM) {
		return -1
	}
	for k := g + 1; k < min(g+28, f.end(g)); k++ {
		switch {
		case f.isQuoted(k):
			return -1
		case !f.is(k, ud.VERB, ud.AUX):
		case f.entry(k).takes(frameQuote) && (f.subjectFrom(k, g) || f.plain(g, k)):
			return k
		case f.is(k, ud.VERB) && f.subjectFrom(k, g): // "the mayor shook her head"
			return -1
		}
	}
	return -1
}

// subjectFrom says whether the verb's subject begins at token g.
func (f *finder) subjectFrom(verb, g int) bool {
	s := f.child(verb, "nsubj")
	if s < 0 && f.rel(verb, "xcomp", "conj") && f.head(verb) >= 0 {
		s = f.child(f.head(verb), "nsubj")
	}
	return s >= g && f.at(f.phraseWithout(s, verb).Start) == g
}

// plain says whether a noun phrase goes from g up to the verb, apart from auxiliaries, adverbs and asides.
func (f *finder) plain(g, verb int) bool {
	end, head := f.nounPhrase(g)
	if head < 0 {
		return false
	}
	aside := false
	for ; end < verb; end++ {
		switch {
		case f.comma(end):
			aside = !aside
		case f.is(end, ud.AUX, ud.ADV, ud.PART) || aside:
		default:
			return false
		}
	}
	return !aside
}

// sourceBefore is the phrase from token g up to the cue or the first aside.
func (f *finder) sourceBefore(g, cue int) (head int, at ud.Span) {
	end, head := f.nounPhrase(g)
	if s := f.subject(cue); s >= g && s < cue {
		if at = f.phraseWithout(s, cue); at.Start == f.tok[g].Start && at.End >= f.tok[min(end, cue)-1].End {
			return s, at
		}
		if s < end {
			head = s
		}
	}
	if head < 0 {
		return -1, at
	}
	return head, f.tok[g].Span.Hull(f.tok[min(end, cue)-1].Span)
}

// before looks for the cue in front of the quotation: X said: “…”; X told reporters on Monday, “…”; X: “…”.
func (f *finder) before(q *quotation, first, next int) *reported {
	i := first - 1
	if !f.ok(i) || f.paragraph(i) != f.paragraph(first) {
		return nil
	}
	sep := f.lower(i)
	if sep == "," || sep == ":" || f.comma(i) {
		i--
	} else if sep = ""; !f.sentenceLike(q, next) {
		return nil
	}
	if !f.ok(i) {
		return nil
	}
	for k := i; k >= max(f.base[f.sent[i]], i-16); k-- {
		switch {
		case f.isQuoted(k), f.lower(k) == "that" && f.is(k, ud.SCONJ):
			return nil
		case f.entry(k).takes(frameQuote) && f.is(k, ud.VERB, ud.AUX):
			if sep == "" && k != i && !f.recipient(k, i) || f.used[k] && sep != ":" {
				return nil
			}
			return f.quoted(q, k)
		case f.is(k, ud.VERB) && sep != ":" || f.is(k, ud.SCONJ, ud.PUNCT) && sep == "":
			return nil
		}
	}
	if sep == ":" && len(strings.Fields(q.Inner.Of(f.text))) > 3 {
		return f.headed(q, i)
	}
	return nil
}

// sentenceLike says whether the quotation is a sentence of its own though no comma comes before it.
func (f *finder) sentenceLike(q *quotation, next int) bool {
	inner := strings.TrimSpace(q.Inner.Of(f.text))
	ends := strings.ContainsRune(".!?,…", lastRune(inner)) || !f.ok(next) || f.mark(next) || f.paragraph(next) != f.paragraph(f.at(q.Start))
	return unicode.IsUpper(firstRune(inner)) && ends
}

// recipient says whether only the one spoken to, or a place, stands between the cue and token i: "told reporters", "wrote on X".
func (f *finder) recipient(cue, i int) bool {
	g := cue + 1
	if f.is(g, ud.ADP) && !slices.ContainsFunc(from(g, i+1), func(t int) bool { return f.is(t, ud.VERB, ud.AUX, ud.SCONJ, ud.PUNCT) }) {
		return true
	}
	if f.lower(g) == "to" {
		g++
	}
	end, head := f.nounPhrase(g)
	return head >= 0 && end == i+1
}

// quoted is the attribution of the quotation to the subject of the cue before it.
func (f *finder) quoted(q *quotation, cue int) *reported {
	r := f.quotedBy(q, cue, f.subject(cue), ud.Span{})
	if r.source < 0 && !f.passive(cue) {
		r.source = f.leftPhrase(cue)
	}
	if r.source >= 0 {
		r.sourceAt = f.phraseWithout(r.source, cue)
	}
	base := f.base[f.sent[cue]]
	if first, _, head := f.remarkBefore(cue); head >= 0 && unicode.IsLower(firstRune(q.Inner.Of(f.text))) && first > base+1 && f.verbIn(base, first) && !slices.ContainsFunc(from(base, first), f.isQuoted) {
		r.content, r.quotation = append(f.spans(f.unlinked(from(base, first-1))), q.Span), false // “It is old, she said, “but so am I.””
	}
	return r
}

// leftPhrase is the head of the noun phrase right before the verb, or -1.
func (f *finder) leftPhrase(verb int) int {
	g := verb - 1
	for g >= f.base[f.sent[verb]] && f.is(g, ud.AUX, ud.ADV, ud.PART) && f.lower(g) != "'s" {
		g--
	}
	if g >= f.base[f.sent[verb]] && f.is(g, ud.NOUN, ud.PROPN, ud.PRON) {
		for f.rel(g, "flat", "compound", "fixed") && f.head(g) >= 0 && f.head(g) < verb {
			g = f.head(g)
		}
		return g
	}
	return -1
}
