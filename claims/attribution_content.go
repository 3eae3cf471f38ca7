package claims

import (
	"slices"
	"sort"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// undated are the tokens without a dateline: "LISBON, May 3 —".
func (f *finder) undated(tokens []int) []int {
	if len(tokens) == 0 || tokens[0] != f.base[f.sent[tokens[0]]] || strings.ToUpper(f.tok[tokens[0]].Form) != f.tok[tokens[0]].Form {
		return tokens
	}
	for i, g := range tokens[:min(len(tokens), 9)] {
		if s := f.lower(g); i > 0 && (s == "—" || s == "–" || s == "--") {
			return tokens[i+1:]
		}
		if f.is(g, ud.VERB, ud.AUX) {
			break
		}
	}
	return tokens
}

// contentSpans are the spans of the content's tokens. What is said outside a quotation takes its marks along; what is said
// inside one stays inside.
func (f *finder) contentSpans(cue int, content []int) []ud.Span {
	spans := f.spans(content)
	in := f.quotationAt(cue)
	for i := range spans {
		for _, q := range f.near(spans[i]) {
			if q.Contains(f.tok[cue].Span) {
				continue
			}
			if q.Contains(ud.Span{Start: spans[i].Start, End: spans[i].Start + 1}) && f.blank(q.Inner.Start, spans[i].Start) && f.covers(spans[i], q) {
				spans[i].Start = q.Start
			}
			if spans[i].End > q.Start && spans[i].End < q.End && f.blank(spans[i].End, q.Inner.End) && spans[i].Start < q.Inner.End {
				spans[i].End = q.End
			}
		}
		if in != nil {
			spans[i].Start, spans[i].End = max(spans[i].Start, in.Inner.Start), min(spans[i].End, in.Inner.End)
			if in.Closed && f.blank(spans[i].End, in.Inner.End) {
				spans[i].End = in.End // the mark closes what is reported last as well
			}
		}
	}
	if first := f.label[f.sent[cue]]; first > 0 { // “ANA REIS: The dam is safe, they said”
		for i := range spans {
			spans[i].Start = max(spans[i].Start, f.tok[first].Start)
		}
	}
	spans = slices.DeleteFunc(spans, func(s ud.Span) bool { return s.End <= s.Start })
	for i := range spans {
		spans[i].End = f.closed(spans[i])
	}
	return spans
}

// closed is where the span ends with a question mark and the brackets that it opens.
func (f *finder) closed(s ud.Span) int {
	end := s.End
	rest := f.text[min(max(end, 0), len(f.text)):]
	for i, r := range rest {
		text := f.text[s.Start : end+i]
		switch {
		case r == '?' || r == '!':
		case r == ')' && strings.Count(text, "(") > strings.Count(text, ")"):
		case r == ']' && strings.Count(text, "[") > strings.Count(text, "]"):
		default:
			return end + i
		}
	}
	return len(f.text)
}

// covers says whether the span reaches to the end of the quotation, but for marks.
func (f *finder) covers(s ud.Span, q quotation) bool {
	return s.End >= q.Inner.End || f.blank(s.End, q.Inner.End)
}

// blank says whether there are only marks and white space between two places.
func (f *finder) blank(a, b int) bool {
	return a >= b || strings.Trim(f.text[a:b], " \t\r\n\u00a0.,;:!?…—–-“”„\"‘’'()[]") == ""
}

// locate notes the innermost quotation around each token.
func (f *finder) locate() {
	f.inside = make([]int, len(f.tok))
	for g := range f.inside {
		f.inside[g] = -1
	}
	for i, q := range f.quotes { // the inner ones come later
		for g := f.at(q.Inner.Start); f.ok(g) && f.tok[g].Start < q.Inner.End; g++ {
			f.inside[g] = i
		}
	}
}

// quotationAt is the innermost quotation around a token, or nil.
func (f *finder) quotationAt(g int) *quotation {
	if i := f.inside[g]; i >= 0 {
		return &f.quotes[i]
	}
	return nil
}

// near are the quotations that may overlap the span.
func (f *finder) near(s ud.Span) []quotation {
	first := sort.Search(len(f.quotes), func(i int) bool { return f.quotes[i].Start >= s.Start })
	for first > 0 {
		first--
		if f.quotes[first].Depth == 0 {
			break
		}
	}
	last := first + sort.Search(len(f.quotes)-first, func(i int) bool { return f.quotes[first+i].Start >= s.End })
	return f.quotes[first:last]
}
