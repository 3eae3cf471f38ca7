package tag

import (
	"bytes"
	"fmt"
	"sort"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// buildFeats makes the table from a label, and from a label with a form, to the features it most often had. Lines are label,
// form (empty for any) and features; forms that have what their label has anyway are left out.
func buildFeats(sents []ud.Sentence) []byte {
	byLabel, byForm := counter{}, counter{}
	for i := range sents {
		for j := range sents[i].Tokens {
			t := &sents[i].Tokens[j]
			f := string(regular(t.Feats))
			byLabel.add(labelOf(t), f)
			byForm.add(labelOf(t)+"\t"+fold(t.Form), f)
		}
	}
	var lines []string
	for label := range byLabel {
		best, _ := byLabel.best(label)
		lines = append(lines, label+"\t\t"+best)
	}
	for key := range byForm {
		label, form, _ := strings.Cut(key, "\t")
		usual, _ := byLabel.best(label)
		if best, n := byForm.best(key); n >= 3 && best != usual && !strings.ContainsAny(form, "\t\n") {
			lines = append(lines, key+"\t"+best)
		}
	}
	sort.Strings(lines)
	return []byte(strings.Join(lines, "\n"))
}

// regular leaves out the features that belong to a single use of a word, such as that it is mistyped.
func regular(f ud.Feats) ud.Feats {
	var keep []string
	for _, field := range strings.Split(string(f), "|") {
		switch name, _, _ := strings.Cut(field, "="); name {
		case "Typo", "Style", "ExtPos", "Foreign", "":
		default:
			keep = append(keep, field)
		}
	}
	return ud.Feats(strings.Join(keep, "|"))
}

// featsTable is by label and form, empty for any.
type featsTable map[string]map[string]ud.Feats

func readFeats(table []byte) (featsTable, error) {
	m := featsTable{}
	for line := range bytes.Lines(table) {
		f := strings.Split(strings.TrimSuffix(string(line), "\n"), "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("tag: features line %q", line)
		}
		if m[f[0]] == nil {
			m[f[0]] = map[string]ud.Feats{}
		}
		m[f[0]][f[1]] = ud.Feats(f[2])
	}
	return m, nil
}

func (t *Tagger) featsOf(label int, folded string) ud.Feats {
	of := t.feats[t.model.Labels()[label]]
	if f, ok := of[folded]; ok {
		return f
	}
	return of[""]
}

// counter counts values by key.
type counter map[string]map[string]int

func (c counter) add(key, value string) {
	if c[key] == nil {
		c[key] = map[string]int{}
	}
	c[key][value]++
}

// best is the most frequent value of a key, the first in the alphabet of equals, and its count.
func (c counter) best(key string) (value string, n int) {
	for v, m := range c[key] {
		if m > n || m == n && v < value {
			value, n = v, m
		}
	}
	return value, n
}

// total is how many values of a key were counted.
func (c counter) total(key string) (n int) {
	for _, m := range c[key] {
		n += m
	}
	return n
}
