package comparetest

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
)

// Score counts how reports compare with gold conflicts. A reported side fits a gold side when it lies in the same
// document, shares at least half of the shorter of the two with it, and is no longer than 240 bytes or twice the gold quote. A
// finding is right when both its sides fit and its kind is the gold kind. One more finding a matched conflict counts for
// nothing: a second on the same two spans, or one of the same kind with one side right. Everything else is false.
type Score struct {
	Right     int // both sides and the kind
	OtherKind int // both sides, another kind: neither right nor false
	False     int
	Gold      int
	Traps     int // compatible pairs that were reported
	AllTraps  int
	Missed    []Miss
}

// Miss is a gold conflict that no finding fits.
type Miss struct {
	Story *Story
	Pair  Pair
}

// Precision is the share of right ones among those reported.
func (s *Score) Precision() float64 { return ratio(s.Right, s.Right+s.False) }

// Recall is the share of gold conflicts found with their kind.
func (s *Score) Recall() float64 { return ratio(s.Right, s.Gold) }

// F1 is the harmonic mean of precision and recall.
func (s *Score) F1() float64 {
	p, r := s.Precision(), s.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// String writes the figures in a line.
func (s *Score) String() string {
	return fmt.Sprintf("P %.3f  R %.3f  F1 %.3f   right %d  other kind %d  false %d  gold %d  traps %d/%d",
		s.Precision(), s.Recall(), s.F1(), s.Right, s.OtherKind, s.False, s.Gold, s.Traps, s.AllTraps)
}

func ratio(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// Add counts the findings of a story that have one of the verdicts.
func (s *Score) Add(gold *Story, r *compare.Report, verdicts ...compare.Verdict) {
	var found []compare.Finding
	for _, f := range r.Findings {
		if slices.Contains(verdicts, f.Verdict) {
			found = append(found, f)
		}
	}
	slices.SortStableFunc(found, func(f, g compare.Finding) int { return cmp.Compare(g.Score, f.Score) })
	m := match(gold.Conflicts, found)
	for i, g := range gold.Conflicts {
		switch f := m.of[i]; {
		case f < 0:
			s.Missed = append(s.Missed, Miss{gold, g})
		case found[f].Kind == g.Kind:
			s.Right++
		default:
			s.OtherKind++
		}
	}
	s.False += m.surplus()
	s.Gold += len(gold.Conflicts)
	s.AllTraps += len(gold.Compatible)
	for _, trap := range gold.Compatible {
		if slices.ContainsFunc(found, func(f compare.Finding) bool { return both(f, trap) && !gold.conflict(f) }) {
			s.Traps++
		}
	}
}

// conflict says whether the finding fits a gold conflict, whatever its kind.
func (s *Story) conflict(f compare.Finding) bool {
	return slices.ContainsFunc(s.Conflicts, func(g Pair) bool { return both(f, g) })
}

// matching pairs gold conflicts with findings.
type matching struct {
	gold  []Pair
	found []compare.Finding
	of    []int  // the finding of each gold conflict, or -1
	used  []bool // findings that are matched
}

// match gives each gold conflict one finding, first those of the same kind, the highest score first.
func match(gold []Pair, found []compare.Finding) *matching {
	m := &matching{gold, found, make([]int, len(gold)), make([]bool, len(found))}
	for i := range m.of {
		m.of[i] = -1
	}
	for _, sameKind := range []bool{true, false} {
		for f := range found {
			for g := 0; g < len(gold) && !m.used[f]; g++ {
				if m.of[g] < 0 && (!sameKind || found[f].Kind == gold[g].Kind) && both(found[f], gold[g]) {
					m.of[g], m.used[f] = f, true
				}
			}
		}
	}
	return m
}

// surplus counts the findings that are false.
func (m *matching) surplus() int {
	n := 0
	spared := make([]bool, len(m.gold))
	for f := range m.found {
		if m.used[f] {
			continue
		}
		g := m.beside(f, spared)
		if g < 0 {
			n++
		} else {
			spared[g] = true
		}
	}
	return n
}

// beside is the matched conflict that finding f tells once more, of those not spared yet, or -1.
func (m *matching) beside(f int, spared []bool) int {
	for g := range m.gold {
		a, b := hits(m.found[f], m.gold[g])
		if m.of[g] >= 0 && !spared[g] && (a && b || (a || b) && m.found[f].Kind == m.gold[g].Kind) {
			return g
		}
	}
	return -1
}

func both(f compare.Finding, g Pair) bool {
	a, b := hits(f, g)
	return a && b
}

// hits says which gold sides the finding's sides fit, in the better of the two orientations.
func hits(f compare.Finding, g Pair) (a, b bool) {
	for _, s := range [][2]compare.Side{{f.A, f.B}, {f.B, f.A}} {
		if s[0].Doc != g.A.Doc || s[1].Doc != g.B.Doc {
			continue
		}
		x, y := fits(s[0].Span, g.A.Span), fits(s[1].Span, g.B.Span)
		if count(x, y) > count(a, b) {
			a, b = x, y
		}
	}
	return a, b
}

func count(flags ...bool) int {
	n := 0
	for _, f := range flags {
		if f {
			n++
		}
	}
	return n
}

func fits(side, gold ud.Span) bool { return side.Len() <= max(240, 2*gold.Len()) && share(side, gold) }

// share says whether the two have half of the shorter in common.
func share(a, b ud.Span) bool {
	common := min(a.End, b.End) - max(a.Start, b.Start)
	return common > 0 && 2*common >= max(1, min(a.Len(), b.Len()))
}
