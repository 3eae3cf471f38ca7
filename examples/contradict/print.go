package main

import (
	"encoding/json"
	"io"
	"os"

	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/html"
)

// print writes the report in the format asked for.
func (p *program) print(r *compare.Report) error {
	switch p.format {
	case "json":
		return encode(p.stdout, r)
	case "html":
		return html.Write(p.stdout, r)
	}
	return compare.TextPrinter{Bold: terminal(p.stdout), Agreements: p.agreements}.Print(p.stdout, r)
}

// encode writes v as a line of JSON.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// terminal says whether w is a terminal whose user has not asked for plain text (https://no-color.org).
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
