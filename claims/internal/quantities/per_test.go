package quantities

import (
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/ud"
)

func TestPer(t *testing.T) {
	for text, want := range map[string]string{
		"The firm paid 12 euros a share .":         "share",
		"Oil costs $ 80 per barrel .":              "barrel",
		"Nurses get $ 5 an hour .":                 "hour",
		"They won $ 10,000 each .":                 "each",
		"It builds 1,200 new cars a day .":         "day",
		"It built 1,200 cars a day after that .":   "",
		"It built 1,200 cars .":                    "",
		"The dam cost $ 80 million a year later .": "",
		"Twelve cars met a lorry .":                "",
	} {
		s := ud.Sentence{}
		at := 0
		for f := range strings.FieldsSeq(text) {
			i := at + strings.Index(text[at:], f)
			u := ud.NOUN
			switch f {
			case "a", "an", "each":
				u = ud.DET
			case ".":
				u = ud.PUNCT
			}
			s.Tokens = append(s.Tokens, ud.Token{Span: ud.Span{Start: i, End: i + len(f)}, Form: f, Lemma: strings.ToLower(f), UPOS: u, Head: ud.Root})
			at = i + len(f)
		}
		s.Span = ud.Span{End: len(text)}
		founds := Find(text, []ud.Sentence{s}, nil)
		if len(founds) == 0 || founds[0].Per != want {
			t.Errorf("%s: %+v, want %q", text, founds, want)
		}
	}
}
