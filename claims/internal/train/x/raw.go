package main

import (
	"bufio"
	"encoding/json"
	"os"

	"github.com/gainsay-go/gainsay/claims/internal/parse"
	"github.com/gainsay-go/gainsay/claims/internal/segment"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func raw(t *tag.Tagger, p *parse.Parser, in, out string) {
	f, err := os.Open(in)
	must(err)
	w, err := os.Create(out)
	must(err)
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		var d struct{ ID, Text string }
		must(json.Unmarshal(sc.Bytes(), &d))
		sents := segment.Split(d.Text)
		for i := range sents {
			t.Tag(&sents[i])
			p.Parse(&sents[i])
		}
		must(ud.WriteCoNLLU(w, &ud.Doc{ID: d.ID, Text: d.Text, Sentences: sents}))
	}
	w.Close()
}

func trees(t *tag.Tagger, p *parse.Parser, file string) {
	b, err := os.ReadFile(file)
	must(err)
	sents := segment.Split(string(b))
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for i := range sents {
		s := &sents[i]
		t.Tag(s)
		p.Parse(s)
		for j, k := range s.Tokens {
			h := "ROOT"
			if k.Head >= 0 {
				h = s.Tokens[k.Head].Form
			}
			w.WriteString(k.Form + "/" + string(k.UPOS) + "<" + string(k.Deprel) + "<" + h + " ")
			_ = j
		}
		w.WriteString("\n\n")
	}
}
