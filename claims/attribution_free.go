package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// headed is the attribution of a quotation to what stands before its colon: a phrase without a verb, or the subject of the
// sentence. There is no cue.
func (f *finder) headed(q *quotation, i int) *reported {
	start := f.base[f.sent[i]]
	r := f.quotedBy(q, -1, -1, ud.Span{})
	if end, head := f.nounPhrase(start); head >= 0 && end == i+1 {
		r.source = head
		r.sourceAt = f.tok[start].Span.Hull(f.tok[i].Span)
		return r
	}
	if root := f.sents[f.sent[i]].Root(); root >= 0 {
		if s := f.child(start+root, "nsubj"); s >= 0 && s < i && (f.is(s, ud.PROPN, ud.PRON) || f.titled(s)) {
			r.source, r.sourceAt = s, f.phrase(s)
			return r
		}
	}
	return nil
}

// titled says whether the noun at s stands before a name: “union leader Ida Holt put it like this: …”.
func (f *finder) titled(s int) bool {
	n := f.child(s, "appos")
	return n > s && f.is(n, ud.PROPN)
}

// goesOn says whether the quotation goes on with the speech of the attribution before: in the next sentence, or as a
// paragraph of its own right after it.
func (f *finder) goesOn(last *reported, first int, q *quotation) bool {
	if first == 0 {
		return false
	}
	end := f.hull(last).End
	before := f.at(end)
	s := f.sent[min(max(before-1, 0), len(f.tok)-1)]
	if last.cue >= 0 {
		s = max(s, f.sent[last.cue])
	}
	if f.paragraph(first) == f.paragraph(f.base[s]) {
		return f.sent[first-1] <= s
	}
	lastOfParagraph := f.sent[first-1] == s
	alone := !f.ok(f.at(q.End)) || f.paragraph(f.at(q.End)) != f.paragraph(first)
	return f.paragraph(first) == f.paragraph(f.base[s])+1 && lastOfParagraph && alone
}

// carryOver attributes the quotations that are left to whoever was reported to speak in the sentence before.
func (f *finder) carryOver() {
	last := map[int]*reported{} // by sentence
	for _, r := range f.found {
		if r.cue < 0 || r.source < 0 || f.quotationAt(r.cue) != nil && f.quotationAt(r.cue).Closed || !f.entry(r.cue).takes(frameQuote) {
			continue
		}
		if s := f.sent[r.cue]; last[s] == nil || last[s].cue < r.cue {
			last[s] = r
		}
	}
	for i := range f.quotes {
		q := &f.quotes[i]
		first := f.at(q.Start)
		if q.Depth > 0 || f.taken[i] || !f.ok(first) || !f.ownSentence(first) || !f.utterance(q) {
			continue
		}
		s := f.sent[first]
		if r := last[s-1]; s > 0 && r != nil && last[s] == nil && f.paragraph(first) == f.paragraph(r.cue) {
			f.attach(r, i)
		}
	}
}

// utterance says whether the quotation is a sentence and more than a few words.
func (f *finder) utterance(q *quotation) bool {
	inner := strings.TrimSpace(q.Inner.Of(f.text))
	return strings.ContainsRune(".!?…", lastRune(inner)) && len(strings.Fields(inner)) > 3
}
