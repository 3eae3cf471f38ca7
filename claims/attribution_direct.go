package claims

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// direct attributes the outermost quotations that are speech of their own. It trusts the surface (quotation, comma, cue,
// noun phrase, in either order) more than the tree, which quotations lead astray.
func (f *finder) direct() {
	var last *reported // the direct attribution before
	for i := range f.quotes {
		q := &f.quotes[i]
		if q.Depth > 0 || f.taken[i] {
			continue
		}
		if q.Follows >= 0 && last != nil && last.holds(f.quotes[q.Follows].Span) {
			f.attach(last, i)
			continue
		}
		if f.scare(q) {
			continue
		}
		switch r := f.speech(q, last); r {
		case nil:
		case last:
			f.attach(last, i)
		default:
			f.chain(r, i)
			if f.add(r); len(r.content) > 0 {
				last = r
			}
		}
	}
}

// attach makes the quotation a part of the content.
func (f *finder) attach(r *reported, i int) {
	r.content = append(r.content, f.quotes[i].Span)
	f.taken[i] = true
}

// holds says whether the span is the last part of the content.
func (r *reported) holds(s ud.Span) bool { return r.content[len(r.content)-1] == s }

// chain puts the paragraphs before that the quotation goes on from in front of it.
func (f *finder) chain(r *reported, i int) {
	f.taken[i] = true
	for i = f.quotes[i].Follows; i >= 0 && !f.taken[i]; i = f.quotes[i].Follows {
		f.attach(r, i)
	}
	last := len(r.content) - 1
	r.content[0], r.content[last] = r.content[last], r.content[0]
}

// speech is the attribution of a quotation: a new one, the one before where it goes on in the same sentence, or nil.
func (f *finder) speech(q *quotation, last *reported) *reported {
	first, next := f.at(q.Start), f.at(q.End)
	if first >= next {
		return nil
	}
	if last != nil && last.cue >= 0 && f.resumes(last, first) && !f.answered(q, next) {
		return last
	}
	own := f.ownSentence(first)
	if own || (f.lower(first-1) == "," || f.lower(first-1) == ";") && f.inverted(f.skipCommas(next)) >= 0 {
		if r := f.after(q, first, next); r != nil {
			return r
		}
	}
	if r := f.before(q, first, next); r != nil {
		return r
	}
	if own && last != nil && last.source >= 0 && f.goesOn(last, first, q) {
		return last
	}
	return nil
}

// scare says whether the marks only set off a few words or a title.
func (f *finder) scare(q *quotation) bool {
	inner := strings.TrimSpace(q.Inner.Of(f.text))
	if inner == "" || strings.ContainsRune(",.!?…", lastRune(inner)) {
		return inner == ""
	}
	words := strings.Fields(inner)
	if next := f.at(q.End); len(words) > 1 && f.ok(next) && f.lower(next) == "," && f.verbIn(f.at(q.Start), next) {
		return false
	}
	return len(words) <= 3 && !f.verbIn(f.at(q.Start), f.at(q.End)) && !f.spoken(q) || title(words)
}

// spoken says whether a cue stands right beside the quotation.
func (f *finder) spoken(q *quotation) bool {
	next, before := f.at(q.End), f.at(q.Start)-1
	for f.ok(next) && f.lower(next) == "," {
		next++
	}
	for f.ok(before) && (f.lower(before) == ":" || f.lower(before) == ",") {
		before--
	}
	return f.entry(next).takes(frameQuote) || f.entry(next+1).takes(frameQuote) || f.entry(before).takes(frameQuote)
}

// title says whether all words but the small ones are capitalized.
func title(words []string) bool {
	for _, w := range words {
		if r := firstRune(w); unicode.IsLower(r) && !slices.Contains([]string{"of", "the", "a", "an", "and", "in", "on", "for", "to", "at", "with"}, w) {
			return false
		}
	}
	return len(words) > 1
}

func (f *finder) verbIn(a, b int) bool {
	for g := a; g < b && f.ok(g); g++ {
		if f.is(g, ud.VERB, ud.AUX) {
			return true
		}
	}
	return false
}

// ownSentence says whether only marks, a conjunction or an earlier quotation come before token g in its sentence.
func (f *finder) ownSentence(g int) bool {
	for g--; f.ok(g) && f.sent[g] == f.sent[min(g+1, len(f.tok)-1)]; g-- {
		if !f.mark(g) && !f.is(g, ud.CCONJ) && f.lower(g) != "but" {
			return f.lower(g+1) == ":" || f.lower(g+1) == "." || f.lower(g+1) == "?"
		}
	}
	return true
}

// resumes says whether a quotation goes on with the one before after an aside: “…,” he said, “…”
func (f *finder) resumes(last *reported, first int) bool {
	before := first - 1
	if !f.ok(before) || f.sent[before] != f.sent[last.cue] || last.cue > before || before-last.cue > 30 {
		return false
	}
	at := last.content[len(last.content)-1]
	if at.Start > f.tok[last.cue].Start || f.used[before] && before != last.cue && before != last.cueLast {
		return false
	}
	return (f.lower(before) == "," || f.lower(before) == ":" || f.comma(before)) && !f.otherCue(last.cue+1, before)
}

// answered says whether a quotation has a cue of its own behind it: “…,” said A; “…,” said B.
func (f *finder) answered(q *quotation, next int) bool {
	g := f.skipCommas(next)
	return g > next && (f.inverted(g) >= 0 || f.cueOf(g) >= 0) || strings.ContainsRune(",?!", lastRune(q.Inner.Of(f.text))) && (f.inverted(next) >= 0 || f.cueOf(next) >= 0)
}

// otherCue says whether a verb of speech stands between.
func (f *finder) otherCue(a, b int) bool {
	for g := a; g < b; g++ {
		if f.is(g, ud.VERB) && f.entry(g).takes(frameQuote) {
			return true
		}
	}
	return false
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
			return &reported{cue: cue, cueLast: cue, lemma: f.lemma(cue), source: head, sourceAt: at, content: []ud.Span{q.Span}, negative: f.negative(cue), quotation: true, frame: frameQuote}
		}
	}
	if f.lower(g) == "according" && f.lower(g+1) == "to" {
		if _, head := f.nounPhrase(g + 2); head >= 0 {
			return &reported{cue: g, cueLast: g + 1, lemma: "according to", source: head, sourceAt: f.phrase(head), content: []ud.Span{q.Span}, quotation: true, frame: frameQuote}
		}
	}
	if r := f.signature(q, next); r != nil {
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
	return &reported{cue: cue, cueLast: cue, lemma: f.lemma(cue), source: head, sourceAt: at, content: []ud.Span{q.Span}, negative: f.negative(cue), quotation: true, frame: frameQuote}
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
	return &reported{cue: -1, source: head, sourceAt: f.tok[next+1].Span.Hull(f.tok[end-1].Span), content: []ud.Span{q.Span}, quotation: true, frame: frameQuote}
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

// isQuoted says whether the token stands in a quotation or is one of its marks.
func (f *finder) isQuoted(g int) bool {
	at := f.tok[g].Start
	return slices.ContainsFunc(f.near(f.tok[g].Span), func(q quotation) bool { return q.Depth == 0 && q.Start <= at && at < q.End })
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
	r := &reported{cue: cue, cueLast: cue, lemma: f.lemma(cue), source: f.subject(cue), content: []ud.Span{q.Span}, negative: f.negative(cue), quotation: true, frame: frameQuote}
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
