package compare

import (
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// checkAttribution finds one statement that is credited to two speakers: the same words in quotation, from other mouths.
func checkAttribution(p *pair) (residue, bool) {
	x, y := innermost(p.a), innermost(p.b)
	if x == nil || y == nil || x.Source == nil || y.Source == nil || sameSource(p, x.Source, y.Source) {
		return residue{}, false
	}
	if x.Kind == claims.Indirect || y.Kind == claims.Indirect {
		return residue{}, false
	}
	bonus := p.sameWords()
	if bonus == 0 {
		return residue{}, false
	}
	a, b := statement(p.a, x), statement(p.b, y)
	return residue{x: x.Source.Span, y: y.Source.Span, a: &a, b: &b, bonus: bonus, message: "the same words from " + against(x.Source.Text, y.Source.Text)}, true
}

func innermost(f *fact) *claims.Attribution {
	if n := len(f.Attribution); n > 0 {
		return f.Attribution[n-1]
	}
	return nil
}

// sameSource says whether two sources are, or may be, one speaker.
func sameSource(p *pair, x, y *claims.Source) bool {
	a, b := p.merged[x.Entity], p.merged[y.Entity]
	if a == nil || b == nil {
		return x.Text == y.Text
	}
	return a == b
}

// sameWords is the evidence that two clauses say the same in nearly the same words: 6 for at least three shared content
// words that make up four fifths of the shorter, else 0.
func (p *pair) sameWords() int {
	shared := 0
	for w := range p.a.words {
		if p.b.words[w] > 0 {
			shared++
		}
	}
	least := min(len(p.a.words), len(p.b.words))
	if shared >= 3 && 5*shared >= 4*least {
		return 6
	}
	return 0
}

// statement is the span from source to content, or the clause with its source where that is long.
func statement(f *fact, a *claims.Attribution) ud.Span {
	s := a.Content.Span.Hull(a.Source.Span)
	if a.Cue != nil {
		s = s.Hull(a.Cue.Span)
	}
	if s.Len() > longest {
		s = f.Span.Hull(a.Source.Span)
	}
	if s.Len() > longest {
		s = f.Span
	}
	return s
}

// longest is the length in bytes up to which a quoted statement stays readable.
const longest = 240
