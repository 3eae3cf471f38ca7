package claims

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// quotation is a stretch of text between quotation marks. Within a paragraph quotations are disjoint or nested.
type quotation struct {
	ud.Span         // with the marks
	Inner   ud.Span // without them
	Depth   int     // 0 for an outermost one
	Closed  bool    // false where the closing mark is missing: it then ends with its paragraph
	// Follows is the index of the quotation of the paragraph before that this one goes on from, its mark being opened again,
	// or -1.
	Follows int
}

// quoteMark is one quotation mark of a text.
type quoteMark struct {
	at, size int
	r        rune
	opens    bool // by its form or by what stands around it
	closes   bool
	forced   bool // it opens beyond doubt (straight marks only)
	ends     bool // it closes beyond doubt
}

// closing maps each opening mark to the marks that can close it.
var closing = map[rune]string{
	'“': "”\"", '„': "“”\"", '«': "»", '»': "«", '‹': "›", '‘': "’'", '"': "\"”", '\'': "'’", '”': "”", '‟': "”",
}

// findQuotations finds the quotations of each paragraph, in the order of the text.
func findQuotations(text string, paragraphs []ud.Span) []quotation {
	var all []quotation
	open := -1 // the quotation left open by the paragraph before
	for _, p := range paragraphs {
		first := len(all)
		var before rune // the mark left open
		if open >= 0 {
			before = firstRune(text[all[open].Start:])
		}
		all = append(all, paragraphQuotations(text, p, before)...)
		if open >= 0 && first < len(all) && leads(text, p, all[first]) && (all[first].Start == all[first].Inner.Start || before == firstRune(text[all[first].Start:])) {
			all[first].Follows = open
		}
		open = -1
		for i := first; i < len(all); i++ {
			if !all[i].Closed && all[i].Depth == 0 {
				open = i
			}
		}
	}
	return all
}

func leads(text string, p ud.Span, q quotation) bool {
	return strings.TrimSpace(text[p.Start:q.Start]) == ""
}

// deepest is how many marks may be open at a place.
const deepest = 32

// paragraphQuotations matches the marks of one paragraph with a stack. A single mark that is not closed is an apostrophe;
// a double one left open ends with the paragraph. The mark that the paragraph before left open may be closed in this one.
func paragraphQuotations(text string, p ud.Span, before rune) []quotation {
	var out []quotation
	var stack []quoteMark
	marks := quoteMarks(text, p)
	if before != 0 && len(marks) > 0 && marks[0].ends && strings.ContainsRune(closing[before], marks[0].r) {
		stack = append(stack, quoteMark{at: p.Start, r: before})
	}
	for i, m := range marks {
		if k := closes(stack, m, marks[i+1:], text); k >= 0 {
			out = append(out, quotation{
				Span:  ud.Span{Start: stack[k].at, End: m.at + m.size},
				Inner: ud.Span{Start: stack[k].at + stack[k].size, End: m.at}, Depth: k, Closed: true, Follows: -1,
			})
			stack = stack[:k]
		} else if m.opens {
			if len(stack) == deepest { // no text nests so deep: marks that nothing closes
				stack = stack[1:]
			}
			stack = append(stack, m)
		}
	}
	return nest(append(out, leftOpen(text, p, before, stack, nest(out))...))
}

// leftOpen are the quotations of the marks that nothing closes. Each ends with the paragraph, before the next mark left open,
// or before the next quotation with its kind of mark in it.
func leftOpen(text string, p ud.Span, before rune, open []quoteMark, closed []quotation) []quotation {
	var out []quotation
	ends := map[rune]int{}
	limit, at := p.End, len(closed)
	for _, m := range slices.Backward(open) {
		if m.size == 0 || single(m.r) && (before != m.r || len(closed) > 0) {
			continue
		}
		for inner := at; at > 0 && closed[at-1].Start > m.at; at-- {
			if closed[at-1].Depth == 0 {
				for _, q := range closed[at-1 : inner] {
					ends[firstRune(text[q.Start:])] = closed[at-1].Start
				}
				inner = at - 1
			}
		}
		start, end := m.at+m.size, limit
		if e, ok := ends[m.r]; ok {
			end = min(end, e)
		}
		end = start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))
		out = append(out, quotation{Span: ud.Span{Start: m.at, End: end}, Inner: ud.Span{Start: start, End: end}, Follows: -1})
		limit = m.at
	}
	return out
}

// nest orders quotations by place, the outer ones first, and counts their depth.
func nest(qs []quotation) []quotation {
	sort.Slice(qs, func(i, j int) bool {
		if qs[i].Start != qs[j].Start {
			return qs[i].Start < qs[j].Start
		}
		return qs[i].End > qs[j].End
	})
	var ends []int
	for i := range qs {
		for len(ends) > 0 && ends[len(ends)-1] <= qs[i].Start {
			ends = ends[:len(ends)-1]
		}
		qs[i].Depth = len(ends)
		ends = append(ends, qs[i].End)
	}
	return qs
}

func single(r rune) bool { return r == '‘' || r == '\'' }

// closes is the place in the stack of the mark that m closes, or -1.
func closes(stack []quoteMark, m quoteMark, rest []quoteMark, text string) int {
	if !m.closes {
		return -1
	}
	for k := len(stack) - 1; k >= 0; k-- {
		if !strings.ContainsRune(closing[stack[k].r], m.r) {
			continue
		}
		if m.forced && m.opens { // "… left open. "Another one": the first is taken to end here by the paragraph rule
			return -1
		}
		if single(stack[k].r) && possessive(text, m) && closedLater(stack[k], rest) {
			return -1
		}
		return k
	}
	return -1
}

// possessive says whether the mark may be the apostrophe of a plural: "the workers’ rights".
func possessive(text string, m quoteMark) bool {
	before, after := text[:m.at], text[m.at+m.size:]
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, " \u00a0"))
	return strings.HasSuffix(before, "s") && unicode.IsSpace(firstRune(after)) && unicode.IsLower(r)
}

func closedLater(open quoteMark, rest []quoteMark) bool {
	for _, m := range rest {
		if m.opens && !m.closes && single(m.r) {
			return false
		}
		if m.closes && strings.ContainsRune(closing[open.r], m.r) {
			return true
		}
	}
	return false
}

func firstRune(s string) rune {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return ' '
	}
	return r
}

func lastRune(s string) rune {
	r, size := utf8.DecodeLastRuneInString(s)
	if size == 0 {
		return ' '
	}
	return r
}

// quoteMarks reads the marks of a paragraph. Apostrophes and the signs of feet and inches are left out.
func quoteMarks(text string, p ud.Span) []quoteMark {
	var out []quoteMark
	for i, r := range text[p.Start:p.End] {
		if r < utf8.RuneSelf && r != '"' && r != '\'' || !strings.ContainsRune("“”„‟«»‹›‘’\"'", r) {
			continue
		}
		m := quoteMark{at: p.Start + i, size: utf8.RuneLen(r), r: r}
		before, after := lastRune(text[p.Start:m.at]), firstRune(text[m.at+m.size:p.End])
		left := unicode.IsSpace(before) || strings.ContainsRune("([{—–-/“‘„«\"'", before)
		right := !unicode.IsSpace(after)
		word := unicode.IsLetter(after) || unicode.IsDigit(after)
		switch r {
		case '“', '‟':
			m.opens, m.closes = true, !left // closes „…“
		case '„', '‹':
			m.opens = true
		case '”', '›':
			m.closes, m.opens = true, r == '”' && left && word
		case '«', '»':
			m.opens, m.closes = left && right || r == '«', !left || r == '»'
		case '‘':
			m.opens = right && !elision(text[m.at+m.size:p.End])
		case '’':
			m.closes = !word && !unicode.IsSpace(before)
		case '"':
			m.opens, m.closes = !unicode.IsDigit(before), true
			m.forced = unicode.IsSpace(before) && word
		case '\'':
			m.opens = left && right && !elision(text[m.at+m.size:p.End])
			m.closes = !word && !unicode.IsSpace(before)
		}
		m.ends = m.closes && !left && !word
		if m.opens || m.closes {
			out = append(out, m)
		}
	}
	return out
}

// elision says whether a word begins that is written with an apostrophe in front: ’90s, ’em.
func elision(after string) bool {
	if unicode.IsDigit(firstRune(after)) {
		return strings.IndexFunc(after, func(r rune) bool { return !unicode.IsDigit(r) }) == strings.IndexByte(after, 's')
	}
	for _, w := range []string{"em", "tis", "twas", "til", "till", "cause", "n"} {
		if len(after) >= len(w) && strings.EqualFold(after[:len(w)], w) && !unicode.IsLetter(firstRune(after[len(w):])) {
			return true
		}
	}
	return false
}
