package claims

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// words is a document's tokens in one row, so that rules can look across the borders of sentences.
type words struct {
	text   string
	sents  []ud.Sentence
	tok    []*ud.Token
	sent   []int       // the sentence of each token
	base   []int       // the first token of each sentence
	heads  []int       // the head of each token, or -1; without cycles
	kids   [][]int     // the dependents of each token
	bases  []string    // the universal part of each token's relation
	lows   []string    // the form of each token in lower case, its apostrophes straight
	lemmas []string    // the lemma of each token likewise, its form where it has none
	quotes []quotation // in the order of the text
}

func newWords(text string, sents []ud.Sentence) *words {
	n := 0
	for s := range sents {
		n += len(sents[s].Tokens)
	}
	w := &words{text: text, sents: sents, tok: make([]*ud.Token, 0, n), sent: make([]int, 0, n), base: make([]int, 0, len(sents)),
		heads: make([]int, 0, n), bases: make([]string, 0, n), lows: make([]string, 0, n), lemmas: make([]string, 0, n)}
	for s := range sents {
		w.base = append(w.base, len(w.tok))
		for i := range sents[s].Tokens {
			w.add(&sents[s].Tokens[i], s)
		}
	}
	w.uncircle()
	w.kids = dependents(w.heads)
	w.quotes = findQuotations(text, paragraphSpans(sents))
	return w
}

// add takes up the next token, which is of sentence s.
func (w *words) add(t *ud.Token, s int) {
	head, low := -1, lowered(t.Form)
	if t.Head >= 0 && t.Head < len(w.sents[s].Tokens) {
		head = w.base[s] + t.Head
	}
	lemma := low
	if t.Lemma != "" && t.Lemma != "_" {
		lemma = lowered(t.Lemma)
	}
	w.tok, w.sent, w.heads = append(w.tok, t), append(w.sent, s), append(w.heads, head)
	w.bases, w.lows, w.lemmas = append(w.bases, t.Deprel.Base()), append(w.lows, low), append(w.lemmas, lemma)
}

// lowered is a word in lower case, its apostrophes straight.
func lowered(word string) string {
	low := strings.ToLower(word)
	if strings.IndexByte(low, "’"[0]) < 0 {
		return low
	}
	return strings.ReplaceAll(low, "’", "'")
}

// dependents lists the dependents of each token in order, given the head of each or -1.
func dependents(heads []int) [][]int {
	counts := make([]int, len(heads))
	for _, h := range heads {
		if h >= 0 {
			counts[h]++
		}
	}
	kids, room := make([][]int, len(heads)), make([]int, len(heads))
	for h, n := range counts {
		kids[h], room = room[:0:n], room[n:]
	}
	for g, h := range heads {
		if h >= 0 {
			kids[h] = append(kids[h], g)
		}
	}
	return kids
}

// uncircle takes one head out of each cycle, so that every walk up ends.
func (w *words) uncircle() {
	seen := make([]int, len(w.heads)) // the walk that came by, from 1
	for g := range w.heads {
		for h := g; h >= 0 && seen[h] <= 0; h = w.heads[h] {
			seen[h] = g + 1
			if up := w.heads[h]; up >= 0 && seen[up] == g+1 {
				w.heads[h] = -1
			}
		}
	}
}

// head is the head of token g, or -1.
func (w *words) head(g int) int { return w.heads[g] }

func (w *words) ok(g int) bool { return g >= 0 && g < len(w.tok) }

// lower is the token's form in lower case, its apostrophes straight; "" outside the document.
func (w *words) lower(g int) string {
	if !w.ok(g) {
		return ""
	}
	return w.lows[g]
}

// lemmaAt is the lower-case lemma of g, its form where it has none.
func (w *words) lemmaAt(g int) string { return w.lemmas[g] }

func (w *words) is(g int, pos ...ud.UPOS) bool { return w.ok(g) && slices.Contains(pos, w.tok[g].UPOS) }

// rel says whether the token has one of the relations, with or without a subtype.
func (w *words) rel(g int, rels ...string) bool {
	whole, base := string(w.tok[g].Deprel), w.bases[g]
	for _, r := range rels {
		if r == base || r == whole {
			return true
		}
	}
	return false
}

// child is the first dependent with one of the relations, or -1.
func (w *words) child(g int, rels ...string) int {
	for _, c := range w.kids[g] {
		if w.rel(c, rels...) {
			return c
		}
	}
	return -1
}

// end is the token after the last of g's sentence.
func (w *words) end(g int) int { return w.base[w.sent[g]] + len(w.sents[w.sent[g]].Tokens) }

// below is token top and its descendants in order, without the branches that skip names.
func (w *words) below(top int, skip func(int) bool) []int {
	todo := []int{top}
	for i := 0; i < len(todo); i++ {
		for _, c := range w.kids[todo[i]] {
			if skip == nil || !skip(c) {
				todo = append(todo, c)
			}
		}
	}
	sort.Ints(todo)
	return todo
}

// within says whether g is top or one of its descendants.
func (w *words) within(g, top int) bool {
	for ; g >= 0; g = w.head(g) {
		if g == top {
			return true
		}
	}
	return false
}

// run is the part of the sorted tokens that is continuous around g.
func run(tokens []int, g int) []int {
	at := sort.SearchInts(tokens, g)
	if at == len(tokens) || tokens[at] != g {
		return nil
	}
	first, last := at, at
	for first > 0 && tokens[first-1] == tokens[first]-1 {
		first--
	}
	for last+1 < len(tokens) && tokens[last+1] == tokens[last]+1 {
		last++
	}
	return tokens[first : last+1]
}

// from is the tokens from a up to b, b left out.
func from(a, b int) []int {
	var out []int
	for ; a < b; a++ {
		out = append(out, a)
	}
	return out
}

// without is the tokens that are not among those left out; both are sorted.
func without(tokens, out []int) []int {
	return slices.DeleteFunc(slices.Clone(tokens), func(g int) bool { _, found := slices.BinarySearch(out, g); return found })
}

// at is the first token that starts at or after the position.
func (w *words) at(pos int) int {
	return sort.Search(len(w.tok), func(g int) bool { return w.tok[g].Start >= pos })
}

func (w *words) paragraph(g int) int { return w.sents[w.sent[g]].Paragraph }

// comma says whether the token is a mark that sets off an aside.
func (w *words) comma(g int) bool {
	switch w.lower(g) {
	case ",", "–", "—", "--", "(", ")", ";", ":", "[", "]":
		return true
	case "-": // no hyphen
		return w.tok[g].SpaceAfter && w.ok(g-1) && w.tok[g-1].SpaceAfter
	}
	return false
}

// mark says whether the token has neither letter nor digit.
func (w *words) mark(g int) bool {
	return strings.IndexFunc(w.tok[g].Form, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// spans are the continuous runs of the sorted tokens, without marks at their ends but with the quotation marks that
// belong to them. Runs that only marks part are one.
func (w *words) spans(tokens []int) []ud.Span {
	var out []ud.Span
	last := -2
	for _, g := range tokens {
		if w.loose(g) {
			continue
		}
		t := w.tok[g]
		if n := len(out); n > 0 && w.onlyMarks(last+1, g) {
			out[n-1].End = t.End
		} else {
			out = append(out, t.Span)
		}
		last = g
	}
	return out
}

func (w *words) loose(g int) bool {
	switch w.tok[g].Form {
	case "%", "$", "€", "£", "°", "&", "+", "=", "#", "@":
		return false
	}
	return w.mark(g) && !w.tok[g].Joined // "Saudis’"
}

func (w *words) onlyMarks(a, b int) bool {
	for g := a; g < b; g++ {
		if !w.loose(g) {
			return false
		}
	}
	return true
}
