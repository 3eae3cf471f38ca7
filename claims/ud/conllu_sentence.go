package ud

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// conlluRow is a line of CoNLL-U: a word, the range of a multiword token, or an empty node.
type conlluRow struct {
	line        int
	first, last int // ids of a range; equal for a word; both 0 for an empty node
	form        string
	lemma       string
	upos        string
	xpos        string
	feats       string
	head        int // as written: 0 for the root or for none
	deprel      string
	after       string // the white space that follows
}

// The columns of CoNLL-U. DEPS and MISC may be left out.
const (
	colID = iota
	colForm
	colLemma
	colUPOS
	colXPOS
	colFeats
	colHead
	colDeprel
	colDeps
	colMisc
)

var errNotUTF8 = errors.New("not valid UTF-8")

func conlluColumns(line string) (conlluRow, error) {
	if !utf8.ValidString(line) {
		return conlluRow{}, errNotUTF8
	}
	cols := strings.Split(line, "\t")
	if len(cols) <= colDeprel {
		return conlluRow{}, fmt.Errorf("%d columns where 10 are wanted", len(cols))
	}
	first, last, err := conlluID(cols[colID])
	if err != nil || first == 0 {
		return conlluRow{}, err
	}
	if cols[colForm] == "" {
		return conlluRow{}, errors.New("empty FORM")
	}
	row := conlluRow{
		first: first, last: last, form: cols[colForm],
		lemma: conlluBlank(cols[colLemma]), upos: conlluBlank(cols[colUPOS]), xpos: conlluBlank(cols[colXPOS]),
		feats: conlluBlank(cols[colFeats]), deprel: conlluBlank(cols[colDeprel]),
		after: " ",
	}
	if cols[colForm] == "_" && cols[colLemma] == "_" {
		row.lemma = "_"
	}
	if first == last && cols[colHead] != "_" {
		if row.head, err = strconv.Atoi(cols[colHead]); err != nil || row.head < 0 {
			return conlluRow{}, fmt.Errorf("bad HEAD %q", cols[colHead])
		}
	}
	if len(cols) > colMisc {
		row.after = gapOf(Feats(cols[colMisc]))
	}
	return row, nil
}

// conlluBlank reads the underscore that stands for nothing.
func conlluBlank(s string) string {
	if s == "_" {
		return ""
	}
	return s
}

// conlluID reads "3", "3-4" or "3.1"; the last gives zeros.
func conlluID(s string) (first, last int, err error) {
	a, b, isRange := strings.Cut(s, "-")
	if after, n, ok := strings.Cut(s, "."); ok && numeral(after) && numeral(n) {
		return 0, 0, nil
	}
	first, err = strconv.Atoi(a)
	last = first
	if err == nil && isRange {
		last, err = strconv.Atoi(b)
	}
	if err != nil || first < 1 || isRange && last <= first {
		return 0, 0, fmt.Errorf("bad ID %q", s)
	}
	return first, last, nil
}

func numeral(s string) bool {
	_, err := strconv.ParseUint(s, 10, 32)
	return err == nil
}

// conlluSentence makes tokens of rows and writes their text. An error comes with the line that it is about.
func conlluSentence(s *Sentence, rows []conlluRow, text *strings.Builder) (int, error) {
	s.Start = text.Len()
	var multi conlluRow // the multiword token whose words are being read
	var pieces []string // its shares not yet given out
	gap := ""           // what follows the token before
	for i, r := range rows {
		switch {
		case r.first == 0:
			continue
		case r.first != len(s.Tokens)+1 || len(pieces) > 0 && r.first != r.last:
			return r.line, fmt.Errorf("ID %d out of order", r.first)
		case r.first != r.last:
			words := rangeForms(rows[i+1:], r)
			if len(words) != r.last-r.first+1 {
				return r.line, fmt.Errorf("words of the multiword token %d-%d are missing", r.first, r.last)
			}
			multi, pieces = r, shares(r.form, words)
			continue
		}
		if len(pieces) > 0 {
			r.form, pieces = pieces[0], pieces[1:]
			r.after = ""
			if len(pieces) == 0 {
				r.after = multi.after
			}
		}
		text.WriteString(gap)
		gap = r.after
		s.Tokens = append(s.Tokens, r.token(text.Len(), multi))
		text.WriteString(r.form)
	}
	s.End = text.Len()
	return checkHeads(s, rows)
}

// token is the row as a token that starts at byte at.
func (r conlluRow) token(at int, multi conlluRow) Token {
	return Token{
		Span: Span{at, at + len(r.form)}, Lemma: r.lemma, UPOS: UPOS(r.upos), XPOS: r.xpos, Feats: Feats(r.feats),
		Head: r.head - 1, Deprel: Deprel(r.deprel), Joined: r.first > multi.first && r.first <= multi.last, SpaceAfter: r.after != "",
	}
}

// rangeForms are the forms of the words of a multiword token, which head rows.
func rangeForms(rows []conlluRow, multi conlluRow) []string {
	var forms []string
	for _, r := range rows {
		if r.first == 0 {
			continue
		}
		if r.first != r.last || r.first > multi.last {
			break
		}
		forms = append(forms, r.form)
	}
	return forms
}

func checkHeads(s *Sentence, rows []conlluRow) (int, error) {
	for _, r := range rows {
		if r.head > len(s.Tokens) {
			return r.line, fmt.Errorf("HEAD %d is not in the sentence", r.head)
		}
	}
	return 0, nil
}
