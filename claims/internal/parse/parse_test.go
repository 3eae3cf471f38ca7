package parse

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/internal/linear"
	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func sentence(text string) *ud.Sentence {
	s := &ud.Sentence{}
	for _, f := range strings.Fields(text) {
		s.Tokens = append(s.Tokens, ud.Token{Form: f})
	}
	return s
}

// A tree is written as word<relation<head for each token but punctuation.
func TestParsePlainSentences(t *testing.T) {
	for _, c := range []struct{ why, text, want string }{
		{"subject and oblique",
			"The mayor arrived in Porto .",
			"The<det<mayor mayor<nsubj<arrived arrived<root in<case<Porto Porto<obl<arrived"},
		{"passive with its agent",
			"Two men were arrested by the police .",
			"Two<nummod<men men<nsubj:pass<arrested were<aux:pass<arrested arrested<root by<case<police the<det<police police<obl:agent<arrested"},
		{"apposition, reported clause",
			"Ana Reis , the mayor of Pombal , said on Tuesday that three workers had been killed .",
			"Ana<nsubj<said Reis<flat<Ana the<det<mayor mayor<appos<Ana of<case<Pombal Pombal<nmod<mayor said<root on<case<Tuesday Tuesday<obl<said " +
				"that<mark<killed three<nummod<workers workers<nsubj:pass<killed had<aux<killed been<aux:pass<killed killed<ccomp<said"},
		{"quotation before an inverted subject, typographic marks",
			"“ We will rebuild the bridge , ” said Carlos Mota .",
			"We<nsubj<rebuild will<aux<rebuild rebuild<ccomp<said the<det<bridge bridge<obj<rebuild said<root Carlos<nsubj<said Mota<flat<Carlos"},
		{"relative clause",
			"The man who built the bridge died on Sunday .",
			"The<det<man man<nsubj<died who<nsubj<built built<acl:relcl<man the<det<bridge bridge<obj<built died<root on<case<Sunday Sunday<obl<died"},
		{"coordinated clauses",
			"Rebels seized the port , but the army said its troops had retaken it .",
			"Rebels<nsubj<seized seized<root the<det<port port<obj<seized but<cc<said the<det<army army<nsubj<said said<conj<seized " +
				"its<nmod:poss<troops troops<nsubj<retaken had<aux<retaken retaken<ccomp<said it<obj<retaken"},
	} {
		s := sentence(c.text)
		tag.Tag(s)
		Parse(s)
		if got := compact(s); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.why, c.text, got, c.want)
		}
	}
}

func compact(s *ud.Sentence) string {
	var out []string
	for _, k := range s.Tokens {
		if k.Deprel == "punct" {
			continue
		}
		arc := fmt.Sprintf("%s<%s", k.Form, k.Deprel)
		if k.Head != ud.Root {
			arc += "<" + s.Tokens[k.Head].Form
		}
		out = append(out, arc)
	}
	return strings.Join(out, " ")
}

// Whatever the tokens are, the result is a tree with one root.
func TestParseMakesTrees(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	forms := strings.Fields("the mayor said , that “ ” was ( ) and 7 $ who to Porto -- \xff ' of …")
	for _, n := range []int{0, 1, 2, 3, 5, 8, 13, 21, 40, 1000} {
		for range max(1, 100/(n+1)) {
			s := &ud.Sentence{Tokens: make([]ud.Token, n)}
			for i := range s.Tokens {
				s.Tokens[i].Form = forms[r.IntN(len(forms))]
			}
			if r.IntN(2) == 0 {
				tag.Tag(s)
			}
			Parse(s)
			if err := isTree(s); err != nil {
				t.Errorf("%v: %s", err, compact(s))
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("The mayor said : “ No . ”")
	f.Add("\xff \u00a0 '' 1,000")
	f.Fuzz(func(t *testing.T, text string) {
		s := sentence(text)
		tag.Tag(s)
		Parse(s)
		if err := isTree(s); err != nil {
			t.Error(err)
		}
	})
}

func isTree(s *ud.Sentence) error {
	roots := 0
	for i, k := range s.Tokens {
		if k.Head == ud.Root {
			roots++
		}
		if (k.Head == ud.Root) != (k.Deprel == "root") {
			return fmt.Errorf("token %d: relation %q to head %d", i, k.Deprel, k.Head)
		}
		if !s.Within(i, s.Root()) {
			return fmt.Errorf("token %d isn't under the root", i)
		}
	}
	if roots != min(1, len(s.Tokens)) {
		return fmt.Errorf("%d roots", roots)
	}
	return nil
}

func model(labels ...string) []byte {
	return linear.NewTrainer(labels).Model(1, 1).Append(nil)
}

func TestDecodeRefuses(t *testing.T) {
	moves, relations, sure := model("shift", "left", "right"), model("root", "det", "obj"), make([]byte, 8)
	if _, err := Decode(linear.Pack(moves, relations, []byte("NOUN DET left det\nVERB NOUN right obj det"), sure)); err != nil {
		t.Fatal(err)
	}
	table := func(line string) []byte { return linear.Pack(moves, relations, []byte(line), sure) }
	for name, file := range map[string][]byte{
		"nothing": nil, "one section": linear.Pack(moves), "half a number": linear.Pack(moves, relations, nil, sure[:4]),
		"too many moves": linear.Pack(model("a", "b", "c", "d"), relations, nil, sure), "two moves": linear.Pack(model("a", "b"), relations, nil, sure),
		"no root": linear.Pack(moves, model("det", "obj"), nil, sure), "only a root": linear.Pack(moves, model("root"), nil, sure),
		"a short line": table("NOUN DET left"), "a relation that isn't there": table("NOUN DET left amod"),
		"a root inside": table("NOUN DET left root"), "no side": table("NOUN DET up det"),
	} {
		if _, err := Decode(file); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(model("shift", "left", "right"), model("root", "det", "obj"), []byte("NOUN DET left det"), make([]byte, 8))
	f.Fuzz(func(t *testing.T, moves, relations, table, sure []byte) {
		p, err := Decode(linear.Pack(moves, relations, table, sure))
		if err != nil {
			return
		}
		s := sentence("a b c")
		p.Parse(s)
		if err := isTree(s); err != nil {
			t.Error(err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	s := sentence("Ana Reis , the mayor of Pombal , said on Tuesday that three workers had been killed in a fire at the harbour , " +
		"but the company denied that its ships had been unsafe .")
	tag.Tag(s)
	bytes := 0
	for _, k := range s.Tokens {
		bytes += len(k.Form) + 1
	}
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		Parse(s)
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
