package ud

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
)

// WriteCoNLLU writes a document so that [ReadCoNLLU] gets the same sentences back, with spans in the rebuilt text. "# text" is
// that text too.
//
// HEAD and DEPREL always make a tree: a sentence that was not parsed hangs on its first token by "dep", and so does a
// token whose head is missing or leads back to itself.
func WriteCoNLLU(w io.Writer, d *Doc) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "# newdoc id = %s\n", oneLine(d.ID))
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if i == 0 || s.Paragraph != d.Sentences[i-1].Paragraph {
			b.WriteString("# newpar\n")
		}
		if id := oneLine(s.ID); id != "" {
			fmt.Fprintf(b, "# sent_id = %s\n", id)
		} else {
			fmt.Fprintf(b, "# sent_id = %s-%d\n", cmp.Or(oneLine(d.ID), "s"), i+1)
		}
		writeSentence(b, s)
	}
	if len(d.Sentences) == 0 {
		b.WriteByte('\n')
	}
	return b.Flush()
}

// WriteCoNLLUError writes what stands for a document that could not be analysed: its id and a comment "# error = …".
func WriteCoNLLUError(w io.Writer, id, message string) error {
	_, err := fmt.Fprintf(w, "# newdoc id = %s\n# error = %s\n\n", oneLine(id), oneLine(message))
	return err
}

func writeSentence(b *bufio.Writer, s *Sentence) {
	b.WriteString("# text = ")
	for i, t := range s.Tokens {
		b.WriteString(conlluForm(t))
		if t.SpaceAfter && i < len(s.Tokens)-1 {
			b.WriteByte(' ')
		}
	}
	b.WriteByte('\n')
	heads, deprels := tree(s)
	for i, t := range s.Tokens {
		if !joined(s.Tokens, i) {
			writeRange(b, s.Tokens, i)
		}
		misc := "_"
		if !t.SpaceAfter && !joined(s.Tokens, i) && !joined(s.Tokens, i+1) {
			misc = "SpaceAfter=No"
		}
		cols := [...]string{
			strconv.Itoa(i + 1), conlluForm(t), column(t.Lemma), column(string(t.UPOS)), column(t.XPOS), column(string(t.Feats)),
			strconv.Itoa(heads[i] + 1), string(deprels[i]), "_", misc,
		}
		b.WriteString(strings.Join(cols[:], "\t"))
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
}

// writeRange writes the line of the multiword token that token i begins, if it does.
func writeRange(b *bufio.Writer, tokens []Token, i int) {
	last, form := i, conlluForm(tokens[i])
	for joined(tokens, last+1) {
		last++
		form += conlluForm(tokens[last])
	}
	if last == i {
		return
	}
	misc := "_"
	if !tokens[last].SpaceAfter {
		misc = "SpaceAfter=No"
	}
	fmt.Fprintf(b, "%d-%d\t%s%s\t%s\n", i+1, last+1, form, strings.Repeat("\t_", 7), misc)
}

// joined says whether token i continues a multiword token.
func joined(tokens []Token, i int) bool { return i > 0 && i < len(tokens) && tokens[i].Joined }

// tree is the heads and relations, mended where they are no tree.
func tree(s *Sentence) ([]int, []Deprel) {
	heads, deprels := make([]int, len(s.Tokens)), make([]Deprel, len(s.Tokens))
	root := max(s.Root(), 0)
	for i, t := range s.Tokens {
		heads[i], deprels[i] = t.Head, Deprel(cmp.Or(oneLine(string(t.Deprel)), "dep"))
		switch {
		case i == root:
			heads[i], deprels[i] = Root, "root"
		case t.Head < 0 || t.Head >= len(s.Tokens) || t.Head == i:
			heads[i], deprels[i] = root, "dep"
		}
	}
	breakCycles(heads, deprels, root)
	return heads, deprels
}

// breakCycles hangs one token of each cycle on the root.
func breakCycles(heads []int, deprels []Deprel, root int) {
	seen := make([]int, len(heads)) // by which walk, from 1
	for i := range heads {
		j := i
		for ; j != Root && seen[j] == 0; j = heads[j] {
			seen[j] = i + 1
		}
		if j != Root && seen[j] == i+1 {
			heads[j], deprels[j] = root, "dep"
		}
	}
}

// conlluForm is the text of a token as a FORM: never empty, on one line.
func conlluForm(t Token) string { return column(t.Form) }

// column is a value on one line, with an underscore for nothing.
func column(s string) string { return cmp.Or(oneLine(s), "_") }

// oneLine puts blanks for tabs, line ends and other control characters.
func oneLine(s string) string {
	clean := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	return strings.TrimSpace(clean)
}
