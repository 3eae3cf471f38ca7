package claims

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// goldText is a text whose pronouns are marked with what they mean. In GAP one of them is, and two candidates.
type goldText struct {
	ID, Text string
	Pronouns []*goldPronoun
	words    *words
	gap      bool
}

type goldPronoun struct {
	ud.Span
	Antecedents []goldSpan
	Candidates  []goldSpan
}

type goldSpan struct {
	ud.Span
	Head []int // the bytes of its head word, where given
}

// readGold reads and parses the texts of a file.
func readGold(t *testing.T, name string) []*goldText {
	out := readLines[goldText](t, filepath.Join(*pronounData, "coref", name+".jsonl"))
	for _, d := range out {
		d.gap = strings.HasPrefix(name, "gap")
		d.words = wordsOf(t, d.ID, d.Text)
	}
	return out
}

// at is the marked pronoun that begins there, or nil.
func (d *goldText) at(start int) *goldPronoun {
	i := slices.IndexFunc(d.Pronouns, func(g *goldPronoun) bool { return g.Start == start })
	if i < 0 {
		return nil
	}
	return d.Pronouns[i]
}

// hits says whether a name or description of the referent is one of the spans.
func hits(r *resolver, x *referent, spans []goldSpan) bool {
	overlap := func(a, b ud.Span) bool { return a.Start < b.End && b.Start < a.End }
	return slices.ContainsFunc(x.phrases, func(q *phrase) bool {
		return q.form != Pronoun && slices.ContainsFunc(spans, func(s goldSpan) bool {
			inside := overlap(r.tok[q.head].Span, s.Span)
			if len(s.Head) == 2 {
				return inside && overlap(r.unnamed(q), ud.Span{Start: s.Head[0], End: s.Head[1]})
			}
			return inside || q.form == Named && overlap(q.Span, s.Span)
		})
	})
}

// resolveGold resolves a text with the weights, or after the gold where they are nil, and shows each pronoun that is marked. Of GUM
// all are: those without a mark mean nothing that a noun phrase before them names, and have an empty one.
func resolveGold(d *goldText, w *pronounWeights, see func(r *resolver, p *phrase, g *goldPronoun, all []candidate, best *referent)) {
	r := newResolver(d.words)
	if w != nil {
		r.weights = w
	}
	r.watch = func(p *phrase, all []candidate, best *referent) *referent {
		g := d.at(p.Start)
		if g == nil && !d.gap {
			g = &goldPronoun{}
		}
		if w == nil {
			best = nil
			for _, c := range all[1:] {
				if best == nil && g != nil && hits(r, c.who, g.Antecedents) {
					best = c.who
				}
			}
		}
		if g != nil {
			see(r, p, g, all, best)
		}
		return best
	}
	r.resolve()
}

// tally counts pronouns: linked ones that should not be at all are strays. In GAP a link counts for each candidate that it hits.
type tally struct{ right, linked, gold, stray int }

func (a *tally) count(d *goldText, w *pronounWeights, kind pronounKind) {
	resolveGold(d, w, func(r *resolver, p *phrase, g *goldPronoun, _ []candidate, best *referent) {
		switch {
		case pronouns[r.lower(p.head)].kind != kind:
			return
		case best == nil:
		case d.gap:
			for i := range g.Candidates {
				a.linked += number(hits(r, best, g.Candidates[i:i+1]))
			}
		case len(g.Antecedents) == 0:
			a.stray++
		default:
			a.linked++
		}
		a.gold += number(len(g.Antecedents) > 0)
		a.right += number(best != nil && hits(r, best, g.Antecedents))
	})
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (a tally) String() string {
	p, r := float64(a.right)/float64(max(1, a.linked)), float64(a.right)/float64(max(1, a.gold))
	return fmt.Sprintf("P %.3f R %.3f (%d of %d, %d linked, %d strays)", p, r, a.right, a.gold, a.linked, a.stray)
}
