package ud

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"
)

// Doc is an analysed document. The spans of its sentences are byte offsets into Text.
type Doc struct {
	ID        string
	Text      string
	Sentences []Sentence
}

// ReadCoNLLU reads documents in CoNLL-U (https://universaldependencies.org/format.html), each begun by "# newdoc". What
// comes before the first of these, or has no id, is a document with an empty ID.
//
// CoNLL-U keeps no running text, so it is rebuilt: within a sentence as "# text" has it where that fits the tokens, else, and
// between sentences, with a blank after each token but those with SpaceAfter=No, or with the SpacesAfter of UDPipe. An empty
// line parts paragraphs ("# newpar"). Words of a multiword token share out its surface form, so that each has its span; their
// own forms ("de" + "le" of "du") are lost. Lost too are empty nodes, enhanced dependencies (DEPS), MISC, and all comments but
// newdoc, newpar, sent_id and text.
//
// A document that cannot be read is yielded with its ID alone and an error that names line and sentence; the documents after
// it are read all the same. So is one that holds an "# error" comment (see [WriteCoNLLUError]). When r itself fails, the last pair
// is a nil document and that error.
func ReadCoNLLU(r io.Reader) iter.Seq2[*Doc, error] {
	return func(yield func(*Doc, error) bool) {
		c := conlluReader{in: bufio.NewReader(r), yield: yield}
		c.read()
	}
}

// conlluReader gathers rows into sentences and sentences into a document.
type conlluReader struct {
	in    *bufio.Reader
	yield func(*Doc, error) bool

	line int // number of the current line, from 1
	doc  *Doc
	err  error // the first thing wrong with doc
	text strings.Builder
	gap  string // what follows the last token
	// Of the sentence to come:
	newpar       bool // it begins a paragraph
	sentID, said string
	rows         []conlluRow
}

var errStopped = errors.New("stopped by the caller")

func (c *conlluReader) read() {
	for {
		line, err := c.in.ReadString('\n')
		if err == nil || line != "" {
			c.line++
			if c.take(strings.TrimRight(line, "\r\n")) != nil {
				return
			}
		}
		if err == nil {
			continue
		}
		if c.endDoc() == nil && err != io.EOF {
			c.yield(nil, fmt.Errorf("conllu: line %d: %w", c.line+1, err))
		}
		return
	}
}

// take reads a line. Its error is that the caller wants no more.
func (c *conlluReader) take(line string) error {
	if c.line == 1 {
		line = strings.TrimPrefix(line, "\ufeff")
	}
	if strings.TrimSpace(line) == "" {
		c.endSentence()
		return nil
	}
	if line[0] == '#' {
		return c.comment(line[1:])
	}
	c.begin("")
	row, err := conlluColumns(line)
	if err != nil {
		c.fail(c.line, err)
		return nil
	}
	row.line = c.line
	c.rows = append(c.rows, row)
	return nil
}

func (c *conlluReader) comment(s string) error {
	key, value, _ := strings.Cut(s, "=")
	value = strings.TrimSpace(value)
	switch key = strings.TrimSpace(key); {
	case key == "newdoc" || key == "newdoc id":
		if err := c.endDoc(); err != nil {
			return err
		}
		c.begin(value)
	case key == "newpar" || key == "newpar id":
		c.newpar = true
	case key == "sent_id":
		c.sentID = strings.ToValidUTF8(value, "\ufffd")
	case key == "text":
		c.said = value
	case key == "error" && c.doc != nil && len(c.doc.Sentences) == 0:
		c.fail(c.line, errors.New(value))
	}
	return nil
}

// begin makes a document where there is none.
func (c *conlluReader) begin(id string) {
	if c.doc == nil {
		c.doc = &Doc{ID: id}
		if !utf8.ValidString(id) {
			c.doc.ID = strings.ToValidUTF8(id, "\ufffd")
			c.fail(c.line, errNotUTF8)
		}
	}
}

func (c *conlluReader) fail(line int, err error) {
	place := ""
	if c.sentID != "" {
		place = fmt.Sprintf(", sentence %q", c.sentID)
	}
	if c.err == nil {
		c.err = fmt.Errorf("conllu: line %d: document %q%s: %w", line, c.doc.ID, place, err)
	}
}

// endSentence turns the rows into a sentence and appends it to the document.
func (c *conlluReader) endSentence() {
	if len(c.rows) > 0 {
		if c.err == nil {
			c.sentence()
		}
		c.newpar, c.sentID, c.said, c.rows = false, "", "", c.rows[:0]
	}
}

func (c *conlluReader) sentence() {
	s := Sentence{ID: c.sentID}
	if n := len(c.doc.Sentences); n > 0 {
		last := &c.doc.Sentences[n-1]
		s.Paragraph = last.Paragraph
		if c.newpar {
			s.Paragraph++
		}
		c.part(&last.Tokens[len(last.Tokens)-1])
	}
	tokens := surface(c.rows)
	spaceAsText(tokens, c.said)
	if line, err := conlluSentence(&s, c.rows, &c.text); err != nil {
		c.fail(line, err)
		return
	}
	if len(s.Tokens) > 0 {
		c.doc.Sentences = append(c.doc.Sentences, s)
		c.gap = tokens[len(tokens)-1].after
	}
}

// part writes what parts the last token from the sentence to come. Where that is white space, the token is told.
func (c *conlluReader) part(last *Token) {
	gap := c.gap
	if c.newpar && !strings.Contains(gap, "\n") {
		gap = "\n\n"
	}
	last.SpaceAfter = gap != ""
	c.text.WriteString(gap)
}

// endDoc yields the document, if there is one.
func (c *conlluReader) endDoc() error {
	c.endSentence()
	if c.doc == nil {
		return nil
	}
	doc, err := c.doc, c.err
	if err != nil {
		doc = &Doc{ID: doc.ID}
	} else {
		doc.finish(c.text.String())
	}
	c.doc, c.err, c.newpar, c.sentID, c.said = nil, nil, false, "", ""
	c.text = strings.Builder{}
	if !c.yield(doc, err) {
		return errStopped
	}
	return nil
}

// finish sets what is known only once the whole text is.
func (d *Doc) finish(text string) {
	d.Text = text
	for i := range d.Sentences {
		tokens := d.Sentences[i].Tokens
		for j := range tokens {
			tokens[j].Form = tokens[j].Of(text)
		}
		if i == len(d.Sentences)-1 {
			tokens[len(tokens)-1].SpaceAfter = true
		}
	}
}
