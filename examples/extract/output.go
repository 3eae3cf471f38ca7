package main

import (
	"bytes"
	"encoding/json"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// print formats an analysis.
func print(o options, a *claims.Analysis) result {
	var b bytes.Buffer
	var err error
	switch o.format {
	case "json":
		var line []byte
		if line, err = a.MarshalJSON(); err == nil { // an encoder would read it through once more
			b.Write(line)
			b.WriteByte('\n')
		}
	case "conllu":
		err = ud.WriteCoNLLU(&b, &ud.Doc{ID: a.Document.ID, Text: a.Document.Text, Sentences: a.Sentences})
	default:
		writeText(&b, a)
	}
	return result{b.Bytes(), err}
}

// failed is the result of a document that could not be analysed; in a batch its place is filled.
func failed(o options, id string, err error) result {
	var b bytes.Buffer
	switch {
	case !o.batch:
	case o.format == "conllu":
		ud.WriteCoNLLUError(&b, id, err.Error())
	default:
		writeLine(&b, map[string]string{"id": id, "error": err.Error()})
	}
	return result{b.Bytes(), err}
}

// writeLine writes v as a line of JSON.
func writeLine(b *bytes.Buffer, v any) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}
