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

// isQuoted says whether the token stands in a quotation or is one of its marks.
func (f *finder) isQuoted(g int) bool {
	at := f.tok[g].Start
	return slices.ContainsFunc(f.near(f.tok[g].Span), func(q quotation) bool { return q.Depth == 0 && q.Start <= at && at < q.End })
}
