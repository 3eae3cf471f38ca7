package ud

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rows writes columns with blanks between them as CoNLL-U; "~" stands for a blank inside a column.
func rows(lines string) string {
	out := strings.Split(lines, "\n")
	for i, l := range out {
		if !strings.HasPrefix(l, "#") {
			out[i] = strings.ReplaceAll(strings.Join(strings.Fields(l), "\t"), "~", " ")
		}
	}
	return strings.Join(out, "\n")
}

const sample = `# newdoc id = a
# newpar
# sent_id = a-1
# text = They don't.
1   They  they PRON  PRP Case=Nom 2 nsubj _ _
2-3 don't _    _     _   _        _ _     _ SpaceAfter=No
2   do    do   AUX   VBP _        0 root  _ _
3   n't   not  PART  RB  _        2 advmod _ _
3.1 go    go   VERB  VB  _        _ _     0:root _
4   .     .    PUNCT .   _        2 punct _ _

# sent_id = a-2
# text = (Yes
1 ( ( PUNCT -LRB- _ 2 punct _ SpaceAfter=No
2 Yes yes INTJ UH _ 0 root _ SpaceAfter=No

# sent_id = a-3
# text = No
1 No no INTJ UH _ 0 root _ _

# newpar
# sent_id = a-4
# text = 10 000
1 10~000 10000 NUM CD NumType=Card 0 root _ _
`

func TestReadCoNLLU(t *testing.T) {
	docs := readAll(t, rows(sample))
	if len(docs) != 1 {
		t.Fatalf("got %d documents, want 1", len(docs))
	}
	d := docs[0]
	if want := "They don't. (YesNo\n\n10 000"; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
	want := []Token{
		{Span: Span{0, 4}, Form: "They", Lemma: "they", UPOS: PRON, XPOS: "PRP", Feats: "Case=Nom", Head: 1, Deprel: "nsubj", SpaceAfter: true},
		{Span: Span{5, 7}, Form: "do", Lemma: "do", UPOS: AUX, XPOS: "VBP", Head: Root, Deprel: "root"},
		{Span: Span{7, 10}, Form: "n't", Lemma: "not", UPOS: PART, XPOS: "RB", Head: 1, Deprel: "advmod", Joined: true},
		{Span: Span{10, 11}, Form: ".", Lemma: ".", UPOS: PUNCT, XPOS: ".", Head: 1, Deprel: "punct", SpaceAfter: true},
	}
	if diff := cmp.Diff(want, d.Sentences[0].Tokens); diff != "" {
		t.Errorf("tokens of the first sentence (-want +got):\n%s", diff)
	}
	var spans []Span
	var paragraphs []int
	for _, s := range d.Sentences {
		spans, paragraphs = append(spans, s.Span), append(paragraphs, s.Paragraph)
	}
	if diff := cmp.Diff([]Span{{0, 11}, {12, 16}, {16, 18}, {20, 26}}, spans); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{0, 0, 0, 1}, paragraphs); diff != "" {
		t.Errorf("paragraphs (-want +got):\n%s", diff)
	}
}

func TestReadCoNLLUMultiword(t *testing.T) {
	for _, test := range []struct{ form, words, want, why string }{
		{"cannot", "can not", "can not", "the words spell the form"},
		{"Don’t", "do n’t", "Do n’t", "the case of the text is kept"},
		{"won't", "will not", "w on't", "only the first letter is shared"},
		{"du", "de le", "d u", "a letter is left for the second word"},
		{"au", "à le les", " a u", "two letters for three words"},
		{"dámelo", "dá me lo", "dá me lo", "letters, not bytes"},
	} {
		words := strings.Fields(test.words)
		if got := strings.Join(shares(test.form, words), " "); got != test.want {
			t.Errorf("%s (%s): got %q, want %q", test.form, test.why, got, test.want)
		}
	}
}

func TestReadCoNLLUErrors(t *testing.T) {
	const row = "1 Yes yes INTJ UH _ 0 root _ _\n"
	for _, test := range []struct{ in, want string }{
		{"# newdoc id = x\n1 Yes yes\n", `line 2: document "x": 3 columns where 10 are wanted`},
		{"2 Yes yes INTJ UH _ 0 root _ _\n", `line 1: document "": ID 2 out of order`},
		{"a Yes yes INTJ UH _ 0 root _ _\n", `line 1: document "": bad ID "a"`},
		{"1-2 cannot _ _ _ _ _ _ _ _\n1 can can AUX MD _ 0 root _ _\n", `line 1: document "": words of the multiword token 1-2 are missing`},
		{row + "2 sir sir NOUN NN _ 3 vocative _ _\n", `line 2: document "": HEAD 3 is not in the sentence`},
		{row + "2 sir sir NOUN NN _ one vocative _ _\n", `line 2: document "": bad HEAD "one"`},
		{"1 \xff x X X _ 0 root _ _\n", `line 1: document "": not valid UTF-8`},
		{"# newdoc id = x\n# error = no text\n", `line 2: document "x": no text`},
		{"# newdoc id = x\n# sent_id = x-1\n1 Yes yes\n", `line 3: document "x", sentence "x-1": 3 columns where 10 are wanted`},
		{"# sent_id = x-1\n" + row + "\n# sent_id = x-2\n3 Yes yes INTJ UH _ 0 root _ _\n", `line 5: document "", sentence "x-2": ID 3 out of order`},
		{"# sent_id = x-1\n" + row + "\n1-2 Yes yes\n", `line 4: document "": 3 columns where 10 are wanted`},
		{"1.x Yes yes INTJ UH _ 0 root _ _\n1-1 Yes yes INTJ UH _ 0 root _ _\n", `line 1: document "": bad ID "1.x"`},
	} {
		var got []string
		var docs []*Doc
		for d, err := range ReadCoNLLU(strings.NewReader(rows(test.in + "\n# newdoc id = next\n" + row))) {
			docs = append(docs, d)
			if err != nil {
				got = append(got, err.Error())
			}
		}
		if diff := cmp.Diff([]string{"conllu: " + test.want}, got); diff != "" {
			t.Errorf("errors of %q (-want +got):\n%s", test.in, diff)
		}
		if len(docs) != 2 || len(docs[0].Sentences) != 0 || docs[1].ID != "next" || docs[1].Text != "Yes" {
			t.Errorf("%q: the document after it is not read", test.in)
		}
	}
}

func TestReadCoNLLUReaderFails(t *testing.T) {
	broken := errors.New("broken")
	in := io.MultiReader(strings.NewReader("# newdoc id = a\n\n# newdoc id = b\n"), &failing{broken})
	var ids []string
	var last error
	for d, err := range ReadCoNLLU(in) {
		if last = err; d != nil {
			ids = append(ids, d.ID)
		}
	}
	if diff := cmp.Diff([]string{"a", "b"}, ids); diff != "" || !errors.Is(last, broken) {
		t.Errorf("got documents %v, then error %v", ids, last)
	}
}

type failing struct{ err error }

func (f *failing) Read([]byte) (int, error) { return 0, f.err }

func TestReadCoNLLUStops(t *testing.T) {
	for d := range ReadCoNLLU(strings.NewReader("# newdoc id = a\n\n# newdoc id = b\n")) {
		if d.ID != "a" {
			t.Errorf("document %q after the caller stopped", d.ID)
		}
		break
	}
}

func TestWriteCoNLLU(t *testing.T) {
	var b strings.Builder
	for _, d := range readAll(t, rows(sample)) {
		if err := WriteCoNLLU(&b, d); err != nil {
			t.Fatal(err)
		}
	}
	var want []string
	for _, l := range strings.Split(rows(sample)+"\n", "\n") {
		if !strings.HasPrefix(l, "3.1\t") { // an empty node
			want = append(want, strings.Replace(l, "\t0:root\t", "\t_\t", 1))
		}
	}
	if diff := cmp.Diff(strings.Join(want, "\n"), b.String()); diff != "" {
		t.Errorf("written (-want +got):\n%s", diff)
	}
}

func TestWriteCoNLLUMakesTrees(t *testing.T) {
	for _, test := range []struct {
		why   string
		heads []int
		want  []int
	}{
		{"not parsed", []int{0, 0, 0}, []int{Root, 0, 0}},
		{"no heads", []int{Root, Root, Root}, []int{Root, 0, 0}},
		{"no such token", []int{1, Root, 7}, []int{1, Root, 1}},
		{"its own head", []int{Root, 1, 0}, []int{Root, 0, 0}},
		{"a cycle beside the root", []int{Root, 2, 1}, []int{Root, 0, 1}},
		{"nothing but a cycle", []int{1, 2, 0}, []int{Root, 2, 0}},
	} {
		s := Sentence{Tokens: make([]Token, len(test.heads))}
		for i, h := range test.heads {
			s.Tokens[i] = Token{Form: "x", Head: h, SpaceAfter: true}
		}
		var b strings.Builder
		if err := WriteCoNLLU(&b, &Doc{Sentences: []Sentence{s}}); err != nil {
			t.Fatal(err)
		}
		var got []int
		for _, x := range readAll(t, b.String())[0].Sentences[0].Tokens {
			got = append(got, x.Head)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.why, diff)
		}
	}
}

func TestWriteCoNLLUError(t *testing.T) {
	var b strings.Builder
	if err := WriteCoNLLUError(&b, "a\nb", "no\ttext"); err != nil {
		t.Fatal(err)
	}
	if want := "# newdoc id = a b\n# error = no text\n\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

// FuzzCoNLLU checks that what was read once is written and read again unchanged, once heads are trees.
func FuzzCoNLLU(f *testing.F) {
	f.Add(rows(sample))
	f.Add("#newdoc=\x01\n1\t0\t\t\t\t\t0\t") // an id that is nothing but a control character
	f.Add("1\t\x01\t_\t_\t_\t_\t0\t\x01\n")
	f.Add("1\ta\n# newdoc\n# newpar\n1\t_\t_\t_\t_\t_\t_\t_\n2-3\tx\n")
	f.Add(rows("1-2 du _ _ _ _ _ _ _ _\n1 de _ _ _ _ 2 case\n2 le _ _ _ _ 1 det\n3-4 x _ _ _ _ _ _\n3 x _ _ _ _ 0 _\n4 y _ _ _ _ 3 _\n"))
	f.Fuzz(func(t *testing.T, in string) {
		for d, err := range ReadCoNLLU(strings.NewReader(in)) {
			if err != nil {
				continue
			}
			var once, twice strings.Builder
			if err := WriteCoNLLU(&once, d); err != nil {
				t.Fatal(err)
			}
			again := readAll(t, once.String())
			if len(again) != 1 {
				t.Fatalf("%d documents from one:\n%s", len(again), once.String())
			}
			if err := WriteCoNLLU(&twice, again[0]); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(once.String(), twice.String()); diff != "" {
				t.Errorf("written again (-once +twice):\n%s", diff)
			}
		}
	})
}

func readAll(t *testing.T, in string) []*Doc {
	t.Helper()
	var docs []*Doc
	for d, err := range ReadCoNLLU(strings.NewReader(in)) {
		if err != nil {
			t.Fatalf("%v in\n%s", err, in)
		}
		docs = append(docs, d)
	}
	return docs
}

func BenchmarkReadCoNLLU(b *testing.B) {
	in := strings.Repeat(rows(sample), 500)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for range b.N {
		for _, err := range ReadCoNLLU(strings.NewReader(in)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
