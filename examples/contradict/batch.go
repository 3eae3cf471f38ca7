package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/examples/internal/batch"
)

// line is a line of standard input.
type line struct {
	number, place int // place counts the lines that are not blank
	data          []byte
	err           error
}

// story is a line as JSON; other fields, such as gold findings, are ignored.
type story struct {
	ID        string
	Documents []json.RawMessage
}

// result is what a line comes to.
type result struct {
	output []byte
	err    error
}

// stories reads stories from r and writes a line for each.
func (p *program) stories(r io.Reader) error {
	for out := range batch.Map(lines(r), p.workers, p.line) {
		if out.err != nil {
			p.problem(out.err)
		}
		if _, err := p.stdout.Write(out.output); err != nil {
			return err
		}
	}
	return nil
}

func lines(r io.Reader) func(yield func(line) bool) {
	return func(yield func(line) bool) {
		number, place := 0, 0
		for data, err := range claims.Lines(r) {
			number++
			if len(bytes.TrimSpace(data)) == 0 && err == nil {
				continue
			}
			place++
			if !yield(line{number, place, bytes.Clone(data), err}) {
				return
			}
		}
	}
}

// line compares the story of a line.
func (p *program) line(l line) (r result) {
	s := story{}
	defer func() {
		if x := recover(); x != nil { // one story shall not take the others down
			r = failed(l, s, fmt.Errorf("internal error: %v", x))
		}
	}()
	if l.err != nil {
		return failed(l, s, l.err)
	}
	err := json.Unmarshal(l.data, &s)
	if err != nil {
		return failed(l, s, err)
	}
	report, err := p.compare(s)
	if err != nil {
		return failed(l, s, err)
	}
	report.ID = cmp.Or(s.ID, strconv.Itoa(l.place))
	var b bytes.Buffer
	err = encode(&b, report)
	return result{b.Bytes(), err}
}

// failed is the result of a line that is no story, or one that cannot be compared.
func failed(l line, s story, err error) result {
	id := cmp.Or(s.ID, strconv.Itoa(l.place))
	err = fmt.Errorf("line %d: story %q: %w", l.number, id, err)
	var b bytes.Buffer
	if e := encode(&b, map[string]string{"id": id, "error": err.Error()}); e != nil {
		err = e
	}
	return result{b.Bytes(), err}
}

// compare analyses the documents of a story and compares them.
func (p *program) compare(s story) (*compare.Report, error) {
	if s.Documents == nil {
		return nil, errors.New("no documents")
	}
	ctx := context.Background()
	seen := map[string]bool{}
	var as []*claims.Analysis
	for i, data := range s.Documents {
		var d claims.Document
		err := json.Unmarshal(data, &d)
		d.ID = cmp.Or(d.ID, strconv.Itoa(i+1))
		if err == nil && seen[d.ID] {
			err = errors.New("this id comes twice")
		}
		if err != nil {
			return nil, fmt.Errorf("document %q: %w", d.ID, err)
		}
		seen[d.ID] = true
		a, err := p.extractor.Extract(ctx, d)
		if err != nil {
			return nil, err
		}
		as = append(as, a)
	}
	return p.comparer.Compare(ctx, as...)
}
