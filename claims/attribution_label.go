package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// labels reports the turns of an interview: paragraphs that begin with a speaker and a colon, “Q:”, “A:”, “ANA REIS:”. One alone is
// none, as it may be any heading.
func (f *finder) labels() {
	var turns []*reported
	seen := map[string]int{}
	for s := range f.sents {
		if s > 0 && f.sents[s].Paragraph == f.sents[s-1].Paragraph || len(f.sents[s].Tokens) == 0 {
			continue
		}
		first := f.base[s]
		colon := f.labelled(first)
		if colon < 0 {
			continue
		}
		last := s
		for k := s + 1; k < len(f.sents) && f.sents[k].Paragraph == f.sents[s].Paragraph; k++ {
			if len(f.sents[k].Tokens) > 0 {
				last = k
			}
		}
		source := f.tok[first].Span.Hull(f.tok[colon-1].Span)
		content := ud.Span{Start: f.tok[colon+1].Start, End: f.tok[f.end(f.base[last])-1].End}
		turns = append(turns, &reported{cue: -1, source: colon - 1, sourceAt: source, content: []ud.Span{content}, quotation: true, frame: frameQuote})
		seen[source.Of(f.text)]++
	}
	if seen["Q"] == 0 && len(turns) < 3 || len(turns) < 2 || len(seen) > len(turns)/2+1 {
		return
	}
	f.label = map[int]int{}
	for _, r := range turns {
		if f.add(r); len(r.content) == 0 {
			continue
		}
		f.label[f.sent[r.source]] = r.source + 2
		for g := f.at(r.content[0].Start); g < f.at(r.content[0].End); g++ {
			if i := f.inside[g]; i >= 0 {
				f.taken[i] = true
			}
		}
	}
}

// labelled is the colon after a speaker's name at the beginning of a paragraph, or -1.
func (f *finder) labelled(first int) int {
	for g := first; g < min(first+5, f.end(first)-1); g++ {
		switch form := f.tok[g].Form; {
		case form == ":" && g > first:
			return g
		case !f.is(g, ud.PROPN) && form != strings.ToUpper(form) || f.mark(g) && form != ".":
			return -1
		}
	}
	return -1
}
