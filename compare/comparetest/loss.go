package comparetest

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
)

// Loss is a gold conflict that was not reported, with the first stage that lost it.
type Loss struct {
	Miss
	// Stage is "sentence" where no claim was read from the sentence of one of the quotes, "claim" where none overlaps the quote,
	// "time or quantity" where the kind compares these and none was read, else the gate that stopped the pair of claims that came
	// furthest (see [compare.Explanation]), or "finding" where none did: it was then reported elsewhere.
	Stage string
	Why   *compare.Explanation // of that pair, nil before the gates
}

// Losses finds the stage that lost each of the misses of one report.
func Losses(ctx context.Context, c *compare.Comparer, r *compare.Report, misses []Miss) ([]Loss, error) {
	var out []Loss
	for _, m := range misses {
		l := Loss{Miss: m}
		a, stageA := near(r, m.Pair.A)
		b, stageB := near(r, m.Pair.B)
		switch {
		case stageA == "sentence" || stageB == "sentence":
			l.Stage = "sentence"
		case stageA != "" || stageB != "":
			l.Stage = "claim"
		default:
			var err error
			if l.Why, err = furthest(ctx, c, r, a, b); err != nil {
				return nil, err
			}
			l.Stage = stage(m.Pair.Kind, l.Why, a, b)
		}
		out = append(out, l)
	}
	return out, nil
}

// stage is the first that lost a pair of claims, which quotes of the kind overlap.
func stage(kind string, e *compare.Explanation, as, bs []*claims.Claim) string {
	switch s := e.Stopped(); {
	case s != "claim" && s != "parties" && s != "predicate" && s != "entity" && (unread(kind, as) || unread(kind, bs)):
		return "time or quantity"
	case s == "":
		return "finding"
	default:
		return s
	}
}

// unread says whether the claims lack what the kind compares.
func unread(kind string, cs []*claims.Claim) bool {
	return !slices.ContainsFunc(cs, func(c *claims.Claim) bool {
		return kind != "time" && kind != "quantity" || kind == "time" && len(c.Times) > 0 || kind == "quantity" && len(c.Quantities) > 0
	})
}

// near are the claims that overlap a quote, or the stage that lost it.
func near(r *compare.Report, q Quote) (found []*claims.Claim, lost string) {
	lost = "sentence"
	for _, a := range r.Analyses {
		for _, c := range a.Claims {
			if a.Document.ID != q.Doc || !c.Sentence.Overlaps(q.Span) {
				continue
			}
			if lost == "sentence" {
				lost = "claim"
			}
			if share(c.Span, q.Span) {
				found, lost = append(found, c), ""
			}
		}
	}
	return found, lost
}

// furthest explains the pair of claims that passes the most gates, the first of equals.
func furthest(ctx context.Context, c *compare.Comparer, r *compare.Report, as, bs []*claims.Claim) (best *compare.Explanation, err error) {
	most := -1
	for _, a := range as {
		for _, b := range bs {
			if a == b {
				continue
			}
			e, err := c.Explain(ctx, r, a.Document.ID+"#"+a.ID, b.Document.ID+"#"+b.ID)
			if err != nil {
				return nil, err
			}
			if n := passed(e); n > most {
				most, best = n, e
			}
		}
	}
	if best == nil { // both quotes are in one claim
		best = &compare.Explanation{A: as[0], B: bs[0], Gates: []compare.Gate{{Name: "claim"}}}
	}
	return best, nil
}

// passed counts the gates before the one that stopped the pair; one that none stopped is further than all.
func passed(e *compare.Explanation) int {
	for i, g := range e.Gates {
		if !g.Passed {
			return i
		}
	}
	return len(e.Gates) + 1
}

// PrintStages writes how many losses each stage has, in the order of the way through.
func PrintStages(w io.Writer, losses []Loss) error {
	stages, byStage := stages(losses)
	for _, s := range stages {
		if _, err := fmt.Fprintf(w, "%4d  %s\n", len(byStage[s]), s); err != nil {
			return err
		}
	}
	return nil
}

// PrintLosses writes the same and then the losses by stage.
func PrintLosses(w io.Writer, losses []Loss) error {
	if err := PrintStages(w, losses); err != nil {
		return err
	}
	stages, byStage := stages(losses)
	for _, s := range stages {
		for _, l := range byStage[s] {
			if err := l.print(w); err != nil {
				return err
			}
		}
	}
	return nil
}

// way is the way through, stage by stage.
var way = [...]string{"sentence", "claim", "parties", "predicate", "entity", "time or quantity", "event", "exclusivity", "value", "finding"}

// stages sorts losses by stage, in the order of the way through.
func stages(losses []Loss) (order []string, byStage map[string][]Loss) {
	byStage = map[string][]Loss{}
	for _, l := range losses {
		byStage[l.Stage] = append(byStage[l.Stage], l)
	}
	for _, s := range way {
		if byStage[s] != nil {
			order = append(order, s)
		}
	}
	return order, byStage
}

func (l Loss) print(w io.Writer) error {
	p := l.Pair
	_, err := fmt.Fprintf(w, "\n%s: %s %s\n  %s “%s”\n  %s “%s”\n  %s\n", l.Stage, l.Story.ID, p.Kind, p.A.Doc, p.A.Quote, p.B.Doc, p.B.Quote, p.Why)
	if err == nil && l.Why != nil {
		_, err = io.WriteString(w, l.Why.String())
	}
	return err
}
