package tag

import (
	"bytes"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func sentence(text string) *ud.Sentence {
	s := &ud.Sentence{}
	for _, f := range strings.Fields(text) {
		s.Tokens = append(s.Tokens, ud.Token{Form: f})
	}
	return s
}

// compact writes lemma/UPOS for each token.
func compact(s *ud.Sentence) string {
	var out []string
	for _, k := range s.Tokens {
		out = append(out, k.Lemma+"/"+string(k.UPOS))
	}
	return strings.Join(out, " ")
}

func TestTagPlainSentences(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"that before a clause, a passive",
			"The mayor said on Tuesday that two workers were arrested .",
			"the/DET mayor/NOUN say/VERB on/ADP Tuesday/PROPN that/SCONJ two/NUM worker/NOUN be/AUX arrest/VERB ./PUNCT"},
		{"contraction, possessive, comparative",
			"She did n’t sell the company ’s older ships .",
			"she/PRON do/AUX not/PART sell/VERB the/DET company/NOUN 's/PART old/ADJ ship/NOUN ./PUNCT"},
		{"irregular forms of the lexicon, the same form as verb and noun",
			"They forswore the strike and may strike the crises from the list .",
			"they/PRON forswear/VERB the/DET strike/NOUN and/CCONJ may/AUX strike/VERB the/DET crisis/NOUN from/ADP the/DET list/NOUN ./PUNCT"},
		{"all in capitals",
			"THE MINISTER RESIGNED ON MONDAY .",
			"the/DET minister/NOUN resign/VERB on/ADP Monday/PROPN ./PUNCT"},
	} {
		s := sentence(c.text)
		Tag(s)
		if got := compact(s); !strings.EqualFold(got, c.want) { // a name in capitals keeps them
			t.Errorf("%s: %s\n got %s\nwant %s", c.why, c.text, got, c.want)
		}
	}
}

func TestFeatures(t *testing.T) {
	s := sentence("The ships were sold by her .")
	Tag(s)
	for _, c := range []struct {
		token       int
		name, value string
	}{{0, "Definite", "Def"}, {1, "Number", "Plur"}, {2, "Tense", "Past"}, {3, "Voice", "Pass"}, {5, "Gender", "Fem"}} {
		if got := s.Tokens[c.token].Feats.Get(c.name); got != c.value {
			t.Errorf("%s of %q is %q, want %q (%s)", c.name, s.Tokens[c.token].Form, got, c.value, s.Tokens[c.token].Feats)
		}
	}
}

// Quotes and apostrophes of either kind are the same to the tagger.
func TestTypographyIsAlike(t *testing.T) {
	a, b := sentence("“ I ca n’t , ” said the judge ’s son ."), sentence(`" I ca n't , " said the judge 's son .`)
	Tag(a)
	Tag(b)
	if compact(a) != compact(b) {
		t.Errorf("typographic: %s\nstraight: %s", compact(a), compact(b))
	}
}

func FuzzTag(f *testing.F) {
	f.Add("The mayor ’s 2,500 ships")
	f.Add("\xff \u00ad \u202f ``")
	f.Fuzz(func(t *testing.T, text string) {
		s := sentence(text)
		s.Tokens = append(s.Tokens, ud.Token{})
		Tag(s)
		for _, k := range s.Tokens {
			if k.UPOS == "" || k.Form != "" && k.Lemma == "" {
				t.Errorf("%q has part of speech %q, lemma %q", k.Form, k.UPOS, k.Lemma)
			}
		}
	})
}

// toy is a treebank that shows plural nouns, past verbs and a determiner.
func toy() []ud.Sentence {
	var out []ud.Sentence
	for _, w := range [][2]string{{"cats", "jumped"}, {"dogs", "walked"}, {"ships", "landed"}, {"kings", "talked"}, {"cars", "crashed"}} {
		for range 2 {
			out = append(out, ud.Sentence{Tokens: []ud.Token{
				{Form: "The", Lemma: "the", UPOS: ud.DET, XPOS: "DT", Feats: "PronType=Art"},
				{Form: w[0], Lemma: strings.TrimSuffix(w[0], "s"), UPOS: ud.NOUN, XPOS: "NNS", Feats: "Number=Plur"},
				{Form: w[1], Lemma: strings.TrimSuffix(w[1], "ed"), UPOS: ud.VERB, XPOS: "VBD", Feats: "Tense=Past|VerbForm=Fin"},
			}})
		}
	}
	return out
}

func TestTrain(t *testing.T) {
	o := Options{Passes: 5, Seed: 1, Scale: 16, Least: 1, Irregular: []Irregular{{Lemma: "go", Form: "went", UPOS: ud.VERB}}}
	a, err := Train(toy(), o)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Train(toy(), o)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a.File(), b.File()) {
		t.Error("two runs of the same training differ")
	}
	for text, want := range map[string]string{
		"The maps vanished": "the/DET map/NOUN vanish/VERB", // unknown words, by their endings
		"The cats went":     "the/DET cat/NOUN go/VERB",     // irregular, from the lexicon
	} {
		s := sentence(text)
		a.Tag(s)
		if got := compact(s); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	model := linear.NewTrainer([]string{"NOUN NN"}).Model(1, 1).Append(nil)
	for name, file := range map[string][]byte{
		"nothing":          nil,
		"too few sections": linear.Pack(model),
		"no labels":        linear.Pack(linear.NewTrainer(nil).Model(1, 1).Append(nil), nil, nil, nil),
		"dictionary":       linear.Pack(model, []byte("the\t5\t9:5"), nil, nil),
		"features":         linear.Pack(model, nil, []byte("NOUN NN"), nil),
		"lemmas":           linear.Pack(model, nil, nil, []byte("E\tNN\ts\t-1\t")),
	} {
		if _, err := Decode(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzDecode(f *testing.F) {
	model := linear.NewTrainer([]string{"NOUN NN", "VERB VB"}).Model(1, 1).Append(nil)
	f.Add(model, []byte("the\t5\t0:5"), []byte("NOUN NN\t\tNumber=Sing"), []byte("E\tNN\ts\t1\t\nW\tNN\tthe\ta"))
	f.Fuzz(func(t *testing.T, model, words, feats, lemmas []byte) {
		tagger, err := Decode(linear.Pack(model, words, feats, lemmas))
		if err == nil {
			tagger.Tag(sentence("the ships ’s \xff"))
		}
	})
}

func BenchmarkTag(b *testing.B) {
	s := sentence("Ana Reis , the mayor of Pombal , said on Tuesday that three workers had been killed in a fire at the harbour , " +
		"but the company denied that its ships had been unsafe .")
	n := 0
	for _, k := range s.Tokens {
		n += len(k.Form) + 1
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		Tag(s)
	}
}

func BenchmarkDecode(b *testing.B) {
	b.SetBytes(int64(len(file)))
	for b.Loop() {
		if _, err := Decode(file); err != nil {
			b.Fatal(err)
		}
	}
}

func TestIsNumeral(t *testing.T) {
	for form, want := range map[string]bool{"fourteen": true, "thirty-one": true, "ninety": true, "one": false, "ten-four": false, "thirty-": false,
		"twenty-odd": false, "nineteenth": false, "": false, "-": false} {
		if got := isNumeral(form); got != want {
			t.Errorf("isNumeral(%q) = %v", form, got)
		}
	}
}
