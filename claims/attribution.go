package claims

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// findReports finds who is reported to say, think or want what: source, cue and content after Pareti (2012), with the
// guidelines of PolNeAR (Newell et al. 2018). Quotations are read off the surface, reported clauses off the tree and, where
// the tree fails, off the surface as well; a trained model chooses among what the rules find.
func findReports(w *words) *finder {
	f := candidates(w)
	f.choose()
	f.part()
	return f
}

// candidates are what the rules find.
func candidates(w *words) *finder {
	f := &finder{words: w, used: make([]bool, len(w.tok))}
	f.taken = make([]bool, len(f.quotes))
	f.locate()
	f.labels()
	f.direct()
	f.clauses()
	f.phrases()
	f.lines()
	f.carryOver()
	return f
}

// paragraphSpans are the paragraphs' hulls.
func paragraphSpans(sents []ud.Sentence) []ud.Span {
	var out []ud.Span
	for i := range sents {
		if i > 0 && sents[i].Paragraph == sents[i-1].Paragraph {
			out[len(out)-1] = out[len(out)-1].Hull(sents[i].Span)
		} else {
			out = append(out, sents[i].Span)
		}
	}
	return out
}

// finder collects the attributions of one document.
type finder struct {
	*words
	inside []int  // the innermost quotation around each token, or -1
	taken  []bool // the quotations that have been attributed
	found  []*reported
	used   []bool      // the cue tokens that have found their content
	label  map[int]int // the first token after a speaker's label, by sentence

	sort string // the register of the text
}

// reported is an attribution in the making.
type reported struct {
	cue       int // the cue's token, -1 for none
	cueLast   int // its last token: "according to"
	lemma     string
	frame     cueFrame // the construction that the content was found in
	source    int      // the head of the source, -1 for none
	sourceAt  ud.Span
	content   []ud.Span // in order; never empty
	negative  bool
	quotation bool // a direct quotation
}

func (f *finder) add(r *reported) {
	r.content = slices.DeleteFunc(r.content, func(s ud.Span) bool { return f.blank(s.Start, s.End) })
	if len(r.content) == 0 {
		return
	}
	if r.cue >= 0 {
		f.used[r.cue] = true
	}
	f.found = append(f.found, r)
}

// report adds the attribution of the tokens, found in such a construction, to the source, and returns it for what its rule knows better.
func (f *finder) report(frame cueFrame, cue, source int, content []int) *reported {
	spans := f.contentSpans(cue, f.undated(content))
	if len(spans) == 0 {
		return &reported{}
	}
	r := &reported{frame: frame, cue: cue, cueLast: cue, lemma: f.lemma(cue), source: source, content: spans, negative: f.negative(cue)}
	if source >= 0 {
		r.source = f.beforeName(source, cue)
		r.sourceAt = f.phraseWithout(r.source, cue)
		if r.sourceAt.Start < spans[0].Start && r.sourceAt.End > spans[0].Start { // the parser put the clause into the phrase
			r.sourceAt.End = f.tok[f.at(spans[0].Start)-1].End
		}
	}
	f.add(r)
	return r
}

// finish turns what was found into attributions in the order of the text, each with its parent.
func (f *finder) finish(entities []*Entity) []*Attribution {
	for _, r := range f.found {
		slices.SortFunc(r.content, func(a, b ud.Span) int { return cmp.Compare(a.Start, b.Start) })
	}
	slices.SortStableFunc(f.found, func(a, b *reported) int {
		x, y := f.hull(a), f.hull(b)
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End), cmp.Compare(a.cue, b.cue))
	})
	out := make([]*Attribution, len(f.found))
	in := mentions(entities)
	for i, r := range f.found {
		out[i] = f.attribution(r, in)
		out[i].ID = "s" + strconv.Itoa(i+1)
	}
	ends := make([]int, len(out)) // how far the attributions up to each one reach
	for i := range out {
		ends[i] = out[i].Content.End
		if i > 0 {
			ends[i] = max(ends[i], ends[i-1])
		}
	}
	for i := range out {
		out[i].Parent = f.parent(i, out, ends)
	}
	return out
}

func (f *finder) hull(r *reported) ud.Span {
	h := r.content[0].Hull(r.content[len(r.content)-1])
	if r.cue >= 0 {
		h = h.Hull(f.tok[r.cue].Span)
	}
	if r.source >= 0 && f.tok[r.source].Start >= h.Start-200 {
		h = h.Hull(r.sourceAt)
	}
	return h
}

func (f *finder) attribution(r *reported, in map[int][]named) *Attribution {
	a := &Attribution{Kind: f.kind(r), Negative: r.negative, SourceSentence: -1, SourceHead: -1, CueSentence: -1, CueHead: -1}
	a.Attitude = a.Kind == Indirect && f.attitude(r)
	if r.source >= 0 {
		a.SourceSentence, a.SourceHead = f.place(r.source)
		a.Source = &Source{Span: r.sourceAt, Text: r.sourceAt.Of(f.text), Entity: f.speakerOf(r, in[a.SourceSentence])}
	}
	if r.cue >= 0 {
		a.CueSentence, a.CueHead = f.place(r.cue)
		span := f.cueSpan(r)
		a.Cue = &Cue{Span: span, Text: span.Of(f.text), Lemma: r.lemma, Class: f.class(r)}
	}
	a.Content.Span = r.content[0].Hull(r.content[len(r.content)-1])
	a.Content.Text = a.Content.Span.Of(f.text)
	if len(r.content) > 1 {
		a.Content.Parts = r.content
	}
	return a
}

// attitude says whether the content is no statement.
func (f *finder) attitude(r *reported) bool {
	class := f.class(r)
	if (class == Denial || class == Doubt) && f.verbal(r) { // “denied reports that it was bankrupt”
		return false
	}
	return r.frame&(frameObject|framePreposition|framePassive|frameAsk) != 0 || r.frame&(frameInfinitive|frameAccuse|frameTo) != 0 && (class == Intention || class == Question)
}

// class is that of the cue.
func (f *finder) class(r *reported) CueClass {
	if e := f.entry(r.cue); e != nil {
		return e.Class
	}
	if r.cue >= 0 { // "according to", "be like"
		return Reporting
	}
	return ""
}

func (f *finder) place(g int) (sentence, token int) { return f.sent[g], g - f.base[f.sent[g]] }

// named is a mention with its entity.
type named struct {
	Mention
	entity *Entity
}

// mentions are the entities' mentions by sentence.
func mentions(entities []*Entity) map[int][]named {
	m := map[int][]named{}
	for _, e := range entities {
		for _, x := range e.Mentions {
			m[x.Sentence] = append(m[x.Sentence], named{x, e})
		}
	}
	return m
}

// speakerOf is who the source is: the entity with a mention at its head, else the one with the longest mention in the phrase, but for
// owners and what stands behind a preposition: neither is her lawyer she, nor a grower from Bordeaux Bordeaux. Several are nobody.
func (f *finder) speakerOf(r *reported, in []named) *Entity {
	var best *Entity
	longest := 0
	sentence, head := f.place(r.source)
	if c := f.child(r.source, "conj"); c >= 0 && r.sourceAt.Contains(f.tok[c].Span) {
		return nil
	}
	owner := f.child(r.source, "nmod:poss")
	for _, m := range in {
		if m.Head == head {
			return m.entity
		}
		if owner >= 0 && f.within(f.base[sentence]+m.Head, owner) {
			continue
		}
		beyond := slices.ContainsFunc(from(r.source, f.base[sentence]+m.Head), func(g int) bool { return f.is(g, ud.ADP) })
		if r.sourceAt.Contains(m.Span) && !beyond && m.Len() > longest {
			best, longest = m.entity, m.Len()
		}
	}
	return best
}

// kind tells from the quotation marks in the content how it is reported.
func (f *finder) kind(r *reported) AttributionKind {
	quoted, all := false, true
	for _, c := range r.content {
		whole := false
		for _, q := range f.near(c) {
			if c.Contains(q.Span) {
				quoted = true
				whole = whole || f.blank(c.Start, q.Start) && f.blank(q.End, c.End)
			}
		}
		all = all && whole
	}
	switch {
	case r.quotation || quoted && all:
		return Direct
	case quoted:
		return Mixed
	}
	return Indirect
}

// parent is the attribution with the shortest content around the i-th one.
func (f *finder) parent(i int, all []*Attribution, ends []int) *Attribution {
	place := f.found[i].content[0]
	if c := f.found[i].cue; c >= 0 {
		place = f.tok[c].Span
	}
	var best *Attribution
	consider := func(j int) {
		a := all[j]
		if j == i || f.found[i].cue < 0 && a.Content.Len() <= all[i].Content.Len() || !contains(f.found[j].content, place) {
			return
		}
		if (best == nil || a.Content.Len() < best.Content.Len()) && !descends(a, all[i]) {
			best = a
		}
	}
	for j := i - 1; j >= max(0, i-1000) && ends[j] > place.Start; j-- { // a content holds no more, but in texts made to be slow
		consider(j)
	}
	for j := i + 1; j < len(all) && f.hull(f.found[j]).Start < place.End; j++ {
		consider(j)
	}
	return best
}

// descends says whether a has top among its ancestors, or is it.
func descends(a, top *Attribution) bool {
	for ; a != nil; a = a.Parent {
		if a == top {
			return true
		}
	}
	return false
}

func contains(parts []ud.Span, s ud.Span) bool {
	return slices.ContainsFunc(parts, func(p ud.Span) bool { return p.Contains(s) })
}
