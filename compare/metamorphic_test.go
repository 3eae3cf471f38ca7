package compare_test

import (
	"cmp"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare"
)

// What must hold of any story, whatever is found in it: these tests know no gold.

// folders are those of testdata/stories that the tests below take, and how many of their stories: all take a minute under -race.
var folders = []struct {
	name string
	most int
}{{"plain", 10}, {"hard", 4}, {"clean", 4}, {"more", 6}}

// extracted are the stories that a test has already asked for, by folder.
var extracted = map[string][]tale{}

// eachTale runs f on every story, extracted once for all tests.
func eachTale(t *testing.T, f func(*testing.T, tale)) {
	for _, folder := range folders {
		if extracted[folder.name] == nil {
			extracted[folder.name] = tales(t, folder.name, folder.most)
		}
		for _, s := range extracted[folder.name] {
			t.Run(folder.name+"/"+s.name, func(t *testing.T) { f(t, s) })
		}
	}
}

func report(t *testing.T, as ...*claims.Analysis) *compare.Report {
	t.Helper()
	var c compare.Comparer
	r, err := c.Compare(t.Context(), as...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestOrderOfDocuments(t *testing.T) {
	eachTale(t, func(t *testing.T, s tale) {
		want := encode(t, report(t, s.analyses...))
		backwards := slices.Clone(s.analyses)
		slices.Reverse(backwards)
		turned := slices.Concat(s.analyses[1:], s.analyses[:1])
		for name, as := range map[string][]*claims.Analysis{"backwards": backwards, "turned": turned} {
			if encode(t, report(t, as...)) != want {
				t.Errorf("another report with the documents %s", name)
			}
		}
	})
}

// A document agrees with its copy: whatever the two seem to contradict each other in, the document contradicts itself in.
func TestCopy(t *testing.T) {
	eachTale(t, func(t *testing.T, s tale) {
		for _, a := range s.analyses {
			d := a.Document
			d.ID += " copy"
			for _, f := range report(t, a, extract(t, d)).Findings {
				if f.Verdict != compare.Agreement && f.A.Doc != f.B.Doc && !within(report(t, a), f) {
					t.Errorf("%s against its copy: %s %s: “%s” / “%s”: %s", a.Document.ID, f.Verdict, f.Kind, f.A.Text, f.B.Text, f.Message)
				}
			}
		}
	})
}

// within says whether the report has a finding of the same two places.
func within(r *compare.Report, f compare.Finding) bool {
	return slices.ContainsFunc(r.Findings, func(g compare.Finding) bool {
		return g.A.Span == f.A.Span && g.B.Span == f.B.Span || g.A.Span == f.B.Span && g.B.Span == f.A.Span
	})
}

func TestFindings(t *testing.T) {
	eachTale(t, func(t *testing.T, s tale) {
		r := report(t, s.analyses...)
		for _, p := range broken(r) {
			t.Error(p)
		}
		for i, f := range r.Findings {
			if f.A.Doc == f.B.Doc && f.A.By == f.B.By {
				t.Errorf("%s: %s against itself in one document: “%s” / “%s”", f.ID, f.A.By, f.A.Text, f.B.Text)
			}
			if i > 0 && place(r.Findings[i-1], f) > 0 {
				t.Errorf("%s stands before %s", r.Findings[i-1].ID, f.ID)
			}
		}
	})
}

// place compares two findings by verdict, then score, then place.
func place(f, g compare.Finding) int {
	rank := func(v compare.Verdict) int {
		return slices.Index([]compare.Verdict{compare.Conflict, compare.Tension, compare.Update, compare.Agreement}, v)
	}
	return cmp.Or(cmp.Compare(rank(f.Verdict), rank(g.Verdict)), cmp.Compare(g.Score, f.Score),
		cmp.Compare(f.A.Doc, g.A.Doc), cmp.Compare(f.A.Start, g.A.Start))
}

func TestProcessors(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var want []string
	for _, n := range []int{1, 4} {
		runtime.GOMAXPROCS(n)
		stories := tales(t, "plain", 3)
		got := make([]string, len(stories))
		var wait sync.WaitGroup
		for i, s := range stories { // all at once: the zero Comparer is shared
			wait.Add(1)
			go func() {
				defer wait.Done()
				r, err := new(compare.Comparer).Compare(t.Context(), s.analyses...)
				if err != nil {
					t.Error(err)
					return
				}
				got[i] = encode(t, r)
			}()
		}
		wait.Wait()
		if want == nil {
			want = got
		}
		if !slices.Equal(want, got) {
			t.Errorf("another report on %d processors", n)
		}
	}
}

// swap is a sentence and two fillers of one of its slots that exclude each other.
type swap struct {
	kind     string
	sentence string // with {} where the fillers go
	fillers  [][2]string
}

// Each sentence stands in an article of its own, between two others that stay as they are.
var swaps = []swap{
	{"participant", "{} won the Arden marathon on Sunday.", [][2]string{{"Marta Oliva", "Chloe Banner"}, {"Ruud Aker", "Piet Holm"}}},
	{"participant", "{} murdered the jeweller Hugo Stern in Kalmar on Monday.", [][2]string{{"Anders Blom", "Viktor Lund"}, {"Olga Reiss", "Tilda Moen"}}},
	{"participant", "The jury gave the Halden prize to {} on Friday.", [][2]string{{"Tim Rusk", "Jana Pohl"}}},
	{"participant", "{} hired the goalkeeper Ruud Aker on Friday.", [][2]string{{"Teller United", "Lorn Rovers"}}},
	{"role", "Helen Tarrow, the {} of Denby, closed the school on Monday.", [][2]string{{"mayor", "treasurer"}}},
	{"quantity", "The explosion killed {} workers.", [][2]string{{"nine", "twelve"}, {"14", "19"}, {"three", "30"}}},
	{"quantity", "Ostrava Glass bought Verrolux for {} on Tuesday.", [][2]string{{"340 million euros", "290 million euros"}, {"$1.2bn", "$900 million"}}},
	{"quantity", "Turnout in Karsund was {} on Sunday.", [][2]string{{"41%", "37.5%"}}},
	{"quantity", "The council of Marl approved the plan by {}.", [][2]string{{"12 votes to 7", "11 votes to 8"}}},
	{"time", "Burglars broke into the Tessin museum on {}.", [][2]string{{"Tuesday", "Wednesday"}, {"5 March", "6 March"}, {"Tuesday", "6 March"}}},
	{"time", "The Sant Olaf tunnel will open in {}.", [][2]string{{"September", "November"}}},
	{"time", "The concert in Marl begins at {}.", [][2]string{{"7 p.m.", "8.30 p.m."}}},
	{"time", "Judge Petra Holm sentenced Anton Reuss to {} in prison on Monday.", [][2]string{{"four years", "six years"}, {"18 months", "nine months"}}},
	{"polarity", "The trawler Solveig {} a distress call before it sank.", [][2]string{{"sent", "did not send"}}},
	{"polarity", "The driver Tim Rusk {} at the red light in Marl.", [][2]string{{"stopped", "did not stop"}, {"stopped", "failed to stop"}}},
	{"polarity", "{} in the crash at Marl.", [][2]string{{"Two passengers were hurt", "No passengers were hurt"}}},
	{"polarity", "The minister {} the letter.", [][2]string{{"read", "never read"}, {"has read", "has not read"}}},
	{"opposition", "Exports of Lithian timber {} in December.", [][2]string{{"rose", "fell"}, {"increased", "declined"}}},
	{"opposition", "The senate of Ruthia {} the water bill on Monday.", [][2]string{{"approved", "rejected"}, {"passed", "voted down"}}},
	{"opposition", "The jury {} Nuno Falk on Friday.", [][2]string{{"convicted", "acquitted"}}},
	{"place", "Police arrested the banker Leo Maurin in {} on Tuesday.", [][2]string{{"Lyon", "Geneva"}, {"Oslo", "Malmö"}}},
	{"place", "Mira Kolbe was born in {}.", [][2]string{{"Ulm", "Trier"}}},
	{"stance", "Karst Coal {} for the clean-up of the river Saal.", [][2]string{{"agreed to pay", "refused to pay"}}},
	{"stance", "The senator Hal Brody {} for president.", [][2]string{{"will run", "will not run"}}},
	{"attribute", "The cyclist Rino Sacchi died of {}.", [][2]string{{"a stroke", "poisoning"}, {"cancer", "pneumonia"}}},
	{"attribute", "The fire at the Lindau hotel was caused by a {}.", [][2]string{{"faulty heater", "cigarette"}}},
	{"attribute", "Police arrested a {} sailor at the Lindau hotel on Monday.", [][2]string{{"Danish", "Norwegian"}}},
	{"attribution", "“We heard a crack like thunder and ran for the doors,” said {}.", [][2]string{{"Anna Beck", "Luis Prado"}}},
	{"order", "The captain Bo Sander left the ship Asta {} the fire broke out in the engine room.", [][2]string{{"before", "after"}}},
}

func TestSwap(t *testing.T) {
	for _, s := range swaps {
		for _, f := range s.fillers {
			t.Run(s.kind+"/"+strings.ReplaceAll(s.sentence, "{}", f[0]+"|"+f[1]), func(t *testing.T) {
				one, two := article(t, "a", s.sentence, f[0]), article(t, "b", s.sentence, f[1])
				r := report(t, one, two)
				var found []string
				for _, g := range r.Findings {
					if g.Verdict == compare.Conflict || g.Verdict == compare.Tension {
						found = append(found, fmt.Sprintf("%s %s: “%s” / “%s”", g.Verdict, g.Kind, g.A.Text, g.B.Text))
						if !touches(g.A, one, s.sentence, f[0]) || !touches(g.B, two, s.sentence, f[1]) {
							t.Errorf("focus on “%s” and “%s”", g.A.FocusText, g.B.FocusText)
						}
					}
				}
				if len(found) != 1 || !strings.HasPrefix(found[0], "conflict "+s.kind+":") {
					t.Errorf("found %q, want one conflict of the kind", found)
				}
				for _, g := range report(t, one, article(t, "b", s.sentence, f[0])).Findings {
					if g.Verdict != compare.Agreement {
						t.Errorf("unchanged: %s %s: “%s” / “%s”", g.Verdict, g.Kind, g.A.Text, g.B.Text)
					}
				}
			})
		}
	}
}

const opening, ending = "Margit Solheim of Radio Fjord reported it first. ", " Her newspaper colleagues came later."

// article extracts an article with the sentence between two others.
func article(t *testing.T, id, sentence, filler string) *claims.Analysis {
	return extract(t, claims.Document{ID: id, Published: time.Date(2024, 3, 7, 9, 0, 0, 0, time.UTC), Text: opening + strings.ReplaceAll(sentence, "{}", filler) + ending})
}

// touches says whether the focus overlaps the filler.
func touches(s compare.Side, a *claims.Analysis, sentence, filler string) bool {
	start := len(opening) + strings.Index(sentence, "{}")
	return s.Doc == a.Document.ID && s.Focus.Overlaps(ud.Span{Start: start, End: start + len(filler)})
}
