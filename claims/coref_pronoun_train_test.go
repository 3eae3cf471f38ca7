package claims

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var (
	pronounData = flag.String("pronouns", "", "directory of the data from which to make lexicon/pronouns.tsv anew")
	pronounDrop = flag.String("drop", "", "features to do without, by commas; the table then stays as it is")
)

// The recipe: margins, and what is added to the score of meaning none, in tenths of a log-odd for he, it and they; rounds, in each of which the candidates are seen as the weights
// of the round before leave them; passes of a round; weight of a pronoun of GAP, whose texts are all alike.
var (
	pronounMargins = [...]int{heShe: 1, itself: 2, they: 0}
	pronounLeans   = [...]int{heShe: -8, itself: 0, they: 0}
	pronounRounds  = 3
	pronounGAP     = 0.3
)

const pronounHead = `# What pronouns mean: a linear model for he and she, for it and for they, which ranks the phrases that grammar allows and "none of them".
# Made by "go generate" in claims (coref_pronoun_train_test.go) from the training documents of GUM and the development set of GAP.
# Licence: CC BY-SA 4.0. GUM corpus V11 (gucorpling.org/gum), annotations CC BY 4.0, texts from Wikinews, Wikipedia, Wikivoyage and others
# under CC BY and CC BY-SA; GAP, Google LLC, Apache-2.0, text from Wikipedia, CC BY-SA 3.0.
# Columns: pronoun, feature, its value, a second value, weight in tenths of a log-odd.
`

// TestTrainPronouns makes lexicon/pronouns.tsv where it's given the data; scores of 5 folds, by document, and of GUM's development
// documents go into its heading.
func TestTrainPronouns(t *testing.T) {
	if *pronounData == "" {
		t.Skip("no data")
	}
	all, dev := slices.Concat(readGold(t, "gum-pronouns-train"), readGold(t, "gap-development")), readGold(t, "gum-pronouns-dev")
	var folded, gap, held [they + 1]tally
	const folds = 5
	for fold := range folds {
		var in, out []*goldText
		for i, d := range all {
			if i%folds == fold {
				out = append(out, d)
			} else {
				in = append(in, d)
			}
		}
		w := trainPronouns(in)
		for kind := heShe; kind <= they; kind++ {
			for _, d := range out {
				if d.gap {
					gap[kind].count(d, w, kind)
				} else {
					folded[kind].count(d, w, kind)
				}
			}
		}
	}
	w := trainPronouns(all)
	head := pronounHead
	for kind := heShe; kind <= they; kind++ {
		for _, d := range dev {
			held[kind].count(d, w, kind)
		}
		head += fmt.Sprintf("# %s: GUM dev %v; GUM train, out of fold %v\n", pronounKinds[kind], held[kind], folded[kind])
	}
	head += fmt.Sprintf("# GAP, out of fold: %v\n", gap[heShe])
	fmt.Print(head)
	if *pronounDrop != "" {
		return
	}
	if err := os.WriteFile("lexicon/pronouns.tsv", []byte(head+w.table()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// trainPronouns makes weights from the texts, first with pronouns before resolved as they should be, then as the weights do it.
func trainPronouns(texts []*goldText) *pronounWeights {
	var w *pronounWeights
	for range pronounRounds {
		tr := newRanker(strings.Split(*pronounDrop, ","))
		var seen [they + 1][]*ranking
		for _, d := range texts {
			resolveGold(d, w, func(r *resolver, p *phrase, g *goldPronoun, all []candidate, _ *referent) {
				if x, kind := pronounRanking(tr, d, r, p, g, all); x != nil {
					seen[kind] = append(seen[kind], x)
				}
			})
		}
		w = &pronounWeights{margin: pronounMargins}
		for kind := heShe; kind <= they; kind++ {
			w.of[kind] = tr.fit(seen[kind], 30, 2, 5e-4)
		}
	}
	w.lean = pronounLeans // not in training: it would learn to make up for it
	return w
}

// pronounRanking is the ranking of a pronoun and its kind, or nil where it teaches nothing. Where no candidate is right it means none; but
// of GAP's names we don't know who else was meant.
func pronounRanking(tr *ranker, d *goldText, r *resolver, p *phrase, g *goldPronoun, all []candidate) (*ranking, pronounKind) {
	x := &ranking{right: []bool{false}, weight: 1}
	var referents []*referent
	for _, c := range all {
		x.features = append(x.features, tr.number(c.features))
		who := 0
		if c.who != nil {
			if who = 1 + slices.Index(referents, c.who); who == 0 {
				referents = append(referents, c.who)
				x.right = append(x.right, hits(r, c.who, g.Antecedents))
				who = len(referents)
			}
		}
		x.who = append(x.who, who)
	}
	known := slices.Contains(x.right, true)
	x.right[0] = !known
	if d.gap {
		x.weight = pronounGAP
	}
	if len(referents) == 0 || !known && d.gap {
		return nil, 0
	}
	return x, pronouns[r.lower(p.head)].kind
}

// table is the weights as sorted lines.
func (w *pronounWeights) table() string {
	var lines []string
	for kind := heShe; kind <= they; kind++ {
		lines = append(lines, fmt.Sprintf("%s\tmargin\t\t\t%d\n", pronounKinds[kind], w.margin[kind]))
		lines = append(lines, fmt.Sprintf("%s\tlean\t\t\t%d\n", pronounKinds[kind], w.lean[kind]))
		for f, n := range w.of[kind] {
			lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%s\t%d\n", pronounKinds[kind], f.name, f.value, f.other, n))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// The table must be what the trainer writes, and its weights in the order of their lines.
func TestPronounTable(t *testing.T) {
	_, body, _ := strings.Cut(pronounsTSV, "\nhe\t")
	if got := pronounTable().table(); got != "he\t"+body {
		t.Error("lexicon/pronouns.tsv is not what its weights make: go generate ./claims")
	}
	for kind := heShe; kind <= they; kind++ {
		if n := len(pronounTable().of[kind]); n < 50 || n > 300 {
			t.Errorf("%s: %d weights", pronounKinds[kind], n)
		}
	}
}
