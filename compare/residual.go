package compare

import "github.com/gainsay-go/gainsay/claims/ud"

// residual is what is left of two sentences of which all other words are the same, in the same order: that all else is alike shows
// that one event or property is meant, though “a man” is nobody whom the two could name, and the type of what is left names the kind.
type residual struct {
	x, y  *wording
	i, j  int  // the words of x that differ
	k, l  int  // those of y
	brief bool // one of the two is the whole text
}

// residualOf holds two sentences against each other; ok is false where more than one run of few words differs.
func residualOf(x, y *wording) (r residual, ok bool) {
	const most = 4
	n, m, start := len(x.words), len(y.words), 0
	for start < n && start < m && x.words[start].stem == y.words[start].stem {
		start++
	}
	for n > start && m > start && x.words[n-1].stem == y.words[m-1].stem {
		n, m = n-1, m-1
	}
	r = residual{x, y, start, n, start, m, len(x.Sentences) == 1 || len(y.Sentences) == 1}
	alike := start + len(x.words) - n
	return r, n+m > 2*start && max(n, m)-start <= most && alike >= 2 && alike >= max(n, m)-start
}

// enoughAlike is how much the words that two sentences of articles share must tell.
const enoughAlike = 20

// tells is how much the words in common tell.
func (r residual) tells() int { return r.x.tells(0, r.i) + r.x.tells(r.j, len(r.x.words)) }

// typed is a difference of two sentences with the kind that its type names.
type typed struct {
	kind string
	a, b ud.Span
	why  string
}

// firm says whether it is seldom so of one event and otherwise of the next.
func (t typed) firm() bool {
	return t.kind == "polarity" || t.kind == "opposition" || t.kind == "order" || t.kind == "quantity"
}

// typed is the first type that tells the two apart. Articles have sentences like those of other articles, about other games and other
// fires: there, what may well be so of one and otherwise of the next is left alone, and so are numbers that may have changed.
func (r residual) typed() (typed, bool) {
	for _, check := range [...]func(residual) (typed, bool){residual.negation, residual.number, residual.date, residual.country, residual.value} {
		if t, ok := check(r); ok {
			return t, r.brief || t.firm() && (t.kind != "quantity" || r.x.Document.Published.Equal(r.y.Document.Published))
		}
	}
	return typed{}, false
}

// negation finds that one of the two has a word that denies, and the other nothing in its place.
func (r residual) negation() (typed, bool) {
	denies := func(w *wording, i, j int) bool {
		return j == i+1 && (w.words[i].form == "not" || w.words[i].form == "never" || w.words[i].form == "no") && (i == 0 || w.words[i-1].form != "or")
	}
	if r.j-r.i+r.l-r.k != 1 || !denies(r.x, r.i, r.j) && !denies(r.y, r.k, r.l) {
		return typed{}, false
	}
	return typed{"polarity", r.around(r.x, r.i, r.j), r.around(r.y, r.k, r.l), "one is denied"}, true
}

// around is the span of the words from i up to j, or where there are none of the one beside them.
func (r residual) around(w *wording, i, j int) ud.Span {
	if i == j {
		i, j = max(0, i-1), max(1, i)
	}
	return w.span(i, j)
}

// windows yields the runs of words that differ, then with the word behind, the word before, and both: “South | Korean”.
func (r residual) windows(yield func(a, b ud.Span) bool) {
	if r.i == r.j || r.k == r.l {
		return
	}
	for _, d := range [...][2]int{{0, 0}, {0, 1}, {1, 0}, {1, 1}} {
		if r.i < d[0] || r.j+d[1] > len(r.x.words) || r.l+d[1] > len(r.y.words) {
			continue
		}
		if !yield(r.x.span(r.i-d[0], r.j+d[1]), r.y.span(r.k-d[0], r.l+d[1])) {
			return
		}
	}
}
