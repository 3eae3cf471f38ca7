package claims

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var attributionData = flag.String("attributions", "", "directory of the data from which to make lexicon/choice.tsv anew")

const choiceHead = `# What is an attribution and what only looks like one: a linear model over the properties of what the rules found.
# Made by "go generate" in claims (attribution_choice_train_test.go) from the training documents of GUM and from testdata/gold/attributions.
# Licence: CC BY-SA 4.0. GUM corpus V11 (gucorpling.org/gum), annotations CC BY 4.0, texts from Wikinews, Wikipedia, Wikivoyage and others
# under CC BY and CC BY-SA.
# Columns: property, its value, a second value, weight in tenths of a log-odd.
`

// right says whether a gold attribution has the cue, or the content where it has no cue.
func (d *attributedText) right(f *finder, r *reported) bool {
	return slices.ContainsFunc(d.Attributions, func(g goldAttribution) bool {
		switch {
		case g.Cue != nil && r.cue >= 0:
			return g.Cue.Overlaps(f.tok[r.cue].Span)
		case g.Cue == nil:
			return g.Content.Overlaps(r.content[0]) && max(r.content[0].Start-g.Content.Start, g.Content.Start-r.content[0].Start) < 5
		}
		return false
	})
}

// lexiconExamples are the examples of lexicon/cues.tsv.
func lexiconExamples(t *testing.T) []*attributedText {
	var out []*attributedText
	for row := range rows(cuesTSV, 5) {
		x := readExample(t, row[4])
		w := newWords(x.text, x.Sentences)
		d := &attributedText{Text: x.text, Attributions: []goldAttribution{{Cue: &goldSpan{Span: x.word}, Content: &goldSpan{Span: x.content}}}, found: candidates(w)}
		d.found.found = slices.DeleteFunc(d.found.found, func(r *reported) bool { return !d.right(d.found, r) })
		out = append(out, d)
	}
	return out
}

// TestTrainChoice makes lexicon/choice.tsv where it's given the data.
func TestTrainChoice(t *testing.T) {
	if *attributionData == "" {
		t.Skip("no data")
	}
	all := readLines[attributedText](t, filepath.Join(*attributionData, "gum-train.jsonl"))
	for _, d := range all {
		d.clausal = true
	}
	all = append(all, readAllTagged(t, "plain", "hard", "clean", "more")...)
	for _, d := range all {
		d.found = candidates(wordsOf(t, d.ID, d.Text))
	}
	all = append(all, lexiconExamples(t)...)
	const folds = 5
	var right, kept, n int
	for fold := range folds {
		var in, out []*attributedText
		for i, d := range all {
			if i%folds == fold {
				out = append(out, d)
			} else {
				in = append(in, d)
			}
		}
		w := trainChoice(in)
		for _, d := range out {
			for _, r := range d.candidates() {
				n++
				if d.right(d.found, r) == d.found.likely(r, w) {
					right++
				}
				if d.found.likely(r, w) {
					kept++
				}
			}
		}
	}
	w := trainChoice(all)
	head := choiceHead + fmt.Sprintf("# Out of fold: %d of %d right, %d kept; %d weights\n", right, n, kept, len(w))
	fmt.Print(head)
	var lines []string
	for f, n := range w {
		lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%d\n", f.name, f.value, f.other, n))
	}
	slices.Sort(lines)
	if err := os.WriteFile("lexicon/choice.tsv", []byte(head+strings.Join(lines, "")), 0o644); err != nil {
		t.Fatal(err)
	}
}

func trainChoice(texts []*attributedText) map[feature]int {
	tr := newRanker(nil)
	var seen []*ranking
	for _, d := range texts {
		for _, r := range d.candidates() {
			right := d.right(d.found, r)
			seen = append(seen, &ranking{features: [][]int{nil, tr.number(d.found.properties(r))}, who: []int{0, 1}, right: []bool{!right, right}, weight: 1})
		}
	}
	return tr.fit(seen, 5, 1, 6e-3)
}

// candidates are those that there is a choice about. GUM's news report much that GUM doesn't mark, as it marks clauses only.
func (d *attributedText) candidates() []*reported {
	return slices.DeleteFunc(slices.Clone(d.found.found), func(r *reported) bool {
		return !d.found.doubtful(r) || d.clausal && r.frame&clausal == 0 && strings.Contains(d.ID, "_news_")
	})
}
