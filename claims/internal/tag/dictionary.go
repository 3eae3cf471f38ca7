package tag

import (
	"bytes"
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// dictionary knows the labels of frequent words.
type dictionary struct {
	entries map[string]*entry
	verbs   []bool // which labels are those of verbs, for the features
}

type entry struct {
	class  uint64   // hash of the labels that make up a good part of its uses
	labels []uint16 // the labels that the word may have, nil for any
	aux    bool
	kinds  uint64 // what the word list has it for
}

// A word is in the dictionary from seenForClass uses on; only its labels are considered from seenForLabels uses on.
const (
	seenForClass  = 4
	seenForLabels = 25
	// slip is how many uses there must be to one of a label that is taken for a slip of the annotators.
	slip = 1000
)

// buildDictionary counts the words of tagged sentences; label gives a label's number.
func buildDictionary(sents []ud.Sentence, label map[string]int) []byte {
	counts := map[string]map[int]int{}
	for i := range sents {
		for j := range sents[i].Tokens {
			t := &sents[i].Tokens[j]
			f := fold(t.Form)
			if counts[f] == nil {
				counts[f] = map[int]int{}
			}
			counts[f][label[labelOf(t)]]++
		}
	}
	var lines []string
	for f, by := range counts {
		if line, ok := dictionaryLine(f, by); ok {
			lines = append(lines, line)
		}
	}
	sort.Strings(lines)
	return []byte(strings.Join(lines, "\n"))
}

// dictionaryLine is form, number of uses, and each label with its uses, in the order of the labels.
func dictionaryLine(form string, by map[int]int) (string, bool) {
	total := 0
	var labels []int
	for l, n := range by {
		total += n
		labels = append(labels, l)
	}
	if total < seenForClass || strings.ContainsAny(form, "\t\n") {
		return "", false
	}
	sort.Ints(labels)
	line := fmt.Sprintf("%s\t%d", form, total)
	for _, l := range labels {
		line += fmt.Sprintf("\t%d:%d", l, by[l])
	}
	return line, true
}

// readDictionary reads what buildDictionary wrote.
func readDictionary(table []byte, labels []string) (*dictionary, error) {
	names := namesOf(labels)
	d := &dictionary{entries: map[string]*entry{}}
	for _, l := range labels {
		upos, _ := posOf(l)
		d.verbs = append(d.verbs, upos == ud.VERB)
	}
	for line := range bytes.Lines(table) {
		fields := strings.Split(strings.TrimSuffix(string(line), "\n"), "\t")
		if len(fields) < 3 {
			return nil, fmt.Errorf("tag: dictionary line %q", line)
		}
		e, err := readEntry(fields[1], fields[2:], labels, names)
		if err != nil {
			return nil, fmt.Errorf("tag: dictionary line %q: %w", line, err)
		}
		e.kinds = kindsOf(fields[0]).feature()
		d.entries[fields[0]] = e
	}
	return d, nil
}

func readEntry(total string, uses []string, labels []string, names []uint16) (*entry, error) {
	all, err := strconv.Atoi(total)
	if err != nil {
		return nil, err
	}
	e, open := &entry{}, false
	for _, u := range uses {
		l, n, _ := strings.Cut(u, ":")
		label, err := strconv.Atoi(l)
		if err != nil || label < 0 || label >= len(labels) {
			return nil, fmt.Errorf("label %q", l)
		}
		count, err := strconv.Atoi(n)
		if err != nil {
			return nil, err
		}
		if count*20 >= all {
			e.class = linear.Mix(e.class, uint64(label)+1)
		}
		pos, _ := posOf(labels[label])
		e.aux = e.aux || pos == ud.AUX && count*2 > all
		if count*slip >= all {
			e.labels = append(e.labels, uint16(label))
			open = open || pos == ud.NOUN || pos == ud.ADJ || pos == ud.VERB || pos == ud.PROPN
		}
	}
	if all < seenForLabels {
		e.labels = nil
	} else if open {
		e.labels = union(e.labels, names)
	}
	return e, nil
}

// namesOf are the labels that any open-class word may have because it can be a name.
func namesOf(labels []string) []uint16 {
	var out []uint16
	for i, l := range labels {
		if l == "PROPN NNP" || l == "PROPN NNPS" {
			out = append(out, uint16(i))
		}
	}
	return out
}

func union(a, b []uint16) []uint16 {
	for _, x := range b {
		if !containsLabel(a, x) {
			a = append(a, x)
		}
	}
	return a
}

func containsLabel(a []uint16, x uint16) bool {
	for _, y := range a {
		if y == x {
			return true
		}
	}
	return false
}
