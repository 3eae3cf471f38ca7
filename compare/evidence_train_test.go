package compare_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

var evidenceText = flag.String("text", "../../shared/data/attribution/gum-train.jsonl", "articles that do not contradict themselves")
var evidenceData = flag.String("evidence", "", "directory of the stories from which to make lexicon/evidence.tsv anew")

const evidenceHead = `# What each sign is worth to each kind of finding, in hundredths of a log-odd: a linear model of whether two claims contradict each other.
# Made by "go generate" in compare (evidence_train_test.go) from testdata/stories.
# Licence: Apache-2.0
`

// example is a candidate of a story with what gold says of it.
type example struct {
	*compare.Candidate
	fit  comparetest.Fit
	self bool
}

// told is a story with its candidates.
type told struct {
	*comparetest.Story
	tier     string
	examples []example
	selves   []*compare.Candidate
}

func readTold(t *testing.T, dir string, tiers ...string) (out []*told) {
	var x claims.Extractor
	for _, tier := range tiers {
		stories, err := comparetest.ReadStories(os.DirFS(filepath.Join(dir, tier)))
		if tier == "cases" {
			stories, err = comparetest.ReadExpectations(os.DirFS("testdata/kinds"))
			more, _ := comparetest.ReadExpectations(os.DirFS("testdata/verdicts"))
			stories = append(stories, more...)
		}
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stories {
			var as []*claims.Analysis
			for _, d := range s.Documents {
				a, err := x.Extract(t.Context(), d)
				if err != nil {
					t.Fatal(err)
				}
				as = append(as, a)
			}
			sort.Slice(as, func(i, j int) bool { return as[i].Document.ID < as[j].Document.ID })
			st := &told{Story: s, tier: tier}
			if tier != "cases" {
				for _, a := range as {
					st.selves = append(st.selves, compare.Selves(a)...)
				}
			}
			for c := range compare.Candidates(as) {
				st.examples = append(st.examples, example{c, s.Fit(c.Finding), false})
			}
			out = append(out, st)
		}
	}
	return out
}

// agreement is what signs are worth to agreements. It is set by hand: gold lists a few of the many things that two articles agree on, so that what
// is not listed is not wrong.
var agreement = map[string]int{
	"base": -230, "same lemma": 60, "same class": 60, "near predicate": 30, "loose predicate": -60, "kindred predicate": -60, "one noun": 60,
	"same person": 60, "same organization": 50, "same name": 50, "same rare noun": 50, "same noun": 30, "related thing": 20, "same subject": 20, "same object": 20,
	"unanchored": -60, "other name": -300, "other thing": -80, "other place": -200, "other restriction": -200, "other value": -300, "turned roles": -200,
	"coverage": 12, "shared": 5, "rare words": 15, "lonely words": -15, "one day": 60, "one number": 120, "other time": -300, "other day": -100, "other past": -300,
	"one past": -60, "only guess": -100, "little in common": -50, "long clause": 10, "repeatable predicate": -20,
}

// fitEvidence maximizes the likelihood of the labels (Duchi et al. 2011) with a quadratic penalty. A sign has a weight for all kinds and, under a
// harder penalty, one for each.
func fitEvidence(stories []*told) *compare.Evidence {
	const passes, rate = 60, .1
	const all, own = .0005, .005
	const selfWeight = .2
	const crowded = .17 // half of what twice as many pairs take from the odds of each
	const rows = compare.Agreed + 1
	var w, sum [rows + 1][compare.NumSigns]float64
	for s := range compare.NumSigns {
		if compare.SignName(s) == "crowd" {
			w[rows][s] = -crowded
		}
	}
	var xs []example
	for _, s := range stories {
		for _, c := range s.selves {
			if c.Row() != compare.Agreed {
				xs = append(xs, example{c, comparetest.Misfit, true})
			}
		}
		for _, x := range s.examples {
			switch {
			case x.fit != comparetest.Misfit && x.fit != comparetest.Exact:
			case x.Row() == compare.Agreed:
			case s.tier == "cases":
				xs = append(xs, x, x, x)
			default:
				xs = append(xs, x)
			}
		}
	}
	var mean [rows + 1][compare.NumSigns]float64
	for pass := range passes {
		for i := range xs {
			x := xs[(i*7919+pass*104729)%len(xs)]
			z, row := 0.0, x.Row()
			for s, v := range x.Signs() {
				z += float64(v) * (w[rows][s] + w[row][s])
			}
			slope := -1 / (1 + math.Exp(-z))
			if x.self {
				slope *= selfWeight
			}
			if x.fit == comparetest.Exact {
				slope++
			}
			for s, v := range x.Signs() {
				if v == 0 || compare.SignName(s) == "crowd" {
					continue
				}
				for _, k := range [...]int{row, rows} {
					penalty := own
					if k == rows {
						penalty = all
						if row == compare.Agreed {
							continue
						}
					} else if row == compare.Agreed {
						penalty = all
					}
					d := slope*float64(v) - penalty*w[k][s]
					sum[k][s] += d * d
					w[k][s] += rate * d / math.Sqrt(1e-6+sum[k][s])
					if f := float64(compare.Favour(s)); k == rows && w[k][s]*f < 0 {
						w[k][s] = 0
					}
					common := w[rows][s]
					if row == compare.Agreed {
						common = 0
					}
					if f := float64(compare.Favour(s)); (w[row][s]+common)*f < 0 {
						w[row][s] = -common
					}
				}
			}
		}
		if pass >= passes/2 {
			for k := range w {
				for s := range w[k] {
					mean[k][s] += w[k][s] / (passes - passes/2)
				}
			}
		}
	}
	e := new(compare.Evidence)
	for k := range e {
		for s := range e[k] {
			z := mean[k][s]
			if k != compare.Agreed {
				z += mean[rows][s]
			}
			e[k][s] = int(math.Round(100 * z))
			if k == compare.Agreed {
				e[k][s] = agreement[compare.SignName(s)]
			}
		}
	}
	return e
}

func readLines(t *testing.T, file string) (out []claims.Document) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var d struct{ ID, Genre, Text, Published string }
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		if d.Genre == "conversation" || d.Genre == "vlog" {
			continue
		}
		day, _ := time.Parse(time.DateOnly, d.Published)
		out = append(out, claims.Document{ID: d.ID, Text: d.Text, Published: day})
	}
	return out
}

func TestTrainEvidence(t *testing.T) {
	if *evidenceData == "" {
		t.Skip("no data")
	}
	stories := readTold(t, *evidenceData, "plain", "hard", "more", "second", "third", "harder", "own", "clean", "clear", "cases")
	report := func(name string, by func(fold, i int) bool, folds int) {
		type point struct {
			score int
			fit   comparetest.Fit
			tier  string
			gold  int
		}
		var points []point
		gold := map[string]int{}
		for fold := range folds {
			var in []*told
			for i, s := range stories {
				if !by(fold, i) {
					in = append(in, s)
				}
			}
			e := fitEvidence(in)
			for i, s := range stories {
				if !by(fold, i) {
					continue
				}
				gold[s.tier] += len(s.Conflicts)
				var cs []*compare.Candidate
				fit := map[*compare.Candidate]comparetest.Fit{}
				for _, x := range s.examples {
					cs = append(cs, x.Candidate)
					fit[x.Candidate] = x.fit
				}
				kept := compare.Choose(cs, e)
				if os.Getenv("AGREE") == s.tier {
					for _, g := range s.Agreements {
						one := &comparetest.Story{Agreements: []comparetest.Pair{g}}
						var best *compare.Candidate
						for _, c := range cs {
							if c.Row() == compare.Agreed && one.Fit(c.Finding) == comparetest.Exact && (best == nil || c.Points() > best.Points()) {
								best = c
							}
						}
						rank := 0
						for _, c := range kept {
							if c.Row() == compare.Agreed {
								rank++
								if one.Fit(c.Finding) == comparetest.Exact {
									break
								}
							}
						}
						if best == nil {
							fmt.Printf("UNREACHED %s\n   %s\n   %s\n", s.ID, g.A.Quote, g.B.Quote)
						} else {
							fmt.Printf("REACHED %d rank %d %v %s\n   %s\n   %s\n  %s\n", best.Points(), rank, slices.Contains(kept, best), s.ID, g.A.Quote, g.B.Quote, best.Tell(e))
						}
					}
				}
				if os.Getenv("SHOW") == s.tier {
					for _, c := range kept {
						if c.Verdict == compare.Conflict && fit[c] == comparetest.Misfit {
							fmt.Printf("FALSE %s %s %d %s\n   A %s\n   B %s\n   %s\n", s.ID, c.Kind, c.Points(), c.Message, c.A.Text, c.B.Text, c.Tell(e))
						}
					}
				}
				if os.Getenv("MISS") == s.tier {
					for _, g := range s.Conflicts {
						var best *compare.Candidate
						for _, c := range cs {
							one := &comparetest.Story{Conflicts: []comparetest.Pair{g}}
							if one.Fit(c.Finding) == comparetest.Exact && (best == nil || c.Points() > best.Points()) {
								best = c
							}
						}
						if best == nil {
							fmt.Printf("UNREACHED %s %s\n   A %s\n   B %s\n", s.ID, g.Kind, g.A.Quote, g.B.Quote)
						} else if best.Points() < 0 {
							fmt.Printf("LOW %s %s %d %s\n   A %s\n   B %s\n   %s\n", s.ID, best.Kind, best.Points(), best.Message, best.A.Text, best.B.Text, best.Tell(e))
						} else if !slices.Contains(kept, best) {
							fmt.Printf("LOST %s %s %d %s\n   A %s\n   B %s\n   %s\n", s.ID, best.Kind, best.Points(), best.Message, best.A.Text, best.B.Text, best.Tell(e))
						}
					}
				}
				for _, c := range kept {
					if c.Verdict == compare.Tension && c.Points() > 0 {
						continue // at most a tension
					}
					if c.Verdict == compare.Conflict || c.Verdict == compare.Tension {
						points = append(points, point{c.Points(), fit[c], s.tier, 0})
					}
				}
			}
		}
		defer func() {
			for _, group := range [][]string{{"plain", "more", "second", "third", "clean", "clear"}, {"hard", "harder", "own", "clean", "clear"}} {
				r, f, n, ap := 0, 0, 0, 0.0
				for _, tier := range group {
					n += gold[tier]
				}
				for _, p := range points {
					if !slices.Contains(group, p.tier) {
						continue
					}
					switch p.fit {
					case comparetest.Exact:
						r++
						ap += float64(r) / float64(r+f)
					case comparetest.Misfit:
						f++
					}
				}
				fmt.Printf("%s average precision %s: %.4f\n", name, group[0], ap/float64(max(1, n)))
			}
		}()
		fmt.Printf("%s reliability:", name)
		for _, b := range [][2]int{{-300, -200}, {-200, -150}, {-150, -100}, {-100, -50}, {-50, 0}, {0, 50}, {50, 100}, {100, 150}, {150, 200}, {200, 300}, {300, 500}, {500, 9999}} {
			r, f, rp, fp := 0, 0, 0, 0
			for _, p := range points {
				plain := p.tier == "plain" || p.tier == "more" || p.tier == "second" || p.tier == "third"
				if p.tier == "cases" || p.score < b[0] || p.score >= b[1] {
					continue
				}
				switch p.fit {
				case comparetest.Exact:
					r++
					if plain {
						rp++
					}
				case comparetest.Misfit:
					f++
					if plain {
						fp++
					}
				}
			}
			fmt.Printf(" [%d,%d) %d/%d plain %d/%d;", b[0], b[1], r, r+f, rp, rp+fp)
		}
		fmt.Println()
		sort.SliceStable(points, func(i, j int) bool { return points[i].score > points[j].score })
		for _, th := range []int{150, 100, 75, 50, 25, 0, -25, -50, -75, -100} {
			fmt.Printf("%s %5d", name, th)
			for _, tier := range []string{"plain", "more", "second", "third", "hard", "harder", "clean", "clear", "cases"} {
				r, f := 0, 0
				for _, p := range points {
					if p.tier == tier && p.score >= th {
						switch p.fit {
						case comparetest.Exact:
							r++
						case comparetest.Misfit:
							f++
						}
					}
				}
				fmt.Printf("  %s %d+%d P %.2f R %.2f", tier, r, f, float64(r)/float64(max(1, r+f)), float64(r)/float64(max(1, gold[tier])))
			}
			fmt.Println()
		}
	}
	gum := &told{Story: &comparetest.Story{}, tier: "gum"}
	var x claims.Extractor
	for _, d := range readLines(t, *evidenceText) {
		a, err := x.Extract(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		gum.selves = append(gum.selves, compare.Selves(a)...)
	}
	fmt.Println(len(gum.selves), "of GUM")
	stories = append(stories, gum)
	n, pos := 0, 0
	for _, s := range stories {
		for _, x := range s.examples {
			n++
			if x.fit == comparetest.Exact {
				pos++
			}
		}
	}
	fmt.Println(len(stories), "stories", n, "candidates", pos, "right")
	report("fit", func(_, _ int) bool { return false }, 0)
	report("cv", func(fold, i int) bool { return i%10 == fold }, 10)
	e := fitEvidence(stories)
	var b strings.Builder
	b.WriteString(evidenceHead + "sign")
	for _, k := range compare.Kinds() {
		b.WriteString("\t" + k.Name)
	}
	b.WriteString("\tagreement\n")
	for s := range compare.NumSigns {
		b.WriteString(compare.SignName(s))
		for k := range e {
			fmt.Fprintf(&b, "\t%d", e[k][s])
		}
		b.WriteByte('\n')
	}
	if err := os.WriteFile("lexicon/evidence.tsv", []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	_ = slices.Clone[[]int]
}
