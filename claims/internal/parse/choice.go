package parse

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// choice says which relations there are between two parts of speech, in which direction. Most pairs have few, many just one.
type choice struct {
	root  []uint16                  // the relation of the root
	pairs [parts][parts][2][]uint16 // by the parts of speech of head and child, and the side of the child
}

const (
	parts = len(tagset) + 1 // and others
	// rarestPair is how often a relation must occur between two parts of speech to be a candidate there.
	rarestPair = 2
)

// tagset is the parts of speech of Universal Dependencies.
var tagset = [...]ud.UPOS{ud.ADJ, ud.ADP, ud.ADV, ud.AUX, ud.CCONJ, ud.DET, ud.INTJ, ud.NOUN, ud.NUM, ud.PART, ud.PRON, ud.PROPN, ud.PUNCT, ud.SCONJ, ud.SYM, ud.VERB, ud.X}

// partOf is the number of a part of speech.
func partOf(pos ud.UPOS) uint8 {
	if i := slices.Index(tagset[:], pos); i >= 0 {
		return uint8(i)
	}
	return uint8(len(tagset))
}

// sides are the names of the sides of a head.
var sides = [...]string{"left", "right"}

func sideOf(head, child int) int {
	if child < head {
		return 0
	}
	return 1
}

// of are the candidates for the relation of an arc, at least one. The root has a relation that no other token has.
func (c *choice) of(r *reader, head, child int) []uint16 {
	if head == r.state.n {
		return c.root
	}
	return c.pairs[r.atoms[head].part][r.atoms[child].part][sideOf(head, child)]
}

// readChoice reads what choiceOf wrote. Pairs that it doesn't have may have any relation.
func readChoice(table []byte, labels []string) (*choice, error) {
	c := &choice{}
	var others []uint16
	for i, l := range labels {
		if l == "root" {
			c.root = []uint16{uint16(i)}
		} else {
			others = append(others, uint16(i))
		}
	}
	if c.root == nil || others == nil {
		return nil, fmt.Errorf("parse: relations %q don't make trees", labels)
	}
	for h := range c.pairs {
		for d := range c.pairs[h] {
			c.pairs[h][d] = [2][]uint16{others, others}
		}
	}
	for line := range strings.Lines(string(table)) {
		if err := c.read(strings.Fields(line), labels); err != nil {
			return nil, fmt.Errorf("parse: line %q: %w", line, err)
		}
	}
	return c, nil
}

// read takes a line: the parts of speech of head and child, the side of the child, the relations.
func (c *choice) read(fields, labels []string) error {
	if len(fields) < 4 {
		return fmt.Errorf("%d fields", len(fields))
	}
	side := slices.Index(sides[:], fields[2])
	if side < 0 {
		return fmt.Errorf("side %q", fields[2])
	}
	var candidates []uint16
	for _, f := range fields[3:] {
		l := slices.Index(labels, f)
		if l < 0 || f == "root" {
			return fmt.Errorf("relation %q", f)
		}
		candidates = append(candidates, uint16(l))
	}
	c.pairs[partOf(ud.UPOS(fields[0]))][partOf(ud.UPOS(fields[1]))][side] = candidates
	return nil
}

// choiceOf is the table of the relations that the trees have between parts of speech, a line a pair.
func choiceOf(sents []ud.Sentence, labels []string) []byte {
	uses := map[string]map[string]int{}
	for i := range sents {
		t := sents[i].Tokens
		for j := range t {
			h := t[j].Head
			if h < 0 || h >= len(t) {
				continue
			}
			pair := fmt.Sprintf("%s %s %s", t[h].UPOS, t[j].UPOS, sides[sideOf(h, j)])
			if uses[pair] == nil {
				uses[pair] = map[string]int{}
			}
			uses[pair][string(t[j].Deprel)]++
		}
	}
	var lines []string
	for pair, of := range uses {
		line := pair
		for _, l := range labels {
			if of[l] >= rarestPair && l != "root" {
				line += " " + l
			}
		}
		if line != pair {
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	return []byte(strings.Join(lines, "\n"))
}
