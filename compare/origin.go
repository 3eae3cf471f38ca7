package compare

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// origins says for each paragraph of each document whose words it prints: a news agency's that it credits, those of a document before
// that has nearly the same paragraph, or its own. What two outlets take from one origin is said once.
type origins [][]string

// gram is how many words in a row make it likely that a text was copied, and copied which part of them has to be shared, in percent.
const gram, copied = 5, 60

func newOrigins(as []*claims.Analysis) origins {
	var out origins
	type place struct{ doc, paragraph int }
	seen := map[string][]place{} // by words in a row: where they stood before
	for i, a := range as {
		agency := creditOf(&a.Document)
		own := make([]string, 0, len(a.Sentences))
		for p, s := range paragraphs(a.Sentences) {
			words := wordsOf(s.Of(a.Document.Text))
			shared, here := map[place]int{}, place{i, p}
			n := max(0, len(words)-gram+1)
			for w := range n {
				key := strings.Join(words[w:w+gram], " ")
				for _, q := range seen[key] {
					if q.doc != i {
						shared[q]++
					}
				}
				if k := seen[key]; len(k) < 8 {
					seen[key] = append(k, here)
				}
			}
			name := "document " + strconv.Itoa(i)
			if agency != "" {
				name = agency
			}
			for q, m := range shared {
				switch o := &out[q.doc][q.paragraph]; {
				case 100*m < copied*n || n <= gram:
				case agency != "" && strings.HasPrefix(*o, "document "): // copied before without the credit
					*o = agency
				case before(*o, name):
					name = *o
				}
			}
			own = append(own, name)
		}
		out = append(out, own)
	}
	return out
}

// before says whether an origin stands before another: agencies by name, then documents in their order.
func before(x, y string) bool {
	a, b := strings.HasPrefix(x, "document "), strings.HasPrefix(y, "document ")
	if a && b {
		return len(x) < len(y) || len(x) == len(y) && x < y
	}
	return b && !a || !a && !b && x < y
}

// paragraphs are the spans of the paragraphs, by number.
func paragraphs(sentences []ud.Sentence) []ud.Span {
	var out []ud.Span
	for i := range sentences {
		p := sentences[i].Paragraph
		for len(out) <= p {
			out = append(out, sentences[i].Span)
		}
		out[p] = out[p].Hull(sentences[i].Span)
	}
	return out
}

// credits are where a text names the agency that it comes from: “LISBON (Reuters) — …” in front, “(AFP)” at its end. toldTo is how a
// sentence does: “told AFP”.
var (
	creditInFront = regexp.MustCompile(`^[^\n]{0,60}?\(([A-Za-z][\w .-]{1,30})\)\s*(?:[—–-]|--)`)
	creditAtEnd   = regexp.MustCompile(`(?:\(|— |– )([A-Za-z][\w .-]{1,30})\)?\s*$`)
	toldTo        = regexp.MustCompile(`\b(?:told|according to|speaking to) (?:the )?([A-Za-z]\w+(?: [A-Z]\w+){0,3})`)
)

// creditOf is the agency that the whole document credits, or "".
func creditOf(d *claims.Document) string {
	if a := lexicon.Agency(d.Source); a != "" {
		return a
	}
	text := strings.TrimSpace(d.Text)
	for _, m := range [][]string{creditInFront.FindStringSubmatch(text), creditAtEnd.FindStringSubmatch(text[max(0, len(text)-60):])} {
		if m != nil && lexicon.Agency(m[1]) != "" {
			return lexicon.Agency(m[1])
		}
	}
	return ""
}

// origin is where the fact's words come from: the agency that its sentence names, else the origin of its paragraph.
func (s *story) origin(f *fact) string {
	for _, m := range toldTo.FindAllStringSubmatch(f.sentence, -1) {
		for name := m[1]; name != ""; name = name[:max(0, strings.LastIndexByte(name, ' '))] { // "told AFP Tuesday"
			if a := lexicon.Agency(name); a != "" {
				return a
			}
		}
	}
	return s.origins[f.doc][s.analyses[f.doc].Sentences[f.Index].Paragraph]
}

// once leaves out agreements between copies of one text, and all but the first of the findings that say the same of the same two
// origins.
func (s *story) once(found []*candidate) []*candidate {
	shown := map[[6]string]bool{}
	return slices.DeleteFunc(found, func(c *candidate) bool {
		x, y := s.origin(c.a), s.origin(c.b)
		if c.Verdict == Agreement && x == y {
			return true
		}
		key := [6]string{x, c.a.Text, y, c.b.Text, string(c.Verdict), c.Kind}
		again := shown[key]
		shown[key] = true
		return again
	})
}
