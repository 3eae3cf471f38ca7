package compare_test

import (
	"cmp"
	"flag"
	"slices"
	"testing"

	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

var (
	showFalse  = flag.String("false", "", "tier of stories of which to show the false conflicts, out of fold")
	showMissed = flag.String("missed", "", "tier of stories of which to show the conflicts missed, out of fold")
)

// scored is a finding out of fold.
type scored struct {
	tier  string
	score int
	right bool
}

// outOfFold trains on nine tenths of the stories at a time and logs what is found in the tenth: precision and recall by tier and score, and
// the share that is right of each range of scores.
func outOfFold(t *testing.T, stories []*told) {
	const folds = 10
	var found []scored
	gold := map[string]int{}
	for fold := range folds {
		var in, out []*told
		for i, s := range stories {
			if i%folds == fold {
				out = append(out, s)
			} else {
				in = append(in, s)
			}
		}
		e := fitEvidence(in)
		for _, s := range out {
			gold[s.tier] += len(s.Conflicts)
			found = append(found, s.score(t, e)...)
		}
	}
	logScores(t, found, gold)
	logReliability(t, found)
}

// score lists the conflicts that the weights would report of a story, and shows what was asked for.
func (s *told) score(t *testing.T, e *compare.Evidence) (out []scored) {
	kept := compare.Choose(s.all, e)
	for _, c := range kept {
		fit := s.fit[c]
		if c.Row() == compare.Agreed || c.Verdict == compare.Update || c.Verdict == compare.Tension && c.Points() >= 0 || fit != comparetest.Exact && fit != comparetest.Misfit {
			continue
		}
		out = append(out, scored{s.tier, c.Points(), fit == comparetest.Exact})
		if *showFalse == s.tier && fit == comparetest.Misfit && c.Points() >= 0 {
			t.Logf("false: %s %s %d %s\n\t“%s”\n\t“%s”\n\t%s", s.ID, c.Kind, c.Points(), c.Message, c.A.Text, c.B.Text, c.Tell(e))
		}
	}
	if *showMissed == s.tier {
		s.logMissed(t, kept, e)
	}
	return out
}

// logMissed tells of each conflict missed whether no candidate fits it, the best is thought unlikely, or another was preferred.
func (s *told) logMissed(t *testing.T, kept []*compare.Candidate, e *compare.Evidence) {
	for _, g := range s.Conflicts {
		one := &comparetest.Story{Conflicts: []comparetest.Pair{g}}
		var best *compare.Candidate
		for _, c := range s.all {
			if one.Fit(c.Finding) == comparetest.Exact && (best == nil || c.Points() > best.Points()) {
				best = c
			}
		}
		switch {
		case best == nil:
			t.Logf("unreached: %s %s\n\t“%s”\n\t“%s”", s.ID, g.Kind, g.A.Quote, g.B.Quote)
		case best.Points() < 0:
			t.Logf("low: %s %s %d %s\n\t“%s”\n\t“%s”\n\t%s", s.ID, g.Kind, best.Points(), best.Message, best.A.Text, best.B.Text, best.Tell(e))
		case !slices.Contains(kept, best):
			t.Logf("lost: %s %s %d %s\n\t“%s”\n\t“%s”", s.ID, g.Kind, best.Points(), best.Message, best.A.Text, best.B.Text)
		}
	}
}

func logScores(t *testing.T, found []scored, gold map[string]int) {
	for _, least := range []int{100, 50, compare.Surely, 0, -50} {
		for _, tier := range append(tiers, "cases") {
			right, wrong := count(found, func(x scored) bool { return x.tier == tier && x.score >= least })
			t.Logf("out of fold, from %4d: %-7s P %.2f R %.2f  right %d false %d gold %d", least, tier,
				float64(right)/float64(max(1, right+wrong)), float64(right)/float64(max(1, gold[tier])), right, wrong, gold[tier])
		}
	}
	slices.SortStableFunc(found, func(x, y scored) int { return cmp.Compare(y.score, x.score) })
	for _, group := range [][]string{{"plain", "more", "second", "third", "clean", "clear"}, {"hard", "harder", "own", "clean", "clear"}} {
		right, n, all, sum := 0, 0, 0, 0.0
		for _, tier := range group {
			all += gold[tier]
		}
		for _, x := range found {
			if !slices.Contains(group, x.tier) {
				continue
			}
			if n++; x.right {
				right++
				sum += float64(right) / float64(n)
			}
		}
		t.Logf("average precision, %s and its like: %.4f", group[0], sum/float64(all))
	}
}

// logReliability says of the conflicts of each range of scores which share is right, beside the probabilities that the scores stand for.
func logReliability(t *testing.T, found []scored) {
	bounds := []int{-200, -100, -50, 0, 50, 100, 200, 300, 500, 10000}
	for i, from := range bounds[:len(bounds)-1] {
		to := bounds[i+1]
		right, wrong := count(found, func(x scored) bool { return x.tier != "cases" && x.score >= from && x.score < to })
		t.Logf("reliability: scores %d to %d, probability %.2f to %.2f: %d of %d right", from, to, compare.Probability(from), compare.Probability(to), right, right+wrong)
	}
}

func count(found []scored, counts func(scored) bool) (right, wrong int) {
	for _, x := range found {
		switch {
		case !counts(x):
		case x.right:
			right++
		default:
			wrong++
		}
	}
	return right, wrong
}
