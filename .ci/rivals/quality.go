package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"unicode"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// judge prints how well the workers that can tell cut the texts of a treebank and tag the words.
func judge(out io.Writer, workers []*worker, treebank string) error {
	texts, gold, err := readTreebank(treebank)
	if err != nil {
		return err
	}
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "program\tsentences F1\twords F1\tPenn tags\tuniversal tags")
	for _, w := range workers {
		if !w.judged {
			continue
		}
		a, err := w.answer(request{Texts: texts, Tell: true})
		if err != nil {
			return err
		}
		var s score
		for i, text := range texts {
			s.add(squeeze(text), gold[i], a.Readings[i])
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", w.name, s.sentences, s.words, s.xpos, s.upos)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out, "\nRaw text in. Words are those with a letter or digit; tags are counted on words cut as in the treebank, \"to\" left out.\n"+
		"gainsay learned from the training parts of EWT and GUM and cuts as they do; the others learned elsewhere.")
	return err
}

// readTreebank is the texts of a treebank and what ought to be found in each.
func readTreebank(path string) (texts []string, gold []reading, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	for d, err := range ud.ReadCoNLLU(f) {
		if err != nil {
			return nil, nil, err
		}
		texts, gold = append(texts, d.Text), append(gold, found(d.Text, d.Sentences))
	}
	return texts, gold, nil
}

// score counts over texts.
type score struct{ sentences, words, xpos, upos hits }

// hits are what was right of what there was: of both sides together where each may have some that the other lacks.
type hits struct{ right, of int }

func (h hits) String() string {
	if h.right == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f", 100*float64(h.right)/float64(h.of))
}

func (h *hits) add(right bool) {
	h.of++
	if right {
		h.right++
	}
}

// add counts a text, given without white space.
func (s *score) add(text string, gold, got reading) {
	want, have := cut(text, gold.Sentences), cut(text, got.Sentences)
	for span := range have {
		if _, ok := want[span]; ok {
			s.sentences.right += 2
		}
	}
	s.sentences.of += len(want) + len(have)
	s.addWords(wordsAt(text, gold.Words), wordsAt(text, got.Words))
}

func (s *score) addWords(want, have map[ud.Span]word) {
	for span, h := range have {
		w, ok := want[span]
		if !ok {
			continue
		}
		s.words.right += 2
		if !strings.EqualFold(w.Text, "to") { // always TO in the Penn treebank, here IN as a preposition
			s.xpos.add(w.XPOS == h.XPOS)
			s.upos.add(w.UPOS == h.UPOS)
		}
	}
	s.words.of += len(want) + len(have)
}

// wordsAt finds the words, but those without letter and digit, in a text without white space.
func wordsAt(text string, words []word) map[ud.Span]word {
	forms := make([]string, len(words))
	for i, w := range words {
		forms[i] = w.Text
	}
	out := map[ud.Span]word{}
	for span, i := range cut(text, forms) {
		if strings.ContainsFunc(words[i].Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			out[span] = words[i]
		}
	}
	return out
}

// cut finds pieces one after the other in a text without white space. Pieces that the program spells in its own way are left
// out, and the next one is looked for a little beyond where they should have ended.
func cut(text string, pieces []string) map[ud.Span]int {
	const near = 20
	out := map[ud.Span]int{}
	at, reach := 0, near
	for i, p := range pieces {
		p = squeeze(p)
		begin := strings.Index(text[at:min(len(text), at+reach+len(p))], p)
		if begin < 0 || p == "" {
			reach += len(p)
			continue
		}
		end := at + begin + len(p)
		out[ud.Span{Start: at + begin, End: end}] = i
		at, reach = end, near
	}
	return out
}

// squeeze takes out white space and makes quotes straight.
func squeeze(s string) string { return straight.Replace(strings.Join(strings.Fields(s), "")) }

var straight = strings.NewReplacer("“", `"`, "”", `"`, "‘", "'", "’", "'")
